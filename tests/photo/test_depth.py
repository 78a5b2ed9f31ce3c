"""Photos of 16 bits per colour stay so: read, restored and written without losing a level."""

import io
import struct
from pathlib import Path

import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageCms

from pisa_desktop.photo.formats import OutputFormat, OutputOptions, PhotoError
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import read_photo
from tests.photo.builders import Judge, camera_exif, encoded, matrix_profile, opened, png, saved

AVIF = Path(__file__).parents[1] / "data" / "avif"
WIDTH, HEIGHT = 600, 24
SRGB_CURVE = 2.4, 0.9479, 0.0521, 0.0774, 0.0405
COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}


def gradient(samples: int) -> NDArray[np.uint16]:
    """A smooth ramp over 1,200 of 65,536 levels: five levels of 8 bits."""
    ramp = np.linspace(30_000, 31_200, WIDTH).round().astype(np.uint16)
    picture = np.broadcast_to(ramp[None, :, None], (HEIGHT, WIDTH, samples)).copy()
    if samples in (2, 4):
        picture[..., -1] = np.linspace(1, 65_535, WIDTH).round().astype(np.uint16)
    return picture


def file_of(picture: NDArray[np.uint16], kind: str) -> bytes:
    height, width, samples = picture.shape
    if kind == "PNG":
        return png(16, COLOUR_TYPES[samples], picture.astype(">u2").tobytes(), width, height)
    out = io.BytesIO()
    extra = ["unassalpha"] if samples in (2, 4) else None
    photometric = "rgb" if samples > 2 else "minisblack"
    planar = "contig" if samples > 1 else None
    stored = picture if samples > 1 else picture[..., 0]
    tifffile.imwrite(out, stored, photometric=photometric, planarconfig=planar, extrasamples=extra)
    return out.getvalue()


def enlarged(photo: Photo, factor: int) -> NDArray[np.uint8]:
    """What a model returns that changes nothing."""
    size = photo.size[1] * factor, photo.size[0] * factor
    return np.asarray(Image.fromarray(photo.pixels).resize(size, Image.Resampling.BICUBIC))


@pytest.mark.fault("16 bit")
@pytest.mark.parametrize("samples", [1, 2, 3, 4])
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
@pytest.mark.parametrize("wanted", [OutputFormat.PNG, OutputFormat.TIFF])
def test_every_level_comes_back(tmp_path: Path, kind: str, samples: int, wanted: OutputFormat) -> None:
    picture = gradient(samples)
    photo = opened(tmp_path, file_of(picture, kind))
    path, notes = saved(photo, photo.pixels, OutputOptions(format=wanted))
    assert notes == ()
    again = read_photo(path)
    assert again.deep is not None
    assert np.array_equal(np.atleast_3d(again.deep.colours), picture[..., : 1 if samples < 3 else 3])
    if samples in (2, 4):
        assert again.deep.alpha is not None
        assert np.array_equal(again.deep.alpha, picture[..., -1])


@pytest.mark.parametrize("wanted", [OutputFormat.PNG, OutputFormat.TIFF])
def test_a_smooth_gradient_keeps_its_levels_when_enlarged(tmp_path: Path, wanted: OutputFormat) -> None:
    photo = opened(tmp_path, file_of(gradient(3), "PNG"))
    path, _ = saved(photo, enlarged(photo, 2), OutputOptions(format=wanted))
    again = read_photo(path)
    assert again.deep is not None
    row = again.deep.colours[HEIGHT, :, 0].astype(int)
    assert len(np.unique(row)) >= 600, "as many as the source has"
    assert (np.diff(row) >= 0).all()
    assert len(np.unique(again.pixels[HEIGHT, :, 0])) < 8


def test_what_the_model_changes_is_added(tmp_path: Path) -> None:
    photo = opened(tmp_path, file_of(gradient(3), "PNG"))
    restored = photo.pixels.copy()
    restored[5:10, 100:200] += 40
    restored[15, 300] -= 1  # rounding
    path, _ = saved(photo, restored, OutputOptions())
    again = read_photo(path)
    assert again.deep is not None
    wanted = gradient(3).astype(int)
    wanted[5:10, 100:200] += 40 * 257
    assert np.array_equal(again.deep.colours, wanted)


def test_it_is_turned_and_keeps_its_profile(tmp_path: Path) -> None:
    out = io.BytesIO()
    picture, icc = gradient(3), matrix_profile()
    extra = [(274, 3, 1, 6, True), (34675, 7, len(icc), icc, True)]
    tifffile.imwrite(out, picture, photometric="rgb", extratags=extra)
    photo = opened(tmp_path, out.getvalue())
    path, _ = saved(photo, photo.pixels, OutputOptions())
    again = read_photo(path)
    assert again.deep is not None
    assert again.metadata.icc == icc
    assert np.array_equal(again.deep.colours, np.rot90(picture, -1))


def grey_profile(curve: bytes) -> bytes:
    """A grey profile of ICC version 4 with this tone curve."""
    white = b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061)
    text = b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", 2, 28) + b"\0g\0\0"
    tags = {b"desc": text, b"wtpt": white, b"kTRC": curve + bytes(-len(curve) % 4), b"cprt": text}
    table, data, start = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", start + len(data), len(value))
        data += value
    header = struct.pack(">I4sI4s4s4s", start + len(data), b"lcms", 0x04200000, b"mntr", b"GRAY", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + white[8:]
    return header.ljust(128, b"\0") + table + data


@pytest.mark.parametrize(
    "curve",
    [
        b"curv" + bytes(4) + struct.pack(">IH", 1, round(1.8 * 256)),
        b"curv" + bytes(4) + struct.pack(">I", 0),
        b"curv" + bytes(4) + struct.pack(">I4H", 4, 0, 9000, 30_000, 65_535),
        b"para" + bytes(4) + struct.pack(">HHi", 0, 0, round(2.2 * 65536)),
        b"para" + bytes(4) + struct.pack(">HH5i", 3, 0, *(round(v * 65536) for v in SRGB_CURVE)),
        b"para" + bytes(4) + struct.pack(">HH3i", 1, 0, *(round(v * 65536) for v in (2.0, 1.1, -0.1))),
    ],
)
def test_grey_of_a_scanner_with_its_own_profile(tmp_path: Path, curve: bytes) -> None:
    ramp = np.arange(0, 65_536, 257, dtype=np.uint32).astype(np.uint16)[None]  # what 8 bits hold exactly
    icc, out = grey_profile(curve), io.BytesIO()
    tifffile.imwrite(out, ramp, photometric="minisblack", extratags=[(34675, 7, len(icc), icc, True)])
    photo = opened(tmp_path, out.getvalue())
    assert photo.notes == ()
    assert photo.deep is not None
    assert np.abs(photo.deep.colours / 257 - photo.pixels[..., 0]).max() <= 0.5
    profile, srgb = ImageCms.ImageCmsProfile(io.BytesIO(icc)), ImageCms.createProfile("sRGB")
    eight = Image.fromarray((ramp // 257).astype(np.uint8))
    by_lcms = ImageCms.profileToProfile(eight, profile, srgb, outputMode="RGB")
    assert by_lcms is not None
    far = np.abs(np.asarray(by_lcms)[..., 1].astype(int) - photo.pixels[..., 0])[0]
    assert far[32:].max() <= 2, "in deep shadows LittleCMS interpolates"
    path, _ = saved(photo, photo.pixels, OutputOptions())
    again = read_photo(path).deep
    assert again is not None
    assert np.array_equal(again.colours, photo.deep.colours)


@pytest.mark.parametrize("wanted", [OutputFormat.JPEG, OutputFormat.WEBP, OutputFormat.AVIF])
def test_formats_of_8_bits_say_so(tmp_path: Path, wanted: OutputFormat) -> None:
    photo = opened(tmp_path, file_of(gradient(3), "PNG"))
    path, notes = saved(photo, photo.pixels, OutputOptions(format=wanted))
    assert notes == (f"The 16 bits per colour were reduced to 8: {wanted.name} is saved with no more.",)
    assert read_photo(path).deep is None


@pytest.mark.system
def test_a_written_png_is_read_by_others(tmp_path: Path, exiftool: Judge) -> None:
    source = opened(tmp_path, file_of(gradient(4), "PNG"))
    with_exif = opened(tmp_path, encoded(Image.new("L", (4, 4)), "PNG", exif=camera_exif(), dpi=(240, 240)))
    photo = Photo(
        source.path, source.format, source.pixels, source.alpha, source.deep, metadata=with_exif.metadata
    )  # fmt: skip
    path, _ = saved(photo, photo.pixels, OutputOptions())
    tags = exiftool(path)
    assert (tags["PNG:BitDepth"], tags["PNG:ImageWidth"], tags["PNG:ImageHeight"]) == (16, WIDTH, HEIGHT)
    assert tags["ExifIFD:DateTimeOriginal"] == "2019:08:07 06:05:04"
    with Image.open(path) as picture:
        picture.load()
        assert picture.mode == "RGBA"
        assert np.array_equal(np.asarray(picture)[..., 0], gradient(4)[..., 0] >> 8)


@pytest.mark.parametrize("size", [(1, 1), (1, 700), (700, 1), (130, 70)])
@pytest.mark.parametrize("samples", [1, 2, 3, 4])
@pytest.mark.parametrize("wanted", [OutputFormat.PNG, OutputFormat.TIFF])
def test_noise_of_any_shape(tmp_path: Path, size: tuple[int, int], samples: int, wanted: OutputFormat) -> None:
    noise = np.random.default_rng(4).integers(1, 65_536, (*size, samples), dtype=np.uint16)
    photo = opened(tmp_path, file_of(noise, "PNG"))
    path, _ = saved(photo, photo.pixels, OutputOptions(format=wanted))
    again = read_photo(path)
    assert again.deep is not None
    assert np.array_equal(np.atleast_3d(again.deep.colours), noise[..., : 1 if samples < 3 else 3])


@pytest.mark.parametrize("bits", [10, 12])
def test_avif_of_more_bits_is_reduced_and_says_so(tmp_path: Path, bits: int) -> None:
    photo = read_photo(AVIF / f"ramp-{bits}.avif")
    assert photo.notes == (f"The {bits} bits per colour were reduced to 8.",)
    assert photo.deep is None
    assert np.array_equal(np.unique(photo.pixels), np.arange(round(255 * 0.39), round(255 * 0.47) + 1))


def test_a_damaged_strip_takes_no_other_with_it(tmp_path: Path) -> None:
    """Many strips are unpacked together, as long as all of them are sound."""
    picture = np.random.default_rng(5).integers(0, 65_536, (200, 60), dtype=np.uint16)
    data = bytearray(encoded(Image.fromarray(picture), "TIFF", compression="tiff_lzw", tiffinfo={278: 7}))
    with tifffile.TiffFile(io.BytesIO(data)) as file:
        at, size = file.pages[0].dataoffsets[4], file.pages[0].databytecounts[4]
    assert np.array_equal(opened_deep(tmp_path, data), picture)
    data[at : at + size] = b"\xff" * size
    with pytest.raises(PhotoError, match="is damaged or cut short"):
        opened(tmp_path, bytes(data))
    left = opened_deep(tmp_path, data)
    assert np.array_equal(np.delete(left, range(28, 35), axis=0), np.delete(picture, range(28, 35), axis=0))


def opened_deep(folder: Path, data: bytes | bytearray) -> NDArray[np.uint16]:
    (folder / "photo.tif").write_bytes(data)
    deep = read_photo(folder / "photo.tif", partly=True).deep
    assert deep is not None
    return deep.colours
