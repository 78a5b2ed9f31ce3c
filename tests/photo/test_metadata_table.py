"""What becomes of each kind of metadata from each format to each: the table in packaging/notes/metadata.md.

`PISA_WRITE_NOTES=1 pytest tests/photo/test_metadata_table.py` writes the table anew.
"""

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image, PngImagePlugin

from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from tests.photo import heic
from tests.photo.builders import (
    MAKER_NOTE,
    OUTPUTS,
    Judge,
    camera_exif,
    colours,
    encoded,
    matrix_profile,
    opened,
    png,
    saved,
    tiff_with_metadata,
    xmp_packet,
)

NOTES = Path(__file__).parents[2] / "packaging" / "notes" / "metadata.md"
PICTURE = Image.fromarray(colours())
IPTC = b"\x1c\x02\x78\0\x07Caption"
KEPT, IN_XMP, SAID = "kept", "in XMP", "said"
Tags = dict[str, Any]


def tag(name: str, value: object = None) -> Callable[[Tags], bool]:
    """Whether exiftool finds a tag of this name, with this value."""
    return lambda tags: name in tags and value in (None, tags[name])


FIELDS: dict[str, tuple[Callable[[Tags], bool], str]] = {
    "EXIF: camera, dates, rights": (tag("ExifIFD:DateTimeOriginal", "2019:08:07 06:05:04"), "EXIF"),
    "EXIF: maker's notes": (lambda tags: MAKER_NOTE in tags["bytes"], "maker"),
    "EXIF: position": (tag("GPS:GPSLatitudeRef", "N"), "EXIF"),
    "XMP": (tag("XMP-dc:Title", "Häuser"), "XMP"),
    "ICC profile": (tag("ICC_Profile:ProfileDescription", "Test wide"), "profile"),
    "resolution": (lambda tags: 240 in (tags.get("IFD0:XResolution"), tags.get("JFIF:XResolution")), "resolution"),
    "IPTC caption": (tag("IPTC:Caption-Abstract", "Caption"), "Caption"),
    "comment": (lambda tags: b"Grandma" in tags["bytes"], "Grandma"),
    "texts": (lambda tags: b"Karl" in tags["bytes"], "Karl"),
    "transparency": (lambda tags: bool(tags["transparent"]), "transparency"),
    "16 bits": (lambda tags: str(tags.get("PNG:BitDepth", tags.get("IFD0:BitsPerSample"))).startswith("16"), "16 bits"),
}
"""How each kind is recognised in a result, and the word of the note that says it is lost."""
CARRIED_BY_XMP: dict[str, Callable[[Tags], bool]] = {
    "IPTC caption": tag("XMP-dc:Description", "Caption"),
    "comment": lambda tags: "Grandma" in (tags.get("XMP-dc:Description"), tags.get("XMP-exif:UserComment")),
    "texts": tag("XMP-dc:Creator", ["Karl"]),
}
"""How those are recognised that no source here has in XMP."""
_ALL = ["EXIF: camera, dates, rights", "EXIF: maker's notes", "EXIF: position", "XMP", "ICC profile"]
HELD = {
    "JPEG": [*_ALL, "resolution", "IPTC caption", "comment"],
    "PNG": [*_ALL, "resolution", "IPTC caption", "comment", "texts", "transparency", "16 bits"],
    "WEBP": [*_ALL, "transparency"],
    "TIFF": [*_ALL, "resolution", "IPTC caption", "transparency", "16 bits"],
    "AVIF": [*_ALL, "transparency"],
    "HEIC": [*_ALL, "transparency", "16 bits"],
    "GIF": ["XMP", "comment", "transparency"],
    "BMP": ["resolution"],
}
"""What a file of each format can hold."""


def gif_with(data: bytes, packet: bytes) -> bytes:
    """A GIF with an XMP packet, as part 3 of its specification stores it: undivided, with a trailer for others."""
    at = 13 + (3 << (data[10] & 7) + 1)
    extension = b"!\xff\x0bXMP DataXMP" + packet + bytes([1, *range(255, -1, -1), 0])
    return data[:at] + extension + data[at:]


def sources() -> dict[str, list[bytes]]:
    """Files of each format that hold, together, all that it can hold."""
    alpha = PICTURE.copy()
    alpha.putalpha(Image.linear_gradient("L").resize(PICTURE.size).point([0] * 128 + [255] * 128))
    exif, packet, icc = camera_exif(), xmp_packet(), matrix_profile()
    every: dict[str, Any] = {"exif": b"Exif\0\0" + exif, "icc_profile": icc}
    dpi, packets = {"dpi": (240, 240)}, {"xmp": packet}
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("XML:com.adobe.xmp", packet.decode())
    texts.add_text("Author", "Karl")
    texts.add_text("Comment", "Grandma")
    texts.add_text("Raw profile type iptc", f"\niptc\n{len(IPTC):8}\n{IPTC.hex()}\n")
    jpeg = encoded(PICTURE, "JPEG", comment=b"Grandma", **every, **dpi, **packets)
    resource = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(IPTC).to_bytes(4, "big") + IPTC
    jpeg = jpeg[:2] + b"\xff\xed" + (len(resource) + 2).to_bytes(2, "big") + resource + jpeg[2:]
    deep, described = np.full((40, 60, 3), 30_001, np.uint16), io.BytesIO()
    tifffile.imwrite(described, deep, photometric="rgb", extratags=[(33723, 7, len(IPTC), IPTC, True)])
    return {
        "JPEG": [jpeg],
        "PNG": [encoded(alpha, "PNG", pnginfo=texts, **every, **dpi), png(16, 2, deep.astype(">u2").tobytes(), 60, 40)],
        "WEBP": [encoded(alpha, "WEBP", **every, **packets)],
        "TIFF": [tiff_with_metadata(alpha, exif, packet, icc_profile=icc, **dpi), described.getvalue()],
        "AVIF": [encoded(alpha, "AVIF", **every, **packets)],
        "HEIC": [
            heic.heic(
                heic.coded(heic.DEEP, heic.icc(icc)), heic.exif(exif), heic.xmp(packet), heic.auxiliary(heic.ALPHA)
            )
        ],
        "GIF": [gif_with(encoded(alpha, "GIF", comment=b"Grandma"), packet)],
        "BMP": [encoded(PICTURE, "BMP", **dpi)],
    }


def cells(folder: Path, judge: Judge, files: list[bytes], wanted: OutputFormat) -> dict[str, str]:
    """What became of each field of these files."""
    found: dict[str, str] = {}
    for data in files:
        photo = opened(folder, data)
        path, notes = saved(photo, photo.pixels, OutputOptions(format=wanted, quality=90))
        tags = judge(path)
        with Image.open(path) as picture:
            tags["transparent"] = picture.has_transparency_data
        tags["bytes"] = path.read_bytes()
        for field, (kept, word) in FIELDS.items():
            if field in CARRIED_BY_XMP and CARRIED_BY_XMP[field](tags):
                found[field] = IN_XMP
            elif kept(tags):
                found[field] = KEPT
            elif any(word in note for note in notes):
                found.setdefault(field, SAID)
        path.unlink()
    return found


@pytest.mark.system
def test_the_table_says_what_happens(tmp_path: Path, exiftool: Judge) -> None:
    lines = [
        "# What becomes of metadata",
        "",
        "Written by `tests/photo/test_metadata_table.py`, judged by exiftool. *kept*: it is in the result; *in XMP*:",
        "a property of XMP, such as dc:description, has it, unless that says something else already; *said*: the",
        "format of the result has no place for it, and a note names it. What a source cannot hold has no row.",
        "",
        f"| from | what | {' | '.join(wanted.name for wanted in OUTPUTS)} |",
        "|---|---|" + "---|" * len(OUTPUTS),
    ]
    lost = []
    for source, files in sources().items():
        columns = [cells(tmp_path, exiftool, files, wanted) for wanted in OUTPUTS]
        for field in HELD[source]:
            lost += [(source, field, w) for w, column in zip(OUTPUTS, columns, strict=True) if field not in column]
            lines.append(f"| {source} | {field} | {' | '.join(column.get(field, 'lost') for column in columns)} |")
    assert not lost, f"dropped without a word: {lost}"
    text = "\n".join(lines) + "\n"
    if "PISA_WRITE_NOTES" in os.environ:
        NOTES.write_text(text, "utf-8")
    assert NOTES.read_text("utf-8") == text
