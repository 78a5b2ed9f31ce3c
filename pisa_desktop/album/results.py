"""The saved results of items, and whether their files are still as they were saved."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import path_of


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
        if not self.path.is_file():  # opening a pipe could wait forever
            return Found.GONE
        try:
            with self.path.open("rb") as file:
                same = self.sha256 in (None, hashlib.file_digest(file, "sha256").hexdigest())
        except OSError:
            return Found.GONE
        return Found.UNCHANGED if same else Found.CHANGED


def saved_file(database: Database, item: int) -> SavedFile | None:
    """The file of an item's last result, None if it was never saved. Raises StoreError."""
    found = database.rows(
        "SELECT saved_path, outputs.sha256 FROM items LEFT JOIN outputs "
        "ON outputs.item = items.id AND outputs.path = saved_path AND landed "
        "WHERE items.id = ? AND saved_path IS NOT NULL",
        item,
    )
    return SavedFile(path_of(found[0][0]), found[0][1]) if found else None
