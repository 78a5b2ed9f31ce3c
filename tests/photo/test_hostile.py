"""Files made to take memory or time, or to break a decoder: a sentence or a photo, within a budget."""

import io
import os
import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop.photo.draft import read_draft
from pisa_desktop.photo.formats import OutputOptions, PhotoError
from pisa_desktop.photo.read import Limits, read_photo, read_size
from pisa_desktop.photo.write import carries_our_tag
from tests.photo import heic
from tests.photo.builders import OUTPUTS, camera_exif, encoded, matrix_profile, png, png_chunk, saved, write
from tests.photo.cases import FOLDER

RED = np.full((8, 8, 3), (255, 0, 0), np.uint8)
LIMITS = Limits(pixels_in=4_000_000)
HOSTILE = FOLDER / "hostile"
NO_PHOTO = r" claims \d+ x \d+ pixels in \d+ bytes, so it holds no photo\.$"


@pytest.mark.fault("4 One damaged AVIF ends a folder")
@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("E-depth.tif", r"^E-depth\.tif is damaged: its header makes no sense\.$"),
        ("N-lossless268.webp", NO_PHOTO),
        ("damaged.avif", r"^damaged\.avif is damaged: its header makes no sense\.$"),
    ],
)
def test_a_sentence_wherever_it_is_opened(name: str, sentence: str) -> None:
    path = HOSTILE / name
    for look in (read_photo, read_size, lambda path: read_draft(path, 64)):
        with pytest.raises(PhotoError, match=sentence):
            look(path)
    assert not carries_our_tag(path)


@pytest.mark.fault(
    "5 Window and command line disagree on a photo",
    "6 Large or damaged profile: refused, or failed after the work",
)
@pytest.mark.parametrize(
    ("name", "size", "note"),
    [
        ("garbage.png", (30, 40), "The EXIF data could not be read, so it was not kept."),
        ("icc-one-byte.webp", (96, 72), "The colour profile is damaged or made for other colours, so it was ignored."),
    ],
)
def test_what_is_broken_beside_the_pixels_is_left_out(name: str, size: tuple[int, int], note: str) -> None:
    path = HOSTILE / name
    photo = read_photo(path)
    assert (photo.size, photo.notes) == (size, (note,))
    assert read_size(path) == read_draft(path, 500).size == size


# ---- Memory ------------------------------------------------------------------------------------------------


def exif_that_claims_itself(size: int) -> bytes:
    """4,096 entries that each claim nearly the whole block."""
    entries = b"".join(struct.pack("<HHII", 0x8000 + n % 0x4000, 7, size - 100, 50) for n in range(4096))
    return (b"II*\0\x08\0\0\0" + struct.pack("<H", 4096) + entries + bytes(4)).ljust(size, b"x")


def tiff(entries: dict[int, int], data: bytes) -> bytes:
    table = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in sorted(entries.items()))
    return b"II*\0" + struct.pack("<I", 8 + len(data)) + data + struct.pack("<H", len(entries)) + table + bytes(4)


def of_zeros(size: int) -> bytes:
    packing = zlib.compressobj(9)
    return (
        b"".join(packing.compress(bytes(min(1 << 20, size - at))) for at in range(0, size, 1 << 20)) + packing.flush()
    )


def chunked(header: bytes, packed: bytes) -> bytes:
    chunks = (png_chunk(b"IHDR", header), png_chunk(b"IDAT", packed), png_chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def many_scans() -> bytes:
    data = encoded(Image.effect_noise((1600, 1200), 80), "JPEG", progressive=True, quality=10)
    last = data[data.rindex(b"\xff\xda") :][:40]
    return data[:-2] + last * 3000 + b"\xff\xd9"


def many_pages() -> bytes:
    tags = {256: 8, 257: 8, 258: 8, 259: 1, 262: 1, 273: 8, 278: 8, 279: 64}
    page = struct.pack("<H", 8) + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags.items())
    file = bytearray(b"II*\0" + struct.pack("<I", 72) + bytes(64))
    for _ in range(20_000):
        file += page + struct.pack("<I", len(file) + len(page) + 4)
    return bytes(file)


JPEG = encoded(Image.new("RGB", (64, 64)), "JPEG")
TILE = {256: 64, 257: 64, 258: 16, 259: 5, 262: 1, 277: 1, 322: 65_536, 323: 65_536, 324: 8}


READ_ALL = """
import resource, sys
from pathlib import Path
from pisa_desktop.photo.draft import read_draft
from pisa_desktop.photo.formats import OutputOptions, PhotoError
from pisa_desktop.photo.read import Limits, read_photo, read_size
from pisa_desktop.photo.write import carries_our_tag
import pi_heif, PIL.AvifImagePlugin, PIL.TiffImagePlugin, PIL.WebPImagePlugin, PIL.PngImagePlugin
taken = int(Path("/proc/self/statm").read_text().split()[0]) * 4096
resource.setrlimit(resource.RLIMIT_AS, (taken + 500_000_000,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
for name in sys.argv[1:]:
    for look in (carries_our_tag, read_size, lambda path: read_draft(path, 64), read_photo):
        try:
            look(Path(name))
        except PhotoError as error:
            assert "not enough memory" not in str(error), error
"""


@pytest.mark.fault("7 Bombs inside the limits")
@pytest.mark.skipif(sys.platform != "linux", reason="the limit of memory is set as Linux does it")
@pytest.mark.system
def test_no_small_file_takes_more_than_500_megabytes(tmp_path: Path) -> None:
    header = struct.pack(">IIBBBBB", 20_000, 15_000, 8, 6, 0, 0, 0)
    wide = {256: 17_000, 257: 17_000, 258: 16, 259: 8, 262: 1, 273: 8, 277: 1, 278: 17_000}
    packed = of_zeros(2 * 17_000**2 // 64)
    files = {
        "exif.webp": encoded(Image.new("RGB", (8, 8)), "WEBP", exif=exif_that_claims_itself(4 << 20)),
        "exif.png": encoded(Image.new("RGB", (8, 8)), "PNG", exif=exif_that_claims_itself(1 << 20)),
        "rgba.png": chunked(header, of_zeros(15_000 * 80_001 // 64)),
        "deep.tif": tiff(wide | {279: len(packed)}, packed),
        "pages.tif": many_pages(),
        "scans.jpg": many_scans(),
        "text.png": png_with(text_chunk(of_zeros(300_000_000))),
        "stray.jpg": b"\xff\xd8\xff\xe0\0\2" + bytes(20_000_000),
        "segments.jpg": JPEG[:-2] + b"\xff\xc4\0\2" * 500_000 + b"\xff\xd9",
        "xmp.webp": encoded(Image.new("RGB", (8, 8)), "WEBP", xmp=b"<x>" + b"<y a='1'/>" * 1_000_000 + b"</x>"),
        "spaces.webp": encoded(Image.new("RGB", (8, 8)), "WEBP", xmp=b"<x" + b" " * 1_000_000 + b"/>"),
        "mixed.webp": encoded(Image.new("RGB", (8, 8)), "WEBP", xmp=b"<x>" + (b"<y/>" + b"t" * 300) * 40_000 + b"</x>"),
        "texts.png": png_with(text_chunk(of_zeros(16_000_000)) * 400),
        "texts-too-long.png": png_with(text_chunk(of_zeros(20_000_000)) * 400),
        "pieces.png": in_pieces(encoded(Image.effect_noise((200, 200), 80), "PNG")),
        "exif.jpg": JPEG[:2] + (b"\xff\xe1\0\x48Exif\0\0" + bytes(64)) * 100_000 + JPEG[2:],
        "long-exif.jpg": JPEG[:2] + (b"\xff\xe1\xff\x08Exif\0\0" + bytes(65_280)) * 900 + JPEG[2:],
        "comments.jpg": JPEG[:2] + b"\xff\xfe\0\3x" * 2_000_000 + JPEG[2:],
        "tile.tif": tiff(TILE | {325: len(packed)}, packed),
    }
    paths = [str(write(tmp_path, data, name)) for name, data in files.items()]
    paths += [str(path) for path in HOSTILE.iterdir()]
    done = subprocess.run([sys.executable, "-c", READ_ALL, *paths], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def text_chunk(packed: bytes) -> bytes:
    return png_chunk(b"zTXt", b"Comment\0\0" + packed)


def png_with(chunks: bytes) -> bytes:
    return png(8, 0, bytes(64), 8, 8, chunks)


def in_pieces(whole: bytes) -> bytes:
    """A PNG with one byte in each chunk of pixels."""
    at = whole.index(b"IDAT")
    (length,) = struct.unpack(">I", whole[at - 4 : at])
    data = whole[at + 4 : at + 4 + length]
    return whole[: at - 4] + b"".join(png_chunk(b"IDAT", bytes((byte,))) for byte in data) + whole[at + 8 + length :]


@pytest.mark.fault("7 Bombs inside the limits")
def test_a_jpeg_of_thousands_of_scans_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"would be drawn 30\d\d times over, so it is no photo but an attack\.$"):
        read_photo(write(tmp_path, many_scans()))


@pytest.mark.fault("7 Bombs inside the limits")
def test_pages_are_counted_up_to_a_bound(tmp_path: Path) -> None:
    photo = read_photo(write(tmp_path, many_pages()))
    assert photo.notes == ("Only the first of 1000 or more pictures in the file was kept.",)


# ---- Damage ------------------------------------------------------------------------------------------------


@pytest.mark.fault("6 Large or damaged profile: refused, or failed after the work")
def test_a_profile_with_a_damaged_byte_never_fails_after_the_work(tmp_path: Path) -> None:
    rng, sound = random.Random(5), matrix_profile()
    for _ in range(60):
        icc = bytearray(sound)
        icc[rng.randrange(128, len(icc))] = rng.randrange(256)
        photo = read_photo(write(tmp_path, encoded(Image.new("RGB", (4, 4), "red"), "PNG", icc_profile=bytes(icc))))
        path, _ = saved(photo, photo.pixels, OutputOptions())
        assert read_photo(path).size == (4, 4)
        path.unlink()


def test_a_result_of_ours_is_known_whatever_its_size(tmp_path: Path) -> None:
    ours, _ = saved(read_photo(write(tmp_path, encoded(Image.new("RGB", (4, 4)), "PNG"))), RED, OutputOptions())
    data = ours.read_bytes()
    wide = b"IHDR" + struct.pack(">II", 30_000, 20_000) + data[24:29]
    large = write(tmp_path, data[:12] + wide + struct.pack(">I", zlib.crc32(wide)) + data[33:], "large.png")
    assert carries_our_tag(large)
    with pytest.raises(PhotoError, match="is too large: 30000 x 20000"):
        read_photo(large)


def mutated(data: bytes, rng: random.Random) -> bytes:
    """The file with bytes flipped, numbers made huge, a part cut out, repeated or zeroed, or its end cut off."""
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        at = rng.randrange(min(len(changed) or 1, rng.choice((64, 400, 4000, 1 << 20))))
        match rng.randrange(6):
            case 0:
                changed[at : at + 1] = rng.randbytes(1)
            case 1:
                changed[at : at + 1] = bytes(byte ^ 1 << rng.randrange(8) for byte in changed[at : at + 1])
            case 2:
                changed[at : at + 4] = rng.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\0\0\1\0"))
            case 3:
                del changed[at : at + rng.randrange(1, 40)]
            case 4:
                changed[at:at] = changed[at : at + rng.randrange(1, 200)]
            case _:
                end = min(len(changed), at + rng.randrange(1, 600))
                changed[at:end] = bytes(end - at)
    return bytes(changed[: rng.randrange(len(changed) + 1)] if rng.random() < 0.2 else changed)


def seeds() -> list[bytes]:
    """Small files of every format and with every kind of metadata."""
    rng = np.random.default_rng(3)
    picture = Image.fromarray(rng.integers(0, 256, (24, 32, 3), dtype=np.uint8))
    exif = b"Exif\0\0" + camera_exif(6, thumbnail=b"thumb")
    made = [encoded(picture, format_, exif=exif) for format_ in ("JPEG", "PNG", "WEBP", "AVIF")]
    made += [encoded(picture, format_) for format_ in ("GIF", "BMP", "TIFF")]
    made.append(encoded(picture, "TIFF", compression="tiff_lzw"))
    frames = io.BytesIO()
    picture.save(frames, "GIF", save_all=True, append_images=[picture])
    return [
        *made,
        frames.getvalue(),
        *heic.examples(),
        *(path.read_bytes() for path in FOLDER.rglob("*.*") if usable(path)),
    ]


def usable(path: Path) -> bool:
    return path.suffix != ".md" and path.stat().st_size < 5000


MUTATED_FILES = int(os.environ.get("PISA_MUTATED_FILES", "2000"))
"""A longer run: PISA_MUTATED_FILES=100000 pytest tests/photo/test_hostile.py -k mutated."""


@pytest.mark.system
def test_mutated_files_give_a_photo_that_can_be_saved_or_a_sentence(tmp_path: Path) -> None:
    rng, originals, sentences = random.Random(27), seeds(), list[tuple[str, str]]()
    for number in range(MUTATED_FILES):
        path = write(tmp_path, mutated(originals[number % len(originals)], rng), f"{number}.bin")
        looks = (read_size, lambda path: read_draft(path, 64, LIMITS, True), carries_our_tag)
        for look in looks:
            try:
                look(path)
            except PhotoError as error:
                sentences.append((path.name, str(error)))
        try:
            photo = read_photo(path, LIMITS, partly=True)
        except PhotoError:
            continue
        if number % 5 == 0 and photo.pixels.size < 100_000:
            options = OutputOptions(format=OUTPUTS[number // 5 % len(OUTPUTS)], remove_gps=number % 2 == 0)
            saved(photo, photo.pixels, options)[0].unlink()
        path.unlink()
    assert all(sentence.startswith(name) for name, sentence in sentences), "a sentence names the file"
