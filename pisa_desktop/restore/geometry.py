"""The sizes of a restoration, and the pixel steps around the model: enlarge, pad, resize, round."""

from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor

from pisa_desktop.restore.analysis import Geometry
from pisa_desktop.restore.strengths import scaled

LARGEST_ENLARGED = 4_000_000
"""Pixels; a photo with a side too short for the model is enlarged to at most this size, and padded beyond it."""


class SizeRules(Protocol):
    """What a `Model` requires of sizes."""

    scales: tuple[int, ...]
    multiple: int
    shortest: int


def plan(size: tuple[int, int], scale: float, model: SizeRules) -> Geometry:
    """The sizes with which a model restores a photo of (height, width) at `scale`, 1..8.

    The output is exactly round(scale * size). The grid is computed at the model's next larger scale. Where its
    shorter side is below the model's shortest side, the grid is enlarged to that side and the result reduced, as
    published; where that would exceed LARGEST_ENLARGED pixels, it is padded instead.
    """
    output = scaled(size, scale)
    own = next((s for s in model.scales if s >= scale), model.scales[-1])
    grid = scaled(size, own)
    enlarged = scaled(grid, max(1.0, model.shortest / min(grid)))
    if enlarged[0] * enlarged[1] <= LARGEST_ENLARGED:
        grid = enlarged
    height, width = (multiple(max(side, model.shortest), model.multiple) for side in grid)
    return Geometry(output, grid, (height, width), own)


def multiple(length: int, of: int) -> int:
    """The smallest multiple of `of` that is at least `length`."""
    return -(-length // of) * of


def enlarge(photo: np.ndarray, geometry: Geometry) -> np.ndarray:
    """The reference: the photo at the grid's size by bicubic, padded by edge replication; uint8 RGB (H, W, 3)."""
    height, width = geometry.grid
    if photo.shape[:2] != geometry.grid:
        photo = np.asarray(Image.fromarray(photo).resize((width, height), Image.Resampling.BICUBIC))
    return np.ascontiguousarray(extended(photo, geometry.padded))


def extended(photo: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """A photo (H, W, 3) at (height, width): padded by edge replication, or cut, at the bottom and at the right."""
    photo = photo[: size[0], : size[1]]
    below, right = size[0] - photo.shape[0], size[1] - photo.shape[1]
    return np.pad(photo, ((0, below), (0, right), (0, 0)), mode="edge") if below or right else photo


def to_pixels(picture: Tensor) -> np.ndarray:
    """(1, 3, H, W) on the CPU as an array (H, W, 3) that shares its memory."""
    pixels: np.ndarray = picture[0].permute(1, 2, 0).numpy()
    return pixels


def resize(pixels: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """A float32 picture (H, W, 3) at another (height, width), by antialiased bicubic."""
    if pixels.shape[:2] == size:
        return pixels
    planes = torch.from_numpy(pixels).permute(2, 0, 1)[None]
    return to_pixels(F.interpolate(planes, size, mode="bicubic", antialias=True))


def rounded(pixels: np.ndarray) -> np.ndarray:
    """A float32 picture (H, W, 3), 0..1, as uint8: clamped, then rounded half to even."""
    levels = pixels * np.float32(255)
    np.rint(levels, out=levels)
    np.clip(levels, 0, 255, out=levels)
    return levels.astype(np.uint8)
