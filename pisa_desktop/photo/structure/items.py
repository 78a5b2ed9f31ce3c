"""The items of an ISO base media file: pictures and data about them. Source: ISO/IEC 14496-12, section 8.11."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

_MOST_EXTENTS = 1 << 16

Box = tuple[bytes, bytes]
"""Name and content."""


@dataclass(slots=True)
class Items:
    """What a file's meta box lists."""

    main: int = 0
    """The number of the main picture."""
    kinds: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    """Of each item: its kind, and the type of its content where the kind is "mime"."""
    hidden: set[int] = field(default_factory=set)
    references: list[tuple[bytes, int, tuple[int, ...]]] = field(default_factory=list)
    """Kind of reference, from which item, to which ones."""
    properties: dict[int, list[Box]] = field(default_factory=dict)
    """Of each item, in the order in which they apply."""
    places: dict[int, tuple[bool, list[tuple[int, int]]]] = field(default_factory=dict)
    """Where an item's data lie: whether in `inside` or else in the file; offset and length of each piece."""
    inside: bytes = b""

    def read(self, item: int, file: BinaryIO, most: int) -> bytes:
        """The item's data. Raises ValueError when they are missing or longer than `most` bytes."""
        in_box, pieces = self.places.get(item, (False, []))
        if sum(length for _, length in pieces) > most:
            raise ValueError("an item too long")
        data = bytearray()
        for offset, length in pieces:
            if in_box:
                piece = self.inside[offset : offset + length]
            else:
                file.seek(offset)
                piece = file.read(length)
            if len(piece) < length:
                raise ValueError("an item beyond the end")
            data += piece
        return bytes(data)


def items(meta: bytes) -> Items:
    """What the content of a meta box lists. Raises ValueError for one that makes no sense."""
    found, shared = Items(), list[Box]()
    inner = list(boxes(meta[4:]))
    for name, data in inner:
        reader = _Reader(data)
        match name:
            case b"pitm":
                found.main = reader.number(2 if reader.version() == 0 else 4)
            case b"iinf":
                _take_kinds(found, data)
            case b"iref":
                _take_references(found, reader)
            case b"iloc":
                _take_places(found, reader)
            case b"idat":
                found.inside = data
            case b"iprp":
                parts = list(boxes(data))
                shared = [box for part, content in parts if part == b"ipco" for box in boxes(content)]
                for part, content in parts:
                    if part == b"ipma":
                        _take_properties(found, _Reader(content), shared)
    if found.main not in found.kinds:
        raise ValueError("no main picture")
    return found


def boxes(data: bytes) -> Iterator[Box]:
    """The boxes that follow each other in `data`. Raises ValueError for one that is longer than the rest."""
    at = 0
    while at + 8 <= len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        head = 8
        if length == 1 and at + 16 <= len(data):
            (length,), head = struct.unpack(">Q", data[at + 8 : at + 16]), 16
        length = length or len(data) - at
        if not head <= length <= len(data) - at:
            raise ValueError("a box longer than what holds it")
        yield name, data[at + head : at + length]
        at += length


class _Reader:
    """Numbers one after the other; ValueError at the end."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def take(self, size: int) -> bytes:
        piece = self._data[self._at : self._at + size]
        if len(piece) < size:
            raise ValueError("a box too short for what it lists")
        self._at += size
        return piece

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def version(self) -> int:
        """Of a full box, whose flags are skipped."""
        return self.take(4)[0]

    def rest(self) -> bytes:
        return self._data[self._at :]


def _take_kinds(found: Items, data: bytes) -> None:
    for name, content in boxes(data[6 if data[:1] == b"\0" else 8 :]):
        if name != b"infe":
            continue
        reader = _Reader(content)
        hidden = content[3:4] == b"\1"
        version = reader.version()
        if version < 2:
            continue  # of a time before pictures were items
        item = reader.number(2 if version == 2 else 4)
        reader.take(2)
        kind = reader.take(4)
        texts = reader.rest().split(b"\0")
        found.kinds[item] = kind, texts[1] if kind == b"mime" and len(texts) > 1 else b""
        if hidden:
            found.hidden.add(item)


def _take_references(found: Items, reader: _Reader) -> None:
    size = 2 if reader.version() == 0 else 4
    for kind, content in boxes(reader.rest()):
        inner = _Reader(content)
        source, count = inner.number(size), inner.number(2)
        found.references.append((kind, source, tuple(inner.number(size) for _ in range(count))))


def _take_properties(found: Items, reader: _Reader, shared: list[Box]) -> None:
    flags = reader.number(4)
    wide, long = flags & 1, flags >> 24
    for _ in range(reader.number(4)):
        item, count = reader.number(4 if long else 2), reader.number(1)
        for _ in range(count):
            index = reader.number(2) & 0x7FFF if wide else reader.number(1) & 0x7F
            if 0 < index <= len(shared):
                found.properties.setdefault(item, []).append(shared[index - 1])


def _take_places(found: Items, reader: _Reader) -> None:
    version, sizes = reader.version(), reader.number(2)
    offset_size, length_size, base_size, index_size = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    left = _MOST_EXTENTS
    for _ in range(reader.number(2 if version < 2 else 4)):
        item = reader.number(2 if version < 2 else 4)
        where = reader.number(2) & 15 if version else 0
        reader.take(2)
        base, count = reader.number(base_size), reader.number(2)
        left -= count
        if left < 0:
            raise ValueError("too many pieces")
        pieces = []
        for _ in range(count):
            reader.take(index_size if version else 0)
            offset = reader.number(offset_size)
            pieces.append((base + offset, reader.number(length_size)))
        if where in (0, 1):  # others point into another item
            found.places[item] = where == 1, pieces
