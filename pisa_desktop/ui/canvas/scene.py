"""What is shown of one photo: made ready off the interface thread, then painted as its before and its after side."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QPainter

from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.geometry import SMOOTH_UP_TO, Box, Size, View
from pisa_desktop.ui.canvas.picture_layer import PictureLayer
from pisa_desktop.ui.canvas.slider_layer import Job, SliderLayer
from pisa_desktop.ui.canvas.slider_pyramid import SliderPyramid
from pisa_desktop.ui.state.views import PictureView, Stage

AT_ONCE = 3_000_000
"""Pixels that are made ready in the interface thread: less than a frame, and no flicker."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How one frame is painted."""

    strengths: Strengths
    nearest: bool
    """Whether the original is stretched without smoothing."""
    deadline: float
    """time.perf_counter() after which no more tiles are made."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A `PictureView` ready to be painted. Parts that stay the same are kept from one scene to the next."""

    shown: PictureView = field(default_factory=PictureView)
    before: PictureLayer | None = None
    after: PictureLayer | None = None
    patch: PictureLayer | None = None
    live: tuple[SliderLayer, ...] = ()
    sources: tuple[SliderArrays, ...] = ()
    """What `live` was made from."""

    @property
    def size(self) -> Size | None:
        """(width, height) on which everything lies; None without a photo."""
        height, width = self.shown.output
        return None if self.before is None or not height or not width else (width, height)

    @property
    def comparable(self) -> bool:
        """Whether there is an after side."""
        return self.after is not None or self.patch is not None or bool(self.live)

    @property
    def fresh(self) -> bool:
        """Whether there is a result of the scale and model in use."""
        return self.comparable and self.shown.stage is not Stage.OUTDATED

    def paint_before(self, painter: QPainter, view: View, clip: Box, frame: Frame) -> bool:
        """The original, stretched to the result; returns whether it is complete (else paint again soon)."""
        smooth = view.scale <= SMOOTH_UP_TO and not frame.nearest
        if self.before is None:
            return True
        finished = self.before.ready(view.box, clip, frame.deadline, smooth)
        self.before.paint(painter, view.box, clip, smooth)
        return finished

    def paint_after(self, painter: QPainter, view: View, clip: Box, frame: Frame) -> bool:
        """The result at these strengths; where it is not known, the original and never old strengths."""
        smooth = view.scale <= SMOOTH_UP_TO
        exact = self.shown.after_strengths == frame.strengths
        live = [layer for layer in self.live if layer.can(frame.strengths)]
        if self.after is not None and (exact or not live or self.shown.stage is Stage.OUTDATED):
            finished = self.after.ready(view.box, clip, frame.deadline, smooth)
            if not finished and live and all(layer.shows(view, clip, frame.strengths) for layer in live):
                # The exact picture replaces the blend of the same strengths when it is as sharp, not before.
                self._paint_live(painter, view, clip, frame, live)
                return False
            self.after.paint(painter, view.box, clip, smooth)
            return finished
        finished = self._paint_live(painter, view, clip, frame, live)
        if exact and self.patch is not None and self.shown.patch is not None:
            place = view.place(self.shown.patch.region)
            finished &= self.patch.ready(place, clip, frame.deadline, smooth)
            self.patch.paint(painter, place, clip, smooth)
        return finished

    def _paint_live(self, painter: QPainter, view: View, clip: Box, frame: Frame, live: list[SliderLayer]) -> bool:
        seen = view.seen.within(clip)
        covering = [i for i, layer in enumerate(live) if view.place(layer.picture.region).within(seen) == seen]
        finished = bool(covering) or self.paint_before(painter, view, clip, frame)
        for layer in live[covering[-1] if covering else 0 :]:
            layer.paint(painter, view, clip, frame.strengths)
        return finished

    def refining(self, view: View, clip: Box, strengths: Strengths) -> list[Job]:
        """Work for another thread: the sliders ready for this view, and as fine a picture where they make it."""
        followed = strengths if self.follows(strengths) else None
        jobs = (layer.refining(view, clip, followed) for layer in self.live if layer.can(strengths))
        return [job for job in jobs if job is not None]

    def follows(self, strengths: Strengths) -> bool:
        """Whether these strengths are painted by a blend, not by a finished picture."""
        outdated = self.shown.stage is Stage.OUTDATED
        return bool(self.live) and not outdated and self.shown.after_strengths != strengths


def scene_of(shown: PictureView, last: Scene) -> Scene:
    """Make a view ready, keeping what the last scene has of it; may run in any thread."""
    kept = dict(zip(map(id, last.sources), last.live, strict=True))
    return Scene(
        shown,
        _layer(shown.before, last.before),
        _layer(shown.after, last.after),
        _layer(None if shown.patch is None else shown.patch.pixels, last.patch),
        tuple(kept.get(id(live)) or SliderLayer(SliderPyramid.of(live)) for live in shown.live),
        shown.live,
    )


def work(shown: PictureView, last: Scene) -> int:
    """How many pixels `scene_of` would have to halve."""
    patch = None if shown.patch is None else shown.patch.pixels
    pairs = ((shown.before, last.before), (shown.after, last.after), (patch, last.patch))
    new: int = sum(p.shape[0] * p.shape[1] for p, layer in pairs if p is not None and not _same(p, layer))
    kept = set(map(id, last.sources))
    # Three arrays of half floats are ten times the work of a picture.
    return new + 10 * sum(live.reference.size // 3 for live in shown.live if id(live) not in kept)


class SceneMaker(QObject):
    """Makes scenes, small ones at once and others in a thread, one at a time; what is asked meanwhile comes next."""

    made = Signal(object)
    """A Scene: the newest asked for, or an older one of the same photo."""
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
        """Whether a scene is still to come."""
        return self._last.shown is not self._wanted

    def make(self, shown: PictureView) -> None:
        """Ask for a scene; `made` brings it."""
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
    """Runs jobs in a thread while nothing moves; only the newest ones count."""

    refined = Signal()
    """The interface has what they made: paint again."""
    _finished = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._number = 0
        self.busy = False
        """Whether anything is still to come."""
        self._finished.connect(self._take)

    def run(self, jobs: list[Job]) -> None:
        """Do this instead of what was asked before."""
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
