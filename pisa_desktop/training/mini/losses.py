"""PiSA-Mini's losses: on batches (N, 3, H, W) in 0..1, each a scalar, zero for equal pictures."""

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

_LUMA = (0.299, 0.587, 0.114)
_SCALES = (0.0448, 0.2856, 0.3001)
"""MS-SSIM's weights of the first three of its five scales: a training crop is too small for the others."""
_FLAT = 4 / 255
"""Contrast below which a surface is flat to the eye."""
_INVISIBLE = 0.5 / 255
"""Contrast that no eye sees."""
_ZOOM = 0.3
"""The largest logarithm of the size's change in `varied`."""
_SMALLEST = 32
"""Side of the smallest picture that the perceptual network takes."""


@dataclass(frozen=True)
class LossWeights:
    """What a stage minimises: the sum of its losses, each times its weight; a loss of weight 0 is not computed.

    Stage pix knows the first two.
    """

    l1: float = 0.5
    ssim: float = 0.5
    """Of `structure`; stage pix takes its finest scale alone."""
    perceptual: float = 1.0
    """Of ST-LPIPS (VGG)."""
    texture: float = 0.5
    """Of `texture`."""
    adversarial: float = 0.1
    grid: float = 4.0
    """Of `grid_pattern`."""
    weave: float = 1.0
    """Of `weave`."""


PIX = LossWeights(l1=1.0, ssim=0.05)
"""Stage pix's usual weights: an SSIM of .05 pulls about as hard as L1."""


def structure(result: Tensor, target: Tensor, scales: int = len(_SCALES)) -> Tensor:
    """1 - MS-SSIM of luma over `scales` scales (Wang et al. 2003), as many as fit into the pictures."""
    x, y = _luma(result), _luma(target)
    window = gaussian(11, 1.5, x.device)
    similarity = torch.ones(x.shape[0], device=x.device)
    weights = [w for k, w in enumerate(_SCALES[:scales]) if min(x.shape[-2:]) >= 11 << k]
    for k, weight in enumerate(weights):
        if k:
            x, y = F.avg_pool2d(x, 2), F.avg_pool2d(y, 2)
        mean_x, mean_y = blur(x, window), blur(y, window)
        variances = blur(x * x, window) - mean_x**2 + blur(y * y, window) - mean_y**2
        covariance = blur(x * y, window) - mean_x * mean_y
        part = (2 * covariance + 0.03**2) / (variances + 0.03**2)
        if k == len(weights) - 1:
            part = part * (2 * mean_x * mean_y + 0.01**2) / (mean_x**2 + mean_y**2 + 0.01**2)
        similarity = similarity * part.mean((1, 2, 3)).clamp_min(1e-4) ** (weight / sum(weights))
    return (1 - similarity).mean()


def varied(pictures: Tensor, rng: np.random.Generator) -> Tensor:
    """Square pictures turned, mirrored, their colours swapped, their size changed by up to a third, all in one way.

    What a perceptual network likes about detail itself it likes after that as well; a weave that only suits its
    filters it does not (Kettunen et al. 2019, E-LPIPS: similarity over an ensemble of random transformations).
    """
    pictures = pictures[:, torch.from_numpy(rng.permutation(3))].rot90(int(rng.integers(4)), (2, 3))
    if rng.random() < 0.5:
        pictures = pictures.flip(3)
    side = max(_SMALLEST, round(pictures.shape[-1] * float(np.exp(rng.uniform(-_ZOOM, _ZOOM)))))
    return F.interpolate(pictures, size=(side, side), mode="bilinear", antialias=True)


def grid_pattern(error: Tensor, scale: int) -> Tensor:
    """How much of an error is a pattern locked to the grid of latents.

    The shift-tolerant network does not see a screen door of 2 or 4 pixels, and without this the sem adapter draws
    one. Over a window of latents the mean error of each of a colour's scale^2 phases should be the same.
    """
    means = F.avg_pool2d(F.pixel_unshuffle(error, scale), kernel_size=6, stride=3)
    phases = means.reshape(means.shape[0], 3, scale**2, *means.shape[2:])
    return (phases - phases.mean(2, keepdim=True)).abs().mean()


def weave(result: Tensor, target: Tensor) -> Tensor:
    """By how much the result's contrast from one pixel to the next is stronger than the target's.

    Networks that make 16 pixels of one latent draw checkers and stripes of 2 pixels into surfaces, which the
    shift-tolerant network's blurs hide from it. Of luma at the finest frequency across, down and both: the mean
    logarithm of the excess in windows of 12 pixels; what is weaker costs nothing.
    """
    pictures = _luma(torch.cat([result, target]))
    rough, smooth = torch.tensor([0.25, -0.5, 0.25]), torch.tensor([0.25, 0.5, 0.25])
    kernels = [torch.outer(one, two) for one, two in ((smooth, rough), (rough, smooth), (rough, rough))]
    with torch.autocast(result.device.type, enabled=False):
        finest = F.conv2d(pictures, torch.stack(kernels)[:, None].to(result.device))
    made, wanted = ((F.avg_pool2d(finest.square(), 12, 4) + _INVISIBLE**2).log() / 2).chunk(2)
    return F.relu(made - wanted).mean()


def texture(result: Tensor, target: Tensor) -> Tensor:
    """By how much the result's detail is weaker or stronger than the target's, wherever that detail lies.

    The mean difference of the logarithms of local contrast: the deviation of luma's differences across, down and
    both, in windows of 12 places, at full and half size. Cameras' noise, `_FLAT`, hides what is weaker.
    """
    pictures = _luma(torch.cat([result, target]))
    parts = []
    for _ in range(2):
        bands = torch.cat(
            [pictures.diff(dim=2)[..., :-1], pictures.diff(dim=3)[..., :-1, :], pictures.diff(dim=2).diff(dim=3)], 1
        )
        contrast = (F.avg_pool2d(bands.square(), 12, 4) + _FLAT**2).log() / 2
        made, wanted = contrast.chunk(2)
        parts.append((made - wanted).abs().mean())
        pictures = F.avg_pool2d(pictures, 2)
    return torch.stack(parts).mean()


def _luma(pictures: Tensor) -> Tensor:
    """(N, 1, H, W) fp32 of (N, 3, H, W)."""
    return (pictures.float() * torch.tensor(_LUMA, device=pictures.device)[:, None, None]).sum(1, keepdim=True)


def gaussian(size: int, sigma: float, device: torch.device) -> Tensor:
    """`size` taps that sum to one."""
    taps = torch.exp(-0.5 * ((torch.arange(size, device=device) - (size - 1) / 2) / sigma) ** 2)
    return taps / taps.sum()


def blur(pictures: Tensor, taps: Tensor) -> Tensor:
    """Each channel of (N, C, H, W) filtered by `taps` in both directions, where they fit: no padding. Always in fp32:
    what is wanted of it are differences.
    """
    count = pictures.shape[1]
    across = taps.view(1, 1, 1, -1).expand(count, 1, 1, -1)
    with torch.autocast(pictures.device.type, enabled=False):
        rows = F.conv2d(pictures.float(), across, groups=count)
        return F.conv2d(rows, across.transpose(2, 3), groups=count)
