"""Read a photo of an album, with what its file was: the part of a run that overlaps with computing."""

import hashlib
import os
from pathlib import Path

from pisa_desktop.album.items import Source
from pisa_desktop.files import shown
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import Limits, read_photo, read_size


def source_of(path: Path) -> Source:
    """What tells a file from a changed one, without reading it. Raises PhotoError."""
    try:
        status = path.stat()
    except OSError as error:
        raise PhotoError(f"{shown(path)} cannot be read: {error.strerror}.") from error
    return Source(status.st_size, status.st_mtime_ns)


def read(path: Path, limits: Limits, most: int | None) -> tuple[Photo, Source] | None:
    """The photo and what its file was; None when it has more than `most` pixels.

    Raises PhotoError.
    """
    height, width = read_size(path, limits)  # refuses what is no regular file, which opening could wait for
    if most is not None and height * width > most:
        return None
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise PhotoError(f"{shown(path)} cannot be read: {error.strerror}.") from error
    return read_photo(path, limits), Source(status.st_size, status.st_mtime_ns, sha256)
