"""Decode the pixels of an open photo: as a picture of 8 bits, and at full depth where the file has more."""

from dataclasses import dataclass, replace
from typing import Any, BinaryIO

import numpy as np
from PIL import Image, ImageChops

from pisa_desktop.photo import pixels
from pisa_desktop.photo.depth import png as depth_png
from pisa_desktop.photo.depth.pixels import DeepPixels, rounded
from pisa_desktop.photo.formats import Format, PhotoError
from pisa_desktop.photo.heic import HeicPicture
from pisa_desktop.photo.opening import Opened
from pisa_desktop.photo.photo import AS_FAR
from pisa_desktop.photo.pillow import damage_as
from pisa_desktop.photo.structure import jpeg
from pisa_desktop.photo.tiff import read as tiff_read
from pisa_desktop.photo.tiff.layout import Layout
from pisa_desktop.phrase import Phrase

_CUT = Phrase("damaged or cut short: it cannot be read to its end")
_MANY_SCANS, _MOST_SCANNED = 20, 1_000_000_000
_FILLINGS = b"", b"\xaa" * 64
_CMYK = Phrase("The CMYK colours for print were converted to RGB.")
REDUCED = Phrase("The 16 bits per colour were reduced to 8.")


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """The pixels of a photo as stored, apart from what `turned` says."""

    colours: Image.Image
    """Of mode L, RGB or CMYK."""
    alpha: Image.Image | None
    """Of mode L; None when nothing is transparent."""
    turned: int = 1
    """The orientation that the decoder has already applied."""
    notes: tuple[str, ...] = ()
    deep: DeepPixels | None = None
    """The same pixels at full depth, where the file has more than 8 bits."""


def decoded(opened: Opened, partly: bool) -> Decoded:
    """Decode the photo.

    Args:
        partly: open a photo that is cut short or damaged inside as far as it goes, with a note, instead of refusing it.

    Raises PhotoError.
    """
    with damage_as(opened.name, _CUT):
        if opened.layout is not None:
            return _from_tiff(opened, opened.layout, partly)
        if opened.heic is not None:
            return _from_heic(opened.heic, opened.declared.turn or 1)
        reduced = is_deep(opened)
        if reduced and opened.format is Format.PNG:
            return _from_png(opened, partly)
        picture, turned, whole = _loaded(opened, partly)
    notes = () if whole else (AS_FAR,)
    if picture.mode == "I;16":
        return _from_deep(DeepPixels(np.asarray(picture), None), kept=True, notes=notes)
    if reduced:
        notes = (*notes, REDUCED)
    if opened.declared.bits > 8:
        notes = (*notes, Phrase("The {bits} bits per colour were reduced to 8.", bits=opened.declared.bits))
    if opened.format is Format.BMP and picture.mode == "RGBA" and picture.getchannel("A").getextrema()[1] == 0:
        picture = picture.convert("RGB")  # every viewer shows it: the mask is there, but nobody has filled it in
    colours, alpha = pixels.split_alpha(picture)
    if colours.mode == "CMYK":
        notes = (*notes, _CMYK)
    return Decoded(colours, alpha, turned, notes)


def is_grey(opened: Opened) -> bool:
    """Whether the file contains grey values only."""
    if opened.layout is not None:
        return opened.layout.channels == 1
    if opened.heic is not None:
        return opened.heic.grey
    picture = opened.picture
    assert picture is not None, "whatever we do not read ourselves is Pillow's"
    return picture.mode in ("1", "L", "LA", "La") or picture.mode.startswith("I;16") or _raw_mode(picture) == "LA;16B"


def is_deep(opened: Opened) -> bool:
    """Whether the file has more than 8 bits per colour."""
    if opened.layout is not None:
        return opened.layout.deep
    if opened.heic is not None:
        return opened.heic.bits > 8
    picture = opened.picture
    assert picture is not None, "whatever we do not read ourselves is Pillow's"
    deep_page = opened.page is not None and max(opened.page.numbers(258), default=1) > 8
    return deep_page or picture.mode.startswith("I;16") or ";16" in _raw_mode(picture)


def _raw_mode(picture: Image.Image) -> str:
    """How the file's own pixels are laid out, by Pillow's name."""
    tiles = getattr(picture, "tile", [])
    layout = tiles[0].args if tiles else ""
    return str(layout[0] if isinstance(layout, tuple) and layout else layout)


def _from_tiff(opened: Opened, layout: Layout, partly: bool) -> Decoded:
    assert opened.page is not None, "a layout is that of a page"
    deep, whole, notes = tiff_read.read(layout, opened.file, opened.page.order.mark, partly)
    return _from_deep(deep, layout.deep, notes if whole else (AS_FAR, *notes))


def _from_heic(picture: HeicPicture, turned: int) -> Decoded:
    if picture.bits > 8:
        return replace(_from_deep(picture.deep(), kept=True), turned=turned)
    return Decoded(*pixels.split_alpha(picture.decoded()), turned)


def _from_png(opened: Opened, partly: bool) -> Decoded:
    assert opened.declared.stream is not None, "every PNG has one"
    deep, whole = depth_png.read(opened.declared.stream, partly)
    return _from_deep(deep, kept=True, notes=() if whole else (AS_FAR,))


def _from_deep(deep: DeepPixels, kept: bool, notes: tuple[str, ...] = ()) -> Decoded:
    """Pixels at full depth as they are shown, with 8 bits; `kept`: whether the full depth goes with them."""
    colours = Image.fromarray(rounded(deep.colours))
    if deep.alpha is None or deep.alpha.min() == 65535:
        return Decoded(colours, None, 1, notes, DeepPixels(deep.colours, None) if kept else None)
    alpha = Image.fromarray(rounded(deep.alpha))
    filled = pixels.with_neighbours(colours, alpha)
    if kept and filled is not colours:  # or else the hidden colours would shine through at the edges
        values, hidden = deep.colours.copy(), deep.alpha == 0
        values[hidden] = np.asarray(filled)[hidden].astype(np.uint16) * 257
        deep = DeepPixels(values, deep.alpha)
    return Decoded(filled, alpha, 1, notes, deep if kept else None)


# ---- By Pillow ---------------------------------------------------------------------------------------------


def _loaded(opened: Opened, partly: bool) -> tuple[Image.Image, int, bool]:
    """The decoded picture, the orientation that Pillow has applied to it, and whether it is whole."""
    picture = opened.picture
    assert picture is not None, "whatever we do not read ourselves is Pillow's"
    if opened.format in (Format.JPEG, Format.MPO):
        scans = jpeg.scans(opened.file)
        _refuse_many_scans(opened, scans.number)
        opened.file.seek(0)
        if not scans.whole:
            return _without_end(opened, scans.end, partly)
    turned = picture.getexif().get(274, 1) if opened.format is Format.TIFF else 1
    loaded, whole = _load(picture, partly)
    return loaded, turned, whole


def _load(picture: Any, partly: bool) -> tuple[Image.Image, bool]:
    """Decode a picture; with `partly`, what could be decoded before an error, and whether it is whole."""
    try:
        picture.load()
        return picture, True
    except Exception:
        so_far = getattr(picture, "_im", None)
        if not partly or so_far is None or not any(so_far.getbbox() or ()):
            raise
        picture.tile = []  # or else it would be decoded again
        return picture, False


def _refuse_many_scans(opened: Opened, count: int) -> None:
    width, height = opened.size
    if count > _MANY_SCANS and count * width * height > _MOST_SCANNED:
        raise PhotoError(
            "{name} would be drawn {count} times over, so it is no photo but an attack.", name=opened.name, count=count
        )


def _without_end(opened: Opened, end: int, partly: bool) -> tuple[Image.Image, int, bool]:
    """A JPEG without the mark of its end.

    If every pixel is there, what follows the data does not matter: two fillings give one picture.
    """
    one, other = (_reopened(jpeg.closed(opened.file, end, filling), partly) for filling in _FILLINGS)
    whole = ImageChops.difference(one, other).getbbox() is None
    if not whole and not partly:
        raise ValueError("cut short")
    return one, 1, whole


def _reopened(stream: BinaryIO, partly: bool) -> Image.Image:
    return _load(Image.open(stream, formats=(Format.JPEG.value,)), partly)[0]
