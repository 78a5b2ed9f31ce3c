"""Find the photos in folders."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pisa_desktop.photo.read import is_photo
from pisa_desktop.photo.write import carries_our_tag


@dataclass(slots=True)
class Found:
    """What a walk through a folder has found; complete once the walk has ended."""

    photos: int = 0
    ours: int = 0
    """Results of this program, left out."""
    others: int = 0
    """Links, and files that are not photos."""
    unreadable: list[Path] = field(default_factory=list)
    """Folders that could not be listed."""


def find_photos(folder: Path, output: Path | None = None, found: Found | None = None) -> Iterator[Path]:
    """Every photo in `folder` and below, folder by folder, each in the order of names.

    Links are not followed, because they may lead elsewhere or in circles. The `output` folder with everything below it,
    photos saved by this program, hidden files and unfinished files are left out. `found` is updated during the walk.
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
            if name.startswith("."):  # our unfinished files too
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
    """What identifies a folder under any of its names."""
    try:
        status = folder.stat() if folder is not None else None
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status is not None else None
