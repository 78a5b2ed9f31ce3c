"""The first steps of a new user in a real window: open, enhance, compare, tune, export."""

import os
import re
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from pisa_desktop import paths
from tests.ui.programs import Launch, User, showing_places, until, window_of

pytestmark = pytest.mark.system


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A part of a sample photo, with its date and camera."""
    result = tmp_path / "cat.jpg"
    with Image.open(paths.resources() / "samples" / "phone-cat.jpg") as sample:
        sample.crop((120, 60, 216, 124)).save(result, exif=sample.getexif(), quality=90)
    return result


def test_from_opening_to_the_exported_file(launch: Launch, display: str, photo: Path) -> None:
    program = launch(str(photo), display=display, program=showing_places(photo.parent))
    until(lambda: window_of(program, display), "a window")
    until(lambda: os.fsencode(photo) in program.paths(), "the photo in the album")
    until(lambda: "libtorch_cpu" in program.maps, "the engine starts")
    user = User(program, display)
    until(lambda: "primary" in program.places(), "the places of the widgets")
    user.click("primary")
    until(lambda: user.asks_for("ctrl+e", "^Export$"), "the dialog, once the photo is enhanced")
    user.press("Escape")
    until(lambda: "splitHandle" in program.places(), "a result to compare with")
    user.drag("splitHandle", (-200, 0))
    user.drag("pad", (-40, 30))
    user.look("tuned")
    until(lambda: user.asks_for("ctrl+e", "^Export$"), "the dialog again")
    user.look("export")
    user.press("Return")
    saved = photo.parent / "Enhanced" / photo.name
    until(saved.exists, "the exported file")
    user.look("saved")
    program.end(user.quit)
    assert program.process.returncode == 0
    assert not program.errors()
    check(saved, photo)


def check(saved: Path, photo: Path) -> None:
    """Check the size, the date, and that the strengths are those to which the pad was dragged."""
    with Image.open(saved) as result, Image.open(photo) as source:
        assert result.size == (4 * source.width, 4 * source.height)
        after, before = result.getexif(), source.getexif()
    assert after[ExifTags.Base.DateTime] == before[ExifTags.Base.DateTime]
    strengths = re.search(r"Clean-up (\d\.\d+), Detail (\d\.\d+),", after[ExifTags.Base.Software])
    assert strengths is not None, after[ExifTags.Base.Software]
    assert float(strengths[1]) < 1 > float(strengths[2])
