"""As a newcomer does it, in a real window: open, enhance, compare, tune, export; pictures of it in screenshots/."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from pisa_desktop import paths
from tests.ui.test_start import Launch, Program, display, launch, press_in, until, window_of, xdotool

__all__ = ["display", "launch"]  # fixtures

CANVAS, PAD, PRIMARY = (558, 380), (1278, 290), (1278, 834)
"""Places in a window of 1440x900: the handle in the middle of the canvas, the pad, the primary button."""
PICTURES = Path(__file__).parents[2] / "screenshots"


class User:
    """A mouse and a keyboard."""

    def __init__(self, program: Program, display: str) -> None:
        self._display = display
        self.window = window_of(program, display)
        xdotool(display, "windowactivate", "--sync", self.window)

    def drag(self, start: tuple[int, int], by: tuple[int, int]) -> None:
        """Press, move in ten steps, release."""
        self._move(*start)
        xdotool(self._display, "mousedown", "1")
        for step in range(1, 11):
            self._move(start[0] + by[0] * step // 10, start[1] + by[1] * step // 10)
        xdotool(self._display, "mouseup", "1")

    def click(self, place: tuple[int, int]) -> None:
        """With the left button."""
        self._move(*place)
        xdotool(self._display, "click", "1")

    def press(self, *keys: str) -> None:
        """One after the other."""
        xdotool(self._display, "key", *keys)

    def quit(self) -> None:
        """By its key."""
        press_in(self._display, self.window, "ctrl+q")

    def asks_for(self, key: str, dialog: str) -> bool:
        """Whether a dialog is open; presses its key where it is not."""
        if xdotool(self._display, "search", "--onlyvisible", "--name", dialog):
            return True
        self.press(key)
        return False

    def look(self, name: str) -> None:
        """Keep a picture of the window where that is possible."""
        if shutil.which("import"):
            PICTURES.mkdir(exist_ok=True)
            command = ["import", "-window", self.window, str(PICTURES / f"end-to-end-{name}.png")]
            subprocess.run(command, env={**os.environ, "DISPLAY": self._display}, check=False)

    def _move(self, x: int, y: int) -> None:
        xdotool(self._display, "mousemove", "--window", self.window, str(x), str(y))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A part of a sample, with its date and camera."""
    result = tmp_path / "cat.jpg"
    with Image.open(paths.resources() / "samples" / "phone-cat.jpg") as sample:
        sample.crop((120, 60, 216, 124)).save(result, exif=sample.getexif(), quality=90)
    return result


def test_from_opening_to_the_exported_file(launch: Launch, display: str, photo: Path) -> None:
    program = launch(str(photo), display=display)
    until(lambda: window_of(program, display), "a window")
    until(lambda: os.fsencode(photo) in program.paths(), "the photo in the album")
    until(lambda: "libtorch_cpu" in program.maps, "the engine starts")
    user = User(program, display)
    user.click(PRIMARY)
    until(lambda: user.asks_for("ctrl+e", "^Export$"), "the dialog, once the photo is enhanced")
    user.press("Escape")
    user.drag(CANVAS, (-200, 0))
    user.drag(PAD, (-40, 30))
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
    """Four times as large, with the photo's date, and with strengths that the pad was dragged to."""
    with Image.open(saved) as result, Image.open(photo) as source:
        assert result.size == (4 * source.width, 4 * source.height)
        after, before = result.getexif(), source.getexif()
    assert after[ExifTags.Base.DateTime] == before[ExifTags.Base.DateTime]
    strengths = re.search(r"(\d\.\d+)\D+(\d\.\d+)\D*$", after[ExifTags.Base.Software])
    assert strengths is not None, after[ExifTags.Base.Software]
    assert float(strengths[1]) < 1 > float(strengths[2])
