"""Small files that photo programs are known to get wrong: opened, drafted, measured, saved and read back."""

from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from pisa_desktop.photo.draft import read_draft
from pisa_desktop.photo.formats import Format, OutputFormat, OutputOptions, PhotoError
from pisa_desktop.photo.read import read_photo, read_size, software_tag_of
from tests.photo.builders import TAG, saved
from tests.photo.cases import CUT, ELSEWHERE, FOLDER, Case, each, place

KINDS = "JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF"
FILES = [pytest.param(path, case, id=f"{path.parent.name}/{path.name}") for path, case in each()]
LOSSY = (Format.JPEG, Format.MPO, Format.WEBP, Format.AVIF)


def test_every_file_of_the_list_has_its_case_or_its_test() -> None:
    names = set((FOLDER / "names.txt").read_text().split())
    cases = {path.relative_to(FOLDER).as_posix() for path, _ in each()}
    assert names == cases | {*ELSEWHERE}
    assert not cases & {*ELSEWHERE}
    laid = {path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("*/*")}
    assert cases <= laid <= names
    for module, test in map(str.split, ELSEWHERE.values()):
        assert callable(getattr(import_module(f"tests.{module}"), test))


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("IMG_0002.HEIC", "IMG_0002.HEIC is damaged: its header makes no sense."),
        ("IMG_0003.JPG", "IMG_0003.JPG is empty."),
        (
            "IMG_0004.JPG",
            "IMG_0004.JPG is not a photo that can be opened (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).",
        ),
    ],
)
def test_a_photo_that_cannot_be_opened_fails_with_its_reason(name: str, sentence: str) -> None:
    """That none of a folder vanishes is shown by tests/cli/test_accounts.py."""
    with pytest.raises(PhotoError) as caught:
        read_photo(FOLDER / "folder" / name)
    assert str(caught.value) == sentence


@pytest.mark.fault("1 bit", "5 Window and command line disagree on a photo")
@pytest.mark.parametrize(("path", "case"), FILES)
def test_a_case(tmp_path: Path, path: Path, case: Case) -> None:
    photo = read_photo(path, partly=case.cut)
    at = place(case.turn, photo.pixels)
    assert photo.size == ((96, 64) if case.turn >= 5 else (64, 96))
    assert photo.pixels[at].tolist() == pytest.approx([*case.pixel], abs=case.near)
    assert (None if photo.alpha is None else int(photo.alpha[at])) == pytest.approx(case.alpha, abs=1)
    assert photo.notes == case.notes
    assert (photo.deep is not None) == case.deep

    assert read_size(path) == photo.size
    draft = read_draft(path, 96, partly=case.cut)
    assert draft.size == photo.size
    assert np.abs(draft.pixels.astype(int) - photo.pixels).mean() < 1

    written, _ = saved(photo, photo.pixels, OutputOptions(quality=100), tmp_path)
    again = read_photo(written)
    assert again.size == photo.size
    assert again.metadata.turn == 1
    assert (again.deep is not None) == case.deep
    assert again.pixels[at].tolist() == pytest.approx([*case.pixel], abs=8 if again.format in LOSSY else case.near + 1)
    lost_alpha = again.format is Format.JPEG
    assert (None if again.alpha is None else int(again.alpha[at])) == pytest.approx(
        None if lost_alpha else case.alpha, abs=3
    )
    assert software_tag_of(written) == TAG


@pytest.mark.parametrize(("path", "case"), [pair for pair in each() if pair[1].cut])
def test_a_photo_cut_short_is_opened_only_if_asked(path: Path, case: Case) -> None:
    for read in (read_photo, lambda path: read_draft(path, 96)):
        with pytest.raises(PhotoError, match=r"is damaged or cut short: it cannot be read to its end\.$"):
            read(path)
    assert CUT in case.notes


def test_a_jpeg_without_its_last_two_bytes_is_whole() -> None:
    photo = read_photo(FOLDER / "more" / "large-no-eoi.jpg")
    assert photo.size == (900, 1200)
    assert photo.notes == ()


def test_black_and_white_in_a_colour_file_stays_without_colour(tmp_path: Path) -> None:
    photo = read_photo(FOLDER / "more" / "black-and-white-in-rgb.png")
    assert photo.colourless
    assert not photo.grey
    tinted = photo.pixels + np.array([3, 0, 5], np.uint8) * (photo.pixels < 250)
    for wanted in (OutputFormat.PNG, OutputFormat.TIFF, OutputFormat.JPEG):
        written, _ = saved(photo, tinted.astype(np.uint8), OutputOptions(format=wanted, quality=100), tmp_path)
        again = read_photo(written)
        assert again.colourless
        assert np.abs(again.pixels.astype(int) - photo.pixels).mean() < 4
