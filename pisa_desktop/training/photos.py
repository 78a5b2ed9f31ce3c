"""Training photos: read once, cropped and degraded on the fly; every batch is a pure function of (seed, step)."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from pisa_desktop.errors import PisaError
from pisa_desktop.measure.degradations import Kind, Rng, degrade, draw_kind, soften
from pisa_desktop.measure.evaluate import bicubic
from pisa_desktop.photo.folder import find_photos
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import read_photo, read_size

_LOSING = (Kind.BLOCKS, Kind.NIGHT, Kind.HEAVY)
"""Kinds of degradation that destroy all fine detail."""


@dataclass(frozen=True)
class Batch:
    """The input of one training step."""

    reference: Tensor
    """uint8 (N, 3, H, W): the degraded crops, enlarged back to the target's size by bicubic."""
    target: Tensor
    """uint8 (N, 3, H, W): the original crops."""
    scale: int
    """Output size / input size of the whole batch: 1, 2 or 4."""
    lost: Tensor
    """bool (N,): whether a crop is degraded so heavily that its fine detail is lost."""


def large_photos(folder: Path, smallest: int) -> tuple[list[Path], list[str]]:
    """Find usable photos in a folder and its subfolders by reading their headers; returns them and the skipped names.

    Raises PisaError if no photo has at least `smallest` pixels on both sides.
    """
    if not folder.is_dir():
        raise PisaError(f"The folder {folder} does not exist.")
    paths, skipped = [], []
    for path in find_photos(folder):
        try:
            usable = min(read_size(path)) >= smallest
        except PhotoError:
            usable = False
        if usable:
            paths.append(path)
        else:
            skipped.append(path.name)
    if not paths:
        raise _none_large(folder, smallest)
    return paths, skipped


def read_training_photos(folder: Path, smallest: int) -> tuple[list[np.ndarray], list[str]]:
    """Read `large_photos` as uint8 RGB (H, W, 3), skipping damaged ones; returns them and the skipped names."""
    paths, skipped = large_photos(folder, smallest)
    photos = []
    for path in paths:
        try:
            photos.append(read_photo(path).pixels)
        except PhotoError:
            skipped.append(path.name)
    if not photos:
        raise _none_large(folder, smallest)
    return photos, sorted(skipped)


def _none_large(folder: Path, smallest: int) -> PisaError:
    return PisaError(f"The folder {folder} contains no photo of at least {smallest} pixels a side.")


def random_crop(photo: np.ndarray, size: int, rng: Rng) -> np.ndarray:
    """A random square of `size` pixels from a photo (H, W, 3), mirrored with probability 0.5; a view."""
    y, x = (int(rng.integers(side - size + 1)) for side in photo.shape[:2])
    crop = photo[y : y + size, x : x + size]
    return crop[:, ::-1] if rng.random() < 0.5 else crop


class DegradedCrops(Dataset[Batch]):
    """Batches by step number. The same seed and step give the same batch, so training can resume at any step."""

    def __init__(
        self, photos: list[np.ndarray], size: int, count: int, steps: int, seed: int, softened: bool = False
    ) -> None:
        """Crops of `size` target pixels, `count` of them in a batch, for steps 0..steps-1; `softened`: see `soften`."""
        self.photos, self.size, self.count, self.steps, self.seed = photos, size, count, steps, seed
        self.softened = softened

    def __len__(self) -> int:
        return self.steps

    def __getitem__(self, step: int) -> Batch:
        rng = np.random.default_rng((self.seed, step))
        scale = int(rng.choice((4, 2, 1), p=(0.5, 0.25, 0.25)))
        kinds = [draw_kind(scale, rng) for _ in range(self.count)]
        pairs = [self._pair(scale, kind, rng) for kind in kinds]
        reference, target = (torch.from_numpy(np.stack(side)).permute(0, 3, 1, 2) for side in zip(*pairs, strict=True))
        return Batch(reference, target, scale, torch.tensor([kind in _LOSING for kind in kinds]))

    def _pair(self, scale: int, kind: Kind, rng: Rng) -> tuple[np.ndarray, np.ndarray]:
        photo = self.photos[int(rng.integers(len(self.photos)))]
        target = np.rot90(random_crop(photo, self.size, rng), int(rng.integers(4))).copy()
        if self.softened:
            target = soften(target, scale, rng)
        return bicubic(degrade(target, scale, kind, rng), scale), target
