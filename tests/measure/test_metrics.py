import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pisa_desktop.measure import metrics
from pisa_desktop.measure.metrics import Quality, mean, measure, niqe, psnr_y, ssim_y
from pisa_desktop.measure.stlpips import Rgb
from tests.measure.checks import CHECKS, COFFEE, Check, picture


def noisy(photo: Rgb, deviation: float) -> Rgb:
    noise = np.random.default_rng(1).normal(0, deviation, photo.shape)
    return (photo + noise).round().clip(0, 255).astype(np.uint8)


def noise(height: int, width: int, seed: int = 0) -> Rgb:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)


@pytest.fixture(scope="module")
def coffee() -> Rgb:
    return picture(COFFEE)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_known_pictures_have_their_known_measures(check: Check) -> None:
    found = measure(*check.load())
    if check.expected.psnr_y is not None:
        assert found.psnr_y == pytest.approx(check.expected.psnr_y, abs=1e-4)
        assert found.ssim_y == pytest.approx(check.expected.ssim_y, abs=1e-5)
    assert found.niqe == pytest.approx(check.expected.niqe, abs=1e-4)


# --- against a target --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rgb", "luma"),
    [((0, 0, 0), 16), ((255, 255, 255), 235), ((255, 0, 0), 81.481), ((0, 255, 0), 144.553), ((0, 0, 255), 40.966)],
)
def test_luma_is_bt601_in_studio_range(rgb: tuple[int, int, int], luma: float) -> None:
    assert metrics.luma(np.full((2, 3, 3), rgb, np.uint8)) == pytest.approx(np.full((2, 3), luma))


def test_psnr_of_one_level_everywhere() -> None:
    grey = np.full((12, 20, 3), 100, np.uint8)
    # One level of 255 is 219/255 of a level of luma: 20 log10(255 / (219 / 255)).
    assert psnr_y(grey, grey + np.uint8(1)) == pytest.approx(49.4527, abs=1e-4)


def test_ssim_equals_a_direct_sum_over_windows() -> None:
    first = noise(15, 18)
    second = noisy(first, 40)
    x, y = metrics.luma(first), metrics.luma(second)
    weights = np.array([[math.exp(-(r * r + c * c) / 4.5) for c in range(-5, 6)] for r in range(-5, 6)])
    weights /= weights.sum()
    values = []
    for row in range(5):
        for column in range(8):
            a, b = x[row : row + 11, column : column + 11], y[row : row + 11, column : column + 11]
            mean_a, mean_b = (weights * a).sum(), (weights * b).sum()
            spread = (weights * (a - mean_a) ** 2).sum() + (weights * (b - mean_b) ** 2).sum()
            shared = (weights * (a - mean_a) * (b - mean_b)).sum()
            likeness = (2 * mean_a * mean_b + 2.55**2) / (mean_a**2 + mean_b**2 + 2.55**2)
            values.append(likeness * (2 * shared + 7.65**2) / (spread + 7.65**2))
    assert ssim_y(first, second) == pytest.approx(np.mean(values), abs=1e-12)


@given(st.integers(11, 30), st.integers(11, 30), st.integers(0, 9))
def test_equal_pictures_are_perfect_and_order_does_not_matter(height: int, width: int, seed: int) -> None:
    first, second = noise(height, width, seed), noise(height, width, seed + 10)
    assert psnr_y(first, first) == math.inf
    assert ssim_y(first, first) == pytest.approx(1, abs=1e-12)
    assert psnr_y(first, second) == psnr_y(second, first)
    assert ssim_y(first, second) == pytest.approx(ssim_y(second, first), abs=1e-12)


def test_more_noise_is_worse_by_every_measure(coffee: Rgb) -> None:
    found = [measure(noisy(coffee, deviation), coffee) for deviation in (5, 10, 20, 40)]
    for field, sign in (("psnr_y", -1), ("ssim_y", -1), ("niqe", 1)):
        values = [sign * getattr(quality, field) for quality in found]
        assert values == sorted(values), field


@pytest.mark.parametrize("metric", [psnr_y, ssim_y, measure])
def test_pictures_of_different_sizes_are_refused(metric: object) -> None:
    with pytest.raises(ValueError, match="cannot be measured against"):
        metric(noise(20, 20), noise(20, 21))  # type: ignore[operator]


def test_ssim_refuses_a_picture_smaller_than_its_window() -> None:
    with pytest.raises(ValueError, match="11x11"):
        ssim_y(noise(10, 40), noise(10, 40))


# --- NIQE --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shape", "left", "right"), [(2.0, 1.0, 1.0), (1.0, 2.0, 2.0), (0.8, 0.5, 1.5), (4.0, 3.0, 1.0)]
)
def test_the_fit_finds_the_distribution_that_samples_came_from(shape: float, left: float, right: float) -> None:
    """An asymmetric generalised Gaussian exp(-(|x| / side)^shape): |x| / side is a gamma variable to 1 / shape."""
    rng, count = np.random.default_rng(3), 400_000
    sizes = rng.gamma(1 / shape, size=count) ** (1 / shape)
    negative = rng.random(count) < left / (left + right)
    samples = sizes * np.where(negative, -left, right)
    found = [float(value[0]) for value in metrics.fit_gaussians(samples.reshape(1, 1000, 400))]
    expected_mean = (right - left) * math.gamma(2 / shape) / math.gamma(1 / shape)
    assert found == pytest.approx([shape, expected_mean, left, right], rel=0.03, abs=0.02)


def test_halving_equals_pillows_inside_the_borders() -> None:
    plane = metrics.luma(noise(40, 64))
    pillow = Image.fromarray(plane.astype(np.float32)).resize((32, 20), Image.Resampling.BICUBIC)
    assert metrics.halve(plane)[2:-2, 2:-2] == pytest.approx(np.asarray(pillow)[2:-2, 2:-2], abs=1e-3)


def test_niqe_uses_only_whole_blocks(coffee: Rgb) -> None:
    larger = np.pad(coffee, ((0, 95), (0, 95), (0, 0)), mode="reflect")
    assert niqe(larger) == niqe(coffee)


@pytest.mark.parametrize("size", [(1, 1), (95, 900), (191, 191)])
def test_niqe_needs_two_blocks(size: tuple[int, int]) -> None:
    assert niqe(noise(*size)) is None


@pytest.mark.parametrize("level", [0, 77, 255])
def test_a_flat_picture_has_no_niqe(level: int) -> None:
    assert niqe(np.full((192, 192, 3), level, np.uint8)) is None


def test_niqe_is_fast_enough_to_measure_during_training() -> None:
    """A loop over pixels in Python would take more than a second for 512x512; ours takes a tenth of one."""
    photo = noise(512, 512)
    niqe(photo)
    start = time.process_time()
    niqe(photo)
    assert time.process_time() - start < 1


# --- means -------------------------------------------------------------------------------------------------


def test_the_mean_is_over_the_pictures_that_have_a_value() -> None:
    found = mean([Quality(20, 0.5, None, 0.25), Quality(30, 0.75, 4), Quality(40, 1, 6)])
    assert found == Quality(30, 0.75, 5, 0.25, None)


def test_the_mean_of_no_pictures_has_no_values() -> None:
    assert mean([]) == Quality()
