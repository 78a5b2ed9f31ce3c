"""Measure a restorer on whole folders: on real pairs, or on good photos with repeatable degradations."""

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
from pisa_desktop.measure.metrics import Distances, Quality, mean, measure
from pisa_desktop.measure.stlpips import Rgb
from pisa_desktop.photo.folder import find_photos
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import read_photo
from pisa_desktop.progress import Progress, Steps

Restore = Callable[[Rgb, int], Rgb]
"""(photo, scale) -> restored picture: uint8 RGB (H, W, 3) to (H * scale, W * scale, 3)."""

_SMALLEST = 32
"""Smallest side of a target; ST-LPIPS cannot compare smaller pictures."""


@dataclass(frozen=True, slots=True)
class Case:
    """One picture to measure on, which is loaded only when it is needed."""

    name: str
    load: Callable[[], tuple[Rgb, Rgb]]
    """Loads the bad photo and its target, which is a whole number of times (at least once) as large."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: a picture, or a restorer, and its measures."""

    name: str
    quality: Quality


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The measures of all cases that could be read, in order."""

    rows: tuple[Row, ...]
    skipped: tuple[str, ...] = ()
    """For each other case, why it could not be read."""

    @property
    def mean(self) -> Quality:
        """The mean of each measure over the pictures that have a value."""
        return mean(row.quality for row in self.rows)


def evaluate(cases: Sequence[Case], restore: Restore, distances: Distances | None = None) -> Steps[Evaluation]:
    """Restore and measure every case, with ST-LPIPS if `distances` is given.

    A photo that cannot be read is skipped. Raises PisaError if the sizes of a pair do not fit, or if no photo could be
    read. Errors raised by `restore` propagate.
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
        raise PisaError(f"There is no photo to measure on. {skipped[0]}")
    return Evaluation(tuple(rows), tuple(skipped))


def bicubic(photo: Rgb, scale: int) -> Rgb:
    """The baseline restorer: enlarge by bicubic interpolation."""
    height, width = photo.shape[:2]
    larger = Image.fromarray(photo).resize((width * scale, height * scale), Image.Resampling.BICUBIC)
    return np.asarray(larger)


# --- cases -------------------------------------------------------------------------------------------------


def real_pairs(bad: Path, good: Path, reduced: int = 1) -> list[Case]:
    """Pair each photo in the folder `bad` with the photo of the same name in `good`, the latter reduced by `reduced`.

    Raises PisaError if there are no photos, or one has no partner.
    """
    alone = set(_names(bad)) ^ set(_names(good))
    if alone:
        raise PisaError(
            f"{shown(bad)} and {shown(good)} must contain photos of the same names; {_text(min(alone))} has no partner."
        )
    return [Case(_text(name), partial(_load_pair, bad / name, good / name, reduced)) for name in _names(bad)]


def degraded_photos(folder: Path, scale: int, degrade: Degradation, seed: int, crop: int | None = None) -> list[Case]:
    """Use the photos in `folder` as targets, and degrade and reduce them by `scale`.

    The degradation of a photo depends only on `seed` and its name, so adding a photo does not change the others. Only
    the middle of each photo is used: at most `crop` pixels a side, and a multiple of `scale`. Raises PisaError if
    there are no photos.
    """
    cases = []
    for name in _names(folder):
        seeds = (seed, zlib.crc32(os.fsencode(name)))
        load = partial(_load_degraded, folder / name, seeds, scale, degrade, crop)
        cases.append(Case(_text(name), load))
    return cases


def _names(folder: Path) -> list[str]:
    """The path of each photo relative to `folder`, with slashes on every system."""
    names = [path.relative_to(folder).as_posix() for path in find_photos(folder)]
    if not names:
        raise PisaError(f"There are no photos in {shown(folder)} to measure on.")
    return names


def _text(name: str) -> str:
    """A file name as valid text."""
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
        raise PisaError(f"{shown(path)} cannot be reduced: its sides are not multiples of {reduced}.")
    if reduced > 1:
        good = np.asarray(Image.fromarray(good).resize((width, height), Image.Resampling.LANCZOS))
    if min(good.shape[:2]) < _SMALLEST:
        raise PisaError(f"{shown(path)} is too small to measure on: it needs at least {_SMALLEST} pixels a side.")
    return good


def _scale(name: str, bad: Rgb, good: Rgb) -> int:
    scale: int = good.shape[0] // bad.shape[0]
    if (bad.shape[0] * scale, bad.shape[1] * scale) != good.shape[:2]:
        raise PisaError(f"{name} cannot be used: its target is not a whole number of times larger.")
    return scale


# --- tables ------------------------------------------------------------------------------------------------

_TITLES = ("PSNR-Y", "SSIM-Y", "NIQE", "ST-LPIPS VGG", "ST-LPIPS Alex *")
NOTE = "* ST-LPIPS Alex is impartial: no training loss uses it."
_DECIMALS = (2, 3, 2, 3, 3)


def to_csv(rows: Iterable[Row]) -> str:
    """A CSV table in full precision with a header; cells without a value are empty."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["picture"] + [field.name for field in fields(Quality)])
    writer.writerows([row.name, *astuple(row.quality)] for row in rows)
    return text.getvalue()


def to_markdown(rows: Iterable[Row]) -> str:
    """A Markdown table, rounded to significant digits; cells without a value show a dash."""
    lines = [("picture", *_TITLES), ("---", *["---:"] * len(_TITLES))]
    for row in rows:
        name = row.name.replace("|", "\\|")
        lines.append((name, *map(_cell, astuple(row.quality), _DECIMALS)))
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cell(value: float | None, decimals: int) -> str:
    if value is None:
        return "-"
    return "∞" if math.isinf(value) else f"{value:.{decimals}f}"
