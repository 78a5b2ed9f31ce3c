"""A disk that is really full pauses the album; nothing earlier is hurt, and Resume completes all."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Counts, RunPlan, State
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.restore.size import Size
from tests.album.homes import process
from tests.album.runs import Home

SMALL = 5_000_000
"""Bytes on the disk."""
NOISE = RunPlan(size=Size(1), output=OutputOptions(OutputFormat.PNG))
"""Results that cannot be compressed: 1.08 MB each."""


def make_noise(folder: Path, count: int) -> None:
    """Photos of noise, 600x600."""
    folder.mkdir()
    for n in range(count):
        picture = np.random.default_rng(n).integers(0, 256, (600, 600, 3), np.uint8)
        Image.fromarray(picture).save(folder / f"{n}.jpg", quality=95)


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """A tmpfs of 5 MB at `folder` meanwhile; False where mounting is refused."""
    folder.mkdir()
    mounted = False
    try:
        command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(folder)]
        mounted = subprocess.run(command, capture_output=True).returncode == 0
    except FileNotFoundError:
        pass
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


def paused_and_resumed(home: Home, ballast: Path) -> None:
    """Run until the disk is full, free some space, go on."""
    ballast.write_bytes(bytes(2_000_000))
    assert home.fill(plan=NOISE) == 4
    end, ended = home.run()
    assert end.paused is not None
    assert end.paused.startswith("There is no room left on the disk for ")
    assert end.counts == Counts(done=2, waiting=2)
    assert [progress.item.shown for progress in ended if progress.ended is State.DONE] == ["0.jpg", "1.jpg"]
    earlier = home.files()
    assert sorted(earlier) == ["0.png", "1.png", "ballast"]
    assert home.run()[0].counts == end.counts
    ballast.unlink()
    home.queue.resume(home.album)
    assert home.run()[0].counts == Counts(done=4)
    after = home.files()
    assert sorted(after) == ["0.png", "1.png", "2.png", "3.png"]
    assert all(after[name] == earlier[name] for name in ("0.png", "1.png"))
    for name in after:
        with Image.open(home.out / name) as picture:
            picture.load()


@pytest.mark.fault("Disk full at 99 %")
def test_a_disk_of_5_megabytes_fills(database: Database, tmp_path: Path) -> None:
    make_noise(tmp_path / "in", 4)
    with small_disk(tmp_path / "out") as mounted:
        if not mounted:
            pytest.skip("mounting is refused; the next test asserts what it can")
        paused_and_resumed(Home(database, tmp_path / "in", tmp_path / "out"), tmp_path / "out" / "ballast")


LIMITED = """
import resource, signal, sys
from pathlib import Path
from pisa_desktop.album.database import Database
from tests.album.runs import Home
root = Path(sys.argv[1])
home = Home(Database.open(root / "home"), root / "in", root / "out")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, resource.RLIM_INFINITY))
print(home.run()[0].counts.failed)
"""


def test_files_that_may_not_grow_leave_nothing_half_written(database: Database, tmp_path: Path) -> None:
    """The nearest to a full disk where nothing can be mounted: each file ends at 500 kB, and its photo fails."""
    make_noise(tmp_path / "in", 2)
    home = Home(database, tmp_path / "in", tmp_path / "out")
    home.fill(plan=NOISE)
    output, _ = process(LIMITED, tmp_path).communicate()
    assert output.strip() == "2"
    assert home.files() == {}
    assert {item.reason for item in home.items().values()} == {
        "0.png is larger than this disk allows a file to be.",
        "1.png is larger than this disk allows a file to be.",
    }
    home.queue.retry_failed(home.album)
    assert home.run()[0].counts == Counts(done=2)
