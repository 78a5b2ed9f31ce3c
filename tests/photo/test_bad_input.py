"""Whatever is no good photo gets one sentence, and never a hang or a traceback."""

import io
import os
import re
import socket
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.pillow import damage_as
from pisa_desktop.photo.read import Limits, is_photo, read_photo, read_size
from pisa_desktop.photo.write import carries_our_tag
from tests.photo.builders import camera_exif, colours, encoded, png, tiff_with_metadata, xmp_packet
from tests.photo.heic import COLOUR, coded, heic, irot, xmp
from tests.photo.heic import exif as exif_item

PICTURE = Image.fromarray(colours())
NOT_A_PHOTO = "is not a photo that can be opened (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF)."
OTHER_KIND = "which cannot be opened; export it as JPEG or TIFF first."


def refused(path: Path, sentence: str, limits: Limits | None = None) -> None:
    """Reading raises exactly this one sentence, and the cheap looks hold as well."""
    with pytest.raises(PhotoError, match="^" + re.escape(sentence) + "$"):
        read_photo(path, limits or Limits())
    assert not carries_our_tag(path)


@pytest.mark.fault("Zero bytes", "Garbage named .jpg")
@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "bad.jpg is empty."),
        (b"x", "bad.jpg " + NOT_A_PHOTO),
        (b"Some text, and enough of it to fill a header. " * 9, "bad.jpg " + NOT_A_PHOTO),
        (b"%PDF-1.7\n" + bytes(99), "bad.jpg " + NOT_A_PHOTO),
        (b"BM" + bytes(99), "bad.jpg " + NOT_A_PHOTO),
        (b"\xff\x0a" + bytes(99), "bad.jpg is a JPEG XL photo, " + OTHER_KIND),
        (b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(99), "bad.jpg is a JPEG XL photo, " + OTHER_KIND),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(99), "bad.jpg is a camera's raw file, " + OTHER_KIND),
        (b"FUJIFILMCCD-RAW 0201" + bytes(99), "bad.jpg is a camera's raw file, " + OTHER_KIND),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(99), "bad.jpg is damaged: its header makes no sense."),
        (b"\xff\xd8\xff" + bytes(99), "bad.jpg is damaged: its header makes no sense."),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "bad.jpg is damaged: its header makes no sense."),
        (b"II*\0\xff\xff\xff\xff" + bytes(99), "bad.jpg is damaged: its header makes no sense."),
        (b"GIF89a", "bad.jpg is damaged: its header makes no sense."),
        (b"\0\0\0\x1cftypavif" + bytes(99), "bad.jpg is damaged: its header makes no sense."),
    ],
)
def test_not_a_photo(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "bad.jpg"
    path.write_bytes(data)
    refused(path, sentence)
    with pytest.raises(PhotoError):
        read_size(path)


@pytest.mark.fault("Truncated JPEG")
@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "AVIF", "GIF", "MPO"])
@pytest.mark.parametrize("share", [0.6, 0.9])
def test_cut_short(tmp_path: Path, format_: str, share: float) -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 256, (60, 60, 3), dtype=np.uint8))
    options = {"save_all": True, "append_images": [noise]} if format_ == "MPO" else {}
    data = encoded(noise, format_, **options)
    path = tmp_path / "cut.jpg"
    path.write_bytes(data[: int(len(data) * share)])
    if format_ == "MPO":  # only the second picture is cut
        assert read_photo(path).size == (60, 60)
        return
    with pytest.raises(PhotoError, match=r"^cut\.jpg is damaged"):
        read_photo(path)


@pytest.mark.parametrize("share", [0.6, 0.9])
@pytest.mark.parametrize(
    ("format_", "options"),
    [
        ("JPEG", {"quality": 95, "subsampling": 0}),
        ("JPEG", {"quality": 95, "subsampling": 0, "progressive": True}),
        ("PNG", {}),
        ("BMP", {}),
        ("GIF", {}),
    ],
)
def test_cut_short_and_opened_as_far_as_it_goes(
    tmp_path: Path, format_: str, options: dict[str, object], share: float
) -> None:
    y, x = np.mgrid[0:90, 0:90]
    smooth = Image.fromarray(np.dstack([y * 2, x * 2, 200 - y - x]).astype(np.uint8)).effect_spread(3)
    data = encoded(smooth, format_, **options)
    path = tmp_path / "cut"
    path.write_bytes(data[: int(len(data) * share)])
    photo = read_photo(path, partly=True)
    assert photo.notes == ("The file is damaged or cut short; it was opened as far as it goes.",)
    near = np.abs(photo.pixels.astype(int) - np.asarray(smooth)).mean(axis=(1, 2)) < 60
    assert near.sum() >= 90 // 3, "BMP begins at the bottom, and GIF stores every second row first"


@pytest.mark.fault("Header claiming 60,000 x 60,000")
def test_a_header_that_claims_too_much_is_refused_before_anything_is_decoded(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png(8, 2, b"", 60_000, 60_000))
    refused(path, "bomb.png is too large: 60000 x 60000 is more than 300 megapixels.")
    with pytest.raises(PhotoError, match="too large"):
        read_size(path)


def test_the_limit_can_be_set(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded(PICTURE, "PNG"))
    assert read_photo(path, Limits(pixels_in=2400)).size == (40, 60)
    refused(path, "a.png is too large: 60 x 40 is more than 0 megapixels.", Limits(pixels_in=2399))


@pytest.mark.fault("1 x 1, 1 x 5000")
@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (5000, 7)])
def test_odd_sizes(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "odd.png"
    path.write_bytes(encoded(Image.new("RGBA", size, (1, 2, 3, 0)), "PNG"))
    assert read_photo(path).size == read_size(path) == (size[1], size[0])


@pytest.mark.fault("FIFO, device, socket")
def test_what_is_no_regular_file(tmp_path: Path) -> None:
    refused(tmp_path, f"{tmp_path.name} is a folder, not a photo.")
    os.mkfifo(tmp_path / "pipe")
    refused(tmp_path / "pipe", "pipe is not a regular file.")
    refused(Path("/dev/zero"), "zero is not a regular file.")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(tmp_path / "socket"))
        refused(tmp_path / "socket", "socket is not a regular file.")
    assert not any(is_photo(path) for path in (tmp_path, tmp_path / "pipe", tmp_path / "socket", tmp_path / "no"))


def test_a_fault_of_ours_does_not_pass_for_damage(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(PhotoError, match=r"^holiday\.jpg is damaged\.$"), damage_as("holiday.jpg", "damaged"):
        [].no_such_attribute  # type: ignore[attr-defined] # noqa: B018
    (record,) = caplog.records
    assert record.levelname == "ERROR"
    assert record.getMessage() == "unexpected error with holiday.jpg"
    assert "no_such_attribute" in caplog.text
    caplog.clear()
    with pytest.raises(PhotoError), damage_as("holiday.jpg", "damaged"):
        Image.open(io.BytesIO(b"nothing"))
    with pytest.raises(PhotoError), damage_as("holiday.jpg", "damaged"):
        struct.unpack("<I", b"")
    assert not caplog.records


def test_what_is_not_there(tmp_path: Path) -> None:
    refused(tmp_path / "gone.jpg", "gone.jpg does not exist.")
    (tmp_path / "link.jpg").symlink_to(tmp_path / "gone.jpg")
    refused(tmp_path / "link.jpg", "link.jpg does not exist.")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    refused(tmp_path / "loop.jpg", "loop.jpg cannot be read: Too many levels of symbolic links.")
    refused(tmp_path / ("n" * 300), "n" * 300 + " cannot be read: File name too long.")


NOBODY = """
import os, sys
from pathlib import Path
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.formats import PhotoError
if os.getuid() == 0:
    os.setuid(65534)
try:
    read_photo(Path(sys.argv[1]))
except PhotoError as error:
    print(error)
"""


@pytest.mark.fault("No permission")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(encoded(PICTURE, "PNG"))
    path.chmod(0)
    done = subprocess.run([sys.executable, "-c", NOBODY, str(path)], check=True, capture_output=True, text=True)
    assert done.stdout == "You may not read secret.png.\n"


def test_a_name_that_is_not_text_is_shown_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.jpg")
    path.write_bytes(b"x")
    refused(path, "caf\N{REPLACEMENT CHARACTER}.jpg " + NOT_A_PHOTO)


@pytest.mark.parametrize(("tag", "value"), [(339, 6), (258, 24), (277, 40)])
def test_pixels_that_no_photo_has(tmp_path: Path, tag: int, value: int) -> None:
    path = tmp_path / "odd.tif"
    fields = [(256, 4), (257, 4), (258, 16), (259, 1), (262, 1), (273, 8), (277, 1), (278, 4), (279, 32), (339, 1)]
    entries = b"".join(struct.pack("<HHII", *((key, 4, 1, value if key == tag else own))) for key, own in fields)
    path.write_bytes(b"II*\0" + struct.pack("<I", 40) + bytes(32) + struct.pack("<H", len(fields)) + entries + bytes(4))
    refused(path, "odd.tif stores its pixels in a way that cannot be read.")


@pytest.mark.parametrize(("tag", "value"), [(254, 1), (50706, b"\1\4\0\0")])
def test_raw_files_of_cameras(tmp_path: Path, tag: int, value: object) -> None:
    path = tmp_path / "photo.dng"
    path.write_bytes(encoded(PICTURE, "TIFF", tiffinfo={tag: value}))
    refused(path, "photo.dng is a camera's raw file; develop it to JPEG or TIFF first.")


SEEDS = {
    "JPEG": encoded(PICTURE, "JPEG", exif=b"Exif\0\0" + camera_exif(6, thumbnail=b"thumb"), xmp=xmp_packet(6)),
    "PNG": encoded(PICTURE.convert("RGBA"), "PNG", exif=camera_exif(6, order=">")),
    "TIFF": tiff_with_metadata(PICTURE, camera_exif(6), xmp_packet(6)),
    "WEBP": encoded(PICTURE, "WEBP", exif=camera_exif(6)),
    "HEIC": heic(coded(COLOUR, irot(3)), exif_item(camera_exif(6)), xmp(xmp_packet(6))),
    "GIF": encoded(PICTURE, "GIF"),
    "BMP": encoded(PICTURE, "BMP"),
}


@pytest.mark.parametrize("format_", SEEDS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=8),
    cut=st.integers(0, 10_000),
)
def test_flipped_bytes_give_a_photo_or_a_sentence(
    tmp_path: Path, format_: str, changes: list[tuple[int, int]], cut: int
) -> None:
    data = bytearray(SEEDS[format_])
    for place, value in changes:
        data[place % min(len(data), 900)] = value
    path = tmp_path / "photo"
    path.write_bytes(data[: max(1, len(data) - cut % 50)])
    limits = Limits(pixels_in=1_000_000)
    for look in (lambda: read_photo(path, limits).size, lambda: read_size(path, limits)):
        try:
            height, width = look()
        except PhotoError:
            continue
        assert 0 < height * width <= 1_000_000
    carries_our_tag(path)
