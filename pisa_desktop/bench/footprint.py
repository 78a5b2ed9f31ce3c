"""The peak memory of one photo, from its file to its result, against the estimate made before the work begins."""

import json
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil  # type: ignore[import-untyped]
import torch
from PIL import Image
from torch import Tensor

from pisa_desktop import paths
from pisa_desktop.bench.fresh_process import told_afresh
from pisa_desktop.bench.memory import peak_bytes
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.write import write_photo
from pisa_desktop.progress import CancelFlag, Steps, drain
from pisa_desktop.restore import geometry
from pisa_desktop.restore.analysis import Encoded
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.device import MemoryPlan, choose, reuse_freed_memory
from pisa_desktop.restore.mini.model import MiniModel
from pisa_desktop.restore.mini.network import HALO
from pisa_desktop.restore.mini.weights import FILE_NAME
from pisa_desktop.restore.model import Level, Model, Predicted
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.sd.model import OVERLAP, SDModel, predict_in_tiles
from pisa_desktop.restore.sd.vae import FACTOR
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.restore.tiles import halo_tiles

SIZES = {2: (1200, 1680), 24: (4000, 6000), 100: (8660, 11548)}
"""(height, width) by megapixels."""
HEADER = (
    "| model | megapixels | condition | precision | held before | peak | in | estimate |",
    "|---|---|---|---|---|---|---|---|",
)


@dataclass(frozen=True, slots=True)
class Taken:
    """Bytes of a process that restores one photo."""

    precision: str
    held: int
    """When the model is open and the photo is read."""
    peaks: dict[str, int]
    """At most until the end of each phase."""
    estimate: int
    """`held` and the model's footprint."""


class _HurriedMini(MiniModel):
    """PiSA-Mini that computes one tile of each pass, the last of the largest, since 100 megapixels would take hours.

    By then almost all of e has been written, so nothing takes more memory later.
    """

    def predict(self, encoded: Encoded, level: Level, plan: MemoryPlan) -> Steps[Predicted]:
        """See `MiniModel`."""
        height, width = (side // encoded.geometry.scale for side in encoded.geometry.padded)
        sizes = [tile.seen.height * tile.seen.width for tile in halo_tiles((height, width), plan.tile, HALO)]
        self._before = len(sizes) - 1 - sizes[::-1].index(max(sizes))
        return (yield from super().predict(encoded, level, plan))

    def network_pass(self, z: Tensor, scale: int, level: Level, what: str) -> Steps[Tensor]:
        """See `MiniModel`."""
        self._before -= 1
        if self._before == -1:
            return (yield from super().network_pass(z, scale, level, what))
        return torch.zeros_like(z)


class _HurriedSD(SDModel):
    """PiSA-SR that computes one tile of each pass, for the same reason. Its planes, which take the most, are whole."""

    def predict(self, encoded: Encoded, level: Level, plan: MemoryPlan) -> Steps[Predicted]:
        """See `SDModel`."""
        height, width = (side // FACTOR for side in encoded.geometry.padded)
        window = slice(0, min(height, plan.tile)), slice(0, min(width, plan.tile))
        tile, _ = yield from predict_in_tiles(self.unet, self.latent(encoded, window), level, plan.tile, OVERLAP)
        e = torch.zeros(*tile.shape[:2], height, width)
        e[..., *window] = tile
        return Predicted(e)


def rows(megapixels: Iterable[int]) -> Iterator[str]:
    """The lines of a table, each of a fresh process: PiSA-Mini in every condition, and the self-test's small model."""
    yield from HEADER
    for size in megapixels:
        for model, condition in (*(("PiSA-Mini", condition) for condition in Condition), ("small SD", Condition.SHARP)):
            taken = Taken(**told_afresh(print_taken, model, *SIZES[size], condition))
            yield _row(model, size, condition, taken)


def _row(model: str, megapixels: int, condition: Condition, taken: Taken) -> str:
    peak = max(taken.peaks.values())
    phase = next(phase for phase, bytes_ in taken.peaks.items() if bytes_ == peak)
    return (
        f"| {model} | {megapixels} | {condition} | {taken.precision} | {taken.held / 1e9:.2f} GB | "
        f"{peak / 1e9:.2f} GB | {phase} | {100 * (taken.estimate / peak - 1):+.0f} % |"
    )


def print_taken(model: str, height: int, width: int, condition: str) -> None:
    """Restore a photo at 1x with strengths that need both levels, and print what that took, as JSON."""
    opened, peaks = _model(model), dict[str, int]()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "photo.jpg"
        _write(source, height, width)
        photo = read_photo(source)
        held, peaks["reading"] = psutil.Process().memory_info().rss, peak_bytes()
        restorer, kind = Restorer(opened, free=lambda: 1 << 62), Condition(condition)
        sizes = geometry.plan(photo.size, 1, opened)
        estimate = held + opened.footprint(photo.size, sizes, kind, opened.plan).memory
        analysis = drain(restorer.complete(drain(restorer.analyse(photo.pixels, 1, kind))))
        peaks["analysing"] = peak_bytes()
        restored, _ = drain(restorer.render_rounded(analysis, Strengths(1, 0.3)))
        peaks["rendering"] = peak_bytes()
        write_photo(restored, photo, Path(folder) / "result.jpg", "bench")
        peaks["saving"] = peak_bytes()
    precision = opened.compute.described.precision
    sys.stdout.write(json.dumps({"precision": precision, "held": held, "peaks": peaks, "estimate": estimate}))


def _write(path: Path, height: int, width: int) -> None:
    coarse = Image.fromarray(np.random.default_rng(0).integers(0, 256, (24, 32, 3), np.uint8))
    coarse.resize((width, height), Image.Resampling.BICUBIC).save(path, quality=90)


def _model(name: str) -> Model:
    compute = choose()
    if name == "PiSA-Mini":
        reuse_freed_memory()
        return _HurriedMini.open(paths.mini_weights() / FILE_NAME, compute, CancelFlag())
    return _HurriedSD.open(paths.resources() / "selftest", compute)
