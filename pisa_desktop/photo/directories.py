"""TIFF directories, the structure of TIFF files and EXIF blocks, read and written byte for byte.

Pillow's own Exif class rewrites every value: this breaks maker notes, which contain offsets into the block, and TIFF
files lose their Exif directory. Here values are copied unchanged.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass

Take = Callable[[int, int], bytes]
"""take(offset, size) reads from a file or block; it may return fewer bytes."""

ASCII, SHORT, LONG, RATIONAL = 2, 3, 4, 5
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
_MOST_ENTRIES = 4096
_LARGEST_VALUE = 1 << 26


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

    @property
    def header(self) -> bytes:
        """The first four bytes of a block."""
        return b"II*\0" if self.mark == "<" else b"MM\0*"

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
        """The first number of a SHORT or LONG field."""
        if field is None or field.type not in (SHORT, LONG) or not field.count:
            return None
        layout, size = ("H", 2) if field.type == SHORT else ("I", 4)
        return self.unpack(layout, field.value[:size])[0]


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


def read(take: Take, order: Order, offset: int) -> tuple[Directory, int]:
    """The directory at `offset` and the offset of the next one, 0 if there is none.

    Fields of unknown type, or with values outside the block, are left out. Raises BrokenError.
    """
    (count,) = order.unpack("H", take(offset, 2))
    if not 0 < count <= _MOST_ENTRIES:
        raise BrokenError(f"{count} entries")
    table = take(offset + 2, 12 * count)
    directory: Directory = {}
    for start in range(0, len(table) - 11, 12):
        tag, kind, number = order.unpack("HHI", table[start : start + 8])
        size = _SIZES.get(kind, 0) * number
        inline = table[start + 8 : start + 12]
        if not 0 < size <= _LARGEST_VALUE:
            continue
        value = inline[:size] if size <= 4 else take(order.unpack("I", inline)[0], size)
        if len(value) == size:
            directory[tag] = Field(kind, number, value)
    ending = take(offset + 2 + 12 * count, 4)
    return directory, order.unpack("I", ending)[0] if len(ending) == 4 else 0


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
