"""What a file says besides its pixels, and the streams that decoders are given in place of a file."""

import io
import zlib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import BinaryIO

from pisa_desktop.phrase import Phrase

LARGEST_PART = 1 << 24
"""Bytes of one profile, text or packet once unpacked; larger ones are left out, with a note."""

GAIN_MAP = Phrase("The gain map for HDR screens was not kept.")


@dataclass(slots=True)
class Declared:
    """What the structure of a file says; a part that is absent or damaged is None or empty."""

    size: tuple[int, int] | None = None
    """(width, height) as stored; None where only the decoder knows."""
    exif: bytes | None = None
    """As stored: it may be broken."""
    xmp: bytes | None = None
    icc: bytes | None = None
    iptc: bytes | None = None
    """IPTC-IIM records."""
    comments: list[str] = field(default_factory=list)
    texts: list[tuple[str, str, str]] = field(default_factory=list)
    """Keyword, text and language, as PNG stores them."""
    pictures: int = 1
    """Frames or pages; counted up to a bound."""
    dpi: tuple[float, float] | None = None
    gamma: float | None = None
    """Of PNG: the exponent with which samples were encoded, 0.45455 for most."""
    primaries: tuple[float, ...] | None = None
    """Of PNG: x and y of white, red, green and blue."""
    cicp: tuple[int, int] | None = None
    """Primaries and transfer function by the numbers of ITU-T H.273: PNG's cICP, AVIF's nclx."""
    bits: int = 8
    """Per colour, of AVIF."""
    turn: int | None = None
    """Of HEIC: how its container says that the picture is to be turned, 1..8 as EXIF counts."""
    srgb: bool = False
    """Whether the file says that its colours are sRGB."""
    notes: list[str] = field(default_factory=list)
    stream: BinaryIO | None = None
    """What the decoder is given in place of the file."""


class Spliced(io.RawIOBase):
    """A file put together from ranges of another one and from bytes, without copying them."""

    def __init__(self, file: BinaryIO, pieces: Sequence[bytes | range]) -> None:
        """`pieces`: bytes as they are, and ranges of offsets in `file`."""
        self._file, self._pieces, self._at = file, [piece for piece in pieces if len(piece)], 0
        self._ends = list(accumulate(len(piece) for piece in self._pieces))
        self._size = self._ends[-1] if self._ends else 0

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """See `io.RawIOBase`."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        """See `io.RawIOBase`."""
        return self._at

    def fileno(self) -> int:
        """That of the file it is put together from."""
        return self._file.fileno()

    def read(self, size: int = -1) -> bytes:
        """See `io.RawIOBase`; short only at the end."""
        left = max(0, self._size - self._at)
        left = left if size is None or size < 0 else min(size, left)
        parts, number = [], bisect_right(self._ends, self._at)  # a PNG may have a million pieces
        while left:
            piece = self._pieces[number]
            inside = self._at - (self._ends[number] - len(piece))
            part = self._part(piece, inside, left)
            parts.append(part)
            self._at += len(part)
            if len(part) < min(len(piece) - inside, left):
                break  # the file has become shorter meanwhile
            left -= len(part)
            number += 1
        return b"".join(parts)

    def _part(self, piece: bytes | range, inside: int, most: int) -> bytes:
        if isinstance(piece, bytes):
            return piece[inside : inside + most]
        self._file.seek(piece.start + inside)
        return self._file.read(min(most, len(piece) - inside))


def inflated(data: bytes, most: int) -> bytes | None:
    """Unpack deflated data; None when it is damaged or unpacks to more than `most` bytes, at least 1."""
    unpacking = zlib.decompressobj()
    try:
        plain = unpacking.decompress(data, most)
    except zlib.error:
        return None
    return plain if unpacking.eof else None


def text_of(data: bytes) -> str:
    """Text as UTF-8 if it is that, else Latin-1, without zeros at the end."""
    data = data.rstrip(b"\0")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
