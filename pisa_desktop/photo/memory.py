"""What reading and saving a photo take of memory, as measured (packaging/notes/figures.md); asked before they begin."""

from pathlib import Path

from pisa_desktop.files import shown
from pisa_desktop.free_memory import Free, Shortage, ask
from pisa_desktop.photo.decode import is_deep
from pisa_desktop.photo.formats import Format, PhotoError
from pisa_desktop.photo.opening import Opened
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.tiff.layout import Kind
from pisa_desktop.phrase import Phrase

_READING, _USUAL = {Format.WEBP: 17, Format.AVIF: 11, Format.HEIC: 11}, 9
"""Bytes per pixel at most while a photo of 8 bits without transparency is read, in these formats and in others."""
_ALPHA, _CMYK, _AGAIN = 8, 4, 4
"""More with transparency, in CMYK, and for each further picture: turned upright, or brought into sRGB."""
_DEEP, _DEEP_PNG, _FLOAT = 14, 27, 35
"""Of photos with more than 8 bits per colour, in TIFF, in PNG or HEIC, and as floating-point numbers."""
_SAVING = {Format.JPEG: 9, Format.PNG: 9, Format.WEBP: 21, Format.TIFF: 11, Format.AVIF: 44}
"""Bytes per pixel at most while a result of 8 bits is encoded and read again, besides the result itself."""
_SAVING_ALPHA = {Format.WEBP: 20}
"""More with transparency; 9 in other formats."""
_SAVING_DEEP, _DEEP_SOURCE, _RESULT = 19, 21, 3
"""The same for 16 bits, and per pixel of their photo; and the result itself."""


def ask_for_reading(opened: Opened, pictures: int, free: Free | None = None) -> None:
    """Raise PhotoError, with figures, when there is too little memory to read a photo.

    Args:
        pictures: how many more pictures its turning and its colours will take.
    """
    width, height = opened.size if opened.picture is None else opened.picture.size  # a draft is smaller than its photo
    try:
        ask(width * height * (_per_pixel(opened) + _AGAIN * pictures), free)
    except Shortage as shortage:
        raise PhotoError(
            "Opening {name} {words}. Close other programs.", name=opened.name, words=shortage.words
        ) from shortage


def ask_for_saving(
    photo: Photo, size: tuple[int, int], target: Path, written: Format, free: Free | None = None
) -> None:
    """Raise PhotoError, with figures, when there is too little memory for a result of (height, width) and its file."""
    deep = photo.deep is not None and written in (Format.PNG, Format.TIFF)
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
    if opened.layout is not None:
        floating = opened.layout.kind is Kind.FLOAT
        return _FLOAT if floating else _DEEP if opened.layout.deep else _READING.get(opened.format, _USUAL)
    if is_deep(opened):
        return _DEEP_PNG
    picture, more = opened.picture, 0
    if picture is not None:
        more = _ALPHA * picture.has_transparency_data + _CMYK * (picture.mode == "CMYK")
    return _READING.get(opened.format, _USUAL) + more
