"""Colour match of a result to the enlarged photo: pure functions."""

import numpy as np
from torch import Tensor

from pisa_desktop.restore.analysis import Statistics
from pisa_desktop.restore.strengths import ColourMode


def reach(mode: ColourMode) -> int:
    """Pixels around a region that its colour match must see: the wavelet's five levels reach 31."""
    return 31 if mode is ColourMode.WAVELET else 0


def match(
    picture: Tensor, reference: np.ndarray, mode: ColourMode, statistics: Statistics
) -> tuple[Tensor, Statistics]:
    """Bring a picture's colours to those of the enlarged photo.

    Args:
        picture: (1, 3, H, W) float32, 0..1.
        reference: uint8 RGB (H, W, 3), the same part of the enlarged photo.
        mode: how.
        statistics: `colour` of the whole picture where this is a region; measured and filled in where None.

    Returns:
        The matched picture, and the statistics with `colour` filled in where the mode has any.
    """
    if mode is ColourMode.NONE:
        return picture, statistics
    raise ValueError(f"{mode} is not built yet")
