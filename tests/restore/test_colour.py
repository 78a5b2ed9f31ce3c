"""Colour match: the published formulas by hand, and that regions equal the whole."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from pisa_desktop.restore import colour
from pisa_desktop.restore.strengths import ColourMode


def made_up(height: int, width: int, seed: int) -> tuple[torch.Tensor, np.ndarray]:
    """A result, (1, 3, H, W) in 0..1, and an enlarged photo, uint8 (H, W, 3)."""
    rng = np.random.default_rng(seed)
    picture = torch.from_numpy(rng.random((1, 3, height, width), np.float32))
    return picture, rng.integers(20, 200, (height, width, 3), dtype=np.uint8)


sizes = st.integers(2, 40)


@given(height=sizes, width=sizes, seed=st.integers(0, 99))
def test_adain_gives_the_photos_mean_and_deviation(height: int, width: int, seed: int) -> None:
    picture, reference = made_up(height, width, seed)
    matched = colour.match(picture, reference, ColourMode.ADAIN, colour.measure(picture, reference))
    wanted = torch.from_numpy(reference.astype(np.float64) / 255)
    torch.testing.assert_close(matched.mean((0, 2, 3)).double(), wanted.mean((0, 1)), rtol=0, atol=1e-5)
    # 1e-5 is added to both variances, so deviations agree up to that.
    torch.testing.assert_close(matched.std((2, 3))[0].double(), wanted.std((0, 1)), rtol=0.02, atol=0.01)


def test_adain_by_hand() -> None:
    """Values 0.2 and 0.6: mean 0.4, unbiased variance 0.08. Levels 51 and 204: 0.2 and 0.8, mean 0.5, 0.18."""
    picture = torch.tensor([0.2, 0.6]).reshape(1, 1, 1, 2).repeat(1, 3, 1, 1)
    reference = np.array([[[51] * 3, [204] * 3]], np.uint8)
    matched = colour.match(picture, reference, ColourMode.ADAIN, colour.measure(picture, reference))
    reach = 0.2 * (0.18001 / 0.08001) ** 0.5
    wanted = torch.tensor([0.5 - reach, 0.5 + reach]).expand(1, 3, 1, 2)
    torch.testing.assert_close(matched, wanted, rtol=0, atol=1e-6)


def test_one_pixel_has_no_deviation() -> None:
    picture, reference = torch.full((1, 3, 1, 1), 0.9), np.full((1, 1, 3), 51, np.uint8)
    matched = colour.match(picture, reference, ColourMode.ADAIN, colour.measure(picture, reference))
    torch.testing.assert_close(matched, torch.full((1, 3, 1, 1), 0.2))


def test_a_blur_of_a_point_by_hand() -> None:
    """The first level alone would spread a point as [1 2 1; 2 4 2; 1 2 1] / 16; five reach 31 pixels."""
    point = torch.zeros(1, 1, 101, 101)
    point[..., 50, 50] = 1
    blurred = colour.low(point)[0, 0]
    torch.testing.assert_close(blurred.sum(), torch.tensor(1.0))
    assert blurred[50, 81] > 0
    assert blurred[50, 82] == 0
    kernel = np.array([1.0])
    for step in (1, 2, 4, 8, 16):
        level = np.zeros(2 * step + 1)
        level[[0, step, 2 * step]] = 0.25, 0.5, 0.25
        kernel = np.convolve(kernel, level)
    wanted = torch.from_numpy(np.outer(kernel, kernel)).float()
    torch.testing.assert_close(blurred[19:82, 19:82], wanted, rtol=1e-4, atol=1e-9)


@given(height=sizes, width=sizes, seed=st.integers(0, 99))
def test_wavelet_as_published(height: int, width: int, seed: int) -> None:
    """High frequencies level by level, as the paper's program sums them."""
    picture, reference = made_up(height, width, seed)
    high, current = torch.zeros_like(picture), picture
    for level in range(5):
        step = 2**level
        kernel = torch.tensor([[1.0, 2, 1], [2, 4, 2], [1, 2, 1]]).expand(3, 1, 3, 3) / 16
        padded = torch.nn.functional.pad(current, (step,) * 4, mode="replicate")
        smooth = torch.nn.functional.conv2d(padded, kernel, groups=3, dilation=step)
        high, current = high + (current - smooth), smooth
    wanted = high + colour.low(colour.planes(reference))
    matched = colour.match(picture, reference, ColourMode.WAVELET, None)
    torch.testing.assert_close(matched, wanted, rtol=0, atol=2e-6)


@given(seed=st.integers(0, 99), top=st.integers(0, 60), left=st.integers(0, 80), mode=st.sampled_from(ColourMode))
def test_a_region_equals_the_whole(seed: int, top: int, left: int, mode: ColourMode) -> None:
    picture, reference = made_up(100, 120, seed)
    statistics = colour.measure(picture, reference)
    whole = colour.match(picture, reference, mode, statistics)
    reach = colour.reach(mode)
    rows = slice(max(0, top - reach), top + 40 + reach)
    columns = slice(max(0, left - reach), left + 40 + reach)
    part = colour.match(picture[..., rows, columns], reference[rows, columns], mode, statistics)
    inside = part[..., top - rows.start :, left - columns.start :][..., :40, :40]
    torch.testing.assert_close(inside, whole[..., top : top + 40, left : left + 40], rtol=0, atol=1e-6)


def test_none_changes_nothing() -> None:
    picture, reference = made_up(5, 4, 0)
    assert colour.match(picture, reference, ColourMode.NONE, None) is picture


def test_adain_without_statistics_is_a_bug() -> None:
    with pytest.raises(ValueError, match="statistics"):
        colour.match(*made_up(4, 4, 0), ColourMode.ADAIN, None)
