"""An estimate of the memory that PiSA-Mini takes (packaging/notes/figures.md). Importable without torch."""

from dataclasses import dataclass

_PICTURE = 3
"""Bytes per pixel of a picture in 8 bits."""
_E = 6
"""Bytes per pixel of e_full or e_pix, in fp16."""
_WIDTH, _LAYERS = 64, 3
"""Channels of the body, and how many layers' planes are held at once."""
_ENDS = 80
"""Bytes for each pixel of a tile's output, in fp32: z, the ends' values, e; in the picture's layout and in latents."""
_BAND = 70
"""Bytes for each pixel of a band while it is rendered."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the network sees: the photo, or its reduced copy."""

    pixels: int
    """Of its padded grid."""
    latents: tuple[int, int]
    """(height, width)."""
    scale: int
    """1, 2 or 4."""


def analysing(grid: int, seen: Seen, reduced: bool) -> int:
    """Bytes outside the network while it runs: the enlarged photo, its copy if it is `reduced`, both levels of e.

    `grid`: pixels of the photo's padded grid.
    """
    return grid * (_PICTURE + 2 * _E) + reduced * seen.pixels * (_PICTURE + _E)


def rendering(grid: int, band: int) -> int:
    """Bytes while the result is made, `band` pixels at once."""
    return grid * (2 * _PICTURE + 2 * _E) + min(grid, band) * _BAND


def network(seen: Seen, tile: int, halo: int, number: int) -> int:
    """Bytes that one tile of `tile` latents a side takes with its halo; `number`: of a weight, 2 or 4."""
    height, width = (min(side, tile + 2 * halo) for side in seen.latents)
    return height * width * (_WIDTH * _LAYERS * number + seen.scale**2 * _ENDS)
