"""Encode a picture with its metadata: one function per format, each writing to an open file."""

import struct
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

import numpy as np
from PIL import Image, PngImagePlugin

from pisa_desktop.photo.depth import png as depth_png
from pisa_desktop.photo.depth.pixels import Deep
from pisa_desktop.photo.formats import Format, PhotoError
from pisa_desktop.photo.metadata import exif, iptc
from pisa_desktop.photo.metadata.captions import Captions
from pisa_desktop.photo.metadata.changes import Changes
from pisa_desktop.photo.tiff import write as tiff
from pisa_desktop.phrase import Phrase

_LONGEST = {Format.JPEG: 65_500, Format.WEBP: 16_383, Format.AVIF: 32_768, Format.PNG: 2**31 - 1}
"""Largest width and height in pixels. libavif writes more than it reads back."""
_MOST_PIXELS = {Format.AVIF: 2**28}
"""Largest area in pixels, again as libavif reads it back."""

_MOST_IN_JPEG_SEGMENT = 65_533
_XMP_HEADER = len(b"http://ns.adobe.com/xap/1.0/\0")
_TIFF_OVERHEAD = 1 << 24
"""Bytes left for metadata, tables of strips, and pixels that deflate makes larger (0.03 %)."""


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """A picture ready to be encoded."""

    picture: Image.Image
    """Of mode L, LA, RGB or RGBA."""
    format: Format
    quality: int
    source_exif: bytes | None
    changes: Changes
    xmp: bytes | None
    icc: bytes | None
    dpi: tuple[float, float] | None
    captions: Captions = Captions()
    """As the format carries them."""
    deep: Deep | None = None
    """The picture with 16 bits per colour, for PNG and TIFF."""


def refuse_too_large(name: str, format_: Format, size: tuple[int, int], pixel_bytes: int) -> None:
    """Raise PhotoError when the format cannot hold a picture of (height, width), or cannot hold it for certain.

    Args:
        name: of the file, for the sentence.
        pixel_bytes: bytes that a pixel takes before compression, alpha included.
    """
    longest, most = _LONGEST.get(format_), _MOST_PIXELS.get(format_)
    if longest is not None and max(size) > longest:
        raise PhotoError(
            "{name} would be {size} pixels long, but {format} allows at most {longest}; save it as PNG or TIFF.",
            name=name,
            size=max(size),
            format=format_,
            longest=longest,
        )
    area = size[0] * size[1]
    if most is not None and area > most:
        raise PhotoError(
            "{name} would have {area:.0f} megapixels, but {format} allows at most {most:.0f}; save it as PNG or TIFF.",
            name=name,
            area=area / 1e6,
            format=format_,
            most=most / 1e6,
        )
    if format_ is Format.TIFF and area * pixel_bytes > tiff.LARGEST - _TIFF_OVERHEAD:
        raise PhotoError("{name} could exceed the 4 GB that TIFF allows; save it as PNG.", name=name)


def encode(encoding: Encoding, file: BinaryIO) -> None:
    """Write the whole file. Raises OSError, and PhotoError when a TIFF would grow over 4 GB."""
    body, main, order = exif.edited(encoding.source_exif, encoding.changes)
    if encoding.format is Format.TIFF:
        pixels = np.asarray(encoding.picture) if encoding.deep is None else encoding.deep
        tiff.write(file, pixels, (body, main, order), encoding.xmp, encoding.icc, encoding.captions.iptc)
        return
    if encoding.format is Format.AVIF:
        # Pillow moves the tag into AVIF's own field and would write the whole block anew to take it out.
        del main[exif.ORIENTATION]
    block = exif.with_directory(body, main, order)
    options: dict[str, Any] = {"icc_profile": encoding.icc, "exif": exif.PREFIX + block}
    match encoding.format:
        case Format.JPEG:
            options |= {"quality": encoding.quality, "subsampling": 0, "extra": _jpeg_captions(encoding.captions)}
        case Format.WEBP:
            options |= {"quality": encoding.quality, "exact": True}
        case Format.AVIF:
            # Speed 6, Pillow's own choice, takes 2 s per megapixel on two cores; 9 takes 0.16 for 26 % more bytes.
            options |= {"quality": encoding.quality, "subsampling": "4:4:4", "speed": 9}
        case Format.PNG:
            options |= {"pnginfo": _png_texts(encoding.xmp, encoding.captions)}
    if encoding.xmp is not None and encoding.format is not Format.PNG:
        options["xmp"] = encoding.xmp
    if encoding.dpi is not None:
        options["dpi"] = encoding.dpi
    if encoding.deep is not None and encoding.format is Format.PNG:
        depth_png.write(file, encoding.deep, **options)
        return
    encoding.picture.save(file, encoding.format.value, **options)


def fitting(encoding: Encoding) -> tuple[Encoding, list[str]]:
    """The encoding with the metadata that its format has room for, and notes about what was left out.

    Only JPEG has little room: 64 KB for each kind.
    """
    if encoding.format is not Format.JPEG:
        return encoding, []
    source, packet = encoding.source_exif, encoding.xmp
    notes: list[str] = []
    if source is not None and not _fits(source, encoding.changes):
        source = exif.without_maker_note(source)
        notes.append(Phrase("The camera maker's own notes were not kept: JPEG has no room for them."))
    if not _fits(source, encoding.changes):
        source = None
        notes = [Phrase("The EXIF data was not kept: JPEG has no room for so much.")]
    if packet is not None and len(packet) + _XMP_HEADER > _MOST_IN_JPEG_SEGMENT:
        packet = None
        notes.append(Phrase("The XMP data was not kept: JPEG has no room for so much."))
    return replace(encoding, source_exif=source, xmp=packet), notes


def _fits(source: bytes | None, changes: Changes) -> bool:
    block = exif.with_directory(*exif.edited(source, changes))
    return len(exif.PREFIX) + len(block) <= _MOST_IN_JPEG_SEGMENT


def _jpeg_captions(captions: Captions) -> bytes:
    """Segments for comments and for IPTC records, which Photoshop's block holds."""
    segments = [(0xFE, comment.encode()) for comment in captions.comments]
    if captions.iptc is not None:
        segments.append((0xED, b"Photoshop 3.0\0" + iptc.as_resources(captions.iptc)))
    return b"".join(struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data for marker, data in segments)


def _png_texts(packet: bytes | None, captions: Captions) -> PngImagePlugin.PngInfo:
    texts = PngImagePlugin.PngInfo()
    if packet is not None:
        texts.add_itxt("XML:com.adobe.xmp", packet.decode("utf-8", "replace"))
    for keyword, text, language in captions.texts:
        if language:
            texts.add_itxt(_keyword(keyword), text, language)
        else:
            texts.add_text(_keyword(keyword), text)
    if captions.iptc is not None:  # as ImageMagick does; exiftool and others read it
        digits = captions.iptc.hex()
        texts.add_text("Raw profile type iptc", f"\niptc\n{len(captions.iptc):8}\n{digits}\n", zip=True)
    return texts


def _keyword(text: str) -> bytes:
    """A keyword as it was stored: Latin-1 by the standard, but some programs write UTF-8."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode()
