"""Open a photo's file: by content, within a budget that its header must fit, before anything is decoded."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from pisa_desktop.files import shown
from pisa_desktop.photo import heic
from pisa_desktop.photo.formats import HEAD, Format, PhotoError, other_kind, sniff
from pisa_desktop.photo.heic import HeicPicture
from pisa_desktop.photo.pillow import damage_as, unlimited
from pisa_desktop.photo.structure import bmff, gif, jpeg, png, riff
from pisa_desktop.photo.structure.declared import Declared
from pisa_desktop.photo.tiff import page as tiff_page
from pisa_desktop.photo.tiff.layout import Layout, LayoutError, layout
from pisa_desktop.photo.tiff.page import Page, RawError
from pisa_desktop.photo.tiff.preview import preview
from pisa_desktop.phrase import Phrase

_MODES = (
    *("1", "L", "LA", "La", "I;16", "I;16B", "I;16L", "I;16N"),
    *("RGB", "RGBA", "RGBa", "RGBX", "P", "PA", "CMYK", "YCbCr"),
)
_WITHOUT_PROOF = 50_000_000
_PIXELS_PER_BYTE, _BILEVEL_PIXELS_PER_BYTE = 200, 4000
"""More than the emptiest photos have: blank JPEG files reach 100."""
_LOOKS = {
    Format.JPEG: jpeg.look,
    Format.PNG: png.look,
    Format.WEBP: riff.look,
    Format.GIF: gif.look,
    Format.HEIC: bmff.look,
}


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A photo's file, open, with everything that is known before its pixels are decoded."""

    path: Path
    file: BinaryIO
    format: Format
    declared: Declared
    size: tuple[int, int]
    """(width, height) as stored."""
    picture: Image.Image | None
    """Pillow's, not decoded yet; None for HEIC, and where `page` is read by ourselves."""
    page: Page | None = None
    """Of a TIFF file: the page that is the photo."""
    layout: Layout | None = None
    """Of a page that is read by ourselves."""
    heic: HeicPicture | None = None
    """Of a HEIC file."""

    @property
    def name(self) -> str:
        """The file's name, for sentences."""
        return shown(self.path)


def declared_of(path: Path) -> Declared:
    """What the file at `path` says, whatever the size of its picture: nothing is decoded or allocated for it.

    Raises PhotoError.
    """
    with _named(path) as file:
        format_ = _format(file, shown(path))
        if format_ is Format.TIFF:
            return tiff_page.look(file)[0]
        if format_ in _LOOKS:
            return _LOOKS[format_](file)
        declared = Declared()
        file.seek(0)
        _take_from_pillow(declared, Image.open(file, formats=(format_.value,)))
        return declared


@contextmanager
def opened(path: Path, pixels_in: int, proof: bool = True) -> Iterator[Opened]:
    """The open photo. Raises PhotoError, also for whatever a decoder raises while it is open.

    Args:
        pixels_in: the largest photo, in pixels.
        proof: refuse a file that is too small to hold so large a photo; not wanted for results of our own.
    """
    with _named(path) as file:
        format_ = _format(file, shown(path))
        with damage_as(shown(path), Phrase("damaged: its header makes no sense")):
            looked = _looked(_Budget(path, file, pixels_in, proof), format_)
        yield looked


@contextmanager
def _named(path: Path) -> Iterator[BinaryIO]:
    """The open file; whatever is raised while it is open becomes a PhotoError that names it."""
    name = shown(path)
    try:
        file = open_file(path)
    except OSError as error:
        raise PhotoError(_unreadable(error, name)) from error
    with file, unlimited(), damage_as(name, Phrase("damaged: it cannot be read")):
        yield file


def open_file(path: Path) -> BinaryIO:
    """Open a regular file for reading; a pipe or a device, which could block forever, raises PhotoError."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    kind = path.stat().st_mode
    if not stat.S_ISREG(kind):
        what = Phrase("a folder, not a photo") if stat.S_ISDIR(kind) else Phrase("not a regular file")
        raise PhotoError("{path} is {what}.", path=shown(path), what=what)
    return os.fdopen(os.open(path, flags), "rb")


def _format(file: BinaryIO, name: str) -> Format:
    try:
        head = file.read(HEAD)
    except OSError as error:
        raise PhotoError(_unreadable(error, name)) from error
    if not head:
        raise PhotoError("{name} is empty.", name=name)
    format_ = sniff(head)
    if format_ is None and (kind := other_kind(head)) is not None:
        raise PhotoError(
            "{name} is {kind}, which cannot be opened; export it as JPEG or TIFF first.", name=name, kind=kind
        )
    if format_ is None:
        raise PhotoError(
            "{name} is not a photo that can be opened (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).", name=name
        )
    return format_


def _unreadable(error: OSError, name: str) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Phrase("{name} does not exist.", name=name)
    if isinstance(error, PermissionError):
        return Phrase("You may not read {name}.", name=name)
    return Phrase("{name} cannot be read: {reason}.", name=name, reason=error.strerror)


@dataclass(frozen=True, slots=True)
class _Budget:
    """What the size that a header claims must fit."""

    path: Path
    file: BinaryIO
    pixels_in: int
    proof: bool

    def check(self, size: tuple[int, int], bilevel: bool = False) -> None:
        """Raise PhotoError for a picture of (width, height) that is too large."""
        (width, height), name = size, shown(self.path)
        if not width * height:
            raise ValueError("no pixels")
        if width * height > self.pixels_in:
            most = Phrase("{pixels_in:.0f} megapixels", pixels_in=self.pixels_in / 1e6)
            raise PhotoError(
                "{name} is too large: {width} x {height} is more than {most}.",
                name=name,
                width=width,
                height=height,
                most=most,
            )
        per_byte = _BILEVEL_PIXELS_PER_BYTE if bilevel else _PIXELS_PER_BYTE
        held = os.fstat(self.file.fileno()).st_size
        if self.proof and width * height > max(_WITHOUT_PROOF, per_byte * held):
            raise PhotoError(
                "{name} claims {width} x {height} pixels in {held} bytes, so it holds no photo.",
                name=name,
                width=width,
                height=height,
                held=held,
            )


def _looked(budget: _Budget, format_: Format) -> Opened:
    path, file = budget.path, budget.file
    if format_ is Format.TIFF:
        return _looked_at_tiff(budget)
    look = _LOOKS.get(format_)
    try:
        declared = look(file) if look is not None else Declared()
    except bmff.UnknownCodingError as error:
        raise PhotoError("{path} stores its pixels in a way that cannot be read.", path=shown(path)) from error
    if declared.size is not None:  # before Pillow, which may allocate planes for its decoder at once
        budget.check(declared.size)
    if format_ is Format.HEIC:
        return _looked_at_heic(budget, declared)
    file.seek(0)
    stream = declared.stream or file
    picture: Image.Image = Image.open(stream, formats=(format_.value,))  # finds out itself that a JPEG is an MPO
    budget.check(picture.size, bilevel=picture.mode == "1")
    _check_mode(path, picture)
    if look is None:
        _take_from_pillow(declared, picture)
    if format_ is Format.AVIF:
        coded = bmff.coded(file)
        declared.cicp, declared.bits = coded.cicp, coded.bits
    if picture.format == Format.MPO:
        declared.pictures = getattr(picture, "n_frames", 1)
    return Opened(path, file, Format(picture.format or format_), declared, picture.size, picture)


def _looked_at_heic(budget: _Budget, declared: Declared) -> Opened:
    assert declared.stream is not None, "every HEIC file has one"
    picture = heic.opened(declared.stream)
    budget.check(picture.size)
    width, height = picture.size
    size = (height, width) if declared.turn in (5, 6, 7, 8) else (width, height)
    return Opened(budget.path, budget.file, Format.HEIC, declared, size, None, heic=picture)


def _looked_at_tiff(budget: _Budget) -> Opened:
    path, file = budget.path, budget.file
    try:
        declared, page = tiff_page.look(file)
        own, picture = layout(page), None
    except RawError as error:
        return _looked_at_raw(budget, error)
    except LayoutError as error:
        raise PhotoError("{path} stores its pixels in a way that cannot be read.", path=shown(path)) from error
    assert declared.size is not None, "every page has one"
    budget.check(declared.size, bilevel=page.number(258, 1) == 1)
    if own is None:
        file.seek(0)
        picture = Image.open(file, formats=(Format.TIFF.value,))
        picture.seek(page.index)
        _check_mode(path, picture)
    return Opened(path, file, Format.TIFF, declared, declared.size, picture, page, own)


def _looked_at_raw(budget: _Budget, error: RawError) -> Opened:
    """The camera's own JPEG in a raw file."""
    declared = preview(budget.file)
    if declared is None or declared.size is None or declared.stream is None:
        raise PhotoError(
            "{path} is a camera's raw file; develop it to JPEG or TIFF first.", path=shown(budget.path)
        ) from error
    budget.check(declared.size)
    picture = Image.open(declared.stream, formats=(Format.JPEG.value,))
    _check_mode(budget.path, picture)
    return Opened(budget.path, declared.stream, Format.JPEG, declared, picture.size, picture)


def _check_mode(path: Path, picture: Image.Image) -> None:
    if picture.mode not in _MODES:
        raise PhotoError(
            "{path} stores its pixels in a way (mode {mode}) that cannot be read.", path=shown(path), mode=picture.mode
        )


def _take_from_pillow(declared: Declared, picture: Image.Image) -> None:
    """What Pillow has found in formats that have no reader of their own here."""
    exif, packet, icc = (picture.info.get(key) for key in ("exif", "xmp", "icc_profile"))
    declared.exif, declared.icc = exif or None, icc or None
    declared.xmp = packet.encode() if isinstance(packet, str) else packet or None
    declared.pictures = getattr(picture, "n_frames", 1)
    declared.dpi = picture.info.get("dpi")
