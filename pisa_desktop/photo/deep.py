"""Files with 16 bits per colour, for now reduced to 8 bits: scaled over the full range and rounded."""

import logging
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pisa_desktop.photo.pixels import upright

_BITS, _PHOTOMETRIC, _PLANAR, _ORIENTATION = 258, 262, 284, 274
_WHITE_IS_ZERO = 0
_PLAIN = (_WHITE_IS_ZERO, 1, 2)
_SEPARATE = 2
_GREY_MODES = ("1", "L", "LA", "La")


def is_deep(picture: Image.Image) -> bool:
    """Whether the file that Pillow has opened, and not yet decoded, has 16 bits per colour."""
    return picture.mode.startswith("I;16") or ";16" in _raw_mode(picture) or is_deep_tiff(picture)


def is_grey(picture: Image.Image) -> bool:
    """Whether the file that Pillow has opened, and not yet decoded, contains grey values only."""
    return picture.mode in _GREY_MODES or picture.mode.startswith("I;16") or _raw_mode(picture) == "LA;16B"


def _raw_mode(picture: Image.Image) -> str:
    """How the file's own pixels are laid out, by Pillow's name."""
    tiles = getattr(picture, "tile", [])
    layout = tiles[0].args if tiles else ""
    return str(layout[0] if isinstance(layout, tuple) and layout else layout)


def is_deep_tiff(picture: Image.Image) -> bool:
    """Whether the file is a TIFF of 16 bits per colour."""
    return 16 in getattr(picture, "tag_v2", {}).get(_BITS, ())


def read_tiff(picture: Image.Image, file: BinaryIO) -> Image.Image:
    """A 16-bit TIFF's first page as an upright 8-bit picture.

    tifffile decodes it, because Pillow misreads pictures in separate planes and those with white at zero. If tifffile
    lacks the compression and Pillow reads the layout correctly, Pillow decodes it. Raises what either raises.
    """
    import tifffile

    tifffile.logger().setLevel(logging.CRITICAL)  # it logs oddities of files; we report what matters
    tags: Any = getattr(picture, "tag_v2", {})
    photometric, separate = tags.get(_PHOTOMETRIC), tags.get(_PLANAR) == _SEPARATE
    file.seek(0)
    try:
        with tifffile.TiffFile(file, name="photo") as tiff:
            values = tiff.pages.first.asarray()
        if values.dtype != np.uint16 or photometric not in _PLAIN:
            raise ValueError("not plain 16-bit grey or RGB")
    except ValueError:
        if photometric == _WHITE_IS_ZERO or separate:
            raise
        picture.load()
        return picture
    eight = rounded(np.moveaxis(values, 0, 2) if separate and values.ndim == 3 else values)
    eight = 255 - eight if photometric == _WHITE_IS_ZERO else eight
    return upright(Image.fromarray(eight), tags.get(_ORIENTATION, 1))


def rounded(values: NDArray[np.uint16]) -> NDArray[np.uint8]:
    """0..65535 as 0..255, rounded: Pillow's own conversion of 16-bit grey clips."""
    return ((values.astype(np.uint32) + 128) // 257).astype(np.uint8)
