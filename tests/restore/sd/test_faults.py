"""Each fault of a base/ folder is reported in a sentence that names the file and the fault."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from pisa_desktop.errors import PisaError
from pisa_desktop.restore.device import CPU_FP32
from pisa_desktop.restore.open import open_model

Fault = Callable[[Path], None]
WEIGHTS = {
    "unet": "diffusion_pytorch_model.safetensors",
    "vae": "diffusion_pytorch_model.safetensors",
    "text_encoder": "model.safetensors",
}


def without(name: str) -> Fault:
    return lambda base: (base / name).unlink()


def truncated(part: str, keep: float) -> Fault:
    def damage(base: Path) -> None:
        path = base / part / WEIGHTS[part]
        content = path.read_bytes()
        path.write_bytes(content[: int(keep * len(content))])

    return damage


def with_tensors(part: str, change: Callable[[dict[str, torch.Tensor]], None]) -> Fault:
    def damage(base: Path) -> None:
        path = base / part / WEIGHTS[part]
        tensors = load_file(path)
        change(tensors)
        save_file(tensors, path)

    return damage


def with_config(part: str, **values: Any) -> Fault:
    def damage(base: Path) -> None:
        path = base / part / "config.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | values))

    return damage


def with_text(name: str, text: str) -> Fault:
    def damage(base: Path) -> None:
        (base / name).write_text(text)

    return damage


def drop(name: str) -> Callable[[dict[str, torch.Tensor]], None]:
    def change(tensors: dict[str, torch.Tensor]) -> None:
        del tensors[name]

    return change


def spoil(name: str, value: float) -> Callable[[dict[str, torch.Tensor]], None]:
    def change(tensors: dict[str, torch.Tensor]) -> None:
        tensors[name].view(-1)[0] = value

    return change


def replace(name: str, tensor: torch.Tensor) -> Callable[[dict[str, torch.Tensor]], None]:
    return lambda tensors: tensors.update({name: tensor})


BIAS = "conv_in.bias"
FAULTS: list[tuple[Fault, str]] = [
    (without("unet/config.json"), "incomplete: unet/config.json is missing"),
    (without("vae/config.json"), "incomplete: vae/config.json is missing"),
    (without("unet/diffusion_pytorch_model.safetensors"), "unet/diffusion_pytorch_model.safetensors is missing"),
    (without("vae/diffusion_pytorch_model.safetensors"), "vae/diffusion_pytorch_model.safetensors is missing"),
    (without("text_encoder/model.safetensors"), "text_encoder/model.safetensors is missing"),
    (without("text_encoder/config.json"), "text_encoder/config.json is missing"),
    (truncated("unet", 0.5), "unet/diffusion_pytorch_model.safetensors is damaged or incomplete"),
    (truncated("vae", 0.99), "vae/diffusion_pytorch_model.safetensors is damaged or incomplete"),
    (truncated("text_encoder", 0.1), "text_encoder/model.safetensors is damaged or incomplete"),
    (truncated("unet", 0), "unet/diffusion_pytorch_model.safetensors is damaged or incomplete"),
    (with_tensors("unet", drop(BIAS)), "unet/.* is not from Stable Diffusion 2.1-base: conv_in.bias is missing"),
    (with_tensors("vae", drop("quant_conv.bias")), "vae/.* is not from .*: quant_conv.bias is missing"),
    (with_tensors("unet", replace(BIAS, torch.zeros(17))), "unet/.*: conv_in.bias is 17, not 16"),
    (with_tensors("unet", replace("extra", torch.zeros(1))), "unet/.*: extra is unexpected"),
    (with_tensors("unet", spoil(BIAS, float("nan"))), "unet/.*: conv_in.bias holds numbers that are not finite"),
    (with_tensors("vae", spoil("quant_conv.bias", float("inf"))), "vae/.*: quant_conv.bias holds numbers that are not"),
    (
        with_tensors("text_encoder", spoil("text_model.final_layer_norm.bias", float("nan"))),
        "text_encoder/.* holds numbers that are not finite",
    ),
    (
        with_tensors("unet", replace(BIAS, torch.zeros(16).int())),
        "unet/.*: conv_in.bias is not a floating-point tensor",
    ),
    (
        with_config("unet", addition_embed_type="text_time", cross_attention_dim=2048),
        "unet/.* from Stable Diffusion XL",
    ),
    (with_config("vae", scaling_factor=0.13025), "vae/config.json is from Stable Diffusion XL"),
    (with_config("unet", use_linear_projection=False, cross_attention_dim=768), "unet/.* from Stable Diffusion 1"),
    (with_config("text_encoder", hidden_act="quick_gelu", hidden_size=768), "text_encoder/.* Stable Diffusion 1"),
    (with_config("unet", in_channels=9), "unet/config.json is from .*: in_channels is 9"),
    (with_config("unet", sample_size=96), "2.1 for 768 pixels"),
    (with_config("unet", block_out_channels="wide"), "unet/config.json is damaged"),
    (with_config("unet", block_out_channels=[16, 16, 32, 64]), "unet/.* is not from Stable Diffusion 2.1-base"),
    (with_config("unet", cross_attention_dim=[1]), "unet/config.json"),
    (with_config("unet", layers_per_block=200_000), "unet/config.json is damaged: layers_per_block is out of bounds"),
    (with_config("unet", layers_per_block=[200_000] * 4), "layers_per_block is out of bounds"),
    (with_config("unet", transformer_layers_per_block=1000), "transformer_layers_per_block is out of bounds"),
    (with_config("unet", block_out_channels=[16] * 1000), "block_out_channels is out of bounds"),
    (with_config("unet", norm_num_groups=-5), "norm_num_groups is out of bounds"),
    (with_config("unet", norm_eps=float("inf")), "norm_eps is out of bounds"),
    (with_config("vae", layers_per_block=200_000), "vae/config.json is damaged: layers_per_block is out of bounds"),
    (with_config("vae", block_out_channels=[32, 32]), "vae/"),
    (with_config("vae", latent_channels=16), "vae/config.json is from another model.*latent_channels is 16"),
    (with_config("text_encoder", num_attention_heads=0), "text_encoder/config.json is damaged"),
    (with_config("text_encoder", vocab_size=100), "text_encoder/.*is 600x48, not 100x48"),
    (with_text("unet/config.json", "{"), "unet/config.json is damaged: it is not valid JSON"),
    (with_text("vae/config.json", "[]"), "vae/config.json is damaged: it does not describe a network"),
    (with_text("unet/config.json", " " * (1 << 21)), "unet/config.json is too large"),
]


@pytest.mark.fault(
    "Missing", "Truncated", "Wrong shapes or names", "NaN", "11 Numbers in a model's files without bounds"
)
@pytest.mark.parametrize(("fault", "sentence"), FAULTS)
def test_a_fault_is_named(own_folder: Path, fault: Fault, sentence: str) -> None:
    fault(own_folder / "base")
    with pytest.raises(PisaError, match=sentence) as caught:
        open_model(own_folder, CPU_FP32)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


def test_missing_weights_of_pisa_sr(own_folder: Path) -> None:
    (own_folder / "pisa_sr.pkl").unlink()
    with pytest.raises(PisaError, match="PiSA-SR's weights are missing"):
        open_model(own_folder, CPU_FP32)


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(PisaError, match="holds no model"):
        open_model(tmp_path, CPU_FP32)


def test_old_names_of_the_attentions_layers(own_folder: Path) -> None:
    """The published VAE has them."""
    path = own_folder / "base" / "vae" / WEIGHTS["vae"]
    names = {".to_q.": ".query.", ".to_k.": ".key.", ".to_v.": ".value.", ".to_out.0.": ".proj_attn."}
    tensors = {}
    for name, tensor in load_file(path).items():
        for new, old in names.items():
            name = name.replace(new, old)
        tensors[name] = tensor
    assert "decoder.mid_block.attentions.0.proj_attn.weight" in tensors
    save_file(tensors, path)
    open_model(own_folder, CPU_FP32)
