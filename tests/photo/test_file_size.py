"""Estimates of file sizes, compared with whole files that Pillow writes."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from pisa_desktop import paths
from pisa_desktop.photo.file_size import bytes_per_pixel
from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.photo import Pixels

SAMPLES = sorted(path for path in (paths.resources() / "samples").iterdir() if path.suffix in (".jpg", ".png"))
"""Photos of several kinds: sharp, blurred, scanned, noisy."""


def picture_of(number: int) -> Image.Image:
    """A sample at twice its size."""
    with Image.open(SAMPLES[number]) as photo:
        return photo.convert("RGB").resize((2 * photo.width, 2 * photo.height), Image.Resampling.BICUBIC)


def file_size(picture: Image.Image, format_: Format, quality: int) -> int:
    file = BytesIO()
    options = {Format.JPEG: {"quality": quality, "subsampling": 0}, Format.WEBP: {"quality": quality, "exact": True}}
    picture.save(file, format_.value, **options.get(format_, {}))
    return file.getbuffer().nbytes


@pytest.mark.parametrize("number", range(len(SAMPLES)))
@pytest.mark.parametrize("quality", [75, 95])
def test_a_jpeg_is_estimated_within_30_percent(number: int, quality: int) -> None:
    picture = picture_of(number)
    pixels: Pixels = np.asarray(picture)
    estimated = bytes_per_pixel(pixels, Format.JPEG, quality) * picture.width * picture.height
    assert estimated == pytest.approx(file_size(picture, Format.JPEG, quality), rel=0.3)


@pytest.mark.parametrize("format_", [Format.PNG, Format.WEBP])
def test_other_formats_are_estimated_within_30_percent(format_: Format) -> None:
    picture = picture_of(1)
    estimated = bytes_per_pixel(np.asarray(picture), format_, 90) * picture.width * picture.height
    assert estimated == pytest.approx(file_size(picture, format_, 90), rel=0.3)


def test_a_picture_that_will_be_enlarged_is_estimated_from_the_small_one() -> None:
    picture = picture_of(2)
    with Image.open(SAMPLES[2]) as photo:
        small = np.asarray(photo.convert("RGB"))
    estimated = bytes_per_pixel(small, Format.JPEG, 90, scale=2) * picture.width * picture.height
    assert estimated == pytest.approx(file_size(picture, Format.JPEG, 90), rel=0.3)


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (40, 40)])
@pytest.mark.parametrize("scale", [1, 8])
def test_tiny_and_narrow_pictures_can_be_estimated(size: tuple[int, int], scale: float) -> None:
    assert bytes_per_pixel(np.zeros((*size, 3), np.uint8), Format.JPEG, 90, scale) >= 0
