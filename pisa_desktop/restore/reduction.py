"""The copy from which a photo that is not Sharp is restored: the photo reduced by r = 2 or 4, and enlarged again.

With zL the latent of the enlarged photo, zR that of the enlarged copy and e_k(zR) what the network predicts for it,

    e_k' = zL - (zR - e_k(zR))

takes the place of e_k at both levels. At strengths (0, 0) the result is still the photo itself, at (1, 1) it is the
restored copy, and in between it follows the strengths as ever (restorer.py, equation 8).
"""

from dataclasses import replace

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor

from pisa_desktop.phrase import Phrase
from pisa_desktop.restore import geometry
from pisa_desktop.restore.analysis import Copy, Encoded, Geometry
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.model import Model

_TOO_SMALL = Phrase("This photo is too small to be reduced, so it was restored from its full size.")
_ROWS = 4
"""Rows of latents computed at once are a multiple of this, the largest enlargement."""
_REACH = 2
"""Rows on each side of a value that bicubic enlargement sees."""


def fitting(condition: Condition, size: tuple[int, int]) -> tuple[Condition, tuple[str, ...]]:
    """The condition for a photo of (height, width), Sharp where it is too small to be reduced; and notes on that."""
    fitting = condition.at(size)
    return fitting, () if fitting is condition else (_TOO_SMALL,)


def reduced(photo: np.ndarray, r: int) -> np.ndarray:
    """The photo, uint8 RGB (H, W, 3), padded by edge replication to multiples of r and reduced by r.

    By antialiased bicubic: on 4 validation photos, degraded in four ways, at 1x and 2x, it gave 0.14 dB more than the
    mean of each r x r square at the same ST-LPIPS (Alex, 0.162 and 0.161).
    """
    height, width = (geometry.multiple(side, r) for side in photo.shape[:2])
    image = Image.fromarray(geometry.extended(photo, (height, width)))
    return np.asarray(image.resize((width // r, height // r), Image.Resampling.BICUBIC))


def plan(whole: Geometry, size: tuple[int, int], r: int, model: Model) -> tuple[Geometry, int]:
    """The sizes with which the copy of a photo of (height, width) is restored, where the photo's are `whole`.

    PiSA-SR sees the copy on the photo's grid. PiSA-Mini enlarges it by r times the photo's scale, which gives the same
    grid; where it has no such scale, by its largest. Also returns how many times larger the photo's latents then are.
    """
    height, width = (geometry.multiple(side, r) for side in size)
    if not model.at_photo_size:
        grid = round(height * whole.grid[0] / size[0]), round(width * whole.grid[1] / size[1])
        return replace(whole, grid=grid), 1
    scale = min(r * whole.scale, model.scales[-1])
    return geometry.plan((height // r, width // r), scale, model), r * whole.scale // scale


def as_copy(encoded: Encoded, copy: Copy, e: Tensor, model: Model, band: int) -> Tensor:
    """e_k' of the photo, (1, C, h, w), from e_k of its copy, which is overwritten where both are of the same size.

    `band`: latents computed at once, about; a whole photo in fp32 would be large.
    """
    times = copy.times
    if times == 1:
        out, (height, width) = e, e.shape[2:]
    else:
        height, width = encoded.geometry.padded
        out = torch.empty(1, e.shape[1], height, width, dtype=e.dtype, memory_format=torch.channels_last)
    rows = max(_ROWS, band // width // _ROWS * _ROWS)
    for top in range(0, height, rows):
        bottom = min(top + rows, height)
        first = top if times == 1 else max(0, top // times - _REACH)
        last = bottom if times == 1 else min(e.shape[2], -(-bottom // times) + _REACH)
        restored = model.latent(copy.encoded, (slice(first, last), slice(None))) - e[..., first:last, :].float()
        if times > 1:
            restored = F.interpolate(restored, scale_factor=times, mode="bicubic", antialias=True)
        restored = restored[..., top - times * first : bottom - times * first, :width]  # (1, C, bottom - top, w)
        out[..., top:bottom, :] = model.latent(encoded, (slice(top, bottom), slice(None))) - restored
    return out
