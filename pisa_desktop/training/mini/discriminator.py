"""The discriminator of stage sem: a small U-Net that tells restored pictures from good ones by their detail alone."""

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from pisa_desktop.training.mini.losses import blur, gaussian

WIDTH = 32
_SIGMA = 3.0
"""Standard deviation, in pixels, of the blur that is subtracted: fine detail remains, tone and colour do not."""
_GAIN = 8.0
"""Factor that brings detail, whose values are small, to about the range that the first layer expects."""
_FASTER = 4
"""The discriminator's learning rate, relative to that of the network it judges."""


class Discriminator(nn.Module):
    """Real-ESRGAN's spectrally normalised U-Net with 32 instead of 64 channels, on squares of 2x2 pixels.

    It sees only the detail that a blur removes, so it cannot influence tone and colour; working on squares makes it
    four times cheaper. Maps pictures (N, 3, H, W) in 0..1, with H and W multiples of 16, to scores (N, 1, H/2, W/2),
    fp32.
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
    """The detail of pictures (N, 3, H, W) that a Gaussian blur removes; the same size."""
    taps = gaussian(13, _SIGMA, pictures.device)
    return pictures - blur(F.pad(pictures, (6, 6, 6, 6), mode="reflect"), taps)


def _normalised(inputs: int, outputs: int, size: int, stride: int = 1) -> nn.Module:
    return spectral_norm(nn.Conv2d(inputs, outputs, size, stride, padding=1, bias=False))


def _lrelu(x: Tensor) -> Tensor:
    return F.leaky_relu(x, 0.2)


class Opponent:
    """The discriminator and its training by hinge loss.

    It learns at four times the rate of the network that it judges (two time scales: Heusel et al. 2017).
    """

    def __init__(self, seed: int, device: torch.device) -> None:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self.network = Discriminator().to(device)
        self.optimizer = torch.optim.AdamW(self.network.parameters(), betas=(0.9, 0.99))

    def doubt(self, result: Tensor) -> Tensor:
        """Generator loss for `result`: low where the discriminator takes it for a good picture."""
        self.network.requires_grad_(False)
        score: Tensor = self.network(result)
        self.network.requires_grad_(True)
        return -score.mean()

    def learn(self, result: Tensor, target: Tensor, rate: float) -> float:
        """Train for one step to tell `result` from `target`; returns the loss, which is 2 before any training.

        `rate`: the learning rate of the network that produced `result`.
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
        """The state from which `restore` resumes with identical results."""
        return {"network": self.network.state_dict(), "optimizer": self.optimizer.state_dict()}

    def restore(self, state: dict[str, Any]) -> None:
        """Resume from a `state`. Raises KeyError, RuntimeError or ValueError if it belongs to another network."""
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
