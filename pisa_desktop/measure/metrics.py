"""Measures of a restored picture's quality: PSNR and SSIM on luma, NIQE, and two ST-LPIPS distances.

Pictures are uint8 RGB arrays (H, W, 3) throughout; everything is computed in float64.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cache

import numpy as np
import numpy.typing as npt

from pisa_desktop.measure.stlpips import Rgb, ShiftTolerantLpips
from pisa_desktop.paths import niqe_parameters

Plane = npt.NDArray[np.float64]

_SSIM_RADIUS = 5
_BLOCK = 96
"""Side of NIQE's blocks at full size."""


@dataclass(frozen=True, slots=True)
class Quality:
    """The measures of one picture, or their means over many; None where there is no value."""

    psnr_y: float | None = None
    """Decibels, higher is better; infinite for equal pictures."""
    ssim_y: float | None = None
    """-1..1, higher is better."""
    niqe: float | None = None
    """Lower is better, about 3 to 5 for good photos; needs no target."""
    stlpips_vgg: float | None = None
    """Lower is better, 0 for equal pictures."""
    stlpips_alex: float | None = None
    """As `stlpips_vgg`, with AlexNet as backbone."""


@dataclass(frozen=True, slots=True)
class Distances:
    """The networks that `measure` uses. They are loaded once, since loading takes longer than measuring a picture."""

    vgg: ShiftTolerantLpips
    alex: ShiftTolerantLpips

    @classmethod
    def load(cls) -> "Distances":
        """Load both networks. Raises PisaError if the package with their weights is not installed."""
        return cls(ShiftTolerantLpips("vgg"), ShiftTolerantLpips("alex"))


def measure(result: Rgb, target: Rgb, distances: Distances | None = None) -> Quality:
    """Measure one result against its target. Raises ValueError if the target has another size.

    Without `distances`, the two ST-LPIPS fields are None.
    """
    return Quality(
        psnr_y=psnr_y(result, target),
        ssim_y=ssim_y(result, target),
        niqe=niqe(result),
        stlpips_vgg=distances.vgg.between(result, target) if distances else None,
        stlpips_alex=distances.alex.between(result, target) if distances else None,
    )


def mean(qualities: Iterable[Quality]) -> Quality:
    """The mean of each field over the pictures that have a value."""
    pictures = list(qualities)

    def mean_of(field: str) -> float | None:
        values = [value for picture in pictures if (value := getattr(picture, field)) is not None]
        return sum(values) / len(values) if values else None

    return Quality(**{field.name: mean_of(field.name) for field in fields(Quality)})


# --- against a target --------------------------------------------------------------------------------------


def psnr_y(result: Rgb, target: Rgb) -> float:
    """Peak signal-to-noise ratio of luma in decibels, with peak 255 and borders included; inf for equal pictures."""
    _require_same_size(result, target)
    error = float(np.mean((luma(result) - luma(target)) ** 2))
    return 10 * math.log10(255**2 / error) if error else math.inf


def ssim_y(result: Rgb, target: Rgb) -> float:
    """Mean structural similarity of luma, -1..1 (Wang et al. 2004).

    The Gaussian window has a deviation of 1.5 and is cut at 3.5 deviations, so it is 11 pixels wide; only windows
    that lie entirely in the picture count. Raises ValueError for pictures smaller than 11x11.
    """
    _require_same_size(result, target)
    if min(result.shape[:2]) < 2 * _SSIM_RADIUS + 1:
        raise ValueError("SSIM needs a picture of at least 11x11 pixels")
    x, y = luma(result), luma(target)
    taps = np.exp(-0.5 * (np.arange(-_SSIM_RADIUS, _SSIM_RADIUS + 1) / 1.5) ** 2)
    taps /= taps.sum()
    mean_x, mean_y = _filter(x, taps), _filter(y, taps)
    variance_x = _filter(x * x, taps) - mean_x**2
    variance_y = _filter(y * y, taps) - mean_y**2
    covariance = _filter(x * y, taps) - mean_x * mean_y
    c1, c2 = 2.55**2, 7.65**2
    similarity = (2 * mean_x * mean_y + c1) * (2 * covariance + c2)
    similarity /= (mean_x**2 + mean_y**2 + c1) * (variance_x + variance_y + c2)
    return float(similarity.mean())


def luma(rgb: Rgb) -> Plane:
    """Y of BT.601 in studio range 16..235, not rounded; (H, W)."""
    weighted: Plane = rgb @ np.array([65.481, 128.553, 24.966]) / 255 + 16
    return weighted


def _require_same_size(result: Rgb, target: Rgb) -> None:
    if result.shape != target.shape:
        raise ValueError(f"a picture of shape {result.shape} cannot be measured against {target.shape}")


# --- without a target --------------------------------------------------------------------------------------


def niqe(rgb: Rgb) -> float | None:
    """The distance of a picture's local statistics from those of pristine photos; lower is better.

    Source: Mittal, Soundararajan & Bovik, "Making a Completely Blind Image Quality Analyzer", IEEE Signal
    Processing Letters 2013. Returns None for a picture with fewer than two textured blocks of 96x96.
    """
    rows, columns = rgb.shape[0] // _BLOCK, rgb.shape[1] // _BLOCK
    if rows * columns < 2:
        return None
    red, green, blue = np.moveaxis(rgb[: rows * _BLOCK, : columns * _BLOCK], -1, 0)
    full = np.round(0.299 * red + 0.587 * green + 0.114 * blue)
    pristine = _pristine()
    scales = ((full, _BLOCK), (halve(full), _BLOCK // 2))
    features = np.hstack([_features(_normalised(plane, pristine.window), side) for plane, side in scales])
    textured = features[np.isfinite(features).all(1)]
    if len(textured) < 2:
        return None
    difference = pristine.mean - np.nanmean(features, 0)
    pooled = np.linalg.pinv((pristine.covariance + np.cov(textured, rowvar=False)) / 2)
    return float(np.sqrt(difference @ pooled @ difference))


@dataclass(frozen=True, slots=True)
class _Pristine:
    """The distribution of good photos' features, and the window with which they were computed."""

    mean: Plane
    """(36,)"""
    covariance: Plane
    """(36, 36)"""
    window: Plane
    """(7, 7), which sums to one."""


@cache
def _pristine() -> _Pristine:
    with np.load(niqe_parameters()) as file:
        return _Pristine(file["mu_pris_param"][0], file["cov_pris_param"], file["gaussian_window"])


def _normalised(plane: Plane, window: Plane) -> Plane:
    """Subtract the local mean and divide by the local deviation; (H, W)."""
    padded = np.pad(plane, len(window) // 2, mode="edge")
    mean = _weighted(padded, window)
    deviation = np.sqrt(np.abs(_weighted(padded * padded, window) - mean * mean))
    normalised: Plane = (plane - mean) / (deviation + 1)
    return normalised


def _features(normalised: Plane, side: int) -> Plane:
    """Features (blocks, 18): the fits of each block of side x side, and of its products with four neighbours."""
    height, width = normalised.shape
    grid = normalised.reshape(height // side, side, width // side, side).swapaxes(1, 2)
    blocks = grid.reshape(-1, side, side)
    shape, _, left, right = fit_gaussians(blocks)
    features = [shape, (left + right) / 2]
    for shift in ((0, 1), (1, 0), (1, 1), (1, -1)):
        features += fit_gaussians(blocks * np.roll(blocks, shift, (1, 2)))
    return np.stack(features, 1)


def fit_gaussians(blocks: Plane) -> tuple[Plane, Plane, Plane, Plane]:
    """Fit an asymmetric generalised Gaussian to each block by moments (Lasmar et al. 2009).

    Returns (shape, mean, left, right), each (blocks,). The mean and scales are NaN for a block that has no values on
    one side of zero.
    """
    table = _shapes()
    samples = blocks.reshape(len(blocks), -1)
    squares = samples**2
    with np.errstate(invalid="ignore"):
        left = np.sqrt((squares * (samples < 0)).sum(1) / (samples < 0).sum(1))
        right = np.sqrt((squares * (samples > 0)).sum(1) / (samples > 0).sum(1))
        moment = np.abs(samples).mean(1) ** 2 / squares.mean(1)
        skew = left / right
        moment *= (skew**3 + 1) * (skew + 1) / (skew**2 + 1) ** 2
    # The shape with the nearest moment; a block without a moment gets the first, as in published implementations.
    place = np.interp(moment, table.moment, np.arange(len(table.shape)))
    place = np.rint(np.nan_to_num(place)).astype(np.intp)
    left, right = left * table.spread[place], right * table.spread[place]
    return table.shape[place], (right - left) * table.tilt[place], left, right


@dataclass(frozen=True, slots=True)
class _Shapes:
    """The candidate shapes of a fit and quantities that depend on them; all (9801,), with `moment` increasing."""

    shape: Plane
    moment: Plane
    spread: Plane
    tilt: Plane


@cache
def _shapes() -> _Shapes:
    shape = np.arange(200, 10001) / 1000
    one, two, three = (np.array([math.gamma(n / value) for value in shape]) for n in (1, 2, 3))
    return _Shapes(shape, two**2 / (one * three), np.sqrt(one / three), two / one)


# --- filters -----------------------------------------------------------------------------------------------


def _weighted(plane: Plane, window: Plane) -> Plane:
    """Filter a plane by a two-dimensional window, without padding.

    The sum runs row by row although the window is separable: in flat areas rounding decides on which side of zero
    NIQE counts a pixel, and only this order gives the published values (10.05, not 9.98, for one of our pairs).
    """
    height, width = np.array(plane.shape) - window.shape + 1
    total, term = np.zeros((height, width)), np.empty((height, width))
    for (row, column), weight in np.ndenumerate(window):
        np.multiply(plane[row : row + height, column : column + width], weight, out=term)
        total += term
    return total


def _filter(plane: Plane, taps: Plane, step: int = 1) -> Plane:
    """Filter a plane by `taps` in both directions, without padding, at every `step`-th place."""
    for _ in range(2):
        places = len(plane) - len(taps) + 1
        plane = sum((tap * plane[k : k + places : step] for k, tap in enumerate(taps)), np.zeros(())).T
    return plane


def halve(plane: Plane) -> Plane:
    """Halve a plane (H, W), both even, as MATLAB's imresize does: bicubic with antialiasing."""
    distance = np.array([0.25, 0.75, 1.25, 1.75])
    near = 1.5 * distance**3 - 2.5 * distance**2 + 1
    far = -0.5 * distance**3 + 2.5 * distance**2 - 4 * distance + 2
    half = np.where(distance < 1, near, far) / 2
    return _filter(np.pad(plane, 3, mode="symmetric"), np.concatenate([half[::-1], half]), step=2)
