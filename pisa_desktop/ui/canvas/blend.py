"""The picture at any strengths while a slider moves: a line of algebra in numpy, without network or torch.

    picture(lp, ls) = reference - ls * e_full - (lp - ls) * e_pix

This is the method's equation 8, in the same order and precision (fp32) as `restore.restorer.combine`: for PiSA-Mini,
whose codec is lossless, a blend at 100 % is the exact render, bit for bit.
"""

import numpy as np
from numpy.typing import NDArray

from pisa_desktop.restore.strengths import Strengths

Floats = NDArray[np.float32]

_BAND = 1 << 16
"""Values worked on at once: three bands stay in the processor's cache."""


class LiveBlend:
    """A part of the picture whose strengths can be changed many times a second.

    Four values a pixel in Qt's RGB32 order (blue, green, red, unused): a quarter more arithmetic than three, but
    all arrays stay in one piece and the result is painted as it is.
    """

    def __init__(
        self,
        reference: NDArray[np.uint8] | Floats,
        e_full: NDArray[np.float16] | Floats,
        e_pix: NDArray[np.float16] | Floats | None,
    ) -> None:
        """From pictures of one size (H, W, 3) RGB; the reference as uint8 or as floats 0..1."""
        if reference.dtype == np.uint8:
            reference = np.multiply(reference, np.float32(1 / 255), dtype=np.float32)
        self._reference = _bgrx(reference, unused=1)
        self._full = _bgrx(e_full, unused=0)
        self._pix = None if e_pix is None else _bgrx(e_pix, unused=0)

    @property
    def size(self) -> tuple[int, int]:
        """(height, width)."""
        return self._reference.shape[0], self._reference.shape[1]

    def can(self, strengths: Strengths) -> bool:
        """Whether these strengths can be shown: without e_pix only equal ones."""
        return self._pix is not None or not strengths.needs_pix

    def at(self, strengths: Strengths) -> NDArray[np.uint8]:
        """The picture, (H, W, 4) blue, green, red, 255: clamped, rounded once, half to even."""
        height, width = self.size
        out = np.empty((height, width, 4), np.uint8)
        rows = max(1, _BAND // (4 * width))
        value, term = np.empty((2, rows, width, 4), np.float32)
        for top in range(0, height, rows):
            band = slice(top, min(height, top + rows))
            v, t = value[: band.stop - top], term[: band.stop - top]
            np.multiply(self._full[band], np.float32(strengths.sem), out=t)
            np.subtract(self._reference[band], t, out=v)
            if strengths.needs_pix:
                assert self._pix is not None, "these strengths need e_pix: ask can() first"
                np.multiply(self._pix[band], np.float32(strengths.pix - strengths.sem), out=t)
                np.subtract(v, t, out=v)
            np.multiply(v, np.float32(255), out=v)
            np.rint(v, out=v)
            np.clip(v, 0, 255, out=v)
            out[band] = v
        return out

    def detail(self, strengths: Strengths) -> tuple[Floats, Floats]:
        """How much detail was added and how much was removed at each pixel, two (H, W) in 0..1."""
        if self._pix is None:
            return np.zeros(self.size, np.float32), strengths.pix * _strength(self._full)
        return strengths.sem * _strength(self._full - self._pix), strengths.pix * _strength(self._pix)


def _bgrx(values: NDArray[np.float16] | Floats, unused: float) -> Floats:
    out = np.empty((*values.shape[:2], 4), np.float32)
    out[..., :3] = values[..., ::-1]
    out[..., 3] = unused
    return out


def _strength(values: Floats) -> Floats:
    mean: Floats = np.abs(values[..., :3]).mean(axis=2)
    return mean
