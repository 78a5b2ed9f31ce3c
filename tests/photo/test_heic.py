"""HEIC photos: every way to describe, turn, tile and accompany the picture."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop.photo import pixels
from pisa_desktop.photo.draft import read_draft
from pisa_desktop.photo.formats import Format, OutputFormat, OutputOptions, PhotoError
from pisa_desktop.photo.metadata import exif as exif_block
from pisa_desktop.photo.read import Limits, read_photo, read_size
from tests.photo import heic as made
from tests.photo.builders import camera_exif, far, matrix_profile, opened, saved, write, xmp_packet
from tests.photo.cases import COLOUR, P3, PLACE
from tests.photo.heic import DEEP, DEEP_GREY, coded, heic, imir, irot, nclx

RAMP = np.linspace(400, 479, 96).round().astype(int)
STORED = Image.open(made.FOLDER.parent / "cases" / "skip" / "scan.png").convert("RGB")
TURNS: list[tuple[list[bytes], int]] = [
    ([], 1),
    ([imir(1)], 2),
    ([irot(2)], 3),
    ([imir(0)], 4),
    ([irot(3), imir(1)], 5),
    ([irot(1), imir(0)], 5),
    ([irot(3)], 6),
    ([irot(1), imir(1)], 7),
    ([imir(1), irot(3)], 7),
    ([irot(1)], 8),
    ([irot(2), imir(0)], 2),
]


def near(pixel: Sequence[int], wanted: Sequence[int]) -> bool:
    return max(abs(int(a) - b) for a, b in zip(pixel, wanted, strict=True)) <= 4


def test_a_photo_is_opened(tmp_path: Path) -> None:
    photo = opened(tmp_path, heic(coded()))
    assert (photo.format, photo.size, photo.notes) == (Format.HEIC, (64, 96), ())
    assert (photo.grey, photo.alpha, photo.deep) == (False, None, None)
    assert near(photo.pixels[PLACE], COLOUR)


@pytest.mark.parametrize("brand", [b"heix", b"mif1", b"hevc"])
def test_it_is_known_by_any_of_its_brands(tmp_path: Path, brand: bytes) -> None:
    assert opened(tmp_path, heic(coded(), brand=brand)).format is Format.HEIC


def test_grey_is_grey(tmp_path: Path) -> None:
    photo = opened(tmp_path, heic(coded(made.GREY)))
    assert photo.grey
    assert near(photo.pixels[PLACE], [int(STORED.convert("L").getpixel(PLACE[::-1]))] * 3)  # type: ignore[arg-type]


# ---- Orientation -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("properties", "turn"), TURNS)
@pytest.mark.parametrize("repeated", [False, True])
def test_it_is_turned_once(tmp_path: Path, properties: list[bytes], turn: int, repeated: bool) -> None:
    """By the container; that EXIF and XMP say the same again turns nothing."""
    more = [made.exif(camera_exif(turn)), made.xmp(xmp_packet(turn))] if repeated else []
    path = write(tmp_path, heic(coded(made.COLOUR, *properties), *more))
    photo, wanted = read_photo(path), np.asarray(pixels.upright(STORED, turn))
    assert photo.size == wanted.shape[:2] == read_size(path)
    assert np.abs(photo.pixels.astype(int) - wanted).mean() < 3
    assert photo.metadata.turn == turn
    draft = read_draft(path, 96)
    assert draft.size == photo.size
    assert far(draft.pixels, photo.pixels) == 0


def test_exif_alone_turns_nothing_and_the_result_says_so(tmp_path: Path) -> None:
    photo = opened(tmp_path, heic(coded(), made.exif(camera_exif(6)), made.xmp(xmp_packet(6))))
    assert photo.size == (64, 96)
    path, _ = saved(photo, photo.pixels, OutputOptions())
    block = read_photo(path).metadata.exif
    assert block is not None
    assert exif_block.orientation(block) == 1


def test_a_deep_photo_is_turned_with_its_levels(tmp_path: Path) -> None:
    photo = opened(tmp_path, heic(coded(DEEP, irot(3))))
    assert photo.deep is not None
    assert photo.deep.colours.shape == (96, 64, 3)
    assert np.array_equal(photo.deep.colours[:, 5, 1], (RAMP * 65535 + 511) // 1023)


# ---- Depth and colours -------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", [DEEP, DEEP_GREY])
@pytest.mark.parametrize("wanted", [OutputFormat.PNG, OutputFormat.TIFF])
def test_ten_bits_keep_their_levels(tmp_path: Path, source: bytes, wanted: OutputFormat) -> None:
    photo = opened(tmp_path, heic(coded(source)))
    assert photo.grey == (source is DEEP_GREY)
    path, notes = saved(photo, photo.pixels, OutputOptions(format=wanted))
    assert notes == ()
    again = read_photo(path).deep
    assert again is not None
    assert np.array_equal(np.atleast_3d(again.colours)[7, :, 0], (RAMP * 65535 + 511) // 1023)


def test_saved_in_the_same_format_it_becomes_a_jpeg_and_says_so(tmp_path: Path) -> None:
    photo = opened(tmp_path, heic(coded(DEEP)), "photo.heic")
    path, notes = saved(photo, photo.pixels, OutputOptions())
    assert path.name == "saved.jpg"
    assert notes == (
        "HEIC photos are saved as JPEG.",
        "The 16 bits per colour were reduced to 8: JPEG is saved with no more.",
    )


def test_colours_are_described_by_numbers_or_by_a_profile(tmp_path: Path) -> None:
    wide = opened(tmp_path, heic(coded(made.COLOUR, nclx(12, 13))))
    assert near(wide.pixels[PLACE], P3)
    assert wide.metadata.icc is not None
    both = opened(tmp_path, heic(coded(made.COLOUR, nclx(1, 13), made.icc(matrix_profile()))))
    assert both.metadata.icc == matrix_profile()
    hdr = opened(tmp_path, heic(coded(made.COLOUR, nclx(9, 18))))
    assert hdr.notes == ("The colours are made for HDR screens (HLG); they were read as ordinary ones.",)


@pytest.mark.parametrize("source", [made.COLOUR, DEEP])
def test_transparency_is_kept(tmp_path: Path, source: bytes) -> None:
    photo = opened(tmp_path, heic(coded(source), made.auxiliary(made.ALPHA)))
    assert photo.notes == ()
    assert photo.alpha is not None
    assert (photo.deep is not None) == (source is DEEP)
    path, _ = saved(photo, photo.pixels, OutputOptions(format=OutputFormat.PNG))
    again = read_photo(path)
    assert again.alpha is not None
    assert far(again.alpha, photo.alpha) <= 1


# ---- What accompanies the picture --------------------------------------------------------------------------


def test_exif_and_xmp_are_kept(tmp_path: Path) -> None:
    exif, packet = camera_exif(), xmp_packet()
    photo = opened(tmp_path, heic(coded(), made.exif(exif), made.xmp(packet)))
    assert photo.metadata.exif == exif
    assert photo.metadata.xmp == packet


def test_what_describes_another_picture_is_not_taken(tmp_path: Path) -> None:
    items = [coded(), coded(), made.exif(camera_exif(), to=2), made.xmp(xmp_packet(), to=2)]
    photo = opened(tmp_path, heic(*items))
    assert (photo.metadata.exif, photo.metadata.xmp) == (None, None)


def test_the_main_picture_of_a_burst_is_opened(tmp_path: Path) -> None:
    photo = opened(tmp_path, heic(coded(made.GREY), coded(), coded(made.GREY), main=2))
    assert near(photo.pixels[PLACE], COLOUR)
    assert photo.notes == ("Only the main one of 3 pictures in the file was kept.",)


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        (made.GAIN_MAP, "The gain map for HDR screens was not kept."),
        (made.DEPTH, "The maps of depth and outlines in the file were not kept."),
    ],
)
def test_maps_are_said(tmp_path: Path, kind: bytes, note: str) -> None:
    assert opened(tmp_path, heic(coded(), made.auxiliary(kind))).notes == (note,)


def test_tiles_are_put_together(tmp_path: Path) -> None:
    tiles = [coded() for _ in range(4)]
    for tile in tiles:
        tile.hidden = True
    whole = made.grid(2, 2, [2, 3, 4, 5], (180, 120), irot(3))
    thumbnail = coded()
    thumbnail.refers, thumbnail.to = b"thmb", [1]
    photo = opened(tmp_path, heic(whole, *tiles, thumbnail))
    assert (photo.size, photo.notes) == ((180, 120), ())
    stored = np.rot90(photo.pixels)
    assert near(stored[PLACE], COLOUR)
    assert near(stored[PLACE[0], PLACE[1] + 96], COLOUR)


# ---- Bad files ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.2, 0.5, 0.7, 0.95])
def test_a_file_cut_short_is_refused(tmp_path: Path, share: float) -> None:
    data = heic(coded())
    with pytest.raises(PhotoError, match=r"^cut\.heic is damaged"):
        read_photo(write(tmp_path, data[: int(len(data) * share)], "cut.heic"), partly=True)


def test_a_photo_whose_exif_is_cut_off_is_opened(tmp_path: Path) -> None:
    photo = opened(tmp_path, heic(coded(), made.exif(camera_exif()))[:-20])
    assert near(photo.pixels[PLACE], COLOUR)
    assert photo.notes == ("The EXIF data in the file is damaged or too large, so it was not kept.",)


def test_another_coding_is_named(tmp_path: Path) -> None:
    item = coded()
    item.kind = b"av01"
    with pytest.raises(PhotoError, match=r"^photo\.bin stores its pixels in a way that cannot be read"):
        read_photo(write(tmp_path, heic(item)))


def test_a_picture_larger_than_allowed_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    tiles = [2] * 4096
    data = heic(made.grid(64, 64, tiles, (96 * 64, 64 * 64)), coded())
    path = write(tmp_path, data)
    with pytest.raises(PhotoError, match=r"is too large: 6144 x 4096 is more than 20 megapixels"):
        read_photo(path, Limits(pixels_in=20_000_000))
    wide = heic(made.grid(256, 256, [2] * 65535, (96 * 256, 64 * 256)), coded())
    with pytest.raises(PhotoError, match=r"is too large|claims 24576 x 16384 pixels in \d+ bytes|is damaged"):
        read_photo(write(tmp_path, wide))


def test_a_claim_of_more_pixels_than_its_bytes_can_hold_is_refused(tmp_path: Path) -> None:
    item = made.grid(1, 1, [2], (10_000, 10_000))
    with pytest.raises(PhotoError, match=r"claims 10000 x 10000 pixels in \d+ bytes, so it holds no photo"):
        read_size(write(tmp_path, heic(item, coded())))


@pytest.mark.parametrize(("at", "value"), [(16, 0xFF), (17, 0xFC), (18, 0xFA), (22, 0)])
def test_a_coding_that_is_not_as_stated_never_reaches_the_decoder(tmp_path: Path, at: int, value: int) -> None:
    """With more bits than there are, pi-heif 1.4.0 writes beyond its buffer."""
    item = coded(made.GREY)
    stated = bytearray(item.properties[0])
    stated[8 + at] = value
    item.properties[0] = bytes(stated)
    with pytest.raises(PhotoError, match=r"^photo\.bin is damaged: its header makes no sense\.$"):
        read_photo(write(tmp_path, heic(item)))


def test_tiles_of_different_depth_never_reach_the_decoder(tmp_path: Path) -> None:
    tiles = made.grid(2, 1, [2, 3], (192, 64))
    with pytest.raises(PhotoError, match=r"^photo\.bin is damaged: its header makes no sense\.$"):
        read_photo(write(tmp_path, heic(tiles, coded(made.GREY), coded(DEEP_GREY))))
