"""The networks of the LoRA trainer: Stable Diffusion's UNet with both LoRAs as peft adapters, and its frozen VAE."""

import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig
from peft.tuners.lora import LoraLayer
from torch import Tensor, nn

from pisa_desktop.restore.sd import unet as sd_unet
from pisa_desktop.restore.sd import vae as sd_vae
from pisa_desktop.restore.sd.base import SCALING, Part, fill
from pisa_desktop.restore.sd.base_folder import base_folder
from pisa_desktop.restore.sd.lora import ALPHA, adapted_layers
from pisa_desktop.training.stages import Stage

GROUPS = ("encoder", "decoder", "others")


def group_of(layer: str) -> str:
    """The authors' group of a UNet layer: encoder (down), decoder (up), or others (middle)."""
    if layer == "conv_in" or layer.startswith("down_blocks."):
        return "encoder"
    return "decoder" if layer == "conv_out" or layer.startswith("up_blocks.") else "others"


def in_groups(layers: Iterable[str]) -> dict[str, list[str]]:
    """Layers by group, each group in the given order."""
    layers = list(layers)
    return {group: [layer for layer in layers if group_of(layer) == group] for group in GROUPS}


def adapter_name(group: str, level: Stage) -> str:
    """The authors' name of one group's adapter, e.g. "default_encoder_pix"."""
    return f"default_{group}_{level}"


class DualLora(nn.Module):
    """Stable Diffusion's UNet with the pix and the sem LoRA. Both are always active and start as zero."""

    def __init__(self, unet: Any, rank: int, seed: int) -> None:
        """Add both LoRAs to a UNet2DConditionModel in fp32 on the CPU: A is Gaussian with deviation 1/rank, B zero."""
        super().__init__()
        self.unet, self.rank = unet, rank
        groups = in_groups(adapted_layers([name for name, _ in unet.named_parameters()]))
        self._names = [adapter_name(group, level) for level in Stage for group in GROUPS]
        with torch.random.fork_rng(devices=[]), warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Already found a `peft_config`")  # several adapters are intended here
            torch.manual_seed(seed)
            for level in Stage:
                for group, layers in groups.items():
                    config = LoraConfig(r=rank, lora_alpha=ALPHA, init_lora_weights="gaussian", target_modules=layers)
                    unet.add_adapter(config, adapter_name(group, level))
        unet.set_adapter(self._names)
        self._layers = [module for module in unet.modules() if isinstance(module, LoraLayer)]

    def adapters(self) -> dict[str, nn.Parameter]:
        """The parameters of both LoRAs by the authors' names, fp32."""
        return {name: p for name, p in self.unet.named_parameters() if ".lora_" in name}

    def train_only(self, level: Stage) -> dict[str, nn.Parameter]:
        """Freeze everything except one LoRA; returns its parameters by name."""
        self.requires_grad_(False)
        trained = {name: p for name, p in self.adapters().items() if name.endswith(f"_{level}.weight")}
        for parameter in trained.values():
            parameter.requires_grad_(True)
        return trained

    def cast_base(self, dtype: torch.dtype) -> None:
        """Convert the weights that are never trained to `dtype`."""
        adapters = {id(p) for p in self.adapters().values()}
        for parameter in self.unet.parameters():
            if id(parameter) not in adapters:
                parameter.data = parameter.data.to(dtype)

    def forward(self, z: Tensor, prompt: Tensor) -> Tensor:
        """The degradation e (N, 4, h, w) in latents z of that shape, given prompt embeddings (N, 77, width)."""
        time = torch.tensor([sd_unet.TIME_STEP], device=z.device)
        e: Tensor = self.unet(z, time, prompt, return_dict=False)[0]
        return e

    def denoise(self, z_t: Tensor, time: Tensor, prompt: Tensor) -> Tensor:
        """The noise in z_t as Stable Diffusion itself predicts it, with both LoRAs switched off."""
        with self._scaled(0.0):
            noise: Tensor = self.unet(z_t, time, prompt, return_dict=False)[0]
        return noise

    @contextmanager
    def _scaled(self, factor: float) -> Iterator[None]:
        # diffusers' disable_adapters is no alternative: enabling them again would unfreeze every adapter.
        self._scale(factor)
        try:
            yield
        finally:
            self._scale(1.0)

    def _scale(self, factor: float) -> None:
        for layer in self._layers:
            for name in self._names:
                layer.set_scale(name, factor)


class Codec:
    """The frozen VAE. Gradients flow through its decoder."""

    def __init__(self, network: Any, device: torch.device) -> None:
        """`network`: an AutoencoderKL with its weights loaded."""
        self._network = network.to(device)

    @torch.no_grad()
    def encode(self, images: Tensor, noise: Tensor) -> Tensor:
        """Sample latents (N, 4, h, w) fp32 from the posterior of images (N, 3, H, W) in -1..1.

        `noise`: Gaussian, of the latents' shape.
        """
        posterior = self._network.encode(images).latent_dist
        z: Tensor = (posterior.mean.float() + posterior.std.float() * noise) * SCALING
        return z

    def decode(self, z: Tensor) -> Tensor:
        """Images (N, 3, H, W) fp32, clamped to -1..1."""
        images: Tensor = self._network.decode(z / SCALING, return_dict=False)[0]
        return images.float().clamp(-1, 1)


def open_networks(
    folder: Path, rank: int, seed: int, device: torch.device, dtype: torch.dtype, checkpointing: bool
) -> tuple[DualLora, Codec]:
    """Load the UNet with both LoRAs and the VAE from a weights folder, with frozen weights in `dtype`.

    Raises NotStableDiffusion if its base is not Stable Diffusion 2.1-base.
    """
    base = base_folder(folder)
    unet_part, vae_part = Part(base, "unet"), Part(base, "vae")
    unet = sd_unet.layout(unet_part)
    vae, ours = sd_vae.layout(vae_part)
    fill(unet, {name: unet_part.converted(name, t, torch.float32) for name, t in unet_part.tensors()})
    fill(vae, {ours[name]: vae_part.converted(name, t, dtype) for name, t in vae_part.tensors()})
    if checkpointing:
        unet.enable_gradient_checkpointing()
        vae.enable_gradient_checkpointing()
    network = DualLora(unet, rank, seed)
    network.cast_base(dtype)
    return network.to(device), Codec(vae, device)
