"""Tiles cover every position with positive weights, and laying them out always ends."""

import itertools

import torch
from hypothesis import given
from hypothesis import strategies as st

from pisa_desktop.restore.region import Region
from pisa_desktop.restore.tiles import Blend, blend_window, halo_tiles, overlapping_tiles, starts

LENGTHS = st.integers(1, 400)


def test_published_grid() -> None:
    assert starts(96, 96, 32) == [0]
    assert starts(160, 96, 32) == [0, 64]
    assert starts(200, 96, 32) == [0, 64, 104]


def test_a_side_not_longer_than_the_overlap_ends() -> None:
    assert starts(32, 96, 32) == [0]
    assert starts(7, 4, 9) == [0, 1, 2, 3]


@given(LENGTHS, st.integers(1, 130), st.integers(0, 130))
def test_starts_cover_and_overlap(length: int, tile: int, overlap: int) -> None:
    found = starts(length, tile, overlap)
    tile = min(tile, length)
    overlap = min(overlap, tile - 1)
    assert found[0] == 0
    assert found[-1] == length - tile
    assert all(0 < after - before <= tile - overlap for before, after in itertools.pairwise(found))


def test_columns_come_first() -> None:
    assert overlapping_tiles((3, 4), 2, 0) == [
        Region(0, 0, 2, 2),
        Region(1, 0, 2, 2),
        Region(0, 2, 2, 2),
        Region(1, 2, 2, 2),
    ]


def test_window_is_the_published_gaussian() -> None:
    window = blend_window((96, 96))
    # exp(-(i - 47.5)^2 / 184.32)^2 / 0.02 pi; the corner's ratio is exp(-2256 / 184.32). Worked out by hand.
    assert abs(float(window[47, 47]) - 15.87234) < 1e-4
    assert abs(float(window[0, 47]) / float(window[47, 47]) - 4.8353e-06) < 1e-9


@given(st.integers(1, 30), st.integers(1, 30), st.integers(1, 16), st.integers(0, 16))
def test_blend_of_a_constant_is_that_constant(height: int, width: int, tile: int, overlap: int) -> None:
    blend = Blend(2, (height, width))
    for region in overlapping_tiles((height, width), tile, overlap):
        assert float(blend_window(region.size).min()) > 0
        blend.add(region, torch.full((1, 2, *region.size), 3.0))
    torch.testing.assert_close(blend.mean(), torch.full((1, 2, height, width), 3.0))


@given(st.integers(1, 90), st.integers(1, 90), st.integers(1, 40), st.integers(0, 12))
def test_cores_partition_and_halos_hold_them(height: int, width: int, core: int, halo: int) -> None:
    count = torch.zeros(height, width)
    for tile in halo_tiles((height, width), core, halo):
        count[tile.core.slices] += 1
        assert tile.seen == tile.core.grown(halo, (height, width))
        inner = tile.core.inside(tile.seen)
        assert inner.top + inner.height <= tile.seen.height
        assert inner.left + inner.width <= tile.seen.width
    assert bool((count == 1).all())
