"""Add files and whole folders to an album."""

import itertools
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pisa_desktop.album.items import DEFAULT_FOLDER, NewItem, Source
from pisa_desktop.album.store import Store
from pisa_desktop.files import shown
from pisa_desktop.photo.folder import Found, find_photos
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import read_size
from pisa_desktop.progress import Progress, Steps

_BATCH = 100
"""Photos added in one transaction, and between two yields."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of what was dropped."""

    added: tuple[int, ...]
    """Ids of the new items."""
    duplicates: int
    """Photos that were in the album already."""
    ours: int
    """Photos in folders that this program saved, left out."""
    others: int
    """Files in folders that are no photos, and links."""
    refused: tuple[tuple[Path, str], ...]
    """Files named by themselves that cannot be opened, and folders that cannot be listed: a sentence for each."""


def import_photos(store: Store, album: int, named: Sequence[Path]) -> Steps[Imported]:
    """Add the named files, and all photos in the named folders and below, to an album.

    Links in folders are not followed; the folder of results, and photos in folders that carry our tag, are left
    out. What was added stays when the generator is closed early. Raises StoreError.
    """
    output = store.album(album).output
    found, refused = Found(), list[tuple[Path, str]]()
    photos = _photos(named, output, found, refused)
    added, seen = list[int](), 0
    yield Progress(0, 1, "Looking for photos")
    while batch := list(itertools.islice(photos, _BATCH)):
        added += store.add(album, batch)
        seen += len(batch)
        yield Progress(seen, seen + _BATCH, f"Found {seen} photos")
    refused += [(folder, f"The folder {shown(folder)} cannot be listed.") for folder in found.unreadable]
    return Imported(tuple(added), seen - len(added), found.ours, found.others, tuple(refused))


def _photos(
    named: Iterable[Path], output: Path | None, found: Found, refused: list[tuple[Path, str]]
) -> Iterator[NewItem]:
    for path in (Path(os.path.abspath(path)) for path in named):  # noqa: PTH100 - without ".."
        if path.is_dir():
            for photo in find_photos(path, path / DEFAULT_FOLDER if output is None else output, found):
                source = _source(photo)
                if source is not None:
                    yield NewItem(photo, path, source)
            continue
        try:
            read_size(path)  # for its sentence where it is no photo
        except PhotoError as error:
            refused.append((path, str(error)))
            continue
        source = _source(path)
        if source is not None:
            yield NewItem(path, path.parent, source)


def _source(photo: Path) -> Source | None:
    """None when it has vanished since it was found."""
    try:
        status = photo.stat()
    except OSError:
        return None
    return Source(status.st_size, status.st_mtime_ns)
