"""RGB matrix profiles, made from primaries and a curve. Source: ICC.1:2001-04; Bradford's chromatic adaptation."""

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_D50 = (0.9642, 1.0, 0.8249)
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_SAMPLES = 1024
_D65 = (0.3127, 0.3290)
SRGB_PRIMARIES = (*_D65, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
"""x and y of white, red, green and blue, as everywhere in this module."""
P3_PRIMARIES = (*_D65, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060)
REC2020_PRIMARIES = (*_D65, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046)
ADOBE_PRIMARIES = (*_D65, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06)


@dataclass(frozen=True, slots=True)
class RgbSpace:
    """A space of colours."""

    primaries: tuple[float, ...]
    exponent: float | None = None
    """Light is the sample raised to it; None for sRGB's own curve."""


def profile_of(space: RgbSpace, name: str) -> bytes:
    """An ICC profile of the space. Raises ValueError for primaries that span no space of colours."""
    matrix = _to_d50(space.primaries)
    description = name.encode("ascii") + b"\0"
    curve = _curve(space.exponent)
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(description)) + description + bytes(78),
        b"cprt": b"text\0\0\0\0No copyright\0",
        b"wtpt": _xyz(_D50),
        **{name: _xyz(matrix[:, channel]) for channel, name in enumerate((b"rXYZ", b"gXYZ", b"bXYZ"))},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    start = 128 + 4 + 12 * len(tags)
    table, data = struct.pack(">I", len(tags)), b""
    for tag, value in tags.items():
        table += tag + struct.pack(">II", start + len(data), len(value))
        data += value + b"\0" * (-len(value) % 4)
    header = struct.pack(">I4sI4s4s4s", start + len(data), b"lcms", 0x02200000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + b"".join(_fixed(v) for v in _D50)
    return header.ljust(128, b"\0") + table + data


def _to_d50(primaries: tuple[float, ...]) -> NDArray[np.float64]:
    """The matrix from linear RGB to XYZ under D50."""
    points = np.array(primaries, np.float64).reshape(4, 2)
    if (points[:, 1] <= 0.001).any() or (points > 1.2).any():
        raise ValueError("impossible primaries")
    xyz = np.column_stack([points[:, 0] / points[:, 1], np.ones(4), (1 - points.sum(1)) / points[:, 1]])
    try:
        native = xyz[1:].T * np.linalg.solve(xyz[1:].T, xyz[0])
    except np.linalg.LinAlgError as error:
        raise ValueError("primaries on one line") from error
    cones = (_BRADFORD @ _D50) / (_BRADFORD @ xyz[0])
    adapted: NDArray[np.float64] = np.linalg.inv(_BRADFORD) @ np.diag(cones) @ _BRADFORD @ native
    if not (np.isfinite(adapted).all() and np.abs(adapted).max() < 4):
        raise ValueError("impossible primaries")
    return adapted


def _curve(exponent: float | None) -> bytes:
    if exponent is not None:
        return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(exponent * 256)) + bytes(2)
    samples = np.linspace(0, 1, _SAMPLES)
    light = np.where(samples <= 0.04045, samples / 12.92, ((samples + 0.055) / 1.055) ** 2.4)
    table: bytes = np.rint(light * 65535).astype(">u2").tobytes()
    return b"curv\0\0\0\0" + struct.pack(">I", _SAMPLES) + table


def _xyz(values: "tuple[float, ...] | NDArray[np.float64]") -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(_fixed(float(value)) for value in values)


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))
