"""The finished picture on the canvas: tiles until a deadline, drafts meanwhile."""

from time import perf_counter

import numpy as np
import pytest
from PySide6.QtGui import QPainter

from pisa_desktop.ui.canvas.geometry import Box
from pisa_desktop.ui.canvas.picture_layer import PictureLayer
from tests.ui.canvas.pictures import canvas_of, noise, quarters, rgb

LATER = float("inf")


def test_tiles_stop_at_the_deadline_and_go_on_later() -> None:
    tiles, place, clip = PictureLayer(noise(900, 1200)), Box(0, 0, 1000, 750), Box(0, 0, 1000, 750)
    assert not tiles.ready(place, clip, LATER, smooth=True)  # a new size, which may not stay
    assert not tiles.ready(place, clip, 0.0, smooth=True)
    assert tiles.ready(place, clip, LATER, smooth=True)
    assert tiles.ready(place, clip, 0.0, smooth=True)
    assert not tiles.ready(Box(0, 0, 1001, 751), clip, perf_counter() + 9, smooth=True)


@pytest.mark.parametrize("size", [(1000, 750), (400, 300), (150, 112), (2000, 1500)])
def test_a_draft_looks_like_the_finished_picture(size: tuple[int, int]) -> None:
    tiles, place = PictureLayer(quarters(900, 1200)), Box(0, 0, *size)
    pictures = []
    for _ in range(2):
        image = canvas_of(*size)
        with QPainter(image) as painter:
            tiles.paint(painter, place, place, smooth=True)
        pictures.append(rgb(image))
        tiles.ready(place, place, LATER, smooth=True)
        tiles.ready(place, place, LATER, smooth=True)
    rows, columns = np.indices((size[1], size[0]))
    inside = (abs(rows - size[1] / 2) > 8) & (abs(columns - size[0] / 2) > 8)
    assert np.abs(pictures[0] - pictures[1])[inside].max() <= 1


def test_panning_keeps_tiles() -> None:
    tiles, clip = PictureLayer(noise(900, 1200)), Box(0, 0, 500, 400)
    for _ in range(2):
        tiles.ready(Box(-100, -100, 1000, 750), clip, LATER, smooth=True)
    assert tiles.ready(Box(-101, -99, 1000, 750), clip, 0.0, smooth=True)


def test_pixels_are_held_not_copied() -> None:
    pixels = noise(600, 800)
    assert PictureLayer(pixels).picture.pixels is pixels
