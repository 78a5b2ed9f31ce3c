"""PNG files with 16 bits per colour, which Pillow reads and writes with 8. Source: PNG specification, third edition."""

import io
import struct
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pisa_desktop.photo.depth.pixels import Deep, DeepPixels

_COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
_SAMPLES = {colour_type: samples for samples, colour_type in _COLOUR_TYPES.items()}
_MODES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}
"""Pillow's modes of 8 bits with so many samples."""
_SIGNATURE = 8
_BAND = 64
_SUB, _UP = 1, 2
_MOST_STORED = 65_535
"""Bytes of a block of deflate that is not compressed."""
_WHOLE = ((0, 0, 1, 1),)
_INTERLACED = (
    *((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4)),
    *((2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)),
)
"""First row, first column, and steps of both, of each pass."""


def read(stream: BinaryIO, partly: bool = False) -> tuple[DeepPixels, bool]:
    """The pixels of a PNG of 16 bits per colour, and whether they are whole: with `partly` the rest is black.

    Raises ValueError for a file that is cut short or damaged, and whatever Pillow raises.
    """
    width, height, samples, passes, marked = _header(stream)
    values: Deep = np.zeros((height, width, samples), np.uint16)
    unpacked, whole = _Unpacked(stream), True
    for top, left, down, across in passes:
        part = values[top::down, left::across]
        if part.size and whole:
            whole = _read_pass(part, unpacked, partly)
    colours, alpha = values, None
    if samples in (2, 4):
        colours, alpha = values[..., :-1], values[..., -1]
    elif marked is not None:
        alpha = np.where((values == marked).all(axis=2), 0, 65535).astype(np.uint16)
    return DeepPixels(colours[..., 0] if samples < 3 else colours, alpha), whole


def _header(stream: BinaryIO) -> tuple[int, int, int, tuple[tuple[int, int, int, int], ...], Deep | None]:
    """Width, height, samples, passes, and the colour that is marked as transparent."""
    header, marked = b"", None
    for name, data in _chunks(stream, (b"IHDR", b"tRNS")):
        if name == b"IHDR":
            header = data
        elif len(data) in (2, 6):
            marked = np.frombuffer(data, ">u2").astype(np.uint16)
    width, height, _, colour_type, _, _, interlaced = struct.unpack(">IIBBBBB", header)
    return width, height, _SAMPLES[colour_type], _INTERLACED if interlaced else _WHOLE, marked


def _chunks(stream: BinaryIO, names: tuple[bytes, ...]) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of these names."""
    at = _SIGNATURE
    while len(head := _at(stream, at, 8)) == 8:
        length, name = struct.unpack(">I4s", head)
        if name in names:
            yield name, _at(stream, at + 8, length)
        at += 12 + length


def _at(stream: BinaryIO, offset: int, size: int) -> bytes:
    stream.seek(offset)
    return stream.read(size)


class _Unpacked:
    """The inflated rows of a PNG."""

    def __init__(self, stream: BinaryIO) -> None:
        self._parts = (data for _, data in _chunks(stream, (b"IDAT",)) if data)
        self._unpacking, self._left = zlib.decompressobj(), b""

    def take(self, size: int) -> bytes:
        """The next `size` bytes; fewer where the data end or are damaged."""
        pieces = []
        while size and not self._unpacking.eof:
            try:
                piece = self._unpacking.decompress(self._left, size)
            except zlib.error:
                break
            self._left = self._unpacking.unconsumed_tail
            pieces.append(piece)
            size -= len(piece)
            if not piece and not self._left:
                self._left = next(self._parts, b"")
                if not self._left:
                    break
        return b"".join(pieces)


def _read_pass(target: Deep, unpacked: _Unpacked, partly: bool) -> bool:
    """Fill the (rows, columns, samples) of a pass; returns whether all of it could be read."""
    above, row = np.zeros(target[0].shape, np.uint16), 1 + 2 * target[0].size
    for top in range(0, len(target), _BAND):
        rows = min(_BAND, len(target) - top)
        data = unpacked.take(rows * row)
        there = len(data) // row
        if there < rows and not partly:
            raise ValueError("cut short")
        if there:
            stored = np.frombuffer(data, np.uint8, there * row).reshape(there, row)
            above = _unfiltered(stored, above, target[top : top + there])
        if there < rows:
            return False
    return True


def _unfiltered(stored: NDArray[np.uint8], above: Deep, target: Deep) -> Deep:
    """Undo the filters of some rows, (rows, 1 + bytes); returns the last of them.

    `above`: the row before the first.

    Filters work on bytes, each with the bytes at its place in other pixels. So the first bytes of all numbers are a
    PNG of 8 bits, and so are the second ones: Pillow undoes their filters.
    """
    rows, (columns, samples), mode = len(stored), above.shape, _MODES[above.shape[1]]
    for number in range(2):
        half = np.empty((rows + 1, 1 + above.size), np.uint8)
        half[0, 0], half[0, 1:] = 0, (above >> np.uint16(8 - 8 * number)).ravel()
        half[1:, 0] = stored[:, 0]
        half[1:, 1:] = stored[:, 1 + number :: 2]
        picture = Image.frombytes(mode, (columns, rows + 1), _wrapped(half.reshape(-1).data), "zip", mode, 0)
        values = np.asarray(picture).reshape(rows + 1, columns, samples)[1:]
        if number:
            target |= values
        else:
            target[...] = values
            target <<= np.uint16(8)
    last: Deep = target[-1].copy()
    return last


def _wrapped(data: memoryview) -> bytes:
    """Data that need not be compressed, as if they were deflated. Source: RFC 1950 and 1951."""
    pieces: list[bytes | memoryview] = [b"\x78\x01"]
    for at in range(0, len(data), _MOST_STORED):
        block = data[at : at + _MOST_STORED]
        last = at + _MOST_STORED >= len(data)
        pieces += [struct.pack("<BHH", last, len(block), len(block) ^ _MOST_STORED), block]
    return b"".join([*pieces, struct.pack(">I", zlib.adler32(data))])


def write(file: BinaryIO, pixels: Deep, **options: Any) -> None:
    """Write a PNG of 16 bits per colour.

    Args:
        pixels: (H, W) or (H, W, samples), the last of 2 or 4 samples is alpha.
        options: metadata as for Pillow, which writes all but the pixels.
    """
    around = io.BytesIO()
    Image.new("L", (1, 1)).save(around, "PNG", **options)
    height, width = pixels.shape[:2]
    samples = pixels.shape[2] if pixels.ndim == 3 else 1
    data, at = around.getvalue(), _SIGNATURE
    file.write(data[:_SIGNATURE])
    while at < len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        if name == b"IHDR":
            _chunk(file, name, struct.pack(">IIBBBBB", width, height, 16, _COLOUR_TYPES[samples], 0, 0, 0))
        elif name == b"IDAT":
            for packed in _packed(pixels.reshape(height, width, samples)):
                _chunk(file, name, packed)
        else:
            file.write(data[at : at + 12 + length])
        at += 12 + length


def _chunk(file: BinaryIO, name: bytes, data: bytes) -> None:
    file.write(struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)))


def _packed(pixels: Deep) -> Iterator[bytes]:
    """The rows, each less its left or its upper neighbours, whichever leaves less, deflated in pieces."""
    packing, step = zlib.compressobj(6), 2 * pixels.shape[2]
    above = np.zeros(pixels[0].size * 2, np.uint8)
    for top in range(0, len(pixels), _BAND):
        band = pixels[top : top + _BAND].astype(">u2").view(np.uint8).reshape(-1, above.size)
        rows = np.empty((2, len(band), above.size + 1), np.uint8)
        rows[0, :, 0], rows[1, :, 0] = _SUB, _UP
        rows[0, :, 1:] = band
        rows[0, :, 1 + step :] -= band[:, :-step]
        rows[1, 0, 1:] = band[0] - above
        rows[1, 1:, 1:] = band[1:] - band[:-1]
        cost = np.abs(rows[..., 1:].view(np.int8).astype(np.int16)).sum(axis=2, dtype=np.int64)
        chosen = np.where((cost[1] < cost[0])[:, None], rows[1], rows[0])
        above = band[-1].copy()
        if packed := packing.compress(chosen.tobytes()):
            yield packed
    yield packing.flush()
