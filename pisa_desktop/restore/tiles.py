"""Where network tiles lie, what they weigh and how they are blended: pure functions."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from pisa_desktop.restore.region import Region


def starts(length: int, tile: int, overlap: int) -> list[int]:
    """First positions of tiles that cover 0..length; each overlaps the next by at least `overlap`.

    Tile and overlap are clamped to what fits (the published program loops for ever when a side is not longer than
    the overlap); the last tile is snapped to the end. Published: algorithm of PiSA-SR's tiled sampling.
    """
    tile = min(tile, length)
    stride = tile - min(overlap, tile - 1)
    count = math.ceil((length - tile) / stride) + 1
    return [min(i * stride, length - tile) for i in range(count)]


def overlapping_tiles(size: tuple[int, int], tile: int, overlap: int) -> list[Region]:
    """Tiles that cover a plane of (height, width), columns of the plane first, as published."""
    height, width = size
    return [
        Region(top, left, min(tile, height), min(tile, width))
        for left in starts(width, tile, overlap)
        for top in starts(height, tile, overlap)
    ]


def blend_window(size: tuple[int, int]) -> Tensor:
    """Gaussian weights (height, width), all positive, fp32: variance 0.01 of the tile's side, as published.

    Built at the tile's true size; the published program builds them at the nominal one and dies on panoramas.
    """
    return torch.outer(_gaussian(size[0]), _gaussian(size[1]))


def _gaussian(length: int) -> Tensor:
    position = torch.arange(length, dtype=torch.float32) - (length - 1) / 2
    return torch.exp(-(position**2) / (length**2 * 2 * 0.01)) / math.sqrt(2 * math.pi * 0.01)


class Blend:
    """The weighted mean of overlapping tiles, accumulated in fp32."""

    def __init__(self, channels: int, size: tuple[int, int]) -> None:
        self._sum = torch.zeros(1, channels, *size)
        self._weight = torch.zeros(size)

    def add(self, tile: Region, values: Tensor) -> None:
        """Add one tile's values, (1, channels, height, width)."""
        window = blend_window(tile.size).to(values.device)
        self._sum[..., *tile.slices] += (values.float() * window).cpu()
        self._weight[tile.slices] += window.cpu()

    def mean(self) -> Tensor:
        """(1, channels, H, W): every position must have been covered."""
        return self._sum / self._weight


@dataclass(frozen=True, slots=True)
class HaloTile:
    """A tile of a network without global statistics: what it must see to compute what."""

    core: Region
    """What it computes."""
    seen: Region
    """The core with the network's receptive field around it, clipped to the plane."""


def halo_tiles(size: tuple[int, int], core: int, halo: int) -> Iterator[HaloTile]:
    """Tiles whose cores partition a plane of (height, width); computed apart they equal the plane in one piece."""
    height, width = size
    for top in range(0, height, core):
        for left in range(0, width, core):
            region = Region(top, left, min(core, height - top), min(core, width - left))
            yield HaloTile(region, region.grown(halo, size))
