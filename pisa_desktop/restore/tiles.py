"""Positions and blend windows of network tiles, and the blending itself."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from pisa_desktop.restore.region import Region


def starts(length: int, tile: int, overlap: int) -> list[int]:
    """First positions of tiles that cover 0..length; each overlaps the next by at least `overlap`.

    The algorithm of PiSA-SR's tiled sampling: the last tile is moved back to end at `length`. Unlike there, tile and
    overlap are limited to what fits; the published program never ends if a side is not longer than the overlap.
    """
    tile = min(tile, length)
    stride = tile - min(overlap, tile - 1)
    count = math.ceil((length - tile) / stride) + 1
    return [min(i * stride, length - tile) for i in range(count)]


def overlapping_tiles(size: tuple[int, int], tile: int, overlap: int) -> list[Region]:
    """Tiles that cover a plane of (height, width), column by column, as published."""
    height, width = size
    return [
        Region(top, left, min(tile, height), min(tile, width))
        for left in starts(width, tile, overlap)
        for top in starts(height, tile, overlap)
    ]


def blend_window(size: tuple[int, int]) -> Tensor:
    """Gaussian weights (height, width), fp32 and positive, with a variance of 0.01 of the side squared, as published.

    Of the tile's actual size; the published program uses the nominal size and fails on panoramas.
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
        """(1, channels, H, W) fp32; every position must have been covered by a tile."""
        return self._sum / self._weight


@dataclass(frozen=True, slots=True)
class HaloTile:
    """A tile of a network without global statistics."""

    core: Region
    """The part that it computes."""
    seen: Region
    """Its input: the core with the network's receptive field around it, clipped to the plane."""


def halo_tiles(size: tuple[int, int], core: int, halo: int) -> Iterator[HaloTile]:
    """Tiles whose cores partition a plane of (height, width).

    Computed one by one they equal the plane computed in one piece, if `halo` is the network's receptive field.
    """
    height, width = size
    for top in range(0, height, core):
        for left in range(0, width, core):
            region = Region(top, left, min(core, height - top), min(core, width - left))
            yield HaloTile(region, region.grown(halo, size))
