"""How a TIFF page stores its pixels, checked against what can be read here. Source: TIFF 6.0, section 8 and part 2."""

from dataclasses import dataclass
from enum import Enum

from pisa_desktop.photo.tiff.page import Page

WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, LAB, ICC_LAB = 0, 1, 2, 8, 9
DROPPED, PREMULTIPLIED, STRAIGHT = 0, 1, 2
NONE, LZW, DEFLATE, OLD_DEFLATE, PACKBITS, LZMA, ZSTD = 1, 5, 8, 32946, 32773, 34925, 50000
_PACKED = (NONE, LZW, DEFLATE, OLD_DEFLATE, PACKBITS, LZMA, ZSTD)
_CHANNELS = {WHITE_IS_ZERO: 1, BLACK_IS_ZERO: 1, RGB: 3, LAB: 3}
_MOST_SAMPLES = 16
_LARGEST_TILE = 1 << 24
"""Pixels of a tile, however small its picture."""
_PLAIN_BITS = (1, 2, 4, 8)


class LayoutError(ValueError):
    """The pixels are stored in a way that cannot be read."""


class Kind(Enum):
    """What the bits of a sample mean."""

    UNSIGNED = 1
    SIGNED = 2
    FLOAT = 3


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of a page that can be read here."""

    width: int
    height: int
    photometric: int
    channels: int
    """1 for grey, 3 for colours; extra samples follow them."""
    samples: int
    bits: int
    kind: Kind
    alpha: int
    """Number of the sample that is alpha; 0 for none."""
    premultiplied: bool
    planar: bool
    compression: int
    predictor: int
    segment: tuple[int, int]
    """(rows, columns) of a strip or tile."""
    tiled: bool
    offsets: tuple[int, ...]
    sizes: tuple[int, ...]

    @property
    def deep(self) -> bool:
        """Whether samples have more than 8 bits."""
        return self.bits > 8


def layout(page: Page) -> Layout | None:
    """The layout of a page, or None when Pillow is the one to read it: palettes, CMYK, JPEG, fax and plain 8-bit files.

    Raises LayoutError for a layout that nobody reads.
    """
    _check_tiles(page)
    photometric, compression = page.number(262), page.number(259, NONE)
    photometric = LAB if photometric == ICC_LAB else photometric
    samples, depths = page.number(277, 1), page.numbers(258) or (1,)
    channels = _CHANNELS.get(photometric)
    extra = page.numbers(338)
    if channels is None or compression not in _PACKED or page.number(266, 1) != 1:
        return None
    bits, planar = depths[0], page.number(284, 1) == 2
    plain = bits in _PLAIN_BITS and samples == channels and not planar and photometric != LAB
    if plain or (bits < 8 and bits in _PLAIN_BITS):
        return None
    kinds = page.numbers(339)
    kind = Kind(kinds[0] if kinds and kinds[0] in (1, 2, 3) else 1)
    width, height = page.number(256), page.number(257)
    sound = width > 0 and height > 0 and channels <= samples <= _MOST_SAMPLES and len(set(depths)) == 1
    if not sound or (kinds and kinds[0] > 4) or not _known(bits, kind):
        raise LayoutError
    alpha, premultiplied = _alpha(channels, samples, extra)
    tiled = 322 in page.main
    rows = min(page.number(323) if tiled else page.number(278) or height, height if not tiled else 1 << 16)
    columns = min(page.number(322), 1 << 16) if tiled else width
    if rows <= 0 or columns <= 0:
        raise LayoutError
    return Layout(
        width, height, photometric, channels, samples, bits, kind, alpha, premultiplied, planar, compression,
        page.number(317, 1), (rows, columns), tiled,
        page.numbers(324 if tiled else 273), page.numbers(325 if tiled else 279),
    )  # fmt: skip


def _check_tiles(page: Page) -> None:
    """A tile is decoded whole, so it must not be far larger than its picture."""
    tile, picture = page.number(322) * page.number(323), page.number(256) * page.number(257)
    if tile > max(_LARGEST_TILE, 4 * picture):
        raise LayoutError


def _known(bits: int, kind: Kind) -> bool:
    if kind is Kind.FLOAT:
        return bits in (16, 32, 64)
    return 8 <= bits <= 16 or bits == 32


def _alpha(channels: int, samples: int, extra: tuple[int, ...]) -> tuple[int, bool]:
    """The number of the alpha sample (0: none), and whether the colours were multiplied by it."""
    for number, meaning in enumerate(extra[: samples - channels], channels):
        if meaning in (PREMULTIPLIED, STRAIGHT):
            return number, meaning == PREMULTIPLIED
    return 0, False
