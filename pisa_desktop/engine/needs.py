"""What PiSA-SR takes on this computer, to be said before somebody chooses it. Importable without torch."""

from dataclasses import dataclass
from enum import StrEnum

from pisa_desktop.phrase import Phrase, joined
from pisa_desktop.restore.hardware import Device
from pisa_desktop.restore.sd import memory

PISA_SR, MINI = "PiSA-SR", "PiSA-Mini"
"""Names of the models, as speeds are kept under."""
PHOTO = (3000, 4000)
"""(height, width) of the photo that is spoken of: 12 megapixels, which stay 12 unless the user asks for more."""
SLOWER_THAN_MINI = 230
"""PiSA-SR's time for a megapixel of a large photo divided by PiSA-Mini's for a megapixel of work, on processors: 204
with AVX512-BF16 and 273 with AVX2, by figures.md."""


class Source(StrEnum):
    """How a time is known."""

    MEASURED = "measured"
    ESTIMATED = "estimated"
    """From the speed of PiSA-Mini on the same processor."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Needs:
    """Memory and time on one device."""

    least: float
    """Bytes for the smallest photo."""
    for_photo: float
    """Bytes for PHOTO."""
    seconds: float | None
    """For PHOTO, without loading the model; None where that is not known."""
    source: Source
    device: Device | None

    @property
    def words(self) -> Phrase:
        """Sentences for people."""
        memory = Phrase(
            "Needs {least:.1f} GB of memory, {most:.1f} GB for a photo of 12 megapixels.",
            least=self.least / 1e9,
            most=self.for_photo / 1e9,
        )
        if self.seconds is None or self.device is None:
            return joined(" ", [memory, Phrase("How long a photo takes is measured once it is installed.")])
        measured, estimated = (
            Phrase("Such a photo takes about {time} here ({device}), as measured."),
            Phrase("Such a photo takes about {time} here ({device}), estimated from PiSA-Mini's speed."),
        )
        how = measured if self.source is Source.MEASURED else estimated
        time = how.filled(time=_time(self.seconds), device=self.device.words)
        card = [Phrase("A graphics card takes seconds.")] if self.device.kind == "cpu" else []
        return joined(" ", [memory, time, *card])


def needs(device: Device | None, own: float | None, mini: float | None) -> Needs:
    """What PiSA-SR takes.

    Args:
        device: where it would compute; None while that is not known, and then it is taken to need fp32.
        own: PiSA-SR's seconds for a megapixel of work there, where they have been measured.
        mini: PiSA-Mini's.
    """
    size = 2 if device is not None and device.precision in ("bf16", "fp16") else 4
    least = memory.peak((512, 512), size, memory.TILE, memory.BAND)
    for_photo = memory.peak(PHOTO, size, memory.TILE, memory.BAND)
    megapixels = PHOTO[0] * PHOTO[1] / 1e6
    if own is not None:
        return Needs(least, for_photo, own * megapixels, Source.MEASURED, device)
    if mini is not None and device is not None and device.kind == "cpu":
        return Needs(least, for_photo, SLOWER_THAN_MINI * mini * megapixels, Source.ESTIMATED, device)
    return Needs(least, for_photo, None, Source.UNKNOWN, device)


def _time(seconds: float) -> Phrase:
    if seconds < 90:
        return Phrase("{count} s", count=max(1, round(seconds)))
    if seconds < 5400:
        return Phrase("{count} minutes", one="{count} minute", count=round(seconds / 60))
    return Phrase("{hours:.1f} hours", hours=seconds / 3600)
