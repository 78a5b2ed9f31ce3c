"""What moving sliders need of one analysis, as plain arrays. Importable without torch, so the window can blend them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Area = tuple[int, int, int, int]
"""(top, left, height, width) in output pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Live:
    """A part of the picture at any strengths: reference - lp * e_pix - ls * (e_full - e_pix), all in 0..1.

    The arrays may be coarser or finer than `area`: they are stretched over it.
    """

    area: Area
    reference: NDArray[np.uint8]
    """(h, w, 3): the enlarged photo, 0..255 for 0..1."""
    e_full: NDArray[np.float16]
    """(h, w, 3)."""
    e_pix: NDArray[np.float16] | None
    """(h, w, 3); None while only equal strengths can be shown."""
    exact: bool
    """Whether the blend is the result itself (PiSA-Mini); if not, it stands in until a decode at these strengths."""

    @property
    def nbytes(self) -> int:
        """Memory held, in bytes."""
        pix = 0 if self.e_pix is None else self.e_pix.nbytes
        return self.reference.nbytes + self.e_full.nbytes + pix
