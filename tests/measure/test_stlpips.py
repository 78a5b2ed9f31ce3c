import importlib.util

import numpy as np
import pytest
import torch
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.measure.metrics import Distances, measure
from pisa_desktop.measure.stlpips import Backbone, ShiftTolerantLpips, weights_file
from tests.measure.checks import CHECKS, COFFEE, Check, picture

BOTH = pytest.mark.parametrize("backbone", ["vgg", "alex"])


@pytest.fixture(scope="module")
def distances() -> Distances:
    return Distances.load()


@pytest.fixture
def network(distances: Distances, backbone: Backbone) -> ShiftTolerantLpips:
    return distances.vgg if backbone == "vgg" else distances.alex


def crops() -> Tensor:
    """Two crops of a photo, (2, 3, 48, 48)."""
    photo = picture(COFFEE)
    parts = [photo[at : at + 48, at : at + 48] for at in (10, 100)]
    return torch.from_numpy(np.stack(parts)).permute(0, 3, 1, 2).float() / 255


def noisy(images: Tensor, deviation: float) -> Tensor:
    return images + deviation * torch.randn(images.shape, generator=torch.Generator().manual_seed(1))


@pytest.mark.system
@pytest.mark.parametrize("check", [c for c in CHECKS if c.expected.stlpips_vgg], ids=lambda check: check.name)
def test_known_pictures_have_their_known_distances(check: Check, distances: Distances) -> None:
    found = measure(*check.load(), distances)
    assert found.stlpips_vgg == pytest.approx(check.expected.stlpips_vgg, abs=1.5e-5)
    assert found.stlpips_alex == pytest.approx(check.expected.stlpips_alex, abs=1.5e-5)


@BOTH
def test_equal_pictures_have_distance_zero_and_more_noise_a_larger_one(network: ShiftTolerantLpips) -> None:
    images = crops()
    levels = [network(noisy(images, deviation), images) for deviation in (0, 0.05, 0.2)]
    assert levels[0].tolist() == [0, 0]
    assert torch.all(torch.stack(levels).diff(dim=0) > 0)


@BOTH
def test_pictures_of_a_batch_are_measured_independently(network: ShiftTolerantLpips) -> None:
    images = crops()
    together = network(noisy(images, 0.1), images)
    alone = [network(a[None], b[None]).item() for a, b in zip(noisy(images, 0.1), images, strict=True)]
    assert together.shape == (2,)
    assert together.tolist() == pytest.approx(alone, abs=1e-5)


@BOTH
def test_precomputed_features_give_the_same_distances(network: ShiftTolerantLpips) -> None:
    images = crops()
    result = noisy(images, 0.1)
    wanted = network.features(images)
    assert torch.equal(network.distance(network.features(result), wanted), network(result, images))


@BOTH
def test_only_the_result_is_trained(network: ShiftTolerantLpips) -> None:
    result, target = noisy(crops(), 0.1).requires_grad_(), crops().requires_grad_()
    network(result, target).sum().backward()
    assert result.grad is not None
    assert target.grad is None
    assert not any(p.requires_grad for p in network.parameters())


@BOTH
def test_the_gradient_is_that_of_the_distance(network: ShiftTolerantLpips) -> None:
    target = crops()
    result = noisy(target, 0.1).requires_grad_()
    network(result, target).sum().backward()
    assert result.grad is not None
    step = 0.05 * result.grad / result.grad.norm()
    with torch.no_grad():
        rise = (network(result + step, target) - network(result - step, target)).sum().item()
    assert rise == pytest.approx(2 * 0.05 * result.grad.norm().item(), rel=0.05)


@BOTH
def test_black_pictures_have_finite_gradients(network: ShiftTolerantLpips) -> None:
    """Features of length zero must not cause a division by zero."""
    result = torch.zeros(1, 3, 32, 32, requires_grad=True)
    network(result, crops()[:1, :, :32, :32]).sum().backward()
    assert result.grad is not None
    assert result.grad.isfinite().all()


@BOTH
def test_half_precision_comes_close(network: ShiftTolerantLpips) -> None:
    target = crops()
    result = noisy(target, 0.1).contiguous(memory_format=torch.channels_last).requires_grad_()
    with torch.autocast("cpu", torch.bfloat16):
        close = network(result, target)
    assert close.dtype == torch.float32
    assert close.tolist() == pytest.approx(network(result, target).tolist(), rel=0.02)
    close.sum().backward()
    assert result.grad is not None
    assert result.grad.isfinite().all()


@BOTH
def test_a_shift_by_one_pixel_changes_little(network: ShiftTolerantLpips) -> None:
    """By mean squared error the shifted picture is worse than the blurred one."""
    images = crops()
    shifted, blurred = images.roll(1, 3), torch.nn.functional.avg_pool2d(images, 5, 1, 2, count_include_pad=False)
    assert (shifted - images).square().mean() > (blurred - images).square().mean()
    assert torch.all(network(shifted, images) < network(blurred, images))


@BOTH
def test_the_smallest_pictures_can_be_measured(network: ShiftTolerantLpips) -> None:
    assert network(torch.zeros(1, 3, 32, 32), torch.ones(1, 3, 32, 32)).item() > 0


def test_a_missing_package_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(PisaError, match="install PiSA Desktop with its extra 'train'"):
        weights_file("vgg")
