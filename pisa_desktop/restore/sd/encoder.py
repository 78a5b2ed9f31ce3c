"""From pixels to the distribution of their latent: the VAE's encoder over whole planes.

photo (1, 3, H, W) -> conv_in (1, 128, H, W) -> three halvings -> middle (1, 512, H/8, W/8) -> moments (1, 8, H/8, W/8)
"""

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import CancelFlag, Steps
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.sd import attention
from pisa_desktop.restore.sd.bands import NotFinite, Plane, Walk, ranges


def encode(
    encoder: Any, quant: nn.Conv2d, reference: np.ndarray, band: int, cancel: CancelFlag
) -> Steps[tuple[Tensor, Tensor]]:
    """The posterior of an enlarged photo: a normal distribution at each latent.

    Args:
        encoder: an Encoder of diffusers.
        quant: the 1x1 convolution after it.
        reference: uint8 RGB (H, W, 3), sides multiples of 8.
        band: pixels of a band, at every resolution.

    Returns:
        Mean and log variance, each (1, 4, H/8, W/8) fp32 on the CPU, not scaled by 0.18215.

    Raises NotFinite, Cancelled.
    """
    walk = Walk(
        band, cancel, None, _work(encoder, reference.shape[0] * reference.shape[1]), Phrase("Reading the photo")
    )
    parameter = quant.weight
    rows = walk.height_of_bands(reference.shape[1])
    x = Plane(_pixels(reference[top:bottom]).to(parameter) for top, bottom in ranges(len(reference), rows))
    x = yield from walk.convolution(encoder.conv_in, x)  # (1, 128, H, W)
    for block in encoder.down_blocks:
        for resnet in block.resnets:
            x = yield from walk.resnet(resnet, x)
        if block.downsamplers is not None:
            x = yield from walk.halving(block.downsamplers[0].conv, x)  # half the height and width
    middle = encoder.mid_block
    x = yield from walk.resnet(middle.resnets[0], x)  # (1, 512, H/8, W/8)
    size = (x.height, x.width)
    whole, layer = Region.whole(size), middle.attentions[0]
    norm = walk.norm(layer.group_norm, x.bands())
    x = yield from attention.attend(layer, x, norm, whole, whole, size, walk)
    x = yield from walk.resnet(middle.resnets[1], x)
    norm = walk.norm(encoder.conv_norm_out, x.bands())
    x = yield from walk.convolution(encoder.conv_out, x, norm)
    x = yield from walk.convolution(quant, x)  # (1, 8, H/8, W/8)
    moments = torch.cat(list(x.bands()), 2).float().cpu().contiguous()
    if not bool(moments.isfinite().all()):
        raise NotFinite
    mean, log_variance = moments.chunk(2, 1)
    return mean, log_variance


def _pixels(rows: np.ndarray) -> Tensor:
    """uint8 RGB (h, W, 3) as (1, 3, h, W) fp32 in -1..1, channels-last."""
    return (torch.from_numpy(rows.astype(np.float32)) / 255 * 2 - 1).permute(2, 0, 1)[None]


def _work(encoder: Any, pixels: int) -> float:
    """Approximate multiply-adds of the whole walk over so many pixels of the photo."""
    work = encoder.conv_in.weight.numel() * pixels
    for number, block in enumerate([*encoder.down_blocks, encoder.mid_block]):
        level = min(number, len(encoder.down_blocks) - 1)
        layers = [layer for layer in block.modules() if isinstance(layer, nn.Conv2d)]
        work += sum(layer.weight.numel() for layer in layers) * (pixels >> 2 * level)
    return float(work)
