"""The main picture of a HEIC file in a file of its own, which is what the decoder is given.

So nothing but coded pictures, their sizes and how they belong together ever reaches it: what accompanies them is read
here. Source: ISO/IEC 14496-12, section 8.11; ISO/IEC 23008-12.
"""

import os
import struct
from collections.abc import Sequence
from typing import BinaryIO

from pisa_desktop.photo.structure.declared import Spliced
from pisa_desktop.photo.structure.hevc import check_units, coding
from pisa_desktop.photo.structure.items import Box, Items

CODED = b"hvc1"
COMPOSED = (b"grid", b"iden", b"iovl")
_PROPERTIES = (b"hvcC", b"ispe", b"pixi", b"colr", b"auxC", b"clap", b"irot", b"imir")
_REFERENCES = (b"dimg", b"auxl", b"prem")
_MOST_ITEMS = 65_535
Pieces = list[bytes | range]


def apart(found: Items, alpha: Sequence[int], file: BinaryIO) -> Pieces:
    """The pieces of the new file: bytes, and ranges of offsets in the old one.

    Args:
        alpha: the items with the transparency of the main picture.

    Raises ValueError where a part of the picture is missing or cannot lie where the file says.
    """
    size = file.seek(0, os.SEEK_END)
    wanted = _with_parts(found, [found.main, *alpha])
    numbers = {item: number for number, item in enumerate(wanted, 1)}
    data: list[Pieces] = [_pieces(found, item, size) for item in wanted]
    for roots in ([found.main], alpha):
        _check_coding(found, _with_parts(found, roots), file, dict(zip(wanted, data, strict=True)))
    lengths = [sum(len(piece) for piece in pieces) for pieces in data]
    if sum(lengths) > size:
        raise ValueError("pictures that hold more than their file")
    start = _box(b"ftyp", b"heic", bytes(4), b"mif1heic")
    body = _kinds(found, wanted) + _references(found, numbers) + _properties(found, wanted)
    offset = len(start) + len(_meta(body, _places(lengths, 0))) + 8
    head = start + _meta(body, _places(lengths, offset)) + struct.pack(">I4s", 8 + sum(lengths), b"mdat")
    return [head, *(piece for pieces in data for piece in pieces)]


def _with_parts(found: Items, roots: Sequence[int]) -> list[int]:
    """The items and all that they are composed of, in order."""
    parts: dict[int, tuple[int, ...]] = {}
    for kind, source, targets in found.references:
        if kind == b"dimg":
            parts[source] = targets
    wanted, left = dict[int, None](), [*roots][::-1]
    while left:
        item = left.pop()
        if item in wanted:
            continue
        if item not in found.kinds or len(wanted) == _MOST_ITEMS:
            raise ValueError("a part that is missing")
        wanted[item] = None
        left.extend(parts.get(item, ())[::-1])
    return list(wanted)


def _check_coding(found: Items, tree: list[int], file: BinaryIO, data: dict[int, Pieces]) -> None:
    """Raise ValueError unless all coded pictures of one composition are what they say, and coded in one way."""
    codings = set()
    for item in tree:
        if found.kinds[item][0] == CODED:
            properties = dict(found.properties.get(item, ()))
            configuration, size = properties.get(b"hvcC", b""), struct.unpack(">II", properties[b"ispe"][4:12])
            codings.add(coding(configuration, (size[0], size[1])))
            stream: BinaryIO = Spliced(file, data[item])  # type: ignore[assignment]
            check_units(configuration, stream, sum(len(piece) for piece in data[item]))
    if len(codings) > 1:
        raise ValueError("tiles that do not fit together")


def _pieces(found: Items, item: int, size: int) -> Pieces:
    """Where the data of an item lie."""
    in_box, places = found.places.get(item, (False, []))
    end = len(found.inside) if in_box else size
    if any(offset + length > end for offset, length in places):
        raise ValueError("an item beyond the end")
    if in_box:
        return [found.inside[offset : offset + length] for offset, length in places]
    return [range(offset, offset + length) for offset, length in places]


def _kinds(found: Items, wanted: list[int]) -> bytes:
    entries = b"".join(
        _full(b"infe", struct.pack(">HH4s", number, 0, found.kinds[item][0]), b"\0", version=2, flags=int(number > 1))
        for number, item in enumerate(wanted, 1)
    )
    handler = _full(b"hdlr", bytes(4), b"pict", bytes(13))
    return handler + _full(b"pitm", b"\0\1") + _full(b"iinf", struct.pack(">H", len(wanted)), entries)


def _references(found: Items, numbers: dict[int, int]) -> bytes:
    kept = [
        _box(kind, struct.pack(f">HH{len(to)}H", numbers[source], len(to), *(numbers[item] for item in to)))
        for kind, source, to in found.references
        if kind in _REFERENCES and source in numbers and all(item in numbers for item in to)
    ]
    return _full(b"iref", *kept) if kept else b""


def _properties(found: Items, wanted: list[int]) -> bytes:
    shared: dict[Box, int] = {}
    entries = b""
    for number, item in enumerate(wanted, 1):
        kept = [box for box in found.properties.get(item, ()) if box[0] in _PROPERTIES and _is_needed(box)][:255]
        indices = [shared.setdefault(box, len(shared) + 1) for box in kept]
        entries += struct.pack(f">HB{len(indices)}H", number, len(indices), *indices)
    boxes = b"".join(_box(name, data) for name, data in shared)
    return _box(b"iprp", _box(b"ipco", boxes), _full(b"ipma", struct.pack(">I", len(wanted)), entries, flags=1))


def _is_needed(box: Box) -> bool:
    """Of colours, the numbers alone: they say how brightness and colour were separated."""
    return box[0] != b"colr" or box[1][:4] == b"nclx"


def _places(lengths: list[int], offset: int) -> bytes:
    entries = b""
    for number, length in enumerate(lengths, 1):
        entries += struct.pack(">HHHQQ", number, 0, 1, offset, length)
        offset += length
    return _full(b"iloc", b"\x88\0", struct.pack(">H", len(lengths)), entries)


def _meta(body: bytes, places: bytes) -> bytes:
    return _full(b"meta", body, places)


def _box(name: bytes, *content: bytes) -> bytes:
    data = b"".join(content)
    return struct.pack(">I4s", 8 + len(data), name) + data


def _full(name: bytes, *content: bytes, version: int = 0, flags: int = 0) -> bytes:
    return _box(name, struct.pack(">I", version << 24 | flags), *content)
