"""The prior as teacher of stage sem: what to make of photos whose own detail is gone."""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from pisa_desktop.errors import PisaError
from pisa_desktop.restore.mini import weights
from pisa_desktop.restore.mini.network import MiniNetwork
from pisa_desktop.restore.model import Level
from pisa_desktop.training.mini.prior import prior_network


class Teacher(nn.Module):
    """Real-ESRGAN's general-x4v3 at each of our scales, frozen."""

    def __init__(self, prior: Path) -> None:
        """Read the prior's file; PisaError when it is none."""
        super().__init__()
        tensors = weights.read_tensors(prior)
        try:
            self.network = prior_network(tensors)
        except (KeyError, RuntimeError) as error:
            raise PisaError(f"{prior} does not hold the prior's weights.") from error
        self.requires_grad_(False)

    @torch.no_grad()
    def forward(self, reference: Tensor, scale: int) -> Tensor:
        """The prior's answer, (N, 3, H, W) in 0..1, to photos enlarged by `scale` to that size."""
        return restored(self.network, reference, scale, Level.PIX).clamp(0, 1)


def restored(network: MiniNetwork, reference: Tensor, scale: int, level: Level) -> Tensor:
    """What a network makes of photos enlarged by `scale`, (N, 3, H, W) in 0..1, at full strength; may leave 0..1."""
    z = F.pixel_unshuffle(reference, scale).contiguous(memory_format=torch.channels_last)
    return F.pixel_shuffle(z - network(z, scale, level), scale)
