"""Builders of photo files, and short ways to read and save them."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, TiffImagePlugin

from pisa_desktop import __version__
from pisa_desktop.photo.formats import OutputFormat, OutputOptions, suffix, written_as
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.write import write_photo

TAG = f"PiSA Desktop {__version__}, PiSA-Mini, Clean-up 1, Detail 0.85, soft"
Judge = Callable[..., dict[str, Any]]
OUTPUTS = [format_ for format_ in OutputFormat if format_ is not OutputFormat.SAME]


def write(folder: Path, data: bytes, name: str = "photo.bin") -> Path:
    """A file of these bytes."""
    path = folder / name
    path.write_bytes(data)
    return path


def opened(folder: Path, data: bytes, name: str = "source") -> Photo:
    """The photo in these bytes."""
    return read_photo(write(folder, data, name))


def saved(
    photo: Photo, pixels: NDArray[np.uint8], options: OutputOptions, folder: Path | None = None
) -> tuple[Path, tuple[str, ...]]:
    """Save in a folder, or beside the source; returns path and notes."""
    written = written_as(photo.format, options.format)
    target = (folder or photo.path.parent) / ("saved" + suffix(written, photo.path))
    done = write_photo(pixels, photo, target, TAG, options)
    assert done.path is not None
    return done.path, done.notes


def far(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> int:
    """The largest difference."""
    return int(np.abs(a.astype(int) - b.astype(int)).max())


def colours(height: int = 40, width: int = 60) -> NDArray[np.uint8]:
    """Smooth, with a different colour in each corner: red, green, blue and white, clockwise from the top left."""
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    corners = np.array([[[230, 20, 20], [20, 230, 20]], [[230, 230, 230], [20, 20, 230]]], dtype=float)
    top = corners[0, 0] * (1 - x)[..., None] + corners[0, 1] * x[..., None]
    bottom = corners[1, 0] * (1 - x)[..., None] + corners[1, 1] * x[..., None]
    picture: NDArray[np.uint8] = (top * (1 - y)[..., None] + bottom * y[..., None]).round().astype(np.uint8)
    return picture


def encoded(picture: Image.Image, format_: str, **options: Any) -> bytes:
    """The bytes of a file as Pillow writes it."""
    out = io.BytesIO()
    picture.save(out, format_, **options)
    return out.getvalue()


def png_chunk(name: bytes, data: bytes) -> bytes:
    """A chunk with its check sum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(depth: int, colour_type: int, rows: bytes, width: int, height: int, chunks: bytes = b"") -> bytes:
    """A PNG of any depth and colour type, by hand; `rows` without filter bytes, `chunks` before the pixels."""
    stride = len(rows) // height if height else 0
    filtered = b"".join(b"\0" + rows[n * stride : (n + 1) * stride] for n in range(height if rows else 0))
    header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
    body = png_chunk(b"IHDR", header) + chunks + png_chunk(b"IDAT", zlib.compress(filtered)) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


MAKER_NOTE = b"MAKER\0" + bytes(range(256)) * 2


def camera_exif(orientation: int = 1, *, thumbnail: bytes = b"", order: str = "<", gps: bool = True) -> bytes:
    """An EXIF block as a camera writes it: main, Exif with a maker's note, GPS, and a thumbnail at the end."""
    ascii_, short, long_, rational, undefined = 2, 3, 4, 5, 7

    def directory(at: int, entries: dict[int, tuple[int, int, bytes]], following: bool = False) -> bytes:
        start, values, table = at + 2 + 12 * len(entries) + 4, b"", b""
        for tag, (kind, count, value) in sorted(entries.items()):
            if len(value) > 4:
                inline, values = struct.pack(order + "I", start + len(values)), values + value
            else:
                inline = value.ljust(4, b"\0")
            table += struct.pack(order + "HHI", tag, kind, count) + inline
        after = start + len(values) if following else 0
        return struct.pack(order + "H", len(entries)) + table + struct.pack(order + "I", after) + values

    def text(value: bytes) -> tuple[int, int, bytes]:
        data = value + b"\0" * (2 - len(value) % 2)
        return ascii_, len(data), data

    def number(value: int) -> tuple[int, int, bytes]:
        return long_, 1, struct.pack(order + "I", value)

    def two_bytes(value: int) -> tuple[int, int, bytes]:
        return short, 1, struct.pack(order + "H", value)

    exif = {
        0x9003: text(b"2019:08:07 06:05:04"),
        0x829A: (rational, 1, struct.pack(order + "II", 1, 250)),
        0x927C: (undefined, len(MAKER_NOTE), MAKER_NOTE),
        0xA002: two_bytes(60),
        0xA003: two_bytes(40),
    }
    degrees = struct.pack(order + "6I", 48, 1, 51, 1, 30, 1)
    position = {1: text(b"N"), 2: (rational, 3, degrees), 3: text(b"E"), 4: (rational, 3, degrees)}
    main = {
        0x010F: text(b"Maker"),
        0x0110: text(b"Model 1"),
        0x0112: two_bytes(orientation),
        0x0131: text(b"Firmware 1.0"),
        0x0132: text(b"2019:08:07 06:05:04"),
        0x8298: text(b"(c) Somebody"),
        0x8769: number(0),
    }
    if gps:
        main[0x8825] = number(0)
    mark = b"II*\0" if order == "<" else b"MM\0*"
    main_size = len(directory(8, main))
    exif_at = 8 + main_size
    gps_at = exif_at + len(directory(exif_at, exif))
    thumbnail_at = gps_at + (len(directory(gps_at, position)) if gps else 0)
    main[0x8769] = number(exif_at)
    if gps:
        main[0x8825] = number(gps_at)
    ifd1 = {0x0103: two_bytes(6), 0x0201: number(thumbnail_at + 2 + 36 + 4), 0x0202: number(len(thumbnail))}
    block = bytearray(mark + struct.pack(order + "I", 8) + directory(8, main))
    if thumbnail:
        after_table = 8 + 2 + 12 * len(main)
        block[after_table : after_table + 4] = struct.pack(order + "I", thumbnail_at)
    block += directory(exif_at, exif) + (directory(gps_at, position) if gps else b"")
    return bytes(block) + (directory(thumbnail_at, ifd1) + thumbnail if thumbnail else b"")


def xmp_packet(orientation: int = 1) -> bytes:
    """An XMP packet with a title, an orientation, a position and a size."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        ' xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" exif:GPSLatitude="48,51.5N" exif:PixelXDimension="60"'
        f' tiff:Orientation="{orientation}"><tiff:ImageLength>40</tiff:ImageLength>'
        "<exif:GPSLongitude>2,20.1E</exif:GPSLongitude>"
        '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Häuser</rdf:li></rdf:Alt></dc:title>'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def tiff_with_metadata(picture: Image.Image, exif: bytes, packet: bytes, **options: Any) -> bytes:
    """A TIFF that holds EXIF, as directories of the file, and XMP."""
    blocks = Image.Exif()
    blocks.load(exif)
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for tag in blocks:
        tags[tag] = blocks.get_ifd(tag) if tag in (0x8769, 0x8825) else blocks[tag]
    tags[700] = packet
    tags.tagtype[700] = 1
    return encoded(picture, "TIFF", tiffinfo=tags, **options)


def matrix_profile(red_scale: float = 1.0, gamma: float = 2.2) -> bytes:
    """An RGB matrix profile wider than sRGB in red, with one gamma: ICC version 2, by hand."""

    def fixed(value: float) -> bytes:
        return struct.pack(">i", round(value * 65536))

    def xyz(*values: float) -> bytes:
        return b"XYZ \0\0\0\0" + b"".join(fixed(value) for value in values)

    text = b"desc\0\0\0\0" + struct.pack(">I", 10) + b"Test wide\0" + bytes(79)
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256))
    tags = {
        b"desc": text.ljust(104, b"\0"),
        b"cprt": b"text\0\0\0\0none\0".ljust(16, b"\0"),
        b"wtpt": xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": xyz(0.60974 * red_scale, 0.31111 * red_scale, 0.01947),  # Adobe RGB's primaries, D50
        b"gXYZ": xyz(0.20528, 0.62567, 0.06087),
        b"bXYZ": xyz(0.14919, 0.06322, 0.74457),
        b"rTRC": curve.ljust(16, b"\0"),
        b"gTRC": curve.ljust(16, b"\0"),
        b"bTRC": curve.ljust(16, b"\0"),
    }
    table, data = struct.pack(">I", len(tags)), b""
    for name, value in tags.items():
        table += name + struct.pack(">II", 128 + 4 + 12 * len(tags) + len(data), len(value))
        data += value
    size = 128 + len(table) + len(data)
    header = struct.pack(">I4sI4s4s4s", size, b"lcms", 0x02400000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2020, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + fixed(0.9642) + fixed(1.0) + fixed(0.8249)
    return header.ljust(128, b"\0") + table + data
