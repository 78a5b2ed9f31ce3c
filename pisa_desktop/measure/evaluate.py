"""Measure a restorer on whole folders: real pairs, or good photos made bad the same way every time."""

import csv
import io
import math
import os
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop.errors import PisaError
from pisa_desktop.files import shown
from pisa_desktop.measure.degradations import Degradation
from pisa_desktop.measure.metrics import Distances, Quality, Rgb, mean, measure
from pisa_desktop.photo.folder import find_photos
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import read_photo
from pisa_desktop.progress import Progress, Steps

Restore = Callable[[Rgb, int], Rgb]
"""(photo, scale) -> restored picture: uint8 RGB (H, W, 3) to (H * scale, W * scale, 3)."""

_SMALLEST = 32
"""Side of the smallest target: below it ST-LPIPS has nothing left to compare."""


@dataclass(frozen=True, slots=True)
class Case:
    """One picture to measure on, loaded only when its turn comes."""

    name: str
    load: Callable[[], tuple[Rgb, Rgb]]
    """The bad photo, and the good one that it should become: as large, or a whole number of times larger."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table: a picture and what was measured of it."""

    name: str
    quality: Quality


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured of each case that could be read, in their order."""

    rows: tuple[Row, ...]
    skipped: tuple[str, ...] = ()
    """Why each of the others could not be read."""

    @property
    def mean(self) -> Quality:
        """The mean of each measure over the pictures that have it."""
        return mean(row.quality for row in self.rows)


def evaluate(cases: Sequence[Case], restore: Restore, distances: Distances | None = None) -> Steps[Evaluation]:
    """Restore and measure every case; without `distances` no ST-LPIPS.

    A photo that cannot be read is skipped. Raises PisaError for a pair whose sizes do not fit, and when no photo was
    left to measure on; what `restore` raises goes through.
    """
    rows, skipped = [], []
    for done, case in enumerate(cases):
        yield Progress(done, len(cases), f"Restoring {case.name}")
        try:
            bad, good = case.load()
        except PhotoError as error:
            skipped.append(str(error))
            continue
        scale = _scale(case.name, bad, good)
        result = restore(bad, scale)
        yield Progress(done + 0.5, len(cases), f"Measuring {case.name}")
        rows.append(Row(case.name, measure(result, good, distances)))
    if not rows:
        raise PisaError(f"No photo could be measured on. {skipped[0]}")
    return Evaluation(tuple(rows), tuple(skipped))


def bicubic(photo: Rgb, scale: int) -> Rgb:
    """The restorer that every other has to beat."""
    height, width = photo.shape[:2]
    larger = Image.fromarray(photo).resize((width * scale, height * scale), Image.Resampling.BICUBIC)
    return np.asarray(larger)


# --- cases -------------------------------------------------------------------------------------------------


def real_pairs(bad: Path, good: Path, reduced: int = 1) -> list[Case]:
    """The photos in the folder `bad`, each with the photo of the same name in the folder `good`, reduced by `reduced`.

    Raises PisaError when there is none, or one without its partner.
    """
    alone = set(_names(bad)) ^ set(_names(good))
    if alone:
        raise PisaError(
            f"{shown(bad)} and {shown(good)} must hold photos of the same names; {_text(min(alone))} has no partner."
        )
    return [Case(_text(name), partial(_load_pair, bad / name, good / name, reduced)) for name in _names(bad)]


def degraded_photos(folder: Path, scale: int, degrade: Degradation, seed: int, crop: int | None = None) -> list[Case]:
    """The photos in `folder` as targets, degraded and reduced by `scale`.

    The degradation of a photo depends on `seed` and its name alone, so adding one changes no other. Only the
    middle of each is used: `crop` pixels a side at most, and a multiple of `scale`. Raises PisaError when
    there is none.
    """
    cases = []
    for name in _names(folder):
        seeds = (seed, zlib.crc32(os.fsencode(name)))
        load = partial(_load_degraded, folder / name, seeds, scale, degrade, crop)
        cases.append(Case(_text(name), load))
    return cases


def _names(folder: Path) -> list[str]:
    """The path in `folder` of each photo, with slashes on every system."""
    names = [path.relative_to(folder).as_posix() for path in find_photos(folder)]
    if not names:
        raise PisaError(f"There are no photos in {shown(folder)} to measure on.")
    return names


def _text(name: str) -> str:
    """A file name that is no valid text as text."""
    return os.fsencode(name).decode("utf-8", "replace")


def _load_pair(bad: Path, good: Path, reduced: int) -> tuple[Rgb, Rgb]:
    return read_photo(bad).pixels, _target(good, reduced)


def _load_degraded(
    path: Path, seeds: tuple[int, int], scale: int, degrade: Degradation, crop: int | None
) -> tuple[Rgb, Rgb]:
    good = _target(path)
    height, width = (min(size, crop or size) // scale * scale for size in good.shape[:2])
    top, left = (good.shape[0] - height) // 2, (good.shape[1] - width) // 2
    good = good[top : top + height, left : left + width]
    return degrade(good, scale, np.random.default_rng(seeds)), good


def _target(path: Path, reduced: int = 1) -> Rgb:
    good = read_photo(path).pixels
    height, width = (size // reduced for size in good.shape[:2])
    if (height * reduced, width * reduced) != good.shape[:2]:
        raise PisaError(f"{shown(path)} cannot be reduced: its sides are no multiples of {reduced}.")
    if reduced > 1:
        good = np.asarray(Image.fromarray(good).resize((width, height), Image.Resampling.LANCZOS))
    if min(good.shape[:2]) < _SMALLEST:
        raise PisaError(f"{shown(path)} is too small to measure on: {_SMALLEST} pixels a side are needed.")
    return good


def _scale(name: str, bad: Rgb, good: Rgb) -> int:
    scale: int = good.shape[0] // bad.shape[0]
    if (bad.shape[0] * scale, bad.shape[1] * scale) != good.shape[:2]:
        raise PisaError(f"{name} cannot be measured on: its target is not a whole number of times larger.")
    return scale


# --- tables ------------------------------------------------------------------------------------------------

_TITLES = ("PSNR-Y", "SSIM-Y", "NIQE", "ST-LPIPS VGG", "ST-LPIPS Alex *")
NOTE = "* No loss of the trainers uses ST-LPIPS Alex: it is the impartial one."
_DECIMALS = (2, 3, 2, 3, 3)


def to_csv(rows: Iterable[Row]) -> str:
    """A table in full precision, with a heading; a cell is empty where nothing was measured."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["picture", *(field.name for field in fields(Quality))])
    writer.writerows([row.name, *astuple(row.quality)] for row in rows)
    return text.getvalue()


def to_markdown(rows: Iterable[Row]) -> str:
    """A table to read, rounded to what is known; a dash where nothing was measured."""
    lines = [("picture", *_TITLES), ("---", *("---:" for _ in _TITLES))]
    for row in rows:
        name = row.name.replace("|", "\\|")
        lines.append((name, *map(_cell, astuple(row.quality), _DECIMALS)))
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cell(value: float | None, decimals: int) -> str:
    if value is None:
        return "-"
    return "∞" if math.isinf(value) else f"{value:.{decimals}f}"
