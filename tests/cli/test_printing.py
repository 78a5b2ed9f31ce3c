"""Whatever becomes of the output, photos are saved, and names neither break lines nor steer the terminal."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pisa_desktop.cli.main import run
from pisa_desktop.cli.options import expanded
from pisa_desktop.cli.streams import Steady
from tests.cli.test_enhance import save, tree

FOREIGN, HOSTILE = "\u6f22\u5b57.png", "a\x1b[31m\nb\u202e.png"


@pytest.mark.system
@pytest.mark.fault(
    "14 Printing ends a run",
    "16 Smaller ones: escapes in names, permissions, modules, options",
)
def test_names_outside_the_terminals_letters_and_control_characters(tmp_path: Path) -> None:
    photos = [save(tmp_path / name) for name in (FOREIGN, HOSTILE)]
    bad = tmp_path / "\u6f22\x1b]0;title\x07.jpg"
    bad.touch()
    result = subprocess.run(
        [sys.executable, "-m", "pisa_desktop", "enhance", *photos, bad, "--out", tmp_path / "out", "--scale", "1"],
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert result.returncode == 1
    assert len(tree(tmp_path / "out")) == 2
    assert b"\x1b" not in result.stdout + result.stderr
    assert b"\\u6f22\\u5b57.png  32x24" in result.stdout
    assert b"a_[31m_b\\u202e.png  32x24" in result.stdout
    assert b"\\u6f22\\x1b]0;title\\x07.jpg is empty." in result.stderr


@pytest.mark.system
@pytest.mark.fault("14 Printing ends a run")
@pytest.mark.parametrize("output", ["full", "closed"])
def test_photos_are_saved_when_the_output_cannot_be_written(tmp_path: Path, output: str) -> None:
    photos = [save(tmp_path / f"{n}.png", seed=n) for n in range(2)]
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "pisa_desktop",
        "enhance",
        *photos,
        "--out",
        tmp_path / "out",
        "--scale",
        "1",
    ]
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            command,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            preexec_fn=(lambda: os.close(1)) if output == "closed" else None,
        )
    why = "No space left on device" if output == "full" else "Bad file descriptor"
    assert result.stderr == f"pisa-desktop: The output could not be written: {why}.\n"
    assert result.returncode == 1
    assert tree(tmp_path / "out") == ["0.png", "1.png"]


@pytest.mark.system
def test_a_reader_that_left_is_no_fault_of_the_photos(tmp_path: Path) -> None:
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "pisa_desktop",
        "enhance",
        save(tmp_path / "a.png"),
        "--out",
        tmp_path / "out",
    ]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    assert child.stderr.read() == ""
    assert child.wait() == 1
    child.stderr.close()
    assert tree(tmp_path / "out") == ["a.png"]


def test_what_is_lost_is_remembered(capsys: pytest.CaptureFixture[str]) -> None:
    lost = Steady(None)
    assert lost.write("words") == 5
    lost.flush()
    assert lost.fault is not None
    assert not lost.isatty()
    assert run(["--home", "/nowhere", "album", "status", "a\nb"]) == 1
    assert "\n" not in capsys.readouterr().err.rstrip("\n")


def test_wildcards_are_expanded_in_natural_order(tmp_path: Path) -> None:
    """As cmd.exe leaves it to programs; a name that exists is never a pattern."""
    for name in ("p10.jpg", "p2.jpg", "q.png", "[p]2.jpg"):
        (tmp_path / name).touch()
    named = [tmp_path / "p*.jpg", tmp_path / "[p]2.jpg", tmp_path / "no*.jpg", tmp_path / "q.png"]
    names = ["p2.jpg", "p10.jpg", "[p]2.jpg", "no*.jpg", "q.png"]
    assert [path.name for path in expanded(named)] == names
