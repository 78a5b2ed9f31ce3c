"""Rectangles on the output: pure functions."""

from pisa_desktop.engine.live import Area


def grown(area: Area | None, by: int, size: tuple[int, int]) -> Area:
    """An area with a margin, clipped to a picture of (height, width); all of it where there is none."""
    if area is None:
        return (0, 0, *size)
    top, left, height, width = area
    first, start = min(max(0, top - by), size[0] - 1), min(max(0, left - by), size[1] - 1)
    bottom, right = min(size[0], top + height + by), min(size[1], left + width + by)
    return first, start, max(1, bottom - first), max(1, right - start)


def covers(area: Area, wanted: Area | None) -> bool:
    """Whether an area holds all that is wanted; False where what is wanted is not known."""
    if wanted is None:
        return False
    return (
        area[0] <= wanted[0]
        and area[1] <= wanted[1]
        and area[0] + area[2] >= wanted[0] + wanted[2]
        and area[1] + area[3] >= wanted[1] + wanted[3]
    )
