"""How large a result becomes, as the user says it: a factor, or the length of a side in pixels or on paper.

Imports no torch.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from pisa_desktop.errors import UsageError
from pisa_desktop.phrase import Phrase
from pisa_desktop.restore.strengths import SCALES, scaled

CM_PER_INCH = 2.54
LONGEST, LARGEST_CM, RESOLUTIONS = 100_000, 1000.0, (1.0, 9999.0)
"""The longest side in pixels and in centimetres, and the least and the most dots per inch."""

_NUMBER = r"\d+(?:\.\d+)?"
_TEXT = re.compile(
    rf"(?:(?P<times>{_NUMBER})|(?P<side>long|width|height)=(?P<length>{_NUMBER})(?P<unit>px|cm)?)(?:@(?P<dpi>{_NUMBER}))?"
)


class Unit(StrEnum):
    """What a size is measured in."""

    TIMES = "times"
    """Times the photo's width and height."""
    PIXELS = "px"
    CENTIMETRES = "cm"
    """On paper, at a number of dots per inch."""


class Side(StrEnum):
    """The side whose length is given; the other follows, so that nothing is stretched or cut."""

    LONG = "long"
    """The longer one, whichever that is."""
    WIDTH = "width"
    HEIGHT = "height"


@dataclass(frozen=True, slots=True)
class Size:
    """A size that any photo can be given: "2", "long=4000", "width=30cm@300" (`parse` and `str`).

    Raises UsageError for what no photo can be given.
    """

    value: float
    unit: Unit = Unit.TIMES
    side: Side = Side.LONG
    dpi: float | None = None
    """Dots per inch, written into the saved file; None leaves what the photo's own says. Centimetres need it."""

    def __post_init__(self) -> None:
        if self.unit is Unit.TIMES and not SCALES[0] <= self.value <= SCALES[1]:
            raise UsageError("The scale must lie between 1 and 8, not {value}.", value=f"{self.value:g}")
        most = {Unit.TIMES: SCALES[1], Unit.PIXELS: LONGEST, Unit.CENTIMETRES: LARGEST_CM}[self.unit]
        if not 0 < self.value <= most:
            raise UsageError("A side must have more than 0 and at most {most:g} {unit}.", most=most, unit=self.unit)
        if self.dpi is not None and not RESOLUTIONS[0] <= self.dpi <= RESOLUTIONS[1]:
            raise UsageError("A resolution must lie between 1 and 9999 dots per inch.")
        if self.unit is Unit.CENTIMETRES and self.dpi is None:
            raise UsageError("A size in centimetres needs dots per inch, as in width=30cm@300.")

    @classmethod
    def parse(cls, text: str) -> "Size":
        """The size that a text says: `SIDE=N`, `SIDE=Ncm@DPI` or a factor. Raises UsageError."""
        found = _TEXT.fullmatch(text.strip())
        if found is None:
            raise UsageError(
                "{text} is no size; give one such as 2, long=4000, width=3000 or height=20cm@300.", text=text
            )
        dpi = None if found["dpi"] is None else float(found["dpi"])
        if found["times"] is not None:
            return cls(float(found["times"]), dpi=dpi)
        return cls(float(found["length"]), Unit(found["unit"] or "px"), Side(found["side"]), dpi)

    def __str__(self) -> str:
        """The text that `parse` reads, exactly."""
        resolution = "" if self.dpi is None else f"@{_shortest(self.dpi)}"
        if self.unit is Unit.TIMES:
            return f"{_shortest(self.value)}{resolution}"
        unit = "cm" if self.unit is Unit.CENTIMETRES else ""
        return f"{self.side}={_shortest(self.value)}{unit}{resolution}"

    def scale(self, photo: tuple[int, int]) -> float:
        """Output size / photo size, 1..8, for a photo of (height, width); the nearest that there is."""
        return min(SCALES[1], max(SCALES[0], self._wanted(photo)))

    def resolution(self, photo: tuple[int, int]) -> float | None:
        """Dots per inch of the result; None where none was asked for.

        Where the scale could not be met, a size on paper is met by another resolution.
        """
        if self.unit is not Unit.CENTIMETRES or self.is_met(photo):
            return self.dpi
        return round(length_of(scaled(photo, self.scale(photo)), self.side) / self.value * CM_PER_INCH, 2)

    def is_met(self, photo: tuple[int, int]) -> bool:
        """Whether the size lies between 1 and 8 times that of a photo of (height, width)."""
        return SCALES[0] <= self._wanted(photo) <= SCALES[1]

    def notes(self, photo: tuple[int, int]) -> tuple[str, ...]:
        """A sentence if the size is not met exactly."""
        if self.is_met(photo):
            return ()
        if self._wanted(photo) < 1:
            return (Phrase("The photo is larger than the size asked for, so it was kept at its own size."),)
        return (Phrase("The size asked for is more than 8 times that of the photo, so it was enlarged 8 times."),)

    def _wanted(self, photo: tuple[int, int]) -> float:
        if self.unit is Unit.TIMES:
            return self.value
        pixels = self.value if self.dpi is None or self.unit is Unit.PIXELS else self.value / CM_PER_INCH * self.dpi
        return max(1, round(pixels)) / length_of(photo, self.side)


def length_of(size: tuple[int, int], side: Side) -> int:
    """The length of a side of (height, width)."""
    return {Side.LONG: max(size), Side.WIDTH: size[1], Side.HEIGHT: size[0]}[side]


def _shortest(value: float) -> str:
    """The shortest text that is read back as the same number."""
    return repr(float(value)).removesuffix(".0")
