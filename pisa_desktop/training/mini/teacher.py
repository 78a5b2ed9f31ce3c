"""The prior as teacher of stage sem, for photos whose detail is lost."""

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
    """Real-ESRGAN's general-x4v3, frozen, at each of our scales."""

    def __init__(self, prior: Path) -> None:
        """Read the prior's file. Raises PisaError if it is not one."""
        super().__init__()
        tensors = weights.read_tensors(prior)
        try:
            self.network = prior_network(tensors)
        except (KeyError, RuntimeError) as error:
            raise PisaError(f"{prior} does not contain the prior's weights.") from error
        self.requires_grad_(False)

    @torch.no_grad()
    def forward(self, reference: Tensor, scale: int) -> Tensor:
        """The prior's results, (N, 3, H, W) in 0..1, for photos of that size that were enlarged by `scale`."""
        return restored(self.network, reference, scale, Level.PIX).clamp(0, 1)


def restored(network: MiniNetwork, reference: Tensor, scale: int, level: Level) -> Tensor:
    """Restore photos that were enlarged by `scale`, (N, 3, H, W) in 0..1, at full strength; results may leave 0..1."""
    z = F.pixel_unshuffle(reference, scale).contiguous(memory_format=torch.channels_last)
    return F.pixel_shuffle(z - network(z, scale, level), scale)
