"""Benchmark of PiSA-Mini and the command line. Each figure is from a fresh process or the median of several runs."""

import itertools
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np

from pisa_desktop import paths
from pisa_desktop.bench.fresh_process import PROGRAM, told_afresh
from pisa_desktop.bench.memory import peak_bytes
from pisa_desktop.progress import drain
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.device import choose, processor
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths

RUNS = 3


@dataclass(frozen=True)
class Figure:
    """One measured figure."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    """The project's goal, which `value` should not exceed; None if there is none."""


def machine() -> str:
    """A description of this machine, to print with the figures."""
    return f"{choose().described.words}; {processor()}"


def bench_mini() -> Iterator[Figure]:
    """Measure PiSA-Mini and the command line; takes two minutes with native bf16, about five without."""
    yield Figure("--help", median([_seconds_of("--help") for _ in range(5)]), "s", 0.3)
    yield from _speed()
    memory = float(told_afresh(print_peak))
    yield Figure("peak memory, 24-megapixel output at 4x, (1, 0.5)", memory / 1e9, "GB", 2.5)
    yield Figure("command to first saved sample", median([_first_sample() for _ in range(RUNS)]), "s", 6.0)


def _speed() -> Iterator[Figure]:
    """Seconds per output megapixel of one photo at each scale and in each condition.

    The goals are for a Sharp photo at 4x. A pass costs the same at each scale, and less from a reduced copy.
    """
    restorer, side = Restorer(open_model(paths.mini_weights(), choose())), 512
    photo = np.random.default_rng(0).integers(0, 256, (side, side, 3), np.uint8)
    for scale, condition in itertools.product(restorer.model.scales, Condition):
        drain(restorer.analyse(photo[:128, :128], scale, condition))  # warms the kernels up
        times: dict[str, list[float]] = {"one pass": [], "two passes": [], "a new strength": []}
        for _ in range(RUNS):
            begin = time.perf_counter()
            analysis = drain(restorer.analyse(photo, scale, condition))
            first = time.perf_counter()
            analysis = drain(restorer.complete(analysis))
            second = time.perf_counter()
            drain(restorer.render_rounded(analysis, Strengths(1, 0.5)))
            times["one pass"].append(first - begin)
            times["two passes"].append(second - begin)
            times["a new strength"].append(time.perf_counter() - second)
        goals = {"one pass": 0.5, "two passes": 1.0} if (scale, condition) == (4, Condition.SHARP) else {}
        for name, seconds in times.items():
            megapixels = (side * scale) ** 2 / 1e6
            yield Figure(
                f"PiSA-Mini {scale}x {condition}, {name}", median(seconds) / megapixels, "s/MP", goals.get(name)
            )


def _seconds_of(*arguments: str) -> float:
    begin = time.perf_counter()
    subprocess.run([*PROGRAM, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def print_peak() -> None:
    """Print this process's peak memory in bytes after a 24-megapixel output at 4x."""
    restorer = Restorer(open_model(paths.mini_weights(), choose()))
    photo = np.random.default_rng(0).integers(0, 256, (1000, 1500, 3), np.uint8)
    analysis = drain(restorer.complete(drain(restorer.analyse(photo, 4))))
    drain(restorer.render_rounded(analysis, Strengths(1, 0.5)))
    sys.stdout.write(json.dumps(peak_bytes()) + "\n")


def _first_sample() -> float:
    sample = sorted((paths.resources() / "samples").glob("*.jpg"))[0]
    with tempfile.TemporaryDirectory() as folder:
        seconds = _seconds_of("enhance", str(sample), "--out", folder)
        assert any(Path(folder).iterdir())
    return seconds
