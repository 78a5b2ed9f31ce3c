"""What happens to items in a run: their states and the names of their results. Recovery after a crash: recovery.py.

Every change of state is one method and one transaction. It happens only from the states that the method names, and the
method returns whether it did, because another process may have been first.
"""

import errno
import os
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from filelock import FileLock, Timeout

from pisa_desktop import files
from pisa_desktop.album.database import Database, process_lock
from pisa_desktop.album.items import Claim, Counts, RunPlan, Saved, items_where, path_of, size_of, size_text
from pisa_desktop.album.plans import plan_text
from pisa_desktop.enhance import Reservation
from pisa_desktop.errors import PisaError
from pisa_desktop.files import Exists, Prepared
from pisa_desktop.photo.naming import Spellings, key_of
from pisa_desktop.photo.write import choose
from pisa_desktop.phrase import packed
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.strengths import Strengths

_SAVED_SIZE = "printf('%!.17g', saved_scale) || coalesce('@' || saved_dpi, '')"
"""The size that makes a saved result again, as `Size.parse` reads it."""


class Writer(StrEnum):
    """Who saves results; each cleans up what a dead one of its kind has left behind."""

    RUNNER = "runner"
    """Of albums, in the window or on the command line."""
    WINDOW = "window"
    """The window, when it exports a photo."""


class RunnerBusyError(PisaError):
    """Another process runs an album."""


def runner_lock(folder: Path, writer: Writer = Writer.RUNNER, patience: float = 0.2) -> FileLock:
    """The lock on `folder`, the database's, that every runner of albums holds; already taken.

    The system releases it when its holder dies. Raises RunnerBusyError when another process has it, and for longer
    than `patience`, in seconds: some merely look whether they can get it.
    """
    lock = process_lock(folder / f"albums-{writer}.lock")
    try:
        if not folder.is_dir():  # the lock itself would make it
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        lock.acquire(patience, 0.02)
    except Timeout:
        sentence = "PiSA Desktop is running an album already; wait for it, or stop it first."
        raise RunnerBusyError(sentence) from None
    except OSError as error:
        raise RunnerBusyError("No album can be run: {reason}.", reason=error.strerror) from error
    return lock


class Queue:
    """The runs of all albums over one connection, for its one thread. All methods raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._spellings = Spellings()

    # ---- Starting, pausing ----

    def start(self, album: int, plan: RunPlan, items: Sequence[int] | None = None) -> int:
        """Put items at the end of the queue with their strengths and size frozen; returns how many were added.

        Without `items`, all that are New or Cancelled. The album is not paused afterwards.
        """
        with self._database.change():
            chosen = self._startable(album, items)
            self._enqueue(album, chosen, plan, again=False)
        return len(chosen)

    def start_changed(self, album: int, plan: RunPlan, items: Sequence[int] | None = None) -> int:
        """Put saved items whose strengths have changed since at the end, to be exported again; returns how many.

        They are exported from kept analyses, at the size and in the condition they were saved. Without `items`, all
        such. The album is not paused afterwards.
        """
        wanted = None if items is None else set(items)
        with self._database.change():
            found = self._database.rows(
                "SELECT id FROM items WHERE album = ? AND state = 'done' "
                "AND (saved_pix, saved_sem) <> (coalesce(pix, ?), coalesce(sem, ?)) ORDER BY position, id",
                album,
                plan.strengths.pix,
                plan.strengths.sem,
            )
            chosen = [id_ for (id_,) in found if wanted is None or id_ in wanted]
            self._enqueue(album, chosen, plan, again=True)
        return len(chosen)

    def plan_again(self, album: int, plan: RunPlan) -> None:
        """Give photos that wait from an interrupted run the strengths and size of this plan."""
        with self._database.change():
            self._database.rows(
                "UPDATE items SET run_pix = coalesce(pix, ?), run_sem = coalesce(sem, ?), "
                "run_size = coalesce(chosen_size, ?), run_photo_is = coalesce(photo_is, ?) "
                "WHERE album = ? AND state IN ('waiting', 'running') AND NOT again",
                plan.strengths.pix,
                plan.strengths.sem,
                size_text(plan.size),
                plan.photo_is,
                album,
            )

    def _enqueue(self, album: int, chosen: Sequence[int], plan: RunPlan, again: bool) -> None:
        self._database.rows("UPDATE albums SET plan = ?, paused = NULL WHERE id = ?", plan_text(plan), album)
        turn, size = last_turn(self._database, album), size_text(plan.size)
        pix, sem = plan.strengths.pix, plan.strengths.sem
        ((number,),) = self._database.rows(
            "SELECT coalesce(max(number), 0) FROM items WHERE album = ? AND state IN ('waiting', 'running')", album
        )
        self._database.many(
            "UPDATE items SET state = 'waiting', reason = '', crashes = 0, turn = ?, number = ?, again = ?, "
            "run_pix = coalesce(pix, ?), run_sem = coalesce(sem, ?), "
            f"run_size = CASE WHEN ? THEN {_SAVED_SIZE} ELSE coalesce(chosen_size, ?) END, "
            "run_photo_is = CASE WHEN ? THEN saved_condition ELSE coalesce(photo_is, ?) END WHERE id = ?",
            (
                (turn + n, number + n, again, pix, sem, again, size, again, plan.photo_is, id_)
                for n, id_ in enumerate(chosen, 1)
            ),
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
        """Nothing of the album is claimed until `resume`. `reason`: a sentence, unless the user asked for the pause."""
        self._database.rows("UPDATE albums SET paused = ? WHERE id = ?", packed(reason), album)

    def resume(self, album: int) -> None:
        """Undo `pause`."""
        self._database.rows("UPDATE albums SET paused = NULL WHERE id = ?", album)

    def do_next(self, items: Sequence[int]) -> None:
        """Claim these, in this order, before all other waiting items."""
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

    def one_of_each_folder(self, album: int) -> list[tuple[Path, Path]]:
        """Of each imported folder with waiting photos, one of them and the folder."""
        found = self._database.rows(
            "SELECT path, root FROM items WHERE album = ? AND state = 'waiting' GROUP BY root", album
        )
        return [(path_of(path), path_of(root)) for path, root in found]

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
        """The program is about to end without waiting: do not count what is running now as a crash."""
        self._database.rows("UPDATE items SET crashes = max(crashes - 1, 0) WHERE state = 'running'")

    # ---- The states of one item ----

    def claim(self, album: int) -> Claim | None:
        """Waiting -> Running for the next in turn; None when there is none, or the album is paused."""
        with self._database.change():  # nobody removes the item before it has been read
            return self._claimed(album)

    def _claimed(self, album: int) -> Claim | None:
        """`claim` inside a transaction."""
        found = self._database.rows(
            "UPDATE items SET state = 'running' WHERE id = (SELECT items.id FROM items JOIN albums "
            "ON albums.id = album WHERE album = ? AND state = 'waiting' AND paused IS NULL "
            "ORDER BY turn, items.id LIMIT 1) "
            "RETURNING id, run_pix, run_sem, run_size, run_photo_is, number, again",
            album,
        )
        if not found:
            return None
        id_, pix, sem, size, photo_is, number, again = found[0]
        (item,) = items_where(self._database, "id = ?", id_)
        return Claim(
            item=item,
            strengths=Strengths(pix, sem),
            size=size_of(size),
            photo_is=PhotoIs(photo_is),
            number=number,
            again=bool(again),
        )

    def is_running(self, item: int) -> bool:
        """Whether it is still running: the runner asks at each step, since others may cancel or remove the item."""
        return bool(self._database.rows("SELECT 1 FROM items WHERE id = ? AND state = 'running'", item))

    def begin(self, item: int) -> bool:
        """Its own turn begins: unless it ends or is put back, the program has died over it, and that is counted."""
        return self._move(item, "'running'", "crashes = crashes + 1")

    def put_back(self, item: int, begun: bool = False) -> bool:
        """Running -> Waiting, next in turn: the photo was not at fault. `begun`: whether `begin` was called for it."""
        return self._move(
            item,
            "'running'",
            "state = 'waiting', crashes = crashes - ?, "
            "turn = (SELECT min(turn) - 1 FROM items AS other WHERE other.album = items.album)",
            begun,
        )

    def put_last(self, item: int) -> bool:
        """Running -> Waiting, at the end."""
        turn = "(SELECT max(turn) + 1 FROM items AS other WHERE other.album = items.album)"
        return self._move(item, "'running'", f"state = 'waiting', turn = {turn}")

    def skip(self, item: int, reason: str) -> bool:
        """Running -> Skipped; `reason` is a sentence."""
        return self._move(item, "'running'", "state = 'skipped', reason = ?", packed(reason))

    def fail(self, item: int, reason: str) -> bool:
        """Running -> Failed; `reason` is a sentence."""
        return self._move(item, "'running'", "state = 'failed', reason = ?", packed(reason))

    def cancel(self, items: Sequence[int]) -> int:
        """Waiting or Running -> Cancelled; a runner drops it at its next step. Returns how many."""
        with self._database.change():
            return sum(self._move(id_, "'waiting', 'running'", "state = 'cancelled'") for id_ in items)

    def _move(self, item: int, states: str, change: str, *values: object) -> bool:
        sql = f"UPDATE items SET {change} WHERE id = ? AND state IN ({states})"
        return self._database.count(sql, *values, item) == 1

    # ---- Results ----

    def reserve(
        self, item: int, wanted: Path, exists: Exists, writer: Writer, is_result: Callable[[Path], bool]
    ) -> Reservation | None:
        """Hold a name for an item's result, as `photo.write.choose` finds it; None: skip, its result exists.

        Raises FileError when the name cannot be used.
        """
        with self._database.change():
            path = choose(wanted, exists, lambda name: self.is_free(item, name), is_result, self.spelled)
            if path is None:
                return None
            temporary = files.new_temporary(path)
            ((id_,),) = self._database.rows(
                "INSERT INTO outputs (key, item, writer, path, temporary) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO "
                "UPDATE SET writer = excluded.writer, path = excluded.path, temporary = excluded.temporary, "
                "sha256 = NULL RETURNING id",
                key_of(path),
                item,
                writer,
                os.fsencode(path),
                os.fsencode(temporary),
            )
        return Reservation(path, exists, temporary, id_)

    def spelled(self, path: Path) -> Path:
        """See `enhance.Names`. Folders are listed once in the life of this queue."""
        return self._spellings(path)

    def is_source(self, path: Path) -> bool:
        """Whether a photo of any album has this name."""
        return bool(self._database.rows("SELECT 1 FROM items WHERE key = ?", key_of(path)))

    def is_free(self, item: int, path: Path, reservation: Reservation | None = None) -> bool:
        """Whether a result of this item may take a name.

        It may not if a photo of any album has the name, another item's result, or a result that is being saved, other
        than the one with this `reservation`.
        """
        key, own = key_of(path), None if reservation is None else reservation.id
        return not self._database.rows(
            "SELECT 1 FROM outputs WHERE key = ? AND id IS NOT ? AND (item IS NOT ? OR temporary IS NOT NULL) "
            "UNION ALL SELECT 1 FROM items WHERE key = ?",
            key,
            own,
            item,
            key,
        )

    def record(self, reservation: Reservation, prepared: Prepared, saved: Saved) -> None:
        """Record durably what is about to be renamed, so that a result is recognised after a crash.

        `saved.path` is ignored: where the file lands is only known afterwards.
        """
        with self._database.change(durable=True):
            self._database.rows(
                "UPDATE outputs SET sha256 = ?, pix = ?, sem = ?, scale = ?, condition = ?, model = ?, notes = ?, "
                "dpi = ? WHERE id = ?",
                prepared.sha256,
                saved.strengths.pix,
                saved.strengths.sem,
                saved.scale,
                saved.condition,
                saved.model,
                "\n".join(saved.notes),
                saved.dpi,
                reservation.id,
            )

    def finish(self, reservation: Reservation, landed: Path, seconds: float) -> bool:
        """The result is at `landed`: Running -> Done; for the window, any state but Waiting and Running -> Done.

        False when the item was removed or cancelled meanwhile; the file stays.
        """
        self._spellings.add(landed)
        with self._database.change():
            return land_output(self._database, reservation.id, landed, seconds)

    def abandon(self, reservation: Reservation) -> None:
        """Give the name back: nothing was saved, and nothing is left on disk."""
        with self._database.change():
            drop_output(self._database, reservation.id)


def last_turn(database: Database, album: int) -> int:
    """The turn of the last item in an album's queue."""
    ((turn,),) = database.rows("SELECT coalesce(max(turn), 0) FROM items WHERE album = ?", album)
    return int(turn)


def land_output(database: Database, output: int, path: Path, seconds: float | None) -> bool:
    """Inside a transaction: an output is at `path`, and its item becomes Done if its state allows it."""
    key = key_of(path)
    free = "NOT EXISTS (SELECT 1 FROM outputs WHERE key = ? AND id <> ?)"
    ((item, writer, pix, sem, scale, condition, model, notes, dpi),) = database.rows(
        f"UPDATE outputs SET landed = 1, path = ?, key = CASE WHEN {free} THEN ? ELSE key END, "
        "temporary = NULL WHERE id = ? "
        "RETURNING item, writer, pix, sem, scale, condition, model, notes, dpi",
        os.fsencode(path),
        key,
        output,
        key,
        output,
    )
    database.rows(
        "UPDATE items SET saved_path = ?, saved_pix = ?, saved_sem = ?, saved_scale = ?, saved_condition = ?, "
        "saved_model = ?, saved_notes = ?, saved_dpi = ?, model = ?, seconds = coalesce(?, seconds) WHERE id = ?",
        os.fsencode(path),
        pix,
        sem,
        scale,
        condition,
        model,
        notes,
        dpi,
        model,
        seconds,
        item,
    )
    states = "'running'" if writer == Writer.RUNNER else "'new', 'done', 'failed', 'skipped', 'cancelled'"
    sql = f"UPDATE items SET state = 'done', reason = '', crashes = 0 WHERE id = ? AND state IN ({states})"
    return database.count(sql, item) == 1


def drop_output(database: Database, output: int) -> None:
    """Inside a transaction: drop a reservation; an earlier result under this name stays recorded."""
    database.rows("DELETE FROM outputs WHERE id = ? AND NOT landed", output)
    database.rows("UPDATE outputs SET temporary = NULL, sha256 = NULL WHERE id = ?", output)
