"""The visible part of the current photo in each condition, computed while the grid's second page is shown."""

from functools import partial
from math import sqrt

from PySide6.QtCore import QObject, QTimer, Signal

from pisa_desktop.engine.api import Engine, Opened
from pisa_desktop.progress import Steps
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths, scaled
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.photo import preview
from pisa_desktop.ui.state.photo.current_photo import CurrentPhoto
from pisa_desktop.ui.state.photo.picture import with_preview
from pisa_desktop.ui.state.photo.preview import Crop, Preview
from pisa_desktop.ui.state.views import ConditionsView, PictureView, Stage
from pisa_desktop.ui.work.jobs import Urgency
from pisa_desktop.ui.work.requests import Calls

MOST = 600_000
"""Pixels that the network sees of a Sharp photo; of a larger visible part, only the middle is computed."""
_SETTLE = 150
"""Milliseconds that the canvas must stay still before its visible part is computed."""


class Conditions(QObject):
    """Compares the conditions at the photo's strengths. Nothing is computed or kept while the page is not shown."""

    changed = Signal()
    trouble = Signal(object)
    """Carries the exception when computing has failed."""

    def __init__(self, album: ShownAlbum, photo: CurrentPhoto, engine: Engine, calls: Calls) -> None:
        super().__init__()
        self._album, self._photo, self._engine, self._calls = album, photo, engine, calls
        self._shown = False
        self._visible: Region | None = None
        self._of: tuple[object, ...] = ()
        """The photo, scale and model of what is held."""
        self._asked: dict[Condition, Region] = {}
        """The part last asked for, by condition."""
        self._middle = False
        self._waiting: set[Condition] = set()
        self._pictures: dict[Condition, PictureView] = {}
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._compute)
        photo.picture_changed.connect(self._compute)

    @property
    def view(self) -> ConditionsView:
        """What the page shows."""
        item, held = self._photo.current, dict(self._pictures)
        in_use = self._album.condition_of(item)
        if self._finished:
            held.pop(in_use, None)
        return ConditionsView(in_use, self._album.assessed(item), held, frozenset(self._waiting), self._middle)

    def show(self, shown: bool) -> None:
        """Begin or end showing the page."""
        if shown != self._shown:
            self._shown = shown
            self._compute()

    def close(self) -> None:
        """Compute nothing more."""
        self._shown = False
        self._settle.stop()

    def set_visible(self, region: Region) -> None:
        """Note which part of the output a pane shows."""
        self._visible = region
        if self._shown:
            self._settle.start()

    @property
    def _finished(self) -> bool:
        """Whether the current picture shows the whole photo in the condition in use."""
        return self._photo.picture.stage in (Stage.FINISHED, Stage.REFINING)

    def _compute(self) -> None:
        """Ask for what is missing; forget what belongs to another photo, scale or model."""
        photo, model, item = self._photo.photo, self._photo.model, self._photo.current
        scale = self._album.scale_of(item)
        now = (item, photo, scale, None if model is None else model.id) if self._shown else ()
        if now != self._of:
            self._forget()
            self._of = now
        elif not self._shown:
            return
        if self._shown and photo is not None and model is not None and self._visible is not None:
            output = scaled(photo.size, scale)
            most = int(MOST * scale**2) if model.at_photo_size else MOST
            seen = self._visible.grown(0, output)
            region = _middle(seen, most)
            self._middle = region != seen
            known = self._album.condition_of(item) if self._finished else None
            for condition in Condition:
                if condition is not known and self._asked.get(condition) != region:
                    self._asked[condition] = region
                    self._ask(model, preview.crop_of(photo, region, scale, condition), self._album.strengths_of(item))
        self.changed.emit()

    def _forget(self) -> None:
        self._calls.drop(*(_topic(condition) for condition in Condition))
        for held in (self._asked, self._waiting, self._pictures):
            held.clear()

    def _ask(self, model: Opened, crop: Crop, strengths: Strengths) -> None:
        condition, engine = crop.condition, self._engine
        self._waiting.add(condition)
        self._calls.ask(
            Urgency.VISIBLE,
            _topic(condition),
            lambda: _compared(engine, model, crop, strengths),
            lambda made, _: self._have(made, model.exact),
            failed=partial(self._fail, condition),
        )

    def _have(self, made: Preview, exact: bool) -> None:
        condition, scale = made.crop.condition, made.crop.scale
        view = PictureView(self._photo.current, output=self._photo.picture.output, scale=scale, exact=exact)
        self._waiting.discard(condition)
        self._pictures[condition] = with_preview(view, made)
        self.changed.emit()

    def _fail(self, condition: Condition, error: BaseException) -> None:
        self._waiting.discard(condition)
        self.changed.emit()
        self.trouble.emit(error)


def _topic(condition: Condition) -> tuple[str, Condition]:
    return "condition", condition


def _compared(engine: Engine, model: Opened, crop: Crop, strengths: Strengths) -> Steps[Preview]:
    made = yield from preview.analysed(engine, model, crop, strengths)
    return (yield from preview.with_slider_arrays(engine, model, made))


def _middle(region: Region, most: int) -> Region:
    """The middle of a region, of the same shape, with at most so many pixels."""
    share = min(1.0, sqrt(most / (region.height * region.width)))
    height, width = max(1, int(share * region.height)), max(1, int(share * region.width))
    top, left = region.top + (region.height - height) // 2, region.left + (region.width - width) // 2
    return Region(top, left, height, width)
