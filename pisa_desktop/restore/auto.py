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
"""Windows across and down the photo; the quarter with the most detail counts, since much of a good photo may be out of
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

    white_noise: float
    """`noise`, if positive, times 0 to 1 for how flat the spectrum is in the finest octave: a texture's is not."""
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
    if not windows:
        return None
    quantisation = 0.0 if tables is None else float(np.log2(np.mean(tables)))
    described = [_describe(window, quantisation) for window in windows]
    detailed = sorted(described, key=lambda features: features.detail, reverse=True)[: _ACROSS**2 // 4]
    return Features(*np.median([astuple(features) for features in detailed], axis=0).tolist())


def choose(features: Features, allowed: Collection[Condition] = tuple(Condition)) -> Condition:
    """The allowed condition with the least predicted distance; SHARP has 0."""
    soft, worn = _START.soft, _START.worn
    for value, row in zip(astuple(features), _TABLE, strict=True):
        limited = min(max((value - row.mean) / row.deviation, -LIMIT), LIMIT)
        soft += limited * row.soft
        worn += limited * row.worn
    predicted = {Condition.SHARP: 0.0, Condition.SOFT: soft, Condition.WORN: worn}
    allowed = [c for c in allowed if c is not Condition.WORN or _damaged(features)]
    return min(allowed, key=lambda condition: predicted[condition])


def _damaged(features: Features) -> bool:
    """Whether noise or JPEG has left its mark: a photo that is merely out of focus is never worn."""
    return features.noise > 0.3 or features.blocks > 0.65 or features.quantisation > 4.5


def _windows(pixels: NDArray[np.uint8]) -> list[Plane]:
    """Up to 4x4 windows spread over the photo, corners included, in step with the blocks of JPEG."""
    rows, columns = (_starts(length) for length in pixels.shape[:2])
    return [pixels[y : y + _SIDE, x : x + _SIDE].astype(np.float32) for y in rows for x in columns]


def _starts(length: int) -> list[int]:
    last = max(0, length - _SIDE)
    return sorted({round(last * i / (_ACROSS - 1)) // 8 * 8 for i in range(_ACROSS)})


def _describe(window: Plane, quantisation: float) -> Features:
    """The features of one window (h, w, 3)."""
    luma = window @ _LUMA
    octaves = np.log2(_octaves(luma))
    finest, fine, middle, coarse = (octaves[:-1] - octaves[1:]).tolist()
    flatness = min(max(1 + (finest + fine) / 4, 0.0), 1.0)
    noise, detail = _noise_and_detail(luma)
    colour_noise, _ = _noise_and_detail(window[..., 0] - window[..., 2])
    noise_of_half, detail_of_half = _noise_and_detail(_halved(luma))
    return Features(
        white_noise=flatness * max(0.0, float(np.log2(noise + 0.5))),
        fine=fine,
        middle=middle,
        coarse=coarse,
        noise=float(np.log2(noise + 0.5)),
        colour_noise=float(np.log2(colour_noise + 0.5)),
        grain=_grain(luma),
        detail=float(np.log2((detail + 0.5) / (noise + 0.5))),
        detail_of_half=float(np.log2((detail_of_half + 0.5) / (noise_of_half + 0.5))),
        edges=_edges(luma),
        blocks=_blocks(luma),
        quantisation=quantisation,
    )


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


# Fitted by pisa_desktop/training/mini/fit_auto.py on 99 degraded crops of 192 pixels from 76 photos, restored by the
# PiSA-Mini of 2026-11-29. How well it chooses for photos it was not fitted on: packaging/notes/pisa-mini.md.
_START = Row(0.00, 1.00, -0.11, 0.26)
_TABLE = (
    Row(0.06, 0.26, -0.15, -0.23),  # white_noise
    Row(-3.51, 1.45, 0.15, -0.04),  # fine
    Row(-3.12, 1.25, 0.02, 0.12),  # middle
    Row(-2.54, 1.03, -0.05, -0.04),  # coarse
    Row(-0.02, 0.79, -0.10, 0.07),  # noise
    Row(-0.66, 0.43, -0.05, 0.06),  # colour_noise
    Row(0.64, 0.27, 0.07, 0.10),  # grain
    Row(0.78, 0.64, 0.11, 0.38),  # detail
    Row(1.06, 0.82, 0.03, 0.21),  # detail_of_half
    Row(-0.77, 0.16, 0.14, 0.22),  # edges
    Row(0.40, 0.30, -0.23, -0.19),  # blocks
    Row(1.80, 2.36, -0.02, -0.03),  # quantisation
)
