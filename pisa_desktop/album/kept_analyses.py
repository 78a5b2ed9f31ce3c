"""Analyses kept on disk, so that strengths can be decided later; the least recently used make room for new ones.

Their files are beside the database and are named by the hash of their content, so that a damaged one is never used.
Only the holder of the runner's lock may call the methods that change them.
"""

import contextlib
import hashlib
import re
from dataclasses import dataclass

from pisa_desktop import __version__, files
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import RunPlan, items_where
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import Limits, read_size
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import default_scale, scaled

LIMIT = 20_000_000_000
"""Bytes that all kept analyses may take: those of about 2,000 results of 24 megapixels."""
SHARE = 1 / 8
"""Size of an analysis as a share of its result's uncompressed size."""
_NAME = re.compile(r"[0-9a-f]{64}\.safetensors")


@dataclass(frozen=True, slots=True)
class AnalysisOf:
    """What an analysis is of; it is not used for anything else."""

    sha256: str
    """Of the photo's file."""
    scale: float
    model: str
    """The model's id."""
    condition: Condition


class KeptAnalyses:
    """The kept analyses over one connection, for its one thread."""

    def __init__(self, database: Database, limit: int = LIMIT) -> None:
        self._database, self._limit = database, limit
        self._folder = database.file.parent / "analyses"

    def keep(self, item: int, of: AnalysisOf, data: bytes) -> None:
        """Keep an item's analysis in place of an earlier one; the oldest are deleted to stay within the limit.

        Nothing happens if it is larger than the limit or the item was removed. Raises FileError, StoreError.
        """
        if len(data) > self._limit:
            return
        files.make_folder(self._folder)
        name = _name_of(data)
        files.write_bytes(self._folder / name, data, look=files.PRIVATE)
        with self._database.change():
            self._database.rows(
                "INSERT OR REPLACE INTO analyses (item, name, size, recent, sha256, scale, model, condition, version) "
                "SELECT id, ?, ?, (SELECT coalesce(max(recent), 0) + 1 FROM analyses), ?, ?, ?, ?, ? "
                "FROM items WHERE id = ?",
                name,
                len(data),
                of.sha256,
                of.scale,
                of.model,
                of.condition,
                __version__,
                item,
            )
            self._database.rows(
                "DELETE FROM analyses WHERE item IN (SELECT item FROM "
                "(SELECT item, sum(size) OVER (ORDER BY recent DESC) AS total FROM analyses) WHERE total > ?)",
                self._limit,
            )
        self.sweep()

    def find(self, item: int, of: AnalysisOf) -> bytes | None:
        """An item's analysis if it is undamaged and of exactly `of`, else None. Raises StoreError."""
        found = self._database.rows(
            "UPDATE analyses SET recent = (SELECT max(recent) + 1 FROM analyses) "
            "WHERE item = ? AND sha256 = ? AND scale = ? AND model = ? AND condition = ? AND version = ? "
            "RETURNING name",
            item,
            of.sha256,
            of.scale,
            of.model,
            of.condition,
            __version__,
        )
        if not found:
            return None
        name = str(found[0][0])
        try:
            data = (self._folder / name).read_bytes()
        except OSError:  # somebody deleted it, so it is computed again
            return None
        return data if name == _name_of(data) else None

    def items(self, album: int) -> frozenset[int]:
        """The items of an album whose analyses are kept. Raises StoreError."""
        found = self._database.rows(
            "SELECT item FROM analyses JOIN items ON items.id = item WHERE album = ? AND version = ?",
            album,
            __version__,
        )
        return frozenset(item for (item,) in found)

    def sweep(self) -> None:
        """Delete unfinished files and those of analyses that no item has any more. Raises StoreError."""
        known = {name for (name,) in self._database.rows("SELECT name FROM analyses")}
        with contextlib.suppress(OSError, files.FileError):  # no such folder, or a fault of its disk
            for path in list(self._folder.iterdir()):
                if files.is_temporary(path.name) or (_NAME.fullmatch(path.name) and path.name not in known):
                    files.remove(path)


def _name_of(data: bytes) -> str:
    return f"{hashlib.sha256(data).hexdigest()}.safetensors"


def to_be_kept(database: Database, album: int, plan: RunPlan, limits: Limits) -> int:
    """Approximate bytes that the analyses of an album's waiting photos will take; reads the photos' headers."""
    total = 0
    for item in items_where(database, "album = ? AND state IN ('waiting', 'running')", album):
        with contextlib.suppress(PhotoError):  # reported when its turn comes
            size = read_size(item.path, limits)
            total += kept_size(scaled(size, (item.chosen_size or plan.size or Size(default_scale(size))).scale(size)))
    return total


def kept_size(output: tuple[int, int]) -> int:
    """Approximate bytes that the analysis of a result of (height, width) takes."""
    return round(output[0] * output[1] * 3 * SHARE)
