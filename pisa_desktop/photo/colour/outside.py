"""Colours outside sRGB, which no model sees: they are put back into results."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pisa_desktop.photo.colour import profile

_BAND = 128
_ROUNDING = 2
"""Levels by which colours within sRGB may differ from themselves after the way there and back."""


def put_back(result: Image.Image, photo: NDArray[np.uint8], own: NDArray[np.uint8], icc: bytes) -> None:
    """Give a result what its photo lost on the way into sRGB.

    That is the difference between the photo in its own colours and the photo brought into sRGB and back, both enlarged.
    Colours within sRGB differ by rounding alone and stay as the model has made them.

    Args:
        result: of mode RGB, in the colours of the profile `icc`; changed in place.
        photo: (H, W, 3), sRGB.
        own: the same photo in the colours of the profile.
    """
    width, height = result.size
    within, whole = Image.fromarray(photo), Image.fromarray(own)
    for top in range(0, height, _BAND):
        bottom = min(top + _BAND, height)
        back = profile.from_srgb(_enlarged(within, result.size, top, bottom), icc)
        lost = np.asarray(_enlarged(whole, result.size, top, bottom)).astype(np.int16) - np.asarray(back)
        lost *= np.abs(lost) > _ROUNDING
        if lost.any():
            band = np.asarray(result.crop((0, top, width, bottom))) + lost
            result.paste(Image.fromarray(band.clip(0, 255).astype(np.uint8)), (0, top))


def _enlarged(picture: Image.Image, size: tuple[int, int], top: int, bottom: int) -> Image.Image:
    """Rows of the picture at its new (width, height)."""
    if picture.size == size:
        return picture.crop((0, top, size[0], bottom))
    ratio = picture.height / size[1]
    box = (0, top * ratio, picture.width, min(bottom * ratio, picture.height))
    return picture.resize((size[0], bottom - top), Image.Resampling.BICUBIC, box)
