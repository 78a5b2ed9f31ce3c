"""What the photo-reading thread does: the opened photo first, folders, then thumbnails."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from pisa_desktop.album.items import NewItem, Source
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
_AT_ONCE = 50


@dataclass(frozen=True, slots=True, eq=False)
class Drafted(Progress):
    """The first picture of a photo that is being read."""

    draft: Draft | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FoundSome(Progress):
    """Photos found so far."""

    photos: tuple[NewItem, ...] = ()


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


def look_for(paths: Iterable[Path], limits: Limits) -> Steps[Look]:
    """Photos among paths, those in folders included; they come in portions, as FoundSome."""
    found, named, refused = Found(), 0, []
    portion: list[NewItem] = []
    for path in paths:
        inside = path.is_dir()
        for photo in find_photos(path, found=found) if inside else (path,):
            try:
                if not inside:
                    read_size(photo, limits)
                    named += 1
                portion.append(NewItem(photo, path if inside else photo.parent, source_of(photo)))
            except PhotoError as error:
                refused.append(str(error))
            if len(portion) == _AT_ONCE:
                yield FoundSome(0, 1, "Looking for photos", tuple(portion))
                portion.clear()
    if portion:
        yield FoundSome(0, 1, "Looking for photos", tuple(portion))
    return Look(found.photos + named, found.ours, found.others, len(found.unreadable), tuple(refused))


def to_image(pixels: Pixels) -> QImage:
    """A picture of Qt's own from uint8 (h, w, 3)."""
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
