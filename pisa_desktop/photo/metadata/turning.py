"""Points and frames of a picture as it is stored, after the picture was turned upright."""


def point(turn: int, x: float, y: float) -> tuple[float, float]:
    """A point in shares of width and height, 0..1 from the top left; `turn` is 1..8 as EXIF counts."""
    return {
        2: (1 - x, y),
        3: (1 - x, 1 - y),
        4: (x, 1 - y),
        5: (y, x),
        6: (1 - y, x),
        7: (1 - y, 1 - x),
        8: (y, 1 - x),
    }.get(turn, (x, y))


def rectangle(turn: int, x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
    """A frame by its top left corner and its sides, in shares."""
    (x0, y0), (x1, y1) = point(turn, x, y), point(turn, x + width, y + height)
    return min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0)
