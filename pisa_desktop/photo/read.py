"""Read a photo: upright, in sRGB, with its metadata. Also reads size and tag from the header alone."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop.free_memory import Free
from pisa_desktop.photo import decode, pixels
from pisa_desktop.photo.colour import grey as grey_profile
from pisa_desktop.photo.colour import profile
from pisa_desktop.photo.colour.described import described
from pisa_desktop.photo.depth.pixels import DeepPixels
from pisa_desktop.photo.formats import HEAD, Format, PhotoError, other_kind, sniff
from pisa_desktop.photo.memory import ask_for_reading
from pisa_desktop.photo.metadata import exif, xmp
from pisa_desktop.photo.metadata.captions import Captions
from pisa_desktop.photo.metadata.directories import BrokenError
from pisa_desktop.photo.metadata.orientation import turn_of
from pisa_desktop.photo.metadata.packet import BrokenPacketError
from pisa_desktop.photo.opening import Opened, declared_of, open_file, opened
from pisa_desktop.photo.photo import Metadata, Photo
from pisa_desktop.photo.structure.declared import GAIN_MAP, Declared
from pisa_desktop.photo.tiff.page import MOST_PAGES
from pisa_desktop.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest photos, in pixels: anything beyond is an attack or a mistake, not a photo."""

    pixels_in: int = 300_000_000
    """Of a photo that is opened."""
    pixels_out: int = 1_000_000_000
    """Of a result."""


def read_photo(path: Path, limits: Limits = Limits(), partly: bool = False, free: Free | None = None) -> Photo:
    """Open the photo at `path`.

    Args:
        partly: open a photo that is cut short or damaged inside as far as it goes, with a note.
        free: what tells the memory that there is, by default the computer.

    Raises PhotoError, with a sentence, for a file that is not a photo, is damaged or too large, cannot be read, or
    needs more memory than there is.
    """
    with opened(path, limits.pixels_in) as file:
        status = os.fstat(file.file.fileno())
        ask_for_reading(file, turn_of_file(file) != 1, free)
        notes = _notes_on_parts(file)
        grey = decode.is_grey(file)
        decoded = decode.decoded(file, partly)
        notes += decoded.notes
        block = exif_block(file.declared, notes)
        colour = described(file.declared, file.format, block)
        notes += colour.notes
        colours = in_srgb(decoded.colours, colour.icc, notes)
        turn = _turn(file.declared, block)
        icc = colour.icc if colour.icc and colour.written and profile.is_matrix(colour.icc) else None
        deep = _in_written_colours(decoded.deep, colour.icc, icc, notes)
        converted = icc is not None and deep is None and colours is not decoded.colours

        def upright(picture: Image.Image) -> Image.Image:
            return pixels.turned(picture, decoded.turned, turn)

        return Photo(
            path=path,
            format=file.format,
            pixels=pixels.to_array(upright(colours)),
            alpha=None if decoded.alpha is None else pixels.to_plane(upright(decoded.alpha)),
            deep=None if deep is None else deep.upright(1 if decoded.turned == turn else turn),
            own=pixels.to_array(upright(decoded.colours)) if converted and not grey else None,
            grey=grey,
            colourless=grey or pixels.is_colourless(decoded.colours),
            jpeg_steps=_jpeg_steps(file.picture),
            metadata=Metadata(
                exif=block,
                xmp=_packet(file, notes),
                icc=icc,
                dpi=_dpi(file, block),
                captions=Captions(file.declared.iptc, tuple(file.declared.comments), tuple(file.declared.texts)),
                turn=turn,
            ),
            permissions=_permissions(status),
            stamp=_stamp(status),
            notes=tuple(notes),
        )


def read_outline(path: Path, limits: Limits = Limits()) -> Photo:
    """The photo at `path` as its header has it, without pixels (H, W, 0) and metadata; nothing is decoded.

    Raises PhotoError as `read_photo` does, as far as the header shows a problem.
    """
    with opened(path, limits.pixels_in) as file:
        status = os.fstat(file.file.fileno())
        return Photo(
            path=path,
            format=file.format,
            pixels=np.empty((*upright_size(file), 0), np.uint8),
            permissions=_permissions(status),
            stamp=_stamp(status),
        )


def read_size(path: Path, limits: Limits = Limits()) -> tuple[int, int]:
    """(height, width) of the photo at `path`, upright, from its header.

    Raises PhotoError as `read_photo` does, as far as the header shows a problem.
    """
    with opened(path, limits.pixels_in) as file:
        return upright_size(file)


def upright_size(file: Opened) -> tuple[int, int]:
    """(height, width) of an open photo, upright."""
    width, height = file.size
    return (width, height) if turn_of_file(file) in (5, 6, 7, 8) else (height, width)


def turn_of_file(file: Opened) -> int:
    """How the pixels of an open photo must be turned, 1..8."""
    return _turn(file.declared, exif_block(file.declared))


def _turn(declared: Declared, block: bytes | None) -> int:
    """HEIC's container alone counts: its EXIF repeats what was done already, and by the standard turns nothing."""
    return declared.turn if declared.turn is not None else turn_of(block, declared.xmp)


def is_photo(path: Path) -> bool:
    """Whether the file at `path` begins like a photo that can be opened; False for files that cannot be read."""
    return sniff(_head(path)) is not None


def is_picture(path: Path) -> bool:
    """Whether the file at `path` begins like a photo of any kind, whether it can be opened or not."""
    head = _head(path)
    return sniff(head) is not None or other_kind(head) is not None


def _head(path: Path) -> bytes:
    """The file's first bytes; none of a file that cannot be read."""
    try:
        with open_file(path) as file:
            return file.read(HEAD)
    except (OSError, PhotoError):
        return b""


def software_tag_of(path: Path) -> str:
    """EXIF's Software tag of the photo at `path`; empty without one. Raises PhotoError."""
    block = exif_block(declared_of(path))
    return exif.software(block) if block is not None else ""


def date_of(path: Path) -> str:
    """EXIF's date of the photo at `path`, "2019:07:31 18:05:09"; empty without one. Raises PhotoError."""
    block = exif_block(declared_of(path))
    return exif.date(block) if block is not None else ""


def _permissions(status: os.stat_result) -> int:
    return stat.S_IMODE(status.st_mode) & 0o666 | 0o600


def _stamp(status: os.stat_result) -> tuple[int, int]:
    return status.st_size, status.st_mtime_ns


# ---- Parts -------------------------------------------------------------------------------------------------


def _notes_on_parts(file: Opened) -> list[str]:
    notes, count, packet = list(dict.fromkeys(file.declared.notes)), file.declared.pictures, file.declared.xmp
    if packet is not None and xmp.has_gain_map(packet):
        notes = list(dict.fromkeys([*notes, GAIN_MAP]))
    elif count > 1 and file.format in (Format.TIFF, Format.MPO):
        more = Phrase("Only the first of {count} or more pictures in the file was kept.", count=count)
        exact = Phrase("Only the first of {count} pictures in the file was kept.", count=count)
        notes.append(more if count == MOST_PAGES else exact)
    elif count > 1 and file.format is Format.HEIC:
        notes.append(Phrase("Only the main one of {count} pictures in the file was kept.", count=count))
    elif count > 1:
        notes.append(Phrase("Only the first of {count} frames of the animation was kept.", count=count))
    if packet is not None and xmp.has_more(packet):
        notes.append(Phrase("The second part of the XMP data was not kept."))
    return notes


def exif_block(declared: Declared, notes: list[str] | None = None) -> bytes | None:
    """The EXIF block of what a file says; None, and a note, when it is broken."""
    raw, notes = declared.exif, [] if notes is None else notes
    if not raw:
        return None
    try:
        block = exif.checked(raw)
        if not exif.is_complete(block):
            notes.append(Phrase("A part of the EXIF data could not be read, so it was not kept."))
        return block
    except BrokenError:
        notes.append(Phrase("The EXIF data could not be read, so it was not kept."))
        return None


def _packet(file: Opened, notes: list[str]) -> bytes | None:
    """The XMP packet, or None and a note when it is broken."""
    try:
        return xmp.checked(file.declared.xmp) if file.declared.xmp else None
    except BrokenPacketError:
        notes.append(Phrase("The XMP data could not be read, so they were not kept."))
        return None


def _jpeg_steps(picture: Image.Image | None) -> tuple[int, ...] | None:
    """See `Photo`. The first table is luma's, or that of the only channel."""
    tables: dict[int, list[int]] = getattr(picture, "quantization", None) or {}
    return tuple(tables[0]) if len(tables.get(0, ())) == 64 else None


def _dpi(file: Opened, block: bytes | None) -> tuple[float, float] | None:
    declared = file.declared.dpi or (exif.resolution(block) if block is not None else None)
    if declared is None:
        return None
    # PNG counts dots per metre and JPEG per centimetre, so only a tenth of a dot per inch survives.
    across, down = (round(float(value), 1) for value in declared)
    return (across, down) if 1 <= across < 2**16 and 1 <= down < 2**16 else None  # what JPEG can hold


def _in_written_colours(
    deep: DeepPixels | None, read_in: bytes | None, written_in: bytes | None, notes: list[str]
) -> DeepPixels | None:
    """Pixels at full depth in the colours of results: the photo's own profile, or sRGB. None and a note otherwise."""
    if deep is None or read_in is None:
        return deep
    if deep.colours.ndim == 3 and written_in is not None:
        return deep
    table = grey_profile.to_srgb(read_in) if deep.colours.ndim == 2 else None
    if table is None:
        notes.append(decode.REDUCED)
        return None
    return DeepPixels(table[deep.colours], deep.alpha)


def in_srgb(colours: Image.Image, icc: bytes | None, notes: list[str]) -> Image.Image:
    """Decoded colours as a picture of mode L or RGB in sRGB. Appends to `notes`."""
    if icc:
        try:
            colours = profile.to_srgb(colours, icc)
        except profile.ProfileError:
            notes.append(Phrase("The colour profile is damaged or made for other colours, so it was ignored."))
    return colours if colours.mode in ("L", "RGB") else colours.convert("RGB")
