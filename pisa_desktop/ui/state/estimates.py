"""Estimates how long work will take, from speeds measured on this computer."""

from collections.abc import Callable
from functools import cached_property

from pisa_desktop.engine.api import Opened
from pisa_desktop.engine.needs import MINI, PISA_SR, Needs, needs
from pisa_desktop.restore.hardware import Device
from pisa_desktop.settings import Settings, Speed, this_computer

_SMALLEST = 0.2
"""Megapixels of work; timings of less reflect overheads more than speed."""


class Speeds:
    """Seconds per megapixel of each model's work (engine/work.py); measured speeds go into the settings."""

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

    def calibrated(self, model: Opened, seconds_per_megapixel: float | None) -> None:
        """Record what a calibration has measured, if anything, unless the model has enhanced a photo meanwhile."""
        if seconds_per_megapixel is not None and self.enhancing(model, 1) is None:
            self._keep(Speed(self._computer, model.device, model.name, seconds_per_megapixel))

    def enhancing(self, model: Opened, work: float) -> float | None:
        """Return the seconds expected for enhancing a photo of this much work; None if unknown."""
        per = self._per_megapixel(model.device, model.name)
        return None if per is None else per * work

    def _per_megapixel(self, device: Device, model: str) -> float | None:
        known = self._settings().seconds_per_megapixel(self._computer, device, model)
        return known if known is not None else self._trials.get(model)

    def needs(self, device: Device | None, free: int) -> Needs:
        """What PiSA-SR takes on a device: the one in use, or while there is none, that of the last time.

        `free`: bytes of memory that the program can have.
        """
        device = device or self._settings().chosen_on(self._computer)
        if device is None:
            return needs(None, None, None, free)
        return needs(device, self._per_megapixel(device, PISA_SR), self._per_megapixel(device, MINI), free)

    def rendering(self, model: Opened, output: tuple[int, int]) -> float | None:
        """Return the seconds expected for rendering a whole output; None if unknown."""
        per = self._renders.get(model.id)
        return None if per is None else per * _megapixels(output)

    def enhanced(self, model: Opened, work: float, seconds: float) -> None:
        """Record how long it took to enhance a photo of this much work."""
        if work >= _SMALLEST or self.enhancing(model, work) is None:
            self._keep(Speed(self._computer, model.device, model.name, seconds / work))

    def measured(self, model: Opened, seconds: float, work: float) -> None:
        """Record how long an album took for this much work."""
        if work >= _SMALLEST:
            self._keep(Speed(self._computer, model.device, model.name, seconds / work))

    def rendered(self, model: Opened, output: tuple[int, int], seconds: float) -> None:
        """Record how long it took to render a whole output."""
        self._renders[model.id] = seconds / _megapixels(output)


def _megapixels(size: tuple[int, int]) -> float:
    return max(1, size[0] * size[1]) / 1e6
