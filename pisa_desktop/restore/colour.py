"""Matches the colours of a result to those of the enlarged photo. Pure functions."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from pisa_desktop.restore.analysis import ChannelStatistics, ColourStatistics
from pisa_desktop.restore.strengths import ColourMode

_LEVELS = 5
_REACH = 2**_LEVELS - 1
_LUMA = (0.299, 0.587, 0.114)
"""BT.601."""
_COLOURLESS = 4
"""Levels between the channels of a photo without colour: JPEG leaves up to 2, bicubic enlargement makes 4 of them."""
_ROWS = 256
"""Looked at together: a photo with colour shows it in the first rows."""


def reach(mode: ColourMode) -> int:
    """Pixels around a region that its colour match needs; the five levels of the wavelet reach 31."""
    return _REACH if mode is ColourMode.WAVELET else 0


def match(picture: Tensor, reference: np.ndarray, mode: ColourMode, statistics: ColourStatistics | None) -> Tensor:
    """The picture with the colours of the enlarged photo, (1, 3, H, W), not clamped.

    Args:
        picture: (1, 3, H, W) float32, 0..1.
        reference: uint8 RGB (H, W, 3), the same part of the enlarged photo.
        mode: the kind of match.
        statistics: of the whole picture; needed by ADAIN only.

    Raises ValueError if ADAIN has no statistics.
    """
    if mode is ColourMode.NONE:
        return picture
    if mode is ColourMode.WAVELET:
        return wavelet(picture, planes(reference))
    if statistics is None:
        raise ValueError("adain needs the statistics of the whole picture")
    return adain(picture, statistics)


def without_colour(pixels: np.ndarray) -> bool:
    """Whether red, green and blue of every pixel of a uint8 picture (H, W, 3) differ by 4 levels at most."""
    for top in range(0, len(pixels), _ROWS):
        red, green, blue = np.moveaxis(pixels[top : top + _ROWS].astype(np.int16), 2, 0)
        largest = np.maximum(np.maximum(red, green), blue)
        if int((largest - np.minimum(np.minimum(red, green), blue)).max()) > _COLOURLESS:
            return False
    return True


def on_grey(change: Tensor) -> Tensor:
    """A change of a picture, (N, 3, H, W), by its luma alone: it leaves the differences of the channels as they are."""
    weights = torch.tensor(_LUMA, dtype=change.dtype, device=change.device)[:, None, None]
    return (change * weights).sum(1, keepdim=True).expand_as(change)


def planes(pixels: np.ndarray) -> Tensor:
    """uint8 RGB (H, W, 3) as (1, 3, H, W) float32 in 0..1, channels-last."""
    return torch.from_numpy(np.multiply(pixels, np.float32(1 / 255), dtype=np.float32)).permute(2, 0, 1)[None]


def measure(picture: Tensor, reference: np.ndarray) -> ColourStatistics:
    """The statistics of a whole picture (1, 3, H, W) in 0..1, and of the enlarged photo, uint8 RGB (H, W, 3)."""
    return ColourStatistics(channel_statistics(picture), channel_statistics(planes(reference)))


def channel_statistics(picture: Tensor) -> ChannelStatistics:
    """Mean, and square root of the unbiased variance + 1e-5 (as published), of the channels of (1, 3, H, W)."""
    variance, mean = torch.var_mean(picture, dim=(2, 3), keepdim=True, correction=min(1, picture[0, 0].numel() - 1))
    return ChannelStatistics(mean, (variance + 1e-5).sqrt())


def adain(picture: Tensor, statistics: ColourStatistics) -> Tensor:
    """Each channel scaled and shifted to the photo's mean and standard deviation (Huang and Belongie 2017)."""
    gain = statistics.reference.deviation / statistics.picture.deviation
    return (picture - statistics.picture.mean) * gain + statistics.reference.mean


def wavelet(picture: Tensor, reference: Tensor) -> Tensor:
    """High frequencies of the picture and low frequencies of the reference; both (1, 3, H, W).

    As published, high = x - low(x) and the result is high(picture) + low(reference), where low is five blurs; since
    blurs are linear this is picture + low(reference - picture).
    """
    return picture + low(reference - picture)


def low(x: Tensor) -> Tensor:
    """Five blurs by [1 2 1; 2 4 2; 1 2 1] / 16, dilated by 1, 2, 4, 8 and 16, with borders replicated."""
    for level in range(_LEVELS):
        step = 2**level
        x = F.pad(x, (step, step, step, step), mode="replicate")  # (1, 3, H + 2 step, W + 2 step)
        x = (x[:, :, : -2 * step] + x[:, :, 2 * step :]) / 4 + x[:, :, step:-step] / 2  # (1, 3, H, W + 2 step)
        x = (x[..., : -2 * step] + x[..., 2 * step :]) / 4 + x[..., step:-step] / 2  # (1, 3, H, W)
    return x
