"""Classifier score distillation (Yu et al., ICLR 2024) as in PiSA-SR's semantic stage.

It pulls a latent towards what Stable Diffusion considers likelier under the positive prompt than under the negative
one. The gradient is computed directly, without backpropagation through Stable Diffusion.
"""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

TIMES = 1000
EARLIEST, LATEST = 20, 500
"""Time steps are drawn uniformly from EARLIEST..LATEST - 1, which is 0.02 to 0.5 of TIMES."""
GUIDANCE = 7.5

Denoiser = Callable[[Tensor, Tensor, Tensor], Tensor]
"""Frozen Stable Diffusion: (z_t, time steps (N,), prompt embeddings (N, n, width)) -> the noise in z_t."""


def signal_shares() -> Tensor:
    """a_t of Stable Diffusion's noise schedule, (TIMES,) float64: z_t = sqrt(a_t) z + sqrt(1 - a_t) n."""
    betas = torch.linspace(0.00085**0.5, 0.012**0.5, TIMES, dtype=torch.float64) ** 2
    return torch.cumprod(1 - betas, 0)


def csd(z: Tensor, denoise: Denoiser, positive: Tensor, negative: Tensor, time: Tensor, noise: Tensor) -> Tensor:
    """The loss, a scalar whose gradient in z is proportional to mu(eps_u) - mu(eps), normalised per sample.

    Args:
        z: latents (N, 4, h, w) fp32.
        denoise: frozen Stable Diffusion.
        positive: embeddings (N, n, width) of what the pictures show.
        negative: embeddings (N, n, width) of what they should not show.
        time: (N,) integers below TIMES.
        noise: Gaussian, of z's shape.
    """
    with torch.no_grad():
        share = signal_shares().to(z.device, z.dtype)[time].view(-1, 1, 1, 1)
        z_t = share.sqrt() * z + (1 - share).sqrt() * noise
        both = denoise(torch.cat([z_t, z_t]), torch.cat([time, time]), torch.cat([negative, positive])).float()
        eps_u, eps_c = both.chunk(2)
        eps = eps_u + GUIDANCE * (eps_c - eps_u)

        def mu(x: Tensor) -> Tensor:
            return (z_t - (1 - share).sqrt() * x) / share.sqrt()

        weight = (z - mu(eps)).abs().mean((1, 2, 3), keepdim=True)
        wanted = z - (mu(eps_u) - mu(eps)) / weight
    return F.mse_loss(z, wanted)
