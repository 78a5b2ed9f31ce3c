"""Benchmark of the LoRA trainer at the full size of Stable Diffusion 2.1: speed and memory of each stage."""

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from accelerate import Accelerator  # type: ignore[import-untyped]

from pisa_desktop.bench.engine import Figure
from pisa_desktop.bench.fresh_process import told_afresh
from pisa_desktop.bench.memory import peak_on
from pisa_desktop.bench.sd import write_random_weights
from pisa_desktop.restore.sd import text
from pisa_desktop.training.lora.captions import Prompts
from pisa_desktop.training.lora.data import Batch
from pisa_desktop.training.lora.network import open_networks
from pisa_desktop.training.lora.perceptual import perceptual_network
from pisa_desktop.training.lora.recipe import LoraRecipe, Precision
from pisa_desktop.training.lora.stages import DTYPES, PRECISIONS, LoraTrainer, Parts
from pisa_desktop.training.stages import Stage

CROP = 256
WARM_UP, MEASURED = 1, 2


def bench_train_lora(precisions: tuple[Precision, ...]) -> Iterator[Figure]:
    """Measure both stages with one crop of 256 pixels per step and random weights, each in a fresh process.

    Takes 3 GB of disk space for temporary weights, and minutes without a GPU.
    """
    with tempfile.TemporaryDirectory() as folder:
        write_random_weights(Path(folder))
        for precision in precisions:
            for stage in Stage:
                rate, peak = told_afresh(print_figures, folder, stage, precision)
                name = f"train lora, stage {stage}, {precision}, {CROP}x{CROP}"
                yield Figure(name, rate, "steps/s")
                yield Figure(f"{name}, peak memory", peak / 1e9, "GB")


def print_figures(folder: str, stage: str, precision: Precision) -> None:
    """Train a stage for a few steps; prints the steps per second and the peak memory in bytes as JSON.

    The memory is the GPU's if there is one.
    """
    recipe = LoraRecipe(Path(folder), Path(folder), Path(folder), batch=1, crop=CROP, precision=precision)
    parts = _parts(recipe, precision)
    trainer = LoraTrainer(Stage(stage), recipe, parts, {})
    batch = _batch()
    for _ in range(WARM_UP):
        trainer.train_step(batch)
    begin = time.perf_counter()
    for _ in range(MEASURED):
        trainer.train_step(batch)  # it ends by reading the losses, so a GPU has finished too
    rate = MEASURED / (time.perf_counter() - begin)
    sys.stdout.write(json.dumps([rate, peak_on(parts.accelerator.device)]) + "\n")


def _parts(recipe: LoraRecipe, precision: Precision) -> Parts:
    """All networks except the text encoder, which is not trained and whose tokenizer cannot be random."""
    accelerator = Accelerator(mixed_precision=PRECISIONS[precision])
    device, dtype = accelerator.device, DTYPES[PRECISIONS[precision]]
    network, codec = open_networks(recipe.weights, recipe.rank, recipe.seed, device, dtype, recipe.checkpointing)
    null = text.empty_prompt(recipe.weights, network.unet.config.cross_attention_dim, None).clone().to(device)
    return Parts(accelerator, network, codec, Prompts(null, null, None), perceptual_network(None).to(device))


def _batch() -> Batch:
    generator = torch.Generator().manual_seed(0)
    picture = torch.randint(0, 256, (1, 3, CROP, CROP), generator=generator, dtype=torch.uint8)
    noise = torch.randn(1, 4, CROP // 8, CROP // 8, generator=generator)
    return Batch(picture, picture, ("",), True, noise, torch.tensor([100]), noise)
