"""What a file says about its photo, what else it holds, and how Pillow is left behind."""

import io
import os
import random
import struct
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageChops, PngImagePlugin

from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.pillow import unlimited
from pisa_desktop.photo.read import read_photo, read_size
from pisa_desktop.photo.structure import gif
from tests.photo.builders import (
    camera_exif,
    colours,
    encoded,
    far,
    opened,
    png,
    png_chunk,
    write,
    xmp_packet,
)

RGB = colours()
PICTURE = Image.fromarray(RGB)


def test_metadata_is_kept_unchanged(tmp_path: Path) -> None:
    exif, packet = camera_exif(3, thumbnail=b"thumbnail"), xmp_packet(3)
    data = encoded(PICTURE, "JPEG", exif=b"Exif\0\0" + exif, xmp=packet, dpi=(240, 240))
    photo = read_photo(write(tmp_path, data))
    assert photo.metadata.exif == exif
    assert photo.metadata.xmp == packet
    assert photo.metadata.dpi == (240.0, 240.0)
    assert photo.metadata.icc is None


@pytest.mark.fault("Broken or huge EXIF")
@pytest.mark.parametrize("block", [b"", b"II*\0", b"garbage that is no EXIF", b"II*\0\xff\xff\xff\x7f", bytes(60000)])
def test_broken_exif_is_dropped_and_reported(tmp_path: Path, block: bytes) -> None:
    photo = read_photo(write(tmp_path, encoded(PICTURE, "JPEG", exif=b"Exif\0\0" + block)))
    assert photo.metadata.exif is None
    assert photo.notes == ("The EXIF data could not be read, so it was not kept.",)


def test_exif_as_text_in_an_old_png(tmp_path: Path) -> None:
    block = b"Exif\0\0" + camera_exif(6)
    for text, size, notes in (
        (block.hex(), (60, 40), ()),
        ("not hexadecimal", (40, 60), ("The EXIF data could not be read, so it was not kept.",)),
    ):
        texts = PngImagePlugin.PngInfo()
        texts.add_text("Raw profile type exif", f"\nexif\n    {len(block)}\n{text}\n", zip=True)
        photo = read_photo(write(tmp_path, encoded(PICTURE, "PNG", pnginfo=texts)))
        assert (photo.size, photo.notes) == (size, notes)


@pytest.mark.fault("Broken or huge EXIF")
def test_huge_exif_opens(tmp_path: Path) -> None:
    block = camera_exif(6) + bytes(5_000_000)
    photo = read_photo(write(tmp_path, encoded(PICTURE, "WEBP", exif=block, lossless=True)))
    assert photo.size == (60, 40)
    assert photo.metadata.exif == block


@pytest.mark.fault("Animation, multi-page, MPO")
@pytest.mark.parametrize(
    ("format_", "note"),
    [
        ("GIF", "Only the first of 3 frames of the animation was kept."),
        ("PNG", "Only the first of 3 frames of the animation was kept."),
        ("WEBP", "Only the first of 3 frames of the animation was kept."),
        ("AVIF", "Only the first of 3 frames of the animation was kept."),
        ("TIFF", "Only the first of 3 pictures in the file was kept."),
        ("MPO", "Only the first of 3 pictures in the file was kept."),
    ],
)
def test_the_first_of_several_pictures(tmp_path: Path, format_: str, note: str) -> None:
    others = [Image.fromarray(np.ascontiguousarray(RGB[::-1])), Image.fromarray(255 - RGB)]
    path = write(tmp_path, encoded(PICTURE, format_, save_all=True, append_images=others))
    photo = read_photo(path)
    assert photo.format is Format(format_)
    assert photo.notes == (note,)
    assert far(photo.pixels, RGB) < 60


@pytest.mark.parametrize("seed", range(4))
def test_a_comment_behind_blocks_of_all_sizes_of_a_gif(seed: int) -> None:
    rng = random.Random(seed)
    sizes = [rng.choice((255, 255, 255, 254, 1)) for _ in range(4000)]
    blocks = b"".join(bytes((size,)) + rng.randbytes(size) for size in sizes)
    picture = b"\x2c" + struct.pack("<HHHHB", 0, 0, 8, 8, 0) + b"\x08" + blocks + b"\0"
    data = b"GIF89a" + struct.pack("<HHBBB", 8, 8, 0, 0, 0) + picture * 2 + b"\x21\xfe\x07Grandma\0;"
    declared = gif.look(io.BytesIO(data))
    assert (declared.pictures, declared.comments) == (2, ["Grandma"])


def test_frames_and_comments_behind_large_pictures_of_a_gif(tmp_path: Path) -> None:
    """The blocks of each picture take half a megabyte."""
    noise = Image.fromarray(np.random.default_rng(2).integers(0, 256, (600, 700), dtype=np.uint8), "L")
    data = encoded(noise, "GIF", save_all=True, append_images=[ImageChops.invert(noise)])
    photo = read_photo(write(tmp_path, data[:-1] + b"!\xfe\x03Abc\x02de\0;"))
    assert photo.notes == ("Only the first of 2 frames of the animation was kept.",)
    assert photo.metadata.captions.comments == ("Abcde",)


def test_a_gain_map_is_reported(tmp_path: Path) -> None:
    packet = xmp_packet().replace(
        b" tiff:", b' xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0" tiff:'
    )
    photo = read_photo(write(tmp_path, encoded(PICTURE, "JPEG", xmp=packet)))
    assert photo.notes == ("The gain map for HDR screens was not kept.",)


def test_a_second_xmp_packet_is_reported(tmp_path: Path) -> None:
    packet = xmp_packet().replace(b" tiff:", b' xmlns:n="http://ns.adobe.com/xmp/note/" n:HasExtendedXMP="0123" tiff:')
    photo = read_photo(write(tmp_path, encoded(PICTURE, "JPEG", xmp=packet)))
    assert photo.notes == ("The second part of the XMP data was not kept.",)


@pytest.mark.parametrize("kind", ["iptc", "8bim"])
def test_iptc_records_in_photoshops_block_in_a_png(tmp_path: Path, kind: str) -> None:
    """ImageMagick stores the whole block, under either name."""
    block = b"8BIM\x04\x04\0\0\0\0\0\x08\x1c\x02\x78\0\x03Cap"
    text = f"Raw profile type {kind}\0\n{kind}\n{len(block):8}\n{block.hex()}\n"
    photo = opened(tmp_path, png(8, 0, bytes(64), 8, 8, png_chunk(b"tEXt", text.encode())))
    assert photo.metadata.captions.iptc == b"\x1c\x02\x78\0\x03Cap"


def test_an_iptc_caption_is_kept(tmp_path: Path) -> None:
    block = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x08\x1c\x02\x78\0\x03Cap"
    data = encoded(PICTURE, "JPEG")
    data = data[:2] + b"\xff\xed" + (len(block) + 2).to_bytes(2, "big") + block + data[2:]
    photo = read_photo(write(tmp_path, data))
    assert photo.notes == ()
    assert photo.metadata.captions.iptc == b"\x1c\x02\x78\0\x03Cap"


def test_a_large_tiff_with_64_bit_offsets(tmp_path: Path) -> None:
    out = io.BytesIO()
    tifffile.imwrite(out, RGB, photometric="rgb", bigtiff=True)
    photo = read_photo(write(tmp_path, out.getvalue()))
    assert np.array_equal(photo.pixels, RGB)
    assert photo.notes == ()


def test_several_threads_read_at_once_and_pillow_is_as_before(tmp_path: Path) -> None:
    before, filters = Image.MAX_IMAGE_PIXELS, list(warnings.filters)
    path = write(tmp_path, encoded(PICTURE, "PNG"))
    with ThreadPoolExecutor(4) as pool:
        photos = list(pool.map(lambda _: read_photo(path), range(40)))
    assert all(np.array_equal(photo.pixels, RGB) for photo in photos)
    assert before == Image.MAX_IMAGE_PIXELS
    assert filters == list(warnings.filters)


def test_a_result_is_written_while_a_photo_is_read() -> None:
    """Pillow looks at its limit twice, and another thread may begin to read between the two looks."""
    picture, looks = Image.new("L", (9, 9)), 0

    class Limit(int):
        def __rmul__(self, other: int) -> int:
            nonlocal looks
            looks += 1
            with unlimited():
                return other * Image.MAX_IMAGE_PIXELS  # type: ignore[operator] # Pillow's own second look

    before, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, Limit(1000)
    try:
        picture.crop((0, 0, 5, 5))
    finally:
        Image.MAX_IMAGE_PIXELS = before
    assert looks == 1


def test_a_name_that_is_not_text(tmp_path: Path) -> None:
    path = write(tmp_path, encoded(PICTURE, "PNG"), os.fsdecode(b"\xff\xfe.png"))
    assert read_photo(path).path == path


@pytest.mark.fault("A genuine photo of 200 megapixels")
@pytest.mark.system
def test_a_genuine_photo_of_200_megapixels_opens_and_pillow_is_as_before(tmp_path: Path) -> None:
    before = Image.MAX_IMAGE_PIXELS
    picture = Image.new("1", (20_000, 10_000), 1)
    for across in range(0, 20_000, 500):  # something is in the picture: an empty one is no photo
        picture.paste(0, (across, 0, across + 1, 10_000))
    data = {
        "png": png(8, 2, b"", 20_000, 10_000) + bytes(1_000_001),  # a header, and room for a photo
        "tiff": encoded(picture, "TIFF", compression="group4"),
    }
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name, content in data.items():
            assert read_size(write(tmp_path, content, name)) == (10_000, 20_000)
        photo = read_photo(tmp_path / "tiff")
    assert photo.pixels.shape == (10_000, 20_000, 3)
    assert photo.pixels[-1, -1].tolist() == [255, 255, 255]
    assert before == Image.MAX_IMAGE_PIXELS
