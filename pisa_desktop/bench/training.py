"""How fast this computer trains, and how much memory it takes: each stage in a fresh process."""

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
from pisa_desktop.training.stages import STAGES, StageName

_WARM_UP, _MEASURED = 4, 12


def bench_train() -> Iterator[Figure]:
    """Both stages of PiSA-Mini as `train mini` trains them on this computer; takes about a minute."""
    for stage in STAGES:
        rate, peak = told_afresh(mini_stage, stage)
        yield Figure(f"train mini, stage {stage}", rate, "steps/s")
        yield Figure(f"train mini, stage {stage}, peak memory", peak / 1e9, "GB")


def mini_stage(stage: StageName) -> None:
    """Train a stage for a few steps with the usual batch; prints steps a second and the peak of memory, as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        photos = Path(folder) / "photos"
        make_folder(photos)
        noise = np.random.default_rng(0).integers(0, 256, (512, 512, 3), np.uint8)
        Image.fromarray(noise).save(photos / "noise.png")
        recipe = Recipe.usual(
            stage,
            steps=_WARM_UP + _MEASURED,
            photos=photos,
            state=Path(folder) / "state",
            start=paths.mini_weights() / FILE_NAME,
        )
        device = choose().device
        rate = steps_per_second(train(recipe, device))
    sys.stdout.write(json.dumps([rate, peak_on(device)]) + "\n")


def steps_per_second(training: Steps[Any]) -> float:
    """Of `_MEASURED` steps of a training after `_WARM_UP` of its lines; the rest is not trained."""
    for _ in range(_WARM_UP):
        next(training)
    begin = time.perf_counter()
    for _ in range(_MEASURED):
        next(training)
    rate = _MEASURED / (time.perf_counter() - begin)
    training.close()
    return rate
