"""Degradations are repeatable, give exact sizes and have the effects that their names say."""

import numpy as np
import pytest
import torch

from pisa_desktop.measure.degradations import (
    Kind,
    degrade,
    degrade_at_random,
    draw_kernel,
    draw_kind,
    gaussian_kernel,
    sinc_kernel,
)
from tests.restore.fakes import photo


@pytest.mark.parametrize("scale", [1, 2, 4])
@pytest.mark.parametrize("kind", list(Kind))
def test_sizes_and_repeatability(kind: Kind, scale: int) -> None:
    picture = photo(64, 96)
    one, two, other = (degrade(picture, scale, kind, np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert one.shape == (64 // scale, 96 // scale, 3)
    assert one.dtype == np.uint8
    np.testing.assert_array_equal(one, two)
    assert (one == other).all() == (kind is Kind.CLEAN)


def test_clean_at_scale_1_is_the_photo_itself() -> None:
    picture = photo(20, 24)
    np.testing.assert_array_equal(degrade(picture, 1, Kind.CLEAN, np.random.default_rng(0)), picture)


def test_kinds_differ_in_strength() -> None:
    picture = photo(128, 128)

    def mean_error(kind: Kind) -> float:
        results = [degrade(picture, 1, kind, np.random.default_rng(i)).astype(float) for i in range(12)]
        return float(np.mean([np.abs(r - picture).mean() for r in results]))

    errors = [mean_error(kind) for kind in (Kind.CLEAN, Kind.CAMERA, Kind.HEAVY)]
    assert errors == sorted(errors)
    assert errors[0] == 0
    assert errors[2] > 2 * errors[1]


def test_noise_of_poor_light_grows_with_brightness_and_keeps_the_tone() -> None:
    dark, bright = (
        degrade(np.full((96, 96, 3), level, np.uint8), 1, Kind.NIGHT, np.random.default_rng(3)).astype(float)
        for level in (32, 192)
    )
    assert dark.mean() == pytest.approx(32, abs=1)
    assert bright.mean() == pytest.approx(192, abs=1)
    # sqrt((192 / 255 + .05) / (32 / 255 + .05)) = 2.14; the JPEG removes a little of both
    assert bright.std() / dark.std() == pytest.approx(2.14, rel=0.15)


def test_strong_compression_leaves_blocks() -> None:
    def steps(kind: Kind) -> float:
        """Ratio of the steps at the blocks' borders to those beside them."""
        ratios = []
        for seed in range(8):
            bad = degrade(photo(128, 128), 1, kind, np.random.default_rng(seed)).astype(float).mean(2)
            across = np.abs(np.diff(bad, axis=1)).mean(0)
            ratios.append(across[7::8].mean() / np.delete(across, np.s_[7::8]).mean())
        return float(np.mean(ratios))

    assert steps(Kind.BLOCKS) > 1.1 * steps(Kind.WEB)


def test_a_size_that_does_not_divide_is_refused() -> None:
    with pytest.raises(ValueError, match="30x32 is not a multiple of 4"):
        degrade(photo(30, 32), 4, Kind.CLEAN, np.random.default_rng(0))


def test_kernels_sum_to_one_and_a_gaussian_has_its_deviation() -> None:
    rng = np.random.default_rng(0)
    for _ in range(60):
        kernel = draw_kernel((0.2, 3.0), rng)
        assert kernel.shape[0] % 2 == 1
        assert 7 <= kernel.shape[0] <= 21
        assert float(kernel.sum()) == pytest.approx(1, abs=1e-5)
    axis = torch.arange(21.0) - 10
    kernel = gaussian_kernel(21, 2.0, 1.0, 0.0)
    assert float((kernel.sum(0) * axis**2).sum()) == pytest.approx(4.0, rel=0.01)
    assert float((kernel.sum(1) * axis**2).sum()) == pytest.approx(1.0, rel=0.01)


def test_a_sinc_passes_low_and_stops_high_frequencies() -> None:
    kernel = sinc_kernel(21, np.pi / 2)
    axis = torch.arange(21.0) - 10
    profile = kernel.sum(0)
    response = [float((profile * torch.cos(w * axis)).sum()) for w in (0.0, 0.8, 2.4, 3.1)]
    assert response[0] == pytest.approx(1, abs=1e-5)
    assert response[1] == pytest.approx(1, abs=0.1)
    assert abs(response[2]) < 0.1
    assert abs(response[3]) < 0.1


def test_shares_of_kinds() -> None:
    rng = np.random.default_rng(0)
    drawn = [draw_kind(1, rng) for _ in range(4000)]
    shares = [drawn.count(kind) / 4000 for kind in Kind]
    np.testing.assert_allclose(shares, [0.25, 0.3375, 0.09, 0.075, 0.075, 0.1725], atol=0.03)


def test_a_random_degradation_depends_only_on_the_generator() -> None:
    picture = photo(64, 64)
    one, two = (degrade_at_random(picture, 4, np.random.default_rng(9)) for _ in range(2))
    np.testing.assert_array_equal(one, two)
