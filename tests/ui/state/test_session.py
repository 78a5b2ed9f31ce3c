"""The session: what the next start restores, opening photos, thumbnails."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from pisa_desktop.album.items import Badge
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths, starting
from pisa_desktop.settings import StartScale
from pisa_desktop.ui.state.views import AlbumOptions, RunState, ViewState
from pisa_desktop.ui.window.messages import OF_PHOTO
from tests.ui.state.desktop import Start, save_photo
from tests.ui.state.fakes import FakeEngine

A, B = Strengths(0.2, 0.3), Strengths(0.7, 1.1)


def test_the_next_start_restores_the_state(start: Start, tmp_path: Path) -> None:
    first = start(run_engine=False)
    paths = [save_photo(tmp_path / f"{name}.png", seed=seed) for seed, name in enumerate("abc")]
    first.open(*paths)
    first.until(lambda: len(first.session.album.view.items) == 3)
    second = first.session.album.view.items[1]
    first.session.photo.select(second)
    first.session.edit.set_strengths(A)
    first.session.edit.store_slot(1)
    first.session.edit.set_strengths(B)
    first.session.edit.set_size(Size(2))
    place = first.session.place
    place.set_view(replace(place.view, zoom=1.5, x=0.25, y=0.75, mode="difference", handle=0.3))
    album = first.session.album.view
    assert first.session.close()

    again = start(run_engine=False)
    session = again.session
    assert session.album.view == album
    assert session.photo.current == second
    again.until(lambda: again.read)
    assert session.edit.strengths == B
    assert session.edit.slots == (None, A, None, None)
    assert session.edit.scale == 2
    assert session.place.view == ViewState(1.5, 0.25, 0.75, "difference", 0.3)
    assert session.album.item(second).badge is Badge.NEW


def test_the_first_start_on_a_computer_says_that_it_takes_longer(start: Start) -> None:
    first = start()
    assert first.session.activity.status.engine == "Starting the engine (the first start takes longer)"
    first.until(lambda: first.session.activity.status.ready)
    assert first.session.close()
    assert start(run_engine=False).session.activity.status.engine == "Starting the engine..."


def test_the_engine_does_not_start_after_closing(start: Start) -> None:
    desktop = start(run_engine=False)
    assert desktop.session.close()
    told: list[str] = []
    desktop.session.models.changed.connect(lambda: told.append("the engine starts"))
    desktop.session.start_engine()
    assert told == []


def test_a_current_photo_whose_file_has_vanished(start: Start, tmp_path: Path) -> None:
    first = start(run_engine=False)
    path = save_photo(tmp_path / "a.png")
    item = first.open(path)
    first.session.close()
    path.unlink()
    again = start(run_engine=False)
    again.until(lambda: "a.png does not exist" in again.sentences())
    assert again.session.photo.current is None
    assert again.session.album.item(item).badge is Badge.FAILED
    assert again.session.album.item(item).reason


def test_folders_and_files_that_are_not_photos(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    session = desktop.session
    for seed, name in enumerate(("x/1.png", "x/y/2.jpg", "x/3.png")):
        save_photo(tmp_path / name, seed=seed)
    (tmp_path / "x/readme.txt").write_text("no photo")
    session.opening.open_paths([tmp_path / "x"])
    desktop.until(lambda: len(session.album.view.items) == 3)
    assert [desktop.name(item) for item in session.album.view.items] == ["1.png", "3.png", "2.jpg"]
    desktop.until(lambda: desktop.read)
    assert desktop.name(session.photo.current or 0) == "1.png"
    session.opening.open_paths([tmp_path / "x" / "readme.txt", tmp_path / "gone.png"])
    desktop.until(lambda: "readme.txt is not a photo" in desktop.sentences())
    assert "gone.png does not exist" in desktop.sentences()
    assert len(session.album.view.items) == 3


def test_a_photo_already_in_the_album_is_shown(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    first = desktop.open(save_photo(tmp_path / "a.png"))
    desktop.open(save_photo(tmp_path / "b.png", seed=1))
    desktop.session.opening.open_paths([tmp_path / "a.png"])
    desktop.until(lambda: desktop.session.photo.current == first)
    assert len(desktop.session.album.view.items) == 2


def test_a_corrupt_photo_leaves_the_canvas_as_it_is(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    session = desktop.session
    first = desktop.open(save_photo(tmp_path / "a.png"))
    before = session.photo.picture.before
    broken = save_photo(tmp_path / "broken.png", (300, 300))
    broken.write_bytes(broken.read_bytes()[:100])  # the header alone: of more, as much as there is would be shown
    session.opening.open_paths([broken])
    desktop.until(lambda: "broken.png is damaged" in desktop.sentences())
    assert session.photo.current == first
    assert session.photo.picture.before is before
    bad = session.album.view.items[-1]
    assert session.album.item(bad).badge is Badge.FAILED
    assert "damaged" in session.album.item(bad).reason


def test_a_file_that_cannot_be_opened_can_be_removed_at_once(start: Start, tmp_path: Path) -> None:
    """It stays until then: what is repaired, or converted, is tried again."""
    desktop = start(run_engine=False)
    session = desktop.session
    first = desktop.open(save_photo(tmp_path / "a.png"))
    (tmp_path / "empty.jpg").touch()
    session.opening.open_paths([tmp_path / "empty.jpg"])
    desktop.until(lambda: any(message.topic == "opening" for message in desktop.messages))
    bad = session.album.view.items[-1]
    (remove,) = next(message for message in desktop.messages if message.topic == "opening").actions
    assert remove.label == "Remove it"
    remove.run()
    assert list(session.album.view.items) == [first]
    session.undo.undo()
    assert list(session.album.view.items) == [first, bad]


def test_the_largest_photo_follows_the_settings_at_once(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    session = desktop.session
    session.settings.change(lambda old: replace(old, megapixels_in=1))
    session.opening.open_paths([save_photo(tmp_path / "large.png", (1000, 1100))])
    desktop.until(lambda: any(message.topic == "opening" for message in desktop.messages))
    (large,) = session.album.view.items
    desktop.until(lambda: session.album.item(large).badge is Badge.FAILED)
    session.settings.change(lambda old: replace(old, megapixels_in=2))
    desktop.messages.clear()
    session.opening.open_paths([tmp_path / "large.png"])
    desktop.until(lambda: session.photo.picture.size == (1000, 1100) and session.album.thumbnail(large) is not None)
    assert session.album.item(large).badge is Badge.NEW
    assert desktop.messages == []


def test_a_photo_that_is_cut_short_is_shown_as_far_as_it_goes_and_said_to_be(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    whole = save_photo(tmp_path / "whole.jpg", (64, 96)).read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) * 9 // 10])
    desktop.open(tmp_path / "cut.jpg")
    assert desktop.messages[-1].text == "The file is damaged or cut short; it was opened as far as it goes."
    assert desktop.messages[-1].topic in OF_PHOTO, "it leaves with the photo"


def test_paging_past_the_end_shows_the_last_photo(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    session = desktop.session
    paths = [save_photo(tmp_path / f"{n}.png", seed=n) for n in range(10)]
    desktop.open(*paths)
    desktop.until(lambda: len(session.album.view.items) == 10)
    for _ in range(12):
        session.photo.select_next()
    desktop.until(lambda: session.photo.picture.item == session.album.view.items[-1] and desktop.read)
    expected = np.asarray(Image.open(paths[-1]))
    assert session.photo.picture.before is not None
    np.testing.assert_array_equal(session.photo.picture.before, expected)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_file_name_that_is_not_valid_text(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    plain = save_photo(tmp_path / "a.png")
    strange = tmp_path / os.fsdecode(b"caf\xe9.png")
    plain.rename(strange)
    desktop.session.opening.open_paths([strange])
    desktop.until(lambda: desktop.read)
    assert desktop.name(desktop.session.photo.current or 0) == "caf�.png"


def test_thumbnails_and_sizes(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    session = desktop.session
    item = desktop.open(save_photo(tmp_path / "a.png", (100, 600)))
    assert session.album.thumbnail(item) is None
    desktop.until(lambda: session.album.thumbnail(item) is not None)
    image = session.album.thumbnail(item)
    assert image is not None
    assert (image.width(), image.height()) == (256, 43)
    assert session.album.item(item).size == (100, 600)


def test_a_picture_from_the_clipboard(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    image = QImage(50, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 200, 30))
    desktop.session.opening.paste_image(image)
    desktop.until(lambda: desktop.read)
    before = desktop.session.photo.picture.before
    assert before is not None
    assert before.shape == (40, 50, 3)
    assert tuple(before[0, 0]) == (10, 200, 30)


def test_other_albums(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    session = desktop.session
    desktop.open(save_photo(tmp_path / "a.png"))
    old = session.album.view.id
    session.opening.open_from_outside([save_photo(tmp_path / "holiday" / "b.png")])
    desktop.until(lambda: desktop.read and session.album.view.name == "holiday")
    (other,) = session.albums.recent
    assert other.id == old
    session.place.open_album(old)
    assert session.album.view.id == old
    desktop.until(lambda: desktop.read)


def test_photos_start_with_the_models_strengths_until_the_user_sets_some(start: Start, tmp_path: Path) -> None:
    desktop = start(FakeEngine())
    session = desktop.session
    own = desktop.open(save_photo(tmp_path / "a.png"))
    assert session.edit.strengths == session.edit.starting == starting("mini")
    desktop.enhance()
    assert session.photo.picture.after_strengths == starting("mini")
    session.models.open(str(tmp_path / "PiSA-SR"))
    desktop.until(lambda: session.models.chosen.name == "PiSA-SR")
    assert session.edit.strengths == Strengths(1, 1)
    session.models.open("mini")
    desktop.until(lambda: session.edit.strengths == starting("mini"))
    session.settings.change(lambda old: replace(old, strengths=B))
    assert session.edit.strengths == session.edit.starting == B
    session.edit.set_strengths(A)
    session.settings.change(lambda old: replace(old, strengths=None))
    other = desktop.open(save_photo(tmp_path / "b.png", seed=1))
    assert session.album.strengths_of(own) == session.album.strengths_of(other) == A, "those of the album"
    session.undo.undo()
    assert session.edit.strengths == starting("mini"), "as if none had been set"


def test_photos_start_with_the_scale_and_the_condition_of_the_settings(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    session = desktop.session
    session.settings.change(lambda old: replace(old, scale=StartScale.TWO, photo_is=PhotoIs.SOFT))
    first = desktop.open(save_photo(tmp_path / "a.png"))
    assert (session.edit.scale, session.edit.photo_is) == (2, PhotoIs.SOFT)
    desktop.enhance()
    assert engine.conditions == [Condition.SOFT]
    session.edit.set_size(Size(1))
    session.edit.set_photo_is(PhotoIs.WORN)
    desktop.open(save_photo(tmp_path / "b.png", seed=1))
    session.settings.change(lambda old: replace(old, scale=StartScale.FOUR, photo_is=PhotoIs.AUTO))
    assert (session.edit.scale, session.edit.photo_is) == (4, PhotoIs.AUTO)
    assert (session.album.scale_of(first), session.album.photo_is_of(first)) == (1, PhotoIs.WORN), "its own"
    session.settings.change(lambda old: replace(old, scale=StartScale.TWO, photo_is=PhotoIs.SHARP))
    session.run.start(AlbumOptions(OutputOptions(OutputFormat.PNG, folder=tmp_path / "out"), False))
    desktop.until(lambda: session.run.view.state is RunState.IDLE and session.album.badges[Badge.SAVED] == 2)
    saved = [session.album.stored(item).saved for item in session.album.view.items]
    assert [(one.scale, one.condition) for one in saved if one] == [(1, Condition.WORN), (2, Condition.SHARP)]
    session.settings.change(lambda old: replace(old, scale=StartScale.FOUR, photo_is=PhotoIs.SOFT))
    assert (session.edit.scale, session.edit.photo_is) == (2, PhotoIs.SHARP), "what it was saved with"
