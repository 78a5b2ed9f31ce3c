"""Run an album: a generator that the window and the command line advance, one network call per step.

Each photo takes the one path of enhance.py. Reading the next photo and writing the last result overlap with computing,
each in a thread of its own; only the thread that advances the generator uses the database.
"""

import contextlib
import math
import time
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from typing import TypeVar

from pisa_desktop.album.database import Database, StoreError
from pisa_desktop.album.importing import read
from pisa_desktop.album.items import Claim, Source
from pisa_desktop.album.kept_analyses import AnalysisOf
from pisa_desktop.album.plans import PresetOf, no_presets
from pisa_desktop.album.results import updating
from pisa_desktop.album.turns import Run, RunProgress, Turn, Turns, fault_of
from pisa_desktop.engine.method import Method, Restored
from pisa_desktop.enhance import Plan, Written, plan, write
from pisa_desktop.photo.fingerprint import fingerprint
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import Cancelled, Steps

T = TypeVar("T")

OVERLAPPING = 50_000_000
"""Pixels of a photo or of a result beyond which no other photo is held in memory at the same time."""
_LOOK = 0.02
"""Seconds between two looks at a thread that is waited for; other work is done between them."""
_LIMITS = Limits()


@dataclass(slots=True, kw_only=True)
class _Turn(Turn):
    """A photo's turn in this process; it has begun when it is no longer merely read ahead."""

    reading: "Future[tuple[Photo, Source] | None] | None" = None
    """Its result is None for a photo that is too large to be read ahead. None: its result is there, nothing is read."""
    writing: "Future[Written] | None" = None


class Runner:
    """Runs one album with one model, in the thread of its database connection."""

    def __init__(
        self, database: Database, album: int, method: Method, limits: Limits = _LIMITS, preset_of: PresetOf = no_presets
    ) -> None:
        self._turns = Turns(database, album, limits, preset_of)
        self._queue, self._method, self._limits = self._turns.queue, method, limits
        self._current: _Turn | None = None
        self._upcoming: _Turn | None = None
        self._last: _Turn | None = None
        """The photo whose result is being written."""

    def run(self) -> Run:
        """Enhance and save what waits in the album, until nothing does or it is paused.

        A photo fails only for a problem of its own; a full disk or a missing folder pauses the album. Closing the
        generator puts the current photo back. Raises RunnerBusyError when another process runs an album, StoreError.
        """
        with (
            self._turns.begun() as recovered,
            ThreadPoolExecutor(1, "album-read") as self._reader,
            ThreadPoolExecutor(1, "album-write") as self._writer,
        ):
            yield from self._all()
        return self._turns.end(recovered)

    def _all(self) -> Generator[RunProgress, None, None]:
        try:
            while (turn := self._next()) is not None:
                self._current = turn
                turn.begun = self._queue.begin(turn.id)
                yield from self._guarded(turn)
                self._current = None
            yield from self._settled()
        finally:  # closed, or the database failed: unfinished photos wait again
            self._stop()

    def _next(self) -> _Turn | None:
        """The photo read ahead, or the next in turn; None when there is none or the album is paused."""
        turn, self._upcoming = self._upcoming, None
        if turn is not None and self._queue.is_running(turn.id):
            if self._turns.paused is None:
                return turn
            self._queue.put_back(turn.id)
        claim = self._turns.claim()
        return None if claim is None else self._begun(claim, ahead=False)

    def _begun(self, claim: Claim, ahead: bool) -> _Turn:
        turn = _Turn(claim, model=self._method.id)
        if not self._turns.look_for_result(turn, self._method.name):
            turn.reading = self._read(claim, OVERLAPPING if ahead else None)
        return turn

    def _read(self, claim: Claim, most: int | None) -> "Future[tuple[Photo, Source] | None]":
        return self._reader.submit(read, claim.item.path, self._limits, most, self._turns.plan.damaged)

    def _guarded(self, turn: _Turn) -> Generator[RunProgress, None, None]:
        """One photo's turn until its result is being written, which goes on in a thread of its own."""
        try:
            yield self._turns.progress(turn, "Opening")
            yield from self._enhanced(turn)
        except (StoreError, Cancelled):  # the latter when closed while the network computes
            raise
        except Exception as error:
            yield self._failed(turn, error)

    def _enhanced(self, turn: _Turn) -> Generator[RunProgress, None, None]:
        if turn.reading is None:
            yield self._turns.skipped(turn)
            return
        photo, source = yield from self._opened(turn, turn.reading)
        if (claim := self._turns.claim()) is not None:
            self._upcoming = self._begun(claim, ahead=True)
        planned = self._planned(turn, photo, source)
        of = AnalysisOf(source.sha256 or "", planned.scale, self._method.id, planned.condition)
        kept = self._turns.analysis(turn, source, of, self._method.keeps)
        if planned.skipped:
            yield self._turns.skipped(turn)
            return
        restored = yield from self._restored(turn, self._method.restore(planned, kept, self._turns.plan.keep_analyses))
        if restored is not None:
            self._turns.keep(turn, of, restored.analysis)
            yield from self._settled()
        if restored is None or not self._queue.is_running(turn.id):
            yield self._turns.dropped(turn)
            return
        names = self._turns.names(turn)
        reservation = names.reserve(planned)
        if reservation is None:
            yield self._turns.skipped(turn)
            return
        turn.reservation = reservation
        turn.writing = self._writer.submit(write, planned, restored.pixels, reservation, names, turn.notes)
        self._last = turn
        if math.prod(planned.size) > OVERLAPPING:
            yield from self._settled()

    def _restored(self, turn: _Turn, steps: Steps[Restored]) -> Generator[RunProgress, None, Restored | None]:
        """The result, or None when the photo was cancelled, removed, or put back because the album was paused."""
        try:
            while True:
                begin = time.monotonic()
                try:
                    progress = next(steps)
                finally:
                    turn.seconds += time.monotonic() - begin
                turn.fraction = progress.fraction
                yield self._turns.progress(turn, progress.what)
                if not self._queue.is_running(turn.id):
                    return None
                if self._last is not None and self._last.writing is not None and self._last.writing.done():
                    yield from self._settled()
        except StopIteration as end:
            result: Restored = end.value
            turn.notes = result.notes
            return result
        finally:
            steps.close()

    def _opened(
        self, turn: _Turn, reading: "Future[tuple[Photo, Source] | None]"
    ) -> Generator[RunProgress, None, tuple[Photo, Source]]:
        found = yield from self._waited(turn, reading, "Opening")
        if found is None:  # too large to be read while the one before was in memory
            yield from self._settled()
            found = yield from self._waited(turn, self._read(turn.claim, None), "Opening")
        assert found is not None
        return found

    def _planned(self, turn: _Turn, photo: Photo, source: Source) -> Plan:
        """The photo's plan, with its folder made. Raises PisaError."""
        claim, names, options = turn.claim, self._turns.names(turn), self._turns.options(turn.claim)
        folder, root = self._turns.folders(claim)
        print_ = fingerprint(source.sha256 or "")
        planned = plan(photo, options, self._method.name, folder, names, claim.number, root, print_)
        turn.planned = updating(planned, self._turns.store.saved_files(turn.id)) if claim.again else planned
        return turn.planned

    # ---- The result being written ----

    def _settled(self) -> Generator[RunProgress, None, None]:
        """Wait until the last result is written, and let it land."""
        turn = self._last
        if turn is None or turn.writing is None:
            return
        try:
            written = yield from self._waited(turn, turn.writing, "Saving")
        except Exception as error:
            self._last = None
            yield self._failed(turn, error)
            return
        self._last = None
        yield self._turns.landed(turn, written, self._current)

    # ---- Endings ----

    def _failed(self, turn: _Turn, error: Exception) -> RunProgress:
        fault = fault_of(error, turn.claim.item.root)
        return self._turns.failed(turn, fault, None if self._current is turn else self._current)

    def _stop(self) -> None:
        """Let a result that is being written land, and put unfinished photos back."""
        last, self._last = self._last, None
        with contextlib.suppress(StoreError):  # the next start recovers
            if last is not None and last.writing is not None and last.writing.exception() is None:
                self._turns.landed(last, last.writing.result())
            for turn in (self._upcoming, self._current, last):
                if turn is not None:
                    self._turns.stop(turn)

    # ---- Small things ----

    def _waited(self, turn: _Turn, future: "Future[T]", what: str) -> Generator[RunProgress, None, T]:
        while True:
            try:
                return future.result(_LOOK)
            except NotYet:
                if future.done():  # the call itself raised it
                    raise
            yield self._turns.progress(turn, what)
