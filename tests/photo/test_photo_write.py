"""Saved photos, read again: every kept field, by our own reader and by exiftool."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import Judge
from numpy.typing import NDArray
from photo_builders import (
    MAKER_NOTE,
    camera_exif,
    colours,
    encoded,
    matrix_profile,
    tiff_with_metadata,
    xmp_packet,
)
from PIL import Image

from pisa_desktop import files
from pisa_desktop.files import DiskFullError, Exists
from pisa_desktop.photo.formats import Format, OutputFormat, OutputOptions, PhotoError, suffix, written_as
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.write import carries_our_tag, prepare_photo, software_tag, write_photo

RGB = colours()
BIG = colours(80, 120)
PICTURE = Image.fromarray(RGB)
TAG = "PiSA Desktop 0.1.0, PiSA-Mini, Clean-up 1, Detail 0.85"
LOSSLESS = (Format.PNG, Format.TIFF)
OUTPUTS = [format_ for format_ in OutputFormat if format_ is not OutputFormat.SAME]


def opened(folder: Path, data: bytes, name: str = "source") -> Photo:
    path = folder / name
    path.write_bytes(data)
    return read_photo(path)


def saved(photo: Photo, pixels: NDArray[np.uint8], options: OutputOptions) -> tuple[Path, tuple[str, ...]]:
    """Save beside the source."""
    written = written_as(photo.format, options.format)
    target = photo.path.with_name("saved" + suffix(written, photo.path))
    done = write_photo(pixels, photo, target, software_tag("PiSA-Mini", 1.0, 0.85), options)
    assert done.path is not None
    return done.path, done.notes


def far(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> int:
    return int(np.abs(a.astype(int) - b.astype(int)).max())


def test_the_software_tag() -> None:
    assert software_tag("PiSA-Mini", 1.0, 0.85) == TAG


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


def test_a_photo_without_any_metadata(tmp_path: Path, exiftool: Judge) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))
    for wanted in OUTPUTS:
        path, notes = saved(photo, BIG, OutputOptions(format=wanted))
        tags = exiftool(path)
        assert notes == ()
        assert tags["IFD0:Software"] == TAG
        assert not [name for name in tags if name.startswith(("XMP", "GPS", "ExifIFD"))]


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
def test_alpha_is_resized_apart(tmp_path: Path, wanted: OutputFormat, mode: str) -> None:
    alpha = np.zeros((40, 60), np.uint8)
    alpha[:, 30:] = 255
    source = PICTURE.convert(mode)
    source.putalpha(Image.fromarray(alpha))
    photo = opened(tmp_path, encoded(source, "PNG"))
    pixels = np.full((80, 120, 3), 100, np.uint8)
    path, notes = saved(photo, pixels, OutputOptions(format=wanted, quality=100))
    again = read_photo(path)
    if wanted is OutputFormat.JPEG:
        assert notes == ("JPEG has no transparency: the photo was laid on white.",)
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


def test_a_wide_profile_is_gone_back_to(tmp_path: Path) -> None:
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


# ---- Faults ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "length", "sentence"),
    [
        (OutputFormat.JPEG, 65_501, "saved.jpg would be 65501 pixels long, and JPEG ends at 65500; "),
        (OutputFormat.WEBP, 16_384, "saved.webp would be 16384 pixels long, and WEBP ends at 16383; "),
    ],
)
def test_too_long_for_the_format(tmp_path: Path, wanted: OutputFormat, length: int, sentence: str) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))
    with pytest.raises(PhotoError, match="^" + sentence + "save it as PNG or TIFF.$"):
        saved(photo, np.zeros((1, length, 3), np.uint8), OutputOptions(format=wanted))
    path, _ = saved(photo, np.zeros((1, length - 1, 3), np.uint8), OutputOptions(format=wanted))
    assert read_photo(path).size == (1, length - 1)


def test_the_original_is_never_overwritten(tmp_path: Path) -> None:
    data = encoded(PICTURE, "PNG")
    photo = opened(tmp_path, data, "photo.png")
    (tmp_path / "other name.png").hardlink_to(photo.path)
    for name in ("photo.png", "other name.png"):
        with pytest.raises(PhotoError, match=f"^{name} is the original, which is never overwritten"):
            write_photo(BIG, photo, tmp_path / name, TAG, OutputOptions(exists=Exists.OVERWRITE))
    assert photo.path.read_bytes() == data
    done = write_photo(BIG, photo, photo.path, TAG)
    assert done.path == tmp_path / "photo-2.png"
    assert photo.path.read_bytes() == data


def test_skipped(tmp_path: Path) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"), "photo.png")
    assert write_photo(BIG, photo, photo.path, TAG, OutputOptions(exists=Exists.SKIP)).path is None


def test_prepared_photos_can_be_recognised_after_a_crash(tmp_path: Path) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))
    prepared, notes = prepare_photo(BIG, photo, tmp_path / "a.png", TAG)
    assert notes == ()
    assert carries_our_tag(prepared.temporary)
    assert prepared.commit() == tmp_path / "a.png"


@pytest.mark.parametrize("wanted", OUTPUTS)
def test_whichever_call_fails_no_half_photo_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: OutputFormat
) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))
    left = 0

    def count(call: str) -> None:
        nonlocal left
        left -= 1
        if left == 0 and call != "unlink":
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "before_call", count)
    refusals = 0
    for n in range(1, 12):
        left = n
        try:
            path, _ = saved(photo, BIG, OutputOptions(format=wanted, exists=Exists.OVERWRITE))
        except DiskFullError:
            assert [path.name for path in tmp_path.iterdir()] == ["source"]
            refusals += 1
        else:
            assert read_photo(path).size == (80, 120)
            path.unlink()
    assert refusals >= 4


def test_an_encoder_that_meets_a_full_disk_at_nine_tenths(tmp_path: Path) -> None:
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "import numpy as np\n"
        "from pisa_desktop.errors import PisaError\n"
        "from pisa_desktop.photo.read import read_photo\n"
        "from pisa_desktop.photo.write import write_photo\n"
        "photo = read_photo(Path(sys.argv[1]))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))\n"
        "try:\n"
        "    write_photo(photo.pixels, photo, Path(sys.argv[2]), 'tag')\n"
        "except PisaError as error:\n"
        "    print(error)\n"
    )
    noise = Image.fromarray(np.random.default_rng(3).integers(0, 256, (400, 400, 3), dtype=np.uint8))
    for format_ in ("JPEG", "PNG", "WEBP", "TIFF"):
        source, target = tmp_path / "source", tmp_path / "out" / "a.x"
        target.parent.mkdir(exist_ok=True)
        source.write_bytes(encoded(noise, format_))
        whole = write_photo(read_photo(source).pixels, read_photo(source), target, TAG).path
        assert whole is not None
        size = whole.stat().st_size
        whole.unlink()
        command = [sys.executable, "-c", script, str(source), str(target), str(size * 9 // 10)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        assert done.stdout == "a.x is larger than this disk allows a file to be.\n"
        assert list(target.parent.iterdir()) == []


def test_a_file_damaged_on_the_way_to_disk_never_gets_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))

    def damage(call: str) -> None:
        if call == "fsync":
            for path in tmp_path.iterdir():
                if files.is_temporary(path.name):
                    path.write_bytes(path.read_bytes()[:-60])

    monkeypatch.setattr(files, "before_call", damage)
    with pytest.raises(PhotoError, match="could not be read back, so it was dropped"):
        write_photo(BIG, photo, tmp_path / "a.png", TAG)
    assert [path.name for path in tmp_path.iterdir()] == ["source"]


def test_only_our_own_pictures_carry_our_tag(tmp_path: Path) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "JPEG", exif=b"Exif\0\0" + camera_exif()))
    assert not carries_our_tag(photo.path)
    for wanted in OUTPUTS:
        assert carries_our_tag(saved(photo, BIG, OutputOptions(format=wanted))[0])
    assert not carries_our_tag(tmp_path / "none")
