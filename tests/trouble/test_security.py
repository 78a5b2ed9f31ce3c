"""What .github/SECURITY.md promises and no other test of this suite has: see also test_no_connection.py."""

import ast
import logging
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin
from pytestqt.qtbot import QtBot

import pisa_desktop
from pisa_desktop.cli.main import run
from pisa_desktop.ui.state.messages import LogFormat, shortened
from pisa_desktop.ui.window.single_instance import FirstStart
from tests.cli.test_enhance import tree

PROGRAM = Path(pisa_desktop.__file__).parent
READ_BY_TORCH = {"restore/sd/checkpoint.py", "training/state.py", "training/lora/perceptual.py", "measure/stlpips.py"}
"""What reads files that are pickles by nature: the authors' weights, our training states, the perceptual network."""
THAT_RUN_CODE = ("pickle", "dill", "marshal", "shelve", "joblib", "numpy.lib.format", "eval", "exec", "compile")


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Every call of the program: its file, the call, and what is called."""
    for path in sorted(PROGRAM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call):
                yield path.relative_to(PROGRAM).as_posix(), node, ast.unparse(node.func)


def test_pickles_are_read_by_the_restricted_reader_alone() -> None:
    files = set()
    for file, call, name in calls():
        assert name.partition(".")[0] not in THAT_RUN_CODE, f"{file}, line {call.lineno}: {name}"
        assert "allow_pickle=True" not in ast.unparse(call), f"{file}, line {call.lineno}"
        if name == "torch.load":
            assert "weights_only=True" in ast.unparse(call), f"{file}, line {call.lineno}"
            files.add(file)
    assert files == READ_BY_TORCH


def test_no_path_is_made_from_what_a_file_says(tmp_path: Path) -> None:
    """Names in texts, EXIF and XMP lead nowhere, absolute or upwards."""
    evil = "../../evil", str(tmp_path / "evil"), "{name}", "C:\\evil"
    texts = PngImagePlugin.PngInfo()
    exif = Image.Exif()
    for number, name in enumerate(evil):
        for key in ("Title", "FileName", "Source", "Description"):
            texts.add_text(f"{key}{number or ''}", name)
    for tag in (0x010D, 0x010E, 0x0131, 0xC68B):  # DocumentName, ImageDescription, Software, OriginalRawFileName
        exif[tag] = evil[0]
    (tmp_path / "in").mkdir()
    Image.new("RGB", (8, 8)).save(tmp_path / "in" / "a.png", pnginfo=texts, exif=exif)
    command = ["enhance", str(tmp_path / "in"), "--out", str(tmp_path / "out" / "below"), "--name", "{name}-{preset}"]
    assert run(["--home", str(tmp_path / "home"), *command]) == 0
    assert tree(tmp_path / "out") == ["below/a-.png"]
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "home") == ["in", "out"]


def test_the_log_names_no_private_folder(caplog: pytest.LogCaptureFixture) -> None:
    album = Path.home() / "Pictures" / "Grandma"
    try:
        raise ValueError(f"no such slot in {album}")
    except ValueError:
        logging.getLogger("pisa_desktop").exception("with %s", album)
    (record,) = caplog.records
    caplog.clear()
    line = LogFormat().format(record)
    assert str(Path.home()) + "/" not in line
    assert f"with ~{album.as_posix().removeprefix(Path.home().as_posix())}" in line
    assert "ValueError: no such slot in ~" in line


def test_a_folder_whose_name_only_begins_like_the_home_folders_is_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "ann"))
    others, own = tmp_path / "anna" / "a.png", tmp_path / "ann" / "a.png"
    assert shortened(f"{others}, {own}, {own.parent}.") == f"{others}, ~/a.png, ~."


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes of its own kind")
def test_only_the_same_user_may_open_the_windows_socket(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tempfile.TemporaryDirectory(prefix="s") as sockets:  # a socket's path has 107 characters at most
        monkeypatch.setenv("TMPDIR", sockets)
        first = FirstStart(tmp_path / "home")
        try:
            (socket,) = (path for path in Path(sockets).iterdir() if stat.S_ISSOCK(path.stat().st_mode))
            assert socket.stat().st_mode & 0o077 == 0
        finally:
            first.close()
