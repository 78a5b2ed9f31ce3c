"""The file formats of photos, recognised by their first bytes, never by their suffix; and how results are saved.

Needs no library.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.files import Exists
from pisa_desktop.photo import naming
from pisa_desktop.phrase import Phrase

HEAD = 64
"""Bytes of a file's beginning that `sniff` needs."""
QUALITY = 1, 100
"""Lowest and highest quality of a lossy format."""


class PhotoError(PisaError):
    """A photo could not be opened or saved."""


class Format(StrEnum):
    """What can be read; the values are Pillow's names, except HEIC. The list is closed: no other decoder ever runs."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    TIFF = "TIFF"
    AVIF = "AVIF"
    HEIC = "HEIC"
    BMP = "BMP"
    GIF = "GIF"
    MPO = "MPO"


DEEP = (Format.PNG, Format.TIFF)
"""What is written with 16 bits per colour."""


class OutputFormat(StrEnum):
    """What can be asked for when saving."""

    SAME = "same"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    TIFF = "tiff"
    AVIF = "avif"


@dataclass(frozen=True, slots=True)
class OutputOptions:
    """How and where results are saved: of one run, of an album, of the last export, in the settings."""

    format: OutputFormat = OutputFormat.SAME
    quality: int = 95
    """1..100, for JPEG, WebP and AVIF."""
    exists: Exists = Exists.NUMBER
    remove_gps: bool = False
    template: str = naming.DEFAULT_TEMPLATE
    """Of the saved file's name, without suffix."""
    folder: Path | None = None
    """None: a folder "Enhanced" beside the originals."""
    keep_time: bool = False
    """Whether a result's file gets the time of the photo's last change."""

    def check(self) -> None:
        """Raise UsageError, with a sentence, for a quality out of range or a bad name template."""
        if not QUALITY[0] <= self.quality <= QUALITY[1]:
            raise UsageError(
                "Quality must lie between {lowest} and {highest}, not {quality}.",
                lowest=QUALITY[0],
                highest=QUALITY[1],
                quality=self.quality,
            )
        naming.check_template(self.template)


_SUFFIXES = {
    Format.JPEG: (".jpg", ".jpeg", ".jpe", ".jfif"),
    Format.PNG: (".png",),
    Format.WEBP: (".webp",),
    Format.TIFF: (".tif", ".tiff"),
    Format.AVIF: (".avif",),
}
_WRITTEN_AS = {Format.BMP: Format.PNG, Format.GIF: Format.PNG, Format.MPO: Format.JPEG, Format.HEIC: Format.JPEG}
_AVIF = {b"avif", b"avis"}
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
_BMP_HEADER_SIZES = (12, 16, 40, 52, 56, 64, 108, 124)


def sniff(head: bytes) -> Format | None:
    """The format of a file that begins with `head`, or None when it is not a photo that can be opened."""
    if head.startswith(b"\xff\xd8\xff"):
        return Format.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Format.PNG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Format.WEBP
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return Format.TIFF
    if head[4:8] == b"ftyp" and (brands := _brands(head)) & (_AVIF | _HEIC):
        return Format.AVIF if brands & _AVIF else Format.HEIC
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return Format.GIF
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES:
        return Format.BMP
    return None


def other_kind(head: bytes) -> str | None:
    """What a file that begins with `head` is, if it is a photo that cannot be opened."""
    if head.startswith((b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")):
        return Phrase("a JPEG XL photo")
    if head.startswith((b"FUJIFILMCCD-RAW", b"IIU\0", b"IIRO", b"IIRS", b"MMOR", b"FOVb")):
        return Phrase("a camera's raw file")
    if head[4:8] == b"ftyp" and b"crx " in _brands(head):
        return Phrase("a camera's raw file")
    return None


def _brands(head: bytes) -> set[bytes]:
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return {head[start : start + 4] for start in range(8, end, 4)}


def written_as(source: Format, wanted: OutputFormat) -> Format:
    """The format a photo is saved in: the source's, unless another is asked for or that one cannot be written."""
    if wanted is OutputFormat.SAME:
        return _WRITTEN_AS.get(source, source)
    return Format[wanted.name]


def suffix(written: Format, source: Path) -> str:
    """The suffix of the saved file with its dot: the source's own where it fits."""
    fitting = _SUFFIXES[written]
    return source.suffix if source.suffix.lower() in fitting else fitting[0]
