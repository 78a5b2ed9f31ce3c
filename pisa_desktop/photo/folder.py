"""Find the photos in folders."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pisa_desktop.photo.read import is_photo
from pisa_desktop.photo.write import carries_our_tag


@dataclass(slots=True)
class Found:
    """What a walk through a folder came across; complete once the walk has ended."""

    photos: int = 0
    ours: int = 0
    """Photos that this program saved, left out."""
    others: int = 0
    """Files that are no photos, and links."""
    unreadable: list[Path] = field(default_factory=list)
    """Folders that could not be listed."""


def find_photos(folder: Path, output: Path | None = None, found: Found | None = None) -> Iterator[Path]:
    """Every photo in `folder` and below, folder by folder, each in the order of names.

    Links are not followed: they lead out, or round in circles. Left out are the `output` folder with all below
    it, photos saved by this program, hidden files and unfinished ones. Counts go to `found` as the walk proceeds.
    """
    found = Found() if found is None else found
    excluded = _identity(output)
    for where, folders, names in os.walk(folder, onerror=lambda error: _note(found, error)):
        here = Path(where)
        if excluded is not None and _identity(here) == excluded and here != folder:
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = here / name
            if name.startswith("."):  # unfinished files of ours as well
                continue
            if path.is_symlink() or not is_photo(path):
                found.others += 1
            elif carries_our_tag(path):
                found.ours += 1
            else:
                found.photos += 1
                yield path


def _note(found: Found, error: OSError) -> None:
    found.unreadable.append(Path(error.filename))


def _identity(folder: Path | None) -> tuple[int, int] | None:
    """What tells a folder from all others, by whatever name."""
    try:
        status = folder.stat() if folder is not None else None
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status is not None else None
