"""PiSA-Mini with random weights, which can count network passes and fail; and made-up photos."""

import itertools
from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor

from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.analysis import Encoded, Geometry, Statistics
from pisa_desktop.restore.device import CPU_FP32, Compute, MemoryPlan
from pisa_desktop.restore.mini.model import MiniModel
from pisa_desktop.restore.mini.network import DEPTH, WIDTH, MiniNetwork
from pisa_desktop.restore.model import Decoded, Level, Predicted
from pisa_desktop.restore.region import Region


def random_network(seed: int = 0) -> MiniNetwork:
    """PiSA-Mini's network with random weights that keep the signal's size through its 34 layers."""
    generator = torch.Generator().manual_seed(seed)
    network = MiniNetwork()
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            fan_in = (
                parameter[0].numel() if parameter.ndim == 4 else parameter[0, 0].numel() if parameter.ndim == 5 else 1
            )
            spread = {1: 0.01, 2: 0.01}.get(parameter.ndim, (2 / fan_in) ** 0.5)
            if name.startswith(("pix.", "sem.")):
                spread /= 4
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * spread)
        network.body.slope.fill_(0.2)
    return network


def random_prior() -> dict[str, Tensor]:
    """The tensors of Real-ESRGAN's general-x4v3 by its names, at random."""
    generator = torch.Generator().manual_seed(3)
    channels = [3, *[WIDTH] * (DEPTH + 1), 48]
    prior = {}
    for i, (cin, cout) in enumerate(itertools.pairwise(channels)):
        prior[f"conv.{i}.weight"] = torch.randn(cout, cin, 3, 3, generator=generator) * (2 / (9 * cin)) ** 0.5
        prior[f"conv.{i}.bias"] = torch.randn(cout, generator=generator) * 0.01
        if i <= DEPTH:
            prior[f"prelu.{i}.weight"] = torch.rand(cout, generator=generator) * 0.3
    return prior


def random_mini(compute: Compute = CPU_FP32, seed: int = 0) -> MiniModel:
    """PiSA-Mini with random weights."""
    return MiniModel(random_network(seed), "random", compute)


class CountingModel(MiniModel):
    """PiSA-Mini with random weights that counts network passes and calls `before_step` before every step of work."""

    def __init__(self, before_step: Callable[[], None] = lambda: None) -> None:
        super().__init__(random_network(), "random", CPU_FP32)
        self.passes = 0
        self._before_step = before_step

    def encode(self, reference: np.ndarray, geometry: Geometry, plan: MemoryPlan) -> Steps[Encoded]:
        self._before_step()
        return (yield from super().encode(reference, geometry, plan))

    def predict(self, encoded: Encoded, level: Level, plan: MemoryPlan) -> Steps[Predicted]:
        self.passes += 1
        return (yield from super().predict(encoded, level, plan))

    def network_pass(self, z: Tensor, scale: int, level: Level, what: str) -> Steps[Tensor]:
        self._before_step()
        return (yield from super().network_pass(z, scale, level, what))

    def latent(self, encoded: Encoded, window: tuple[slice, slice]) -> Tensor:
        self._before_step()
        return super().latent(encoded, window)

    def decode(
        self, z: Tensor, encoded: Encoded, region: Region, statistics: Statistics | None, plan: MemoryPlan
    ) -> Steps[Decoded]:
        self._before_step()
        return (yield from super().decode(z, encoded, region, statistics, plan))


def photo(height: int, width: int, seed: int = 0) -> np.ndarray:
    """A made-up photo with flat, smooth and busy parts: uint8 RGB (height, width, 3)."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    waves = np.stack([np.sin(x / 7 + y / 11), np.cos(x / 5), np.sin(y / 3)], -1) * 60 + 120
    waves[height // 2 :, width // 2 :] += rng.normal(0, 25, (height - height // 2, width - width // 2, 3))
    pixels: np.ndarray = np.clip(waves, 0, 255).astype(np.uint8)
    return pixels


def progress_of(steps: Steps[object]) -> list[Progress]:
    """All progress of a piece of work."""
    return list(steps)
