"""Write a TIFF file as an EXIF block with pixels in it: body, strips, then the main directory.

Every offset of the source's EXIF stays valid, including those in the maker note; Pillow would lose them, and the whole
Exif directory when given its own Exif object.
"""

import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

from numpy.typing import NDArray

from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.metadata import directories, exif
from pisa_desktop.photo.metadata.directories import Directory, Field, Order

LARGEST = 2**32 - 1
"""Bytes of a file."""
_STRIP = 1 << 20
_DEFLATE, _DIFFERENCES = 8, 2
_GREY, _RGB = 1, 2
_UNASSOCIATED = 2
_UNDEFINED, _BYTE = 7, 1
_XMP, _ICC, _IPTC = 700, 34675, 33723


def write(
    file: BinaryIO,
    pixels: NDArray[Any],
    block: tuple[bytearray, Directory, Order],
    xmp: bytes | None,
    icc: bytes | None,
    iptc: bytes | None,
) -> None:
    """Write the whole file.

    Args:
        pixels: uint8 or uint16, (H, W) or (H, W, samples); the last of 2 or 4 samples is alpha.
        block: body, main directory and byte order, from `exif.edited`.

    Raises OSError, and PhotoError when the file would grow over 4 GB.
    """
    body, main, order = block
    kept = {tag: field for tag, field in main.items() if tag in exif.DESCRIPTIVE or tag == exif.ORIENTATION}
    rows = max(1, _STRIP // (pixels[0].nbytes or 1))
    file.write(body)
    offsets, sizes, at = [], [], len(body)
    for strip in _strips(pixels, rows, order):
        if at + len(strip) + _STRIP > LARGEST:
            raise PhotoError("This picture is too large for a TIFF file; save it as PNG.")
        file.write(strip)
        offsets.append(at)
        sizes.append(len(strip))
        at += len(strip)
    file.write(bytes(at % 2))
    at += at % 2
    packets = {
        tag: Field(kind, len(data), data)
        for tag, kind, data in ((_XMP, _BYTE, xmp), (_ICC, _UNDEFINED, icc), (_IPTC, _UNDEFINED, iptc))
        if data is not None
    }
    tags = kept | _pixel_tags(pixels, order, rows) | packets
    tags[273], tags[279] = order.longs(*offsets), order.longs(*sizes)
    file.write(directories.laid_out(tags, order, at))
    file.seek(4)
    file.write(order.pack("I", at))


def _strips(pixels: NDArray[Any], rows: int, order: Order) -> Iterator[bytes]:
    """Bands of rows, each pixel as its difference from the one before it, deflated."""
    for top in range(0, pixels.shape[0], rows):
        band = pixels[top : top + rows]
        differences = band.copy()
        differences[:, 1:] -= band[:, :-1]
        yield zlib.compress(differences.astype(f"{order.mark}u{pixels.itemsize}").tobytes())


def _pixel_tags(pixels: NDArray[Any], order: Order, rows: int) -> Directory:
    height, width = pixels.shape[:2]
    samples = pixels.shape[2] if pixels.ndim == 3 else 1
    tags = {
        256: order.longs(width),
        257: order.longs(height),
        258: order.shorts(*[8 * pixels.itemsize] * samples),
        259: order.shorts(_DEFLATE),
        262: order.shorts(_RGB if samples >= 3 else _GREY),
        277: order.shorts(samples),
        278: order.longs(rows),
        284: order.shorts(1),
        317: order.shorts(_DIFFERENCES),
    }
    if samples in (2, 4):
        tags[338] = order.shorts(_UNASSOCIATED)
    return tags
