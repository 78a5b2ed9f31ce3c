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
    free: int | None = None
    """Bytes that the program can have on the device, those included that it has; None where that is not known."""

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

    @property
    def shortage(self) -> str:
        """Sentences on what is missing and what can be done about it; empty where there is memory enough."""
        if self.free is None or self.free >= self.for_photo:
            return ""
        free = self.free / 1e9
        if self.free < self.least:
            return Phrase(
                "Only {free:.1f} GB of memory are free for it, {lacking:.1f} GB too little. "
                "Close other programs, or stay with PiSA-Mini, which needs far less.",
                free=free,
                lacking=self.least / 1e9 - free,
            )
        return Phrase(
            "Only {free:.1f} GB of memory are free for it, enough for smaller photos. "
            "Close other programs, or use PiSA-Mini for large photos.",
            free=free,
        )


def needs(device: Device | None, own: float | None, mini: float | None, free: int | None = None) -> Needs:
    """What PiSA-SR takes.

    Args:
        device: where it would compute; None while that is not known, and then it is taken to need fp32.
        own: PiSA-SR's seconds for a megapixel of work there, where they have been measured.
        mini: PiSA-Mini's.
        free: bytes of the computer's memory that the program can have, those included that it has.
    """
    on_card = device is not None and device.kind != "cpu"
    size = 2 if device is not None and device.precision in ("bf16", "fp16") else 4
    least = memory.peak((512, 512), size, memory.TILE, memory.BAND)
    for_photo = memory.peak(PHOTO, size, memory.TILE, memory.BAND)
    megapixels = PHOTO[0] * PHOTO[1] / 1e6
    seconds: float | None
    if own is not None:
        seconds, source = own * megapixels, Source.MEASURED
    elif mini is not None and device is not None and not on_card:
        seconds, source = SLOWER_THAN_MINI * mini * megapixels, Source.ESTIMATED
    else:
        seconds, source = None, Source.UNKNOWN
    return Needs(least, for_photo, seconds, source, device, None if on_card else free)


def _time(seconds: float) -> Phrase:
    if seconds < 90:
        return Phrase("{count} s", count=max(1, round(seconds)))
    if seconds < 5400:
        return Phrase("{count} minutes", one="{count} minute", count=round(seconds / 60))
    return Phrase("{hours:.1f} hours", hours=seconds / 3600)
