"""PiSA-Mini's initial weights: the prior's result at scale 4 and, at smaller scales, that result reduced by a box."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor

from pisa_desktop.measure.evaluate import bicubic
from pisa_desktop.restore.colour import planes
from pisa_desktop.restore.mini.network import DEPTH, degradation
from pisa_desktop.restore.model import Level
from pisa_desktop.training.mini.prior import prior_network, reduced
from tests.restore.fakes import photo, random_network, random_prior


def run_prior(prior: dict[str, Tensor], image: Tensor) -> Tensor:
    """Real-ESRGAN's general-x4v3, as its README describes it."""
    x = image
    for i in range(DEPTH + 2):
        x = F.conv2d(x, prior[f"conv.{i}.weight"], prior[f"conv.{i}.bias"], padding=1)
        if i <= DEPTH:
            x = F.prelu(x, prior[f"prelu.{i}.weight"])
    return F.pixel_shuffle(x, 4) + F.interpolate(image, scale_factor=4, mode="nearest")


@torch.no_grad()
@pytest.mark.parametrize("level", list(Level))
def test_at_scale_4_it_starts_as_the_prior(level: Level) -> None:
    prior = random_prior()
    network = prior_network(prior)
    image = torch.rand(1, 3, 11, 13, generator=torch.Generator().manual_seed(1))
    z = F.pixel_unshuffle(F.interpolate(image, scale_factor=4, mode="nearest"), 4)
    result = F.pixel_shuffle(z - network(z, 4, level), 4)
    torch.testing.assert_close(result, run_prior(prior, image), atol=1e-4, rtol=1e-4)


@torch.no_grad()
@pytest.mark.parametrize("scale", [1, 2])
def test_the_tail_of_a_smaller_scale_is_the_box_of_that_of_scale_4(scale: int) -> None:
    ends = random_network().at(4, Level.PIX)
    features = torch.rand(1, 64, 9, 8, generator=torch.Generator().manual_seed(0))
    expected = F.avg_pool2d(F.pixel_shuffle(ends.tail(features), 4), 4 // scale)
    result = F.pixel_shuffle(reduced(ends, scale).tail(features), scale)
    torch.testing.assert_close(result, expected, atol=1e-4, rtol=1e-4)


@torch.no_grad()
@pytest.mark.parametrize("scale", [1, 2])
def test_a_smaller_scale_gives_the_reduced_result_of_scale_4(scale: int) -> None:
    network = prior_network(random_prior())
    pixels = np.asarray(Image.fromarray(photo(32, 40)).resize((80, 64), Image.Resampling.BICUBIC))

    def made(by: int) -> Tensor:
        z = F.pixel_unshuffle(planes(bicubic(pixels, by)), by)
        ends, layers = network.at(by, Level.PIX), network.layers(Level.PIX)
        # A tenth, because random weights give a far stronger degradation than real photos have.
        return F.pixel_shuffle(z - 0.1 * degradation(z, ends, layers), by)

    expected = F.avg_pool2d(made(4), 4 // scale)
    error = (made(scale) - expected)[..., 8:-8, 8:-8]
    assert -10 * float(torch.log10(error.square().mean())) > 50


@torch.no_grad()
@pytest.mark.parametrize("scale", [1, 2])
def test_the_skip_is_zero_for_a_flat_colour(scale: int) -> None:
    ends = prior_network(random_prior()).at(scale, Level.PIX)
    flat = torch.tensor([0.2, 0.5, 0.8])[None, :, None, None].expand(1, 3, 16, 16)
    assert float(ends.skip(F.pixel_unshuffle(flat, scale)).abs().max()) < 1e-3
