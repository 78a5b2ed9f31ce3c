"""The opponent of stage sem: a small U-Net that tells restored pictures from good ones by their detail alone."""

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from pisa_desktop.training.mini.losses import blur, gaussian

WIDTH = 32
_SIGMA = 3.0
"""Of the blur that is taken away, in pixels: what a small photo cannot hold stays, tone and colour go."""
_GAIN = 8.0
"""Detail is small: brings it to about the range that the network's first layer expects."""


_FASTER = 4


class Discriminator(nn.Module):
    """Real-ESRGAN's spectrally normalised U-Net with 32 instead of 64 channels, on squares of 2x2 pixels.

    It sees only what a blur takes away, so that it cannot pull at tone and colour; squares make it four times
    cheaper. Pictures (N, 3, H, W) in 0..1, H and W multiples of 16; returns one score per square, fp32.
    """

    def __init__(self) -> None:
        super().__init__()
        w = WIDTH
        self.first = nn.Conv2d(12, w, 3, padding=1)
        self.down = nn.ModuleList(_normalised(w << k, w << k + 1, 4, stride=2) for k in range(3))
        self.up = nn.ModuleList(_normalised(w << k + 1, w << k, 3) for k in (2, 1, 0))
        self.smooth = nn.ModuleList(_normalised(w, w, 3) for _ in range(2))
        self.last = nn.Conv2d(w, 1, 3, padding=1)

    def forward(self, pictures: Tensor) -> Tensor:
        x = _lrelu(self.first(F.pixel_unshuffle(_GAIN * detail(pictures), 2)))
        skips = []
        for down in self.down:
            skips.append(x)
            x = _lrelu(down(x))
        for up in self.up:
            x = F.interpolate(x, scale_factor=2, mode="bilinear")
            x = _lrelu(up(x)) + skips.pop()
        for smooth in self.smooth:
            x = _lrelu(smooth(x))
        scores: Tensor = self.last(x).float()
        return scores


def detail(pictures: Tensor) -> Tensor:
    """What a gaussian blur takes away from (N, 3, H, W); the same size."""
    taps = gaussian(13, _SIGMA, pictures.device)
    return pictures - blur(F.pad(pictures, (6, 6, 6, 6), mode="reflect"), taps)


def _normalised(inputs: int, outputs: int, size: int, stride: int = 1) -> nn.Module:
    return spectral_norm(nn.Conv2d(inputs, outputs, size, stride, padding=1, bias=False))


def _lrelu(x: Tensor) -> Tensor:
    return F.leaky_relu(x, 0.2)


class Opponent:
    """The discriminator and its own training, by hinge loss, at four times the rate of the network that it judges
    (two time scales: Heusel et al. 2017).
    """

    def __init__(self, seed: int, device: torch.device) -> None:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self.network = Discriminator().to(device)
        self.optimizer = torch.optim.AdamW(self.network.parameters(), betas=(0.9, 0.99))

    def doubt(self, result: Tensor) -> Tensor:
        """The loss of who made `result`: low where the opponent takes it for a good picture."""
        self.network.requires_grad_(False)
        score: Tensor = self.network(result)
        self.network.requires_grad_(True)
        return -score.mean()

    def learn(self, result: Tensor, target: Tensor, rate: float) -> float:
        """One step towards telling `result` from `target`; returns its loss: 2 when it knows nothing.

        `rate`: the learning rate of the network that made `result`.
        """
        for group in self.optimizer.param_groups:
            group["lr"] = _FASTER * rate
        real, made = self.network(torch.cat([target, result.detach()])).chunk(2)
        loss = F.relu(1 - real).mean() + F.relu(1 + made).mean()
        self.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        self.optimizer.step()
        return float(loss.detach())

    def state(self) -> dict[str, Any]:
        """All that `restore` needs to go on bit for bit."""
        return {"network": self.network.state_dict(), "optimizer": self.optimizer.state_dict()}

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from a `state`; KeyError, RuntimeError or ValueError when it is of another network."""
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
