"""What live strengths need of one analysis, as plain arrays: importable without torch, so the window can blend."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pisa_desktop.restore.region import Region


@dataclass(frozen=True, slots=True, eq=False)
class SliderArrays:
    """A part of the picture at any strengths: reference - lp * e_pix - ls * (e_full - e_pix), all in 0..1.

    The arrays may be coarser or finer than `region`: they are stretched over it.
    """

    region: Region
    """On the output."""
    reference: NDArray[np.uint8]
    """(h, w, 3): the enlarged photo, 0..255."""
    e_full: NDArray[np.float16]
    """(h, w, 3)."""
    e_pix: NDArray[np.float16] | None
    """(h, w, 3); None: only equal strengths can be shown yet."""
    exact: bool
    """Whether this is the result itself (PiSA-Mini); else an approximation until a decode at these strengths."""

    @property
    def nbytes(self) -> int:
        """Memory held."""
        pix = 0 if self.e_pix is None else self.e_pix.nbytes
        return self.reference.nbytes + self.e_full.nbytes + pix
