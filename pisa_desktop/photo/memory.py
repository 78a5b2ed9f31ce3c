"""What reading and saving a photo take of memory, as measured (packaging/notes/figures.md); asked before they begin."""

from pathlib import Path

from pisa_desktop.files import shown
from pisa_desktop.free_memory import Free, Shortage, ask
from pisa_desktop.photo.decode import is_deep
from pisa_desktop.photo.formats import DEEP, Format, PhotoError
from pisa_desktop.photo.opening import Opened
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.tiff.layout import Kind
from pisa_desktop.phrase import Phrase

_READING, _USUAL = {Format.WEBP: 17, Format.AVIF: 11, Format.HEIC: 11}, 9
"""Bytes per pixel at most while a photo of 8 bits without transparency is read, in these formats and in others."""
_ALPHA, _CMYK, _TURNED, _PROFILE = 12, 4, 4, 7
"""More with transparency, in CMYK, while it is turned upright, and while and after it is brought into sRGB."""
_DEEP, _DEEP_HEIC, _FLOAT, _DEEP_ALPHA = 14, 27, 35, 23
"""Of photos with more than 8 bits per colour, of those in HEIC, of floating-point numbers; more with transparency."""
_SAVING = {Format.JPEG: 9, Format.PNG: 9, Format.WEBP: 21, Format.TIFF: 11, Format.AVIF: 44}
"""Bytes per pixel at most while a result of 8 bits is encoded and read again, besides the result itself."""
_SAVING_ALPHA = {Format.WEBP: 20}
"""More with transparency; 9 in other formats."""
_SAVING_DEEP, _DEEP_SOURCE, _RESULT = 19, 21, 3
"""The same for 16 bits, and per pixel of their photo; and the result itself."""


def ask_for_reading(opened: Opened, turned: bool, free: Free | None = None) -> None:
    """Raise PhotoError, with figures, when there is too little memory to read a photo.

    Args:
        turned: whether it is turned upright.
    """
    width, height = opened.size if opened.picture is None else opened.picture.size  # a draft is smaller than its photo
    described = opened.declared.icc is not None or (opened.declared.cicp or (1, 13))[0] != 1  # 1: the primaries of sRGB
    per_pixel = _per_pixel(opened) + _TURNED * turned + _PROFILE * described
    try:
        ask(width * height * per_pixel, free)
    except Shortage as shortage:
        raise PhotoError(
            "Opening {name} {words}. Close other programs.", name=opened.name, words=shortage.words
        ) from shortage


def ask_for_saving(
    photo: Photo, size: tuple[int, int], target: Path, written: Format, free: Free | None = None
) -> None:
    """Raise PhotoError, with figures, when there is too little memory for a result of (height, width) and its file."""
    deep = photo.deep is not None and written in DEEP
    per_pixel = _RESULT + (_SAVING_DEEP if deep else _SAVING[written])
    if photo.alpha is not None:
        per_pixel += _SAVING_ALPHA.get(written, _USUAL)
    source = photo.size[0] * photo.size[1] * _DEEP_SOURCE if deep else 0
    try:
        ask(size[0] * size[1] * per_pixel + source, free)
    except Shortage as shortage:
        sentence = Phrase(
            "Saving {target} {words}. Choose a lower scale, or close other programs.",
            target=shown(target),
            words=shortage.words,
        )
        raise PhotoError(sentence) from shortage


def _per_pixel(opened: Opened) -> int:
    alpha = _is_transparent(opened)
    if opened.layout is not None:  # its numbers become 16 bits, whatever they are
        return (_FLOAT if opened.layout.kind is Kind.FLOAT else _DEEP) + _DEEP_ALPHA * alpha
    if is_deep(opened):
        return (_DEEP if opened.heic is None else _DEEP_HEIC) + _DEEP_ALPHA * alpha
    cmyk = opened.picture is not None and opened.picture.mode == "CMYK"
    return _READING.get(opened.format, _USUAL) + _ALPHA * alpha + _CMYK * cmyk


def _is_transparent(opened: Opened) -> bool:
    if opened.layout is not None:
        return opened.layout.alpha > 0
    if opened.heic is not None:
        return opened.heic.transparent
    return opened.picture is not None and opened.picture.has_transparency_data
