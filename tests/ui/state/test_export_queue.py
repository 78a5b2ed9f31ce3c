"""Export: the saved file, the messages, and what remains after a failure."""

import gc
import itertools
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from pisa_desktop import files, paths
from pisa_desktop.album.database import Database
from pisa_desktop.album.importing import source_of
from pisa_desktop.album.items import Badge, NewItem
from pisa_desktop.album.store import Store
from pisa_desktop.enhance import EnhanceOptions
from pisa_desktop.errors import PisaError
from pisa_desktop.files import Exists
from pisa_desktop.photo.fingerprint import UNKNOWN
from pisa_desktop.photo.fingerprint import source_of as source_named_in
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.photo.read import read_photo
from pisa_desktop.progress import drain
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.state.export.steps import ExportJob, exported
from pisa_desktop.ui.state.views import Doing, Face
from tests.ui.state.desktop import Desktop, Start, save_photo
from tests.ui.state.fakes import FakeEngine

OWN = Strengths(0.35, 1.2)


def options(folder: Path, exists: Exists = Exists.NUMBER) -> OutputOptions:
    return OutputOptions(OutputFormat.PNG, exists=exists, template="{name}-{scale}x", folder=folder)


def everything(folder: Path) -> list[str]:
    """All files and folders below a folder, hidden ones too."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def shown_after(desktop: Desktop) -> Pixels | None:
    """The after-picture as it is shown now."""
    return desktop.session.photo.picture.after


def enhanced(start: Start, tmp_path: Path, engine: FakeEngine | None = None) -> Desktop:
    desktop = start(engine)
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    desktop.session.edit.set_strengths(OWN)
    desktop.enhance()
    return desktop


def test_the_saved_pixels_are_those_shown(start: Start, tmp_path: Path) -> None:
    desktop = enhanced(start, tmp_path)
    session, out = desktop.session, tmp_path / "out"
    assert session.exports.example(options(out)).name == "wren-4x.png"
    session.exports.export(options(out))
    desktop.until(lambda: "Saved as wren-4x.png" in desktop.sentences())
    assert everything(out) == ["wren-4x.png"]
    saved = np.asarray(Image.open(out / "wren-4x.png"))
    assert session.photo.picture.after is not None
    np.testing.assert_array_equal(saved, session.photo.picture.after)
    item = session.photo.current or 0
    assert session.album.item(item).badge is Badge.SAVED
    assert [action.label for action in desktop.messages[-1].actions] == ["Show in folder", "Open", "Copy"]
    session.edit.set_strengths(Strengths(1, 0))
    assert session.album.item(item).badge is Badge.CHANGED
    session.undo.undo()
    assert session.album.item(item).badge is Badge.SAVED
    assert session.exports.options == options(out), "the last choices are kept"


def test_a_result_names_no_photo_that_it_was_not_made_from(start: Start, tmp_path: Path) -> None:
    """The photo was replaced while it was shown: a run that skips must not take the result for the new one's."""
    desktop = enhanced(start, tmp_path)
    save_photo(tmp_path / "in" / "wren.png", seed=7)
    desktop.session.exports.export(options(tmp_path / "out"))
    desktop.until(lambda: "Saved as wren-4x.png" in desktop.sentences())
    assert source_named_in(tmp_path / "out" / "wren-4x.png") == UNKNOWN


def test_export_without_an_analysis_makes_it_first(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    desktop.session.exports.export(options(tmp_path / "out"))
    assert desktop.session.activity.primary.face is Face.CANCEL
    desktop.session.start_engine()
    desktop.until(lambda: "Saved as" in desktop.sentences())
    assert everything(tmp_path / "out") == ["wren-4x.png"]


@pytest.mark.parametrize("how", ["cancel", "trouble", "leave"])
def test_an_export_is_cancelled_with_its_analysis(start: Start, tmp_path: Path, how: str) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    session = desktop.session
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    desktop.until(lambda: session.activity.status.ready)
    reached = engine.hold("analyse")
    session.exports.export(options(tmp_path / "out"))
    desktop.until(reached.is_set)
    if how == "cancel":
        session.activity.cancel()
    elif how == "trouble":
        engine.failures["analyse"] = PisaError("Not enough memory.")
    else:
        desktop.open(save_photo(tmp_path / "in" / "other.png", seed=1))
        assert "was not saved" in desktop.sentences()
    engine.release("analyse")
    desktop.until(lambda: desktop.quiet and session.activity.primary.face is Face.ENHANCE)
    assert not (tmp_path / "out").exists()
    desktop.enhance()
    session.exports.export(options(tmp_path / "out"))
    desktop.until(lambda: "Saved as" in desktop.sentences())
    assert len(everything(tmp_path / "out")) == 1


def test_the_source_is_gone_before_the_export(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "in" / "wren.jpg"
    path.parent.mkdir()
    exif = Image.Exif()
    exif[0x0132] = "2019:05:04 03:02:01"
    Image.fromarray(np.full((60, 80, 3), 120, np.uint8)).save(path, exif=exif)
    desktop = start()
    desktop.open(path)
    desktop.enhance()
    assert desktop.session.photo.picture.about == "JPEG, 2019"
    path.unlink()
    desktop.session.exports.export(replace(options(tmp_path / "out"), format=OutputFormat.SAME))
    desktop.until(lambda: "Saved as" in desktop.sentences())
    with Image.open(tmp_path / "out" / "wren-4x.jpg") as saved:
        assert saved.size == (320, 240)
        assert saved.getexif()[0x0132] == "2019:05:04 03:02:01"


def test_names_that_exist(start: Start, tmp_path: Path) -> None:
    desktop = enhanced(start, tmp_path)
    session, out = desktop.session, tmp_path / "out"
    out.mkdir()
    (out / "wren-4x.png").write_bytes(b"mine")
    assert session.exports.example(options(out)).name == "wren-4x-2.png"
    session.exports.export(options(out))
    desktop.until(lambda: "Saved as wren-4x-2.png" in desktop.sentences())
    desktop.messages.clear()
    skip, looking = options(out, exists=Exists.SKIP), "Looking for an earlier result..."
    assert session.exports.example(skip).problem == looking
    desktop.until(lambda: session.exports.example(skip).problem != looking)
    assert session.exports.example(skip).problem == "The result wren-4x.png exists, so nothing would be saved."
    session.exports.export(options(out, exists=Exists.SKIP))
    desktop.until(lambda: "nothing was saved" in desktop.sentences())
    assert (out / "wren-4x.png").read_bytes() == b"mine"


def test_a_bad_template_is_a_problem_not_a_fault(start: Start, tmp_path: Path) -> None:
    desktop = enhanced(start, tmp_path)
    assert desktop.session.exports.example(replace(options(tmp_path), template="{nonsense}")).problem


def test_an_output_folder_that_cannot_be_created(start: Start, tmp_path: Path) -> None:
    desktop = enhanced(start, tmp_path)
    (tmp_path / "out").write_bytes(b"a file")
    desktop.session.exports.export(options(tmp_path / "out"))
    desktop.until(lambda: "out is a file" in desktop.sentences())
    assert desktop.quiet
    assert desktop.session.activity.primary.face is Face.EXPORT
    desktop.session.exports.export(options(tmp_path / "elsewhere"))
    desktop.until(lambda: "Saved as" in desktop.sentences())


def test_every_failing_write_leaves_nothing_and_export_works_again(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = enhanced(start, tmp_path)
    session, out = desktop.session, tmp_path / "out"
    out.mkdir()
    for failing in range(1, 100):
        left = [failing]

        def before(name: str, left: list[int] = left) -> None:
            if threading.current_thread() is threading.main_thread():  # the settings, which keep the last choices
                return
            left[0] -= name in ("open", "write", "fsync", "link", "mkdir", "look")
            if left[0] == 0 and name in ("open", "write", "fsync", "link", "mkdir", "look"):
                raise OSError(28, "No space left on device")

        desktop.messages.clear()
        with monkeypatch.context() as patch:
            patch.setattr(files, "before_call", before)
            session.exports.export(options(out))
            desktop.until(lambda: desktop.messages)
        if "Saved" in desktop.sentences():
            break
        assert everything(out) == [], f"call {failing}"
    assert failing > 3
    assert everything(out) == ["wren-4x.png"]


def test_cancelling_an_export_leaves_nothing(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=5000)
    desktop = start(engine)
    session = desktop.session
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    desktop.enhance()
    reached = engine.hold("render")
    session.exports.export(options(tmp_path / "out"))
    desktop.until(reached.is_set)
    assert session.activity.view.doing is Doing.SAVING
    assert session.activity.closing_question
    session.activity.cancel()
    engine.release("render")
    desktop.until(lambda: desktop.quiet)
    session.exports.export(options(tmp_path / "out"))
    desktop.until(lambda: "Saved as" in desktop.sentences())
    assert everything(tmp_path / "out") == ["wren-4x.png"], "not numbered, because the name was released"


def test_an_export_closed_at_any_step_leaves_nothing(tmp_path: Path) -> None:
    engine, photo = FakeEngine(exact=False), read_photo(save_photo(tmp_path / "wren.png"))
    with Database.open(tmp_path / "home") as database:
        store, out = Store(database), tmp_path / "out"
        (item,) = store.add(store.new_album("x").id, [NewItem(photo.path, tmp_path, source_of(photo.path))])
        job = ExportJob(
            item=item,
            photo=photo,
            model=drain(engine.open("mini")),
            analysed=drain(engine.analyse("mini", photo.pixels, 4)),
            pixels=None,
            folder=out,
            output=options(out),
            options=EnhanceOptions(OWN, Size(4), output=options(out)),
        )
        for taken in range(1, 20):
            steps = exported(engine, job, database)
            if len(list(itertools.islice(steps, taken))) < taken:
                break
            steps.close()
            assert everything(tmp_path / "out") == []
        assert {"complete", "render"} <= set(engine.began)
        assert everything(tmp_path / "out") == ["wren-4x.png"], "not numbered, because the name was released"


def test_an_original_is_never_overwritten(start: Start, tmp_path: Path) -> None:
    desktop = enhanced(start, tmp_path)
    other = save_photo(tmp_path / "in" / "wren-4x.png", seed=1)
    before = other.read_bytes()
    overwrite = options(tmp_path / "in", exists=Exists.OVERWRITE)
    assert desktop.session.exports.example(overwrite).name == "wren-4x-2.png"
    desktop.session.exports.export(overwrite)
    desktop.until(lambda: "Saved as wren-4x-2.png" in desktop.sentences())
    assert "wren-4x.png is an original, which is never overwritten" in desktop.sentences()
    assert other.read_bytes() == before


def test_a_result_larger_than_the_settings_or_the_format_allow(start: Start, tmp_path: Path) -> None:
    desktop = start()
    session, out = desktop.session, tmp_path / "out"
    desktop.open(save_photo(tmp_path / "in" / "wide.png", (1, 5000)))
    desktop.enhance()
    webp = replace(options(out), format=OutputFormat.WEBP)
    sentence = "wide-4x.webp would be 20000 pixels long, but WEBP allows at most 16383; save it as PNG or TIFF."
    assert session.exports.example(webp).problem == sentence
    session.exports.export(webp)
    desktop.until(lambda: sentence in desktop.sentences())
    desktop.open(save_photo(tmp_path / "in" / "large.png", (260, 260)))
    desktop.enhance()
    session.settings.change(lambda old: replace(old, megapixels_out=1))
    session.exports.export(options(out))
    desktop.until(lambda: "large.png would become 1 megapixels large" in desktop.sentences())
    assert not out.exists()


def test_the_full_decode_of_an_export_is_shown(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=5000)
    desktop = start(engine)
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    desktop.enhance()
    assert shown_after(desktop) is None
    desktop.session.exports.export(options(tmp_path / "out"))
    desktop.until(lambda: "Saved as" in desktop.sentences())
    saved = np.asarray(Image.open(tmp_path / "out" / "wren-4x.png"))
    after = shown_after(desktop)
    assert after is not None
    np.testing.assert_array_equal(saved, after)


def test_a_save_survives_the_restart(start: Start, tmp_path: Path) -> None:
    desktop = enhanced(start, tmp_path)
    item = desktop.session.photo.current or 0
    desktop.session.exports.export(options(tmp_path / "out"))
    desktop.until(lambda: "Saved as" in desktop.sentences())
    desktop.session.close()
    again = start(run_engine=False)
    assert again.session.album.item(item).badge is Badge.SAVED


@pytest.mark.parametrize("stage", ["start", "analyse", "render"])
def test_closing_in_the_middle_ends_at_once(start: Start, tmp_path: Path, stage: str) -> None:
    engine = FakeEngine()
    reached = engine.hold(stage)
    desktop = start(engine)
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    desktop.session.exports.export(options(tmp_path / "out"))
    desktop.until(reached.is_set)
    assert desktop.session.activity.closing_question
    assert desktop.session.close()
    left = {path for path in everything(tmp_path) if not path.startswith("home")}
    assert left <= {"in", "in/wren.png", "out"}


def test_closing_while_a_slow_disk_writes_leaves_no_temporary(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(qtbot, tmp_path, FakeEngine())
    desktop.never_enhance_on_opening()
    desktop.start()
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    desktop.enhance()
    stuck, go, over = threading.Event(), threading.Event(), threading.Event()

    def before(name: str) -> None:
        if name == "fsync" and threading.current_thread() is not threading.main_thread() and not stuck.is_set():
            stuck.set()
            go.wait(600)
            over.set()

    monkeypatch.setattr(files, "before_call", before)
    desktop.session.exports.export(options(tmp_path / "out"))
    desktop.until(stuck.is_set)
    assert not desktop.session.close(), "the thread hangs in the disk"
    assert not over.is_set(), "the disk was not waited for"
    assert everything(tmp_path / "out") == []
    go.set()  # in the program, nobody waits: the process ends here
    for thread in [found for found in gc.get_objects() if issubclass(type(found), QThread)]:
        assert thread.wait(10_000)
    assert everything(tmp_path / "out") == []


def test_samples_are_saved_in_pictures_and_photos_beside_themselves(start: Start, tmp_path: Path) -> None:
    desktop = start()
    desktop.open(paths.resources() / "samples" / "phone-cat.jpg")
    options = desktop.session.exports.options
    assert options.folder == paths.pictures() / "Enhanced"
    own = save_photo(tmp_path / "own.png")
    desktop.session.photo.select(desktop.open(own))
    assert desktop.session.exports.options.folder == tmp_path / "Enhanced"
