"""Each loss of PiSA-Mini responds to its target property, and the discriminator learns."""

import math
from copy import deepcopy

import numpy as np
import pytest
import torch

from pisa_desktop.training.mini.discriminator import Discriminator, Opponent, detail
from pisa_desktop.training.mini.losses import grid_pattern, structure, texture, varied, weave


def pictures(seed: int, size: int = 96) -> torch.Tensor:
    return torch.rand(2, 3, size, size, generator=torch.Generator().manual_seed(seed))


def test_grid_pattern_sees_a_screen_door_and_nothing_else() -> None:
    stripes = torch.zeros(1, 3, 96, 96)
    stripes[..., ::2] = 0.01
    for scale in (2, 4):
        assert float(grid_pattern(stripes, scale)) == pytest.approx(0.005)
    assert float(grid_pattern(stripes, 1)) == 0
    assert float(grid_pattern(torch.full((1, 3, 96, 96), 0.2), 4)) == pytest.approx(0, abs=1e-7)

    noise = torch.randn(1, 3, 96, 96, generator=torch.Generator().manual_seed(0)) * 0.01
    assert float(grid_pattern(noise, 4)) < 0.0015


def test_weave_sees_checkers_and_stripes_of_two_pixels_and_ignores_weaker_contrast() -> None:
    flat = torch.full((1, 3, 96, 96), 0.5)
    checkers, stripes = flat.clone(), flat.clone()
    checkers[..., ::2, ::2] += 0.02
    checkers[..., 1::2, 1::2] += 0.02
    stripes[..., ::2] += 0.02
    # a change of 0.02 between pixels is a contrast of 0.01, compared with half a level, which is invisible
    excess = math.log((0.01**2 + (0.5 / 255) ** 2) / (0.5 / 255) ** 2) / 2
    for pattern in (checkers, stripes):
        assert float(weave(pattern, flat)) == pytest.approx(excess / 3, abs=0.001)
        # both pictures form one batch, and vector lanes of a processor may round their logarithms differently
        assert float(weave(flat, pattern)) == pytest.approx(0, abs=1e-6)
        assert float(weave(pattern, pattern)) == pytest.approx(0, abs=1e-6)
    edge = flat.clone()
    edge[..., 48:] = 0.9
    assert float(weave(edge, edge * 0.9)) < 0.02


def test_structure_of_flat_pictures_is_only_their_luminance_term() -> None:
    flat = torch.full((1, 3, 64, 64), 0.5)
    assert float(structure(flat, flat)) == pytest.approx(0, abs=1e-6)
    # l = (2 * .5 * .25 + .0001)/(.25 + .0625 + .0001) at the coarsest of three scales, to the power of its weight
    expected = 1 - (0.2501 / 0.3126) ** (0.3001 / (0.0448 + 0.2856 + 0.3001))
    assert float(structure(flat / 2, flat)) == pytest.approx(expected, abs=1e-4)


def test_structure_tolerates_tone_more_than_lost_structure() -> None:
    x = pictures(0)
    assert float(structure(x * 0.95, x)) < 0.01
    assert float(structure(pictures(1), x)) > 0.5
    assert float(structure(pictures(1, 32), pictures(0, 32))) > 0.5  # too small for three scales


def test_texture_measures_the_strength_of_detail_and_not_its_position() -> None:
    stripes = torch.zeros(1, 3, 96, 96)
    stripes[..., ::4] = stripes[..., 1::4] = 0.8
    # half the contrast, in one of three bands (across) of each scale; the others have none in either
    assert float(texture(stripes / 2, stripes)) == pytest.approx(math.log(2) / 3, abs=0.002)
    assert float(texture(stripes.roll(2, -1), stripes)) == pytest.approx(0, abs=1e-6)
    assert float(texture(stripes.transpose(2, 3), stripes)) > 1
    flat = torch.full((1, 3, 96, 96), 0.5)
    noise = torch.randn(flat.shape, generator=torch.Generator().manual_seed(0)) / 255
    assert float(texture(flat + 0.2 * noise, flat)) < 0.02


def test_varied_transforms_all_pictures_alike_and_keeps_their_content() -> None:
    one = pictures(0, 64)[:1]
    x = torch.cat([one, one, torch.full_like(one, 0.25)])
    sides = set()
    for seed in range(20):
        y = varied(x, np.random.default_rng(seed))
        torch.testing.assert_close(y[0], y[1], rtol=0, atol=1e-6)  # vector lanes may round differently
        torch.testing.assert_close(y[2], torch.full_like(y[2], 0.25))
        assert y.shape[2] == y.shape[3]
        assert y[0].mean((1, 2)).sort()[0] == pytest.approx(x[0].mean((1, 2)).sort()[0], abs=0.02)
        sides.add(y.shape[2])
    assert min(sides) < 56
    assert max(sides) > 72
    assert torch.equal(varied(x, np.random.default_rng(3)), varied(x, np.random.default_rng(3)))
    assert min(varied(pictures(0, 32), np.random.default_rng(seed)).shape[2] for seed in range(20)) == 32


def test_detail_is_what_a_blur_removes() -> None:
    assert float(detail(torch.full((1, 3, 32, 32), 0.7)).abs().max()) < 1e-6
    edge = torch.zeros(1, 3, 32, 32)
    edge[..., 16:] = 1
    assert float(detail(edge)[0, 0, 16, 16]) == pytest.approx(0.5, abs=0.1)
    assert float(detail(edge)[0, 0, 16, 2]) == pytest.approx(0, abs=1e-3)


def test_the_discriminator_learns_and_resumes_bit_for_bit() -> None:
    good, made = pictures(0, 32), pictures(1, 32) * 0.1
    opponent, other = (Opponent(5, torch.device("cpu")) for _ in range(2))
    assert float(opponent.doubt(made)) == float(other.doubt(made))
    losses = [opponent.learn(made, good, 2.5e-4) for _ in range(12)]
    assert losses[0] == pytest.approx(2, abs=0.3)
    assert losses[-1] < losses[0] - 0.3

    other.restore(deepcopy(opponent.state()))
    assert [opponent.learn(made, good, 2.5e-4) for _ in range(2)] == [other.learn(made, good, 2.5e-4) for _ in range(2)]


def test_the_discriminator_scores_every_square() -> None:
    assert Discriminator()(pictures(0, 48)).shape == (2, 1, 24, 24)
