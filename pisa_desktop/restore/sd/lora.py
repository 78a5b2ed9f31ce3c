"""The two LoRAs of PiSA-SR (paper, section 3.2): their weights, and the two ways in which they act on a layer.

    W_full = W + s * B_pix @ A_pix + s * B_sem @ A_sem        merged once, in fp32
    y_pix  = W_full x - s * B_sem (A_sem x)                   a side branch that a flag switches on

One set of weights serves both levels, and switching between them costs nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from pisa_desktop.restore.model import Level

ALPHA = 8
"""peft's default, which the authors kept; with their rank of 4 the scale is 2."""


@dataclass(frozen=True)
class LowRank:
    """One layer's adapter, fp32."""

    a: Tensor
    """A: (r, in), or (r, in, kh, kw) for a convolution."""
    b: Tensor
    """B: (out, r), or (out, r, 1, 1) for a convolution."""

    @property
    def scale(self) -> float:
        """s: alpha / r."""
        return ALPHA / len(self.a)


@dataclass(frozen=True)
class Adapters:
    """Both LoRAs, by the name of the UNet's layer on which they act."""

    pix: Mapping[str, LowRank]
    sem: Mapping[str, LowRank]

    def merge(self, layer: str) -> Callable[[slice, Tensor], None] | None:
        """A function that turns rows of W into rows of W_full, fp32 and in place; None for a layer without adapters."""
        both = [level[layer] for level in (self.pix, self.sem) if layer in level]
        if not both:
            return None
        # Both products in one pass over the weight: [s B_pix, s B_sem] @ [A_pix; A_sem].
        a = torch.cat([one.a.flatten(1) for one in both])  # (2r, in * kh * kw)
        b = torch.cat([one.scale * one.b.flatten(1) for one in both], 1)  # (out, 2r)

        def add(rows: slice, weight: Tensor) -> None:
            weight.flatten(1).addmm_(b[rows], a)

        return add

    def merged(self, layer: str, weight: Tensor) -> Tensor:
        """W_full of a layer with these weights W, fp32."""
        whole = weight.to(torch.float32, copy=True)
        merge = self.merge(layer)
        if merge is not None:
            merge(slice(None), whole)
        return whole


_ADAPTED = ("to_k", "to_q", "to_v", "to_out.0", "conv", "proj_in", "proj_out", "ff.net.0.proj", "ff.net.2")


def adapted_layers(names: list[str]) -> list[str]:
    """The layers that have adapters, from the names of all tensors of a UNet, by the authors' rule."""
    layers = [name.removesuffix(".weight") for name in names if name.endswith(".weight")]
    return [layer for layer in layers if "norm" not in layer and any(word in layer for word in _ADAPTED)]


class Switch:
    """The level at which all side branches of one UNet compute."""

    def __init__(self) -> None:
        self.level = Level.FULL


class SideBranch(nn.Module):
    """A layer with both LoRAs merged; at the pix level the semantic one is subtracted again."""

    def __init__(self, layer: nn.Conv2d | nn.Linear, sem: LowRank, switch: Switch) -> None:
        super().__init__()
        self.layer = layer
        weight = layer.weight
        self.a = nn.Parameter(sem.a.to(weight), requires_grad=False)
        self.b = nn.Parameter((-sem.scale * sem.b).to(weight), requires_grad=False)
        self._switch = switch

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.layer(x)
        if self._switch.level is Level.FULL:
            return y
        if isinstance(self.layer, nn.Conv2d):
            small = F.conv2d(x, self.a, None, self.layer.stride, self.layer.padding)  # (1, r, H, W)
            return y.add_(F.conv2d(small, self.b))
        return y.add_(F.linear(F.linear(x, self.a), self.b))


def attach(network: nn.Module, sem: Mapping[str, LowRank], switch: Switch) -> None:
    """Give every adapted layer of a filled network its side branch."""
    for name, adapter in sem.items():
        parent, _, child = name.rpartition(".")
        owner = network.get_submodule(parent)
        layer = owner.get_submodule(child)
        assert isinstance(layer, nn.Conv2d | nn.Linear)
        setattr(owner, child, SideBranch(layer, adapter, switch))


def is_finite(adapter: LowRank) -> bool:
    """Whether all values of an adapter are finite."""
    return bool(torch.isfinite(adapter.a).all() and torch.isfinite(adapter.b).all())
