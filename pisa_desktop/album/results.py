"""The saved results of items, and whether their files are still as they were saved."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import path_of
from pisa_desktop.enhance import Plan
from pisa_desktop.files import Exists
from pisa_desktop.photo.fingerprint import sha256_if_file


class Found(StrEnum):
    """What has become of a saved result."""

    UNCHANGED = "unchanged"
    GONE = "gone"
    CHANGED = "changed"
    """Another program has written to the file."""


@dataclass(frozen=True, slots=True)
class SavedFile:
    """The file of an item's last result."""

    path: Path
    sha256: str | None
    """Of the file as it was saved, hexadecimal; None for results of older versions, which did not keep it."""

    def look(self) -> Found:
        """Read the whole file to see what has become of it; without a hash, any file counts as unchanged."""
        now = sha256_if_file(self.path)
        if now is None:
            return Found.GONE
        return Found.UNCHANGED if self.sha256 in (None, now) else Found.CHANGED


def updating(planned: Plan, files: Iterable[SavedFile]) -> Plan:
    """The plan with the item's own result as its target, if one of its `files` still is as it was saved.

    It must have the name that the plan wants, or a number of it. A file that anybody has changed is left alone, and so
    is one whose hash is not known.
    """
    found = next((file for file in named(planned, files) if file.look() is Found.UNCHANGED), None)
    if found is None:
        return planned
    output = replace(planned.options.output, exists=Exists.OVERWRITE)
    return replace(planned, wanted=found.path, options=replace(planned.options, output=output), skipped=False)


def named(planned: Plan, files: Iterable[SavedFile]) -> list[SavedFile]:
    """Those of an item's files that have the name which the plan wants, or a number of it, and whose hash is known."""
    return [file for file in files if file.sha256 is not None and _is_numbered(file.path, planned.wanted)]


def _is_numbered(path: Path, wanted: Path) -> bool:
    number = path.stem.removeprefix(wanted.stem)
    alike = path.parent == wanted.parent and path.suffix == wanted.suffix and path.stem.startswith(wanted.stem)
    return alike and (not number or (number[0] == "-" and number[1:].isdecimal()))


def saved_file(database: Database, item: int) -> SavedFile | None:
    """The file of an item's last result, None if it was never saved. Raises StoreError."""
    found = database.rows(
        "SELECT saved_path, outputs.sha256 FROM items LEFT JOIN outputs "
        "ON outputs.item = items.id AND outputs.path = saved_path AND landed "
        "WHERE items.id = ? AND saved_path IS NOT NULL",
        item,
    )
    return SavedFile(path_of(found[0][0]), found[0][1]) if found else None


def saved_files(database: Database, item: int) -> list[SavedFile]:
    """The files of all results of an item that are known, the last one first. Raises StoreError."""
    found = database.rows(
        "SELECT outputs.path, outputs.sha256 FROM outputs JOIN items ON items.id = outputs.item "
        "WHERE outputs.item = ? AND landed ORDER BY outputs.path IS NOT saved_path, outputs.id DESC",
        item,
    )
    return [SavedFile(path_of(path), sha256) for path, sha256 in found]
