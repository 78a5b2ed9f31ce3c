"""GIF: comments, XMP and the number of frames. Source: GIF89a specification; XMP specification part 3."""

import struct
from typing import BinaryIO

from pisa_desktop.photo.structure.declared import LARGEST_PART, Declared, text_of

_EXTENSION, _IMAGE = b"\x21", b"\x2c"
_COMMENT, _APPLICATION = b"\xfe", b"\xff"
_XMP = b"\x0bXMP DataXMP"
_TRAILER = bytes([1, *range(255, -1, -1), 0])
"""Behind a packet, which is not divided into blocks: wherever a reader of blocks comes upon it, it reaches its end."""
_MOST_BLOCKS = 1 << 20
_LARGEST = 255
"""Bytes of a block at most."""
_HELD = 1 << 18
"""Bytes of blocks that are looked through at once."""


def look(file: BinaryIO) -> Declared:
    """What a GIF file says. Raises struct.error for a file without a header."""
    file.seek(6)
    width, height, flags = struct.unpack("<HHB", file.read(5))
    declared, blocks = Declared(size=(width, height)), [0]
    file.seek(13 + (3 << (flags & 7) + 1 if flags & 0x80 else 0))
    frames = 0
    while (kind := file.read(1)) in (_EXTENSION, _IMAGE) and blocks[0] < _MOST_BLOCKS:
        if kind == _IMAGE:
            frames += 1
            place = file.read(9)
            if len(place) == 9 and place[8] & 0x80:
                file.seek(3 << (place[8] & 7) + 1, 1)
            file.seek(1, 1)
        label = file.read(1) if kind == _EXTENSION else b""
        if label == _APPLICATION and (packet := _packet(file)) is not None:
            declared.xmp = packet
            continue
        if label != _COMMENT:
            _skip_blocks(file, blocks)
        elif data := _blocks(file, blocks):
            declared.comments.append(text_of(data))
    declared.pictures = max(1, frames)
    return declared


def _packet(file: BinaryIO) -> bytes | None:
    """The XMP packet that an application extension holds; without one, the file stays where it is."""
    start = file.tell()
    if file.read(len(_XMP)) == _XMP:
        data = file.read(LARGEST_PART)
        end = data.find(_TRAILER)
        if end >= 0:
            file.seek(start + len(_XMP) + end + len(_TRAILER))
            return data[:end]
    file.seek(start)
    return None


def _skip_blocks(file: BinaryIO, count: list[int]) -> None:
    """Go past the blocks that follow, up to the empty one. A picture has thousands, too many to read one by one."""
    start, at, held = file.tell(), 0, file.read(_HELD)
    while held and count[0] < _MOST_BLOCKS:
        size = held[at]
        sizes = held[at :: _LARGEST + 1] if size == _LARGEST else b""
        number = len(sizes) - len(sizes.lstrip(b"\xff")) or 1  # the largest blocks, as most are, are passed at once
        at += number * (1 + size)
        if not size:
            break
        count[0] += number
        if at >= len(held):
            start += at
            file.seek(start)
            at, held = 0, file.read(_HELD)
    file.seek(start + at)


def _blocks(file: BinaryIO, count: list[int]) -> bytes:
    """The data of the blocks that follow, up to the empty one."""
    data = bytearray()
    while (size := file.read(1)) and size != b"\0" and count[0] < _MOST_BLOCKS:
        count[0] += 1
        if len(data) < LARGEST_PART:
            data += file.read(size[0])
        else:
            file.seek(size[0], 1)
    return bytes(data)
