"""Saved results: seen again without computing, in the picture and in the thumbnail; lost ones are said."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QTimer

from pisa_desktop.album.items import Badge
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import OnOpening
from pisa_desktop.ui.state.views import Face, Stage
from tests.ui.state.desktop import Desktop, Start, save_photo
from tests.ui.state.fakes import FakeEngine

OWN = Strengths(0.35, 1.2)


def saved(start: Start, tmp_path: Path, engine: FakeEngine) -> tuple[Desktop, Path]:
    """Save a photo's result at 2x as Sharp, then start the program again; returns it and the result's file."""
    first = start(engine)
    first.open(save_photo(tmp_path / "in" / "wren.png"))
    first.session.edit.set_strengths(OWN)
    first.session.edit.set_size(Size(2))
    first.session.edit.set_photo_is(PhotoIs.SHARP)
    first.enhance()
    first.session.exports.export(OutputOptions(OutputFormat.PNG, template="{name}-{scale}x", folder=tmp_path / "out"))
    first.until(lambda: "Saved as wren-2x.png" in first.sentences())
    first.session.close()
    engine.counts.clear()
    return start(engine, auto=True), tmp_path / "out" / "wren-2x.png"


def seen(desktop: Desktop) -> bool:
    """Whether a whole result is shown."""
    return desktop.session.photo.picture.after is not None


def test_a_saved_result_is_seen_again_without_computing(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop, path = saved(start, tmp_path, engine)
    session = desktop.session
    desktop.until(lambda: seen(desktop) and session.activity.status.ready)
    picture = session.photo.picture
    np.testing.assert_array_equal(picture.after, np.asarray(Image.open(path)))
    assert (picture.stage, picture.after_strengths, picture.scale) == (Stage.FINISHED, OWN, 2)
    assert (session.edit.strengths, session.edit.scale, session.edit.photo_is) == (OWN, 2, PhotoIs.SHARP)
    assert picture.tag_at(OWN) == "Enhanced 2\u00d7, 0.35 / 1.20"
    assert session.activity.primary.face is Face.EXPORT
    (rest,) = session.photo.findChildren(QTimer, "rest")
    desktop.until(lambda: not rest.isActive() and desktop.quiet)
    assert engine.counts["analyse"] == 0
    session.edit.set_strengths(Strengths(1, 1))
    assert (session.photo.picture.stage, session.photo.picture.tag) == (Stage.OUTDATED, "saved at 0.35 / 1.20")
    desktop.until(lambda: session.photo.picture.after_strengths == Strengths(1, 1))
    assert session.photo.picture.stage is Stage.FINISHED
    assert engine.counts["analyse"] == 4, "in four tiles, once"


def test_another_scale_shows_the_saved_result_as_outdated(start: Start, tmp_path: Path) -> None:
    desktop, _ = saved(start, tmp_path, FakeEngine())
    session = desktop.session
    session.settings.change(lambda old: replace(old, enhance_on_opening=OnOpening.NEVER))
    desktop.until(lambda: seen(desktop))
    session.edit.set_size(Size(4))
    assert (session.photo.picture.stage, session.photo.picture.tag) == (Stage.OUTDATED, "for 2\u00d7, Sharp")
    assert session.activity.primary.face is Face.ENHANCE


@pytest.mark.parametrize(("how", "words"), [("deleted", "is gone"), ("changed", "was changed by another program")])
def test_a_lost_result_is_said_and_saved_again(start: Start, tmp_path: Path, how: str, words: str) -> None:
    desktop, path = saved(start, tmp_path, FakeEngine())
    session = desktop.session
    desktop.until(lambda: seen(desktop) and session.activity.status.ready)
    path.unlink()
    if how == "changed":
        save_photo(path, (120, 160), seed=9)
    foreign = path.read_bytes() if how == "changed" else b""
    session.look_again()
    desktop.until(lambda: words in desktop.sentences())
    assert not seen(desktop)
    session.look_again()
    (lost,) = [message for message in desktop.messages if words in message.text]
    (again,) = lost.actions
    again.run()
    name = "wren-2x-2.png" if how == "changed" else "wren-2x.png"
    desktop.until(lambda: f"Saved as {name}" in desktop.sentences())
    if foreign:
        assert path.read_bytes() == foreign, "somebody else's file is never touched"
    assert session.album.item(session.photo.current or 0).badge is Badge.SAVED


def test_the_thumbnail_shows_the_result(start: Start, tmp_path: Path) -> None:
    desktop = start()
    item = desktop.open(save_photo(tmp_path / "in" / "wren.png", seed=1))
    album = desktop.session.album
    desktop.until(lambda: album.thumbnail(item))
    before = album.thumbnail(item)
    desktop.session.edit.set_strengths(Strengths(1.5, 1.5))
    desktop.enhance()
    desktop.session.exports.export(OutputOptions(OutputFormat.PNG, folder=tmp_path / "out"))
    desktop.until(lambda: "Saved as" in desktop.sentences())
    desktop.until(lambda: album.thumbnail(item) not in (None, before))
    assert album.thumbnail(item, original=True) == before
    (tmp_path / "out" / "wren.png").unlink()
    album.reload(item)
    desktop.until(lambda: album.thumbnail(item) == before)


def test_a_run_shows_the_result_of_the_photo_on_the_canvas(start: Start, tmp_path: Path) -> None:
    desktop = start()
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    session = desktop.session
    desktop.until(lambda: session.activity.status.ready)
    session.run.start(replace(session.run.options, output=OutputOptions(folder=tmp_path / "out")))
    desktop.until(lambda: seen(desktop))
    assert session.photo.picture.stage is Stage.FINISHED
