"""Fit the table of Auto (pisa_desktop/restore/auto.py) on degraded photos for which the best condition is known.

    python -m pisa_desktop.training.mini.fit_auto PHOTOS WEIGHTS COUNT

PHOTOS is a folder of good photos of at least 768 pixels a side, WEIGHTS the folder of PiSA-Mini, COUNT how many crops
to make; each takes 2 to 3 seconds on one core. Prints the lines of the table. Needs the extra 'train'.
"""

import io
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from pisa_desktop.measure import degradations
from pisa_desktop.measure.degradations import Kind, Rng, degrade
from pisa_desktop.measure.stlpips import Rgb, ShiftTolerantLpips
from pisa_desktop.progress import Progress, Steps, drain
from pisa_desktop.restore.auto import LIMIT, Features, Row, measure
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.device import CPU_FP32
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.restorer import Restorer, restore_at
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.training.photos import read_training_photos

SIDE = 192
"""Of a degraded crop, in pixels."""
_KINDS = (
    *(Kind.HEAVY, Kind.BLOCKS, Kind.NIGHT, Kind.WEB, Kind.HEAVY, Kind.CAMERA),
    *(Kind.HEAVY, Kind.BLOCKS, Kind.CLEAN, Kind.NIGHT, Kind.HEAVY, Kind.WEB),
)
"""In turn; those more often for which the answer is less obvious."""
_SOFTENING = 0.03
"""Added to the best distance: differences between two results that both look like the target hardly count."""
_WORST = 2.0
_PENALTY = 0.003
"""Of squared coefficients."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A crop whose features are known and what each condition makes of it."""

    kind: Kind
    scale: int
    features: tuple[Features, ...]
    """With its JPEG table, without it, and without colour."""
    distances: tuple[float, ...]
    """ST-LPIPS (Alex) at (1, 1) from the good crop, in the order of Condition."""


def samples(photos: Sequence[Rgb], weights: Path, count: int, seed: int = 1) -> Steps[list[Sample]]:
    """Degrade `count` crops of all kinds, for 1x and 2x in turn, and restore each in every condition. Two of seven are
    enlarged by 2 after they were degraded, as photos that were scanned too large are.
    """
    restore = restore_at(Restorer(open_model(weights, CPU_FP32)), Strengths(1, 1))
    alex = ShiftTolerantLpips("alex")
    found = []
    for i in range(count):
        yield Progress(i, count, f"Restoring crop {i + 1} of {count}")
        rng = np.random.default_rng((seed, i))
        scale, kind = (1, 2)[i % 2], _KINDS[i // 2 % len(_KINDS)]
        good, bad, table = _degraded(photos, scale, kind, enlarged=i % 7 in (3, 6), rng=rng)
        features = (measure(bad, table), measure(bad), measure(_without_colour(bad), table))
        if None in features:
            continue  # a crop of nothing but sky
        distances = []
        for condition in Condition:
            factor = scale * condition.reduction
            small = _resized(bad, SIDE // condition.reduction)
            distances.append(alex.between(_resized(restore(small, min(4, factor)), len(good)), good))
        found.append(Sample(kind, scale, tuple(f for f in features if f is not None), tuple(distances)))
    return found


def _degraded(
    photos: Sequence[Rgb], scale: int, kind: Kind, enlarged: bool, rng: Rng
) -> tuple[Rgb, Rgb, Sequence[int] | None]:
    """A good crop, the degraded one, and the luma table if the latter is exactly what a JPEG file holds.

    Of two places in a photo the one with more contrast is taken.
    """
    photo = photos[int(rng.integers(len(photos)))]
    good = max((_crop(photo, scale * SIDE, rng) for _ in range(2)), key=lambda crop: float(crop.std()))
    with _noted_jpegs() as jpegs:
        bad = degrade(good, scale * (2 if enlarged else 1), kind, rng)
    stored = bool(jpegs) and not enlarged and np.array_equal(jpegs[-1][1], bad)
    return good, _resized(bad, SIDE), _table(jpegs[-1][0]) if stored else None


def _crop(photo: Rgb, side: int, rng: Rng) -> Rgb:
    y, x = (int(rng.integers(length - side + 1)) for length in photo.shape[:2])
    return np.ascontiguousarray(photo[y : y + side, x : x + side])


def _resized(photo: Rgb, side: int) -> Rgb:
    """A square photo at another size: reduced by Lanczos, enlarged by bicubic."""
    way = Image.Resampling.LANCZOS if len(photo) > side else Image.Resampling.BICUBIC
    return photo if len(photo) == side else np.asarray(Image.fromarray(photo).resize((side, side), way))


def _without_colour(photo: Rgb) -> Rgb:
    return np.asarray(Image.fromarray(photo).convert("L").convert("RGB"))


@contextmanager
def _noted_jpegs() -> Iterator[list[tuple[int, Rgb]]]:
    """The quality and the pixels of every JPEG that `degrade` makes meanwhile; it returns pixels, without tables."""
    noted: list[tuple[int, Rgb]] = []
    plain = degradations._jpeg

    def noting(image: torch.Tensor, quality: float) -> torch.Tensor:
        result = plain(image, quality)
        noted.append((round(quality), degradations._to_uint8(result)))
        return result

    degradations._jpeg = noting
    try:
        yield noted
    finally:
        degradations._jpeg = plain


def _table(quality: int) -> Sequence[int]:
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8)).save(buffer, "JPEG", quality=quality)
    table: Sequence[int] = Image.open(buffer).quantization[0]  # type: ignore[attr-defined]
    return table


def fit(samples: Sequence[Sample]) -> tuple[Row, tuple[Row, ...]]:
    """The start and a row for each feature: the logistic model with the least expected cost.

    A choice costs what its distance exceeds the best one by, relative to that, plus _SOFTENING. `samples` count .6 with
    their JPEG table, .2 without it and .2 without colour.
    """
    values = np.array([[astuple(features) for features in sample.features] for sample in samples])  # (N, 3, F)
    distances = np.array([sample.distances for sample in samples])  # (N, 3)
    best = distances.min(1, keepdims=True)
    cost = torch.from_numpy(np.minimum((distances - best) / (best + _SOFTENING), _WORST))[:, None]
    share = torch.tensor([0.6, 0.2, 0.2], dtype=torch.float64) / len(samples)
    mean, deviation = values.mean((0, 1)), values.std((0, 1)) + 1e-6
    limited = torch.from_numpy(np.clip((values - mean) / deviation, -LIMIT, LIMIT))
    weights = torch.zeros(values.shape[-1], 2, dtype=torch.float64, requires_grad=True)
    start = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, start], max_iter=500, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        scores = F.pad(limited @ weights + start, (1, 0))  # SHARP has 0
        expected = (scores.softmax(-1) * cost).sum(-1)
        total = (expected * share).sum() + _PENALTY * weights.square().sum()
        total.backward()  # type: ignore[no-untyped-call]
        return total

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    rows = zip(mean, deviation, *weights.detach().numpy().T, strict=True)
    return Row(0, 1, *start.tolist()), tuple(Row(*map(float, row)) for row in rows)


def main() -> None:
    """See the top of the file."""
    folder, weights, count = sys.argv[1:]
    photos, _ = read_training_photos(Path(folder), 2 * SIDE)
    rows = fit(drain(samples(photos, Path(weights), int(count))))
    for name, row in zip(("start", *(field.name for field in fields(Features))), (rows[0], *rows[1]), strict=True):
        sys.stdout.write(f"{name:15}" + "".join(f"{value:8.2f}" for value in astuple(row)) + "\n")


if __name__ == "__main__":
    main()
