"""The strips and tiles of a TIFF page, unpacked into arrays. Source: TIFF 6.0; its technical notes on predictors."""

import io
import lzma
import struct
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pisa_desktop.photo.tiff.layout import DEFLATE, LZMA, NONE, OLD_DEFLATE, Kind, Layout

Samples = NDArray[Any]
"""(rows, columns, samples), numbers as the file stores them, in this computer's byte order."""
_LZMA_MEMORY = 1 << 28
_OVERHEAD = 1 << 12
"""Bytes of a compressed strip besides its pixels."""
_INTEGERS, _FLOATS = 2, 3


def strip_count(layout: Layout) -> int:
    """How many strips or tiles the picture has, in all planes."""
    rows, columns = layout.segment
    planes = layout.samples if layout.planar else 1
    return -(-layout.height // rows) * -(-layout.width // columns) * planes


def strips(layout: Layout, file: BinaryIO, order: str, partly: bool) -> Iterator[tuple[int, int, int, Samples]]:
    """Every strip or tile: its top row, left column and plane, and its samples, cropped to the picture.

    Planes are numbered only if the file keeps them apart; otherwise the plane is 0. With `partly`, what cannot be read
    is left out; otherwise it raises ValueError, or whatever the decoder raises.
    """
    rows, columns = layout.segment
    down, across = -(-layout.height // rows), -(-layout.width // columns)
    planes = layout.samples if layout.planar else 1
    if min(len(layout.offsets), len(layout.sizes)) < strip_count(layout) and not partly:
        raise ValueError("strips are missing")
    for number, (offset, size) in enumerate(zip(layout.offsets, layout.sizes, strict=False)):
        plane, place = divmod(number, down * across)
        if plane >= planes:
            return
        top, left = place // across * rows, place % across * columns
        height = rows if layout.tiled else min(rows, layout.height - top)
        try:
            file.seek(offset)
            data = file.read(min(size, _most_stored(layout, height, columns)))
            samples = _samples(layout, data, height, columns, order)
        except Exception:
            if partly:
                continue
            raise
        yield top, left, plane, samples[: layout.height - top, : layout.width - left]


def _row_bytes(layout: Layout, columns: int) -> int:
    return -(-columns * (1 if layout.planar else layout.samples) * layout.bits // 8)


def _most_stored(layout: Layout, rows: int, columns: int) -> int:
    """Bytes that a strip can take in the file: compression makes noise larger, but every strip may claim the file."""
    return 2 * _row_bytes(layout, columns) * rows + _OVERHEAD


def _samples(layout: Layout, data: bytes, rows: int, columns: int, order: str) -> Samples:
    samples, row = 1 if layout.planar else layout.samples, _row_bytes(layout, columns)
    data = _unpacked(layout.compression, data, row, rows)
    if len(data) < row * rows:
        raise ValueError("a strip is cut short")
    if layout.bits % 8:
        return _narrow(data, layout.bits, rows, columns * samples).reshape(rows, columns, samples)
    if layout.kind is Kind.FLOAT and layout.predictor == _FLOATS:
        return _from_bytes_apart(data, layout.bits // 8, rows, columns, samples)
    letter, size = {Kind.UNSIGNED: "u", Kind.SIGNED: "i", Kind.FLOAT: "f"}[layout.kind], layout.bits // 8
    stored = np.frombuffer(data, f"{order}u{size}", rows * columns * samples)
    differences = layout.predictor == _INTEGERS
    values = stored.reshape(rows, columns, samples).astype(f"=u{size}", copy=differences)
    if differences:  # each sample was stored less its left neighbour, as whole numbers whatever their bits mean
        np.cumsum(values, axis=1, dtype=values.dtype, out=values)
    return values.view(f"={letter}{size}")


def _unpacked(compression: int, data: bytes, row: int, rows: int) -> bytes:
    """At most the bytes of `rows` rows."""
    if compression == NONE:
        return data
    if compression in (DEFLATE, OLD_DEFLATE):
        return zlib.decompressobj().decompress(data, row * rows)
    if compression == LZMA:
        return lzma.LZMADecompressor(memlimit=_LZMA_MEMORY).decompress(data, row * rows)
    return _by_pillow(compression, data, row, rows)


def _by_pillow(compression: int, data: bytes, row: int, rows: int) -> bytes:
    """Unpack by Pillow's libtiff: for it, every strip is a grey 8-bit picture, `row` bytes wide."""
    entries = [(256, row), (257, rows), (258, 8), (259, compression), (262, 1), (273, 8), (277, 1), (278, rows)]
    entries.append((279, len(data)))
    table = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
    at = 8 + len(data)
    head = struct.pack("<2sHI", b"II", 42, at)
    wrapped = io.BytesIO(head + data + struct.pack("<H", len(entries)) + table + bytes(4))
    with Image.open(wrapped, formats=("TIFF",)) as picture:
        return picture.tobytes()


def _narrow(data: bytes, bits: int, rows: int, values: int) -> NDArray[np.uint16]:
    """Numbers of 9 to 15 bits, packed without gaps; each row begins with a new byte."""
    stored = np.frombuffer(data, np.uint8).reshape(-1)[: rows * (-(-values * bits // 8))].reshape(rows, -1)
    numbers = np.empty((rows, values), np.uint16)
    weights = (1 << np.arange(bits - 1, -1, -1)).astype(np.uint16)
    for at in range(rows):  # bits take eight times the memory
        each = np.unpackbits(stored[at])[: values * bits].reshape(values, bits)
        numbers[at] = each @ weights
    return numbers


def _from_bytes_apart(data: bytes, size: int, rows: int, columns: int, samples: int) -> Samples:
    """Floating-point numbers whose bytes are kept apart, most significant first, each less its left neighbour."""
    stored = np.frombuffer(data, np.uint8, rows * columns * samples * size).reshape(rows, -1, samples)
    whole = np.cumsum(stored, axis=1, dtype=np.uint8).reshape(rows, size, columns * samples)
    joined = np.ascontiguousarray(whole.transpose(0, 2, 1)).view(f">f{size}")
    return joined.reshape(rows, columns, samples).astype(f"=f{size}")
