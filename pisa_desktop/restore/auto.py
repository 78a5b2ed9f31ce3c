"""Auto: which condition a photo is in, from its pixels and JPEG tables alone. Uses numpy only: no torch, no network.

`measure` describes the most detailed parts of the photo by a dozen numbers, and `choose` weighs them by one table.
"""

from collections.abc import Collection, Sequence
from dataclasses import astuple, dataclass

import numpy as np
from numpy.typing import NDArray

from pisa_desktop.restore.condition import Condition

Plane = NDArray[np.float32]
"""(h, w), in levels 0..255."""

_SIDE = 256
"""Of a window, in pixels."""
_ACROSS = 4
"""Windows across and down the photo; the sharpest quarter of them is measured, since much of a good photo may be out of
focus.
"""
_PATCH = 16
"""Side of the patches among which the flattest show the noise."""
_FLAT = 10
"""Per cent of the patches that count as flat."""
_OCTAVES = ((3 / 8, 1 / 2), (1 / 4, 3 / 8), (1 / 8, 1 / 4), (1 / 16, 1 / 8), (1 / 32, 1 / 16))
"""Bands of spatial frequency, in cycles per pixel; the first octave in two halves."""
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
"""BT.601."""
_SMALLEST = 90
"""Shorter side after a reduction, at least: in fewer pixels a face does not stay the same (seen on old-portrait)."""
LIMIT = 2.5
"""Deviations from a feature's mean beyond which it counts no more, so that no photo is judged by one odd number."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one feature says: prediction += weight * (feature - mean) / deviation.

    What is predicted is the binary logarithm of how far the result will be from the good photo, over how far it will be
    if the photo is restored as SHARP.
    """

    mean: float
    deviation: float
    soft: float
    """The weight for SOFT."""
    worn: float
    """The weight for WORN."""


@dataclass(frozen=True, slots=True)
class Features:
    """What is measured of a photo. Ratios of power and of deviations are binary logarithms."""

    finest: float
    """Power of the finest half octave over that of the half octave below it."""
    fine: float
    """Power of 1/4 to 3/8 cycles per pixel over that of 1/8 to 1/4."""
    middle: float
    """Power of 1/8 to 1/4 cycles per pixel over that of 1/16 to 1/8."""
    coarse: float
    """Power of 1/16 to 1/8 cycles per pixel over that of 1/32 to 1/16."""
    noise: float
    """Deviation of the noise in flat patches, in levels, plus a half."""
    colour_noise: float
    """The same for the difference of red and blue."""
    grain: float
    """Correlation of the noise of one pixel with that of the next, -1..1: 0 for a sensor's, near 1 for blotches."""
    detail: float
    """Finest contrast everywhere over that in flat patches: near 0 where the spectrum has sunk into the noise."""
    detail_of_half: float
    """The same for the photo at half its size."""
    edges: float
    """Largest steps from one pixel to the next over those across two pixels: 0 for sharp edges, -1 for soft ones."""
    blocks: float
    """Steps across the edges of 8x8 blocks over the steps inside them."""
    quantisation: float
    """Mean step of the JPEG luma table; 0 for a photo that is no JPEG."""


def assess(pixels: NDArray[np.uint8], tables: Sequence[int] | None = None) -> Condition:
    """The condition in which a photo is restored best; takes 0.1 s for 12 megapixels.

    Args:
        pixels: uint8 RGB (H, W, 3), at least 1x1.
        tables: the 64 steps of the JPEG luma table, in any order; None if the photo is no JPEG.
    """
    allowed = tuple(c for c in Condition if min(pixels.shape[:2]) >= c.reduction * _SMALLEST)
    features = measure(pixels, tables) if len(allowed) > 1 else None
    return Condition.SHARP if features is None else choose(features, allowed)


def measure(pixels: NDArray[np.uint8], tables: Sequence[int] | None = None) -> Features | None:
    """The features of a photo of at least 32 pixels a side, else as in `assess`; None if it shows nothing at all."""
    windows = [window for window in _windows(pixels) if (window @ _LUMA).std() >= 1]
    windows = sorted(windows, key=_sharpness, reverse=True)[: _ACROSS**2 // 4]
    if not windows:
        return None
    quantisation = 0.0 if tables is None else float(np.log2(np.mean(tables)))
    return Features(*np.median([_describe(window, quantisation) for window in windows], axis=0).tolist())


def choose(features: Features, allowed: Collection[Condition] = tuple(Condition)) -> Condition:
    """The allowed condition with the least predicted distance; SHARP has 0."""
    soft, worn = _START.soft, _START.worn
    for value, row in zip(astuple(features), _TABLE, strict=True):
        limited = min(max((value - row.mean) / row.deviation, -LIMIT), LIMIT)
        soft += limited * row.soft
        worn += limited * row.worn
    predicted = {Condition.SHARP: 0.0, Condition.SOFT: soft, Condition.WORN: worn}
    return min(allowed, key=lambda condition: predicted[condition])


def _windows(pixels: NDArray[np.uint8]) -> list[Plane]:
    """Up to 4x4 windows spread over the photo, corners included, in step with the blocks of JPEG."""
    rows, columns = (_starts(length) for length in pixels.shape[:2])
    return [pixels[y : y + _SIDE, x : x + _SIDE].astype(np.float32) for y in rows for x in columns]


def _starts(length: int) -> list[int]:
    last = max(0, length - _SIDE)
    return sorted({round(last * i / (_ACROSS - 1)) // 8 * 8 for i in range(_ACROSS)})


def _sharpness(window: Plane) -> float:
    return float(np.square(_second_difference(window @ _LUMA)).mean())


def _describe(window: Plane, quantisation: float) -> list[float]:
    """The features of one window (h, w, 3), in their order."""
    luma = window @ _LUMA
    half = _halved(luma)
    octaves = _octaves(luma)
    noise, detail = _noise_and_detail(luma)
    colour_noise, _ = _noise_and_detail(window[..., 0] - window[..., 2])
    return [
        *np.log2(octaves[:-1] / octaves[1:]).tolist(),
        float(np.log2(noise + 0.5)),
        float(np.log2(colour_noise + 0.5)),
        _grain(luma),
        float(np.log2((detail + 0.5) / (noise + 0.5))),
        _detail_of(half),
        _edges(luma),
        _blocks(luma),
        quantisation,
    ]


def _halved(luma: Plane) -> Plane:
    height, width = (side // 2 * 2 for side in luma.shape)
    half: Plane = luma[:height, :width].reshape(height // 2, 2, width // 2, 2).mean((1, 3))
    return half


def _octaves(luma: Plane) -> NDArray[np.float64]:
    """Mean power in the bands of _OCTAVES, by a Hann window; at least that of rounding to whole levels."""
    height, width = luma.shape
    hann = np.hanning(height)[:, None] * np.hanning(width)
    power = np.abs(np.fft.rfft2((luma - luma.mean()) * hann)) ** 2 / (hann**2).sum()
    frequency = np.hypot(np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width))
    bands = [power[(frequency >= low) & (frequency < high)].mean() for low, high in _OCTAVES]
    return np.maximum(bands, 1 / 12)


def _patches(plane: Plane) -> NDArray[np.float32]:
    """(N, 16, 16): the plane in patches; what is left at its edges is dropped."""
    rows, columns = (side // _PATCH for side in plane.shape)
    whole = plane[: rows * _PATCH, : columns * _PATCH].reshape(rows, _PATCH, columns, _PATCH)
    return whole.swapaxes(1, 2).reshape(-1, _PATCH, _PATCH)


def _second_difference(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    """Immerkaer's operator (1996), blind to edges and ramps, over the last two axes; keeps white noise's deviation."""
    across: NDArray[np.float32] = plane[..., 2:] - 2 * plane[..., 1:-1] + plane[..., :-2]
    both: NDArray[np.float32] = across[..., 2:, :] - 2 * across[..., 1:-1, :] + across[..., :-2, :]
    return both / np.float32(6)


def _noise_and_detail(plane: Plane) -> tuple[float, float]:
    """The deviation of the second difference in flat patches and everywhere, in levels."""
    power = np.square(_second_difference(_patches(plane))).mean((1, 2))
    return float(np.sqrt(np.percentile(power, _FLAT))), float(np.sqrt(power.mean()))


def _detail_of(luma: Plane) -> float:
    noise, detail = _noise_and_detail(luma)
    return float(np.log2((detail + 0.5) / (noise + 0.5)))


def _grain(luma: Plane) -> float:
    """Correlation of neighbours in flat patches, each less its mean."""
    patches = _patches(luma)
    patches = patches - patches.mean((1, 2), keepdims=True)
    power = np.square(patches).mean((1, 2))
    flat = patches[power <= np.percentile(power, _FLAT)]
    return float((flat[:, :, 1:] * flat[:, :, :-1]).mean() / (np.square(flat).mean() + 1 / 12))


def _edges(luma: Plane) -> float:
    """By the 99th percentile of steps across one pixel and across two, in both directions."""
    one, two = (
        np.percentile(np.concatenate([np.abs(p[d:] - p[:-d]).ravel() for p in (luma, luma.T)]), 99) for d in (1, 2)
    )
    return float(np.log2((one + 0.5) / (two + 0.5)))


def _blocks(luma: Plane) -> float:
    """The larger of the two directions; at the phase at which files are stored, and at any other after a crop."""
    return max(_blocks_across(luma), _blocks_across(luma.T))


def _blocks_across(luma: Plane) -> float:
    steps = np.abs(np.diff(luma, axis=0)).mean(1)
    phases = np.sort([steps[phase::8].mean() for phase in range(8)])
    return float(np.log2((phases[-1] + 0.25) / (np.median(phases[:-1]) + 0.25)))


# Fitted by pisa_desktop/training/mini/fit_auto.py on 72 degraded crops of 192 pixels from 76 photos, restored by the
# PiSA-Mini of 2026-11-29. On 63 crops of 12 other photos the mean distance is 14 % above that of the best choice for
# each crop, 7 % above that of the best choice for each kind of degradation and scale; always SHARP is 33 % above.
_START = Row(0.00, 1.00, -0.05, 0.30)
_TABLE = (
    Row(-2.39, 1.08, -0.02, 0.04),  # finest
    Row(-3.34, 1.40, 0.19, -0.11),  # fine
    Row(-3.03, 1.34, 0.04, 0.21),  # middle
    Row(-2.45, 1.13, -0.04, -0.06),  # coarse
    Row(0.04, 0.83, -0.21, 0.07),  # noise
    Row(-0.63, 0.44, -0.06, 0.06),  # colour_noise
    Row(0.63, 0.28, 0.18, 0.23),  # grain
    Row(0.73, 0.59, 0.14, 0.49),  # detail
    Row(0.97, 0.80, 0.09, 0.29),  # detail_of_half
    Row(-0.75, 0.18, 0.14, 0.18),  # edges
    Row(0.39, 0.30, -0.37, -0.25),  # blocks
    Row(1.91, 2.42, -0.00, -0.07),  # quantisation
)
