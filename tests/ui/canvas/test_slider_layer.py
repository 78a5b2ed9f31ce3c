"""The picture that follows the sliders: at most a million blended pixels a frame, refined at rest."""

from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtGui import QPainter

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.geometry import Box, Size, View
from pisa_desktop.ui.canvas.slider_blend import SliderBlend
from pisa_desktop.ui.canvas.slider_layer import MOST_WHILE_MOVING, SliderLayer
from pisa_desktop.ui.canvas.slider_pyramid import SliderLevel, SliderPyramid
from tests.ui.canvas.pictures import arrays_of, blended, canvas_of, rgb, slopes


def refined(layer: SliderLayer, view: View, clip: Box, strengths: Strengths | None = None) -> None:
    """Do the work that another thread does for a layer."""
    job = layer.refining(view, clip, strengths)
    if job is not None:
        job()()


@dataclass(frozen=True, slots=True, eq=False)
class RecordingLevel(SliderLevel):
    """Records the sizes of the blends it makes, (height, width)."""

    sizes: list[tuple[int, int]]

    def cut(self, box: Box) -> SliderBlend:
        blend = SliderLevel.cut(self, box)
        self.sizes.append(blend.size)
        return blend

    def resampled(self, source: tuple[float, float, float, float], size: Size) -> SliderBlend:
        blend = SliderLevel.resampled(self, source, size)
        self.sizes.append(blend.size)
        return blend


@pytest.mark.parametrize("extent", [(1600, 1200), (800, 600), (3200, 2400)])
def test_a_moving_slider_blends_a_million_pixels_at_most(extent: tuple[int, int]) -> None:
    arrays = arrays_of(1200, 1600)
    sizes: list[tuple[int, int]] = []
    levels = (
        RecordingLevel(level.reference, level.e_full, level.e_pix, sizes) for level in SliderPyramid.of(arrays).levels
    )
    layer, view = SliderLayer(SliderPyramid(arrays.region, tuple(levels))), View((1600, 1200), extent)
    whole = Box(0, 0, *extent)
    for rested in (False, True):
        if rested:
            refined(layer, view, whole, Strengths(0.7, 0.2))
        image = canvas_of(*extent)
        with QPainter(image) as painter:
            layer.paint(painter, view, whole, Strengths(0.7, 0.2))
    assert sizes[0][0] * sizes[0][1] <= MOST_WHILE_MOVING
    assert sizes[-1] == (min(1200, extent[1]), min(1600, extent[0]))


@pytest.mark.parametrize("extent", [(1600, 1200), (800, 600), (640, 480), (3200, 2400)])
def test_what_a_moving_slider_shows_looks_like_the_finer_picture(extent: tuple[int, int]) -> None:
    layer, view, whole = (
        SliderLayer(SliderPyramid.of(slopes(1200, 1600))),
        View((1600, 1200), extent),
        Box(0, 0, *extent),
    )
    seen = []
    for _ in range(2):
        image = canvas_of(*extent)
        with QPainter(image) as painter:
            layer.paint(painter, view, whole, Strengths(0.7, 0.2))
        seen.append(rgb(image)[16:-16, 16:-16])
        refined(layer, view, whole, Strengths(0.7, 0.2))
    assert np.abs(seen[0] - seen[1]).max() <= 3
    assert layer.refining(view, whole, Strengths(0.7, 0.2)) is None


def test_moving_the_handle_a_little_needs_no_new_blend() -> None:
    layer = SliderLayer(SliderPyramid.of(arrays_of(300, 400)))
    view = View((400, 300), (400, 300))
    refined(layer, view, Box(200, 0, 200, 300))
    for start in (190, 150, 250, 399):
        assert layer.refining(view, Box(start, 0, 400 - start, 300), None) is None, "nothing left to prepare"
    assert layer.refining(view, Box(20, 0, 380, 300), None) is not None


def test_a_part_of_a_blend_is_exact_wherever_the_line_stands() -> None:
    arrays, at = arrays_of(300, 400), Strengths(0.9, 0.4)
    layer, view = SliderLayer(SliderPyramid.of(arrays)), View((400, 300), (400, 300))
    for start in (200, 171, 333):
        image = canvas_of(400, 300)
        with QPainter(image) as painter:
            layer.paint(painter, view, Box(start, 0, 400 - start, 300), at)
        assert np.abs(rgb(image)[:, start:] - np.clip(blended(arrays, at), 0, 255)[:, start:]).max() <= 0.51
        assert (rgb(image)[:, :start] == 0).all()


def test_arrays_are_held_not_copied() -> None:
    arrays = arrays_of(600, 800)
    level = SliderPyramid.of(arrays).levels[0]
    assert level.reference is arrays.reference
    assert level.e_full is arrays.e_full
    assert level.e_pix is arrays.e_pix
