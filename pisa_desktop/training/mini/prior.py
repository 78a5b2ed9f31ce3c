"""PiSA-Mini's initial weights: the prior as a MiniNetwork, with the ends of scales 1 and 2 derived from scale 4's."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from pisa_desktop.restore.mini.network import DEPTH, SCALES, Ends, MiniNetwork

_LARGEST = max(SCALES)
_PATCH = 11
"""Side of the photo patch on which the planes of a latent and its neighbours depend."""
_CORRELATION = 0.95
"""Correlation of neighbouring pixels in a photo."""
_DEVIATION = 0.22
"""Standard deviation of a photo's pixels, in 0..1."""
_ROUNDING = 1 / 255 / math.sqrt(12)
"""Standard deviation of the error of rounding to 8 bits."""


def prior_network(prior: dict[str, Tensor]) -> MiniNetwork:
    """Real-ESRGAN's general-x4v3 as a MiniNetwork whose adapters are zero, so that both levels give the prior's result.

    At scales 1 and 2 that result is reduced. Raises KeyError or RuntimeError if `prior` lacks tensors of that model.
    """
    weights = [prior[f"conv.{i}.weight"].float() for i in range(DEPTH + 2)]
    biases = [prior[f"conv.{i}.bias"].float() for i in range(DEPTH + 2)]
    network = MiniNetwork()
    body = {
        "weight": torch.stack(weights[1:-1]),
        "bias": torch.stack(biases[1:-1]),
        "slope": torch.stack([prior[f"prelu.{i}.weight"].float() for i in range(DEPTH + 1)]),
    }
    network.body.load_state_dict(body)
    for scale, ends in reduced_to_all(_prior_ends(weights, biases)).items():
        for of_level in (network.ends, network.full_ends):
            of_level[str(scale)].load_state_dict(ends.state_dict())
    return network


def _prior_ends(weights: list[Tensor], biases: list[Tensor]) -> Ends:
    """The prior's first and last convolution as ends of scale 4.

    The prior saw the small photo where we see its bicubic enlargement, whose four middle phases of each 4x4 block
    average to about the small photo's pixel. Hence the head has a quarter of conv.0 on each of them, the skip removes
    what their mean does not explain (identity minus mean: the prior adds the photo enlarged by nearest neighbour), and
    the tail is conv.33 negated, because e is subtracted.
    """
    middle = torch.zeros(_LARGEST, _LARGEST)
    middle[1:3, 1:3] = 0.25
    mean = torch.kron(torch.eye(3), middle.flatten()[None])  # (3, 48): each colour's mean of its middle phases
    nearest = torch.kron(torch.eye(3), torch.ones(1, _LARGEST**2))  # (3, 48): that mean back to all phases
    ends = Ends(_LARGEST)
    ends.load_state_dict(
        {
            "head.weight": torch.einsum("ocyx,cp->opyx", weights[0], mean),
            "head.bias": biases[0],
            "tail.weight": -weights[-1],
            "tail.bias": -biases[-1],
            "skip.weight": (torch.eye(3 * _LARGEST**2) - nearest.T @ mean)[:, :, None, None],
        }
    )
    return ends


def reduced_to_all(ends: Ends) -> dict[int, Ends]:
    """The ends of all scales: those given for scale 4, and the reduced ones for the smaller scales."""
    return {scale: ends if scale == _LARGEST else reduced(ends, scale) for scale in SCALES}


@torch.no_grad()
def reduced(ends: Ends, scale: int) -> Ends:
    """Ends of scale 1 or 2 whose result is that of the given ends of scale 4, reduced by a box filter.

    The tail is exact: the mean over the pixels that become one. Head and skip read the planes of the photo enlarged
    by `scale`, where those of scale 4 read the photo enlarged by 4; see `_folded`. The PSNR against the reduced result
    is over 50 dB away from the photo's border, where both see padding.
    """
    planes = 3 * scale**2
    smaller, large = Ends(scale), ends.state_dict()
    kept = torch.eye(3 * _LARGEST**2)[:, :, None, None] - large["skip.weight"]  # z - skip(z)
    wide = smaller.skip.kernel_size[0]
    own = torch.zeros(planes, planes, wide, wide)
    own[:, :, wide // 2, wide // 2] = torch.eye(planes)
    smaller.load_state_dict(
        {
            "head.weight": _folded(large["head.weight"], scale, 3),
            "head.bias": large["head.bias"],
            "tail.weight": _box(large["tail.weight"], scale),
            "tail.bias": _box(large["tail.bias"], scale),
            "skip.weight": own - _folded(_box(kept, scale), scale, wide),
        }
    )
    return smaller


def _box(of_planes: Tensor, scale: int) -> Tensor:
    """Average the planes of scale 4 that each plane of `scale` covers: (48, ...) -> (3 scale^2, ...)."""
    side = _LARGEST // scale
    phases = of_planes.view(3, scale, side, scale, side, *of_planes.shape[1:])
    return phases.mean((2, 4)).flatten(0, 2)


def _folded(kernel: Tensor, scale: int, wide: int) -> Tensor:
    """A convolution of the 4x planes, (C, 48, k, k), as one of the planes of `scale`, (C, 3 scale^2, wide, wide).

    Both kinds of planes are linear in the photo x by bicubic enlargement: B4 x and B x. The kernel is the linear
    least-squares solution w B4 S B' (B S B' + noise)^-1 for photos whose covariance S falls by a factor of _CORRELATION
    per pixel, and for planes rounded to 8 bits.
    """
    distance = (torch.arange(_PATCH)[:, None] - torch.arange(_PATCH)).abs()
    falling = _CORRELATION ** distance.double()
    covariance = _DEVIATION**2 * torch.kron(falling, falling)
    rows = _bicubic(_LARGEST, kernel.shape[-1])
    phases = kernel.double().view(len(kernel), 3, _LARGEST, _LARGEST, *kernel.shape[2:])
    wanted = torch.einsum("ocpqyx,ypi,xqj->ocij", phases, rows, rows)
    rows = _bicubic(scale, wide)
    seen = torch.einsum("ypi,xqj->pqyxij", rows, rows).reshape(-1, _PATCH**2)
    noise = _ROUNDING**2 * torch.eye(len(seen), dtype=torch.float64)
    both = seen @ covariance
    solution: Tensor = torch.linalg.solve(both @ seen.T + noise, both @ wanted.flatten(2).transpose(1, 2))
    return solution.transpose(1, 2).reshape(len(kernel), 3 * scale**2, wide, wide).float()


def _bicubic(scale: int, latents: int) -> Tensor:
    """Bicubic enlargement along one axis: (latents, scale, _PATCH), the weights of the patch's pixels in the planes of
    its middle latents.
    """
    photo = torch.eye(_PATCH, dtype=torch.float64)[None, None]
    # With antialias, torch uses Pillow's cubic.
    rows: Tensor = F.interpolate(photo, size=(scale * _PATCH, _PATCH), mode="bicubic", antialias=True)[0, 0]
    first = (_PATCH - latents) // 2
    return rows.view(_PATCH, scale, _PATCH)[first : first + latents]
