"""The strips and tiles of a TIFF page, unpacked into arrays. Source: TIFF 6.0; its technical notes on predictors."""

import io
import lzma
import struct
import zlib
from collections.abc import Iterator
from itertools import accumulate, pairwise
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
_OURS = (NONE, DEFLATE, OLD_DEFLATE, LZMA)
"""Compressions that are not unpacked by Pillow."""
_TOGETHER = 1 << 21
"""Bytes of strips that Pillow is given at once."""
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
    for number, data in enumerate(_unpacked_strips(layout, file, partly)):
        plane, place = divmod(number, down * across)
        top, left = place // across * rows, place % across * columns
        try:
            samples = _samples(layout, data, _rows(layout, top), columns, order)
        except Exception:
            if partly:
                continue
            raise
        yield top, left, plane, samples[: layout.height - top, : layout.width - left]


def _rows(layout: Layout, top: int) -> int:
    """Rows of a strip or tile that begins at row `top`."""
    return layout.segment[0] if layout.tiled else min(layout.segment[0], layout.height - top)


def _unpacked_strips(layout: Layout, file: BinaryIO, partly: bool) -> Iterator[bytes]:
    """Every strip or tile, unpacked. With `partly`, nothing in the place of one that cannot be read."""
    count = strip_count(layout)
    there = min(len(layout.offsets), len(layout.sizes), count)
    if there < count and not partly:
        raise ValueError("strips are missing")
    (rows, columns), each = layout.segment, count // (layout.samples if layout.planar else 1)
    row, across = _row_bytes(layout, columns), -(-layout.width // columns)
    together = 1 if layout.compression in _OURS else max(1, _TOGETHER // (row * rows))
    for plane in range(0, there, each):
        end = min(plane + each, there)
        for first in range(plane, end, together):
            tops = [(number - plane) // across * rows for number in range(first, min(first + together, end))]
            heights = [_rows(layout, top) for top in tops]
            stored = [(layout.offsets[first + i], layout.sizes[first + i], heights[i]) for i in range(len(tops))]
            try:
                yield from _unpacked(layout, file, row, stored)
            except Exception:
                yield from _one_by_one(layout, file, row, stored, partly)


def _one_by_one(
    layout: Layout, file: BinaryIO, row: int, stored: list[tuple[int, int, int]], partly: bool
) -> Iterator[bytes]:
    """Strips that could not be unpacked together."""
    for strip in stored:
        try:
            yield from _unpacked(layout, file, row, [strip])
        except Exception:
            if not partly:
                raise
            yield b""


def _row_bytes(layout: Layout, columns: int) -> int:
    return -(-columns * (1 if layout.planar else layout.samples) * layout.bits // 8)


def _samples(layout: Layout, data: bytes, rows: int, columns: int, order: str) -> Samples:
    samples, row = 1 if layout.planar else layout.samples, _row_bytes(layout, columns)
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


def _unpacked(layout: Layout, file: BinaryIO, row: int, stored: list[tuple[int, int, int]]) -> list[bytes]:
    """Strips of (offset, bytes in the file, rows): at most the bytes of their rows, `row` each."""
    packed = []
    for offset, size, rows in stored:
        file.seek(offset)
        # Compression makes noise larger, but every strip may claim the file.
        packed.append(file.read(min(size, 2 * row * rows + _OVERHEAD)))
    heights = [rows for _, _, rows in stored]
    if layout.compression == NONE:
        return packed
    if layout.compression in (DEFLATE, OLD_DEFLATE):
        pairs = zip(packed, heights, strict=True)
        return [zlib.decompressobj().decompress(data, row * rows) for data, rows in pairs]
    if layout.compression == LZMA:
        pairs = zip(packed, heights, strict=True)
        return [lzma.LZMADecompressor(memlimit=_LZMA_MEMORY).decompress(data, row * rows) for data, rows in pairs]
    return _by_pillow(layout.compression, packed, row, heights)


def _by_pillow(compression: int, packed: list[bytes], row: int, heights: list[int]) -> list[bytes]:
    """Unpack by Pillow's libtiff: for it, the strips are a grey 8-bit picture, `row` bytes wide.

    All but the last are equally high. Opening a picture takes longer than unpacking a strip, so it gets many at once.
    """
    offsets = [*accumulate(map(len, packed), initial=8)]
    end = offsets.pop()
    tags = [(256, [row]), (257, [sum(heights)]), (258, [8]), (259, [compression]), (262, [1]), (273, offsets)]
    tags += [(277, [1]), (278, [heights[0]]), (279, [len(data) for data in packed])]
    after, table, lists = end + 2 + 12 * len(tags) + 4, b"", b""
    for tag, values in tags:
        value = struct.pack(f"<{len(values)}I", *values)
        table += struct.pack("<HHI", tag, 4, len(values)) + (
            value if len(value) == 4 else struct.pack("<I", after + len(lists))
        )
        lists += value if len(value) > 4 else b""
    head = struct.pack("<2sHI", b"II", 42, end)
    wrapped = io.BytesIO(b"".join([head, *packed, struct.pack("<H", len(tags)), table, bytes(4), lists]))
    with Image.open(wrapped, formats=("TIFF",)) as picture:
        unpacked = picture.tobytes()
    ends = [row * rows for rows in accumulate(heights)]
    return [unpacked[start:stop] for start, stop in pairwise([0, *ends])]


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
