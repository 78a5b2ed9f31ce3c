"""Analyses kept on disk, so that strengths can be decided later; the least recently used make room for new ones.

Their files lie beside the database and are called by the hash of their content, so that a damaged one is never
used. Only whoever holds the runner's lock may call what changes them.
"""

import contextlib
import hashlib
import re
from dataclasses import dataclass

from pisa_desktop import __version__, files
from pisa_desktop.album import rows
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import RunPlan
from pisa_desktop.enhance import default_scale, output_size
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import Limits, read_size

LIMIT = 20_000_000_000
"""Bytes that all kept analyses may take: those of about 2,000 results of 24 megapixels."""
SHARE = 1 / 8
"""Of a result's uncompressed size, that its analysis takes."""
_NAME = re.compile(r"[0-9a-f]{64}\.safetensors")


@dataclass(frozen=True, slots=True)
class AnalysisOf:
    """What an analysis is of; with anything else it is not used."""

    sha256: str
    """Of the photo's file."""
    scale: float
    model: str
    """The model's id."""


class KeptAnalyses:
    """The kept analyses over one connection; for one thread, as that is."""

    def __init__(self, database: Database, limit: int = LIMIT) -> None:
        self._database, self._limit = database, limit
        self._folder = database.file.parent / "analyses"

    def keep(self, item: int, of: AnalysisOf, data: bytes) -> None:
        """Keep an item's analysis in the place of an earlier one; older ones go where the limit demands it.

        Nothing happens when it is larger than the limit, or the item was removed. Raises FileError, StoreError.
        """
        if len(data) > self._limit:
            return
        files.make_folder(self._folder)
        name = _name_of(data)
        files.write_bytes(self._folder / name, data)
        with self._database.change():
            self._database.rows(
                "INSERT OR REPLACE INTO analyses (item, name, size, recent, sha256, scale, model, version) "
                "SELECT id, ?, ?, (SELECT coalesce(max(recent), 0) + 1 FROM analyses), ?, ?, ?, ? "
                "FROM items WHERE id = ?",
                *(name, len(data), of.sha256, of.scale, of.model, __version__, item),
            )
            self._database.rows(
                "DELETE FROM analyses WHERE item IN (SELECT item FROM "
                "(SELECT item, sum(size) OVER (ORDER BY recent DESC) AS total FROM analyses) WHERE total > ?)",
                self._limit,
            )
        self.sweep()

    def find(self, item: int, of: AnalysisOf) -> bytes | None:
        """An item's analysis, whole and of just this; None otherwise. Raises StoreError."""
        found = self._database.rows(
            "UPDATE analyses SET recent = (SELECT max(recent) + 1 FROM analyses) "
            "WHERE item = ? AND sha256 = ? AND scale = ? AND model = ? AND version = ? RETURNING name",
            *(item, of.sha256, of.scale, of.model, __version__),
        )
        if not found:
            return None
        name = str(found[0][0])
        try:
            data = (self._folder / name).read_bytes()
        except OSError:  # somebody deleted it: then it is computed again
            return None
        return data if name == _name_of(data) else None

    def items(self, album: int) -> frozenset[int]:
        """The items of an album whose analyses are kept. Raises StoreError."""
        found = self._database.rows(
            "SELECT item FROM analyses JOIN items ON items.id = item WHERE album = ? AND version = ?",
            *(album, __version__),
        )
        return frozenset(item for (item,) in found)

    def sweep(self) -> None:
        """Delete the files of analyses that no item has any more, and unfinished ones. Raises StoreError."""
        known = {name for (name,) in self._database.rows("SELECT name FROM analyses")}
        with contextlib.suppress(OSError, files.FileError):  # there is no such folder, or its disk has a fault
            for path in list(self._folder.iterdir()):
                if files.is_temporary(path.name) or (_NAME.fullmatch(path.name) and path.name not in known):
                    files.remove(path)


def _name_of(data: bytes) -> str:
    return f"{hashlib.sha256(data).hexdigest()}.safetensors"


def to_be_kept(database: Database, album: int, plan: RunPlan, limits: Limits) -> int:
    """Bytes, about, that the analyses of the photos that wait in an album will take; reads their headers."""
    total = 0
    for item in rows.items_where(database, "album = ? AND state IN ('waiting', 'running')", album):
        with contextlib.suppress(PhotoError):  # said when its turn comes
            size = read_size(item.path, limits)
            total += kept_size(output_size(size, item.scale or plan.scale or default_scale(size)))
    return total


def kept_size(output: tuple[int, int]) -> int:
    """Bytes that the analysis of a result of (height, width) takes, about."""
    return round(output[0] * output[1] * 3 * SHARE)
