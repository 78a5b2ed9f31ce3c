"""The run of the album shown by another program: the command line, on this computer or on a cluster.

The database is shared, so its progress can be seen and it can be paused.
"""

import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from pisa_desktop.album.database import Database, StoreError
from pisa_desktop.album.items import RunPlan
from pisa_desktop.album.overview import run_by_another, states_in
from pisa_desktop.album.queue import Queue, RunnerBusyError, Writer, runner_lock
from pisa_desktop.album.recovery import recover
from pisa_desktop.album.store import Store
from pisa_desktop.ui.state.album.album_run_steps import Running
from pisa_desktop.ui.state.album.album_run_text import Pace
from pisa_desktop.ui.state.album.shown_album import ShownAlbum

_INTERVAL = 1000
"""Milliseconds between two looks."""


def left_behind(database: Database) -> tuple[int, int] | None:
    """The album that a program has left when it ended, and how many photos wait in it, after cleaning up behind it.

    None if there is none, or while another program runs an album. Raises StoreError.
    """
    try:
        lock = runner_lock(database.file.parent)
    except RunnerBusyError:
        return None
    try:
        recover(database, Writer.RUNNER)
    finally:
        lock.release()
    return next(iter(Queue(database).interrupted()), None)


class RunElsewhere(QObject):
    """Looks into the database every second, and follows what another program does with the album shown."""

    changed = Signal()
    """`run` has changed."""
    ended = Signal(object)
    """Carries the run that has ended."""

    def __init__(self, album: ShownAlbum, database: Database, alone: Callable[[], bool]) -> None:
        """`alone`: whether this program runs no album itself; otherwise no other can."""
        super().__init__()
        self.run: Running | None = None
        self._album, self._database, self._alone = album, database, alone
        self._store, self._revision = Store(database), -1
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look into the database now."""
        with suppress(StoreError):  # another look follows
            self._look()

    def _look(self) -> None:
        before, self._revision = self._revision, self._database.revision()
        if not self._alone() or (self.run is None and before == self._revision):
            return
        shown, run = self._album.view.id, self.run
        if run is not None and run.album != shown:
            run = self.run = None
        if run_by_another(self._database) == shown:
            self._follow(run or self._begun(shown))
        elif run is not None:
            self.run = None
            self._take_over(shown)
            self.ended.emit(run)

    def _begun(self, album: int) -> Running:
        known = self._store.album(album)
        self.run = Running(album, known.name, known.plan or RunPlan(), Pace(time.monotonic))
        self._take_over(album)
        self.run.done = self._album.tally.done
        return self.run

    def _follow(self, run: Running) -> None:
        self._take_over(run.album)
        tally = self._album.tally
        for _ in range(int(run.done), tally.done):
            run.pace.photo_ended(0, 0)
        run.done, run.total = tally.done, max(1, tally.done + tally.waiting)
        run.pace.to_do = tally.waiting
        run.stopping = self._store.album(run.album).paused is not None
        self.changed.emit()

    def _take_over(self, album: int) -> None:
        """Show the photos as they are in the database now."""
        states = states_in(self._database, album)
        if set(self._album.view.items) != states.keys():
            self._album.load()
        for item, state in states.items():
            if self._album.stored(item).state is not state:
                self._album.reload(item)
