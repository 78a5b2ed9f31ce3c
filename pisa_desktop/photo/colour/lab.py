"""CIE L*a*b* as TIFF stores it, in sRGB. Source: TIFF 6.0 section 23; CIE 15; IEC 61966-2-1."""

import numpy as np
from numpy.typing import NDArray

_D50 = np.array([0.9642, 1.0, 0.8249])
_TO_SRGB = np.array(
    [[3.1338561, -1.6168667, -0.4906146], [-0.9787684, 1.9161415, 0.0334540], [0.0719453, -0.2289914, 1.4052427]]
)
"""From XYZ under D50 to linear sRGB, adapted by Bradford's method."""
_BAND = 256


def to_srgb(values: NDArray[np.uint16], bits: int) -> NDArray[np.uint16]:
    """(H, W, 3) as stored with 8 or 16 bits, as sRGB, 0..65535; colours beyond sRGB are cut off. Raises ValueError.

    L is unsigned, over the whole range for 0..100; a and b are in whole units of the most significant byte: signed
    by the standard, but some programs count from the middle, as ICC does. The reading with less colour is taken:
    photos are greyer than noise, and the wrong reading makes every grey garish.
    """
    if bits not in (8, 16):
        raise ValueError("Lab of this depth is not defined")
    result, middle = np.empty(values.shape, np.uint16), 1 << (bits - 1)
    flip = middle if _colourfulness(values, middle, 0) > _colourfulness(values, middle, middle) else 0
    for top in range(0, len(values), _BAND):
        band = values[top : top + _BAND].astype(np.int64) & ((1 << bits) - 1)
        lightness = band[..., 0] * (100 / ((1 << bits) - 1))
        signed = ((band[..., 1:] ^ flip) ^ middle) - middle
        a, b = (signed[..., channel] / (1 << (bits - 8)) for channel in (0, 1))
        y = (lightness + 16) / 116
        f = np.stack([y + a / 500, y, y - b / 200], axis=-1)
        xyz = np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29)) * _D50
        linear = (xyz @ _TO_SRGB.T).clip(0, 1)
        encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
        result[top : top + _BAND] = np.rint(encoded * 65535)
    return result


def _colourfulness(values: NDArray[np.uint16], middle: int, flip: int) -> float:
    """The mean of |a| and |b|, of every eighth row."""
    signed = ((values[::8, :, 1:].astype(np.int64) & (2 * middle - 1) ^ flip) ^ middle) - middle
    return float(np.abs(signed).mean())
