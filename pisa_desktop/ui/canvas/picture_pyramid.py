"""A finished picture at several resolutions (mipmaps), so that it can be painted at any zoom.

The pixels are wrapped, never copied: level 0 is RGB888 over the array itself. The halved levels are RGB32, which Qt
paints several times faster, and add less than half of the pixels' memory. `PicturePyramid.of` may run in any thread.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from pisa_desktop.photo.photo import Pixels
from pisa_desktop.ui.canvas.geometry import Box, Size

SMALLEST = 256
"""Levels are halved until their longer side is at most this many pixels."""
_ROWS = 512
_REACH = 2
"""Radius of the bicubic kernel, in pixels of the coarser of source and result."""


@dataclass(frozen=True, slots=True, eq=False)
class PicturePyramid:
    """A picture and halved copies of it; a pixel of level k is 2**k times as large. They live as long as this."""

    pixels: Pixels
    """What level 0 wraps; kept here because Qt does not keep it alive."""
    levels: tuple[QImage, ...]
    halved: tuple[NDArray[np.uint8], ...]
    """What the other levels wrap."""

    @classmethod
    def of(cls, pixels: Pixels) -> "PicturePyramid":
        """Build the levels, about 3 ms per megapixel. An array with gaps between its rows is copied once."""
        pixels = np.ascontiguousarray(pixels)
        levels, halved = [wrapped(pixels)], list[NDArray[np.uint8]]()
        while max(levels[-1].width(), levels[-1].height()) > SMALLEST:
            halved.append(_halved(levels[-1]))
            levels.append(wrapped(halved[-1]))
        return cls(pixels, tuple(levels), tuple(halved))

    @property
    def size(self) -> Size:
        """(width, height)."""
        return self.pixels.shape[1], self.pixels.shape[0]


def wrapped(array: NDArray[np.uint8]) -> QImage:
    """Wrap (H, W, 3) RGB or (H, W, 4) BGRX as an image; the caller must keep the array alive."""
    height, width, channels = array.shape
    form = QImage.Format.Format_RGB888 if channels == 3 else QImage.Format.Format_RGB32
    return QImage(array.data, width, height, channels * width, form)


def as_array(image: QImage) -> NDArray[np.uint8]:
    """View the bytes of an RGB32 or ARGB32 image as (H, W, 4): blue, green, red, alpha; valid while the image lives."""
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)


def resampled(image: QImage, source: tuple[float, float, float, float], size: Size) -> QImage:
    """Resample the part (left, top, right, bottom) of an image to another size by bicubic, RGB32.

    Pixels around the part are used as if the whole image were resampled, so that tiles join without seams.
    """
    left, top, right, bottom = source
    x = _REACH * max(1.0, (right - left) / size[0]) + 1
    y = _REACH * max(1.0, (bottom - top) / size[1]) + 1
    around = QRect(max(0, int(left - x)), max(0, int(top - y)), 1, 1)
    around.setRight(min(image.width(), int(right + x) + 1) - 1)
    around.setBottom(min(image.height(), int(bottom + y) + 1) - 1)
    part = image.copy(around).convertToFormat(QImage.Format.Format_RGB32)
    box = (left - around.left(), top - around.top(), right - around.left(), bottom - around.top())
    pixels = _pillow(part).resize(size, Image.Resampling.BICUBIC, box).tobytes()
    return QImage(pixels, *size, 4 * size[0], QImage.Format.Format_RGB32).copy()


def tiles_of(box: Box, side: int) -> Iterator[tuple[int, int]]:
    """Yield (column, row) of the squares that a box touches, in a grid that starts at (0, 0)."""
    for row in range(box.top // side, -(-box.bottom // side)):
        for column in range(box.left // side, -(-box.right // side)):
            yield column, row


def _halved(image: QImage) -> NDArray[np.uint8]:
    """Average blocks of 2x2 pixels, or fewer at odd edges; works in bands, without a second full-size picture."""
    width, height = image.width(), image.height()
    out = np.empty((-(-height // 2), -(-width // 2), 4), np.uint8)
    for top in range(0, height, _ROWS):
        band = image.copy(0, top, width, min(_ROWS, height - top)).convertToFormat(QImage.Format.Format_RGB32)
        half = np.asarray(_pillow(band).reduce(2))
        out[top // 2 : top // 2 + len(half)] = half
    return out


def _pillow(image: QImage) -> Image.Image:
    """View an RGB32 image as a Pillow image, without a copy; Pillow treats its four bytes alike."""
    size = image.width(), image.height()
    return Image.frombuffer("RGBX", size, as_array(image), "raw", "RGBX", image.bytesPerLine(), 1)
