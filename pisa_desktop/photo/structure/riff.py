"""WebP: sizes and metadata of its chunks. Source: the WebP container specification."""

import os
import struct
from typing import BinaryIO

from pisa_desktop.photo.structure.declared import LARGEST_PART, Declared
from pisa_desktop.phrase import Phrase

_MOST_CHUNKS = 1 << 16


def look(file: BinaryIO) -> Declared:
    """What a WebP file says. Raises ValueError or struct.error for a file without a picture's header."""
    declared, end = Declared(), file.seek(0, os.SEEK_END)
    at, frames, count = 12, 0, 0
    while at + 8 <= end and count < _MOST_CHUNKS:
        file.seek(at)
        name, length = struct.unpack("<4sI", file.read(8))
        if name in (b"VP8X", b"VP8 ", b"VP8L") and declared.size is None:
            declared.size = _size(name, file.read(10))
        elif name in (b"EXIF", b"XMP ", b"ICCP"):
            _take(declared, name, file.read(length) if length <= LARGEST_PART else None)
        frames += name == b"ANMF"
        at += 8 + length + length % 2
        count += 1
    if declared.size is None:
        raise ValueError("no picture")
    declared.pictures = max(1, frames)
    return declared


def _size(name: bytes, data: bytes) -> tuple[int, int]:
    if name == b"VP8X":
        return 1 + int.from_bytes(data[4:7], "little"), 1 + int.from_bytes(data[7:10], "little")
    if name == b"VP8 ":
        width, height = struct.unpack("<HH", data[6:10])
        return width & 0x3FFF, height & 0x3FFF
    bits = int.from_bytes(data[1:5], "little")
    return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)


def _take(declared: Declared, name: bytes, data: bytes | None) -> None:
    if data is None:
        declared.notes.append(Phrase("A part of the metadata is too large, so it was not kept."))
    elif name == b"EXIF":
        declared.exif = declared.exif or data
    elif name == b"XMP ":
        declared.xmp = declared.xmp or data
    else:
        declared.icc = declared.icc or data
