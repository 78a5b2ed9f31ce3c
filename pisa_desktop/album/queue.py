"""What happens to items in a run: their states, the names of their results, and recovery after a crash.

Every change of state is one method here, and each is one transaction: it happens only from the states that it
names, and tells whether it did, because another process may have been first.
"""

import itertools
import os
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from pisa_desktop import as_json, files
from pisa_desktop.album import rows
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Claim, Counts, Reservation, RunPlan, Saved, key_of
from pisa_desktop.album.lock import FileLock
from pisa_desktop.errors import PisaError
from pisa_desktop.files import Exists, Prepared
from pisa_desktop.restore.strengths import Strengths


class Writer(StrEnum):
    """Who saves results; each clears up what a dead one of its kind has left."""

    RUNNER = "runner"
    """Of albums, in the window or on the command line."""
    WINDOW = "window"
    """When it exports a photo."""


class RunnerBusyError(PisaError):
    """Another process runs an album."""


def runner_lock(folder: Path, writer: Writer = Writer.RUNNER) -> FileLock:
    """The lock on `folder`, the database's, that every runner of albums holds; already taken.

    The system releases it when its holder dies. Raises RunnerBusyError when another process has it.
    """
    lock = FileLock(folder / f"albums-{writer}.lock")
    try:
        taken = lock.take()
    except OSError as error:
        raise RunnerBusyError(f"No album can be run: {error.strerror}.") from error
    if not taken:
        raise RunnerBusyError("PiSA Desktop is running an album already; wait for it, or stop it first.")
    return lock


class Queue:
    """The runs of all albums over one connection; for one thread, as that is. All methods raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ---- Starting, pausing ----

    def start(self, album: int, plan: RunPlan, items: Sequence[int] | None = None) -> int:
        """Put items at the end of the queue, their strengths and scale frozen; returns how many now wait anew.

        Without `items`, all that are New or Cancelled. The album is not paused afterwards.
        """
        with self._database.change():
            chosen = self._startable(album, items)
            self._enqueue(album, chosen, plan, again=False)
        return len(chosen)

    def start_changed(self, album: int, plan: RunPlan, items: Sequence[int] | None = None) -> int:
        """Put what was saved with other strengths than it has now at the end, to be exported again; returns how many.

        From kept analyses, at the scale they were saved at. Without `items`, all such. The album is not paused
        afterwards.
        """
        wanted = None if items is None else set(items)
        with self._database.change():
            found = self._database.rows(
                "SELECT id FROM items WHERE album = ? AND state = 'done' "
                "AND (saved_pix, saved_sem) <> (coalesce(pix, ?), coalesce(sem, ?)) ORDER BY position, id",
                *(album, plan.strengths.pix, plan.strengths.sem),
            )
            chosen = [id_ for (id_,) in found if wanted is None or id_ in wanted]
            self._enqueue(album, chosen, plan, again=True)
        return len(chosen)

    def _enqueue(self, album: int, chosen: Sequence[int], plan: RunPlan, again: bool) -> None:
        self._database.rows("UPDATE albums SET plan = ?, paused = NULL WHERE id = ?", as_json.dumps(plan), album)
        turn = last_turn(self._database, album)
        ((number,),) = self._database.rows(
            "SELECT coalesce(max(number), 0) FROM items WHERE album = ? AND state IN ('waiting', 'running')", album
        )
        self._database.many(
            "UPDATE items SET state = 'waiting', reason = '', crashes = 0, turn = ?, number = ?, again = ?, "
            "run_pix = coalesce(pix, ?), run_sem = coalesce(sem, ?), "
            "run_scale = CASE WHEN ? THEN saved_scale ELSE coalesce(scale, ?) END WHERE id = ?",
            [
                (turn + n, number + n, again, plan.strengths.pix, plan.strengths.sem, again, plan.scale, id_)
                for n, id_ in enumerate(chosen, 1)
            ],
        )

    def _startable(self, album: int, items: Sequence[int] | None) -> list[int]:
        states = "'new', 'cancelled'" if items is None else "'new', 'cancelled', 'done', 'failed', 'skipped'"
        found = self._database.rows(
            f"SELECT id FROM items WHERE album = ? AND state IN ({states}) ORDER BY position, id", album
        )
        wanted = None if items is None else set(items)
        return [id_ for (id_,) in found if wanted is None or id_ in wanted]

    def retry_failed(self, album: int) -> int:
        """Failed -> Waiting at the end, crashes forgotten; returns how many. The album is not paused afterwards."""
        with self._database.change():
            self._database.rows("UPDATE albums SET paused = NULL WHERE id = ?", album)
            failed = self._database.rows(
                "SELECT id FROM items WHERE album = ? AND state = 'failed' ORDER BY turn, id", album
            )
            turn = last_turn(self._database, album)
            self._database.many(
                "UPDATE items SET state = 'waiting', reason = '', crashes = 0, again = 0, turn = ? WHERE id = ?",
                [(turn + n, id_) for n, (id_,) in enumerate(failed, 1)],
            )
        return len(failed)

    def pause(self, album: int, reason: str = "") -> None:
        """Nothing of the album is claimed until `resume`. `reason`: a sentence when it was no wish of the user's."""
        self._database.rows("UPDATE albums SET paused = ? WHERE id = ?", reason, album)

    def resume(self, album: int) -> None:
        """Undo `pause`."""
        self._database.rows("UPDATE albums SET paused = NULL WHERE id = ?", album)

    def do_next(self, items: Sequence[int]) -> None:
        """These, in this order, are claimed before all others that wait."""
        with self._database.change():
            ((first,),) = self._database.rows("SELECT coalesce(min(turn), 0) FROM items")
            begin = first - len(items)
            self._database.many(
                "UPDATE items SET turn = ? WHERE id = ? AND state = 'waiting'",
                [(begin + n, id_) for n, id_ in enumerate(items)],
            )

    def counts(self, album: int) -> Counts:
        """How many items are in each state."""
        return Counts(
            **dict(self._database.rows("SELECT state, count(*) FROM items WHERE album = ? GROUP BY 1", album))
        )

    def interrupted(self) -> list[tuple[int, int]]:
        """Albums in which photos wait although they are not paused, the one shown last first; and how many."""
        return [
            (album, waiting)
            for album, waiting in self._database.rows(
                "SELECT albums.id, count(*) FROM items JOIN albums ON albums.id = album "
                "WHERE state = 'waiting' AND paused IS NULL GROUP BY albums.id ORDER BY recent DESC"
            )
        ]

    def forgive(self) -> None:
        """The program is about to end by itself, without waiting: what runs now is not counted as a crash."""
        self._database.rows("UPDATE items SET crashes = crashes - 1 WHERE state = 'running'")

    # ---- The states of one item ----

    def claim(self, album: int) -> Claim | None:
        """Waiting -> Running for the next in turn; None when there is none, or the album is paused."""
        found = self._database.rows(
            "UPDATE items SET state = 'running' WHERE id = (SELECT items.id FROM items JOIN albums "
            "ON albums.id = album WHERE album = ? AND state = 'waiting' AND paused IS NULL "
            "ORDER BY turn, items.id LIMIT 1) "
            "RETURNING id, run_pix, run_sem, run_scale, number, again",
            album,
        )
        if not found:
            return None
        id_, pix, sem, scale, number, again = found[0]
        items = rows.items_where(self._database, "id = ?", id_)
        return Claim(items[0], Strengths(pix, sem), scale, number, bool(again)) if items else None

    def is_running(self, item: int) -> bool:
        """Whether it still is: asked by the runner at each step, since anybody may cancel or remove it."""
        return bool(self._database.rows("SELECT 1 FROM items WHERE id = ? AND state = 'running'", item))

    def put_back(self, item: int) -> bool:
        """Running -> Waiting, next in turn: it was no fault of the photo's."""
        return self._move(
            item,
            "'running'",
            "state = 'waiting', turn = (SELECT min(turn) - 1 FROM items AS other WHERE other.album = items.album)",
        )

    def skip(self, item: int, reason: str) -> bool:
        """Running -> Skipped, and why."""
        return self._move(item, "'running'", "state = 'skipped', reason = ?", reason)

    def fail(self, item: int, reason: str) -> bool:
        """Running -> Failed, and why: a sentence."""
        return self._move(item, "'running'", "state = 'failed', reason = ?", reason)

    def cancel(self, items: Sequence[int]) -> int:
        """Waiting or Running -> Cancelled; a runner drops it at its next step. Returns how many."""
        with self._database.change():
            return sum(self._move(id_, "'waiting', 'running'", "state = 'cancelled'") for id_ in items)

    def _move(self, item: int, states: str, change: str, *values: object) -> bool:
        sql = f"UPDATE items SET {change} WHERE id = ? AND state IN ({states})"
        return self._database.count(sql, *values, item) == 1

    # ---- Results ----

    def reserve(self, item: int, wanted: Path, exists: Exists, writer: Writer) -> Reservation | None:
        """Keep a name for an item's result, decided before computing; None: skip, a file of that name exists.

        The name is numbered until neither another item's result nor any original has it, nor, with
        Exists.NUMBER, any file. Raises FileError when the name cannot be used.
        """
        with self._database.change():
            for number in itertools.count(1):
                path = files.numbered(wanted, number)
                key = key_of(path)
                if self._taken(item, key) or (exists is Exists.NUMBER and os.path.lexists(path)):
                    continue
                if files.choose_target(path, exists) is None:
                    return None
                break
            temporary = files.new_temporary(path)
            ((id_,),) = self._database.rows(
                "INSERT INTO outputs (key, item, writer, path, temporary) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO "
                "UPDATE SET writer = excluded.writer, path = excluded.path, temporary = excluded.temporary, "
                "sha256 = NULL RETURNING id",
                *(key, item, writer, os.fsencode(path), os.fsencode(temporary)),
            )
        return Reservation(id_, item, path, exists, temporary)

    def _taken(self, item: int, key: bytes) -> bool:
        """By another item's result, one that is just being saved, or an original."""
        return bool(
            self._database.rows(
                "SELECT 1 FROM outputs WHERE key = ? AND (item IS NOT ? OR temporary IS NOT NULL) "
                "UNION ALL SELECT 1 FROM items WHERE key = ?",
                *(key, item, key),
            )
        )

    def record(self, reservation: Reservation, prepared: Prepared, saved: Saved) -> None:
        """Write down what is about to be renamed, durably: with it a result is recognised after a crash.

        `saved.path` is not looked at: where it lands is only known afterwards.
        """
        with self._database.change(durable=True):
            self._database.rows(
                "UPDATE outputs SET sha256 = ?, pix = ?, sem = ?, scale = ?, model = ? WHERE id = ?",
                *(prepared.sha256, saved.strengths.pix, saved.strengths.sem, saved.scale, saved.model, reservation.id),
            )

    def finish(self, reservation: Reservation, landed: Path, seconds: float) -> bool:
        """The result lies at `landed`: Running -> Done; for the window, any state but Waiting and Running -> Done.

        False when the item was removed or cancelled meanwhile; the file stays.
        """
        with self._database.change():
            return land_output(self._database, reservation.id, landed, seconds)

    def abandon(self, reservation: Reservation) -> None:
        """Give the name back: nothing was saved, and nothing of it is left on disk."""
        with self._database.change():
            drop_output(self._database, reservation.id)


def last_turn(database: Database, album: int) -> int:
    """The turn of whatever comes last in an album's queue."""
    ((turn,),) = database.rows("SELECT coalesce(max(turn), 0) FROM items WHERE album = ?", album)
    return int(turn)


def land_output(database: Database, output: int, path: Path, seconds: float | None) -> bool:
    """Inside a transaction: an output lies at `path`, and its item is Done, if it may be."""
    key = key_of(path)
    free = "NOT EXISTS (SELECT 1 FROM outputs WHERE key = ? AND id <> ?)"
    ((item, writer, pix, sem, scale, model),) = database.rows(
        f"UPDATE outputs SET landed = 1, path = ?, key = CASE WHEN {free} THEN ? ELSE key END, "
        "temporary = NULL, sha256 = NULL WHERE id = ? RETURNING item, writer, pix, sem, scale, model",
        *(os.fsencode(path), key, output, key, output),
    )
    database.rows(
        "UPDATE items SET saved_path = ?, saved_pix = ?, saved_sem = ?, saved_scale = ?, saved_model = ?, model = ?, "
        "seconds = coalesce(?, seconds) WHERE id = ?",
        *(os.fsencode(path), pix, sem, scale, model, model, seconds, item),
    )
    states = "'running'" if writer == Writer.RUNNER else "'new', 'done', 'failed', 'skipped', 'cancelled'"
    sql = f"UPDATE items SET state = 'done', reason = '', crashes = 0 WHERE id = ? AND state IN ({states})"
    return database.count(sql, item) == 1


def drop_output(database: Database, output: int) -> None:
    """Inside a transaction: what was reserved is not to be; an earlier result under this name stays known."""
    database.rows("DELETE FROM outputs WHERE id = ? AND NOT landed", output)
    database.rows("UPDATE outputs SET temporary = NULL, sha256 = NULL WHERE id = ?", output)
