"""A folder with one of each kind of trouble: whoever restores it, every file in it is accounted for."""

import csv
import os
from pathlib import Path

import pytest

from pisa_desktop.cli.main import run
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.write import software_tag, write_photo
from pisa_desktop.ui.state.views import AlbumOptions
from tests.cli.test_enhance import events, tree
from tests.trouble.folder import CUT, LEFT_OUT, PASSED_OVER, UNREADABLE, forbidden, lay
from tests.ui.conftest import start as start
from tests.ui.state.desktop import Desktop, Start, save_photo

pytestmark = pytest.mark.system  # not for what it needs: it takes long
NOT_LISTED = "The folder locked cannot be listed: Permission denied."
Folder = tuple[Path, set[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """The folder, and the names of its good photos."""
    photo = read_photo(save_photo(tmp_path / "other" / "a.jpg", (8, 8)))
    ours = write_photo(photo.pixels, photo, tmp_path / "other" / "ours.jpg", software_tag("PiSA-Mini", 1, 1, "sharp"))
    assert ours.path is not None
    return tmp_path / "in", lay(tmp_path / "in", ours.path)


def content(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and not path.is_symlink()}


def name_of(text: str) -> str:
    return text.rpartition("/")[2]


def readable(names: set[str]) -> set[str]:
    """Names as JSON has them."""
    return {os.fsencode(name).decode("utf-8", "replace") for name in names}


def check_sentences(reasons: dict[str, str]) -> None:
    """Every file that failed has the right reason."""
    assert {name: UNREADABLE[name] in reasons[name] for name in UNREADABLE} == dict.fromkeys(UNREADABLE, True)
    assert reasons["locked"] == NOT_LISTED


@pytest.mark.fault(
    "3 Photos missing from the sum with exit code 0", "4 One damaged AVIF ends a folder", "No permission"
)
def test_enhance(tmp_path: Path, folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    (root, good), out = folder, tmp_path / "out"
    before = content(root)
    with forbidden(root / "trouble" / "secret.jpg", root / "trouble" / "locked"):
        assert run(["enhance", str(root), "--out", str(out), "--scale", "1", "--json"]) == 1
    told = events(capsys.readouterr().out)
    saved = {name_of(event["photo"]): event["saved"] for event in told if event["event"] == "saved"}
    failed = {name_of(event["photo"]): event["reason"] for event in told if event["event"] == "failed"}
    assert saved.keys() == readable(good) | {*CUT}
    assert failed.keys() == UNREADABLE.keys() | {"locked"}
    check_sentences(failed)
    assert [event["text"] for event in told[:3] if event["event"] == "note"] == [LEFT_OUT, PASSED_OVER]
    assert (told[-1]["saved"], told[-1]["failed"]) == (len(tree(out)), len(failed))
    assert len(set(saved.values())) == len(saved) == len(tree(out))
    assert content(root) == before


@pytest.mark.fault(
    "3 Photos missing from the sum with exit code 0", "4 One damaged AVIF ends a folder", "No permission"
)
def test_an_album_of_the_command_line(tmp_path: Path, folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    (root, good), out, report = folder, tmp_path / "out", tmp_path / "report.csv"
    before = content(root)
    command = ["--home", str(tmp_path / "home"), "album", "run", str(root), "--out", str(out), "--scale", "1", "--json"]
    with forbidden(root / "trouble" / "secret.jpg", root / "trouble" / "locked"):
        assert run([*command, "--report", str(report)]) == 1
    told = events(capsys.readouterr().out)
    assert [event["text"] for event in told[:3] if event["event"] == "note"] == [LEFT_OUT, PASSED_OVER]
    assert (told[-1]["saved"], told[-1]["failed"]) == (len(good), len(UNREADABLE) + len(CUT) + 1)
    check_report(report, good)
    assert len(tree(out)) == len(good)
    assert content(root) == before


@pytest.mark.fault(
    "3 Photos missing from the sum with exit code 0", "4 One damaged AVIF ends a folder", "No permission"
)
def test_an_album_of_the_window(tmp_path: Path, folder: Folder, start: Start) -> None:
    (root, good), out, report = folder, tmp_path / "out", tmp_path / "report.csv"
    before, count = content(root), len(good) + len(UNREADABLE) + len(CUT)
    with forbidden(root / "trouble" / "secret.jpg", root / "trouble" / "locked"):
        desktop = start()
        desktop.session.opening.open_paths([root])
        desktop.until(lambda: PASSED_OVER in desktop.sentences())
        assert LEFT_OUT in desktop.sentences()
        assert len(desktop.session.album.view.items) == count
        desktop.until(lambda: desktop.session.activity.status.ready)
        desktop.session.run.start(AlbumOptions(OutputOptions(folder=out)))
        while desktop.session.run.view.running_album is not None:
            one_more(desktop)
        desktop.session.run.write_report(report)
    failed = len(UNREADABLE) + len(CUT)
    assert f"Saved {len(good)} of {count}. {failed} failed." in desktop.sentences()
    check_report(report, good)
    assert len(tree(out)) == len(good)
    assert content(root) == before


def one_more(desktop: Desktop) -> None:
    """Wait until one more photo has ended: on a busy computer, all of them take long."""
    run, before = desktop.session.run, desktop.session.album.tally.done
    desktop.until(lambda: run.view.running_album is None or desktop.session.album.tally.done > before)


def check_report(report: Path, good: set[str]) -> None:
    """A row for each file: its result, which is there and belongs to no other, or the right reason."""
    text = report.read_bytes().decode("utf-8-sig", "surrogateescape")
    rows = list(csv.DictReader(text.splitlines(keepends=True)))
    saved = {name_of(row["source"]): row["output"] for row in rows if row["state"] == "done"}
    failed = {name_of(row["source"]): row["reason"] for row in rows if row["state"] == "failed"}
    assert len(rows) == len(saved) + len(failed)
    assert saved.keys() == good
    assert failed.keys() == UNREADABLE.keys() | {"locked", *CUT}
    check_sentences(failed)
    assert len(set(saved.values())) == len(saved)
    assert all(Path(result).is_file() for result in saved.values())
