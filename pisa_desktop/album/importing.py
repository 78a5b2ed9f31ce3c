"""Add files and whole folders to an album, and read them when their turn comes, with what their files are then."""

import hashlib
import itertools
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pisa_desktop.album.items import DEFAULT_FOLDER, Item, NewItem, Source
from pisa_desktop.album.store import Store
from pisa_desktop.enhance import enough_memory
from pisa_desktop.files import shown
from pisa_desktop.photo.folder import Found, look_through, looks_like_photo
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import Limits, read_photo, read_size
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Progress, Steps

_BATCH = 100
"""Photos added in one transaction and between two yields."""


@dataclass(frozen=True, slots=True, eq=False)
class AddedSome(Progress):
    """Photos added so far."""

    items: tuple[Item, ...] = ()
    """Those of the last batch that were not there already."""
    first: Item | None = None
    """The first of the last batch, whether new or not."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of what was dropped."""

    added: tuple[int, ...]
    """Ids of the new items."""
    duplicates: int
    """Photos that were in the album already."""
    failed: tuple[tuple[Path, str], ...] = ()
    """Photos that cannot be opened, with a sentence each. They are items like others, which fail in their turn."""
    refused: tuple[tuple[Path, str], ...] = ()
    """Files that are no photos and folders that cannot be listed, with a sentence each: no items."""
    left_out: tuple[str, ...] = ()
    """Sentences on what was passed over in folders; see `Found.left_out`."""

    @property
    def photos(self) -> int:
        """How many were found, new or not."""
        return len(self.added) + self.duplicates


def import_photos(
    store: Store, album: int, named: Sequence[Path], limits: Limits | None = None, at_first: int = _BATCH
) -> Steps[Imported]:
    """Add the named files, and all photos in the named folders and below, to an album.

    Links in folders are not followed; the folder of results and photos in folders that carry our tag are left out.
    Every batch is reported as AddedSome. What was added stays when the generator is closed early. Raises StoreError.

    Args:
        at_first: size of the first batch, small to show something soon; it doubles up to 100.
    """
    output = store.album(album).output
    found, failed, refused = Found(), dict[Path, str](), list[tuple[Path, str]]()
    photos = _photos(named, limits or Limits(), output, found, failed, refused)
    added, seen, size = list[int](), 0, at_first
    yield Progress(0, 1, Phrase("Looking for photos"))
    while batch := list(itertools.islice(photos, size)):
        new = store.add(album, batch)
        added += new
        seen += len(batch)
        items = tuple(store.items(album, since=new[0])) if new else ()
        first = next((photo.path for photo in batch if photo.path not in failed), batch[0].path)
        found_so_far = Phrase("Found {count} photos", one="Found {count} photo", count=seen)
        yield AddedSome(seen, seen + _BATCH, found_so_far, items, store.find(album, first))
        size = min(2 * size, _BATCH)
    left = seen - len(added)
    refused += found.unreadable.items()
    return Imported(tuple(added), left, tuple(failed.items()), tuple(refused), found.left_out())


def _photos(
    named: Iterable[Path],
    limits: Limits,
    output: Path | None,
    found: Found,
    failed: dict[Path, str],
    refused: list[tuple[Path, str]],
) -> Iterator[NewItem]:
    for path in (Path(os.path.abspath(path)) for path in named):  # noqa: PTH100 - without ".."
        inside = path.is_dir()
        photos = look_through(path, output or path / DEFAULT_FOLDER, found) if inside else (_named(path, limits),)
        for photo, reason in photos:
            try:
                if reason and not looks_like_photo(photo):
                    raise PhotoError(reason)
                item = NewItem(photo, path if inside else path.parent, source_of(photo))
                if reason:
                    failed[photo] = reason
                yield item
            except PhotoError as error:
                refused.append((photo, reason or error.sentence))


def _named(path: Path, limits: Limits) -> tuple[Path, str]:
    """A file that was named by itself, and why it cannot be opened, as `look_through` has it."""
    try:
        read_size(path, limits)
    except PhotoError as error:
        return path, error.sentence
    return path, ""


def source_of(path: Path) -> Source:
    """What distinguishes a file from a changed one, without reading it. Raises PhotoError."""
    try:
        status = path.stat()
    except OSError as error:
        raise PhotoError("{path} cannot be read: {reason}.", path=shown(path), reason=error.strerror) from error
    return Source(status.st_size, status.st_mtime_ns)


def read(path: Path, limits: Limits, most: int | None, partly: bool) -> tuple[Photo, Source] | None:
    """The photo and what its file is; None when it has more than `most` pixels. Raises PhotoError.

    `partly`: as for `read_photo`.
    """
    height, width = read_size(path, limits)  # refuses what is not a regular file, which could block when opened
    if most is not None and height * width > most:
        return None
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise PhotoError("{path} cannot be read: {reason}.", path=shown(path), reason=error.strerror) from error
    with enough_memory(path):
        photo = read_photo(path, limits, partly)
    if photo.stamp != (status.st_size, status.st_mtime_ns):  # its hash would be another file's
        raise PhotoError("{path} changed while it was read; try it again.", path=shown(path))
    return photo, Source(status.st_size, status.st_mtime_ns, sha256)
