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

_LOW_BYTES = {"RGB;16B": "RGB;16L", "RGBA;16B": "RGBA;16L"}
_GREY_AND_ALPHA = "LA;16B"
_COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
_SIGNATURE = 8
_BAND = 64
_SUB, _UP = 1, 2


def read(stream: BinaryIO) -> DeepPixels | None:
    """The pixels of a PNG of 16 bits per colour; None for grey alone, which Pillow reads itself, and for 8 bits.

    Pillow keeps one byte of each pair. It is asked twice: for the first ones, and for the second ones under the name
    of the other byte order. Raises what Pillow raises.
    """
    picture = _opened(stream)
    layout = str(picture.tile[0].args)
    if layout == _GREY_AND_ALPHA:
        both = _decoded(picture, "RGBA").view(">u2").astype(np.uint16)
        return DeepPixels(both[..., 0], both[..., 1])
    if layout not in _LOW_BYTES:
        return None
    values = _decoded(picture, layout).astype(np.uint16)
    values <<= np.uint16(8)
    values |= _decoded(_opened(stream), _LOW_BYTES[layout])
    if (marked := picture.info.get("transparency")) is not None:
        return DeepPixels(values, np.where((values == marked).all(axis=2), 0, 65535).astype(np.uint16))
    return DeepPixels(values[..., :3], values[..., 3] if values.shape[2] == 4 else None)


def _opened(stream: BinaryIO) -> Any:
    stream.seek(0)
    return Image.open(stream, formats=("PNG",))


def _decoded(picture: Any, layout: str) -> NDArray[np.uint8]:
    picture.tile = [picture.tile[0]._replace(args=layout)]
    picture.load()
    return np.asarray(picture)


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
