"""ST-LPIPS, the shift-tolerant perceptual distance, differentiable in its first picture.

Source: Ghildyal & Liu, "Shift-tolerant Perceptual Similarity Metric", ECCV 2022. The weights are the authors'
(BSD-2) and read from their package stlpips-pytorch; the code here is our own. This is not LPIPS: the networks
blur before they subsample, and the values are not comparable.
"""

import importlib.util
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from pisa_desktop import extras

Backbone = Literal["vgg", "alex"]
Rgb = npt.NDArray[np.uint8]

_PACKAGE = "stlpips_pytorch"
_BLOCKS = 5


class ShiftTolerantLpips(nn.Module):
    """A frozen network that measures the distance between two batches of pictures.

    Features are computed in the precision of the surrounding autocast, distances always in float32.
    """

    shift: Tensor
    scale: Tensor

    def __init__(self, backbone: Backbone) -> None:
        """Read the weights of `backbone`. Raises PisaError if their package is not installed."""
        super().__init__()
        weights = torch.load(weights_file(backbone), map_location="cpu", weights_only=True)
        self.register_buffer("shift", weights["scaling_layer.shift"])
        self.register_buffer("scale", weights["scaling_layer.scale"])
        self.blocks = nn.ModuleList(_vgg(weights) if backbone == "vgg" else _alex(weights))
        self.lin = nn.ParameterList(weights[f"lin{k}.model.1.weight"].flatten() for k in range(_BLOCKS))
        self.requires_grad_(False)

    def forward(self, result: Tensor, target: Tensor) -> Tensor:
        """Distances (N,), zero for equal pictures, differentiable in `result` only.

        Both batches are (N, 3, H, W) in 0..1, with at least 32 pixels a side.
        """
        with torch.no_grad():
            wanted = self.features(target)
        return self.distance(self.features(result), wanted)

    def between(self, result: Rgb, target: Rgb) -> float:
        """The distance between two uint8 RGB pictures (H, W, 3) of the same size."""
        with torch.inference_mode():
            return float(self(self._batch(result), self._batch(target)))

    def features(self, images: Tensor) -> list[Tensor]:
        """Features of each block, (N, C, h, w) float32 of unit length over C; `images` as in `forward`.

        With these, a target that is compared many times passes through the network only once.
        """
        x = (2 * images - 1 - self.shift) / self.scale
        x = x.contiguous(memory_format=torch.channels_last)
        features = []
        for block in self.blocks:
            x = block(x)
            features.append(F.normalize(x.float(), dim=1, eps=1e-10))
        return features

    def distance(self, result: list[Tensor], target: list[Tensor]) -> Tensor:
        """Distances (N,) float32 between two pictures' `features`."""
        blocks = zip(result, target, self.lin, strict=True)
        # The mean over pixels first: the 1x1 `lin` convolution commutes with it and then costs nothing.
        per_block = [((a - b).square().mean((2, 3)) * weight).sum(1) for a, b, weight in blocks]
        return torch.stack(per_block).sum(0)

    def _batch(self, rgb: Rgb) -> Tensor:
        """One uint8 picture as a batch for `features`."""
        return torch.from_numpy(rgb.copy()).to(self.shift.device).permute(2, 0, 1)[None].float() / 255


def weights_file(backbone: Backbone) -> Path:
    """The weights inside the package stlpips-pytorch. Raises PisaError if it is not installed.

    The package is located but never imported, because its code needs packages that we do not use.
    """
    package = importlib.util.find_spec(_PACKAGE)
    for folder in (package.submodule_search_locations or ()) if package else ():
        file = Path(folder) / "weights" / "vST0.0" / f"{backbone}_shift_tolerant.pth"
        if file.is_file():
            return file
    raise extras.missing("ST-LPIPS", "stlpips-pytorch")


class _Blur(nn.Module):
    """Blurs with [1 2 1] in both directions and then halves, with two reflected pixels of padding on each side.

    Blurring before subsampling makes the network tolerate shifts (Zhang, ICML 2019).
    """

    kernel: Tensor

    def __init__(self) -> None:
        super().__init__()
        taps = torch.tensor([1.0, 2.0, 1.0]) / 4
        self.register_buffer("kernel", taps.outer(taps)[None, None])

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, h, w) to (N, C, (h + 1) // 2 + 1, (w + 1) // 2 + 1); h and w at least 3."""
        channels = x.shape[1]
        padded = F.pad(x, (2, 2, 2, 2), mode="reflect")
        return F.conv2d(padded, self.kernel.expand(channels, 1, 3, 3), stride=2, groups=channels)


def _vgg(weights: Mapping[str, Tensor]) -> Iterator[nn.Sequential]:
    """The five blocks of VGG-16; all except the first begin by halving."""
    for number in range(_BLOCKS):
        layers: list[nn.Module] = [nn.MaxPool2d(2, stride=1), _Blur()] if number else []
        for conv in _convolutions(weights, number, padding=1):
            layers += [conv, nn.ReLU(inplace=True)]
        yield nn.Sequential(*layers)


def _alex(weights: Mapping[str, Tensor]) -> Iterator[nn.Sequential]:
    """The five convolutions of AlexNet, the first with stride 1; the first three halve."""
    for number, padding in enumerate((2, 2, 1, 1, 1)):
        (conv,) = _convolutions(weights, number, padding)
        match number:
            case 0:
                layers: list[nn.Module] = [conv, _Blur()]
            case 1 | 2:
                layers = [nn.MaxPool2d(3, stride=1), _Blur(), conv]
            case _:
                layers = [conv]
        yield nn.Sequential(*layers, nn.ReLU(inplace=True))


def _convolutions(weights: Mapping[str, Tensor], block: int, padding: int) -> Iterator[nn.Conv2d]:
    """The convolutions of one block in the file's order, without the blur kernels, which have no bias."""
    for name in weights:
        if name.startswith(f"net.slice{block + 1}.") and name.endswith(".bias"):
            kernel = weights[name.removesuffix("bias") + "weight"]
            outputs, inputs, size, _ = kernel.shape
            conv = nn.Conv2d(inputs, outputs, size, padding=padding)
            conv.weight = nn.Parameter(kernel.contiguous(memory_format=torch.channels_last))
            conv.bias = nn.Parameter(weights[name])
            yield conv
