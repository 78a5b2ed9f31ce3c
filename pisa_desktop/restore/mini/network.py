"""PiSA-Mini's network: the paper in small, a frozen prior with a pix and a sem adapter.

    z = pixel_unshuffle(upscaled photo, 4)            48 channels at a quarter of the output's size, 0..1
    e = skip(z) + tail(body(head(z)))                 the predicted degradation, in the same space
    output = pixel_shuffle(z - lp * e_pix - ls * (e_full - e_pix), 4)

The body is Real-ESRGAN's general-x4v3 without its first and last convolution. An adapter is a change of every
body weight: e_pix runs body + pix, e_full runs body + pix + sem (the paper's dual LoRA, section 3.2, at full
rank: the whole adapter weighs 2.4 MB). Each scale has ends of its own for each of the two outputs: at scale 1 a
photo must pass unchanged, at scale 4 the prior's own first and last convolution are the starting point.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from pisa_desktop.restore.model import Level

SCALES = (1, 2, 4)
UNSHUFFLE = 4
"""Side of the square of output pixels that one latent holds."""
CHANNELS = 3 * UNSHUFFLE**2
WIDTH = 64
DEPTH = 32
HALO = DEPTH + 2
"""Receptive field in latents: every 3x3 convolution adds one."""


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

    def __init__(self) -> None:
        super().__init__()
        self.head = nn.Conv2d(CHANNELS, WIDTH, 3, padding=1)
        self.tail = nn.Conv2d(WIDTH, CHANNELS, 3, padding=1)
        self.skip = nn.Conv2d(CHANNELS, CHANNELS, 1, bias=False)
        for parameter in (*self.tail.parameters(), *self.skip.parameters()):
            nn.init.zeros_(parameter)


class MiniNetwork(nn.Module):
    """All weights of PiSA-Mini, as they lie in its file: body, pix, sem, and by scale e_pix's ends and e_full's."""

    def __init__(self) -> None:
        super().__init__()
        self.body = Body()
        self.pix = Adapter()
        self.sem = Adapter()
        self.ends = nn.ModuleDict({str(scale): Ends() for scale in SCALES})
        self.full_ends = nn.ModuleDict({str(scale): Ends() for scale in SCALES})

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
        """e for z (N, 48, h, w) in 0..1; same shape, fp32. For training; running goes through `predict`."""
        ends = self.at(scale, level)
        features = run_body(ends.head(z), self.layers(level))
        with torch.autocast(z.device.type, enabled=False):
            past: Tensor = ends.skip(z)
        way_out: Tensor = ends.tail(features)
        return past + way_out.to(past.dtype)


def never() -> None:
    """The cancel check of work that nobody cancels."""


def run_body(features: Tensor, layers: Layers, check: Callable[[], None] = never) -> Tensor:
    """Head features (N, 64, h, w) through the body; `check` is called before every convolution."""
    features = F.prelu(features, layers.slopes[0])
    for weight, bias, slope in zip(layers.weights, layers.biases, layers.slopes[1:], strict=True):
        check()
        features = F.prelu(F.conv2d(features, weight, bias, padding=1), slope)
    return features


def prior_network(prior: dict[str, Tensor]) -> MiniNetwork:
    """The network that is Real-ESRGAN's general-x4v3 at scale 4 and at both levels, adapters zero. KeyError or
    RuntimeError if `prior` does not hold that one's tensors.
    """
    network = MiniNetwork()
    network.load_state_dict(network.state_dict() | dict(_prior_tensors(prior)))
    return network


def _prior_tensors(prior: dict[str, Tensor]) -> Iterator[tuple[str, Tensor]]:
    """The starting weights of PiSA-Mini from Real-ESRGAN's general-x4v3, as (name in MiniNetwork, tensor).

    The body is the prior's conv.1 to conv.32. At scale 4 the prior saw the small photo where we see its bicubic
    enlargement, whose four middle phases of each 4x4 block average to about the small photo's pixel: hence the
    head takes a quarter of conv.0 on each of them, the skip takes away what their mean does not explain
    (identity minus mean: the prior adds the photo enlarged by nearest neighbour), and the tail is conv.33 negated,
    because e is subtracted. At scales 1 and 2 these ends would destroy a good photo: only the head is taken there.
    """
    weights = [prior[f"conv.{i}.weight"].float() for i in range(DEPTH + 2)]
    biases = [prior[f"conv.{i}.bias"].float() for i in range(DEPTH + 2)]
    yield "body.weight", torch.stack(weights[1:-1])
    yield "body.bias", torch.stack(biases[1:-1])
    yield "body.slope", torch.stack([prior[f"prelu.{i}.weight"].float() for i in range(DEPTH + 1)])

    middle = torch.zeros(UNSHUFFLE, UNSHUFFLE)
    middle[1:3, 1:3] = 0.25
    mean = torch.kron(torch.eye(3), middle.flatten()[None])  # (3, 48): each colour's mean of its middle phases
    nearest = torch.kron(torch.eye(3), torch.ones(1, UNSHUFFLE**2))  # (3, 48): that mean back to all phases
    head = torch.einsum("ocyx,cp->opyx", weights[0], mean)
    skip = (torch.eye(CHANNELS) - nearest.T @ mean)[:, :, None, None]
    for ends in ("ends", "full_ends"):
        for scale in SCALES:
            yield f"{ends}.{scale}.head.weight", head
            yield f"{ends}.{scale}.head.bias", biases[0]
        yield f"{ends}.4.skip.weight", skip
        yield f"{ends}.4.tail.weight", -weights[-1]
        yield f"{ends}.4.tail.bias", -biases[-1]
