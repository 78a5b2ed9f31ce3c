"""Raw files of cameras, as far as a reader of their previews can tell: directories, a sensor's data, JPEG files."""

import io
import struct
from collections.abc import Callable

from PIL import Image

from tests.photo.builders import colours, encoded

SHORT, LONG = 3, 4
SENSOR = (64, 42)
PREVIEW = Image.fromarray(colours())
"""60 x 40: the sensor's size less a margin."""
Entry = tuple[int, int, tuple[int, ...]]


def directory(at: int, entries: list[Entry], following: int = 0) -> bytes:
    """A little-endian directory at an offset; its long values follow it."""
    table, values = b"", b""
    start = at + 2 + 12 * len(entries) + 4
    for tag, kind, numbers in sorted(entries):
        data = struct.pack(f"<{len(numbers)}{'H' if kind == SHORT else 'I'}", *numbers)
        if len(data) > 4:
            data, values = struct.pack("<I", start + len(values)), values + data
        table += struct.pack("<HHI", tag, kind, len(numbers)) + data.ljust(4, b"\0")
    return struct.pack("<H", len(entries)) + table + struct.pack("<I", following) + values


def sensor(at: int, size: tuple[int, int] = SENSOR) -> list[Entry]:
    """The directory of what the sensor saw."""
    return [
        *((254, LONG, (0,)), (256, LONG, (size[0],)), (257, LONG, (size[1],)), (258, SHORT, (14,))),
        *((259, SHORT, (1,)), (262, SHORT, (32803,)), (273, LONG, (at,)), (279, LONG, (64,))),
    ]


def preview_of(kind: str, at: int, length: int, size: tuple[int, int]) -> list[Entry]:
    """The directory of a preview: DNG and CR2 have it in a strip, NEF and ARW by JPEG's own tags."""
    main: list[Entry] = [(254, LONG, (1,)), (256, LONG, (size[0],)), (257, LONG, (size[1],))]
    if kind in ("DNG", "CR2"):
        coding = 7 if kind == "DNG" else 6
        return [*main, (259, SHORT, (coding,)), (262, SHORT, (6,)), (273, LONG, (at,)), (279, LONG, (length,))]
    return [*main, (259, SHORT, (6,)), (513, LONG, (at,)), (514, LONG, (length,))]


def raw(kind: str, picture: Image.Image = PREVIEW, orientation: int = 1, size: tuple[int, int] = SENSOR) -> bytes:
    """A raw file of a kind: "DNG", "NEF", "CR2" or "ARW"."""
    jpeg, thumbnail = encoded(picture, "JPEG", quality=95), encoded(Image.new("RGB", (16, 10)), "JPEG")
    body = io.BytesIO()
    body.write(b"II*\0" + bytes(4) + (b"CR\2\0" if kind == "CR2" else bytes(4)) + bytes(4))

    def put(data: bytes) -> int:
        at = body.seek(0, io.SEEK_END)
        body.write(data + b"\0" * (len(data) % 2))
        return at

    jpeg_at, thumbnail_at, data_at = put(jpeg), put(thumbnail), put(bytes(64))
    shot: list[Entry] = [(274, SHORT, (orientation,)), (34665, LONG, (put_exif(body),))]
    large = preview_of(kind, jpeg_at, len(jpeg), picture.size)
    small = preview_of(kind, thumbnail_at, len(thumbnail), (16, 10))
    if kind == "CR2":  # the preview first, the sensor's data last; no directories below others
        where = 0
        for entries in (lossless(put, size), small):
            at = body.seek(0, io.SEEK_END)
            body.write(directory(at, entries, where))
            where = at
        first = [*(entry for entry in large if entry[0] != 254), *shot]
        start = put(directory(body.seek(0, io.SEEK_END), first, where))
    else:
        sensor_at = put(directory(body.seek(0, io.SEEK_END), sensor(data_at, size)))
        large_at = put(directory(body.seek(0, io.SEEK_END), large))
        first = [*small, *shot, (330, LONG, (sensor_at, large_at))]
        if kind == "DNG":
            first.append((50706, LONG, (0x00000401,)))
        start = put(directory(body.seek(0, io.SEEK_END), first))
    whole = bytearray(body.getvalue())
    whole[4:8] = struct.pack("<I", start)
    return bytes(whole)


def put_exif(body: io.BytesIO) -> int:
    """An Exif directory with the date of the photo."""
    at = body.seek(0, io.SEEK_END)
    text = b"2019:08:07 06:05:04\0"
    body.write(struct.pack("<HHHII", 1, 0x9003, 2, len(text), at + 18) + bytes(4) + text)
    return at


def lossless(put: Callable[[bytes], int], size: tuple[int, int]) -> list[Entry]:
    """What a Canon's sensor saw: a lossless JPEG whose directory does not tell its size."""
    frame = struct.pack(">BHHB", 14, size[1], size[0], 1) + b"\1\x11\0"
    data = b"\xff\xd8\xff\xc3" + struct.pack(">H", len(frame) + 2) + frame + b"\xff\xda\0\x08\1\1\0\1\0\0" + bytes(64)
    at = put(data)
    return [(259, SHORT, (6,)), (273, LONG, (at,)), (279, LONG, (len(data),))]
