"""Grey profiles, exactly and with 16 bits: LittleCMS interpolates. Source: ICC.1:2022, section 10."""

import struct

import numpy as np
from numpy.typing import NDArray

_ENTRIES = 65_536
_MOST_TAGS = 200


def to_srgb(icc: bytes) -> NDArray[np.uint16] | None:
    """For each of 65,536 grey values of the profile, the value in sRGB; None for another kind of profile."""
    try:
        light = _light(icc)
    except (struct.error, ValueError, OverflowError):
        return None
    if light is None or not np.isfinite(light).all():
        return None
    light = light.clip(0, 1)
    encoded = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    table: NDArray[np.uint16] = np.rint(encoded * 65535).astype(np.uint16)
    return table


def _light(icc: bytes) -> NDArray[np.float64] | None:
    """The light of each grey value, 0..1."""
    if icc[16:20] != b"GRAY":
        return None
    (count,) = struct.unpack(">I", icc[128:132])
    for number in range(min(count, _MOST_TAGS)):
        tag, offset, size = struct.unpack(">4sII", icc[132 + 12 * number :][:12])
        if tag == b"kTRC":
            return _curve(icc[offset : offset + size])
    return None


def _curve(data: bytes) -> NDArray[np.float64] | None:
    values = np.linspace(0, 1, _ENTRIES)
    if data[:4] == b"curv":
        (count,) = struct.unpack(">I", data[8:12])
        if count == 0:
            return values
        samples = np.frombuffer(data[12:], ">u2", count)
        if count == 1:
            return values ** (float(samples[0]) / 256)
        return np.interp(values, np.linspace(0, 1, count), samples / 65535)
    if data[:4] == b"para":
        (kind,) = struct.unpack(">H", data[8:10])
        needed = {0: 1, 1: 3, 2: 4, 3: 5, 4: 7}.get(kind)
        if needed is not None:
            numbers = struct.unpack(f">{needed}i", data[12 : 12 + 4 * needed])
            return _formula(values, kind, *(number / 65536 for number in numbers))
    return None


def _formula(
    x: NDArray[np.float64], kind: int, g: float, a: float = 1, b: float = 0, c: float = 0, d: float = 0, *ends: float
) -> NDArray[np.float64]:
    """The parametric curves, with the standard's letters: (ax + b)^g + e above a bound, else cx + f."""
    if kind == 0:
        return x**g
    e, f = ends or (0.0, 0.0)
    if kind in (1, 2):  # the bound is where the power begins; the third number is a constant
        constant = c if kind == 2 else 0.0
        bound, c, e, f = (-b / a if a else 0.0), 0.0, constant, constant
    else:
        bound = d
    power = np.maximum(a * x + b, 0) ** g + e
    return np.where(x >= bound, power, c * x + f)
