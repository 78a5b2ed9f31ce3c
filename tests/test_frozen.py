"""The start of the packaged program: a damaged folder is recognised, and child programs get their own libraries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pisa_desktop import frozen
from pisa_desktop.cli.main import run

ROOT = Path(__file__).parent.parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A package's folder with two files in it, and their list."""
    (tmp_path / "torch" / "lib").mkdir(parents=True)
    (tmp_path / "torch" / "lib" / "libtorch é.so").write_bytes(b"x" * 100)
    (tmp_path / "base.zip").write_bytes(b"x" * 10)
    frozen.list_files(tmp_path)
    return tmp_path


def test_a_whole_installation(folder: Path) -> None:
    assert (folder / "files.txt").read_text(encoding="utf-8") == "10 base.zip\n100 torch/lib/libtorch é.so\n"
    assert frozen.damage(folder) == ""


def test_a_file_that_signing_has_made_larger_is_whole(folder: Path) -> None:
    (folder / "base.zip").write_bytes(b"x" * 11)
    assert frozen.damage(folder) == ""


def test_a_missing_file_is_named(folder: Path) -> None:
    library = folder / "torch" / "lib" / "libtorch é.so"
    library.unlink()
    assert frozen.damage(folder) == (
        f"The installation is damaged: {library} is missing. Please install PiSA Desktop again."
    )


def test_a_file_that_was_cut_off_is_named(folder: Path) -> None:
    (folder / "base.zip").write_bytes(b"x" * 9)
    assert frozen.damage(folder) == (
        f"The installation is damaged: {folder / 'base.zip'} is incomplete. Please install PiSA Desktop again."
    )


def test_a_missing_list_is_a_missing_file(folder: Path) -> None:
    (folder / "files.txt").unlink()
    assert "files.txt is missing" in frozen.damage(folder)


STARTED = """
import os, subprocess, sys
sys._MEIPASS, sys.stdout, sys.stderr, sys.stdin = sys.argv.pop(1), None, None, None
from pisa_desktop import frozen
code = frozen.main()
told = subprocess.run([sys.executable, "-c", "import os; print(os.environ.get('LD_LIBRARY_PATH'))"], stdout=-1).stdout
os.write(1, told)
sys.exit(code)
"""
"""Starts the program as the windowed executable does, then another one."""


@pytest.mark.parametrize(("before", "expected"), [("/opt/own", "/opt/own"), (None, "None")])
def test_other_programs_get_the_library_path_that_the_user_has(folder: Path, before: str | None, expected: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LD_LIBRARY_PATH": str(folder)}
    if before is not None:
        environment["LD_LIBRARY_PATH_ORIG"] = before
    command = [sys.executable, "-c", STARTED, str(folder), "--home", str(folder / "home"), "models", "list"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (done.stdout.splitlines(), done.stderr) == ([expected], "")
    assert done.returncode == 0


def test_a_damaged_installation_ends_with_a_sentence(folder: Path) -> None:
    (folder / "base.zip").unlink()
    code = "import sys; sys._MEIPASS = sys.argv.pop(1); from pisa_desktop import frozen; sys.exit(frozen.main())"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code, folder, "devices"], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr == (
        f"pisa-desktop: The installation is damaged: {folder / 'base.zip'} is missing. "
        "Please install PiSA Desktop again.\n"
    )


@pytest.mark.parametrize("arguments", [[], ["--help"], ["mini", "--photos", "x"], ["lora", "--weights"]])
def test_the_packaged_program_says_where_training_is(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert run(["train", *arguments]) == 1
    assert capsys.readouterr().err == (
        "pisa-desktop: Models cannot be trained here: the packaged program leaves that out; "
        "run it from a copy of the source code, as its CONTRIBUTING.md says.\n"
    )


def test_the_packaged_program_does_not_name_an_extra(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    import importlib.util

    usual = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "accelerate" else usual(name))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert run(["bench", "--train"]) == 1
    assert capsys.readouterr().err == (
        "pisa-desktop: Training needs the package accelerate; the packaged program leaves that out; "
        "run it from a copy of the source code, as its CONTRIBUTING.md says.\n"
    )
