"""The plain arrays from which the window computes the picture at any slider position; importable without torch.

`engine.rendering` makes them from an analysis, `ui.canvas.slider_blend` computes the picture.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pisa_desktop.restore.region import Region


@dataclass(frozen=True, slots=True, eq=False)
class SliderArrays:
    """A part of the output at any strengths: reference - lp * e_pix - ls * (e_full - e_pix), all in 0..1.

    The arrays may be coarser or finer than `region`; they are stretched over it.
    """

    region: Region
    """Where it lies on the output."""
    reference: NDArray[np.uint8]
    """(h, w, 3): the enlarged photo, 0..255."""
    e_full: NDArray[np.float16]
    """(h, w, 3)."""
    e_pix: NDArray[np.float16] | None
    """(h, w, 3); while it is None only equal strengths can be shown."""
    exact: bool
    """Whether this gives the result itself (PiSA-Mini), or an approximation until a decode at these strengths."""
    draft: bool = False
    """Whether a rough decoder has made it."""

    @property
    def nbytes(self) -> int:
        """Memory held."""
        pix = 0 if self.e_pix is None else self.e_pix.nbytes
        return self.reference.nbytes + self.e_full.nbytes + pix
