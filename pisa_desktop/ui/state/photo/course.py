"""How far the work on one photo has come: its words, its share, and the time left, which counts down."""

import time
from collections.abc import Callable

from pisa_desktop.progress import Progress
from pisa_desktop.ui.look.words import duration, tr
from pisa_desktop.ui.state.views import ActivityView, Doing

_DOING = {
    "analyse": Doing.ENHANCING,
    "preview": Doing.ENHANCING,
    "render": Doing.RENDERING,
    "complete": Doing.SLIDERS,
    "anchors": Doing.SLIDERS,
    "coarse": Doing.SLIDERS,
}
"""What the user is told about each step; nothing about others."""
_WHOLE = ("analyse", "complete")
"""Steps that take as long as enhancing is expected to."""
_KNOWN, _SURE = 0.1, 0.5
"""The share and the seconds after which a step's own pace is known."""
_WORTH_SAYING = 2
"""Seconds left below which none are told."""


class Course:
    """The activity of one photo. Steps report to it; between two reports `tick` counts the seconds down."""

    def __init__(
        self,
        told: Callable[[], None],
        expected: Callable[[], float | None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`told` is called when `activity` has changed; `expected` returns the seconds that enhancing should take."""
        self.activity = ActivityView()
        self._told, self._expected, self._clock = told, expected, clock
        self._begun: dict[str, float] = {}
        self._words = ""
        self._ends: float | None = None

    def asked(self, name: str) -> None:
        """A step has been asked for, maybe again."""
        self._begun.pop(name, None)

    def show(self, doing: Doing, words: str = "") -> None:
        """What is being done, while no step has reported."""
        self._words, self._ends = words, None
        self._show(doing, None)

    def words_of(self, doing: Doing) -> str:
        """The words so far, if they are about the same."""
        return self._words if self.activity.doing is doing else ""

    def progressed(self, name: str, progress: Progress) -> None:
        """A step has come so far."""
        now = self._clock()
        begun = self._begun.setdefault(name, now)
        doing = _DOING.get(name)
        if doing is None or (doing is Doing.RENDERING and self.activity.doing is not Doing.NOTHING):
            return
        left = self._left(name, progress, now - begun)
        self._words = tr("Preparing sliders") if doing is Doing.SLIDERS else progress.what
        self._ends = None if left is None else now + left
        self._show(doing, progress.fraction)

    def tick(self) -> None:
        """Count down: time has gone by."""
        self._show(self.activity.doing, self.activity.fraction)

    def _left(self, name: str, progress: Progress, elapsed: float) -> float | None:
        """Seconds left, from the step's own pace once that is known, else from measured speeds."""
        if progress.fraction >= _KNOWN and elapsed > _SURE:
            return elapsed * (1 - progress.fraction) / progress.fraction
        whole = self._expected() if name in _WHOLE else None
        return None if whole is None else whole * (1 - progress.fraction)

    def _show(self, doing: Doing, fraction: float | None) -> None:
        words, left = self._words, None if self._ends is None else max(0.0, self._ends - self._clock())
        if left is not None and left >= _WORTH_SAYING:
            pattern = tr("{work}, {time}") if doing is Doing.SLIDERS else tr("{work}, about {time}")
            words = tr(pattern, work=words, time=duration(left))
        wanted = ActivityView(doing, words, fraction, doing is not Doing.NOTHING, left)
        if wanted != self.activity:
            self.activity = wanted
            self._told()
