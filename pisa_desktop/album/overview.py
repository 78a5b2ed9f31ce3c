"""All albums at a glance: what tells one from another in a list, and what other programs do with them."""

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import State, path_of
from pisa_desktop.album.queue import Queue, RunnerBusyError, runner_lock


@dataclass(frozen=True, slots=True)
class Glance:
    """One album."""

    id: int
    name: str
    folder: Path | None
    """The folder that was imported first; None for an album without photos."""
    photos: int
    newest: date | None
    """The day on which its newest photo was last changed."""


def albums(database: Database, most: int) -> list[Glance]:
    """The albums shown last, the last one first. Raises StoreError."""
    rows = database.rows(
        "SELECT albums.id, name, "
        "(SELECT root FROM items WHERE album = albums.id ORDER BY id LIMIT 1), count(items.id), max(mtime_ns) "
        "FROM albums LEFT JOIN items ON album = albums.id GROUP BY albums.id ORDER BY recent DESC LIMIT ?",
        most,
    )
    return [
        Glance(id_, name, None if root is None else path_of(root), photos, None if newest is None else _day(newest))
        for id_, name, root, photos, newest in rows
    ]


def album_of_folder(database: Database, folder: Path) -> int | None:
    """The album shown last of those whose photos all come from this imported folder; None if there is none.

    Raises StoreError.
    """
    found = database.rows(
        "SELECT albums.id FROM albums JOIN items ON album = albums.id "
        "GROUP BY albums.id HAVING min(root) = ? AND max(root) = ? ORDER BY recent DESC LIMIT 1",
        os.fsencode(folder),
        os.fsencode(folder),
    )
    return int(found[0][0]) if found else None


def names_taken(database: Database, but: int) -> set[str]:
    """The names of all albums but one. Raises StoreError."""
    return {name for (name,) in database.rows("SELECT name FROM albums WHERE id <> ?", but)}


def states_in(database: Database, album: int) -> dict[int, State]:
    """The state of each item of an album. Raises StoreError."""
    return {id_: State(state) for id_, state in database.rows("SELECT id, state FROM items WHERE album = ?", album)}


def run_by_another(database: Database) -> int | None:
    """The album that another program runs, None if there is none; for a program that runs none. Raises StoreError.

    Before its first photo, it is the album whose photos may begin.
    """
    try:
        runner_lock(database.file.parent, patience=0).release()
        return None
    except RunnerBusyError:
        running = database.rows("SELECT album FROM items WHERE state = 'running' LIMIT 1")
        found = running or Queue(database).interrupted()
        return int(found[0][0]) if found else None


def _day(mtime_ns: int) -> date:
    return datetime.fromtimestamp(mtime_ns / 1e9, UTC).astimezone().date()
