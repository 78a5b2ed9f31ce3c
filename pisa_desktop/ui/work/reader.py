"""The work of the reading thread: reads the opened photo, folders and thumbnails, and measures files to come."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from pisa_desktop.album.database import Database
from pisa_desktop.album.importing import Imported, import_photos, source_of
from pisa_desktop.album.items import Source
from pisa_desktop.album.results import Found, SavedFile
from pisa_desktop.album.store import Store
from pisa_desktop.photo.draft import Draft, read_draft
from pisa_desktop.photo.file_size import bytes_per_pixel
from pisa_desktop.photo.fingerprint import fingerprint_of
from pisa_desktop.photo.formats import Format, PhotoError
from pisa_desktop.photo.photo import Photo, Pixels, Plane
from pisa_desktop.photo.read import Limits, date_of, read_photo
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.auto import Assessment, assess

DRAFT = 1000
"""Longest side of the picture shown before the whole photo is decoded: a quarter of a 12-megapixel JPEG's."""
THUMBNAIL = 256
_AT_FIRST = 25
"""Size of the first batch of photos: small, so that something is shown soon."""


@dataclass(frozen=True, slots=True, eq=False)
class Drafted(Progress):
    """The first picture of a photo that is being read."""

    draft: Draft | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A photo that has been read completely."""

    photo: Photo
    source: Source
    assessment: Assessment
    """What Auto takes it for, at any scale."""


class NoCancel:
    """Steps of reading are short and are not cancelled."""

    def set(self) -> None:
        """Do nothing."""

    def clear(self) -> None:
        """Do nothing."""


def read_opened(path: Path, limits: Limits) -> Steps[Opened]:
    """Yield a draft at once, then return the whole photo. Raises PhotoError."""
    yield Drafted(0, 1, "Opening", read_draft(path, DRAFT, limits, partly=True))
    source = source_of(path)  # before reading, so that a change in the meantime is noticed later
    photo = read_photo(path, limits, partly=True)
    return Opened(photo, source, assess(photo.pixels, photo.jpeg_steps))


def read_fingerprint(photo: Photo) -> Steps[str]:
    """Return the fingerprint of the file that a photo was read from; see `fingerprint_of`."""
    yield Progress(0, 1, "Reading")
    return fingerprint_of(photo)


def read_unchanged(files: Sequence[SavedFile]) -> Steps[tuple[SavedFile, ...]]:
    """Return those of a photo's results that still are as they were saved."""
    unchanged = list[SavedFile]()
    for number, file in enumerate(files):
        yield Progress(number, len(files), "Looking")
        if file.look() is Found.UNCHANGED:
            unchanged.append(file)
    return tuple(unchanged)


def weigh(pixels: Pixels, format_: Format, quality: int, scale: float) -> Steps[float]:
    """Return the bytes that a pixel takes in a file; see `bytes_per_pixel`."""
    yield Progress(0, 1, "Measuring")
    return bytes_per_pixel(pixels, format_, quality, scale)


def look_again(path: Path) -> Steps[Source]:
    """Return the file's current size and time. Raises PhotoError if it is gone."""
    yield Progress(0, 1, "Looking")
    return source_of(path)


def read_thumbnail(path: Path, limits: Limits) -> Steps[tuple[QImage, tuple[int, int]]]:
    """Return a small picture and the photo's (height, width). Raises PhotoError."""
    yield Progress(0, 1, "Reading")
    draft = read_draft(path, THUMBNAIL, limits, partly=True)
    return to_image(draft.pixels, draft.alpha), draft.size


def read_dates(photos: Sequence[tuple[Path, int]]) -> Steps[tuple[str, ...]]:
    """Return when each photo was taken, as EXIF writes it; for one that does not say, when its file was changed.

    Each photo comes with its file's time in nanoseconds.
    """
    dates = list[str]()
    for path, mtime_ns in photos:
        yield Progress(len(dates), len(photos), "Reading dates")
        try:
            dates.append(date_of(path))
        except PhotoError:
            dates.append("")
        dates[-1] = dates[-1] or time.strftime("%Y:%m:%d %H:%M:%S", time.localtime(mtime_ns / 1e9))
    return tuple(dates)


def read_result(file: SavedFile, limits: Limits, known: bool) -> Steps[tuple[Found, Pixels | None]]:
    """Return what has become of a saved result, and its pixels unless they are `known` or the file has changed.

    Raises PhotoError if the file is no photo.
    """
    yield Progress(0, 1, "Looking")
    found = file.look()
    if known or found is not Found.UNCHANGED:
        return found, None
    yield Progress(0, 1, "Reading")
    return found, read_photo(file.path, limits).pixels


def look_for(named: Sequence[Path], limits: Limits, database: Database, album: int) -> Steps[Imported]:
    """Add files and folders to an album; see `import_photos`. `database` is opened again for the reading thread."""
    with database.again() as own:
        return (yield from import_photos(Store(own), album, named, limits, _AT_FIRST))


def to_image(pixels: Pixels, alpha: Plane | None = None) -> QImage:
    """Convert uint8 (H, W, 3), and perhaps (H, W), to a QImage with memory of its own."""
    height, width = pixels.shape[:2]
    if alpha is None:
        return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    both = np.dstack((pixels, alpha))
    return QImage(both.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
