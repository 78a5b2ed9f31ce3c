"""The ways to compare."""

from enum import StrEnum


class Mode(StrEnum):
    """A way to compare; the values are kept in `ViewState.mode` and name the icons."""

    SPLIT = "split"
    SPLIT_HORIZONTAL = "split-horizontal"
    SIDE = "side"
    SINGLE = "single"
    BLINK = "blink"
    DIFFERENCE = "difference"
    GRID = "grid"
    DETAIL_MAP = "map"

    @property
    def divided(self) -> bool:
        """Whether a handle divides the picture."""
        return self in (Mode.SPLIT, Mode.SPLIT_HORIZONTAL)
