"""How long work will take, from speeds measured on this computer."""

from collections.abc import Callable
from functools import cached_property

from pisa_desktop.engine.api import Opened
from pisa_desktop.settings import Settings, Speed, this_computer

_SMALLEST = 0.2
"""Megapixels below which a measurement says more about overheads than about speed."""


class Speeds:
    """Seconds per output megapixel of each model; what is measured goes into the settings."""

    def __init__(self, settings: Callable[[], Settings], keep: Callable[[Speed], None]) -> None:
        self._settings, self._keep = settings, keep
        self._trials: dict[str, float] = {}
        self._renders: dict[str, float] = {}

    @cached_property
    def _computer(self) -> str:
        """Asked for late: it takes 50 ms, which the window's start would feel."""
        return this_computer()

    def tried(self, model: Opened) -> None:
        """A model has been opened, which may have brought a first measurement."""
        if model.seconds_per_megapixel is not None:
            self._trials[model.name] = model.seconds_per_megapixel

    def enhancing(self, model: Opened, output: tuple[int, int]) -> float | None:
        """Expected seconds of enhancing to an output of (height, width); None while nothing is known."""
        known = self._settings().seconds_per_megapixel(self._computer, model.device, model.precision, model.name)
        per = known if known is not None else self._trials.get(model.name)
        return None if per is None else per * _megapixels(output)

    def rendering(self, model: Opened, output: tuple[int, int]) -> float | None:
        """Expected seconds of rendering all of an output; None while nothing is known."""
        per = self._renders.get(model.id)
        return None if per is None else per * _megapixels(output)

    def enhanced(self, model: Opened, output: tuple[int, int], seconds: float) -> None:
        """Enhancing took this long."""
        if _megapixels(output) >= _SMALLEST or self.enhancing(model, output) is None:
            per = seconds / _megapixels(output)
            self._keep(Speed(self._computer, model.device, model.precision, model.name, per))

    def measured(self, model: Opened, seconds: float, megapixels: float) -> None:
        """All of an album took this long."""
        if megapixels >= _SMALLEST:
            self._keep(Speed(self._computer, model.device, model.precision, model.name, seconds / megapixels))

    def rendered(self, model: Opened, output: tuple[int, int], seconds: float) -> None:
        """Rendering took this long."""
        self._renders[model.id] = seconds / _megapixels(output)


def _megapixels(size: tuple[int, int]) -> float:
    return max(1, size[0] * size[1]) / 1e6
