"""Which page of a TIFF file is the photo, and what its directory says. Source: TIFF 6.0, BigTIFF, TIFF/EP."""

import os
from dataclasses import dataclass
from typing import BinaryIO

from pisa_desktop.photo.metadata import directories, exif, iptc
from pisa_desktop.photo.metadata.directories import Directory, Order, Take
from pisa_desktop.photo.structure.declared import LARGEST_PART, Declared
from pisa_desktop.phrase import Phrase

MOST_PAGES = 1000
"""Beyond them pages are not counted."""
_MOST_LOOKED_AT = 32
"""Pages, in search of one of full size."""
_SUBFILE, _WIDTH, _HEIGHT, _PHOTOMETRIC = 254, 256, 257, 262
_XMP, _IPTC, _RESOURCES, _ICC, _DNG, _DEPTH = 700, 33723, 34377, 34675, 50706, 32997
_REDUCED, _MASK = 1, 4
_CANON_AT, _CANON = (8, 2), b"CR"
"""Of CR2, whose first page looks like a picture of full size."""
OF_SENSORS = (32803, 34892)
"""Photometric interpretations of raw files: colour filter array and linear raw."""


class RawError(ValueError):
    """The file is a camera's raw file."""


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A page of a TIFF file."""

    order: Order
    main: Directory
    index: int
    """Its number in the file, from 0."""

    def number(self, tag: int, default: int = 0) -> int:
        """The first whole number of a tag, or the default."""
        number = self.order.number(self.main.get(tag))
        return default if number is None else number

    def numbers(self, tag: int) -> tuple[int, ...]:
        """All whole numbers of a tag."""
        return self.order.numbers(self.main.get(tag))


def look(file: BinaryIO) -> tuple[Declared, Page]:
    """What a TIFF file says, and its page that is the photo: the first of full size.

    Raises RawError, and BrokenError for a file without a usable directory.
    """
    take = taker(file)
    order, first = directories.first_of_file(take)
    offsets = list(directories.pages(take, MOST_PAGES))
    if not offsets:
        raise directories.BrokenError("no page")
    main = directories.read(take, order, first)[0]
    page = _full_size(take, order, offsets)
    if _DNG in main or take(*_CANON_AT) == _CANON or page is None or page.number(_PHOTOMETRIC) in OF_SENSORS:
        raise RawError
    if page.number(_DEPTH, 1) > 1:
        raise ValueError("a body, not a picture")
    return _said(take, page, main, len(offsets) - page.index), page


def taker(file: BinaryIO) -> Take:
    """Reads pieces of a file for `directories`."""
    end = file.seek(0, os.SEEK_END)

    def take(offset: int, size: int) -> bytes:
        if offset >= end:
            return b""
        file.seek(offset)
        return file.read(min(size, end - offset))

    return take


def said_of_page(file: BinaryIO, page: Page) -> Declared:
    """What the directory of one page says."""
    return _said(taker(file), page, page.main, 1)


def _full_size(take: Take, order: Order, offsets: list[int]) -> Page | None:
    for index, offset in enumerate(offsets[:_MOST_LOOKED_AT]):
        try:
            page = Page(order, directories.read(take, order, offset)[0], index)
        except directories.BrokenError:
            continue
        if not page.number(_SUBFILE) & (_REDUCED | _MASK) and _WIDTH in page.main:
            return page
    return None


def _said(take: Take, page: Page, first: Directory, count: int) -> Declared:
    """`first`: the first page's directory, which describes the photo where its own does not."""
    main = {tag: field for tag, field in first.items() if tag in exif.DESCRIPTIVE | {*_PACKETS}} | page.main
    declared = Declared(size=(page.number(_WIDTH), page.number(_HEIGHT)), pictures=count)
    declared.exif = exif.from_tiff(take, page.order, main)
    declared.xmp, declared.icc, declared.iptc = (_packet(main, tag, declared) for tag in (_XMP, _ICC, _IPTC))
    declared.iptc = declared.iptc or iptc.in_resources(_packet(main, _RESOURCES, declared) or b"")
    return declared


_PACKETS = (_XMP, _IPTC, _RESOURCES, _ICC)


def _packet(main: Directory, tag: int, declared: Declared) -> bytes | None:
    field = main.get(tag)
    if field is not None and len(field.value) > LARGEST_PART:
        declared.notes.append(Phrase("A part of the metadata is too large, so it was not kept."))
        return None
    return field.value if field is not None else None
