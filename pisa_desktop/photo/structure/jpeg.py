"""JPEG: the segments before the pixels, and how the pixels end. Source: ITU-T T.81, JFIF 1.02, XMP part 3."""

import os
import re
import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from pisa_desktop.photo.metadata import iptc
from pisa_desktop.photo.structure.declared import LARGEST_PART, Declared, Spliced, text_of

_EXIF, _XMP, _MORE_XMP = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
_ICC, _PHOTOSHOP, _JFIF = b"ICC_PROFILE\0", b"Photoshop 3.0\0", b"JFIF\0"
_APP0, _APP1, _APP2, _APP13, _COMMENT = 0xE0, 0xE1, 0xE2, 0xED, 0xFE
_SOS, _EOI = 0xDA, 0xD9
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_LOSSLESS = {0xC3, 0xC7, 0xCB, 0xCF}
_ALONE = {0x01, *range(0xD0, 0xD9)}
_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
"""In compressed data, 0xFF is followed by 0 or by one of the eight restart markers."""
_BLOCK = 1 << 16
_LONGEST_HEADER = 1 << 26
_MOST_STRAY = 1 << 12
"""Bytes between segments that belong to none."""
_MOST_SEGMENTS = 10_000
"""Before the first scan of a picture, and after it."""
_END = b"\xff\xd9"
_CM = 2.54


class Segment(NamedTuple):
    """A marker and where its data lie."""

    marker: int
    start: int
    length: int


def look(file: BinaryIO) -> Declared:
    """What a JPEG file says before its pixels.

    Raises ValueError for a file without a frame, or with countless segments or endless EXIF data, and struct.error
    for a frame cut short.
    """
    declared, profile, blocks, photoshop = Declared(), dict[int, bytes](), bytearray(), bytearray()
    for segment in _header(file):
        if segment.marker in _FRAMES and declared.size is None:
            height, width = struct.unpack(">HH", _data(file, segment)[1:5])
            declared.size = width, height
        elif segment.marker in (_APP0, _APP1, _APP2, _APP13, _COMMENT):
            _take(declared, segment.marker, _data(file, segment), profile, blocks, photoshop)
    if declared.size is None:
        raise ValueError("no frame")
    if profile:
        declared.icc = b"".join(profile[number] for number in sorted(profile))
    declared.exif, declared.iptc = bytes(blocks) or None, iptc.in_resources(bytes(photoshop))
    return declared


def _header(file: BinaryIO) -> Iterator[Segment]:
    """The segments up to the first scan, whose own segment is the last. Raises ValueError for countless ones."""
    at, end, stray, segments = 2, min(file.seek(0, os.SEEK_END), _LONGEST_HEADER), 0, 0
    while at + 4 <= end and stray < _MOST_STRAY:
        file.seek(at)
        lead, marker, length = struct.unpack(">BBH", file.read(4))
        if lead != 0xFF or marker == 0xFF or marker in _ALONE:
            at += 2 if marker in _ALONE and lead == 0xFF else 1  # decoders skip stray bytes as well
            stray += 1
        elif marker in (0, _EOI):
            return
        else:
            yield Segment(marker, at + 4, max(0, length - 2))
            if marker == _SOS:
                return
            at += 2 + length
            segments += 1
            if segments > _MOST_SEGMENTS:
                raise ValueError("too many segments")


def _data(file: BinaryIO, segment: Segment) -> bytes:
    file.seek(segment.start)
    return file.read(segment.length)


def _take(
    declared: Declared, marker: int, data: bytes, profile: dict[int, bytes], blocks: bytearray, photoshop: bytearray
) -> None:
    """Keep what a segment says; profiles and blocks may take several."""
    if marker == _APP1 and data.startswith(_EXIF):
        blocks += data[len(_EXIF) :] if blocks else data
        if len(blocks) > LARGEST_PART:  # Pillow's own way to join them takes quadratic time
            raise ValueError("too much EXIF")
    elif marker == _APP1 and data.startswith(_XMP):
        declared.xmp = declared.xmp or data[len(_XMP) :]
    elif marker == _APP2 and data.startswith(_ICC) and len(data) > 14:
        profile.setdefault(data[12], data[14:])
    elif marker == _APP13 and data.startswith(_PHOTOSHOP):
        photoshop += data[len(_PHOTOSHOP) :]
    elif marker == _APP0 and data.startswith(_JFIF) and len(data) >= 12:
        unit, across, down = struct.unpack(">BHH", data[7:12])
        if unit in (1, 2):
            factor = 1.0 if unit == 1 else _CM
            declared.dpi = across * factor, down * factor
    elif marker == _COMMENT and (text := text_of(data)):
        declared.comments.append(text)


def is_lossless(file: BinaryIO) -> bool:
    """Whether the picture is coded without loss, as raw files are and photos never."""
    return any(segment.marker in _LOSSLESS for segment in _header(file))


class Scans(NamedTuple):
    """How the compressed pixels of a file go on and end."""

    number: int
    whole: bool
    """Whether the mark of the end is there."""
    end: int
    """Offset of the end of the data; zeros that a broken copy has left there do not count."""


def scans(file: BinaryIO) -> Scans:
    """Walk through the compressed data of the first picture in the file. Raises ValueError for countless segments."""
    size = file.seek(0, os.SEEK_END)
    last = next((segment for segment in _header(file) if segment.marker == _SOS), None)
    if last is None:
        return Scans(0, True, size)
    at, count, segments = last.start + last.length, 1, 0
    while (place := _next_marker(file, at)) is not None:
        file.seek(place)
        marker, length = struct.unpack(">xBH", file.read(4).ljust(4, b"\0"))
        if marker == _EOI or marker in _FRAMES or marker < 0xC0:
            return Scans(count, True, size)  # what is neither data nor end is left to the decoder
        count += marker == _SOS
        segments += 1
        if segments > _MOST_SEGMENTS:
            raise ValueError("too many segments")
        at = place + 2 + length
        if at >= size:
            return Scans(count, False, place)  # the file ends inside a segment, which no decoder can use
    return Scans(count, False, _without_zeros(file, size))


def closed(file: BinaryIO, end: int, filling: bytes) -> BinaryIO:
    """The file up to `end`, then `filling` as if it were data, then the mark of the end."""
    return Spliced(file, [range(end), filling + _END])  # type: ignore[return-value]


def _next_marker(file: BinaryIO, at: int) -> int | None:
    file.seek(at)
    kept = b""
    while block := file.read(_BLOCK):
        if found := _MARKER.search(kept + block):
            return at - len(kept) + found.start()
        at += len(block)
        kept = block[-1:]
    return None


def _without_zeros(file: BinaryIO, end: int) -> int:
    while end > 0:
        start = max(0, end - _BLOCK)
        file.seek(start)
        block = file.read(end - start).rstrip(b"\0")
        if block:
            return start + len(block)
        end = start
    return end
