"""The slider arrays at several resolutions. Blending is linear, so averaging the arrays averages the picture.

Uses numpy and Pillow only, in any thread.
"""

from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.restore.region import Region
from pisa_desktop.ui.canvas.geometry import Box, Size
from pisa_desktop.ui.canvas.picture_pyramid import SMALLEST
from pisa_desktop.ui.canvas.slider_blend import Floats, SliderBlend, Values

_ROWS = 256
_AROUND = 8
"""Pixels around a part that are enough for its bicubic reduction."""


@dataclass(frozen=True, slots=True, eq=False)
class SliderLevel:
    """The three arrays at one resolution; the reference is uint8 at level 0, float16 0..1 above."""

    reference: Values
    e_full: Values
    e_pix: Values | None

    @property
    def size(self) -> Size:
        """(width, height)."""
        return self.reference.shape[1], self.reference.shape[0]

    def halved(self) -> "SliderLevel":
        """The next coarser level."""
        pix = None if self.e_pix is None else _halved(self.e_pix)
        return SliderLevel(_halved(self.reference), _halved(self.e_full), pix)

    def cut(self, box: Box) -> SliderBlend:
        """A blend of a box of the pixels, without resampling."""
        part = slice(box.top, box.bottom), slice(box.left, box.right)
        return SliderBlend(self.reference[part], self.e_full[part], None if self.e_pix is None else self.e_pix[part])

    def resampled(self, source: tuple[float, float, float, float], size: Size) -> SliderBlend:
        """A blend of a part (left, top, right, bottom) at another size, by the same bicubic as finished pictures."""
        pix = None if self.e_pix is None else _resampled(self.e_pix, source, size)
        return SliderBlend(_resampled(self.reference, source, size), _resampled(self.e_full, source, size), pix)


@dataclass(frozen=True, slots=True, eq=False)
class SliderPyramid:
    """`SliderArrays` and halved copies of them; a pixel of level k is 2**k times as large."""

    region: Region
    """Where it lies on the output."""
    levels: tuple[SliderLevel, ...]

    @classmethod
    def of(cls, arrays: SliderArrays) -> "SliderPyramid":
        """Build the levels; level 0 shares its memory with `arrays`, the others add about a third of it."""
        levels = [SliderLevel(arrays.reference, arrays.e_full, arrays.e_pix)]
        while max(levels[-1].size) > SMALLEST:
            levels.append(levels[-1].halved())
        return cls(arrays.region, tuple(levels))

    def level_for(self, step: float) -> int:
        """The coarsest level whose pixels are no larger than `step` of level 0's."""
        level = 0
        while step >= 2 and level + 1 < len(self.levels):
            level, step = level + 1, step / 2
        return level


def _resampled(planes: Values, source: tuple[float, float, float, float], size: Size) -> Floats:
    """Resample a part of some planes to floats; uint8 become 0..1."""
    left, top = max(0, int(source[0]) - _AROUND), max(0, int(source[1]) - _AROUND)
    part = planes[top : ceil(source[3]) + _AROUND, left : ceil(source[2]) + _AROUND]
    box = (source[0] - left, source[1] - top, source[2] - left, source[3] - top)
    out = np.empty((size[1], size[0], 3), np.float32)
    for channel in range(3):
        plane = Image.fromarray(part[..., channel].astype(np.float32))
        out[..., channel] = np.asarray(plane.resize(size, Image.Resampling.BICUBIC, box))
    return out * np.float32(1 / 255) if planes.dtype == np.uint8 else out


def _halved(planes: Values) -> NDArray[np.float16]:
    """Average blocks of 2x2 values, or fewer at odd edges; uint8 become 0..1."""
    height, width = planes.shape[:2]
    unit = np.float32(1 / 255 if planes.dtype == np.uint8 else 1)
    out = np.empty((-(-height // 2), -(-width // 2), 3), np.float16)
    for top in range(0, height, _ROWS):
        band = planes[top : top + _ROWS].astype(np.float32)
        if len(band) % 2 or width % 2:
            band = np.pad(band, ((0, len(band) % 2), (0, width % 2), (0, 0)), mode="edge")
        rows = band[0::2] + band[1::2]
        half = (rows[:, 0::2] + rows[:, 1::2]) * (unit / 4)
        out[top // 2 : top // 2 + len(half)] = half
    return out
