"""Run an album: a generator that the window and the command line advance, one network call per step.

Each photo takes the one path of enhance.py. Reading the next photo and writing the last result overlap with computing,
each in a thread of its own; only the thread that advances the generator uses the database.
"""

import contextlib
import logging
import math
import time
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pisa_desktop.album.awake import kept_awake
from pisa_desktop.album.database import Database, StoreError
from pisa_desktop.album.importing import read
from pisa_desktop.album.items import Claim, Counts, Item, Recovered, RunPlan, Source, State
from pisa_desktop.album.kept_analyses import AnalysisOf, KeptAnalyses
from pisa_desktop.album.plans import PresetOf, no_presets
from pisa_desktop.album.queue import Queue, Writer, runner_lock
from pisa_desktop.album.recovery import recover
from pisa_desktop.album.results import updating
from pisa_desktop.album.saving import ItemNames, concerns_all
from pisa_desktop.album.store import Store
from pisa_desktop.engine.method import Method, Restored
from pisa_desktop.enhance import EnhanceOptions, FolderGoneError, Plan, Reservation, Written, drop, land, plan, write
from pisa_desktop.errors import PisaError
from pisa_desktop.files import FileError, shown
from pisa_desktop.files.temporaries import sweeper
from pisa_desktop.photo.fingerprint import fingerprint
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import Limits
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Cancelled, Progress, Steps
from pisa_desktop.restore.condition import Condition

T = TypeVar("T")
log = logging.getLogger(__name__)

OVERLAPPING = 50_000_000
"""Pixels of a photo or of a result beyond which no other photo is held in memory at the same time."""
_LOOK = 0.02
"""Seconds between two looks at a thread that is waited for; other work is done between them."""
_LIMITS = Limits()
_EXISTS = Phrase("Its result exists.")
_UNEXPECTED = Phrase("Unexpected error; please report it with the log.")


class EnhanceAgainError(PisaError):
    """A photo cannot be exported again: its analysis is gone, or of something else."""


@dataclass(frozen=True, slots=True)
class RunProgress(Progress):
    """How far a run has come, in photos, and what has just happened to one of them."""

    item: Item
    """The photo that this is about."""
    part: float = 0
    """How far the current piece of its work has come, 0..1."""
    ended: State | None = None
    """Done, Failed, Skipped or Cancelled when its turn has just ended; Waiting when the album paused over it."""
    saved: Path | None = None
    sentence: str = ""
    """Why, unless it is Done."""
    notes: tuple[str, ...] = ()
    size: tuple[int, int] = (0, 0)
    """(height, width) of the photo, once it has been planned; then of the result, its scale and its condition."""
    output_size: tuple[int, int] = (0, 0)
    scale: float = 0
    condition: Condition = Condition.SHARP
    seconds: float = 0
    """Spent on computing this photo."""


@dataclass(frozen=True, slots=True)
class RunEnd:
    """How a run ended."""

    counts: Counts
    paused: str | None
    """The sentence, "" when the user paused it, None when nothing was left to do."""
    recovered: Recovered
    """What an earlier run had left behind."""


Run = Generator[RunProgress, None, RunEnd]


@dataclass(slots=True)
class _Turn:
    """One photo's way through a run."""

    claim: Claim
    reading: "Future[tuple[Photo, Source] | None]"
    """None: too large to be read ahead."""
    begun: bool = False
    """Whether it is no longer merely read ahead."""
    seconds: float = 0
    fraction: float = 0
    planned: Plan | None = None
    reservation: Reservation | None = None
    writing: "Future[Written] | None" = None
    notes: tuple[str, ...] = ()

    @property
    def id(self) -> int:
        return self.claim.item.id


class Runner:
    """Runs one album with one model, in the thread of its database connection."""

    def __init__(
        self, database: Database, album: int, method: Method, limits: Limits = _LIMITS, preset_of: PresetOf = no_presets
    ) -> None:
        self._folder = database.file.parent
        self._database, self._album, self._method, self._limits = database, album, method, limits
        self._store, self._queue, self._kept = Store(database), Queue(database), KeptAnalyses(database)
        self._preset_of, self._sweep = preset_of, sweeper()
        self._current: _Turn | None = None
        self._upcoming: _Turn | None = None
        self._last: _Turn | None = None
        """The photo whose result is being written."""

    def run(self) -> Run:
        """Enhance and save what waits in the album, until nothing does or it is paused.

        A photo fails only for a problem of its own; a full disk or a missing folder pauses the album. Closing the
        generator puts the current photo back. Raises RunnerBusyError when another process runs an album, StoreError.
        """
        lock = runner_lock(self._folder)
        try:
            recovered = recover(self._database, Writer.RUNNER)
            self._kept.sweep()
            self._plan = self._store.album(self._album).plan or RunPlan()
            with (
                kept_awake(),
                ThreadPoolExecutor(1, "album-read") as self._reader,
                ThreadPoolExecutor(1, "album-write") as self._writer,
            ):
                yield from self._all()
            return RunEnd(self._queue.counts(self._album), self._store.album(self._album).paused, recovered)
        finally:
            lock.release()

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
            if self._store.album(self._album).paused is None:
                return turn
            self._queue.put_back(turn.id)
        claim = self._queue.claim(self._album)
        return None if claim is None else self._begun(claim, ahead=False)

    def _begun(self, claim: Claim, ahead: bool) -> _Turn:
        most = OVERLAPPING if ahead else None
        return _Turn(claim, self._reader.submit(read, claim.item.path, self._limits, most, self._plan.damaged))

    def _guarded(self, turn: _Turn) -> Generator[RunProgress, None, None]:
        """One photo's turn until its result is being written, which goes on in a thread of its own."""
        try:
            yield self._progress(turn, "Opening")
            yield from self._enhanced(turn)
        except (StoreError, Cancelled):  # the latter when closed while the network computes
            raise
        except Exception as error:
            yield self._failed(turn, error)

    def _enhanced(self, turn: _Turn) -> Generator[RunProgress, None, None]:
        photo, source = yield from self._opened(turn)
        if (claim := self._queue.claim(self._album)) is not None:
            self._upcoming = self._begun(claim, ahead=True)
        planned = self._planned(turn, photo, source)
        of = AnalysisOf(source.sha256 or "", planned.scale, self._method.id, planned.condition)
        kept = self._analysis(turn, source, of)
        if planned.skipped:
            yield self._skipped(turn)
            return
        restored = yield from self._restored(turn, self._method.restore(planned, kept, self._plan.keep_analyses))
        if restored is not None:
            self._keep(turn, of, restored)
            yield from self._settled()
        if restored is None or not self._queue.is_running(turn.id):
            yield self._dropped(turn)
            return
        names = self._names(turn)
        reservation = names.reserve(planned)
        if reservation is None:
            yield self._skipped(turn)
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
                yield self._progress(turn, progress.what)
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

    def _opened(self, turn: _Turn) -> Generator[RunProgress, None, tuple[Photo, Source]]:
        found = yield from self._waited(turn, turn.reading, "Opening")
        if found is None:  # too large to be read while the one before was in memory
            yield from self._settled()
            turn.reading = self._begun(turn.claim, ahead=False).reading
            found = yield from self._waited(turn, turn.reading, "Opening")
        assert found is not None
        return found

    def _analysis(self, turn: _Turn, source: Source, of: AnalysisOf) -> bytes | None:
        """The photo's kept analysis, if any. Raises EnhanceAgainError when it cannot be exported again as asked."""
        item, kept = turn.claim.item, self._kept.find(turn.id, of)
        if turn.claim.again and item.source.sha256 not in (None, source.sha256):
            raise EnhanceAgainError("{name} has changed since it was enhanced. Enhance again.", name=item.shown)
        if turn.claim.again and kept is None and self._method.keeps:
            raise EnhanceAgainError("The analysis of {name} by this model is not kept. Enhance again.", name=item.shown)
        self._store.set_source(turn.id, source)
        return kept

    def _keep(self, turn: _Turn, of: AnalysisOf, restored: Restored) -> None:
        """Keep the analysis before the result is written, so that the network need not run again if that fails."""
        if restored.analysis is not None:
            try:
                self._kept.keep(turn.id, of, restored.analysis)
            except FileError as error:
                turn.notes = (*turn.notes, Phrase("The analysis is not kept. {error}", error=error.sentence))

    def _planned(self, turn: _Turn, photo: Photo, source: Source) -> Plan:
        """The photo's plan, with its folder made. Raises PisaError."""
        run, claim = self._plan, turn.claim
        limits, preset = self._limits, self._preset_of(claim.strengths)
        options = EnhanceOptions(claim.strengths, claim.scale, claim.photo_is, run.colour, run.output, limits, preset)
        output, names = run.output.folder, self._names(turn)
        folder, root = claim.item.folder_in(output), output or claim.item.root
        self._sweep(folder)
        print_ = fingerprint(source.sha256 or "")
        planned = plan(photo, options, self._method.name, folder, names, claim.number, root, print_)
        turn.planned = updating(planned, self._store.saved_file(turn.id)) if claim.again else planned
        return turn.planned

    def _names(self, turn: _Turn) -> ItemNames:
        return ItemNames(self._queue, turn.id, Writer.RUNNER, self._method.id, lambda: turn.seconds)

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
        yield self._landed(turn, written)

    def _landed(self, turn: _Turn, written: Written) -> RunProgress:
        names, planned = self._names(turn), turn.planned
        assert planned is not None
        turn.reservation = None
        if not self._queue.is_running(turn.id):
            drop(written, names)
            return self._dropped(turn)
        try:
            saved = land(planned, written, names)
        except FileError as error:
            return self._failed(turn, error)
        if saved.path is None:
            return self._skipped(turn)
        return self._progress(turn, "Saved", ended=State.DONE, saved=saved.path, notes=saved.notes)

    # ---- Endings ----

    def _failed(self, turn: _Turn, error: Exception) -> RunProgress:
        """Fail the photo, or pause the album if other photos would meet the same fault."""
        self._free(turn)
        if not isinstance(error, PisaError):
            log.error("unexpected error with %s", turn.claim.item.shown, exc_info=error)
        sentence = str(error) if isinstance(error, PisaError) else _UNEXPECTED
        root = turn.claim.item.root
        gone = error.folder if isinstance(error, FolderGoneError) else root if not root.is_dir() else None
        if gone is not None:
            sentence = Phrase("The folder {gone} is gone; bring it back, then resume.", gone=shown(gone))
        elif not concerns_all(error):
            self._queue.fail(turn.id, sentence)
            return self._progress(turn, "Failed", ended=State.FAILED, sentence=sentence)
        self._queue.pause(self._album, sentence)
        if self._current is not None and self._current is not turn:
            self._queue.put_back(self._current.id, self._current.begun)
        self._queue.put_back(turn.id, turn.begun)
        return self._progress(turn, "Paused", ended=State.WAITING, sentence=sentence)

    def _skipped(self, turn: _Turn) -> RunProgress:
        self._queue.skip(turn.id, _EXISTS)
        return self._progress(turn, "Skipped", ended=State.SKIPPED, sentence=_EXISTS)

    def _dropped(self, turn: _Turn) -> RunProgress:
        """Leave the photo unfinished, in the state that somebody else has given it."""
        self._free(turn)
        item = self._store.item(turn.id)
        if item is not None and item.state is State.WAITING:
            sentence = self._store.album(self._album).paused or ""
            return self._progress(turn, "Paused", ended=State.WAITING, sentence=sentence)
        return self._progress(turn, "Cancelled", ended=State.CANCELLED)

    def _free(self, turn: _Turn) -> None:
        if turn.reservation is not None:
            self._names(turn).release(turn.reservation)
            turn.reservation = None

    def _stop(self) -> None:
        """Let a result that is being written land, and put unfinished photos back."""
        last, self._last = self._last, None
        with contextlib.suppress(StoreError):  # the next start recovers
            if last is not None and last.writing is not None and last.writing.exception() is None:
                self._landed(last, last.writing.result())
            for turn in (self._upcoming, self._current, last):
                if turn is not None:
                    self._free(turn)
                    self._queue.put_back(turn.id, turn.begun)

    # ---- Small things ----

    def _waited(self, turn: _Turn, future: "Future[T]", what: str) -> Generator[RunProgress, None, T]:
        while True:
            try:
                return future.result(_LOOK)
            except NotYet:
                if future.done():  # the call itself raised it
                    raise
            yield self._progress(turn, what)

    def _progress(
        self,
        turn: _Turn,
        what: str,
        ended: State | None = None,
        saved: Path | None = None,
        sentence: str = "",
        notes: tuple[str, ...] = (),
    ) -> RunProgress:
        counts, planned = self._queue.counts(self._album), turn.planned
        ready = counts.done + counts.failed + counts.skipped
        total = max(1, ready + counts.waiting + counts.running)
        return RunProgress(
            done=ready,
            total=total,
            what=what,
            item=turn.claim.item,
            part=turn.fraction,
            ended=ended,
            saved=saved,
            sentence=sentence,
            notes=notes,
            size=(0, 0) if planned is None else planned.photo.size,
            output_size=(0, 0) if planned is None else planned.size,
            scale=0 if planned is None else planned.scale,
            condition=Condition.SHARP if planned is None else planned.condition,
            seconds=turn.seconds,
        )
