"""Pixels at full depth."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Deep = NDArray[np.uint16]
"""0..65535, whatever the file's own depth."""
_BAND = 256


@dataclass(frozen=True, slots=True, eq=False)
class DeepPixels:
    """Colours and alpha at full depth."""

    colours: Deep
    """(H, W) grey or (H, W, 3)."""
    alpha: Deep | None
    """(H, W); colours are not multiplied by it."""

    def upright(self, orientation: int) -> "DeepPixels":
        """Turned and mirrored as EXIF's orientation says."""
        alpha = None if self.alpha is None else _turned(self.alpha, orientation)
        return DeepPixels(_turned(self.colours, orientation), alpha)


def rounded(values: Deep) -> NDArray[np.uint8]:
    """0..65535 as 0..255, rounded: Pillow's own conversion of 16-bit grey clips."""
    result = np.empty(values.shape, np.uint8)
    for top in range(0, len(values), _BAND):
        result[top : top + _BAND] = (values[top : top + _BAND].astype(np.uint32) * 255 + 32_895) >> 16
    return result


def _turned(values: Deep, orientation: int) -> Deep:
    if orientation in (5, 6, 7, 8):
        values = values.swapaxes(0, 1)
    rows, columns = {2: (1, -1), 3: (-1, -1), 4: (-1, 1), 6: (1, -1), 7: (-1, -1), 8: (-1, 1)}.get(orientation, (1, 1))
    return np.ascontiguousarray(values[::rows, ::columns])
