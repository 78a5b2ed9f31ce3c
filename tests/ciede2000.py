"""The colour difference CIEDE2000. Source: Sharma, Wu and Dalal (2005), whose numbers of equations stand beside it."""

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
_WHITE = np.array([0.95047, 1.0, 1.08883])


def lab(xyz: Values) -> Values:
    """CIELAB under D65 of XYZ, (..., 3)."""
    t = xyz / _WHITE
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1)


def difference(one: Values, other: Values) -> Values:
    """CIEDE2000 of two arrays of Lab, (..., 3)."""
    (l1, a1, b1), (l2, a2, b2) = np.moveaxis(one, -1, 0), np.moveaxis(other, -1, 0)
    c = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2  # 2, 3
    g = 0.5 * (1 - np.sqrt(c**7 / (c**7 + 25.0**7)))  # 4
    a1, a2 = (1 + g) * a1, (1 + g) * a2  # 5
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)  # 6
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360  # 7
    grey = c1 * c2 == 0
    dh = np.where(grey, 0, (h2 - h1 + 180) % 360 - 180)  # 10
    big_h = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(dh / 2))  # 11
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2  # 12, 13
    hue = np.where(grey, h1 + h2, (h1 + h2 + 360 * (np.abs(h1 - h2) > 180)) / 2 % 360)  # 14
    t = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.2 * np.cos(np.radians(4 * hue - 63))
    )  # 15
    turn = 30 * np.exp(-(((hue - 275) / 25) ** 2))  # 16
    rc = 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))  # 17
    sl = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)  # 18
    sc, sh = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t  # 19, 20
    rt = -np.sin(np.radians(2 * turn)) * rc  # 21
    parts = (l2 - l1) / sl, (c2 - c1) / sc, big_h / sh
    result: Values = np.sqrt(sum(part**2 for part in parts) + rt * parts[1] * parts[2])  # 22
    return result
