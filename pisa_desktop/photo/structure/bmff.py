"""HEIC and AVIF: what the boxes of a file say about its main picture.

Source: ISO/IEC 14496-12 (boxes and items), ISO/IEC 23008-12 (pictures and their properties), ITU-T H.273 (colours).
"""

import os
import struct
from collections.abc import Iterator
from typing import BinaryIO

from pisa_desktop.photo.structure.declared import GAIN_MAP, LARGEST_PART, Declared, Spliced
from pisa_desktop.photo.structure.items import Items, items
from pisa_desktop.photo.structure.main_picture import CODED, COMPOSED, apart
from pisa_desktop.phrase import Phrase

_LARGEST_META = 1 << 22
_MOST_BOXES = 1 << 10

_ABOUT = (b"thmb", b"auxl")
_PICTURES = (CODED, *COMPOSED, b"hev1", b"av01", b"avc1", b"jpeg")
_ALPHA = b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1"
_GAIN_MAPS = b"urn:com:apple:photo:2020:aux:hdrgainmap", b"urn:com:google:photo:2024:aux:hdrgainmap"
_TURNS = {(0, 0): 1, (0, 1): 8, (0, 2): 3, (0, 3): 6, (1, 0): 2, (1, 1): 5, (1, 2): 4, (1, 3): 7}
"""EXIF's number for (mirrored left to right, then quarter turns anticlockwise)."""
_RDF = b"application/rdf+xml"


class UnknownCodingError(ValueError):
    """The main picture is coded in a way that the decoder does not know."""


def look(file: BinaryIO) -> Declared:
    """What a HEIC file says; its stream holds the main picture alone.

    Raises UnknownCodingError; another ValueError or struct.error for a file without a main picture.
    """
    found = _items(file)
    declared = _described(found)
    if declared.size is None:
        raise ValueError("the main picture has no size")
    declared.turn = _turn(found)
    declared.pictures = _pictures(found)
    declared.exif = _exif(_part(declared, found, file, b"Exif", b"", Phrase("EXIF data")))
    declared.xmp = _part(declared, found, file, b"mime", _RDF, Phrase("XMP data"))
    declared.notes += _notes_on_maps(found)
    if found.kinds[found.main][0] not in (CODED, *COMPOSED):
        raise UnknownCodingError
    alpha = [item for item in _of_main(found, b"auxl") if _role(found, item) in _ALPHA]
    declared.stream = Spliced(file, apart(found, alpha, file))  # type: ignore[assignment]
    return declared


def coded(file: BinaryIO) -> Declared:
    """The colours and bits that an AVIF file names; nothing where its boxes make no sense."""
    try:
        return _described(_items(file))
    except (ValueError, struct.error):
        return Declared()


def _items(file: BinaryIO) -> Items:
    at, end, count = 0, file.seek(0, os.SEEK_END), 0
    while at + 8 <= end and count < _MOST_BOXES:
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        head = 8
        if length == 1:
            (length,), head = struct.unpack(">Q", file.read(8)), 16
        length = length or end - at
        if name == b"meta":
            if length - head > _LARGEST_META:
                raise ValueError("too many items")
            return items(file.read(length - head))
        if length < head:
            raise ValueError("a box shorter than its header")
        at, count = at + length, count + 1
    raise ValueError("no items")


def _described(found: Items) -> Declared:
    """Size, colours and bits of the main picture."""
    declared = Declared()
    for name, data in found.properties.get(found.main, ()):
        if name == b"ispe":
            declared.size = struct.unpack(">II", data[4:12])
        elif name == b"colr" and data[:4] == b"nclx":
            declared.cicp = struct.unpack(">HH", data[4:8])
        elif name == b"colr" and data[:4] in (b"prof", b"rICC"):
            declared.icc = data[4:]
        elif name == b"pixi" and len(data) > 5:
            declared.bits = max(data[5 : 5 + data[4]])
        elif name == b"av1C" and len(data) > 2 and data[2] & 0x40:
            declared.bits = max(declared.bits, 12 if data[2] & 0x20 else 10)
    return declared


def _turn(found: Items) -> int:
    """How the main picture is to be turned, as EXIF counts, by its properties in their order."""
    mirrored, quarters = 0, 0
    for name, data in found.properties.get(found.main, ()):
        if name == b"irot" and data:
            quarters = (quarters + (data[0] & 3)) % 4
        elif name == b"imir" and data:  # 0: top and bottom change places; 1: left and right
            mirrored, quarters = 1 - mirrored, (-quarters + (0 if data[0] & 1 else 2)) % 4
    return _TURNS[mirrored, quarters]


def _pictures(found: Items) -> int:
    """The number of pictures in their own right: no tile, thumbnail or map of another one."""
    about = {source for kind, source, _ in found.references if kind in _ABOUT}
    parts = {target for kind, _, targets in found.references if kind == b"dimg" for target in targets}
    shown = {item for item, (kind, _) in found.kinds.items() if kind in _PICTURES} - found.hidden
    return len((shown - about - parts) | {found.main})


def _of_main(found: Items, kind: bytes) -> Iterator[int]:
    """The items that refer to the main picture in this way."""
    return (source for name, source, targets in found.references if name == kind and found.main in targets)


def _role(found: Items, item: int) -> bytes:
    """What a map is for."""
    texts = (data for name, data in found.properties.get(item, ()) if name == b"auxC")
    return next(texts, b"")[4:].partition(b"\0")[0]


def _notes_on_maps(found: Items) -> list[str]:
    kinds = {_role(found, item) for item in _of_main(found, b"auxl")}
    notes: list[str] = []
    if any(kind == b"tmap" for kind, _ in found.kinds.values()) or kinds & {*_GAIN_MAPS}:
        notes.append(GAIN_MAP)
    if kinds - {*_GAIN_MAPS, *_ALPHA}:
        notes.append(Phrase("The maps of depth and outlines in the file were not kept."))
    return notes


def _part(declared: Declared, found: Items, file: BinaryIO, kind: bytes, content: bytes, what: str) -> bytes | None:
    """The first item of a kind that describes the main picture; a note where it cannot be read."""
    wanted = [item for item in _of_main(found, b"cdsc") if found.kinds.get(item) == (kind, content)]
    if not wanted:
        return None
    try:
        return found.read(wanted[0], file, LARGEST_PART)
    except ValueError:
        declared.notes.append(Phrase("The {what} in the file is damaged or too large, so it was not kept.", what=what))
        return None


def _exif(data: bytes | None) -> bytes | None:
    """The block behind the four bytes that tell where it begins."""
    if data is None:
        return None
    start = 4 + int.from_bytes(data[:4], "big")
    return data[start if start < len(data) else 4 :]
