"""A result at the depth of its source: the source's own levels, and the model's change on top of them."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pisa_desktop.photo.depth.pixels import Deep, DeepPixels

_BAND = 128
_STEP = 257
"""One level of 8 bits among 65,536."""


def deepened(result: Image.Image, unchanged: Image.Image, deep: DeepPixels) -> Deep:
    """The result with 16 bits per colour, uint16 (H, W) or (H, W, samples).

    The source is enlarged at full depth. What the model has changed is known in levels of 8 bits: the difference to
    the photo that was enlarged alone. A difference of one level is rounding, so smooth surfaces keep all their levels.

    Args:
        result: of mode L, LA, RGB or RGBA, 8 bits, in the source's colours.
        unchanged: the photo enlarged to the same size and brought into the same colours, of mode L or RGB.
    """
    width, height = result.size
    bands = len(unchanged.getbands())
    planes = [Image.fromarray(plane.astype(np.float32)) for plane in np.atleast_3d(deep.colours).transpose(2, 0, 1)]
    made = np.empty((height, width, bands + (deep.alpha is not None)), np.uint16)
    for top in range(0, height, _BAND):
        rows = slice(top, min(top + _BAND, height))
        box = (0, top, width, rows.stop)
        changed = np.asarray(result.crop(box).convert(unchanged.mode)).astype(np.int16)
        change = np.atleast_3d(changed - np.asarray(unchanged.crop(box)))
        for channel in range(bands):
            base = _enlarged(planes[channel % len(planes)], result.size, rows, Image.Resampling.BICUBIC)
            seen = change[..., channel] * (np.abs(change[..., channel]) > 1)
            made[rows, :, channel] = np.rint((base + np.float32(_STEP) * seen).clip(0, 65535))
    if deep.alpha is not None:
        plane = Image.fromarray(deep.alpha.astype(np.float32))
        for top in range(0, height, _BAND):
            rows = slice(top, min(top + _BAND, height))
            base = _enlarged(plane, result.size, rows, Image.Resampling.LANCZOS)
            made[rows, :, bands] = np.rint(base.clip(0, 65535))
    return made[..., 0] if made.shape[2] == 1 else made


def _enlarged(plane: Image.Image, size: tuple[int, int], rows: slice, method: Image.Resampling) -> NDArray[np.float32]:
    """Rows of the plane at its new (width, height)."""
    if plane.size == size:
        return np.asarray(plane)[rows]
    ratio = plane.height / size[1]
    box = (0, rows.start * ratio, plane.width, min(rows.stop * ratio, plane.height))
    return np.asarray(plane.resize((size[0], rows.stop - rows.start), method, box))
