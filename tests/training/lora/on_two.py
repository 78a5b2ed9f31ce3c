"""Run by `accelerate launch` in two processes: trains both stages, then each process writes its weights to a file."""

import sys
from pathlib import Path

import torch
from accelerate import Accelerator  # type: ignore[import-untyped]

from pisa_desktop.training.lora.data import Batches, find_training_photos
from pisa_desktop.training.lora.stages import LoraTrainer, open_parts
from pisa_desktop.training.stages import Stage
from tests.training.lora.fixtures import recipe

if __name__ == "__main__":
    weights, photos, state, out = map(Path, sys.argv[1:])
    made = recipe(weights, photos, state, batch=1)
    made.state.mkdir(exist_ok=True)
    accelerator = Accelerator(cpu=True)
    assert accelerator.num_processes == 2
    parts = open_parts(made, accelerator, captions=False)
    found = find_training_photos(photos, made.crop)
    for stage in Stage:
        for _ in LoraTrainer(stage, made, parts, {}).run(Batches(found, made, stage, accelerator.process_index)):
            pass
    numbers = {name: p.detach() for name, p in parts.network.adapters().items()}
    torch.save(numbers, out / f"{accelerator.process_index}.pt")
    accelerator.end_training()
