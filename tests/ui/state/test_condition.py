"""What a photo is: Auto's choice, the user's, undo, the tag of an older result, exports and estimates."""

from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop.photo.formats import Format, OutputFormat, OutputOptions
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import read_photo
from pisa_desktop.restore.auto import assess
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.size import Size
from pisa_desktop.ui.state.photo.preview import crop_of
from pisa_desktop.ui.state.views import Stage
from tests.restore.fakes import photo
from tests.restore.test_auto import blurred, leaves
from tests.ui.state.desktop import Start, save_photo
from tests.ui.state.fakes import FakeEngine


def blocky(path: Path) -> Path:
    """A strongly compressed photo, which is not Sharp."""
    Image.fromarray(photo(160, 200)).resize((320, 256)).save(path, quality=12)
    return path


def test_auto_decides_for_each_photo_and_shows_it(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    session = desktop.session
    path = blocky(tmp_path / "a.jpg")
    chosen = assess(read_photo(path).pixels, read_photo(path).jpeg_steps).at(1)
    assert chosen is not Condition.SHARP
    desktop.open(path)
    session.edit.set_size(Size(1))
    assert (session.edit.photo_is, session.edit.assessed) == (PhotoIs.AUTO, chosen)
    desktop.enhance()
    assert engine.conditions == [chosen]
    desktop.open(save_photo(tmp_path / "tiny.png", (15, 20)))
    assert session.edit.assessed is Condition.SHARP


def test_the_choice_of_auto_follows_the_scale(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    session = desktop.session
    pixels = blurred(leaves(384, 512), 2.5, 12)
    Image.fromarray(pixels).save(tmp_path / "a.png")
    at_1x, at_4x = (assess(pixels).at(scale) for scale in (1, 4))
    assert at_1x is not at_4x
    desktop.open(tmp_path / "a.png")
    session.edit.set_size(Size(1))
    assert session.edit.assessed is at_1x
    desktop.enhance()
    session.edit.set_size(Size(4))
    assert session.edit.assessed is at_4x
    assert session.photo.picture.stage is Stage.OUTDATED
    desktop.enhance()
    assert engine.conditions == [at_1x, at_4x]
    session.undo.undo()
    assert session.edit.assessed is at_1x
    desktop.until(lambda: session.photo.picture.stage is Stage.FINISHED)
    assert engine.conditions == [at_1x, at_4x], "the result at 1x was still in memory"


def test_a_choice_keeps_the_old_picture_with_a_tag_and_is_one_step_to_undo(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    session = desktop.session
    item = desktop.open(save_photo(tmp_path / "a.png"))
    session.edit.set_size(Size(2))
    session.edit.set_photo_is(PhotoIs.WORN)
    desktop.enhance()
    assert engine.conditions == [Condition.WORN]
    steps = session.undo.count()
    session.edit.set_photo_is(PhotoIs.SOFT)
    assert session.undo.count() == steps + 1
    assert session.photo.picture.stage is Stage.OUTDATED
    assert session.photo.picture.tag == "for 2\u00d7, Worn"
    assert session.album.stored(item).photo_is is PhotoIs.SOFT
    session.undo.undo()
    assert session.album.photo_is_of(item) is PhotoIs.WORN
    desktop.until(lambda: session.photo.picture.stage is Stage.FINISHED)
    assert engine.conditions == [Condition.WORN], "the result was still in memory"
    session.undo.undo()
    assert session.album.photo_is_of(item) is PhotoIs.AUTO
    assert session.album.stored(item).photo_is is None


def test_the_choice_is_there_again_and_the_same_choice_is_no_step(start: Start, tmp_path: Path) -> None:
    desktop = start(FakeEngine())
    session = desktop.session
    item = desktop.open(save_photo(tmp_path / "a.png"))
    session.edit.set_photo_is(PhotoIs.AUTO)
    assert session.undo.count() == 0
    session.edit.set_photo_is(PhotoIs.SHARP)
    session.album.load()
    assert session.album.photo_is_of(item) is PhotoIs.SHARP


def test_what_is_exported_carries_the_condition_of_its_result(start: Start, tmp_path: Path) -> None:
    desktop = start(FakeEngine())
    session = desktop.session
    item = desktop.open(save_photo(tmp_path / "a.png"))
    session.edit.set_photo_is(PhotoIs.SOFT)
    session.exports.export(OutputOptions(OutputFormat.PNG, folder=tmp_path / "out"))
    desktop.until(lambda: session.album.stored(item).saved is not None)
    saved = session.album.stored(item).saved
    assert saved is not None
    assert saved.condition is Condition.SOFT
    with Image.open(saved.path) as picture:
        assert ", soft, of " in str(picture.getexif()[305])


def test_the_preview_begins_at_whole_pixels_of_the_reduced_copy() -> None:
    source = Photo(Path("a.png"), Format.PNG, photo(40, 60))
    crop = crop_of(source, Region(14, 22, 30, 34), 2, Condition.WORN)
    assert crop.region == Region(8, 16, 40, 40)
    np.testing.assert_array_equal(crop.pixels, source.pixels[4:24, 8:28])
    sharp = crop_of(source, Region(14, 22, 30, 34), 2, Condition.SHARP)
    assert sharp.region == Region(14, 22, 30, 34)


def test_a_photo_that_is_too_small_to_be_reduced_is_said_to_be(start: Start, tmp_path: Path) -> None:
    desktop = start(FakeEngine())
    desktop.open(save_photo(tmp_path / "tiny.png", (15, 20)))
    desktop.session.edit.set_photo_is(PhotoIs.SHARP)
    assert "too small" not in desktop.sentences()
    desktop.session.edit.set_photo_is(PhotoIs.SOFT)
    assert "This photo is too small to be reduced, so it is restored from its full size." in desktop.sentences()
