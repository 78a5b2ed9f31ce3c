"""Find the photos in folders, and account for everything else that lies there."""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pisa_desktop.files import is_temporary, shown
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.naming import natural_order
from pisa_desktop.photo.read import is_photo, is_picture, read_size
from pisa_desktop.photo.write import carries_our_tag
from pisa_desktop.phrase import Phrase, joined

_PICTURES = (
    ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff", ".avif", ".bmp", ".gif", ".heic", ".heif",
    ".hif", ".jxl",
)  # fmt: skip
_RAW = (".arw", ".cr2", ".cr3", ".dng", ".nef", ".orf", ".pef", ".raf", ".rw2", ".srw")
_MOST_KINDS = 4
"""Kinds of other files that a sentence names."""


@dataclass(slots=True)
class Found:
    """What a walk through a folder has found; complete once the walk has ended."""

    photos: int = 0
    """Files that begin like a photo."""
    failed: int = 0
    """Files that have a photo's name or first bytes, and cannot be opened."""
    ours: int = 0
    """Results of this program, left out."""
    links: int = 0
    """To files and to folders; not followed."""
    hidden: int = 0
    """Hidden files and folders."""
    others: Counter[str] = field(default_factory=Counter)
    """Files that are not photos, by suffix in lower case; "" without one."""
    unreadable: dict[Path, str] = field(default_factory=dict)
    """Folders that could not be listed, with a sentence each."""

    def left_out(self) -> tuple[str, ...]:
        """Sentences on what was passed over, by kind; none when nothing was."""
        parts: list[str] = []
        if count := self.others.total():
            most = self.others.most_common(_MOST_KINDS)
            kinds = [_of_kind(suffix, number) for suffix, number in most]
            if rest := count - sum(number for _, number in most):
                kinds.append(Phrase("{count} more", one="{count} more", count=rest))
            files = Phrase("{count} files that are not photos", one="{count} file that is not a photo", count=count)
            parts.append(Phrase("{files} ({kinds})", files=files, kinds=joined(", ", kinds)))
        if self.links:
            parts.append(Phrase("{count} links", one="{count} link", count=self.links))
        if self.hidden:
            parts.append(
                Phrase("{count} hidden files or folders", one="{count} hidden file or folder", count=self.hidden)
            )
        sentences = []
        if self.ours:
            sentences.append(
                Phrase(
                    "{count} photos made by PiSA Desktop were left out.",
                    one="{count} photo made by PiSA Desktop was left out.",
                    count=self.ours,
                )
            )
        if parts:
            sentences.append(Phrase("Passed over: {things}.", things=joined(", ", parts)))
        return tuple(sentences)


def _of_kind(suffix: str, count: int) -> str:
    if suffix:
        return f"{count} {suffix}"
    return Phrase("{count} without a suffix", one="{count} without a suffix", count=count)


def find_photos(folder: Path, output: Path | None = None, found: Found | None = None) -> Iterator[Path]:
    """Every photo in `folder` and below that can be opened, as far as its first bytes tell; see `look_through`."""
    return (path for path, reason in look_through(folder, output, found) if not reason)


def look_through(folder: Path, output: Path | None = None, found: Found | None = None) -> Iterator[tuple[Path, str]]:
    """Every photo in `folder` and below, folder by folder, each in the natural order of names.

    With each comes "", or the sentence on why a file that has a photo's name or a photo's first bytes cannot be opened.
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
        found.links += sum((here / name).is_symlink() for name in folders)
        found.hidden += sum(map(_is_hidden, folders))
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=natural_order)
        for name in sorted(names, key=natural_order):
            if name.startswith("."):
                found.hidden += _is_hidden(name)
                continue
            yield from _looked_at(here / name, found)


def _looked_at(path: Path, found: Found) -> Iterator[tuple[Path, str]]:
    """The file, if it is to be enhanced, with "" or a reason; counted in any case."""
    if path.is_symlink():
        found.links += 1
    elif is_photo(path):
        if carries_our_tag(path):
            found.ours += 1
            return
        found.photos += 1
        yield path, ""
    elif looks_like_photo(path):
        reason = _why_not(path)  # "" if it has become readable, as a photo that is being copied does
        found.failed += bool(reason)
        found.photos += not reason
        yield path, reason
    else:
        found.others[path.suffix.lower()] += 1


def looks_like_photo(path: Path) -> bool:
    """Whether a file has a photo's name or a photo's first bytes, whether it can be opened or not."""
    return path.suffix.lower() in _PICTURES + _RAW or is_picture(path)


def _why_not(path: Path) -> str:
    """Why a photo cannot be opened; "" if it can be."""
    try:
        read_size(path)
    except PhotoError as error:
        return error.sentence
    return ""


def _is_hidden(name: str) -> bool:
    """Whether a user would call a file or folder of this name hidden: not our own and macOS's, which are everywhere."""
    return name.startswith(".") and not (name.startswith("._") or name == ".DS_Store" or is_temporary(name))


def _note(found: Found, error: OSError) -> None:
    folder = Path(error.filename)
    found.unreadable[folder] = Phrase(
        "The folder {folder} cannot be listed: {reason}.", folder=shown(folder), reason=error.strerror
    )


def _identity(folder: Path | None) -> tuple[int, int] | None:
    """What identifies a folder under any of its names."""
    try:
        status = folder.stat() if folder is not None else None
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status is not None else None
