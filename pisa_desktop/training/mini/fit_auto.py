"""Fit the table of Auto (pisa_desktop/restore/auto.py), and check how well Auto chooses, on samples (auto_samples.py).

    python -m pisa_desktop.training.mini.fit_auto fit SAMPLES
    python -m pisa_desktop.training.mini.fit_auto check SAMPLES

`fit` prints the lines of the table, `check` the mean distances of Auto's choices and of every other way to choose, by
scale and by what happened to the photo. Check on photos that the table was not fitted on. Needs the extra 'train'.
"""

import sys
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from operator import attrgetter
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop.measure.stlpips import Rgb
from pisa_desktop.restore.auto import LIMIT, TABLE, Assessment, Features, Row, assess, measure
from pisa_desktop.restore.condition import Condition
from pisa_desktop.training.mini.auto_samples import SCALES, Sample, read_samples

_SOFTENING = 0.05
"""Added to distances before their logarithm: two results that both look like the target hardly differ."""
_PENALTY = 0.1
"""Of squared weights."""
_SHARES = (0.6, 0.2, 0.2)
"""How much a sample counts with its JPEG table, without it, and without colour."""


@dataclass(frozen=True, slots=True)
class Case:
    """What is fitted of one sample."""

    scale: int
    views: tuple[Features, ...]
    """In the order of _SHARES."""
    distances: tuple[float, ...]
    """In the order of Condition."""


@dataclass(frozen=True, slots=True)
class Table:
    """What `fit` finds: the numbers of auto.py."""

    starts: dict[int, tuple[float, float]]
    """By scale, for SOFT and WORN."""
    rows: dict[str, Row]
    """By feature."""


def case_of(sample: Sample) -> Case | None:
    """None for a sample that shows nothing."""
    views = measure(sample.pixels, sample.table), measure(sample.pixels), measure(_grey(sample.pixels), sample.table)
    seen = tuple(view for view in views if view is not None)
    return Case(sample.known.scale, seen, sample.known.distances) if len(seen) == len(views) else None


def _grey(photo: Rgb) -> Rgb:
    return np.asarray(Image.fromarray(photo).convert("L").convert("RGB"))


def fit(cases: Sequence[Case]) -> Table:
    """The starts of the prediction at each scale and a row for each feature, by linear regression (ridge).

    Predicts the binary logarithm of the distances of SOFT and WORN over that of SHARP. Cases count by the root of their
    least distance: the mean distance is what matters, but not only that of photos that are beyond help.
    """
    weighed = attrgetter(*TABLE)
    values = np.array([[weighed(view) for view in case.views] for case in cases])  # (N, 3, features)
    mean, deviation = values.mean((0, 1)), values.std((0, 1)) + 1e-6
    limited = np.clip((values - mean) / deviation, -LIMIT, LIMIT)
    at = np.array([[case.scale == scale for scale in SCALES] for case in cases], float)  # (N, scales)
    known = np.concatenate([np.repeat(at[:, None], limited.shape[1], 1), limited], -1)  # (N, 3, scales + features)
    distances = np.array([case.distances for case in cases])  # (N, 3)
    wanted = np.log2((distances[:, 1:] + _SOFTENING) / (distances[:, :1] + _SOFTENING))  # (N, 2)
    share = np.sqrt(distances.min(1) + _SOFTENING)[:, None] * _SHARES  # (N, 3)
    penalty = _PENALTY * share.sum() * np.diag([0.0] * len(SCALES) + [1.0] * len(mean))
    normal = np.einsum("nvi,nv,nvj->ij", known, share, known) + penalty
    weights = np.linalg.solve(normal, np.einsum("nvi,nv,nk->ik", known, share, wanted))
    starts = {scale: (float(soft), float(worn)) for scale, (soft, worn) in zip(SCALES, weights, strict=False)}
    rows = zip(mean, deviation, *weights[len(SCALES) :].T, strict=True)
    return Table(starts, {name: Row(*map(float, row)) for name, row in zip(TABLE, rows, strict=True)})


@dataclass(frozen=True, slots=True)
class Checked:
    """Mean distances over some samples, by how the condition was chosen."""

    what: str
    count: int
    best: float
    """Of the best condition for each sample, which nobody knows beforehand."""
    auto: float
    always: tuple[float, ...]
    """In the order of Condition."""

    def __str__(self) -> str:
        """A row of a table in Markdown."""
        figures = (f"{figure:.3f}" for figure in (self.best, self.auto, *self.always))
        return f"| {self.what} ({self.count}) | " + " | ".join(figures) + " |"


def check(samples: Sequence[Sample]) -> list[Checked]:
    """How well Auto chooses for each scale and history, for each scale, and for all samples."""
    auto = [_chosen(sample) for sample in samples]
    distances = np.array([sample.known.distances for sample in samples])
    groups: dict[str, list[int]] = {}
    for i, sample in enumerate(samples):
        scale = f"{sample.known.scale}x"
        for what in (f"{scale} {sample.known.history}", scale, "all"):
            groups.setdefault(what, []).append(i)
    return [
        Checked(
            what,
            len(of),
            float(distances[of].min(1).mean()),
            float(np.mean([distances[i, auto[i]] for i in of])),
            tuple(distances[of].mean(0).tolist()),
        )
        for what, of in sorted(groups.items())
    ]


def _chosen(sample: Sample) -> int:
    """The place of Auto's choice in Condition, for a photo that is large enough for any."""
    assessment = Assessment(assess(sample.pixels, sample.table).features, tuple(Condition))
    return list(Condition).index(assessment.at(sample.known.scale))


def main() -> None:
    """See the top of the file."""
    command, folder = sys.argv[1:]
    samples = read_samples(Path(folder))
    if command == "check":
        heads = ("", "best", "Auto", *(f"always {condition}" for condition in Condition))
        lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|", *map(str, check(samples))]
    else:
        table = fit([case for case in map(case_of, samples) if case is not None])
        lines = [f"{scale}: ({soft:.2f}, {worn:.2f})," for scale, (soft, worn) in table.starts.items()]
        for name, row in table.rows.items():
            lines.append(f'"{name}": Row(' + ", ".join(f"{value:.2f}" for value in astuple(row)) + "),")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
