"""Shared by the LoRA trainer's tests: the golden model with its tokenizer, photos, and quick recipes."""

import json
import shutil
from pathlib import Path
from typing import Any

import torch
from accelerate import Accelerator  # type: ignore[import-untyped]
from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel
from PIL import Image
from safetensors.torch import save_file
from torch import Tensor

from pisa_desktop import paths
from pisa_desktop.training.lora.data import Batch
from pisa_desktop.training.lora.recipe import LoraRecipe
from pisa_desktop.training.lora.stages import Parts, open_parts
from tests.restore.fakes import photo

DATA = Path(__file__).parents[2] / "data" / "golden"
SIDE = 64
TWO_BLOCKS: dict[str, Any] = {
    "down_block_types": ["CrossAttnDownBlock2D", "DownBlock2D"],
    "up_block_types": ["UpBlock2D", "CrossAttnUpBlock2D"],
    "block_out_channels": [16, 32],
    "attention_head_dim": [2, 4],
    "layers_per_block": 1,
}
"""What makes the golden model's UNet a quick one: 73 layers with adapters instead of 257."""


def golden_weights(folder: Path) -> Path:
    """A weights folder with the golden model's base and complete tokenizer, but no LoRA."""
    shutil.copytree(paths.resources() / "selftest" / "base", folder / "base")
    shutil.copytree(DATA / "tokenizer", folder / "base" / "tokenizer", dirs_exist_ok=True)
    return folder


def quick_weights(folder: Path, golden: Path) -> Path:
    """`golden_weights` with a random UNet of few layers, for tests in which the number of layers does not matter."""
    shutil.copytree(golden / "base", folder / "base", ignore=shutil.ignore_patterns("unet"))
    (folder / "base" / "unet").mkdir()
    config = json.loads((golden / "base" / "unet" / "config.json").read_text()) | TWO_BLOCKS
    (folder / "base" / "unet" / "config.json").write_text(json.dumps(config))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        tensors = UNet2DConditionModel.from_config(config).state_dict()
    save_file(tensors, folder / "base" / "unet" / "diffusion_pytorch_model.safetensors")
    return folder


def two_photos(folder: Path) -> Path:
    """A folder of two photos that are slightly larger than a crop."""
    folder.mkdir()
    for i in range(2):
        Image.fromarray(photo(SIDE + 12, SIDE + 20, seed=i)).save(folder / f"{i}.png")
    return folder


def recipe(weights: Path, photos: Path, state: Path, **others: Any) -> LoraRecipe:
    """A recipe with two small crops per step on the CPU, in this process."""
    quick: dict[str, Any] = {"crop": SIDE, "batch": 2, "cpu": True, "workers": 0, "checkpointing": False}
    quick |= {"pix_steps": 2, "sem_steps": 3}
    return LoraRecipe(weights, photos, state, **(quick | others))


def parts_of(recipe: LoraRecipe, captions: bool = False) -> Parts:
    """The networks of a recipe."""
    return open_parts(recipe, Accelerator(cpu=True), captions)


def fixed_batch(seed: int = 0, count: int = 2) -> Batch:
    """A batch of flat colours, with noise in the references."""
    generator = torch.Generator().manual_seed(seed)

    def gaussian(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator)

    target = (128 + 40 * gaussian(count, 3, 1, 1)).expand(-1, -1, SIDE, SIDE)
    reference = target + 30 * gaussian(count, 3, SIDE, SIDE)
    return Batch(
        target=target.clamp(0, 255).to(torch.uint8),
        reference=reference.clamp(0, 255).to(torch.uint8),
        captions=("",) * count,
        null=True,
        posterior=gaussian(count, 4, SIDE // 8, SIDE // 8),
        time=torch.tensor([40, 450])[:count],
        noise=gaussian(count, 4, SIDE // 8, SIDE // 8),
    )
