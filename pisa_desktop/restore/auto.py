"""Auto: which condition a photo is in, from its pixels and JPEG tables alone. Uses numpy only: no torch, no network.

`measure` describes the most detailed parts of the photo by a dozen numbers. `Assessment.at` leaves a photo alone that
shows no sign of wear, and else weighs the numbers by one table: the better the result is predicted to be from a reduced
copy. The scale counts as well, since the more a photo is enlarged, the more a reduced copy makes the network invent.
"""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from math import inf

import numpy as np
from numpy.typing import NDArray

from pisa_desktop.restore.condition import Condition

Plane = NDArray[np.float32]
"""(h, w), in levels 0..255."""

_SIDE = 256
"""Of a window, in pixels."""
_ACROSS = 4
"""Windows across and down the photo."""
_COUNTED = 2
"""Windows with the most detail, which count alone: most of a good photo may be out of focus."""
_PATCH = 16
"""Side of the patches among which the flattest show the noise."""
_FLAT = 10
"""Per cent of the patches that count as flat."""
_OCTAVES = ((1 / 4, 3 / 8), (1 / 8, 1 / 4), (1 / 16, 1 / 8), (1 / 32, 1 / 16))
"""Bands of spatial frequency, in cycles per pixel; of the finest octave the half that most photos still fill."""
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

    middle: float
    """Power of 1/8 to 1/4 cycles per pixel over that of 1/16 to 1/8, each less that of the noise."""
    coarse: float
    """Power of 1/16 to 1/8 cycles per pixel over that of 1/32 to 1/16, likewise."""
    noise: float
    """Deviation of the noise in flat patches, in levels, plus a half."""
    detail: float
    """Finest contrast everywhere over that in flat patches: near 0 where the spectrum has sunk into the noise."""
    detail_of_half: float
    """The same for the photo at half its size."""
    blocks: float
    """Steps across the edges of 8x8 blocks over the steps inside them."""
    quantisation: float
    """Mean step of the JPEG luma table; 0 for a photo that is no JPEG."""
    fall: float
    """Power of 1/4 to 3/8 cycles per pixel over that of 1/16 to 1/8, likewise; a sign of wear, and not weighed."""


@dataclass(frozen=True, slots=True)
class Wear:
    """Signs of wear, in the units of `Features`. A photo is restored from a reduced copy only if its noise, its blocks
    or its quantisation is stronger, or if its spectrum falls lower.
    """

    noise: float
    blocks: float
    quantisation: float
    fall: float

    def shown_by(self, features: Features) -> bool:
        """Whether a photo shows one of them."""
        return (
            features.noise > self.noise
            or features.blocks > self.blocks
            or features.quantisation > self.quantisation
            or features.fall < self.fall
        )


# Chosen so that good photos keep their pixels (76 that the table was fitted with, 12 others), at no cost to worn ones.
_WEAR = {
    Condition.SOFT: Wear(noise=0.0, blocks=0.66, quantisation=3.5, fall=-7.7),
    Condition.WORN: Wear(noise=0.3, blocks=0.7, quantisation=4.5, fall=-9.1),
}
# By condition and scale: how much better than SHARP the result must be, as a binary logarithm. From a quarter of its
# size, enlarged 4 times, a photo looked painted whatever the distance said.
_CAUTION = {
    Condition.SHARP: {1: 0.0, 2: 0.0, 4: 0.0},
    Condition.SOFT: {1: 0.05, 2: 0.05, 4: 0.1},
    Condition.WORN: {1: 0.1, 2: 0.1, 4: inf},
}


@dataclass(frozen=True, slots=True)
class Assessment:
    """What Auto knows of a photo."""

    features: Features | None
    """None for a photo that shows nothing or is too small to be reduced."""
    allowed: tuple[Condition, ...]
    """Those for which the photo is large enough, SHARP among them."""

    def at(self, scale: float) -> Condition:
        """The condition in which the photo is restored best at this scale (output size / photo size, 1..8)."""
        if self.features is None:
            return Condition.SHARP
        predicted = predict(self.features, scale)
        allowed = (c for c in self.allowed if c is Condition.SHARP or _WEAR[c].shown_by(self.features))
        return min(allowed, key=lambda condition: predicted[condition] + _CAUTION[condition][_own(scale)])


def assess(pixels: NDArray[np.uint8], tables: Sequence[int] | None = None) -> Assessment:
    """Look at a photo; takes 0.1 s for 12 megapixels.

    Args:
        pixels: uint8 RGB (H, W, 3), at least 1x1.
        tables: the 64 steps of the JPEG luma table, in any order; None if the photo is no JPEG.
    """
    allowed = tuple(c for c in Condition if min(pixels.shape[:2]) >= c.reduction * _SMALLEST)
    return Assessment(measure(pixels, tables) if len(allowed) > 1 else None, allowed)


def measure(pixels: NDArray[np.uint8], tables: Sequence[int] | None = None) -> Features | None:
    """The features of a photo of at least 32 pixels a side, else as in `assess`; None if it shows nothing at all."""
    windows = [window for window in _windows(pixels) if (window @ _LUMA).std() >= 1]
    if not windows:
        return None
    quantisation = 0.0 if tables is None else float(np.log2(np.mean(tables)))
    described = [_describe(window, quantisation) for window in windows]
    detailed = sorted(described, key=lambda features: features.detail, reverse=True)[:_COUNTED]
    return Features(*np.mean([astuple(features) for features in detailed], axis=0).tolist())


def predict(features: Features, scale: float) -> dict[Condition, float]:
    """For each condition what `Row` says."""
    soft, worn = _STARTS[_own(scale)]
    for name, row in TABLE.items():
        limited = min(max((getattr(features, name) - row.mean) / row.deviation, -LIMIT), LIMIT)
        soft += limited * row.soft
        worn += limited * row.worn
    return {Condition.SHARP: 0.0, Condition.SOFT: soft, Condition.WORN: worn}


def _own(scale: float) -> int:
    """The scale at which it is computed."""
    return next((own for own in _STARTS if own >= scale), max(_STARTS))


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
    noise, detail = _noise_and_detail(luma)
    octaves = np.log2(_octaves(luma, noise))
    fine, middle, coarse = (octaves[:-1] - octaves[1:]).tolist()
    noise_of_half, detail_of_half = _noise_and_detail(_halved(luma))
    return Features(
        middle=middle,
        coarse=coarse,
        noise=float(np.log2(noise + 0.5)),
        detail=float(np.log2((detail + 0.5) / (noise + 0.5))),
        detail_of_half=float(np.log2((detail_of_half + 0.5) / (noise_of_half + 0.5))),
        blocks=_blocks(luma),
        quantisation=quantisation,
        fall=fine + middle,
    )


def _halved(luma: Plane) -> Plane:
    height, width = (side // 2 * 2 for side in luma.shape)
    half: Plane = luma[:height, :width].reshape(height // 2, 2, width // 2, 2).mean((1, 3))
    return half


def _octaves(luma: Plane, noise: float) -> NDArray[np.float64]:
    """Mean power in the bands of _OCTAVES, by a Hann window, less that of white noise of a deviation of `noise` levels;
    at least that of rounding to whole levels, and of what is left of the noise by chance.
    """
    height, width = luma.shape
    hann = np.hanning(height)[:, None] * np.hanning(width)
    power = np.abs(np.fft.rfft2((luma - luma.mean()) * hann)) ** 2 / (hann**2).sum()
    frequency = np.hypot(np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width))
    bands = [power[(frequency >= low) & (frequency < high)].mean() for low, high in _OCTAVES]
    return np.maximum(np.array(bands) - noise**2, max(1 / 12, noise**2 / 20))


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


def _blocks(luma: Plane) -> float:
    """The larger of the two directions; at the phase at which files are stored, and at any other after a crop."""
    return max(_blocks_across(luma), _blocks_across(luma.T))


def _blocks_across(luma: Plane) -> float:
    """By the median of every eighth row of steps: a single straight line of the photo's own is no block."""
    steps = np.abs(np.diff(luma, axis=0)).mean(1)
    phases = np.sort([np.median(steps[phase::8]) for phase in range(8)])
    return float(np.log2((phases[-1] + 0.25) / (np.median(phases[:-1]) + 0.25)))


# Fitted by pisa_desktop/training/mini/fit_auto.py on 427 degraded crops of 256 pixels from 76 photos, restored by the
# PiSA-Mini of 2026-11-29 at 1x, 2x and 4x. How well it chooses for other photos: packaging/notes/pisa-mini.md.
_STARTS = {1: (-0.12, 0.05), 2: (-0.09, 0.30), 4: (0.03, 0.40)}
"""By scale: with what the predictions for SOFT and WORN start."""
TABLE = {
    "middle": Row(-3.35, 1.37, 0.12, 0.20),
    "coarse": Row(-2.63, 0.90, -0.04, 0.05),
    "noise": Row(0.02, 0.79, 0.03, 0.06),
    "detail": Row(0.83, 0.67, 0.16, 0.25),
    "detail_of_half": Row(1.06, 0.81, -0.03, 0.06),
    "blocks": Row(0.41, 0.38, -0.04, -0.07),
    "quantisation": Row(1.99, 2.49, -0.05, -0.04),
}
