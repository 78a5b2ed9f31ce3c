"""Ten thousand photos in the strip and in the contact view: how late a timer becomes, and what else they take."""

import itertools
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pisa_desktop.album.database import Database
from pisa_desktop.app import SWITCH_INTERVAL
from pisa_desktop.bench.memory import peak_bytes
from pisa_desktop.bench.window import Lateness, tell
from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.paths import Home
from pisa_desktop.progress import drain
from pisa_desktop.settings import SettingsFile
from pisa_desktop.ui.state.session import Session
from pisa_desktop.ui.window.window import Window

PHOTOS = 10_000
_DIFFERENT = 50
_SIZE = (600, 800)

Row = tuple[str, float, str, float | None]
"""Name, value, unit, goal."""


def strip_bench(app: QApplication, photos: int = PHOTOS, watched: float = 5.0) -> Iterator[Row]:
    """Files are made, added as a folder, scrolled through; no model is opened.

    `watched`: seconds for which thumbnails are read, and for which the strip is scrolled.
    """
    with _opened(app, photos) as (window, session, folder):
        before, lateness = peak_bytes(), Lateness()
        yield from _filled(app, session, folder, photos)
        _work(app, lambda: False, watched)
        yield from _scrolled(app, window, session, watched)
        late = lateness.take()
        yield "16 ms timer late, p99", late[int(0.99 * len(late))], "ms", 50.0
        yield "16 ms timer late, at most", late[-1], "ms", None
        yield f"peak memory for {photos} photos", (peak_bytes() - before) / 1e6, "MB", 200.0
        lateness.stop()


def contact_bench(app: QApplication, photos: int = PHOTOS, watched: float = 5.0) -> Iterator[Row]:
    """Files are made and added as for the strip; then the contact view is scrolled from top to bottom and back."""
    with _opened(app, photos) as (window, session, folder):
        for _ in _filled(app, session, folder, photos):
            pass
        begin = time.perf_counter()
        window.show_contacts(True)
        app.processEvents()
        yield f"contact view of {photos} photos shown", 1000 * (time.perf_counter() - begin), "ms", None
        lateness, turns = Lateness(), itertools.count()
        bar = window.contacts.list.verticalScrollBar()
        late: list[float] = []
        while not late:  # on a busy computer, a short time passes without a tick
            _work(app, lambda: bar.setValue(round(bar.maximum() * abs(1 - next(turns) % 400 / 200))), watched)
            late = lateness.take()
        lateness.stop()
        yield "contact view: 16 ms timer late, p99", late[int(0.99 * len(late))], "ms", 50.0


@contextmanager
def _opened(app: QApplication, photos: int) -> Iterator[tuple[Window, Session, Path]]:
    """A window with an empty album, and a folder of photos that are to be added to it."""
    with tempfile.TemporaryDirectory() as place:
        _make_photos(Path(place) / "photos", photos)
        home = Home.at(Path(place) / "home")
        engine = TorchEngine(home.cache)
        drain(engine.start("cpu", "fp32"))  # what it leaves in memory is the garbage collection's work
        session = Session(home, SettingsFile(home.settings_file), Database.open(home.data), engine)
        window = Window(session)
        window.resize(1440, 900)
        window.show()
        session.start()
        _work(app, lambda: False, 0.5)
        try:
            yield window, session, Path(place) / "photos"
        finally:
            window.hide()
            session.close()


def print_figures() -> None:
    """Print each figure as a line of JSON; for a process of its own."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    for name, value, unit, goal in strip_bench(QApplication(sys.argv[:1])):
        sys.stdout.write(json.dumps({"name": name, "value": value, "unit": unit, "goal": goal}) + "\n")
        sys.stdout.flush()


def print_contacts() -> None:
    """Print the figures of the contact view as lines; for a process of its own."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    for name, value, unit, goal in contact_bench(QApplication(sys.argv[:1])):
        tell(name, value, unit, "" if goal is None else f"< {goal:g}")


def _filled(app: QApplication, session: Session, folder: Path, photos: int) -> Iterator[Row]:
    begin = time.perf_counter()
    session.opening.open_from_outside([folder])
    _work(app, lambda: len(session.album.view.items) == photos)
    yield f"{photos} photos in the strip", time.perf_counter() - begin, "s", None


def _scrolled(app: QApplication, window: Window, session: Session, watched: float) -> Iterator[Row]:
    strip = window.filmstrip.list
    begin = time.perf_counter()
    QTest.keyClick(strip, Qt.Key.Key_End)
    _work(app, lambda: _all_there(window, session))
    yield "thumbnails after End", time.perf_counter() - begin, "s", 1.0
    bar, turns = strip.horizontalScrollBar(), itertools.count()
    _work(app, lambda: bar.setValue(bar.maximum() * (next(turns) % 200) // 200), watched)


def _all_there(window: Window, session: Session) -> bool:
    """Whether every photo in sight at the end of the strip has its thumbnail."""
    strip = window.filmstrip.list
    in_sight = strip.viewport().width() // strip.cell.size.width()
    items = session.album.view.items[-in_sight:]
    return all(session.album.thumbnail(item) is not None for item in items)


def _work(app: QApplication, done: Callable[[], object], seconds: float = 600) -> None:
    """Let the window work until something holds, or for so long."""
    end = time.perf_counter() + seconds
    while not done() and time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.001)


def _make_photos(folder: Path, count: int) -> None:
    """Write real files with a few different pictures, as hard links where the file system supports them."""
    folder.mkdir()
    for n in range(min(count, _DIFFERENT)):
        coarse = Image.fromarray(np.random.default_rng(n).integers(0, 256, (12, 16, 3), np.uint8))
        coarse.resize((_SIZE[1], _SIZE[0]), Image.Resampling.BICUBIC).save(folder / f"{n:05}.jpg", quality=90)
    for n in range(_DIFFERENT, count):
        first, copy = folder / f"{n % _DIFFERENT:05}.jpg", folder / f"{n:05}.jpg"
        try:
            copy.hardlink_to(first)
        except OSError:
            shutil.copyfile(first, copy)
