"""How much real detail a photo's pixels hold, and so from which size it is restored; importable without torch.

A photo whose pixels hold more noise than detail (a scan, many phone photos, a picture from the web) is restored best
from a reduced copy of itself. See `Restorer.analyse` for the formula.
"""

from enum import StrEnum

SMALLEST = 8
"""Pixels; the shorter side of a reduced photo is never below this."""


class Condition(StrEnum):
    """What a photo is: by how much it is reduced before the network sees it."""

    SHARP = "sharp"
    """Every pixel holds detail: not reduced."""
    SOFT = "soft"
    """More pixels than detail, as scans and phone photos often have: half its size."""
    WORN = "worn"
    """Little of the photo is left: a quarter of its size."""

    @property
    def reduction(self) -> int:
        """The photo's sides are divided by this: 1, 2 or 4."""
        return {"sharp": 1, "soft": 2, "worn": 4}[self.value]

    def at(self, size: tuple[int, int]) -> "Condition":
        """This condition, but Sharp for a photo of (height, width) that is too small to be reduced by this much."""
        return self if min(size) >= self.reduction * SMALLEST else Condition.SHARP


class PhotoIs(StrEnum):
    """What the user says a photo is; AUTO leaves the decision to the program, photo by photo."""

    AUTO = "auto"
    SHARP = "sharp"
    SOFT = "soft"
    WORN = "worn"

    @property
    def condition(self) -> Condition | None:
        """None for AUTO."""
        return None if self is PhotoIs.AUTO else Condition(self.value)
