"""Encode a picture with its metadata: one function per format, each writing to an open file."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, PngImagePlugin

from pisa_desktop.photo import directories, exif
from pisa_desktop.photo.directories import Directory, Field, Order
from pisa_desktop.photo.formats import Format, PhotoError

_LONGEST = {Format.JPEG: 65_500, Format.WEBP: 16_383, Format.AVIF: 32_768, Format.PNG: 2**31 - 1}
"""Largest width and height in pixels. libavif writes more than it reads back."""
_MOST_PIXELS = {Format.AVIF: 2**28}
"""Largest area in pixels, again as libavif reads it back."""

_MOST_IN_JPEG_SEGMENT = 65_533
_XMP_HEADER = len(b"http://ns.adobe.com/xap/1.0/\0")
_LARGEST_TIFF = 2**32 - 1
_STRIP = 1 << 20
_TIFF_OVERHEAD = 1 << 24
"""Bytes left for metadata, tables of strips, and pixels that deflate makes larger (0.03 %)."""
_DEFLATE, _DIFFERENCES = 8, 2
_GREY, _RGB = 1, 2
_UNASSOCIATED = 2
_UNDEFINED, _BYTE = 7, 1


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """A picture ready to be encoded."""

    picture: Image.Image
    """Of mode L, LA, RGB or RGBA."""
    format: Format
    quality: int
    source_exif: bytes | None
    changes: exif.Changes
    xmp: bytes | None
    icc: bytes | None
    dpi: tuple[float, float] | None


def refuse_too_large(name: str, format_: Format, size: tuple[int, int], samples: int) -> None:
    """Raise PhotoError when the format cannot hold a picture of (height, width), or cannot hold it for certain.

    Args:
        name: of the file, for the sentence.
        samples: values per pixel, alpha included; each takes a byte.
    """
    longest, most = _LONGEST.get(format_), _MOST_PIXELS.get(format_)
    if longest is not None and max(size) > longest:
        raise PhotoError(
            f"{name} would be {max(size)} pixels long, but {format_} allows at most {longest}; save it as PNG or TIFF."
        )
    area = size[0] * size[1]
    if most is not None and area > most:
        raise PhotoError(
            f"{name} would have {area / 1e6:.0f} megapixels, but {format_} allows at most {most / 1e6:.0f}; "
            "save it as PNG or TIFF."
        )
    if format_ is Format.TIFF and area * samples > _LARGEST_TIFF - _TIFF_OVERHEAD:
        raise PhotoError(f"{name} could exceed the 4 GB that TIFF allows; save it as PNG.")


def encode(encoding: Encoding, file: BinaryIO) -> None:
    """Write the whole file. Raises OSError, and PhotoError when a TIFF would grow over 4 GB."""
    if encoding.format is Format.TIFF:
        _tiff(encoding, file)
        return
    body, main, order = exif.edited(encoding.source_exif, encoding.changes)
    if encoding.format is Format.AVIF:
        # Pillow moves the tag into AVIF's own field and would write the whole block anew to take it out.
        del main[exif.ORIENTATION]
    block = exif.with_directory(body, main, order)
    options: dict[str, Any] = {"icc_profile": encoding.icc, "exif": exif.PREFIX + block}
    match encoding.format:
        case Format.JPEG:
            options |= {"quality": encoding.quality, "subsampling": 0}
        case Format.WEBP:
            options |= {"quality": encoding.quality, "exact": True}
        case Format.AVIF:
            # Speed 6, Pillow's own choice, takes 2 s per megapixel on two cores; 9 takes 0.16 for 26 % more bytes.
            options |= {"quality": encoding.quality, "subsampling": "4:4:4", "speed": 9}
        case Format.PNG:
            options |= {"pnginfo": _png_texts(encoding.xmp)}
    if encoding.xmp is not None and encoding.format is not Format.PNG:
        options["xmp"] = encoding.xmp
    if encoding.dpi is not None:
        options["dpi"] = encoding.dpi
    encoding.picture.save(file, encoding.format.value, **options)


def fitting(encoding: Encoding) -> tuple[Encoding, list[str]]:
    """The encoding with the metadata that its format has room for, and notes about what was left out.

    Only JPEG has little room: 64 KB for each kind.
    """
    if encoding.format is not Format.JPEG:
        return encoding, []
    notes, source, packet = [], encoding.source_exif, encoding.xmp
    if source is not None and not _fits(source, encoding.changes):
        source = exif.without_maker_note(source)
        notes.append("The camera maker's own notes were not kept: JPEG has no room for them.")
    if not _fits(source, encoding.changes):
        source = None
        notes = ["The EXIF data was not kept: JPEG has no room for so much."]
    if packet is not None and len(packet) + _XMP_HEADER > _MOST_IN_JPEG_SEGMENT:
        packet = None
        notes.append("The XMP data was not kept: JPEG has no room for so much.")
    return replace(encoding, source_exif=source, xmp=packet), notes


def _fits(source: bytes | None, changes: exif.Changes) -> bool:
    block = exif.with_directory(*exif.edited(source, changes))
    return len(exif.PREFIX) + len(block) <= _MOST_IN_JPEG_SEGMENT


def _png_texts(packet: bytes | None) -> PngImagePlugin.PngInfo:
    texts = PngImagePlugin.PngInfo()
    if packet is not None:
        texts.add_itxt("XML:com.adobe.xmp", packet.decode("utf-8", "replace"))
    return texts


# ---- TIFF --------------------------------------------------------------------------------------------------


def _tiff(encoding: Encoding, file: BinaryIO) -> None:
    """Write a TIFF file as an EXIF block with pixels in it: body, strips, then the main directory.

    Every offset of the source's EXIF stays valid, including those in the maker note; Pillow would lose them, and the
    whole Exif directory when given its own Exif object.
    """
    body, main, order = exif.edited(encoding.source_exif, encoding.changes)
    kept = {tag: field for tag, field in main.items() if tag in exif.DESCRIPTIVE or tag == exif.ORIENTATION}
    pixels = np.asarray(encoding.picture)
    rows = max(1, _STRIP // (pixels[0].size or 1))
    file.write(body)
    offsets, sizes, at = [], [], len(body)
    for strip in _strips(pixels, rows):
        if at + len(strip) + _STRIP > _LARGEST_TIFF:
            raise PhotoError("This picture is too large for a TIFF file; save it as PNG.")
        file.write(strip)
        offsets.append(at)
        sizes.append(len(strip))
        at += len(strip)
    file.write(bytes(at % 2))
    at += at % 2
    tags = kept | _pixel_tags(pixels, order, rows) | _packets(encoding)
    tags[273], tags[279] = order.longs(*offsets), order.longs(*sizes)
    file.write(directories.laid_out(tags, order, at))
    file.seek(4)
    file.write(order.pack("I", at))


def _strips(pixels: NDArray[np.uint8], rows: int) -> Iterator[bytes]:
    """Bands of rows, each pixel as its difference from the one before it, deflated."""
    for top in range(0, pixels.shape[0], rows):
        band = pixels[top : top + rows]
        differences = band.copy()
        differences[:, 1:] -= band[:, :-1]
        yield zlib.compress(differences.tobytes())


def _pixel_tags(pixels: NDArray[np.uint8], order: Order, rows: int) -> Directory:
    height, width = pixels.shape[:2]
    samples = pixels.shape[2] if pixels.ndim == 3 else 1
    tags = {
        256: order.longs(width),
        257: order.longs(height),
        258: order.shorts(*[8] * samples),
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


def _packets(encoding: Encoding) -> Directory:
    tags: Directory = {}
    if encoding.xmp is not None:
        tags[700] = Field(_BYTE, len(encoding.xmp), encoding.xmp)
    if encoding.icc is not None:
        tags[34675] = Field(_UNDEFINED, len(encoding.icc), encoding.icc)
    return tags
