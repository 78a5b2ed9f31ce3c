"""Every kind of file that can be opened, and what is made of it."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageCms

from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.read import is_photo, read_photo, read_size
from tests.photo.builders import (
    camera_exif,
    colours,
    encoded,
    far,
    matrix_profile,
    png,
    png_chunk,
    tiff_with_metadata,
    write,
    xmp_packet,
)

RGB = colours()
PICTURE = Image.fromarray(RGB)
DEEP = (RGB.astype(np.uint16) << np.uint16(8)) | np.uint16(0x7F)  # v * 256 + 127 is nearest to v * 257


@pytest.mark.fault("PNG named .jpg")
@pytest.mark.parametrize(
    ("format_", "options", "tolerance"),
    [
        (Format.JPEG, {"quality": 95, "subsampling": 0}, 6),
        (Format.PNG, {}, 0),
        (Format.WEBP, {"lossless": True}, 0),
        (Format.TIFF, {}, 0),
        (Format.TIFF, {"compression": "tiff_lzw"}, 0),
        (Format.BMP, {}, 0),
        (Format.AVIF, {"quality": 95, "subsampling": "4:4:4"}, 8),
        (Format.GIF, {}, 40),
    ],
)
def test_each_format_is_known_by_its_content(
    tmp_path: Path, format_: Format, options: dict[str, object], tolerance: int
) -> None:
    path = write(tmp_path, encoded(PICTURE, format_, **options), "photo.wrong")
    photo = read_photo(path)
    assert photo.format is format_
    assert photo.path == path
    assert photo.pixels.dtype == np.uint8
    assert photo.pixels.shape == (40, 60, 3)
    assert far(photo.pixels, RGB) <= tolerance
    assert (photo.alpha, photo.grey, photo.notes) == (None, False, ())
    assert photo.size == read_size(path) == (40, 60)
    assert is_photo(path)


@pytest.mark.parametrize("mode", ["L", "1", "I;16"])
@pytest.mark.parametrize("format_", ["PNG", "TIFF"])
def test_grey_stays_grey(tmp_path: Path, mode: str, format_: str) -> None:
    grey = np.arange(0, 65536, 257, dtype=np.uint32).reshape(16, 16)
    picture = {
        "L": Image.fromarray((grey // 257).astype(np.uint8)),
        "1": Image.fromarray((grey // 257).astype(np.uint8)).point(lambda v: 255 * (v > 127)).convert("1"),
        "I;16": Image.fromarray(grey.astype(np.uint16)),
    }[mode]
    photo = read_photo(write(tmp_path, encoded(picture, format_)))
    wanted = np.arange(256, dtype=np.uint8).reshape(16, 16)
    wanted = np.where(wanted > 127, 255, 0) if mode == "1" else wanted
    assert photo.grey
    assert all(np.array_equal(photo.pixels[..., channel], wanted) for channel in range(3))
    assert photo.notes == ()
    assert (photo.deep is not None) == (mode == "I;16")


@pytest.mark.parametrize(("value", "wanted"), [(0, 0), (128, 0), (129, 1), (257, 1), (32896, 128), (65535, 255)])
def test_16_bit_grey_is_scaled_and_rounded(tmp_path: Path, value: int, wanted: int) -> None:
    photo = read_photo(write(tmp_path, encoded(Image.fromarray(np.full((2, 2), value, np.uint16)), "PNG")))
    assert photo.pixels[0, 0, 0] == wanted


def deep_tiff(data: NDArray[Any], **options: Any) -> bytes:
    out = io.BytesIO()
    tifffile.imwrite(out, data, **options)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(png(16, 2, DEEP.astype(">u2").tobytes(), 60, 40), id="PNG"),
        pytest.param(deep_tiff(DEEP, photometric="rgb"), id="TIFF"),
        pytest.param(deep_tiff(DEEP, photometric="rgb", byteorder=">"), id="TIFF, big endian"),
        pytest.param(deep_tiff(DEEP, photometric="rgb", compression="zlib", predictor=True), id="TIFF, deflated"),
        pytest.param(deep_tiff(np.moveaxis(DEEP, 2, 0), photometric="rgb", planarconfig="separate"), id="TIFF, planes"),
    ],
)
def test_16_bit_colour(tmp_path: Path, data: bytes) -> None:
    photo = read_photo(write(tmp_path, data))
    assert np.array_equal(photo.pixels, RGB)
    assert photo.notes == ()
    assert photo.deep is not None
    assert np.array_equal(photo.deep.colours, DEEP)
    assert not photo.grey


def test_16_bit_tiff_with_white_at_zero(tmp_path: Path) -> None:
    photo = read_photo(write(tmp_path, deep_tiff(DEEP[..., 0], photometric="miniswhite")))
    assert photo.grey
    assert np.array_equal(photo.pixels[..., 0], 255 - RGB[..., 0])


@pytest.mark.parametrize("compression", ["tiff_lzw", "packbits", "tiff_adobe_deflate"])
def test_16_bit_tiff_of_any_compression(tmp_path: Path, compression: str) -> None:
    picture = Image.fromarray(DEEP[..., 0])
    photo = read_photo(write(tmp_path, encoded(picture, "TIFF", compression=compression)))
    assert photo.grey
    assert np.array_equal(photo.pixels[..., 0], RGB[..., 0])


def test_differences_of_floating_point_numbers_are_those_of_their_bits(tmp_path: Path) -> None:
    """As libtiff and GDAL write them; libtiff, in Pillow, is the judge."""
    values = np.random.default_rng(7).random((20, 30), np.float32)
    path = tmp_path / "float.tif"
    tifffile.imwrite(path, values.view(np.int32), photometric="minisblack", compression="zlib", predictor=True)
    with tifffile.TiffFile(path, mode="r+") as file:
        file.pages.first.tags[339].overwrite(3)
    with Image.open(path) as picture:
        assert np.array_equal(np.asarray(picture), values)
    photo = read_photo(path)
    assert photo.deep is not None
    assert np.array_equal(photo.deep.colours, np.rint(values * 65535))


def test_a_number_without_bounds_leaves_the_others_alone(tmp_path: Path) -> None:
    values = np.full((8, 8), 0.5, np.float32)
    values[0, :3] = np.inf, -np.inf, np.nan
    photo = read_photo(write(tmp_path, deep_tiff(values, photometric="minisblack")))
    assert photo.deep is not None
    assert photo.deep.colours[0, :4].tolist() == [65535, 0, 0, 32768]


def test_numbers_that_say_nothing_leave_the_profile_its_turn(tmp_path: Path) -> None:
    unspecified, icc = png_chunk(b"cICP", bytes((2, 2, 0, 1))), matrix_profile()
    whole = encoded(Image.new("RGB", (4, 4), "red"), "PNG", icc_profile=icc)
    assert read_photo(write(tmp_path, whole[:33] + unspecified + whole[33:])).metadata.icc == icc


def test_16_bit_tiff_is_turned_upright(tmp_path: Path) -> None:
    data = deep_tiff(DEEP, photometric="rgb", extratags=[(274, 3, 1, 6, True)])
    path = write(tmp_path, data)
    assert read_size(path) == (60, 40)
    assert np.array_equal(read_photo(path).pixels, np.rot90(RGB, -1))


def test_16_bit_png_of_grey_and_alpha_is_grey(tmp_path: Path) -> None:
    data = np.dstack([DEEP[..., 0], DEEP[..., 1]]).astype(">u2").tobytes()
    photo = read_photo(write(tmp_path, png(16, 4, data, 60, 40)))
    assert photo.grey
    assert photo.alpha is not None
    assert np.array_equal(photo.alpha, RGB[..., 1])
    assert np.array_equal(photo.pixels[..., 2], RGB[..., 0])


# ---- Alpha -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", ["PNG", "WEBP", "TIFF"])
def test_colours_under_transparent_pixels_come_from_their_neighbours(tmp_path: Path, format_: str) -> None:
    rgba = np.zeros((64, 64, 4), np.uint8)
    rgba[:, 40:] = (200, 100, 50, 255)
    rgba[0, 0] = (0, 0, 255, 3)  # hardly visible, and visible
    options = {"lossless": True, "exact": True} if format_ == "WEBP" else {}
    photo = read_photo(write(tmp_path, encoded(Image.fromarray(rgba), format_, **options)))
    assert photo.alpha is not None
    assert np.array_equal(photo.alpha, rgba[..., 3])
    assert np.array_equal(photo.pixels[:, 40:], rgba[:, 40:, :3])
    assert tuple(photo.pixels[0, 0]) == (0, 0, 255)
    assert far(photo.pixels[:, 32:40], np.broadcast_to(np.array([200, 100, 50], np.uint8), (64, 8, 3))) <= 4
    assert photo.pixels.max(axis=2).min() > 40  # no black is left anywhere


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 20), st.integers(1, 20), st.randoms(use_true_random=False))
def test_bleeding_leaves_visible_pixels_alone(height: int, width: int, random: object) -> None:
    from pisa_desktop.photo.pixels import bled

    rng = np.random.default_rng(random.getrandbits(32))  # type: ignore[attr-defined]
    rgba = rng.integers(0, 256, (height, width, 4), dtype=np.uint8)
    rgba[..., 3] *= rng.integers(0, 2, (height, width), dtype=np.uint8)
    filled = np.asarray(bled(Image.fromarray(rgba)))
    visible = rgba[..., 3] > 0
    assert filled.shape == rgba.shape
    assert np.array_equal(filled[visible][:, :3], rgba[visible][:, :3])
    assert not visible.any() or (filled[..., 3] == 255).all()


def test_alpha_that_hides_nothing_is_none(tmp_path: Path) -> None:
    picture = PICTURE.convert("RGBA")
    assert read_photo(write(tmp_path, encoded(picture, "PNG"))).alpha is None


@pytest.mark.fault("Grey with alpha")
def test_grey_with_alpha(tmp_path: Path) -> None:
    la = np.full((8, 8, 2), 90, np.uint8)
    la[:4, :, 1] = 0
    la[:4, :, 0] = 0
    photo = read_photo(write(tmp_path, encoded(Image.fromarray(la), "PNG")))
    assert photo.grey
    assert photo.alpha is not None
    assert np.array_equal(photo.alpha, la[..., 1])
    assert far(photo.pixels, np.full((8, 8, 3), 90, np.uint8)) <= 2


@pytest.mark.fault("Palette with transparency")
@pytest.mark.parametrize("transparency", [3, b"\xff\x00\x80"])
def test_palette_with_transparency(tmp_path: Path, transparency: int | bytes) -> None:
    picture = Image.fromarray((np.arange(64, dtype=np.uint8) // 16).reshape(8, 8))
    picture.putpalette([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120])
    photo = read_photo(write(tmp_path, encoded(picture, "PNG", transparency=transparency)))
    assert not photo.grey
    assert photo.alpha is not None
    expected = [255, 255, 255, 0] if transparency == 3 else [255, 0, 128, 255]
    assert photo.alpha[::2, 0].tolist() == expected
    assert photo.pixels[0, 0].tolist() == [10, 20, 30]


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_colour_marked_as_transparent(tmp_path: Path, mode: str) -> None:
    picture = Image.new(mode, (4, 4), "white")
    picture.paste("black", (0, 0, 2, 4))
    key: object = (255, 255, 255) if mode == "RGB" else 255
    photo = read_photo(write(tmp_path, encoded(picture, "PNG", transparency=key)))
    assert photo.alpha is not None
    assert photo.alpha[0].tolist() == [255, 255, 0, 0]
    assert photo.grey == (mode == "L")


# ---- Colours -----------------------------------------------------------------------------------------------


def test_a_wide_profile_is_converted_to_srgb(tmp_path: Path) -> None:
    icc = matrix_profile()
    photo = read_photo(write(tmp_path, encoded(Image.new("RGB", (4, 4), (150, 120, 100)), "PNG", icc_profile=icc)))
    # Adobe RGB (150, 120, 100) by the published matrices; lcms and rounding may differ by one.
    assert far(photo.pixels[:1, :1], np.array([[[162, 121, 99]]], np.uint8)) <= 1
    assert photo.metadata.icc == icc
    assert photo.notes == ()


def test_every_spelling_of_srgb_leaves_the_pixels_alone(tmp_path: Path) -> None:
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = read_photo(write(tmp_path, encoded(PICTURE, "PNG", icc_profile=icc)))
    assert np.array_equal(photo.pixels, RGB)
    assert photo.metadata.icc == icc


def cmyk_profile() -> bytes:
    """The header of a CMYK profile with nothing in it."""
    profile = bytearray(matrix_profile())
    profile[16:20] = b"CMYK"
    return bytes(profile)


@pytest.mark.fault("Broken ICC profile, or one for CMYK in an RGB photo")
@pytest.mark.parametrize("icc", [b"nonsense", matrix_profile()[:200], cmyk_profile()])
def test_a_broken_or_foreign_profile_is_ignored_and_reported(tmp_path: Path, icc: bytes) -> None:
    photo = read_photo(write(tmp_path, encoded(PICTURE, "PNG", icc_profile=icc)))
    assert np.array_equal(photo.pixels, RGB)
    assert photo.metadata.icc is None
    assert photo.notes == ("The colour profile is damaged or made for other colours, so it was ignored.",)


def test_grey_with_a_colour_profile_stays_grey(tmp_path: Path) -> None:
    photo = read_photo(write(tmp_path, encoded(PICTURE.convert("L"), "PNG", icc_profile=matrix_profile(gamma=1.8))))
    assert photo.grey
    assert np.array_equal(photo.pixels[..., 0], photo.pixels[..., 2])
    assert photo.pixels[0, -1, 0] > np.asarray(PICTURE.convert("L"))[0, -1]  # a gamma of 1.8 is lighter


@pytest.mark.fault("CMYK")
def test_cmyk_is_converted_and_reported(tmp_path: Path) -> None:
    for format_ in ("JPEG", "TIFF"):  # a CMYK JPEG is stored as YCCK or inverted: Adobe's marker says so
        photo = read_photo(write(tmp_path, encoded(Image.new("CMYK", (16, 16), (0, 255, 255, 0)), format_)))
        assert photo.notes == ("The CMYK colours for print were converted to RGB.",)
        red, green, blue = (int(value) for value in photo.pixels[8, 8])
        assert red > 200
        assert max(green, blue) < 60


# ---- Orientation -------------------------------------------------------------------------------------------

UPRIGHT = {
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.swapaxes(0, 1),
    6: lambda a: np.rot90(a, -1),
    7: lambda a: a[::-1, ::-1].swapaxes(0, 1),
    8: lambda a: np.rot90(a),
}


@pytest.mark.fault("Orientation 0 to 9")
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("orientation", range(10))
@pytest.mark.parametrize("format_", ["PNG", "WEBP", "TIFF"])
def test_orientation(tmp_path: Path, format_: str, orientation: int, order: str) -> None:
    exif = camera_exif(orientation, order=order)
    options = {"lossless": True} if format_ == "WEBP" else {}
    if format_ == "TIFF":
        data = tiff_with_metadata(PICTURE, exif, xmp_packet())
    else:
        data = encoded(PICTURE, format_, exif=b"Exif\0\0" + exif, **options)
    path = write(tmp_path, data)
    photo = read_photo(path)
    assert np.array_equal(photo.pixels, UPRIGHT.get(orientation, lambda a: a)(RGB))
    assert photo.size == read_size(path)
    assert photo.notes == ()


@pytest.mark.parametrize("orientation", [1, 6])
def test_orientation_of_avif_which_has_its_own(tmp_path: Path, orientation: int) -> None:
    path = write(tmp_path, encoded(PICTURE, "AVIF", exif=b"Exif\0\0" + camera_exif(orientation), quality=95))
    photo = read_photo(path)
    assert photo.size == read_size(path) == ((60, 40) if orientation == 6 else (40, 60))
    assert far(photo.pixels, UPRIGHT.get(orientation, lambda a: a)(RGB)) < 20


def test_alpha_is_turned_with_the_picture(tmp_path: Path) -> None:
    rgba = np.dstack([RGB, RGB[..., 0]])
    data = encoded(Image.fromarray(rgba), "PNG", exif=b"Exif\0\0" + camera_exif(6))
    photo = read_photo(write(tmp_path, data))
    assert photo.alpha is not None
    assert np.array_equal(photo.alpha, np.rot90(RGB[..., 0], -1))
