"""Saves screenshots of the window in every state, with real photos: `python -m tests.ui.screenshots PHOTOS... OUT`.

`+STATE` selects states. Runs without a display; QT_SCALE_FACTOR=2 draws at 200 %. The Models dialog has a script of its
own, models_pictures.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


import numpy as np
import shiboken6
from PIL import Image, ImageFilter, ImageOps
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from pisa_desktop.album.items import Badge
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import Settings, Theme
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.dialogs.about import AboutDialog
from pisa_desktop.ui.dialogs.album import AlbumDialog
from pisa_desktop.ui.dialogs.export import ExportDialog
from pisa_desktop.ui.dialogs.fault import FaultDialog
from pisa_desktop.ui.dialogs.keys import KeysDialog
from pisa_desktop.ui.dialogs.reasons import ReasonsDialog
from pisa_desktop.ui.dialogs.settings import SettingsDialog
from pisa_desktop.ui.look.style import Look
from pisa_desktop.ui.state.device_report import device_report
from pisa_desktop.ui.state.views import Action, AlbumForecast, Face, Message, RunState, RunView, StatusView, Tone
from pisa_desktop.ui.window.window import Window
from tests.ui.fake_session import FakeSession

_BADGES = (
    Badge.SAVED,
    Badge.SAVED,
    Badge.FAILED,
    Badge.CHANGED,
    Badge.RUNNING,
    Badge.NEW,
    Badge.NEW,
    Badge.SAVED,
    Badge.ENHANCED,
    Badge.NEW,
    Badge.NEW,
    Badge.NEW,
)


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Stage:
    """A window around a fake session that shows real photos: a degraded one, and the original as its result."""

    def __init__(self, photos: list[Path], out: Path, theme: Theme) -> None:
        self.photos, self.out, self.theme = photos, out, theme
        self.session = FakeSession()
        self.window = Window(self.session)
        self.window.resize(1440, 900)
        self.window.show()

    def fill(self) -> None:
        """Fill the album."""
        for number, path in enumerate(self.photos):
            thumbnail = Image.open(path).convert("RGB")
            thumbnail.thumbnail((256, 256))
            self.session.album.thumbnails[number] = _image(np.asarray(thumbnail))
        self.session.fill([path.name for path in self.photos], name="Summer 2019")
        self.session.photo.select(min(7, len(self.photos) - 1))
        self.session.set_primary(Face.ENHANCE, "Enhance, about 15 s")

    def badges(self) -> None:
        """Set the badges as if an album were running."""
        for number, badge in zip(range(len(self.photos)), _BADGES, strict=False):
            self.session.change_item(number, badge=badge, progress=0.6 if badge is Badge.RUNNING else None)
        self.session.change_item(2, reason="The file is damaged.")

    def open_photo(self, done: bool) -> None:
        """Show a degraded photo, with the original as its result if `done`."""
        current = self.session.photo.current
        assert current is not None
        true = Image.open(self.photos[current]).convert("RGB")
        true = ImageOps.fit(true, (2040, 1360))
        small = true.resize((510, 340), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(0.6))
        noise = np.random.default_rng(1).normal(0, 7, (340, 510, 3))
        before = np.clip(np.asarray(small) + noise, 0, 255).astype(np.uint8)
        after = np.asarray(true.resize((1020, 680), Image.Resampling.LANCZOS))
        reference = np.asarray(Image.fromarray(before).resize((1020, 680), Image.Resampling.BICUBIC))
        difference = (reference.astype(np.float32) - after) / 255
        soft = np.asarray(Image.fromarray(after).filter(ImageFilter.GaussianBlur(1.6)))
        e_pix = (reference.astype(np.float32) - soft) / 255
        arrays = SliderArrays(
            Region(0, 0, 680, 1020), reference, difference.astype(np.float16), e_pix.astype(np.float16), exact=True
        )
        self.session.change_item(current, size=before.shape[:2])
        self.session.show_pixels(before, after if done else None, (arrays,) if done else ())
        if done:
            self.session.set_primary(Face.EXPORT, "Export...")

    def grab(self, name: str, widget: QWidget | None = None, after_ms: int = 350) -> None:
        """Save a screenshot."""
        wait(after_ms)
        while not self.window.canvas.settled:
            wait(20)
        percent = round(100 * self.window.devicePixelRatioF())
        path = self.out / f"{name}-{self.theme}-{percent}.png"
        (widget or self.window).grab().save(str(path))
        sys.stdout.write(f"{path.name}\n")


def _image(pixels: np.ndarray) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(np.ascontiguousarray(pixels).tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _states(stage: Stage) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield each state, and the function that leads to it from the state before."""
    session, window = stage.session, stage.window

    def opened() -> None:
        stage.fill()
        stage.open_photo(done=False)

    def grid() -> None:
        session.edit.peek(None)
        window.canvas.set_mode(Mode.GRID)

    def hd() -> None:
        window.canvas.set_mode(Mode.SPLIT)
        window.resize(1280, 720)

    def small() -> None:
        window.canvas.set_mode(Mode.SPLIT)
        window.resize(1024, 700)

    def working() -> None:
        session.activity.status = StatusView("CPU, bf16", True, "PiSA-SR", "Analyses: 212 MB", "about 40 s left")
        session.activity.changed.emit()
        session.set_primary(Face.CANCEL, "Cancel")
        session.set_activity("Analysing tile 7 of 24, about 40 s", 0.28)

    def done() -> None:
        session.set_activity("")
        session.activity.status = StatusView("CPU, bf16", True, "PiSA-Mini", "Analyses: 212 MB")
        session.activity.changed.emit()
        stage.open_photo(done=True)
        session.edit.store_slot(0)
        session.edit.set_strengths(Strengths(1.0, 0.8))
        session.edit.store_slot(1)

    def offered() -> None:
        session.set_run(RunView(startable=300))
        enhance = Action("Enhance the whole album: about 25 min", lambda: None)
        session.say(Message("300 photos.", Tone.PLAIN, "offer", (enhance,)))

    def album() -> None:
        stage.badges()
        left = "Album: about 6 min left"
        session.activity.status = StatusView("CPU, bf16", True, "PiSA-Mini", "Analyses: 212 MB", left)
        session.activity.changed.emit()
        words = "5 of 12 \u00b7 12 a minute \u00b7 about 6 min left \u00b7 1 failed"
        session.set_run(RunView(RunState.RUNNING, words, 0.36, waiting=8, failed=1, running_album=1))

    def paused() -> None:
        session.set_run(RunView(RunState.PAUSED, "Paused", 0.36, waiting=8, failed=1))
        text = "There is no room left on the disk for robin.jpg; free some space, then resume."
        session.say(Message(text, Tone.BAD, "album", (Action("Resume", lambda: None),)))

    def ended() -> None:
        session.set_run(RunView(startable=2, changed=1, failed=1))
        actions = [Action(text, lambda: None) for text in ("See why", "Retry failed", "Show in folder")]
        session.say(Message("Saved 297 of 300. 3 failed.", Tone.BAD, "album", tuple(actions)))

    def saved() -> None:
        show = Action("Show in folder", lambda: None)
        session.say(Message("Saved as wren-2x.jpg", Tone.GOOD, "saved", (show,)))

    def failed() -> None:
        text = "The file storm.jpg is damaged: it ends in the middle. The other photos are not affected."
        session.say(Message(text, Tone.BAD, "open", details="x"))

    def selection() -> None:
        window.filmstrip.list.selectAll()
        session.edit.save_preset("Old scans")
        session.edit.peek(Strengths(0.6, 0.0))

    yield "empty", lambda: None
    yield "opened", opened
    yield "working", working
    yield "done", done
    yield "offered", offered
    yield "album", album
    yield "paused", paused
    yield "ended", ended
    yield "saved", saved
    yield "failed", failed
    yield "selection", selection
    yield "grid", grid
    yield "hd", hd
    yield "small", small
    yield "laptop", lambda: window.resize(960, 540)


def _dialogs(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    window, session = stage.window, stage.session
    yield "export", ExportDialog(session.exports, "wren.jpg", window)
    settings = SettingsDialog(Settings(), session.models, window)
    yield "settings", settings
    settings.sections.setCurrentRow(3)
    yield "settings-saving", settings
    yield "keys", KeysDialog(window.commands.keys(), window)
    session.run.forecast = AlbumForecast(300, 288, Strengths(), 1500, 3.2e9, "CPU, bf16")
    session.run.view = RunView(startable=300)
    yield "album-asked", AlbumDialog(session.run, session.activity, window)
    session.run.view = RunView(failed=3)
    session.album.failures = (
        ("DSC_0412.jpg", "DSC_0412.jpg is damaged: it ends in the middle."),
        ("scan 7.tif", "There is not enough memory for scan 7.tif; try a lower scale."),
        ("wren.jpg", "Its result exists."),
    )
    yield "album-reasons", ReasonsDialog(session.album, session.run, window)
    yield "about", AboutDialog(device_report(session.activity.status), window)
    details = 'Traceback (most recent call last):\n  File "compare_view.py", line 120, in paintEvent\nValueError: x'
    yield "fault", FaultDialog(Message("The picture could not be drawn.", Tone.BAD, details=details), window)


def main(photos: list[Path], out: Path, wanted: set[str]) -> None:
    """Save all states, or the wanted ones, in both themes."""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    look = Look(app)
    for theme in (Theme.DARK, Theme.LIGHT):
        look.choose(theme)
        stage = Stage(photos, out, theme)
        for name, come in _states(stage):
            come()
            if not wanted or name in wanted:
                stage.grab(name)
        stage.window.resize(1440, 900)
        for name, dialog in _dialogs(stage):
            if not wanted or name in wanted:
                dialog.show()
                stage.grab(name, dialog, 60)
        shiboken6.delete(stage.window)


if __name__ == "__main__":
    *given, folder = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("+")]
    main(given, folder, {argument[1:] for argument in sys.argv[1:] if argument.startswith("+")})
