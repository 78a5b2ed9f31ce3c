"""PiSA-Mini's network: the paper in small, a frozen prior with a pix and a sem adapter.

    z = pixel_unshuffle(photo enlarged by s, s)       3 s^2 channels at the photo's own size, 0..1; s = 1, 2 or 4
    e = skip(z) + tail(body(head(z)))                 the predicted degradation, in the same space
    output = pixel_shuffle(z - lp * e_pix - ls * (e_full - e_pix), s)

The body is Real-ESRGAN's general-x4v3 without its first and last convolution. It sees the photo at the photo's own
resolution at every scale, as it was trained to. An adapter is a change of every body weight: e_pix runs body + pix,
e_full runs body + pix + sem (the paper's dual LoRA, section 3.2, at full rank: the whole adapter weighs 2.4 MB). Each
scale has ends of its own for each of the two outputs.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from pisa_desktop.progress import Progress, Steps, drain
from pisa_desktop.restore.model import Level

SCALES = (1, 2, 4)
WIDTH = 64
DEPTH = 32
_STEP = 4
"""Layers between two reports of progress: a small photo takes milliseconds for each layer."""
HALO = DEPTH + 2
"""Receptive field in latents, which are the photo's pixels: every 3x3 convolution adds one."""


@dataclass(frozen=True)
class Layers:
    """The body at one level, adapters merged: what one network pass multiplies with."""

    weights: tuple[Tensor, ...]
    """DEPTH tensors (WIDTH, WIDTH, 3, 3)."""
    biases: tuple[Tensor, ...]
    """DEPTH tensors (WIDTH,)."""
    slopes: tuple[Tensor, ...]
    """DEPTH + 1 PReLU slopes (WIDTH,): after the head and after every body convolution."""


class Adapter(nn.Module):
    """A change of every weight and bias of the body; zero when new."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(DEPTH, WIDTH, WIDTH, 3, 3))
        self.bias = nn.Parameter(torch.zeros(DEPTH, WIDTH))


class Body(nn.Module):
    """The prior's 32 convolutions and 33 PReLUs; never trained."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(DEPTH, WIDTH, WIDTH, 3, 3), requires_grad=False)
        self.bias = nn.Parameter(torch.zeros(DEPTH, WIDTH), requires_grad=False)
        self.slope = nn.Parameter(torch.zeros(DEPTH + 1, WIDTH), requires_grad=False)


class Ends(nn.Module):
    """What one scale has of its own: the way into the body, the way out, and the linear way past it.

    New ends have a zero skip and a zero tail: e is 0 and the photo passes unchanged.
    """

    def __init__(self, scale: int) -> None:
        super().__init__()
        planes = 3 * scale**2
        self.head = nn.Conv2d(planes, WIDTH, 3, padding=1)
        self.tail = nn.Conv2d(WIDTH, planes, 3, padding=1)
        # At scale 4 the planes of one latent hold its neighbours already, through the bicubic enlargement.
        around = 0 if scale == max(SCALES) else 1
        self.skip = nn.Conv2d(planes, planes, 1 + 2 * around, padding=around, padding_mode="replicate", bias=False)
        for parameter in (*self.tail.parameters(), *self.skip.parameters()):
            nn.init.zeros_(parameter)


class MiniNetwork(nn.Module):
    """All weights of PiSA-Mini, as they lie in its file: body, pix, sem, and by scale e_pix's ends and e_full's."""

    def __init__(self) -> None:
        super().__init__()
        self.body = Body()
        self.pix = Adapter()
        self.sem = Adapter()
        self.ends = nn.ModuleDict({str(scale): Ends(scale) for scale in SCALES})
        self.full_ends = nn.ModuleDict({str(scale): Ends(scale) for scale in SCALES})

    def at(self, scale: int, level: Level) -> Ends:
        """The ends of one scale (1, 2 or 4) at one level."""
        ends = (self.full_ends if level is Level.FULL else self.ends)[str(scale)]
        assert isinstance(ends, Ends)
        return ends

    def layers(self, level: Level) -> Layers:
        """The body merged for one level, in fp32; gradients flow to the adapters."""
        weight, bias = self.body.weight + self.pix.weight, self.body.bias + self.pix.bias
        if level is Level.FULL:
            weight, bias = weight + self.sem.weight, bias + self.sem.bias
        return Layers(weight.unbind(), bias.unbind(), self.body.slope.unbind())

    def forward(self, z: Tensor, scale: int, level: Level) -> Tensor:
        """e for z (N, 3 scale^2, h, w) in 0..1; same shape. For training; see `degradation`."""
        return degradation(z, self.at(scale, level), self.layers(level))


def never() -> None:
    """The cancel check of work that nobody cancels."""


def degradation(z: Tensor, ends: Ends, layers: Layers) -> Tensor:
    """The one forward pass: e for z (N, 3 s^2, h, w) in 0..1, of z's shape and type.

    The ends' head and tail and the layers share one precision. The linear way past the body keeps z's own: bf16 would
    round the photo itself.
    """
    return drain(walk(z, ends, layers))


def walk(z: Tensor, ends: Ends, layers: Layers, what: str = "", check: Callable[[], None] = never) -> Steps[Tensor]:
    """The same in steps of a few layers, which are called `what`; `check` is called before every convolution.

    Passes may take turns: what is between two steps is in this generator alone.
    """
    features = F.prelu(ends.head(z.to(ends.head.weight.dtype)), layers.slopes[0])
    for done, (weight, bias, slope) in enumerate(zip(layers.weights, layers.biases, layers.slopes[1:], strict=True)):
        if done % _STEP == 0:
            yield Progress(done / DEPTH, 1, what)
        check()
        features = F.prelu(F.conv2d(features, weight, bias, padding=1), slope)
    through: Tensor = ends.tail(features)
    with torch.autocast(z.device.type, enabled=False):
        past: Tensor = ends.skip(z)
    return past + through.to(z.dtype)
