"""Fit the table of Auto (pisa_desktop/restore/auto.py) on degraded photos for which the best condition is known.

    python -m pisa_desktop.training.mini.fit_auto PHOTOS WEIGHTS COUNT

PHOTOS is a folder of good photos of at least 768 pixels a side, WEIGHTS the folder of PiSA-Mini, COUNT how many crops
to make; each takes 2 to 3 seconds on one core. Prints the lines of the table. Needs the extra 'train'.
"""

import io
import sys
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop.measure.degradations import Kind, Rng, degraded
from pisa_desktop.measure.evaluate import Restore
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
_INNER = 128
"""Middle of a crop, of which the distance is taken: restored from its surroundings as well."""
_SOFTENING = 0.02
"""Added to distances before their logarithm: two results that both look like the target hardly differ."""
_PENALTY = 0.1
"""Of squared weights."""


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
        if None in features or not _in_focus(good):
            continue
        distances = (
            alex.between(_restored(restore, bad, scale, condition), _middle(good, scale * _INNER))
            for condition in Condition
        )
        found.append(Sample(kind, scale, tuple(f for f in features if f is not None), tuple(distances)))
    return found


def _in_focus(good: Rgb) -> bool:
    """Whether a good crop can say which condition is best: one that is out of focus looks worn when it is not. A whole
    photo is measured in its sharpest parts.
    """
    features = measure(good)
    return features is not None and features.middle > -4.2 and features.detail > 0.3


def _restored(restore: Restore, bad: Rgb, scale: int, condition: Condition) -> Rgb:
    """The middle of the crop, restored in a condition; at most at 4x, and resized from there.

    A stand-in for `Restorer.analyse`: it reduces by Lanczos and resizes rounded pictures, the program by bicubic and in
    latents. The table in auto.py was fitted so.
    """
    r = condition.reduction
    seen = _middle(bad, _INNER + 32) if r == 1 else bad
    result = restore(_resized(seen, len(seen) // r), min(4, scale * r))
    return _middle(_resized(result, scale * len(seen)), scale * _INNER)


def _middle(photo: Rgb, side: int) -> Rgb:
    start = (len(photo) - side) // 2
    return np.ascontiguousarray(photo[start : start + side, start : start + side])


def _degraded(
    photos: Sequence[Rgb], scale: int, kind: Kind, enlarged: bool, rng: Rng
) -> tuple[Rgb, Rgb, Sequence[int] | None]:
    """A good crop, the degraded one, and the luma table if the latter is exactly what a JPEG file holds.

    Of two places in a photo the one with more contrast is taken.
    """
    photo = photos[int(rng.integers(len(photos)))]
    good = max((_crop(photo, scale * SIDE, rng) for _ in range(2)), key=lambda crop: float(crop.std()))
    bad, quality = degraded(good, scale * (2 if enlarged else 1), kind, rng)
    return good, _resized(bad, SIDE), None if quality is None or enlarged else _table(quality)


def _crop(photo: Rgb, side: int, rng: Rng) -> Rgb:
    y, x = (int(rng.integers(length - side + 1)) for length in photo.shape[:2])
    return np.ascontiguousarray(photo[y : y + side, x : x + side])


def _resized(photo: Rgb, side: int) -> Rgb:
    """A square photo at another size: reduced by Lanczos, enlarged by bicubic."""
    way = Image.Resampling.LANCZOS if len(photo) > side else Image.Resampling.BICUBIC
    return photo if len(photo) == side else np.asarray(Image.fromarray(photo).resize((side, side), way))


def _without_colour(photo: Rgb) -> Rgb:
    return np.asarray(Image.fromarray(photo).convert("L").convert("RGB"))


def _table(quality: int) -> Sequence[int]:
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8)).save(buffer, "JPEG", quality=quality)
    table: Sequence[int] = Image.open(buffer).quantization[0]  # type: ignore[attr-defined]
    return table


def fit(samples: Sequence[Sample]) -> tuple[Row, ...]:
    """The start of the prediction, then a row for each feature, by linear regression (ridge).

    Predicts the binary logarithm of the distances of SOFT and WORN over that of SHARP. `samples` count .6 with their
    JPEG table, .2 without it and .2 without colour, times their least distance: the mean distance is what matters.
    """
    values = np.array([[astuple(view) for view in sample.features] for sample in samples])  # (N, 3, features)
    mean, deviation = values.mean((0, 1)), values.std((0, 1)) + 1e-6
    limited = np.clip((values - mean) / deviation, -LIMIT, LIMIT)
    known = np.concatenate([np.ones_like(limited[..., :1]), limited], -1)  # (N, 3, 1 + features)
    distances = np.array([sample.distances for sample in samples])  # (N, 3)
    wanted = np.log2((distances[:, 1:] + _SOFTENING) / (distances[:, :1] + _SOFTENING))  # (N, 2)
    share = distances.min(1)[:, None] * (0.6, 0.2, 0.2)  # (N, 3)
    penalty = _PENALTY * share.sum() * np.diag([0.0] + [1.0] * len(mean))
    normal = np.einsum("nvi,nv,nvj->ij", known, share, known) + penalty
    weights = np.linalg.solve(normal, np.einsum("nvi,nv,nk->ik", known, share, wanted))
    rows = zip((0.0, *mean), (1.0, *deviation), *weights.T, strict=True)
    return tuple(Row(*map(float, row)) for row in rows)


def main() -> None:
    """See the top of the file."""
    folder, weights, count = sys.argv[1:]
    photos, _ = read_training_photos(Path(folder), 2 * SIDE)
    rows = fit(drain(samples(photos, Path(weights), int(count))))
    for name, row in zip(("start", *(field.name for field in fields(Features))), rows, strict=True):
        sys.stdout.write("Row(" + ", ".join(f"{value:.2f}" for value in astuple(row)) + f"),  # {name}\n")


if __name__ == "__main__":
    main()
