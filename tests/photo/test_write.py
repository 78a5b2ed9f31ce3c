"""Saved photos, read again: every kept field, by our own reader and by exiftool."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from pisa_desktop.photo.formats import Format, OutputFormat, OutputOptions, suffix
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.write import software_tag
from tests.photo.builders import (
    MAKER_NOTE,
    OUTPUTS,
    TAG,
    Judge,
    camera_exif,
    colours,
    encoded,
    far,
    matrix_profile,
    opened,
    saved,
    tiff_with_metadata,
    xmp_packet,
)

RGB = colours()
BIG = colours(80, 120)
PICTURE = Image.fromarray(RGB)
LOSSLESS = (Format.PNG, Format.TIFF)


def test_the_software_tag() -> None:
    assert software_tag("PiSA-Mini", 1.0, 0.85, "soft") == TAG


@pytest.mark.system
@pytest.mark.parametrize("wanted", OUTPUTS)
@pytest.mark.parametrize("source", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
def test_metadata_from_each_format_to_each(tmp_path: Path, exiftool: Judge, source: str, wanted: OutputFormat) -> None:
    exif, packet = camera_exif(6, thumbnail=b"\xff\xd8 thumbnail"), xmp_packet(6)
    if source == "TIFF":
        data = tiff_with_metadata(PICTURE, exif, packet, dpi=(240, 240))
    else:
        options: dict[str, Any] = {} if source == "PNG" else {"xmp": packet}
        data = encoded(PICTURE, source, exif=b"Exif\0\0" + exif, dpi=(240, 240), **options)
    photo = opened(tmp_path, data)
    pixels = np.ascontiguousarray(np.rot90(BIG, -1))
    path, notes = saved(photo, pixels, OutputOptions(format=wanted, quality=100))
    assert notes == ()

    again = read_photo(path)
    assert again.format.value == wanted.name
    assert again.size == (120, 80)
    assert far(again.pixels, pixels) <= (0 if again.format in LOSSLESS else 12)
    assert again.metadata.exif is not None

    tags = exiftool(path)
    expected = {
        "IFD0:Make": "Maker",
        "IFD0:Model": "Model 1",
        "IFD0:Software": TAG,
        "IFD0:ModifyDate": "2019:08:07 06:05:04",
        "IFD0:Copyright": "(c) Somebody",
        "ExifIFD:DateTimeOriginal": "2019:08:07 06:05:04",
        "ExifIFD:ExposureTime": 0.004,
        "ExifIFD:ExifImageWidth": 80,
        "ExifIFD:ExifImageHeight": 120,
        "GPS:GPSLatitudeRef": "N",
    }
    assert {name: tags.get(name) for name in expected} == expected
    assert tags["GPS:GPSLatitude"] == pytest.approx(48 + 51 / 60 + 30 / 3600)
    assert tags.get("IFD0:Orientation", 1) == 1
    assert not [name for name in tags if name.startswith("IFD1:")]
    assert b"thumbnail" not in path.read_bytes()
    assert MAKER_NOTE in path.read_bytes()
    if source != "PNG":  # Pillow cannot build that source
        assert tags["XMP-dc:Title"] == "Häuser"
        assert tags.get("XMP-tiff:Orientation", 1) == 1
        assert tags["XMP-tiff:ImageHeight"] == 120
        assert tags["XMP-exif:ExifImageWidth"] == 80
        assert again.metadata.xmp is not None
        assert "Häuser".encode() in again.metadata.xmp
    if source in ("JPEG", "PNG", "TIFF"):
        assert tags["IFD0:XResolution"] == tags["IFD0:YResolution"] == 240
        assert tags["IFD0:ResolutionUnit"] == 2
    if source in ("JPEG", "PNG", "TIFF") and wanted in (OutputFormat.JPEG, OutputFormat.PNG, OutputFormat.TIFF):
        assert again.metadata.dpi == pytest.approx((240, 240), abs=0.02)
    assert tags["ICC-header:ColorSpaceData"] == "RGB "


@pytest.mark.system
def test_xmp_from_png_to_png(tmp_path: Path, exiftool: Judge) -> None:
    first = opened(tmp_path, encoded(PICTURE, "JPEG", xmp=xmp_packet(3)))
    path, _ = saved(first, RGB, OutputOptions(format=OutputFormat.PNG))
    second = read_photo(path)
    assert second.metadata.xmp == xmp_packet(1)
    path, _ = saved(second, BIG, OutputOptions())
    assert exiftool(path)["XMP-dc:Title"] == "Häuser"


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("wanted", OUTPUTS)
def test_the_makers_note_stays_where_its_own_offsets_expect_it(
    tmp_path: Path, wanted: OutputFormat, order: str
) -> None:
    exif = camera_exif(order=order, thumbnail=b"thumb")
    photo = opened(tmp_path, encoded(PICTURE, "JPEG", exif=b"Exif\0\0" + exif))
    path, _ = saved(photo, RGB, OutputOptions(format=wanted))
    data = path.read_bytes()
    start = data.index(b"II*\0" if order == "<" else b"MM\0*")
    assert data.index(MAKER_NOTE) - start == exif.index(MAKER_NOTE)


@pytest.mark.system
@pytest.mark.parametrize("wanted", OUTPUTS)
def test_gps_is_removed_on_request_to_the_last_byte(tmp_path: Path, exiftool: Judge, wanted: OutputFormat) -> None:
    data = encoded(PICTURE, "JPEG", exif=b"Exif\0\0" + camera_exif(), xmp=xmp_packet())
    path, _ = saved(opened(tmp_path, data), RGB, OutputOptions(format=wanted, remove_gps=True))
    tags = exiftool(path)
    assert not [name for name in tags if "GPS" in name]
    assert tags["ExifIFD:DateTimeOriginal"] == "2019:08:07 06:05:04"
    assert tags["XMP-dc:Title"] == "Häuser"
    written = path.read_bytes()
    assert np.array([48, 1, 51, 1, 30, 1], "<u4").tobytes() not in written
    assert b"48,51.5N" not in written
    assert b"2,20.1E" not in written


@pytest.mark.system
def test_a_photo_without_any_metadata(tmp_path: Path, exiftool: Judge) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))
    for wanted in OUTPUTS:
        path, notes = saved(photo, BIG, OutputOptions(format=wanted))
        tags = exiftool(path)
        assert notes == ()
        assert tags["IFD0:Software"] == TAG
        assert not [name for name in tags if name.startswith(("XMP", "GPS", "ExifIFD"))]


@pytest.mark.system
def test_broken_pointers_in_exif_are_dropped(tmp_path: Path, exiftool: Judge) -> None:
    exif = bytearray(camera_exif())
    at = exif.index(b"\x69\x87\x04\x00") + 8
    exif[at : at + 4] = (10**8).to_bytes(4, "little")
    photo = opened(tmp_path, encoded(PICTURE, "JPEG", exif=b"Exif\0\0" + bytes(exif)))
    path, _ = saved(photo, RGB, OutputOptions())
    tags = exiftool(path)
    assert tags["IFD0:Make"] == "Maker"
    assert tags["GPS:GPSLatitudeRef"] == "N"
    assert not [name for name in tags if name.startswith("ExifIFD")]


@pytest.mark.system
def test_exif_and_xmp_too_large_for_jpeg(tmp_path: Path, exiftool: Judge) -> None:
    exif = camera_exif()
    huge = exif.replace(MAKER_NOTE, MAKER_NOTE) + bytes(70_000)
    packet = xmp_packet().replace(b"Description rdf", b"Description " + b" " * 70_000 + b"rdf")
    photo = opened(tmp_path, encoded(PICTURE, "WEBP", exif=huge, xmp=packet))
    path, notes = saved(photo, RGB, OutputOptions(format=OutputFormat.JPEG))
    assert notes == (
        "The camera maker's own notes were not kept: JPEG has no room for them.",
        "The XMP data was not kept: JPEG has no room for so much.",
    )
    tags = exiftool(path)
    assert tags["ExifIFD:DateTimeOriginal"] == "2019:08:07 06:05:04"
    assert tags["GPS:GPSLatitudeRef"] == "N"
    assert not [name for name in tags if name.startswith("XMP")]


# ---- Pixels ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wanted", OUTPUTS)
def test_grey_is_saved_as_grey(tmp_path: Path, wanted: OutputFormat) -> None:
    photo = opened(tmp_path, encoded(PICTURE.convert("L"), "PNG"))
    grey = np.repeat(BIG[..., :1], 3, axis=2)
    path, notes = saved(photo, grey, OutputOptions(format=wanted, quality=100))
    assert notes == ()
    with Image.open(path) as picture:
        assert picture.mode == ("RGB" if wanted in (OutputFormat.WEBP, OutputFormat.AVIF) else "L")
        assert "icc_profile" not in picture.info
        assert far(np.asarray(picture.convert("L")), grey[..., 0]) <= 6


@pytest.mark.parametrize("wanted", OUTPUTS)
@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_alpha_is_resized_separately(tmp_path: Path, wanted: OutputFormat, mode: str) -> None:
    alpha = np.zeros((40, 60), np.uint8)
    alpha[:, 30:] = 255
    source = PICTURE.convert(mode)
    source.putalpha(Image.fromarray(alpha))
    photo = opened(tmp_path, encoded(source, "PNG"))
    pixels = np.full((80, 120, 3), 100, np.uint8)
    path, notes = saved(photo, pixels, OutputOptions(format=wanted, quality=100))
    again = read_photo(path)
    if wanted is OutputFormat.JPEG:
        assert notes == ("JPEG has no transparency, so the photo was placed on white.",)
        assert again.alpha is None
        assert far(again.pixels[:, :50], np.full((80, 50, 3), 255, np.uint8)) <= 2
        assert far(again.pixels[:, 70:], pixels[:, 70:]) <= 2
        return
    assert notes == ()
    assert again.alpha is not None
    assert again.alpha.shape == (80, 120)
    assert again.alpha[:, :52].max() <= 4
    assert again.alpha[:, 68:].min() >= 251
    assert far(again.pixels[:, 68:], pixels[:, 68:]) <= 4


def test_a_results_are_written_in_a_wide_profile(tmp_path: Path) -> None:
    icc = matrix_profile()
    picture = Image.new("RGB", (8, 8), (150, 120, 100))
    photo = opened(tmp_path, encoded(picture, "PNG", icc_profile=icc))
    path, _ = saved(photo, photo.pixels, OutputOptions())
    with Image.open(path) as again:
        assert again.info["icc_profile"] == icc
        assert far(np.asarray(again), np.asarray(picture)) <= 1


def test_jpeg_is_written_without_colour_subsampling(tmp_path: Path) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))
    path, _ = saved(photo, RGB, OutputOptions(format=OutputFormat.JPEG, quality=40))
    small, _ = path.stat().st_size, None
    with Image.open(path) as picture:
        assert isinstance(picture, JpegImageFile)
        assert [layer[1:3] for layer in picture.layer] == [(1, 1)] * 3
    path, _ = saved(photo, RGB, OutputOptions(format=OutputFormat.JPEG, quality=99))
    assert path.stat().st_size > 1.3 * small


@pytest.mark.parametrize(
    ("source", "written", "note"),
    [
        ("BMP", Format.PNG, "BMP photos are saved as PNG."),
        ("GIF", Format.PNG, "GIF photos are saved as PNG."),
        ("MPO", Format.JPEG, "MPO photos are saved as JPEG."),
    ],
)
def test_formats_that_are_only_read(tmp_path: Path, source: str, written: Format, note: str) -> None:
    options = {"save_all": True, "append_images": [PICTURE]} if source == "MPO" else {}
    photo = opened(tmp_path, encoded(PICTURE, source, **options))
    path, notes = saved(photo, RGB, OutputOptions())
    assert notes == (*photo.notes, note)
    assert read_photo(path).format is written


def test_suffixes() -> None:
    assert suffix(Format.JPEG, Path("a.JPEG")) == ".JPEG"
    assert suffix(Format.JPEG, Path("a.png")) == ".jpg"
    assert suffix(Format.TIFF, Path("a.tiff")) == ".tiff"
    assert suffix(Format.PNG, Path("a")) == ".png"


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (3000, 1), (700, 500)])
@pytest.mark.parametrize("alpha", [False, True])
def test_tiff_strips_of_any_shape_are_read_by_others(tmp_path: Path, shape: tuple[int, int], alpha: bool) -> None:
    import tifffile

    pixels = np.random.default_rng(2).integers(0, 256, (*shape, 3), dtype=np.uint8)
    source = PICTURE.convert("RGBA")
    source.putalpha(128)
    photo = opened(tmp_path, encoded(source if alpha else PICTURE, "PNG"))
    path, _ = saved(photo, pixels, OutputOptions(format=OutputFormat.TIFF))
    assert np.array_equal(read_photo(path).pixels, pixels)
    by_another = tifffile.imread(path)
    assert np.array_equal(by_another.reshape(*shape, -1)[..., :3], pixels)
