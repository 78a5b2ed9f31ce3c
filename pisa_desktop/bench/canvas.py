"""How fast the canvas paints: frames of a 100-megapixel photo, and moves of a slider."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median
from time import perf_counter, thread_time

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.compare_view import CompareView
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.state.views import PictureView, Stage, ViewState

SCREEN = 1920, 1080
LARGE = 8660, 11547
"""(height, width): 100 megapixels."""
TWELVE = 3000, 4000
_PATCH = 512


@dataclass(frozen=True, slots=True)
class Frames:
    """What some frames took, milliseconds."""

    what: str
    median: float
    p95: float
    cpu: float
    """Median CPU time of the interface thread: the time on an idle computer."""
    count: int

    def __str__(self) -> str:
        return (
            f"{self.what:<40} median {self.median:6.1f} ms   p95 {self.p95:6.1f} ms   "
            f"computing {self.cpu:6.1f} ms   ({self.count} frames)"
        )


def canvas_lines() -> Iterator[str]:
    """The lines of `canvas_bench` in an application of its own, offscreen where there is no screen."""
    if sys.platform == "linux" and not os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    yield from map(str, canvas_bench(QApplication(sys.argv[:1])))


def canvas_bench(app: QApplication) -> Iterator[Frames]:
    """Paint at 1920x1080: a 100-megapixel result panned and zoomed, then a 12-megapixel one under a moving slider."""
    canvas = CompareView()
    canvas.resize(*SCREEN)
    canvas.show()
    yield from _large_photo(app, canvas)
    yield from _sliders(app, canvas)
    canvas.close()


def _large_photo(app: QApplication, canvas: CompareView) -> Iterator[Frames]:
    height, width = LARGE
    before, after = texture((height // 2, width // 2)), texture(LARGE)
    start, computing = perf_counter(), thread_time()
    _show(app, canvas, before, after, ())
    ready, computing = 1000 * (perf_counter() - start), 1000 * (thread_time() - computing)
    yield Frames("100 MP: made ready, in a thread", ready, ready, computing, 1)
    for name, zoom in (("100 %", 1.0), ("37 %", 0.37), ("150 %", 1.5), ("400 %", 4.0)):
        canvas.set_state(ViewState(zoom, 0.5, 0.5, Mode.SPLIT))
        _settle(app, canvas)
        yield _measured(
            app, f"100 MP, split, panning at {name}", 60, canvas, lambda _: canvas.navigation.pan(QPointF(-23, -11))
        )
    canvas.navigation.fit()
    _settle(app, canvas)
    middle = canvas.rect().center().toPointF()
    steps = 1.25, 1 / 1.25
    yield _measured(
        app,
        "100 MP, split, zooming by the wheel",
        60,
        canvas,
        lambda i: canvas.navigation.zoom_at(middle, steps[i // 15 % 2]),
    )
    canvas.set_state(ViewState(1.0, 0.5, 0.5, Mode.SPLIT))
    _settle(app, canvas)
    yield _measured(app, "100 MP, dragging the handle", 60, canvas, lambda i: canvas.set_handle(i / 60))


def _sliders(app: QApplication, canvas: CompareView) -> Iterator[Frames]:
    before, reference = texture((TWELVE[0] // 2, TWELVE[1] // 2)), texture(TWELVE)
    errors = (reference.astype(np.float16) - np.float16(128)) * np.float16(0.001)
    arrays = SliderArrays(Region.whole(TWELVE), reference, errors, errors[::-1].copy(), exact=True)
    _show(app, canvas, before, reference, (arrays,))
    canvas.set_handle(0.5)
    for name, mode, zoom in (
        ("split, 100 %", Mode.SPLIT, 1.0),
        ("split, fit", Mode.SPLIT, 0.0),
        ("split, 250 %", Mode.SPLIT, 2.5),
        ("single, 100 %", Mode.SINGLE, 1.0),
        ("grid, 100 %", Mode.GRID, 1.0),
    ):
        canvas.set_state(ViewState(zoom, 0.5, 0.5, mode))
        canvas.set_strengths(Strengths(1.0, 0.1))
        _settle(app, canvas)
        yield _measured(
            app, f"12 MP, slider moving, {name}", 40, canvas, lambda i: canvas.set_strengths(Strengths(1.0, i / 40))
        )


def _measured(app: QApplication, what: str, count: int, canvas: CompareView, move: Callable[[int], None]) -> Frames:
    """Each frame from the move to the end of its painting."""
    taken, computing = [], []
    for i in range(count):
        start, cpu = perf_counter(), thread_time()
        move(i)
        canvas.repaint()
        taken.append(1000 * (perf_counter() - start))
        computing.append(1000 * (thread_time() - cpu))
        app.processEvents()
    return Frames(what, median(taken), sorted(taken)[int(0.95 * count)], median(computing), count)


def _show(
    app: QApplication, canvas: CompareView, before: Pixels, after: Pixels, arrays: tuple[SliderArrays, ...]
) -> None:
    size, output = before.shape[:2], after.shape[:2]
    strengths = Strengths()
    picture = PictureView(
        item=1,
        before=before,
        size=size,
        output=output,
        scale=2,
        stage=Stage.FINISHED,
        after=after,
        after_strengths=strengths,
        slider_arrays=arrays,
        exact=True,
        tag="Enhanced",
    )
    canvas.set_picture(picture)
    while canvas.shown is not picture:
        app.processEvents()
    _settle(app, canvas)


def _settle(app: QApplication, canvas: CompareView) -> None:
    while not canvas.settled:
        app.processEvents()


def texture(size: tuple[int, int]) -> Pixels:
    """Repeated noise: painting takes as long whatever the picture shows."""
    patch = np.random.default_rng(0).integers(0, 256, (_PATCH, _PATCH, 3), np.uint8)
    repeats = -(-size[0] // _PATCH), -(-size[1] // _PATCH), 1
    return np.ascontiguousarray(np.tile(patch, repeats)[: size[0], : size[1]])
