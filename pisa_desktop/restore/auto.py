"""Auto: which condition a photo is in, from its pixels and JPEG tables alone. Uses numpy only: no torch, no network.

`measure` describes the most detailed parts of the photo by a dozen numbers. `Assessment.at` leaves a photo alone that
shows no sign of wear, and else weighs the numbers by one table: the better the result is predicted to be from a reduced
copy. The scale counts as well, since the more a photo is enlarged, the more a reduced copy makes the network invent.
"""

from collections.abc import Sequence
from dataclasses import astuple, dataclass

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

    slope: float
    """Power of 1/8 to 1/4 cycles per pixel over that of 1/32 to 1/16, each less that of the noise."""
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
    long_fall: float
    """The same over that of 1/32 to 1/16: a photo far out of focus has nothing left between."""


@dataclass(frozen=True, slots=True)
class Wear:
    """Signs of wear, in the units of `Features`. A photo is restored from a reduced copy only if its noise, its blocks
    or its quantisation is stronger, or if its spectrum falls further.
    """

    noise: float
    blocks: float
    quantisation: float
    fall: float
    long_fall: float

    def shown_by(self, features: Features) -> bool:
        """Whether a photo shows one of them."""
        return (
            features.noise > self.noise
            or features.blocks > self.blocks
            or features.quantisation > self.quantisation
            or features.fall < self.fall
            or features.long_fall < self.long_fall
        )


# Chosen so that good photos stay Sharp: all 76 that the table was fitted with and, of 12 others, all but one that is
# out of focus. It costs 1 % of the mean distance or less.
_WEAR = {
    Condition.SOFT: Wear(noise=0.15, blocks=0.66, quantisation=3.5, fall=-7.4, long_fall=-12.0),
    Condition.WORN: Wear(noise=0.3, blocks=0.7, quantisation=4.5, fall=-9.1, long_fall=-13.4),
}
_CAUTION = {1: 0.05, 2: 0.05, 4: 0.1}
"""By scale: how much better than SHARP the result must be, as a binary logarithm."""
_MOST = 8
"""How many times the reduced copy is enlarged, at most: beyond, photos looked painted whatever the distance said."""


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
        own = _own(scale)
        predicted = predict(self.features, scale)
        chosen = {Condition.SHARP: 0.0} | {
            condition: predicted[condition] + _CAUTION[own]
            for condition, wear in _WEAR.items()
            if condition in self.allowed and condition.reduction * own <= _MOST and wear.shown_by(self.features)
        }
        return min(chosen, key=lambda condition: chosen[condition])


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
    fine, middle, coarse, coarsest = octaves.tolist()
    noise_of_half, detail_of_half = _noise_and_detail(_halved(luma))
    return Features(
        slope=middle - coarsest,
        noise=float(np.log2(noise + 0.5)),
        detail=float(np.log2((detail + 0.5) / (noise + 0.5))),
        detail_of_half=float(np.log2((detail_of_half + 0.5) / (noise_of_half + 0.5))),
        blocks=_blocks(luma),
        quantisation=quantisation,
        fall=fine - coarse,
        long_fall=fine - coarsest,
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


# Fitted by pisa_desktop/training/mini/fit_auto.py on 523 degraded crops of 256 pixels from 76 photos, restored by the
# PiSA-Mini of 2026-11-29 at 1x, 2x and 4x. How well it chooses for other photos: packaging/notes/pisa-mini.md.
_STARTS = {1: (-0.12, 0.09), 2: (-0.09, 0.31), 4: (0.04, 0.42)}
"""By scale: with what the predictions for SOFT and WORN start."""
TABLE = {
    "slope": Row(-5.97, 1.95, 0.06, 0.21),
    "noise": Row(0.02, 0.80, 0.04, 0.08),
    "detail": Row(0.85, 0.70, 0.18, 0.25),
    "detail_of_half": Row(1.08, 0.81, -0.01, 0.08),
    "blocks": Row(0.40, 0.37, -0.05, -0.08),
    "quantisation": Row(2.00, 2.49, -0.05, -0.04),
}
