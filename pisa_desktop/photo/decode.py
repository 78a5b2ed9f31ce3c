"""Decode the pixels of an open photo: as a picture of 8 bits, and at full depth where the file has more."""

from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

from pisa_desktop.photo import pixels
from pisa_desktop.photo.formats import Format, PhotoError
from pisa_desktop.photo.opening import Opened
from pisa_desktop.photo.pillow import damage_as
from pisa_desktop.photo.structure import jpeg
from pisa_desktop.photo.tiff import read as tiff_read

_CUT = "damaged or cut short: it cannot be read to its end"
_MANY_SCANS, _MOST_SCANNED = 20, 1_000_000_000
_FILLINGS = b"", b"\xaa" * 64
_CMYK = "The CMYK colours for print were converted to RGB."
_REDUCED = "The 16 bits per colour were reduced to 8."
_AS_FAR = "The file is damaged or cut short; it was opened as far as it goes."


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


def decoded(opened: Opened, partly: bool) -> Decoded:
    """Decode the photo.

    Args:
        partly: open a photo that is cut short or damaged inside as far as it goes, with a note, instead of refusing it.

    Raises PhotoError.
    """
    deep = is_deep(opened)
    with damage_as(opened.name, _CUT):
        if opened.layout is not None:
            return _from_tiff(opened, partly)
        picture, turned, whole = _loaded(opened, partly)
    notes = () if whole else (_AS_FAR,)
    if deep:
        notes = (*notes, _REDUCED)
    if picture.mode.startswith("I;16"):
        picture = _eight(opened.picture, picture)
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
    picture = opened.picture
    assert picture is not None, "either Pillow reads it or we do"
    return picture.mode in ("1", "L", "LA", "La") or picture.mode.startswith("I;16") or _raw_mode(picture) == "LA;16B"


def is_deep(opened: Opened) -> bool:
    """Whether the file has more than 8 bits per colour."""
    if opened.layout is not None:
        return opened.layout.deep
    picture = opened.picture
    assert picture is not None, "either Pillow reads it or we do"
    deep_page = opened.page is not None and max(opened.page.numbers(258), default=1) > 8
    return deep_page or picture.mode.startswith("I;16") or ";16" in _raw_mode(picture)


def _raw_mode(picture: Image.Image) -> str:
    """How the file's own pixels are laid out, by Pillow's name."""
    tiles = getattr(picture, "tile", [])
    layout = tiles[0].args if tiles else ""
    return str(layout[0] if isinstance(layout, tuple) and layout else layout)


def _from_tiff(opened: Opened, partly: bool) -> Decoded:
    assert opened.layout is not None
    assert opened.page is not None
    deep = tiff_read.read(opened.layout, opened.file, opened.page.order.mark, partly)
    colours = Image.fromarray(rounded(deep.colours))
    alpha = None if deep.alpha is None or deep.alpha.min() == 65535 else Image.fromarray(rounded(deep.alpha))
    notes = (_REDUCED, *deep.notes) if opened.layout.deep else deep.notes
    if alpha is not None:
        colours = pixels.with_neighbours(colours, alpha)
    return Decoded(colours, alpha, 1, notes if deep.whole else (_AS_FAR, *notes))


def _eight(header: Image.Image | None, picture: Image.Image) -> Image.Image:
    """16-bit grey as 8 bits, with alpha where one value is marked as transparent."""
    values = np.asarray(picture)
    eight = Image.fromarray(rounded(values))
    key = header.info.get("transparency") if header is not None else None
    if not isinstance(key, int):
        return eight
    alpha = Image.fromarray(np.where(values == key, 0, 255).astype(np.uint8))
    return Image.merge("LA", (eight, alpha))


def rounded(values: NDArray[np.uint16]) -> NDArray[np.uint8]:
    """0..65535 as 0..255, rounded: Pillow's own conversion of 16-bit grey clips."""
    result = np.empty(values.shape, np.uint8)
    for top in range(0, len(values), 256):
        result[top : top + 256] = (values[top : top + 256].astype(np.uint32) + 128) // 257
    return result


# ---- By Pillow ---------------------------------------------------------------------------------------------


def _loaded(opened: Opened, partly: bool) -> tuple[Image.Image, int, bool]:
    """The decoded picture, the orientation that Pillow has applied to it, and whether it is whole."""
    picture = opened.picture
    assert picture is not None, "either Pillow reads it or we do"
    if opened.format in (Format.JPEG, Format.MPO):
        scans = jpeg.scans(opened.file)
        _refuse_many_scans(opened, scans.number)
        opened.file.seek(0)
        if not scans.whole:
            return _without_end(opened, scans.end, partly)
    turned = picture.getexif().get(274, 1) if opened.format is Format.TIFF else 1
    loaded, whole = load(picture, partly)
    return loaded, turned, whole


def load(picture: Image.Image, partly: bool) -> tuple[Image.Image, bool]:
    """Decode a picture; with `partly`, what could be decoded before an error, and whether it is whole."""
    try:
        picture.load()
        return picture, True
    except Exception:
        so_far = getattr(picture, "_im", None)
        if not partly or so_far is None or not any(so_far.getbbox() or ()):
            raise
        return picture, False


def _refuse_many_scans(opened: Opened, count: int) -> None:
    width, height = opened.size
    if count > _MANY_SCANS and count * width * height > _MOST_SCANNED:
        raise PhotoError(f"{opened.name} would be drawn {count} times over, so it is no photo but an attack.")


def _without_end(opened: Opened, end: int, partly: bool) -> tuple[Image.Image, int, bool]:
    """A JPEG without the mark of its end.

    If every pixel is there, what follows the data does not matter: two fillings give one picture.
    """
    one, other = (_reopened(jpeg.closed(opened.file, end, filling)) for filling in _FILLINGS)
    whole = ImageChops.difference(one, other).getbbox() is None
    if not whole and not partly:
        raise ValueError("cut short")
    return one, 1, whole


def _reopened(stream: BinaryIO) -> Image.Image:
    picture: Image.Image = Image.open(stream, formats=(Format.JPEG.value,))
    picture.load()
    return picture
