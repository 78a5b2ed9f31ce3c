"""What killed processes have left in a folder is swept, and nothing else."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from pisa_desktop import files
from pisa_desktop.files import temporaries
from tests.files.test_writing import contents

LEAVING = """
import os, signal, sys
from pathlib import Path
from pisa_desktop import files

def link(*_):
    raise OSError(1, "no links")

def die(call):
    if call == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

os.link, files.before_call = link, die
files.write_whole(Path(sys.argv[1]), lambda file: file.write(b"new" * 50))
"""
"""Dies where a disk without hard links is written to."""


ELSEWHERE = """
import platform, sys, time
from pathlib import Path
now = time.time() + float(sys.argv[2])
platform.node, time.time = lambda: "another-computer", lambda: now
from pisa_desktop.files import temporaries
temporaries.sweep(Path(sys.argv[1]))
"""


def sweep_elsewhere(folder: Path, hours: float = 0) -> None:
    """Sweep a shared folder from another computer, so many hours later."""
    subprocess.run([sys.executable, "-c", ELSEWHERE, str(folder), str(3600 * hours)], check=True)


def test_a_file_that_is_being_written_outlives_all_sweeping(tmp_path: Path) -> None:
    """Also when it has the time of an old photo by now, and a computer that shares the folder sweeps it."""

    def swept(_: Path) -> None:
        temporaries.sweep(tmp_path)
        sweep_elsewhere(tmp_path)

    def write(file: BinaryIO) -> None:
        file.write(b"new")

    old = files.Look(mtime_ns=10**18)
    landed = files.write_whole(tmp_path / "a.jpg", write, swept, look=old)
    assert landed == tmp_path / "a.jpg"
    assert landed.stat().st_mtime_ns == 10**18


def test_sweeping_opens_no_links(tmp_path: Path) -> None:
    """A pipe behind one would block for ever."""
    inside = tmp_path / ("x" * 60)
    inside.mkdir()
    os.mkfifo(inside / "pipe")
    (tmp_path / "link").symlink_to(inside / "pipe")
    assert 75 < (tmp_path / "link").lstat().st_size < 200, "as long as a claim"
    temporaries.sweep(tmp_path)
    assert (tmp_path / "link").is_symlink()


@pytest.mark.fault("10 Zero-byte files and temporaries left by a kill")
def test_what_killed_processes_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    for number, call in enumerate(("fsync", "replace")):
        name = str(tmp_path / f"{number}.jpg")
        assert subprocess.run([sys.executable, "-c", LEAVING, name, call], check=False).returncode == -signal.SIGKILL
    assert len(contents(tmp_path)) == 3, "two unfinished files, and a claim"
    assert temporaries.is_claim(tmp_path / "1.jpg")
    other = tmp_path / ".pisa-desktop-0123456789abcdef"
    for path in (tmp_path / "empty.jpg", tmp_path / "notes.txt", other, files.new_temporary(tmp_path / "mine.jpg")):
        path.touch()
    kept = set(contents(tmp_path)) - {"1.jpg"}
    sweep = temporaries.sweeper()
    sweep(tmp_path)
    left = set(contents(tmp_path))
    assert left < kept
    assert {"empty.jpg", "notes.txt", other.name} < left
    assert len(left) == 4, "also what this process itself is writing"
    sweep_elsewhere(tmp_path, hours=23)
    assert set(contents(tmp_path)) == left
    sweep_elsewhere(tmp_path, hours=25)
    assert set(contents(tmp_path)) == {"empty.jpg", "notes.txt"}, "of other computers, and older than a day"


def test_a_run_sweeps_a_folder_once(tmp_path: Path) -> None:
    sweep = temporaries.sweeper()
    sweep(tmp_path)
    name = str(tmp_path / "a.jpg")
    assert subprocess.run([sys.executable, "-c", LEAVING, name, "fsync"], check=False).returncode == -signal.SIGKILL
    left = contents(tmp_path)
    sweep(tmp_path)
    assert contents(tmp_path) == left
    temporaries.sweep(tmp_path)
    assert not contents(tmp_path)
