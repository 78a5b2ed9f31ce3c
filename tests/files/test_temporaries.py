"""What killed processes have left in a folder is swept, and nothing else."""

import os
import signal
import subprocess
import sys
from pathlib import Path

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
    os.utime(other, (0, 0))
    sweep(tmp_path)
    assert other.exists(), "once in a run"
    temporaries.sweep(tmp_path)
    assert not other.exists(), "another computer's, and older than a day"
