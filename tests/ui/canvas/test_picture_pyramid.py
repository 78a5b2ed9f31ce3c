"""The levels of a picture pyramid, and resampling in tiles."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage

from pisa_desktop.ui.canvas.geometry import Box
from pisa_desktop.ui.canvas.picture_pyramid import PicturePyramid, as_array, resampled, tiles_of
from tests.ui.canvas.pictures import noise


def rgb(image: QImage) -> np.ndarray:
    converted = image.convertToFormat(QImage.Format.Format_RGB32)
    return as_array(converted)[..., 2::-1].copy()  # the bytes go with the image


def test_pixels_are_wrapped_not_copied() -> None:
    pixels = noise(300, 401)
    picture = PicturePyramid.of(pixels)
    assert picture.pixels is pixels
    pixels[7, 5] = (1, 2, 3)
    assert rgb(picture.levels[0])[7, 5].tolist() == [1, 2, 3]


def test_levels_halve_until_small() -> None:
    picture = PicturePyramid.of(noise(300, 1025))
    assert [(level.width(), level.height()) for level in picture.levels] == [
        (1025, 300),
        (513, 150),
        (257, 75),
        (129, 38),
    ]


def test_a_level_averages_four_pixels() -> None:
    pixels = np.zeros((4, 600, 3), np.uint8)
    pixels[0, 0] = (40, 80, 120)
    pixels[1, 1] = (4, 8, 12)
    picture = PicturePyramid.of(pixels)
    assert rgb(picture.levels[1])[0, 0].tolist() == [11, 22, 33]


def test_bands_join() -> None:
    pixels = noise(1100, 300)
    whole = np.asarray(Image.fromarray(pixels).reduce(2))
    picture = PicturePyramid.of(pixels)
    assert np.array_equal(rgb(picture.levels[1]), whole)


def test_an_array_with_gaps_works_too() -> None:
    pixels = noise(40, 60)[:30, :50]
    picture = PicturePyramid.of(pixels)
    assert np.array_equal(rgb(picture.levels[0]), pixels)


def test_a_read_only_array_works_too() -> None:
    pixels = noise(8, 8)
    pixels.flags.writeable = False
    picture = PicturePyramid.of(pixels)
    assert np.array_equal(rgb(picture.levels[0]), pixels)


@pytest.mark.parametrize("size", [(250, 170), (77, 50), (100, 400)])
def test_tiles_join_without_seams(size: tuple[int, int]) -> None:
    pixels = noise(90, 110)
    picture = PicturePyramid.of(pixels)
    image = picture.levels[0]
    x, y = 110 / size[0], 90 / size[1]
    out = np.zeros((size[1], size[0], 3), np.uint8)
    for column, row in tiles_of(Box(0, 0, *size), 32):
        box = Box(column * 32, row * 32, 32, 32).within(Box(0, 0, *size))
        source = (box.left * x, box.top * y, box.right * x, box.bottom * y)
        out[box.top : box.bottom, box.left : box.right] = rgb(resampled(image, source, (box.width, box.height)))
    whole = np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC))
    apart = np.abs(out.astype(int) - whole)
    assert apart.max() <= 8
    assert (apart > 1).mean() < 1e-3  # Pillow keeps the part's corners in single precision


@given(st.integers(-50, 900), st.integers(-50, 900), st.integers(1, 700), st.integers(1, 700))
def test_tiles_cover_a_box(left: int, top: int, width: int, height: int) -> None:
    box = Box(left, top, width, height)
    tiles = [Box(column * 256, row * 256, 256, 256) for column, row in tiles_of(box, 256)]
    assert sum(tile.within(box).area for tile in tiles) == box.area
    assert all(not tile.within(box).empty for tile in tiles)
