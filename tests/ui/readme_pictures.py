"""Makes README's pictures with the real window and engine: `python -m tests.ui.readme_pictures` (two minutes).

Runs without a display, in the system's sans-serif font (README's are in Inter). The photos are the samples; the results
are what a user gets by opening them.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import shiboken6
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pisa_desktop import paths
from pisa_desktop.album.database import Database
from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.paths import Home
from pisa_desktop.photo.read import read_photo
from pisa_desktop.restore.size import Size
from pisa_desktop.settings import OnOpening, Settings, SettingsFile, Theme
from pisa_desktop.ui.canvas.geometry import View
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.picture_pyramid import as_array
from pisa_desktop.ui.look.style import Look
from pisa_desktop.ui.state.session import Session
from pisa_desktop.ui.state.views import Doing, Stage
from pisa_desktop.ui.window.window import Window

OUT = Path(__file__).parents[2] / "packaging" / "pictures"
SAMPLES = ("phone-cat.jpg", "old-portrait.jpg", "web-mountains.jpg", "blurred-dogs.jpg", "small-dandelion.png")
"""In the order of the filmstrip."""
DETAILS = (
    ("old-portrait.jpg", 2, (0.44, 0.33)),
    ("phone-cat.jpg", 2, (0.62, 0.48)),
    ("web-mountains.jpg", 2, (0.52, 0.30)),
)
"""Sample, scale, and the middle of the part that samples.jpg shows, as shares of width and height."""
SIDE = 448
"""Pixels of each part."""
_FONT, _GAP, _QUALITY = 20, 8, 86


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until a condition holds."""
    while not condition():
        loop = QEventLoop()
        QTimer.singleShot(50, loop.quit)
        loop.exec()


class Desk:
    """The program in a folder of its own, with the samples in its album."""

    def __init__(self, folder: Path) -> None:
        home = Home.at(folder)
        file = SettingsFile(home.settings_file)
        file.update(lambda _: Settings(enhance_on_opening=OnOpening.NEVER, offer_models=False))
        self.session = Session(home, file, Database.open(home.albums), TorchEngine(home.cache))
        self.window = Window(self.session)
        self.window.resize(1440, 900)
        self.window.show()
        self.session.start()
        self.session.start_engine()
        self.session.opening.open_paths([paths.resources() / "samples" / name for name in SAMPLES])
        until(lambda: len(self.session.album.view.items) == len(SAMPLES) and self.session.activity.status.ready)

    def enhance(self, name: str, scale: int) -> None:
        """Show a sample and enhance it."""
        session = self.session
        session.photo.select(next(i for i in session.album.view.items if session.album.item(i).name == name))
        until(lambda: session.photo.photo is not None and session.album.item(session.photo.current or 0).name == name)
        session.edit.set_size(Size(scale))
        session.photo.enhance()
        until(lambda: self._finished)

    @property
    def _finished(self) -> bool:
        picture = self.session.photo.picture
        done = picture.stage is Stage.FINISHED and picture.after_strengths == self.session.edit.strengths
        return done and picture.after is not None and self.session.activity.view.doing is Doing.NOTHING

    def look_at(self, zoom: float, x: float, y: float) -> None:
        """Zoom to a point, given as shares of width and height."""
        canvas = self.window.canvas
        view: View = canvas.view
        canvas.set_state(replace(canvas.state, zoom=zoom, x=x, y=y))
        until(lambda: canvas.settled and canvas.view.viewport == view.viewport)

    def save(self, name: str) -> None:
        """Save the window as a JPEG, with the chips on the canvas in sight."""
        self.window.canvas.overlay.fader.wake()
        until(lambda: self.window.canvas.settled)
        image = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        picture = Image.fromarray(np.ascontiguousarray(as_array(image)[..., 2::-1]))
        picture.save(OUT / name, quality=_QUALITY, optimize=True)

    def part(self, name: str, scale: int, middle: tuple[float, float]) -> list[Image.Image]:
        """A part of a sample at 100 %, before and after."""
        self.enhance(name, scale)
        after = self.session.photo.picture.after
        assert after is not None
        before = Image.fromarray(read_photo(paths.resources() / "samples" / name).pixels)
        sides = before.resize((after.shape[1], after.shape[0]), Image.Resampling.BICUBIC), Image.fromarray(after)
        left, top = (
            min(max(0, round(share * length) - SIDE // 2), length - SIDE)
            for share, length in zip(middle, sides[0].size, strict=True)
        )
        return [side.crop((left, top, left + SIDE, top + SIDE)) for side in sides]


def before_and_after(desk: Desk) -> Image.Image:
    """Parts of three samples, the photo on the left and the result on the right."""
    font = ImageFont.load_default(_FONT)
    sheet = Image.new("RGB", (2 * SIDE + _GAP, len(DETAILS) * (SIDE + _GAP) - _GAP), "white")
    for row, (name, scale, middle) in enumerate(DETAILS):
        for column, (side, word) in enumerate(zip(desk.part(name, scale, middle), ("before", "after"), strict=True)):
            draw = ImageDraw.Draw(side, "RGBA")
            draw.rounded_rectangle((10, SIDE - 40, 30 + draw.textlength(word, font), SIDE - 10), 8, (0, 0, 0, 150))
            draw.text((20, SIDE - 37), word, "white", font)
            sheet.paste(side, (column * (SIDE + _GAP), row * (SIDE + _GAP)))
    return sheet


def main() -> None:
    """Save all pictures."""
    app = QApplication([])
    look = Look(app)
    with tempfile.TemporaryDirectory() as folder:
        look.choose(Theme.LIGHT)
        desk = Desk(Path(folder))
        before_and_after(desk).save(OUT / "samples.jpg", quality=_QUALITY, optimize=True)
        desk.window.canvas.set_mode(Mode.SIDE)
        desk.enhance("old-portrait.jpg", 4)
        desk.look_at(0.55, 0.46, 0.36)
        desk.save("window-light.jpg")
        desk.window.canvas.set_mode(Mode.SPLIT)
        look.choose(Theme.DARK)
        desk.enhance("phone-cat.jpg", 4)
        desk.look_at(0.62, 0.5, 0.5)
        desk.save("window-dark.jpg")
        desk.enhance("old-portrait.jpg", 4)
        desk.look_at(0.6, 0.46, 0.3)
        desk.window.canvas.set_mode(Mode.GRID)
        desk.save("grid.jpg")
        desk.window.canvas.set_mode(Mode.CONDITIONS)
        conditions = desk.session.conditions
        until(lambda: len(conditions.view.pictures) >= 2 and not conditions.view.waiting)
        desk.save("conditions.jpg")
        shiboken6.delete(desk.window)
        desk.session.close()


if __name__ == "__main__":
    main()
