"""An album of 500 photos in one run: memory and open files stay as they are after the first hundred."""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest

from tests.cli.test_enhance import save, tree

PHOTOS, LOOKS = 500, 10
FORMATS = ("jpg", "png", "webp", "tif", "bmp")


@pytest.mark.system  # not for what it needs: it takes long
@pytest.mark.skipif(sys.platform != "linux", reason="a process is looked at through /proc")
def test_memory_and_open_files_stay(tmp_path: Path) -> None:
    for n in range(PHOTOS):
        save(tmp_path / "in" / f"{n:03}.{FORMATS[n % len(FORMATS)]}", 12 + n % 7, 16 + n % 5, seed=n)
    command = [sys.executable, "-m", "pisa_desktop", "--home", str(tmp_path / "home"), "album", "run"]
    arguments = [str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--scale", "1", "--json"]
    memory, files = list[int](), list[int]()
    with subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line)["event"] == "saved":
                memory.append(resident(process.pid))
                files.append(len(os.listdir(f"/proc/{process.pid}/fd")))  # noqa: PTH208 - links that come and go
    assert process.returncode == 0
    assert len(tree(tmp_path / "out")) == len(memory) == PHOTOS
    early, late = slice(100 - LOOKS, 100), slice(PHOTOS - 1 - LOOKS, PHOTOS - 1)
    print(f"memory after 100: {median(memory[early]) / 1e6:.1f} MB, after 500: {median(memory[late]) / 1e6:.1f} MB")  # noqa: T201
    print(f"open files: {min(files[early])} and {min(files[late])}")  # noqa: T201
    assert median(memory[late]) == pytest.approx(median(memory[early]), rel=0.05)
    assert min(files[late]) == min(files[early]), "besides the photo that is being read and the result being written"


def resident(process: int) -> int:
    """Bytes of a process that are in memory."""
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
