"""Raw files of cameras: their own JPEG of full size is used, said so; without one they are refused."""

import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop.photo.draft import read_draft
from pisa_desktop.photo.formats import Format, OutputOptions, PhotoError
from pisa_desktop.photo.metadata import exif
from pisa_desktop.photo.read import is_photo, read_photo, read_size
from tests.photo.builders import far, opened, saved, write
from tests.photo.raw import PREVIEW, raw
from tests.photo.test_hostile import mutated

KINDS = ["DNG", "NEF", "CR2", "ARW"]
NOTE = "The camera's own JPEG preview was used, as raw files are not developed."


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("orientation", [1, 6])
def test_the_preview_of_full_size_is_used(tmp_path: Path, kind: str, orientation: int) -> None:
    path = write(tmp_path, raw(kind, orientation=orientation), f"photo.{kind.lower()}")
    photo = read_photo(path)
    assert is_photo(path)
    assert (photo.format, photo.notes) == (Format.JPEG, (NOTE,))
    wanted = np.asarray(PREVIEW.rotate(-90, expand=True) if orientation == 6 else PREVIEW)
    assert photo.size == read_size(path) == wanted.shape[:2]
    assert far(photo.pixels, wanted) <= 12
    assert read_draft(path, 60).size == photo.size
    assert photo.metadata.exif is not None
    assert exif.year(photo.metadata.exif) == 2019


@pytest.mark.parametrize("kind", KINDS)
def test_the_result_is_a_jpeg_with_the_cameras_data(tmp_path: Path, kind: str) -> None:
    photo = opened(tmp_path, raw(kind, orientation=8), f"photo.{kind.lower()}")
    path, notes = saved(photo, photo.pixels, OutputOptions())
    assert (path.name, notes) == ("saved.jpg", (NOTE,))
    with Image.open(path) as result:
        tags = result.getexif()
        assert tags[274] == 1
        assert tags.get_ifd(34665)[0x9003] == "2019:08:07 06:05:04"
        assert not {330, 50706} & {*tags}, "what describes the raw file itself is not copied"


@pytest.mark.parametrize("kind", KINDS)
def test_a_smaller_preview_is_not(tmp_path: Path, kind: str) -> None:
    with pytest.raises(PhotoError, match=r"^photo\.raw is a camera's raw file; develop it to JPEG or TIFF first\.$"):
        opened(tmp_path, raw(kind, size=(96, 64)), "photo.raw")


def test_mutated_raw_files_give_a_photo_or_a_sentence(tmp_path: Path) -> None:
    rng, sentences = random.Random(11), set[str]()
    for number in range(600):
        path = write(tmp_path, mutated(raw(KINDS[number % 4], orientation=6), rng), "photo.raw")
        try:
            assert read_photo(path, partly=True).pixels.size
        except PhotoError as error:
            sentences.add(str(error))
    assert all(sentence.startswith("photo.raw ") for sentence in sentences)
