"""Random networks with features that the golden model lacks."""

import torch
from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL
from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel

from pisa_desktop.restore.sd.lora import Adapters, LowRank, adapted_layers


def random_vae(channels: tuple[int, ...] = (64, 64, 128, 128), layers: int = 2) -> AutoencoderKL:
    """Several channels per group and a shortcut in the last upward block; weights as torch initialises them."""
    torch.manual_seed(0)
    network: AutoencoderKL = AutoencoderKL(
        block_out_channels=channels,
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=layers,
        norm_num_groups=32,
    )
    network.requires_grad_(False).eval()
    return network


def unet_layout(width: int, groups: int) -> UNet2DConditionModel:
    """SD 2.1's structure with width / 320 of its channels and its numbers of attention heads."""
    network: UNet2DConditionModel = UNet2DConditionModel(
        block_out_channels=(width, 2 * width, 4 * width, 4 * width),
        cross_attention_dim=1024,
        attention_head_dim=(5, 10, 20, 20),
        use_linear_projection=True,
        norm_num_groups=groups,
    )
    network.requires_grad_(False).eval()
    return network


def random_adapters(network: UNet2DConditionModel, spread: float = 0.05) -> Adapters:
    """Both LoRAs at rank 4, for every layer of the authors' rule."""
    shapes = {name: tuple(p.shape) for name, p in network.named_parameters()}
    generator = torch.Generator().manual_seed(5)

    def one(shape: tuple[int, ...]) -> LowRank:
        a = torch.randn(4, *shape[1:], generator=generator) / 4
        b = torch.randn(shape[0], 4, *(1,) * (len(shape) - 2), generator=generator)
        return LowRank(a, spread * b)

    layers = adapted_layers(list(shapes))
    pix, sem = ({layer: one(shapes[f"{layer}.weight"]) for layer in layers} for _ in range(2))
    return Adapters(pix, sem)


def merge(network: UNet2DConditionModel, adapters: Adapters) -> None:
    """Merge both LoRAs into a network's weights."""
    for layer in adapters.pix:
        weight = network.get_parameter(f"{layer}.weight")
        weight.copy_(adapters.merged(layer, weight))
