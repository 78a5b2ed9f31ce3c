"""An estimate of the memory that PiSA-Mini takes (packaging/notes/figures.md). Importable without torch."""

from dataclasses import dataclass

_PICTURE = 3
"""Bytes per pixel of a picture in 8 bits."""
_E = 6
"""Bytes per pixel of e_full or e_pix, in fp16."""
_LEFT = 2
"""Bytes per pixel of an enlarged picture that the C library keeps once it is made."""
_BODY, _HALF_BODY = 1250, 700
"""Bytes per latent of a tile in the body, several planes of 64 channels: in fp32, and on a processor in bf16. Without
AMX, bf16 takes more, by less than a fifth of the whole."""
_ENDS = 48
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
    reduced: bool
    """Whether it is a copy."""
    in_place: bool = True
    """Whether a copy's e becomes the photo's where it stands, since they are of one size."""


def reference(grid: int, copied: bool) -> int:
    """Bytes of the photo enlarged and padded to `grid` pixels; none if it is the photo itself, not `copied`."""
    return grid * _PICTURE if copied else 0


def analysing(grid: int, seen: Seen, enlarged: bool) -> int:
    """Bytes outside the network while it runs, beside the reference: the photo's copy, both levels of e.

    Args:
        grid: pixels of the photo's padded grid.
        enlarged: whether that is larger than the photo.
    """
    copy = seen.pixels * (_PICTURE + _LEFT + (0 if seen.in_place else _E)) if seen.reduced else 0
    return grid * (_LEFT * enlarged + 2 * _E) + copy


def rendering(grid: int, band: int) -> int:
    """Bytes while the result is made, `band` pixels at once, beside the reference."""
    return grid * (_PICTURE + 2 * _E) + min(grid, band) * _BAND


def network(seen: Seen, tile: int, halo: int, half: bool = False) -> int:
    """Bytes that one tile of `tile` latents a side takes with its halo. `half`: in bf16 on a processor."""
    height, width = (min(side, tile + 2 * halo) for side in seen.latents)
    return height * width * ((_HALF_BODY if half else _BODY) + seen.scale**2 * _ENDS)
