"""TIFF directories, the structure of TIFF files and EXIF blocks, read and written byte for byte.

Pillow's own Exif class rewrites every value: this breaks maker notes, which contain offsets into the block, and TIFF
files lose their Exif directory. Here values are copied unchanged.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Take = Callable[[int, int], bytes]
"""take(offset, size) reads from a file or block; it may return fewer bytes."""

ASCII, SHORT, LONG, RATIONAL, POINTER = 2, 3, 4, 5, 13
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
"""Bytes of one value of each type that EXIF knows."""
_BIG_SIZES = {16: 8, 17: 8, 18: 8}
"""Types that only a large TIFF has."""
_NUMBERS = {SHORT: ("H", 2), LONG: ("I", 4), POINTER: ("I", 4), 16: ("Q", 8), 18: ("Q", 8)}
_MOST_ENTRIES = 4096
_MOST_BYTES = 1 << 25
"""Of all values of a directory together: entries may all claim the same bytes."""


class BrokenError(ValueError):
    """These bytes do not contain a directory."""


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a directory."""

    type: int
    count: int
    value: bytes
    """In the byte order of the block."""


Directory = dict[int, Field]


@dataclass(frozen=True, slots=True)
class Order:
    """The byte order of a block, and values written in it."""

    mark: str
    """`<` or `>`."""
    big: bool = False
    """Whether offsets take eight bytes, as in large TIFF files; never so in EXIF blocks, nor in what we write."""

    @property
    def header(self) -> bytes:
        """The first four bytes of a block."""
        version = b"\x2b" if self.big else b"\x2a"
        return b"II" + version + b"\0" if self.mark == "<" else b"MM\0" + version

    def pack(self, layout: str, *values: int) -> bytes:
        """`struct.pack` in this order."""
        return struct.pack(self.mark + layout, *values)

    def unpack(self, layout: str, data: bytes) -> tuple[int, ...]:
        """`struct.unpack` in this order; raises BrokenError when bytes are missing."""
        try:
            return struct.unpack(self.mark + layout, data)
        except struct.error as error:
            raise BrokenError(str(error)) from error

    def shorts(self, *values: int) -> Field:
        """A field of 16-bit numbers."""
        return Field(SHORT, len(values), self.pack(f"{len(values)}H", *values))

    def longs(self, *values: int) -> Field:
        """A field of 32-bit numbers."""
        return Field(LONG, len(values), self.pack(f"{len(values)}I", *values))

    def ratio(self, value: float) -> Field:
        """A field of one positive fraction, to four decimals."""
        return Field(RATIONAL, 1, self.pack("II", min(round(value * 10000), 2**32 - 1), 10000))

    def text(self, value: str) -> Field:
        """A field of text: ASCII according to the standard, UTF-8 in practice."""
        data = value.encode("utf-8", "replace") + b"\0"
        return Field(ASCII, len(data), data)

    def number(self, field: Field | None) -> int | None:
        """The first number of a field of whole numbers, or of a pointer."""
        numbers = self.numbers(field, 1)
        return numbers[0] if numbers else None

    def numbers(self, field: Field | None, most: int = _MOST_BYTES) -> tuple[int, ...]:
        """Up to `most` numbers of a field; none if it is missing or holds something else."""
        if field is None or field.type not in _NUMBERS:
            return ()
        layout, size = _NUMBERS[field.type]
        count = min(field.count, most)
        return self.unpack(f"{count}{layout}", field.value[: size * count])


def order_of(header: bytes) -> Order:
    """The byte order of a block that begins with these bytes. Raises BrokenError."""
    for order in (Order("<"), Order(">")):
        if header[:4] == order.header:
            return order
    raise BrokenError("no TIFF header")


def first(take: Take) -> tuple[Order, int]:
    """Byte order of a block and offset of its first directory. Raises BrokenError."""
    order = order_of(take(0, 4))
    return order, order.unpack("I", take(4, 4))[0]


def first_of_file(take: Take) -> tuple[Order, int]:
    """`first` for a TIFF file, which may be a large one. Raises BrokenError."""
    header = take(0, 16)
    for order in (Order("<", big=True), Order(">", big=True)):
        if header[:4] == order.header:
            return order, order.unpack("Q", header[8:16])[0]
    return first(take)


def read(take: Take, order: Order, offset: int) -> tuple[Directory, int]:
    """The directory at `offset` and the offset of the next one, 0 if there is none.

    Fields of unknown type, with values outside the block, or beyond 32 MB of values are left out. Raises BrokenError.
    """
    count, start = _count(take, order, offset)
    if not 0 < count <= _MOST_ENTRIES:
        raise BrokenError(f"{count} entries")
    width, head, number_layout = (20, 12, "HHQ") if order.big else (12, 8, "HHI")
    sizes = SIZES | _BIG_SIZES if order.big else SIZES
    table = take(start, width * count)
    directory, room = dict[int, Field](), _MOST_BYTES
    for at in range(0, len(table) - width + 1, width):
        tag, kind, number = order.unpack(number_layout, table[at : at + head])
        size = sizes.get(kind, 0) * number
        inline = table[at + head : at + width]
        if not 0 < size <= room:
            continue
        value = inline[:size] if size <= len(inline) else take(_offset(order, inline), size)
        if len(value) == size:
            directory[tag] = Field(kind, number, value)
            room -= size
    return directory, _next(take, order, start + width * count)


def pages(take: Take, most: int) -> Iterator[int]:
    """The offset of each directory in a TIFF file, at most `most`; a circle ends the walk. Raises BrokenError."""
    order, offset = first_of_file(take)
    seen = set[int]()
    while offset and offset not in seen and len(seen) < most:
        yield offset
        seen.add(offset)
        try:
            count, start = _count(take, order, offset)
        except BrokenError:
            return
        offset = _next(take, order, start + (20 if order.big else 12) * count)


def _count(take: Take, order: Order, offset: int) -> tuple[int, int]:
    """The number of entries of the directory at `offset`, and where they begin."""
    layout, size = ("Q", 8) if order.big else ("H", 2)
    return order.unpack(layout, take(offset, size))[0], offset + size


def _next(take: Take, order: Order, at: int) -> int:
    ending = take(at, 8 if order.big else 4)
    return _offset(order, ending) if len(ending) == (8 if order.big else 4) else 0


def _offset(order: Order, data: bytes) -> int:
    return order.unpack("Q" if order.big else "I", data)[0]


def entries(take: Take, order: Order, offset: int) -> dict[int, int]:
    """The offset of each entry of the directory at `offset`, by tag. Raises BrokenError."""
    (count,) = order.unpack("H", take(offset, 2))
    places = [offset + 2 + 12 * n for n in range(min(count, _MOST_ENTRIES))]
    return {order.unpack("H", take(place, 2))[0]: place for place in places if len(take(place, 12)) == 12}


def laid_out(directory: Directory, order: Order, at: int) -> bytes:
    """The bytes of a directory placed at the even offset `at`: its table, no next directory, long values."""
    table, values = [], bytearray()
    start = at + 2 + 12 * len(directory) + 4
    for tag, field in sorted(directory.items()):
        inline = field.value.ljust(4, b"\0")
        if len(field.value) > 4:
            inline = order.pack("I", start + len(values))
            values += field.value + b"\0" * (len(field.value) % 2)
        table.append(order.pack("HHI", tag, field.type, field.count) + inline)
    return order.pack("H", len(directory)) + b"".join(table) + bytes(4) + bytes(values)
