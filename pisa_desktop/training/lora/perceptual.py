"""The perceptual distance of stage sem: ST-LPIPS with VGG, or LPIPS for users who have its weights."""

import pickle
from pathlib import Path

import torch
from torch import Tensor, nn

from pisa_desktop.errors import PisaError
from pisa_desktop.measure.stlpips import ShiftTolerantLpips


def perceptual_network(lpips: Path | None) -> ShiftTolerantLpips:
    """Load the frozen network, which maps (result, target), both (N, 3, H, W) in 0..1, to distances (N,).

    Args:
        lpips: file with the state_dict of `LPIPS(net="vgg")` of the package lpips, as torch.save writes it; None for
            the shift-tolerant network, whose weights anyone may use.

    Raises PisaError if the file has other content.
    """
    network = ShiftTolerantLpips("vgg")
    if lpips is not None:
        _become_lpips(network, lpips)
    return network


@torch.no_grad()
def _become_lpips(network: ShiftTolerantLpips, path: Path) -> None:
    """Turn `network` into LPIPS (Zhang et al., CVPR 2018), which has plain max-pooling and other weights."""
    try:
        weights: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
        network.shift.copy_(weights["scaling_layer.shift"])
        network.scale.copy_(weights["scaling_layer.scale"])
        for number, block in enumerate(network.blocks):
            assert isinstance(block, nn.Sequential)
            if number:
                block[0], block[1] = nn.MaxPool2d(2), nn.Identity()
            convolutions = [layer for layer in block if isinstance(layer, nn.Conv2d)]
            names = [
                n.removesuffix(".bias") for n in weights if n.startswith(f"net.slice{number + 1}.") and "bias" in n
            ]
            for conv, name in zip(convolutions, names, strict=True):
                conv.load_state_dict({end: weights[f"{name}.{end}"] for end in ("weight", "bias")})
            network.lin[number].copy_(weights[f"lin{number}.model.1.weight"].flatten())
    except (OSError, EOFError, RuntimeError, KeyError, TypeError, ValueError, pickle.UnpicklingError) as error:
        raise PisaError(f"{path} does not contain the weights of LPIPS with VGG.") from error
