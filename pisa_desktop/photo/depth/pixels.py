"""Pixels at full depth."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Deep = NDArray[np.uint16]
"""0..65535, whatever the file's own depth."""
_BAND = 256
_FEW = 16
"""Rows that fit the processor's cache."""


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
    for top in range(0, len(values), _FEW):
        band = values[top : top + _FEW].astype(np.uint32)
        band *= 255
        band += 32_895
        band >>= 16
        result[top : top + _FEW] = band
    return result


def widened(values: NDArray[Any], bits: int) -> Deep:
    """Numbers of up to 16 bits over 0..65535. Raises IndexError for larger ones."""
    most = (1 << bits) - 1
    levels = (np.arange(most + 1, dtype=np.uint32) * 65535 + most // 2) // most
    widened: Deep = levels.astype(np.uint16)[values]
    return widened


def divided(colours: Deep, alpha: Deep) -> Deep:
    """Undo the multiplication of colours, (H, W, samples), by alpha."""
    result = np.empty(colours.shape, np.uint16)
    for top in range(0, len(colours), _BAND):
        share = np.maximum(alpha[top : top + _BAND, :, None], 1).astype(np.float64) / 65535
        result[top : top + _BAND] = np.rint((colours[top : top + _BAND] / share).clip(0, 65535))
    return result


def _turned(values: Deep, orientation: int) -> Deep:
    if orientation in (5, 6, 7, 8):
        values = values.swapaxes(0, 1)
    rows, columns = {2: (1, -1), 3: (-1, -1), 4: (-1, 1), 6: (1, -1), 7: (-1, -1), 8: (-1, 1)}.get(orientation, (1, 1))
    return np.ascontiguousarray(values[::rows, ::columns])
