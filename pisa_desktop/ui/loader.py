"""What the photo-reading thread does: the opened photo first, folders, then thumbnails."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import DEFAULT_FOLDER, Item, NewItem, Source
from pisa_desktop.album.store import Store
from pisa_desktop.files import shown
from pisa_desktop.photo.draft import Draft, read_draft
from pisa_desktop.photo.folder import Found, find_photos
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.read import Limits, read_photo, read_size
from pisa_desktop.progress import Progress, Steps

DRAFT = 1000
"""Longest side of the picture shown before the whole photo is decoded: a quarter of a 12-megapixel JPEG's."""
THUMBNAIL = 256
_AT_ONCE, _MOST_AT_ONCE = 25, 100
"""Photos found that are handed on together: few at first, so that one sees something, more later."""


@dataclass(frozen=True, slots=True, eq=False)
class Drafted(Progress):
    """The first picture of a photo that is being read."""

    draft: Draft | None = None


@dataclass(frozen=True, slots=True, eq=False)
class AddedSome(Progress):
    """Photos added to an album so far."""

    items: tuple[Item, ...] = ()
    """Those that were not there already."""
    first: Item | None = None
    """The first that was found, whether new or not."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was found where the user pointed."""

    photos: int
    ours: int
    """Photos that this program saved, left out."""
    others: int
    unreadable: int
    refused: tuple[str, ...]
    """Why files that were named by themselves cannot be opened, sentences."""


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A photo read whole."""

    photo: Photo
    source: Source


class NoCancel:
    """Reading has no steps to leave: each is short."""

    def set(self) -> None:
        """Nothing to do."""

    def clear(self) -> None:
        """Nothing to do."""


def read_opened(path: Path, limits: Limits) -> Steps[Opened]:
    """A draft at once, then the whole photo. Raises PhotoError."""
    yield Drafted(0, 1, "Opening", read_draft(path, DRAFT, limits))
    source = source_of(path)  # before reading: a change meanwhile is noticed later
    return Opened(read_photo(path, limits), source)


def look_again(path: Path) -> Steps[Source]:
    """What the file is now. Raises PhotoError when it is gone."""
    yield Progress(0, 1, "Looking")
    return source_of(path)


def source_of(path: Path) -> Source:
    """What tells a file from a changed one. Raises PhotoError."""
    try:
        status = path.stat()
    except OSError as error:
        raise PhotoError(f"{shown(path)} cannot be read: {error.strerror}.") from error
    return Source(status.st_size, status.st_mtime_ns)


def read_thumbnail(path: Path, limits: Limits) -> Steps[tuple[QImage, tuple[int, int]]]:
    """A small picture and the photo's (height, width). Raises PhotoError."""
    yield Progress(0, 1, "Reading")
    draft = read_draft(path, THUMBNAIL, limits)
    return to_image(draft.pixels), draft.size


def look_for(paths: Iterable[Path], limits: Limits, database: Database, album: int) -> Steps[Look]:
    """Add the photos among paths, those in folders included, to an album; told in portions, as AddedSome.

    Raises StoreError. `database` is opened again here, on the reading thread.
    """
    found, refused = Found(), list[str]()
    enough = _AT_ONCE
    with database.again() as own:
        store = Store(own)
        photos = _photos(paths, limits, store.album(album).output, found, refused)
        while portion := list(itertools.islice(photos, enough)):
            new = store.add(album, portion)
            items = tuple(store.items(album, since=new[0])) if new else ()
            yield AddedSome(0, 1, "Looking for photos", items, store.find(album, portion[0].path))
            enough = min(2 * enough, _MOST_AT_ONCE)
    return Look(found.photos, found.ours, found.others, len(found.unreadable), tuple(refused))


def _photos(
    paths: Iterable[Path], limits: Limits, output: Path | None, found: Found, refused: list[str]
) -> Iterator[NewItem]:
    """In folders the folder of results is left out, and what we have saved."""
    for path in paths:
        inside = path.is_dir()
        for photo in find_photos(path, output or path / DEFAULT_FOLDER, found) if inside else (path,):
            try:
                if not inside:
                    read_size(photo, limits)
                    found.photos += 1
                yield NewItem(photo, path if inside else photo.parent, source_of(photo))
            except PhotoError as error:
                refused.append(str(error))


def to_image(pixels: Pixels) -> QImage:
    """A picture of Qt's own from uint8 (h, w, 3)."""
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
