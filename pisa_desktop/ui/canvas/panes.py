"""Where the panes of each compare mode lie in the viewport, in device pixels."""

from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.geometry import Box, Size
from pisa_desktop.ui.canvas.modes import Mode

GRID = tuple(Strengths(pix, sem) for sem in (1.5, 1.0, 0.5) for pix in (0.5, 1.0, 1.5))
"""Strengths of the Grid mode's panes, row by row from the top; as on the pad, Detail increases upwards."""
CONDITIONS = tuple(Condition)
"""Of the panes of the grid's second page, from the left."""
_COLUMNS = 3
_SEAM = 2
"""Device pixels between two panes."""


def panes(mode: Mode, viewport: Size) -> list[Box]:
    """Return where the panes of a mode lie; all have the same size."""
    if mode is Mode.GRID:
        return _grid(viewport, 3)
    if mode is Mode.CONDITIONS:
        return _grid(viewport, 1)
    if mode is Mode.SIDE:
        width = max(1, (viewport[0] - _SEAM) // 2)
        return [Box(0, 0, width, viewport[1]), Box(viewport[0] - width, 0, width, viewport[1])]
    return [Box(0, 0, *viewport)]


def halves(mode: Mode, viewport: Size, split: int) -> tuple[Box, Box]:
    """Return the parts of the viewport for the before and the after side of a divided mode."""
    width, height = viewport
    if mode is Mode.SPLIT:
        split = max(0, min(width, split))
        return Box(0, 0, split, height), Box(split, 0, width - split, height)
    split = max(0, min(height, split))
    return Box(0, 0, width, split), Box(0, split, width, height - split)


def after_areas(mode: Mode, viewport: Size, split: int) -> list[Box]:
    """Return the parts of the viewport that show the result and so change when a slider moves."""
    if mode.divided:
        return [halves(mode, viewport, split)[1]]
    boxes = panes(mode, viewport)
    return boxes[1:] if mode is Mode.SIDE else boxes


def _grid(viewport: Size, rows: int) -> list[Box]:
    """Return rows of three panes; pixels left over stay at the edges."""
    counts = (_COLUMNS, rows)
    width, height = (
        max(1, (length - _SEAM * (count - 1)) // count) for length, count in zip(viewport, counts, strict=True)
    )
    left, top = (
        (length - count * pane - _SEAM * (count - 1)) // 2
        for length, count, pane in zip(viewport, counts, (width, height), strict=True)
    )
    return [
        Box(left + column * (width + _SEAM), top + row * (height + _SEAM), width, height)
        for row in range(rows)
        for column in range(_COLUMNS)
    ]
