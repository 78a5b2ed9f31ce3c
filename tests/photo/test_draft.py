"""The quick small look: right side up, in sRGB, of every format, and as careful as the whole reading."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from pisa_desktop.photo.draft import read_draft
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import read_photo


def smooth(height: int, width: int) -> Image.Image:
    noise = np.random.default_rng(0).integers(0, 255, (height, width, 3), np.uint8)
    return Image.fromarray(noise).filter(ImageFilter.GaussianBlur(8))


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif", "bmp", "gif"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_draft_is_a_small_version_of_the_photo(tmp_path: Path, ending: str, mode: str) -> None:
    path = tmp_path / f"photo.{ending}"
    smooth(300, 640).convert(mode).save(path)
    draft = read_draft(path, 160)
    assert draft.size == (300, 640)
    assert draft.pixels.shape == (75, 160, 3)
    whole = Image.fromarray(read_photo(path).pixels).resize((160, 75), Image.Resampling.BOX)
    assert np.abs(np.asarray(whole).astype(int) - draft.pixels).mean() < 4


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_upright(tmp_path: Path, orientation: int) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[274] = orientation
    smooth(300, 640).save(path, exif=exif, quality=95)
    draft, whole = read_draft(path, 640), read_photo(path)
    assert draft.size == whole.size
    assert draft.pixels.shape == whole.pixels.shape
    assert np.abs(draft.pixels.astype(int) - whole.pixels).mean() < 2


def test_sixteen_bits(tmp_path: Path) -> None:
    path = tmp_path / "deep.png"
    Image.fromarray(np.full((40, 60), 0x8000, np.uint16)).save(path)
    assert set(read_draft(path, 30).pixels.ravel()) == {128}


def test_a_small_photo_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "dot.png"
    Image.new("RGB", (1, 1), "red").save(path)
    assert read_draft(path, 256).pixels.tolist() == [[[255, 0, 0]]]


def test_what_is_no_photo(tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    smooth(300, 640).save(broken)
    broken.write_bytes(broken.read_bytes()[:2000])
    for path in (broken, tmp_path / "gone.jpg", tmp_path):
        with pytest.raises(PhotoError):
            read_draft(path, 256)
