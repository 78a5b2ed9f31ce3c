"""The ways to compare."""

from enum import StrEnum


class Mode(StrEnum):
    """A way to compare. The values are saved in `ViewState.mode` and are part of the icons' file names."""

    SPLIT = "split"
    SPLIT_HORIZONTAL = "split-horizontal"
    SIDE = "side"
    SINGLE = "single"
    BLINK = "blink"
    DIFFERENCE = "difference"
    GRID = "grid"
    """Nine strengths: the grid's first page."""
    CONDITIONS = "conditions"
    """What the photo is, in three conditions: its second page."""
    DETAIL_MAP = "map"

    @property
    def divided(self) -> bool:
        """Whether the split handle divides the picture."""
        return self in (Mode.SPLIT, Mode.SPLIT_HORIZONTAL)

    @property
    def grid(self) -> bool:
        """Whether this is a page of the grid, whose panes are clicked to choose one."""
        return self in (Mode.GRID, Mode.CONDITIONS)
