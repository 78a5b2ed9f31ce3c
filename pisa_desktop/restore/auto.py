"""Auto: which condition a photo is in, from its pixels and JPEG tables alone. Uses numpy only: no torch, no network."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pisa_desktop.restore.condition import Condition

_COARSE = 12
"""Mean step of a JPEG luma table from which its blocks can be seen: about quality 65."""


def assess(pixels: NDArray[np.uint8], tables: Sequence[int] | None = None) -> Condition:
    """Soft for a photo whose compression can be seen, else Sharp; Worn is never chosen.

    Args:
        pixels: uint8 RGB (H, W, 3), at least 1x1.
        tables: the 64 steps of the JPEG luma table, in any order; None if the photo is no JPEG.
    """
    condition = Condition.SOFT if tables is not None and np.mean(tables) >= _COARSE else Condition.SHARP
    return condition.at((pixels.shape[0], pixels.shape[1]))
