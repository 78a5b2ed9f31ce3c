"""Open a photo: by content, within limits, upright, in sRGB. Also reads size and tag from the header alone."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from PIL import Image

from pisa_desktop.files import shown
from pisa_desktop.photo import deep, exif, pixels, profile, xmp
from pisa_desktop.photo.directories import BrokenError
from pisa_desktop.photo.formats import HEAD, Format, PhotoError, is_heic, sniff
from pisa_desktop.photo.photo import Metadata, Photo
from pisa_desktop.photo.pillow import damage_as, unlimited

_GREY_MODES = ("1", "L", "LA", "La", "I;16", "I;16B", "I;16L", "I;16N")
_COLOUR_MODES = ("RGB", "RGBA", "RGBa", "RGBX", "P", "PA", "CMYK", "YCbCr")
_REDUCED, _DNG_VERSION = 254, 50706
_IPTC_IN_TIFF, _IPTC_IN_JPEG = 33723, 0x0404


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest photos, in pixels: anything beyond is an attack or a mistake, not a photo."""

    pixels_in: int = 300_000_000
    """Of a photo that is opened."""
    pixels_out: int = 1_000_000_000
    """Of a result."""


def read_photo(path: Path, limits: Limits = Limits()) -> Photo:
    """Open the photo at `path`.

    Raises PhotoError, with a sentence, for a file that is not a photo, is damaged or too large, or cannot be read.
    """
    with _opened(path) as (file, format_, header):
        _check_size(path, header, limits)
        notes, grey = _notes_on_pages(header, shown(path)), deep.is_grey(header)
        if deep.is_deep(header):
            notes.append("The 16 bits per colour were reduced to 8.")
        picture = _decoded(path, header, file)
        icc = header.info.get("icc_profile")
        colours, alpha = _colours(picture, icc, notes)
        block = _exif(header, file, format_, notes)  # after decoding: in a PNG it may follow the pixels
        turn = 1 if block is None or format_ is Format.TIFF else exif.orientation(block)
        return Photo(
            path=path,
            format=format_,
            pixels=pixels.to_array(pixels.upright(colours, turn)),
            alpha=None if alpha is None else pixels.to_plane(pixels.upright(alpha, turn)),
            grey=grey,
            jpeg_steps=_jpeg_steps(header),
            metadata=Metadata(block, _xmp(header), icc if icc and profile.is_matrix(icc) else None, _dpi(header)),
            notes=tuple(notes),
        )


def read_size(path: Path, limits: Limits = Limits()) -> tuple[int, int]:
    """(height, width) of the photo at `path`, upright, from its header.

    Raises PhotoError as `read_photo` does, as far as the header shows a problem.
    """
    with _opened(path) as (_, format_, picture):
        _check_size(path, picture, limits)
        width, height = picture.size  # of a TIFF already upright
        block = None if format_ is Format.TIFF else _parsed(_raw_exif(picture))
        turned = block is not None and exif.orientation(block) in (5, 6, 7, 8)
        return (width, height) if turned else (height, width)


def is_photo(path: Path) -> bool:
    """Whether the file at `path` begins like a photo that can be opened; False for files that cannot be read."""
    try:
        with _open_file(path) as file:
            return sniff(file.read(HEAD)) is not None
    except (OSError, PhotoError):
        return False


def is_picture(path: Path) -> bool:
    """Whether the file at `path` begins like a photo of any kind, HEIC included, whether it can be opened or not."""
    try:
        with _open_file(path) as file:
            head = file.read(HEAD)
    except (OSError, PhotoError):
        return False
    return sniff(head) is not None or is_heic(head)


def software_tag_of(path: Path) -> str:
    """EXIF's Software tag of the photo at `path`; empty without one. Raises PhotoError."""
    with _opened(path) as (file, format_, picture):
        block = _exif(picture, file, format_, [])
        return exif.software(block) if block is not None else ""


# ---- Opening -----------------------------------------------------------------------------------------------


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, Format, Image.Image]]:
    """The open file, its format, and Pillow's picture before decoding."""
    name = shown(path)
    try:
        file = _open_file(path)
    except OSError as error:
        raise PhotoError(_unreadable(error, name)) from error
    with file, unlimited():
        format_ = _format(file, name)
        with damage_as(f"{name} is damaged: its header makes no sense."):
            # Pillow detects by itself that a JPEG is an MPO.
            picture: Image.Image = Image.open(file, formats=(format_.value,))
        yield file, Format(picture.format or format_), picture


def _open_file(path: Path) -> BinaryIO:
    """Open a regular file for reading; a pipe or a device, which could block forever, raises PhotoError."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    kind = path.stat().st_mode
    if not stat.S_ISREG(kind):
        what = "a folder, not a photo" if stat.S_ISDIR(kind) else "not a regular file"
        raise PhotoError(f"{shown(path)} is {what}.")
    return os.fdopen(os.open(path, flags), "rb")


def _format(file: BinaryIO, name: str) -> Format:
    try:
        head = file.read(HEAD)
    except OSError as error:
        raise PhotoError(_unreadable(error, name)) from error
    if not head:
        raise PhotoError(f"{name} is empty.")
    format_ = sniff(head)
    if format_ is None and is_heic(head):
        raise PhotoError(f"{name} is a HEIC photo, which cannot be opened yet; export it as JPEG first.")
    if format_ is None:
        raise PhotoError(f"{name} is not a photo that can be opened (JPEG, PNG, WebP, TIFF, AVIF, BMP, GIF).")
    return format_


def _unreadable(error: OSError, name: str) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return f"{name} does not exist."
    if isinstance(error, PermissionError):
        return f"You may not read {name}."
    return f"{name} cannot be read: {error.strerror}."


def _check_size(path: Path, picture: Image.Image, limits: Limits) -> None:
    width, height = picture.size
    name = shown(path)
    if width * height > limits.pixels_in:
        raise PhotoError(
            f"{name} is too large: {width} x {height} is more than {limits.pixels_in / 1e6:.0f} megapixels."
        )
    if picture.mode not in _GREY_MODES + _COLOUR_MODES:
        raise PhotoError(f"{name} stores its pixels in a way (mode {picture.mode}) that cannot be read.")
    tags = getattr(picture, "tag_v2", {})
    if _DNG_VERSION in tags or tags.get(_REDUCED, 0) & 1:
        raise PhotoError(f"{name} is a camera's raw file; develop it to JPEG or TIFF first.")


# ---- Metadata ----------------------------------------------------------------------------------------------


def _notes_on_pages(picture: Image.Image, name: str) -> list[str]:
    with damage_as(f"{name} is damaged: one of its pages makes no sense."):
        count = getattr(picture, "n_frames", 1) if getattr(picture, "is_animated", False) else 1
    packet = _xmp(picture)
    notes = []
    if packet is not None and xmp.has_gain_map(packet):
        notes.append("The gain map for HDR screens was not kept.")
    elif count > 1 and picture.format in ("TIFF", "MPO"):
        notes.append(f"Only the first of {count} pictures in the file was kept.")
    elif count > 1:
        notes.append(f"Only the first of {count} frames of the animation was kept.")
    if packet is not None and xmp.has_more(packet):
        notes.append("The second part of the XMP data was not kept.")
    iptc = _IPTC_IN_JPEG in picture.info.get("photoshop", {}) or _IPTC_IN_TIFF in getattr(picture, "tag_v2", {})
    return [*notes, "The IPTC caption was not kept."] if iptc else notes


def _exif(picture: Image.Image, file: BinaryIO, format_: Format, notes: list[str]) -> bytes | None:
    """The EXIF block, or None and a note when it is broken."""
    try:
        if format_ is Format.TIFF:
            return exif.from_tiff(file)
        raw = _raw_exif(picture)
        return exif.checked(raw) if raw else None
    except BrokenError:
        notes.append("The EXIF data could not be read, so it was not kept.")
        return None


def _raw_exif(picture: Image.Image) -> bytes | None:
    raw = picture.info.get("exif")
    if isinstance(raw, bytes):
        return raw
    for name in ("exif", "APP1"):  # before PNG had a chunk for EXIF: text in hexadecimal
        text = picture.info.get(f"Raw profile type {name}")
        if isinstance(text, str):
            return _from_hex("".join(text.split("\n")[3:]))
    return None


def _from_hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b"no EXIF"


def _parsed(raw: bytes | None) -> bytes | None:
    try:
        return exif.checked(raw) if raw else None
    except BrokenError:
        return None


def _jpeg_steps(picture: Image.Image) -> tuple[int, ...] | None:
    """See `Photo`. The first table is luma's, or that of the only channel."""
    tables: dict[int, list[int]] = getattr(picture, "quantization", None) or {}
    return tuple(tables[0]) if len(tables.get(0, ())) == 64 else None


def _xmp(picture: Image.Image) -> bytes | None:
    packet = picture.info.get("xmp")
    if isinstance(packet, str):
        packet = packet.encode("utf-8", "replace")
    return packet if isinstance(packet, bytes) and packet else None


def _dpi(picture: Image.Image) -> tuple[float, float] | None:
    try:
        # PNG counts dots per metre and JPEG per centimetre, so only a tenth of a dot per inch survives.
        across, down = (round(float(value), 1) for value in picture.info["dpi"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    return (across, down) if 1 <= across < 2**16 and 1 <= down < 2**16 else None  # what JPEG can hold


# ---- Pixels ------------------------------------------------------------------------------------------------


def _decoded(path: Path, picture: Image.Image, file: BinaryIO) -> Image.Image:
    """The decoded picture, of an 8-bit mode or 16-bit grey; of a TIFF upright."""
    name = shown(path)
    try:
        with damage_as(f"{name} is damaged or cut short: it cannot be read to its end."):
            if deep.is_deep_tiff(picture):
                return deep.read_tiff(picture, file)
            picture.load()
            return picture
    except MemoryError as error:
        raise PhotoError(f"There is not enough memory to open {name}.") from error


def _colours(picture: Image.Image, icc: bytes | None, notes: list[str]) -> tuple[Image.Image, Image.Image | None]:
    """A decoded picture as one of mode L or RGB in sRGB, and its alpha. Appends to `notes`."""
    if picture.mode.startswith("I;16"):
        picture = Image.fromarray(deep.rounded(np.asarray(picture)))
    colours, alpha = pixels.split_alpha(picture)
    if colours.mode == "CMYK":
        notes.append("The CMYK colours for print were converted to RGB.")
    if icc:
        try:
            colours = profile.to_srgb(colours, icc)
        except profile.ProfileError:
            notes.append("The colour profile is damaged or made for other colours, so it was ignored.")
    return (colours if colours.mode in ("L", "RGB") else colours.convert("RGB")), alpha
