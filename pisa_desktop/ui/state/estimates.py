"""Estimates how long work will take, from speeds measured on this computer."""

from collections.abc import Callable
from functools import cached_property

from pisa_desktop.engine.api import Opened
from pisa_desktop.settings import Settings, Speed, this_computer

_SMALLEST = 0.2
"""Megapixels; timings of smaller results reflect overheads more than speed."""


class Speeds:
    """Seconds per output megapixel of each model; measured speeds go into the settings.

    Output sizes are (height, width) in pixels.
    """

    def __init__(self, settings: Callable[[], Settings], keep: Callable[[Speed], None]) -> None:
        self._settings, self._keep = settings, keep
        self._trials: dict[str, float] = {}
        self._renders: dict[str, float] = {}

    @cached_property
    def _computer(self) -> str:
        """Looked up on first use: it takes 50 ms, which would delay the start of the window."""
        return this_computer()

    def tried(self, model: Opened) -> None:
        """Remember the first measurement of a model that has been opened, if it has one."""
        if model.seconds_per_megapixel is not None:
            self._trials[model.name] = model.seconds_per_megapixel

    def enhancing(self, model: Opened, output: tuple[int, int]) -> float | None:
        """Return the seconds expected for enhancing a photo to an output of this size; None if unknown."""
        known = self._settings().seconds_per_megapixel(self._computer, model.device, model.name)
        per = known if known is not None else self._trials.get(model.name)
        return None if per is None else per * _megapixels(output)

    def rendering(self, model: Opened, output: tuple[int, int]) -> float | None:
        """Return the seconds expected for rendering a whole output; None if unknown."""
        per = self._renders.get(model.id)
        return None if per is None else per * _megapixels(output)

    def enhanced(self, model: Opened, output: tuple[int, int], seconds: float) -> None:
        """Record how long it took to enhance a photo to an output of this size."""
        if _megapixels(output) >= _SMALLEST or self.enhancing(model, output) is None:
            per = seconds / _megapixels(output)
            self._keep(Speed(self._computer, model.device, model.name, per))

    def measured(self, model: Opened, seconds: float, megapixels: float) -> None:
        """Record how long an album took for its results."""
        if megapixels >= _SMALLEST:
            self._keep(Speed(self._computer, model.device, model.name, seconds / megapixels))

    def rendered(self, model: Opened, output: tuple[int, int], seconds: float) -> None:
        """Record how long it took to render a whole output."""
        self._renders[model.id] = seconds / _megapixels(output)


def _megapixels(size: tuple[int, int]) -> float:
    return max(1, size[0] * size[1]) / 1e6
