"""Training batches of the LoRAs: crops, degraded crops, captions and all noise.

Each sample is a pure function of seed, stage, step and place in the batch, so training can resume at any step.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils.data import Dataset

from pisa_desktop.measure.degradations import Kind, Rng, any_filter, degrade
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import read_photo
from pisa_desktop.restore.sd.vae import FACTOR
from pisa_desktop.training.lora.captions import caption_file, caption_of
from pisa_desktop.training.lora.csd import EARLIEST, LATEST
from pisa_desktop.training.lora.recipe import LoraRecipe
from pisa_desktop.training.photos import large_photos, random_crop
from pisa_desktop.training.stages import Stage

NULL_SHARE = 0.5
"""Share of the batches that are trained with the null prompt instead of captions."""
_SCALE = 4
_ATTEMPTS = 20
"""Number of unreadable photos that may be drawn in a row before giving up."""


@dataclass(frozen=True)
class TrainingPhotos:
    """Photos that are large enough to train on."""

    paths: tuple[Path, ...]
    captioned: int
    """Number of photos that have a caption file."""
    skipped: tuple[str, ...]
    """Names of photos that are too small or cannot be read."""


def find_training_photos(folder: Path, smallest: int) -> TrainingPhotos:
    """Find usable photos in a folder and its subfolders by reading their headers. Raises PisaError if there is none."""
    paths, skipped = large_photos(folder, smallest)
    return TrainingPhotos(tuple(paths), sum(caption_file(path).is_file() for path in paths), tuple(skipped))


@dataclass(frozen=True)
class Batch:
    """The input of one training step, including all of its randomness."""

    target: Tensor
    """uint8 (N, 3, H, W): crops of good photos."""
    reference: Tensor
    """uint8 (N, 3, H, W): the crops degraded, reduced and enlarged again."""
    captions: tuple[str, ...]
    null: bool
    """Whether this step trains with the null prompt."""
    posterior: Tensor
    """Gaussian noise (N, 4, H/8, W/8) with which zL is sampled from the VAE's posterior."""
    time: Tensor
    """Time steps (N,) of CSD."""
    noise: Tensor
    """Gaussian noise (N, 4, H/8, W/8) of CSD."""
    unreadable: frozenset[str] = frozenset()
    """Names of photos that were drawn but could not be read."""


@dataclass(frozen=True)
class _Sample:
    """One sample of a batch; fields as in Batch, without N."""

    target: Tensor
    reference: Tensor
    caption: str
    posterior: Tensor
    time: int
    noise: Tensor


class Batches(Dataset[Batch | None]):
    """One stage's batches by step number, for one of the training processes."""

    def __init__(self, photos: TrainingPhotos, recipe: LoraRecipe, stage: Stage, process: int) -> None:
        self._paths, self._process = photos.paths, process
        self._count, self._crop, self._steps = recipe.batch, recipe.crop, recipe.steps(stage)
        self._seed = (recipe.seed, list(Stage).index(stage))

    def __len__(self) -> int:
        return self._steps

    def __getitem__(self, step: int) -> Batch | None:
        """The batch of a step; None if no photo can be read any more."""
        unreadable: set[str] = set()
        samples = []
        for place in range(self._count):
            # Seeded by the place in the global batch: two processes with one crop each see the same as one with two.
            rng = np.random.default_rng((*self._seed, step, self._process * self._count + place))
            sample = self._sample(rng, unreadable)
            if sample is None:
                return None
            samples.append(sample)
        null = np.random.default_rng((*self._seed, step, self._process, 1)).random() < NULL_SHARE
        return Batch(
            target=torch.stack([s.target for s in samples]),
            reference=torch.stack([s.reference for s in samples]),
            captions=tuple(s.caption for s in samples),
            null=bool(null),
            posterior=torch.stack([s.posterior for s in samples]),
            time=torch.tensor([s.time for s in samples]),
            noise=torch.stack([s.noise for s in samples]),
            unreadable=frozenset(unreadable),
        )

    def _sample(self, rng: Rng, unreadable: set[str]) -> _Sample | None:
        drawn = self._draw_photo(rng, unreadable)
        if drawn is None:
            return None
        path, photo = drawn
        target = np.ascontiguousarray(random_crop(photo, self._crop, rng))
        small = degrade(target, _SCALE, Kind.HEAVY, rng)
        latent = (4, self._crop // FACTOR, self._crop // FACTOR)
        return _Sample(
            target=torch.from_numpy(target).permute(2, 0, 1),
            reference=_enlarged(small, self._crop, rng),
            caption=caption_of(path),
            posterior=torch.from_numpy(rng.standard_normal(latent, dtype=np.float32)),
            time=int(rng.integers(EARLIEST, LATEST)),
            noise=torch.from_numpy(rng.standard_normal(latent, dtype=np.float32)),
        )

    def _draw_photo(self, rng: Rng, unreadable: set[str]) -> tuple[Path, np.ndarray] | None:
        for _ in range(_ATTEMPTS):
            path = self._paths[int(rng.integers(len(self._paths)))]
            try:
                photo = read_photo(path).pixels
            except PhotoError:
                unreadable.add(path.name)
                continue
            if min(photo.shape[:2]) >= self._crop:
                return path, photo
            unreadable.add(path.name)  # replaced by a smaller photo since training began
        return None


def _enlarged(small: np.ndarray, side: int, rng: Rng) -> Tensor:
    """Enlarge a degraded crop to its original size by one of the degradation's filters; uint8 (3, side, side)."""
    mode = any_filter(rng)
    image = torch.from_numpy(small).permute(2, 0, 1)[None].float()
    return F.interpolate(image, (side, side), mode=mode)[0].round().clamp(0, 255).to(torch.uint8)
