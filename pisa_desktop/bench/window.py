"""Runs the whole program in a process of its own, drives it as a user does, and prints how long everything takes."""

import gc
import os
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, Qt, QTimer

from pisa_desktop import app
from pisa_desktop.album.items import Badge
from pisa_desktop.bench import fresh_process
from pisa_desktop.bench.canvas import texture
from pisa_desktop.bench.memory import peak_bytes
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import OnOpening
from pisa_desktop.ui.state.session import Session
from pisa_desktop.ui.window.window import Window

_SCALE = 4
TWELVE, TWENTY_FOUR, HUNDRED = (750, 1000), (1000, 1500), (2165, 2887)
"""(height, width) of the photos; at _SCALE their results have 12, 24 and 100 megapixels."""
_TICK = 16
_MOVES = 40
_STARTS = 3

Wait = Iterator[Callable[[], object]]
"""A script: it goes on once what it has yielded says so."""


class Lateness(QObject):
    """How late a 16 ms timer is: as long as any other event of the interface thread has to wait."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._late: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(self, interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ticked)
        self._timer.start()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def _ticked(self) -> None:
        now = perf_counter()
        self._late.append(max(0.0, 1000 * (now - self._last) - _TICK))
        self._last = now

    def take(self) -> list[float]:
        """Milliseconds of all ticks since the last call, ascending."""
        taken, self._late = sorted(self._late), []
        return taken


class Probe(QObject):
    """Runs in the window's process, acts as the user and prints each figure on a line."""

    def __init__(self, window: Window, session: Session, began: float, photos: Sequence[Path]) -> None:
        """`began`: time.time() before the process was started. Without photos the start alone is measured."""
        super().__init__(window)
        self._window, self._session, self._began, self._photos = window, session, began, photos
        self._lateness = Lateness(self)
        self._copies = 0
        self._steps = self._script()
        self._goes_on: Callable[[], object] = lambda: window.windowHandle().isExposed()
        session.settings.change(lambda old: replace(old, enhance_on_opening=OnOpening.NEVER))
        timer = QTimer(self, interval=2)
        timer.timeout.connect(self._look)
        timer.start()

    def _look(self) -> None:
        if self._goes_on():
            wanted = next(self._steps, None)
            if wanted is None:
                self._window.close()
                self._goes_on = lambda: False
            else:
                self._goes_on = wanted

    def _script(self) -> Wait:
        tell("start to mapped", time.time() - self._began, "s", "< 1")
        if not self._photos:
            return
        session = self._session
        self._lateness.take()
        yield lambda: session.activity.status.ready
        tell("longest stall while the engine starts", self._lateness.take()[-1], "ms", "< 300")
        yield from self._open(0)
        yield from self._enhance()
        yield from self._move("slider, 12 MP, idle", "median < 33")
        yield from self._rest("at rest, 12 MP exact after", "< 1")
        twelve = session.photo.current
        yield from self._open(1)
        session.photo.enhance()
        yield self._analysing
        session.photo.select(twelve)
        yield lambda: self._settled() and session.photo.picture.slider_arrays
        self._lateness.take()
        yield from self._move("slider, 12 MP, beside a model", "p95 < 50")
        yield from _pause(4)
        late = self._lateness.take()
        tell("lateness of a 16 ms timer beside a model, p99", late[int(0.99 * len(late))], "ms", "< 50")
        session.photo.select(session.album.view.items[1])
        yield from self._large()

    def _open(self, number: int) -> Wait:
        self._session.opening.open_paths([self._photos[number]])
        yield lambda: len(self._session.album.view.items) > number and self._session.activity.primary.enabled
        yield (
            lambda: (
                self._session.photo.picture.item == self._session.album.view.items[number]
                and self._session.photo.picture.about
            )
        )
        self._session.edit.set_size(Size(_SCALE))

    def _enhance(self) -> Wait:
        self._session.photo.enhance()
        yield lambda: self._session.photo.picture.after is not None and self._sliders()

    def _analysing(self) -> bool:
        return "tile" in self._session.activity.view.words

    def _sliders(self) -> bool:
        """Whether they can be parted, and all is painted."""
        arrays = self._session.photo.picture.slider_arrays
        return bool(arrays) and arrays[0].e_pix is not None and self._settled()

    def _settled(self) -> bool:
        return self._window.canvas.settled and self._window.canvas.shown.item == self._session.photo.current

    def _move(self, what: str, goal: str) -> Wait:
        taken = []
        with counted_stats() as stats:
            for i in range(_MOVES):
                begin = perf_counter()
                self._session.edit.set_strengths(Strengths(1.0, 0.1 + i / _MOVES), settled=False)
                self._window.canvas.repaint()
                taken.append(1000 * (perf_counter() - begin))
                yield lambda: True
        tell(f"{what}: median", median(taken), "ms", goal if "median" in goal else "")
        tell(f"{what}: p95", sorted(taken)[int(0.95 * _MOVES)], "ms", goal if "p95" in goal else "")
        tell(f"{what}: looks at the disk", stats.total(), "", "0")

    def _rest(self, what: str, goal: str) -> Wait:
        at = Strengths(0.9, 1.2)
        begin = perf_counter()
        self._session.edit.set_strengths(at)
        yield lambda: self._window.canvas.shown.after_strengths == at and self._settled()
        tell(what, perf_counter() - begin, "s", goal)

    def _large(self) -> Wait:
        counting = QTimer(self, interval=2000)
        counting.timeout.connect(self._count)
        counting.start()
        yield lambda: self._session.photo.picture.after is not None and self._sliders()
        yield from self._move("slider, 100 MP, idle", "")
        yield from self._rest("at rest, 100 MP exact after", "")
        counting.stop()
        tell("peak memory with a 100 MP result", peak_bytes() / 1e9, "GB", "")
        tell("full-size 8-bit copies at most", self._copies, "", "<= 3")

    def _count(self) -> None:
        self._copies = max(self._copies, full_size_copies(3 * _SCALE**2 * HUNDRED[0] * HUNDRED[1]))


@contextmanager
def counted_stats() -> Iterator[Counter[str]]:
    """Count the calls of os.stat and os.lstat by this thread, which pathlib makes too."""
    counts, thread = Counter[str](), threading.get_ident()
    originals = {name: getattr(os, name) for name in ("stat", "lstat")}

    def counting(name: str) -> Callable[..., os.stat_result]:
        def look(*given: Any, **more: Any) -> os.stat_result:
            counts[name] += threading.get_ident() == thread
            result: os.stat_result = originals[name](*given, **more)
            return result

        return look

    for name in originals:
        setattr(os, name, counting(name))
    try:
        yield counts
    finally:
        for name, original in originals.items():
            setattr(os, name, original)


def full_size_copies(count: int) -> int:
    """How many 8-bit arrays of at least `count` values are alive; all views of one array count once."""
    usual = sys.getswitchinterval()
    # No other thread may run while this one refers to all objects: what that thread is creating must have one owner.
    sys.setswitchinterval(60)
    time.sleep(2 * usual)
    try:
        arrays = [held for held in gc.get_referents(*gc.get_objects()) if type(held) is np.ndarray]
        return len({id(_whole(held)) for held in arrays if held.dtype == np.uint8 and held.size >= 0.99 * count})
    finally:
        sys.setswitchinterval(usual)


def _whole(array: Any) -> Any:
    while getattr(array, "base", None) is not None:
        array = array.base
    return array


def _pause(seconds: float) -> Wait:
    end = perf_counter() + seconds
    yield lambda: perf_counter() > end


class SavedProbe(Probe):
    """Measures how soon a saved result is seen again: the first process saves it, the second one opens it."""

    def _script(self) -> Wait:
        session = self._session
        if not session.album.view.items:
            yield lambda: session.activity.status.ready
            yield from self._open(0)
            yield from self._enhance()
            session.exports.export(session.exports.options)
            yield lambda: session.album.item(session.album.view.items[0]).badge is Badge.SAVED
            yield from self._open(1)
            return
        yield lambda: session.activity.status.ready and session.photo.picture.about
        saved, begin = session.album.view.items[0], perf_counter()
        session.photo.select(saved)
        yield lambda: session.photo.picture.after is not None and self._settled()
        tell("saved result of 24 MP on the screen again", perf_counter() - begin, "s", "< 1")


def tell(what: str, value: float, unit: str, goal: str) -> None:
    """Print a figure."""
    sys.stdout.write(f"{what:<48}{value:8.2f} {unit:<3}{f'  (goal: {goal})' if goal else ''}\n")
    sys.stdout.flush()


def window_bench(folder: Path) -> Iterator[str]:
    """Lines of figures from starts of the program with its home in an empty folder."""
    twelve, large, hundred = (_photo(folder / f"{size[1]}.jpg", size) for size in (TWELVE, TWENTY_FOUR, HUNDRED))
    with screen():
        for _ in range(_STARTS):
            yield from _started(probed, folder / "home", [])
        yield from _started(probed, folder / "home", [twelve, hundred])
        for _ in range(2):
            yield from _started(probed_saved, folder / "saved", [large, twelve])


def probed_saved(root: str, began: float, *photos: str) -> None:
    """Like `probed`, for the saved result."""
    paths = [Path(name) for name in photos]
    app.run(Path(root), [], lambda window, session: SavedProbe(window, session, began, paths))


def probed(root: str, began: float, *photos: str) -> None:
    """Start the program with a probe in it, in the process of its own that `_started` begins."""
    paths = [Path(name) for name in photos]
    app.run(Path(root), [], lambda window, session: Probe(window, session, began, paths))


def _started(probe: Callable[..., None], home: Path, photos: Sequence[Path]) -> Iterator[str]:
    return fresh_process.lines(probe, str(home), time.time(), *map(str, photos))


@contextmanager
def screen() -> Iterator[None]:
    """Start a virtual screen where there is none, so that the windows are real."""
    if sys.platform != "linux" or os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"} or not shutil.which("Xvfb"):
        yield
        return
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24"]
    server = subprocess.Popen(screen, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        os.environ["DISPLAY"] = f":{answer.readline().strip()}"
    before = os.environ.pop("QT_QPA_PLATFORM", None)
    try:
        yield
    finally:
        del os.environ["DISPLAY"]
        if before is not None:
            os.environ["QT_QPA_PLATFORM"] = before
        server.terminate()
        server.wait()


def _photo(path: Path, size: tuple[int, int]) -> Path:
    Image.fromarray(texture(size)).save(path, quality=90)
    return path
