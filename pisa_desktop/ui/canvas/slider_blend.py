"""Computes the picture at any strengths while a slider moves, in numpy, without the network or torch.

    picture(lp, ls) = reference - ls * e_full - (lp - ls) * e_pix

This is equation 8 of the paper, computed in the same order and precision (fp32) as `restore.restorer.combine`. For
PiSA-Mini, whose codec is lossless, a blend at 100 % therefore equals the exact render bit for bit.
"""

import numpy as np
from numpy.typing import NDArray

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.geometry import Box

Floats = NDArray[np.float32]
Values = NDArray[np.uint8] | NDArray[np.float16] | Floats
"""(H, W, 3). Bytes 0..255 stand for 0..1; float arrays hold 0..1 themselves."""

_BAND = 1 << 16
"""Values per band of rows; three bands of this size fit into the processor's cache."""


class SliderBlend:
    """Blends a part of the picture at given strengths, fast enough for every mouse move.

    Arrays hold four values per pixel in the order of Qt's RGB32 (blue, green, red, unused). This costs a third more
    arithmetic than three values, but the result can be painted without conversion.
    """

    def __init__(self, reference: Values, e_full: Values, e_pix: Values | None) -> None:
        """Take three arrays of one size; without `e_pix` only equal strengths can be blended."""
        unit = np.float32(1 / 255 if reference.dtype == np.uint8 else 1)
        self._reference = _bgrx(np.multiply(reference, unit, dtype=np.float32), unused=1)
        self._full = _bgrx(e_full, unused=0)
        self._pix = None if e_pix is None else _bgrx(e_pix, unused=0)

    @property
    def size(self) -> tuple[int, int]:
        """(height, width)."""
        return self._reference.shape[0], self._reference.shape[1]

    def at(self, strengths: Strengths, box: Box | None = None) -> NDArray[np.uint8]:
        """Return the picture, or a box of it: uint8 (H, W, 4) blue, green, red, 255; clamped, rounded half to even."""
        left, top, width, height = Box(0, 0, self.size[1], self.size[0]) if box is None else box
        columns = slice(left, left + width)
        out = np.empty((height, width, 4), np.uint8)
        rows = max(1, _BAND // (4 * width))
        value, term = np.empty((2, rows, width, 4), np.float32)
        for row in range(0, height, rows):
            n = min(rows, height - row)
            v, t, band = value[:n], term[:n], slice(top + row, top + row + n)
            np.multiply(self._full[band, columns], np.float32(strengths.sem), out=t)
            np.subtract(self._reference[band, columns], t, out=v)
            if strengths.needs_pix:
                assert self._pix is not None, "these strengths need e_pix"
                np.multiply(self._pix[band, columns], np.float32(strengths.pix - strengths.sem), out=t)
                np.subtract(v, t, out=v)
            np.multiply(v, np.float32(255), out=v)
            np.rint(v, out=v)
            np.clip(v, 0, 255, out=v)
            out[row : row + n] = v
        return out

    def detail(self, strengths: Strengths) -> tuple[Floats, Floats]:
        """Return how much detail is added and how much is removed at each pixel, two arrays (H, W) in 0..1."""
        if self._pix is None:
            return np.zeros(self.size, np.float32), strengths.pix * _strength(self._full)
        return strengths.sem * _strength(self._full - self._pix), strengths.pix * _strength(self._pix)


def _bgrx(values: Values, unused: float) -> Floats:
    out = np.empty((*values.shape[:2], 4), np.float32)
    out[..., :3] = values[..., ::-1]
    out[..., 3] = unused
    return out


def _strength(values: Floats) -> Floats:
    mean: Floats = np.abs(values[..., :3]).mean(axis=2)
    return mean
