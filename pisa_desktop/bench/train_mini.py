"""Benchmark of PiSA-Mini's trainer: speed and memory of each stage, in a fresh process."""

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from pisa_desktop import paths
from pisa_desktop.bench.engine import Figure
from pisa_desktop.bench.fresh_process import told_afresh
from pisa_desktop.bench.memory import peak_on
from pisa_desktop.files import make_folder
from pisa_desktop.progress import Steps
from pisa_desktop.restore.device import choose
from pisa_desktop.restore.mini.weights import FILE_NAME
from pisa_desktop.training.mini.train import Recipe, train
from pisa_desktop.training.stages import Stage

WARM_UP, MEASURED = 4, 12


def bench_train_mini() -> Iterator[Figure]:
    """Measure both stages with the usual options of `train mini`; takes about a minute."""
    for stage in Stage:
        rate, peak = told_afresh(print_figures, stage)
        yield Figure(f"train mini, stage {stage}", rate, "steps/s")
        yield Figure(f"train mini, stage {stage}, peak memory", peak / 1e9, "GB")


def print_figures(stage: str) -> None:
    """Train a stage for a few steps; prints the steps per second and the peak memory in bytes as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        photos = Path(folder) / "photos"
        make_folder(photos)
        noise = np.random.default_rng(0).integers(0, 256, (512, 512, 3), np.uint8)
        Image.fromarray(noise).save(photos / "noise.png")
        recipe = Recipe.usual(
            Stage(stage),
            steps=WARM_UP + MEASURED,
            photos=photos,
            state=Path(folder) / "state",
            start=paths.mini_weights() / FILE_NAME,
        )
        device = choose().device
        rate = steps_per_second(train(recipe, device))
    sys.stdout.write(json.dumps([rate, peak_on(device)]) + "\n")


def steps_per_second(training: Steps[Any]) -> float:
    """Measure `MEASURED` steps of a training after its first `WARM_UP` lines, then close it."""
    for _ in range(WARM_UP):
        next(training)
    begin = time.perf_counter()
    for _ in range(MEASURED):
        next(training)
    rate = MEASURED / (time.perf_counter() - begin)
    training.close()
    return rate
