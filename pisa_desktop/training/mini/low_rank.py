"""Low-rank training of an adapter, as with the paper's LoRAs: only two thin factors of its change are trained."""

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from pisa_desktop.restore.mini.network import DEPTH, WIDTH, Adapter

_INPUTS = 9 * WIDTH


class _LowRank(nn.Module):
    """The adapter's weight as its initial value plus up (DEPTH, WIDTH, rank) times down (DEPTH, rank, 9 WIDTH)."""

    before: Tensor

    def __init__(self, before: Tensor, rank: int, seed: int) -> None:
        super().__init__()
        self.rank, self.seed = rank, seed
        self.register_buffer("before", before.detach().clone(), persistent=False)

    def forward(self, up: Tensor, down: Tensor) -> Tensor:
        return self.before + (up @ down).view_as(self.before)

    def right_inverse(self, weight: Tensor) -> tuple[Tensor, Tensor]:
        """The factors of a zero change: up is zero, down is Gaussian."""
        generator = torch.Generator().manual_seed(self.seed)
        down = torch.randn(DEPTH, self.rank, _INPUTS, generator=generator) / _INPUTS**0.5
        return torch.zeros(DEPTH, WIDTH, self.rank, device=weight.device), down.to(weight.device)


def make_low_rank(adapter: Adapter, rank: int, seed: int) -> None:
    """Replace `adapter.weight` by its present value plus the product of two factors, which are the new parameters."""
    parametrize.register_parametrization(adapter, "weight", _LowRank(adapter.weight, rank, seed))


def merged(name: str, adapter: Adapter, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """A network's tensors with the factors of its low-rank adapter `name` merged into one weight."""
    prefix = f"{name}.parametrizations.weight"
    if f"{prefix}.original0" not in tensors:
        return dict(tensors)
    (low_rank,) = (module for module in adapter.modules() if isinstance(module, _LowRank))
    others = {key: tensor for key, tensor in tensors.items() if not key.startswith(prefix)}
    with torch.no_grad():
        weight = low_rank(tensors[f"{prefix}.original0"], tensors[f"{prefix}.original1"])
    return others | {f"{name}.weight": weight}
