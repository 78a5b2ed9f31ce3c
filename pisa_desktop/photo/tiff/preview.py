"""The camera's own picture inside a raw file (DNG, NEF, CR2, ARW): a JPEG file as large as what the sensor saw.

Source: TIFF/EP, DNG 1.7; for CR2 and ARW what exiftool documents about them.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from pisa_desktop.photo.metadata import directories
from pisa_desktop.photo.structure import jpeg
from pisa_desktop.photo.structure.declared import Declared, Spliced
from pisa_desktop.photo.tiff.page import OF_SENSORS, Page, said_of_page, taker
from pisa_desktop.phrase import Phrase

_WIDTH, _HEIGHT, _COMPRESSION, _PHOTOMETRIC, _BELOW = 256, 257, 259, 262, 330
_OFFSETS, _SIZES, _JPEG_OFFSET, _JPEG_SIZE = 273, 279, 513, 514
_JPEG = (6, 7)
_MOST_DIRECTORIES = 64
_FULL = 0.9
"""Of the sensor's width and height: cameras cut off a margin."""
NOTE = Phrase("The camera's own JPEG preview was used, as raw files are not developed.")


def preview(file: BinaryIO) -> Declared | None:
    """What a raw file says about the JPEG inside it, which is the stream; None without one of full size.

    Raises BrokenError for a file without a usable directory.
    """
    pages = list(_directories(file))
    sensor = [(page.number(_WIDTH), page.number(_HEIGHT)) for page in pages]
    found: list[Declared] = []
    for place in {place for page in pages for place in _places(page)}:
        declared, lossless = _looked(file, place)
        if declared is not None and declared.size is not None:
            sensor.append(declared.size)
            found += [] if lossless else [declared]
    largest = max(found, key=lambda declared: _area(declared.size), default=None)
    widest = max(sensor, key=_area, default=(0, 0))
    if largest is None or not _is_full(largest.size or (0, 0), widest):
        return None
    about = said_of_page(file, pages[0])
    return replace(
        about, size=largest.size, stream=largest.stream, icc=largest.icc, pictures=1, notes=[NOTE, *about.notes]
    )


def _directories(file: BinaryIO) -> Iterator[Page]:
    """The file's directories, each followed by those below it; up to a bound."""
    take = taker(file)
    order, _ = directories.first_of_file(take)
    left, seen = list(directories.pages(take, _MOST_DIRECTORIES)), set[int]()
    while left and len(seen) < _MOST_DIRECTORIES:
        offset = left.pop(0)
        if offset in seen:
            continue
        seen.add(offset)
        try:
            page = Page(order, directories.read(take, order, offset)[0], 0)
        except directories.BrokenError:
            continue
        yield page
        left[:0] = page.numbers(_BELOW)[:_MOST_DIRECTORIES]


def _places(page: Page) -> Iterator[tuple[int, int]]:
    """Offset and length of what may be a JPEG file."""
    yield page.number(_JPEG_OFFSET), page.number(_JPEG_SIZE)
    offsets, sizes = page.numbers(_OFFSETS), page.numbers(_SIZES)
    sensor = page.number(_PHOTOMETRIC) in OF_SENSORS
    if len(offsets) == len(sizes) == 1 and page.number(_COMPRESSION) in _JPEG and not sensor:
        yield offsets[0], sizes[0]


def _looked(file: BinaryIO, place: tuple[int, int]) -> tuple[Declared | None, bool]:
    """What the JPEG file at a place says, and whether it is a lossless one, which holds what the sensor saw."""
    offset, length = place
    if not offset or offset + length > file.seek(0, os.SEEK_END):
        return None, False
    stream: BinaryIO = Spliced(file, [range(offset, offset + length)])  # type: ignore[assignment]
    if stream.read(2) != b"\xff\xd8":
        return None, False
    try:
        declared = jpeg.look(stream)
    except ValueError:
        return None, False
    declared.stream = stream
    return declared, jpeg.is_lossless(stream)


def _area(size: tuple[int, int] | None) -> int:
    return size[0] * size[1] if size is not None else 0


def _is_full(size: tuple[int, int], sensor: tuple[int, int]) -> bool:
    """Whether a preview is as large as the sensor's picture, whichever way the camera was held."""
    return all(own >= _FULL * whole for own, whole in zip(sorted(size), sorted(sensor), strict=True))
