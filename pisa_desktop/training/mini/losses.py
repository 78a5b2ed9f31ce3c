"""PiSA-Mini's losses on batches (N, 3, H, W) in 0..1: each is a scalar and zero for equal pictures."""

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

_LUMA = (0.299, 0.587, 0.114)
_SCALES = (0.0448, 0.2856, 0.3001)
"""MS-SSIM's weights of the first three of its five scales; a training crop is too small for the others."""
_FLAT = 4 / 255
"""Contrast below which a surface looks flat."""
_INVISIBLE = 0.5 / 255
"""Contrast that is invisible."""
_ZOOM = 0.3
"""The largest logarithm of the change in size in `varied`."""
_SMALLEST = 32
"""Smallest side of a picture that the perceptual network accepts."""


@dataclass(frozen=True)
class LossWeights:
    """The weights of a stage's losses. A stage minimises their weighted sum; a loss of weight 0 is not computed.

    Stage pix uses the first two only.
    """

    l1: float = 0.5
    ssim: float = 0.5
    """Weight of `structure`, of which stage pix uses only the finest scale."""
    perceptual: float = 1.0
    """Weight of ST-LPIPS (VGG)."""
    texture: float = 0.5
    """Weight of `texture`."""
    adversarial: float = 0.1
    """Weight of the generator loss, `Opponent.doubt`."""
    grid: float = 4.0
    """Weight of `grid_pattern`."""
    weave: float = 1.0
    """Weight of `weave`."""


PIX = LossWeights(l1=1.0, ssim=0.05)
"""Stage pix's usual weights. An SSIM of weight 0.05 contributes about as much gradient as L1."""


def structure(result: Tensor, target: Tensor, scales: int = len(_SCALES)) -> Tensor:
    """1 - MS-SSIM of luma (Wang et al. 2003) over at most `scales` scales, as many as fit into the pictures."""
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
    """Apply one random transformation to all square pictures: rotate, mirror, permute colours, resize by up to a third.

    A perceptual network rewards real detail under any such transformation, but not patterns that merely suit its
    filters (Kettunen et al. 2019, E-LPIPS: similarity over an ensemble of random transformations).
    """
    pictures = pictures[:, torch.from_numpy(rng.permutation(3))].rot90(int(rng.integers(4)), (2, 3))
    if rng.random() < 0.5:
        pictures = pictures.flip(3)
    side = max(_SMALLEST, round(pictures.shape[-1] * float(np.exp(rng.uniform(-_ZOOM, _ZOOM)))))
    return F.interpolate(pictures, size=(side, side), mode="bilinear", antialias=True)


def grid_pattern(error: Tensor, scale: int) -> Tensor:
    """How much of an error is a pattern that is aligned with the grid of latents.

    The shift-tolerant network does not see a screen-door pattern of 2 or 4 pixels, and without this loss the sem
    adapter produces one. Over a window of latents, all scale^2 phases of a colour should have the same mean error.
    """
    means = F.avg_pool2d(F.pixel_unshuffle(error, scale), kernel_size=6, stride=3)
    phases = means.reshape(means.shape[0], 3, scale**2, *means.shape[2:])
    return (phases - phases.mean(2, keepdim=True)).abs().mean()


def weave(result: Tensor, target: Tensor) -> Tensor:
    """How much the result's contrast between neighbouring pixels exceeds the target's.

    Networks that make 16 pixels of one latent draw checkerboards and stripes of 2 pixels into surfaces, which the
    shift-tolerant network cannot see because of its blurs. The loss is the mean logarithm of the excess in luma at the
    finest horizontal, vertical and diagonal frequency, in windows of 12 pixels. Weaker contrast costs nothing.
    """
    pictures = _luma(torch.cat([result, target]))
    rough, smooth = torch.tensor([0.25, -0.5, 0.25]), torch.tensor([0.25, 0.5, 0.25])
    kernels = [torch.outer(one, two) for one, two in ((smooth, rough), (rough, smooth), (rough, rough))]
    with torch.autocast(result.device.type, enabled=False):
        finest = F.conv2d(pictures, torch.stack(kernels)[:, None].to(result.device))
    made, wanted = ((F.avg_pool2d(finest.square(), 12, 4) + _INVISIBLE**2).log() / 2).chunk(2)
    return F.relu(made - wanted).mean()


def texture(result: Tensor, target: Tensor) -> Tensor:
    """How much weaker or stronger the result's detail is than the target's, regardless of its exact position.

    The loss is the mean difference of the logarithms of local contrast: the deviation of luma's horizontal, vertical
    and diagonal differences in windows of 12 places, at full and half size. Contrast below `_FLAT`, about that of
    camera noise, hardly counts.
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
    """Filter each channel of (N, C, H, W) by `taps` in both directions without padding.

    Computed in fp32 even under autocast, because its callers use small differences of the results.
    """
    count = pictures.shape[1]
    across = taps.view(1, 1, 1, -1).expand(count, 1, 1, -1)
    with torch.autocast(pictures.device.type, enabled=False):
        rows = F.conv2d(pictures.float(), across, groups=count)
        return F.conv2d(rows, across.transpose(2, 3), groups=count)
