"""From latents to pixels: the VAE's decoder over whole planes, or over the part that a region needs.

picture = clamp(decoder(z / 0.18215), -1, 1) / 2 + 1/2                        (Stable Diffusion 2.1)

z (1, 4, h, w) -> conv_in, middle (1, 512, h, w) -> three doublings -> (1, 128, 8h, 8w) -> picture (1, 3, 8h, 8w)
"""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from pisa_desktop.progress import CancelFlag, Steps
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.sd import attention
from pisa_desktop.restore.sd.bands import Norms, NotFinite, Plane, Walk
from pisa_desktop.restore.sd.base import SCALING

BEFORE_ATTENTION = 3
"""Latents on each side that conv_in and the middle block's first resnet need."""


@dataclass(frozen=True)
class View:
    """A region to decode, and the latents that decoding it takes."""

    size: tuple[int, int]
    """(height, width) of the whole plane, in latents."""
    region: Region
    """In output pixels."""
    margins: tuple[int, ...]
    """How far beyond the region each block's input must be right, in the block's pixels: middle block first."""

    @classmethod
    def of(cls, decoder: Any, size: tuple[int, int], region: Region) -> "View":
        """Computed from the last layer backwards: a resnet adds 2 pixels to the margin, a doubling halves it."""
        margin, margins = 1, []
        for block in reversed(list(decoder.up_blocks)):
            if block.upsamplers is not None:
                margin = -(-(margin + 1) // 2)
            margin += 2 * len(block.resnets)
            margins.append(margin)
        margins.append(margin + 2)
        return cls(size, region, tuple(reversed(margins)))

    @property
    def factor(self) -> int:
        """Output pixels per latent on each side."""
        return int(2 ** (len(self.margins) - 2))

    def needed(self, block: int) -> Region:
        """The part of a block's input that must be right, in its pixels; block 0 is the middle, 1 the next one."""
        pixel = self.factor >> max(0, block - 1)
        top, left = self.region.top // pixel, self.region.left // pixel
        bottom = -(-self.region.bottom // pixel)
        right = -(-self.region.right // pixel)
        height, width = (side * self.factor // pixel for side in self.size)
        return Region(top, left, bottom - top, right - left).grown(self.margins[block], (height, width))

    @property
    def latents(self) -> Region:
        """The latents that decoding takes: those that attention needs, and those around them for the layers before."""
        return attention.seen(self.needed(0), self.size).grown(BEFORE_ATTENTION, self.size)


def decode(
    decoder: Any,
    post_quant: nn.Conv2d,
    z: Tensor,
    view: View,
    given: Norms | None,
    band: int,
    cancel: CancelFlag,
) -> Steps[tuple[Tensor, Norms]]:
    """Pixels of a view's region.

    Args:
        decoder: a Decoder of diffusers, its upsamplers replaced by those of `sub_pixel`.
        post_quant: the 1x1 convolution before it.
        z: (1, 4, *view.latents.size).
        given: GroupNorm statistics of a decode of the whole plane; None to measure them on what is computed.
        band: pixels of a band, at every resolution.

    Returns:
        (1, 3, *view.region.size) float32 in 0..1 on the CPU, channels-last; and the statistics.

    Raises NotFinite, Cancelled.
    """
    parameter = post_quant.weight
    walk = Walk(band, cancel, given, _work(decoder, view), "Rendering")
    z = (z / SCALING).to(parameter.device, parameter.dtype).contiguous(memory_format=torch.channels_last)
    x = yield from walk.convolution(post_quant, Plane([z]))  # (1, 4, *view.latents.size)
    x = yield from walk.convolution(decoder.conv_in, x)  # (1, 512, *view.latents.size)
    middle = decoder.mid_block
    x = yield from walk.resnet(middle.resnets[0], x)
    layer = middle.attentions[0]
    norm = walk.norm(layer.group_norm, x.bands())
    x = yield from attention.attend(layer, x, norm, view.latents, view.needed(0), view.size, walk)  # needed(0)
    x = yield from walk.resnet(middle.resnets[1], x)
    have = view.needed(0)
    for number, block in enumerate(decoder.up_blocks, 1):
        wanted = view.needed(number)
        x = x.cropped(wanted.inside(have))
        have = wanted
        last = number == len(decoder.up_blocks)
        for resnet in block.resnets:
            x = yield from walk.resnet(resnet, x, recompute=last and resnet.conv_shortcut is not None)
        if block.upsamplers is not None:
            x = yield from walk.doubling(block.upsamplers[0], x)  # twice the height and width
            have = Region(2 * have.top, 2 * have.left, 2 * have.height, 2 * have.width)
    norm = walk.norm(decoder.conv_norm_out, x.bands())
    x = yield from walk.convolution(decoder.conv_out, x, norm)  # (1, 3, *have.size), -1..1
    return _picture(x.cropped(view.region.inside(have))), walk.norms


def _picture(x: Plane) -> Tensor:
    """(1, 3, H, W) in -1..1 as float32 in 0..1 on the CPU, clamped. Raises NotFinite."""
    pixels = torch.cat([band.float().cpu() for band in x.bands()], 2).contiguous(memory_format=torch.channels_last)
    if not bool(torch.stack(torch.aminmax(pixels)).isfinite().all()):
        raise NotFinite
    return pixels.clamp_(-1, 1).mul_(0.5).add_(0.5)


def _work(decoder: Any, view: View) -> float:
    """Approximate multiply-adds of the whole walk: each convolution on the pixels that its block needs."""
    pixels = [region.height * region.width for region in map(view.needed, range(len(view.margins)))]
    blocks: list[nn.Module] = [decoder.mid_block, *decoder.up_blocks]
    work = sum(
        layer.weight.numel() * count
        for block, count in zip(blocks, pixels, strict=True)
        for layer in block.modules()
        if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d)
    )
    return float(work + decoder.conv_in.weight.numel() * pixels[0] + decoder.conv_out.weight.numel() * pixels[-1])
