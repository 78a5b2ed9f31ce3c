"""Stable Diffusion's VAE: diffusers' layers and weights, which decoder.py and encoder.py run in bands."""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL

from pisa_desktop.restore.sd.bands import sub_pixel
from pisa_desktop.restore.sd.base import SCALING, NotStableDiffusion, Part, fill

FACTOR = 8
"""Output pixels per latent on each side."""

_REQUIRED: dict[str, Any] = {"in_channels": 3, "out_channels": 3, "latent_channels": 4, "act_fn": "silu"}
_OLD_NAMES = {".to_q.": ".query.", ".to_k.": ".key.", ".to_v.": ".value.", ".to_out.0.": ".proj_attn."}


@dataclass(frozen=True)
class VAE:
    """Encoder and decoder with the 1x1 convolutions between them; doublings are in sub-pixel form."""

    encoder: Any
    """An Encoder of diffusers, whose annotations do not tell the types of its blocks."""
    decoder: Any
    """A Decoder of diffusers, its upsamplers replaced by those of `sub_pixel`."""
    quant: Any
    post_quant: Any

    @classmethod
    def of(cls, network: Any) -> "VAE":
        """Made from an AutoencoderKL with its weights, which is changed; its upsampling convolutions are in fp32."""
        for block in network.decoder.up_blocks:
            if block.upsamplers is not None:
                block.upsamplers[0] = sub_pixel(block.upsamplers[0].conv)
        return cls(network.encoder, network.decoder, network.quant_conv, network.post_quant_conv)

    @classmethod
    def load(cls, part: Part, device: torch.device, dtype: torch.dtype, check: Callable[[], None]) -> "VAE":
        """Read from the file; `check` is called before every tensor and may raise. Raises NotStableDiffusion."""
        network, ours = layout(part)
        tensors = {}
        for stored_name, stored in part.tensors():
            check()
            name = ours[stored_name]
            # Kernels that `sub_pixel` adds up are cast afterwards.
            wanted = torch.float32 if "upsamplers" in name else dtype
            tensors[name] = part.converted(stored_name, stored, wanted)
        fill(network, tensors)
        vae = cls.of(network)
        for network_part in (vae.encoder, vae.decoder, vae.quant, vae.post_quant):
            network_part.to(device, dtype, memory_format=torch.channels_last)
        return vae

    def sharp(self) -> "VAE":
        """A copy in fp32."""
        parts = (self.encoder, self.decoder, self.quant, self.post_quant)
        encoder, decoder, quant, post_quant = (copy.deepcopy(part).to(torch.float32) for part in parts)
        return VAE(encoder=encoder, decoder=decoder, quant=quant, post_quant=post_quant)


def layout(part: Part) -> tuple[AutoencoderKL, dict[str, str]]:
    """The network that a config describes, on the meta device, and its name for each of the file's tensors.

    Raises NotStableDiffusion.
    """
    part.require(_REQUIRED)
    if part.config.get("scaling_factor", SCALING) != SCALING:
        part.require({"scaling_factor": SCALING})
    part.require_bounds()
    try:
        with torch.device("meta"):
            network = AutoencoderKL.from_config(part.config)
    except Exception as error:  # for an invalid value diffusers may raise anything
        raise NotStableDiffusion("vae/config.json is damaged: it does not describe a VAE.") from error
    assert isinstance(network, AutoencoderKL)
    expected = {name: tuple(t.shape) for name, t in network.state_dict().items()}
    names = {name: _stored_name(name, part) for name in expected}
    part.check(expected, names)
    if len(network.decoder.up_blocks) != 4 or len(network.encoder.down_blocks) != 4:
        raise NotStableDiffusion("vae/config.json is not from Stable Diffusion 2.1-base: it does not reduce by 8.")
    return network, {stored: name for name, stored in names.items()}


def _stored_name(name: str, part: Part) -> str:
    """A tensor's name in the file; the published one has names of attention layers that diffusers has since changed."""
    if name in part.shapes:
        return name
    for new, old in _OLD_NAMES.items():
        name = name.replace(new, old)
    return name
