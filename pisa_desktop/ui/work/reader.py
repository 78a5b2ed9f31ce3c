"""The work of the reading thread: reads the opened photo, folders and thumbnails."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from pisa_desktop.album.database import Database
from pisa_desktop.album.importing import Imported, import_photos, source_of
from pisa_desktop.album.items import Source
from pisa_desktop.album.store import Store
from pisa_desktop.photo.draft import Draft, read_draft
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.read import Limits, read_photo
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


def look_again(path: Path) -> Steps[Source]:
    """Return the file's current size and time. Raises PhotoError if it is gone."""
    yield Progress(0, 1, "Looking")
    return source_of(path)


def read_thumbnail(path: Path, limits: Limits) -> Steps[tuple[QImage, tuple[int, int]]]:
    """Return a small picture and the photo's (height, width). Raises PhotoError."""
    yield Progress(0, 1, "Reading")
    draft = read_draft(path, THUMBNAIL, limits, partly=True)
    return to_image(draft.pixels), draft.size


def look_for(named: Sequence[Path], limits: Limits, database: Database, album: int) -> Steps[Imported]:
    """Add files and folders to an album; see `import_photos`. `database` is opened again for the reading thread."""
    with database.again() as own:
        return (yield from import_photos(Store(own), album, named, limits, _AT_FIRST))


def to_image(pixels: Pixels) -> QImage:
    """Convert uint8 (H, W, 3) to a QImage with memory of its own."""
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
