"""The painted form of a `PictureView`: prepared in a thread where it is large, then painted as before and after.

`Scene.paint_after` decides what shows the result at the current strengths: the finished picture, or slider layers.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QPainter

from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.photo.photo import Pixels, Plane
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.board import Board
from pisa_desktop.ui.canvas.geometry import SMOOTH_UP_TO, Box, Size, View
from pisa_desktop.ui.canvas.picture_layer import PictureLayer
from pisa_desktop.ui.canvas.slider_layer import Job, SliderLayer
from pisa_desktop.ui.canvas.slider_pyramid import SliderPyramid
from pisa_desktop.ui.state.views import PictureView, Stage

AT_ONCE = 3_000_000
"""Up to this many pixels are prepared in the interface thread: it takes less than a frame and avoids flicker."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How one frame is painted."""

    strengths: Strengths
    nearest: bool
    """Whether the original is enlarged without smoothing."""
    deadline: float
    """The time.perf_counter() after which no more tiles are made."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A `PictureView` prepared for painting. Parts that have not changed are reused from the last scene."""

    shown: PictureView = field(default_factory=PictureView)
    before: PictureLayer | None = None
    after: PictureLayer | None = None
    patch: PictureLayer | None = None
    slider_layers: tuple[SliderLayer, ...] = ()
    board: Board | None = None
    """Shows through where the photo is transparent."""
    sources: tuple[SliderArrays, ...] = ()
    """The arrays from which `slider_layers` was made."""

    @property
    def size(self) -> Size | None:
        """(width, height) of the result; None without a photo."""
        height, width = self.shown.output
        return None if self.before is None or not height or not width else (width, height)

    @property
    def comparable(self) -> bool:
        """Whether there is anything to show on the after side."""
        return self.after is not None or self.patch is not None or bool(self.slider_layers)

    @property
    def fresh(self) -> bool:
        """Whether there is a result for the current scale and model."""
        return self.comparable and self.shown.stage is not Stage.OUTDATED

    def paint_before(self, painter: QPainter, view: View, clip: Box, frame: Frame) -> bool:
        """Paint the original, enlarged to the result's size; returns whether it is complete (if not, paint again)."""
        smooth = view.scale <= SMOOTH_UP_TO and not frame.nearest
        if self.before is None:
            return True
        finished = self.before.ready(view.box, clip, frame.deadline, smooth)
        self.before.paint(painter, view.box, clip, smooth)
        if self.board is not None:
            self.board.paint(painter, view.box, clip)
        return finished

    def paint_after(self, painter: QPainter, view: View, clip: Box, frame: Frame) -> bool:
        """Paint the result at these strengths; returns whether it is complete. If not, paint again soon."""
        finished = self._paint_result(painter, view, clip, frame)
        if self.board is not None:
            self.board.paint(painter, view.box, clip)
        return finished

    def _paint_result(self, painter: QPainter, view: View, clip: Box, frame: Frame) -> bool:
        """Paint the result without the checkerboard.

        The finished picture is painted if it has these strengths, is OUTDATED, or if no slider layer can show them;
        else the slider layers are, over the original where they do not cover it.
        """
        smooth = view.scale <= SMOOTH_UP_TO
        exact = self.shown.after_strengths == frame.strengths
        layers = [layer for layer in self.slider_layers if layer.can(frame.strengths)]
        if self.after is not None and (exact or not layers or self.shown.stage is Stage.OUTDATED):
            finished = self.after.ready(view.box, clip, frame.deadline, smooth)
            if not finished and layers and all(layer.shows(view, clip, frame.strengths) for layer in layers):
                # The exact picture replaces the blend of the same strengths when it is as sharp, not before.
                self._paint_slider_layers(painter, view, clip, frame, layers)
                return False
            self.after.paint(painter, view.box, clip, smooth)
            return finished
        finished = self._paint_slider_layers(painter, view, clip, frame, layers)
        if exact and self.patch is not None and self.shown.patch is not None:
            place = view.place(self.shown.patch.region)
            finished &= self.patch.ready(place, clip, frame.deadline, smooth)
            self.patch.paint(painter, place, clip, smooth)
        return finished

    def _paint_slider_layers(
        self, painter: QPainter, view: View, clip: Box, frame: Frame, layers: list[SliderLayer]
    ) -> bool:
        seen = view.seen.within(clip)
        covering = [i for i, layer in enumerate(layers) if view.place(layer.picture.region).within(seen) == seen]
        finished = bool(covering) or self.paint_before(painter, view, clip, frame)
        for layer in layers[covering[-1] if covering else 0 :]:
            layer.paint(painter, view, clip, frame.strengths)
        return finished

    def refining(self, view: View, clip: Box, strengths: Strengths) -> list[Job]:
        """Return work for another thread: prepare slider moves for this view, and refine the picture they show."""
        followed = strengths if self.follows(strengths) else None
        jobs = (layer.refining(view, clip, followed) for layer in self.slider_layers if layer.can(strengths))
        return [job for job in jobs if job is not None]

    def follows(self, strengths: Strengths) -> bool:
        """Whether these strengths are painted by slider layers, not by a finished picture."""
        outdated = self.shown.stage is Stage.OUTDATED
        return bool(self.slider_layers) and not outdated and self.shown.after_strengths != strengths


def scene_of(shown: PictureView, last: Scene) -> Scene:
    """Prepare a view for painting, reusing what the last scene has of it; may run in any thread."""
    kept = dict(zip(map(id, last.sources), last.slider_layers, strict=True))
    return Scene(
        shown,
        _layer(shown.before, last.before),
        _layer(shown.after, last.after),
        _layer(None if shown.patch is None else shown.patch.pixels, last.patch),
        tuple(kept.get(id(arrays)) or SliderLayer(SliderPyramid.of(arrays)) for arrays in shown.slider_arrays),
        board=_board(shown.alpha, last.board),
        sources=shown.slider_arrays,
    )


def work(shown: PictureView, last: Scene) -> int:
    """Return how many pixels `scene_of` would have to process."""
    patch = None if shown.patch is None else shown.patch.pixels
    pairs = ((shown.before, last.before), (shown.after, last.after), (patch, last.patch))
    new: int = sum(p.shape[0] * p.shape[1] for p, layer in pairs if p is not None and not _same(p, layer))
    kept = set(map(id, last.sources))
    # The three arrays of a slider layer, two of them float16, are ten times the work of a picture.
    return new + 10 * sum(arrays.reference.size // 3 for arrays in shown.slider_arrays if id(arrays) not in kept)


class SceneMaker(QObject):
    """Prepares scenes, small ones at once, large ones in a thread, one at a time; only the newest request waits."""

    made = Signal(object)
    """Carries a Scene: the newest requested, or an older one of the same photo."""
    _finished = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._wanted = PictureView()
        self._last = Scene()
        self._running = False
        self._finished.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether a scene is still being prepared."""
        return self._last.shown is not self._wanted

    def make(self, shown: PictureView) -> None:
        """Request a scene; `made` delivers it."""
        self._wanted = shown
        if work(shown, self._last) <= AT_ONCE:
            self._last = scene_of(shown, self._last)
            self.made.emit(self._last)
        elif not self._running:
            self._running = True
            self._pool.start(lambda: self._work(shown, self._last))

    def _work(self, shown: PictureView, last: Scene) -> None:
        scene = scene_of(shown, last)
        try:
            self._finished.emit(scene)
        except RuntimeError:  # the canvas was deleted meanwhile
            return

    def _take(self, scene: Scene) -> None:
        self._running = False
        if not self.busy:
            return
        if scene.shown.item == self._wanted.item:
            self._last = scene
            self.made.emit(scene)
        if self.busy:
            self.make(self._wanted)


class Refiner(QObject):
    """Runs jobs in a thread while nothing moves; results of jobs that have been replaced are dropped."""

    refined = Signal()
    """The results have been handed over: paint again."""
    _finished = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._number = 0
        self.busy = False
        """Whether jobs are still running."""
        self._finished.connect(self._take)

    def run(self, jobs: list[Job]) -> None:
        """Run these jobs instead of those requested before."""
        self._number += 1
        number, self.busy = self._number, bool(jobs)
        if jobs:
            self._pool.start(lambda: self._work(number, jobs))

    def _work(self, number: int, jobs: list[Job]) -> None:
        made = [job() for job in jobs if number == self._number]
        try:
            self._finished.emit(number, made)
        except RuntimeError:  # the canvas was deleted meanwhile
            return

    def _take(self, number: int, made: list[Callable[[], None]]) -> None:
        if number == self._number:
            self.busy = False
            for put in made:
                put()
            self.refined.emit()


def _same(pixels: Pixels, layer: PictureLayer | None) -> bool:
    return layer is not None and layer.source is pixels


def _layer(pixels: Pixels | None, last: PictureLayer | None) -> PictureLayer | None:
    if pixels is None:
        return None
    return last if _same(pixels, last) else PictureLayer(pixels)


def _board(alpha: Plane | None, last: Board | None) -> Board | None:
    if alpha is None:
        return None
    return last if last is not None and last.source is alpha else Board(alpha)
