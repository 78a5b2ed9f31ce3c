"""Run an album: a generator that the window and the command line advance, one network call a step.

Reading the next photo and writing the last one overlap with computing, each in a thread of its own; the
database is only touched by the thread that advances the generator.
"""

import contextlib
import errno
import logging
import math
import time
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pisa_desktop.album import saving
from pisa_desktop.album.awake import kept_awake
from pisa_desktop.album.database import Database, StoreError
from pisa_desktop.album.items import Claim, Counts, Item, Recovered, Reservation, RunPlan, Saved, Source, State
from pisa_desktop.album.kept_analyses import AnalysisOf, KeptAnalyses
from pisa_desktop.album.queue import Queue, Writer, runner_lock
from pisa_desktop.album.reading import read
from pisa_desktop.album.recovery import recover
from pisa_desktop.album.store import Store
from pisa_desktop.engine.method import Method, Restored
from pisa_desktop.enhance import EnhanceOptions, default_scale, output_size, target_of
from pisa_desktop.errors import PisaError
from pisa_desktop.files import FileError, Prepared, make_folder, shown
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import Limits
from pisa_desktop.photo.write import software_tag
from pisa_desktop.progress import Cancelled, Progress, Steps

T = TypeVar("T")
log = logging.getLogger(__name__)

_OVERLAPPING = 50_000_000
"""Pixels of a photo, or of a result, beyond which nothing else is held in memory beside it."""
_LOOK = 0.02
"""Seconds between two looks at a thread that is waited for: whatever else is to be done comes between."""
_OF_THE_PHOTO = (errno.ENAMETOOLONG, errno.EILSEQ, errno.EINVAL, errno.EISDIR, errno.EEXIST, errno.EFBIG)
"""Faults of saving that no other photo would meet; all others concern the folder or the disk."""
_LIMITS = Limits()
_EXISTS = "A file of its name exists."
_UNEXPECTED = "An unexpected fault; please report it with the log."


class EnhanceAgainError(PisaError):
    """A photo cannot be exported again: its analysis is not there any more, or not of this."""


class OutputGoneError(FileError):
    """The folder of the results, or of the photos, is not there: its drive may have been unplugged."""


@dataclass(frozen=True, slots=True)
class RunProgress(Progress):
    """How far a run has come, in photos, and what has just become of one of them."""

    item: Item
    """The photo it is about."""
    part: float = 0
    """How far the present piece of its work has come, 0..1."""
    ended: State | None = None
    """Done, Failed, Skipped or Cancelled when its turn has just ended; Waiting when the album paused over it."""
    saved: Path | None = None
    sentence: str = ""
    """Why, unless it is Done."""
    notes: tuple[str, ...] = ()
    size: tuple[int, int] = (0, 0)
    """(height, width) of the photo, once it has been read."""
    output_size: tuple[int, int] = (0, 0)
    """(height, width) of the result, once it is known."""
    scale: float = 0
    seconds: float = 0
    """Spent on computing this photo."""


@dataclass(frozen=True, slots=True)
class RunEnd:
    """How a run ended."""

    counts: Counts
    paused: str | None
    """The sentence, "" when the user wished it, None when nothing was left to do."""
    recovered: Recovered
    """What an earlier run had left behind."""


Run = Generator[RunProgress, None, RunEnd]


@dataclass(slots=True)
class _Turn:
    """One photo's way through a run."""

    claim: Claim
    reading: "Future[tuple[Photo, Source] | None]"
    """None: too large to be read ahead."""
    seconds: float = 0
    fraction: float = 0
    size: tuple[int, int] = (0, 0)
    output_size: tuple[int, int] = (0, 0)
    scale: float = 0
    reservation: Reservation | None = None
    writing: "Future[tuple[Prepared, tuple[str, ...]]] | None" = None
    notes: tuple[str, ...] = ()

    @property
    def id(self) -> int:
        return self.claim.item.id


class Runner:
    """Runs one album with one model. Lives on one thread, as its database connection does."""

    def __init__(self, database: Database, album: int, method: Method, limits: Limits = _LIMITS) -> None:
        self._folder = database.file.parent
        self._database, self._album, self._method, self._limits = database, album, method, limits
        self._store, self._queue, self._kept = Store(database), Queue(database), KeptAnalyses(database)
        self._current: _Turn | None = None
        self._upcoming: _Turn | None = None
        self._last: _Turn | None = None
        """The photo whose result is being written."""

    def run(self) -> Run:
        """Enhance and save what waits in the album, until nothing does or it is paused.

        Only a photo's own fault fails it; a full disk or a folder that is gone pauses the album. Closing the
        generator puts the current photo back. Raises RunnerBusyError when another process runs one, StoreError.
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
            paused = self._store.album(self._album).paused
            return RunEnd(self._queue.counts(self._album), paused, recovered)
        finally:
            lock.release()

    def _all(self) -> Generator[RunProgress, None, None]:
        try:
            while (turn := self._next()) is not None:
                self._current = turn
                yield from self._guarded(turn)
                self._current = None
            yield from self._settled()
        finally:  # closed, or the database failed: what is not finished waits again
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
        return _Turn(claim, self._reader.submit(read, claim.item.path, self._limits, _OVERLAPPING if ahead else None))

    def _guarded(self, turn: _Turn) -> Generator[RunProgress, None, None]:
        """One photo's turn up to the writing of its result, which goes on in its thread."""
        try:
            yield self._progress(turn, "Opening")
            yield from self._enhanced(turn)
        except (StoreError, Cancelled):  # the latter when it is being closed while the network computes
            raise
        except Exception as error:
            yield self._failed(turn, error)

    def _enhanced(self, turn: _Turn) -> Generator[RunProgress, None, None]:
        photo, source = yield from self._opened(turn)
        if (claim := self._queue.claim(self._album)) is not None:
            self._upcoming = self._begun(claim, ahead=True)
        options = self._options(turn, photo)
        of = AnalysisOf(source.sha256 or "", turn.scale, self._method.id)
        kept = self._analysis(turn, source, of)
        turn.reservation = self._reserved(turn, photo, options)
        if turn.reservation is None:
            yield self._skipped(turn)
            return
        restored = yield from self._restored(
            turn, self._method.restore(*(photo, options, turn.scale), kept, self._plan.keep_analyses)
        )
        if restored is not None:
            self._keep(turn, of, restored)
            yield from self._settled()
        if restored is None or not self._queue.is_running(turn.id):
            yield self._dropped(turn)
            return
        software = software_tag(self._method.name, turn.claim.strengths.pix, turn.claim.strengths.sem)
        turn.writing = self._writer.submit(
            saving.write, restored.pixels, photo, turn.reservation, software, self._plan.output
        )
        self._last = turn
        if math.prod(turn.output_size) > _OVERLAPPING:
            yield from self._settled()

    def _restored(self, turn: _Turn, steps: Steps[Restored]) -> Generator[RunProgress, None, Restored | None]:
        """The result, or None when the photo was cancelled or removed, or put back because the album paused."""
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
        if found is None:  # it was too large to be read beside the one before
            yield from self._settled()
            turn.reading = self._begun(turn.claim, ahead=False).reading
            found = yield from self._waited(turn, turn.reading, "Opening")
        assert found is not None
        return found

    def _analysis(self, turn: _Turn, source: Source, of: AnalysisOf) -> bytes | None:
        """The photo's kept analysis. Raises EnhanceAgainError when it is to be exported again and cannot be."""
        item, kept = turn.claim.item, self._kept.find(turn.id, of)
        if turn.claim.again and item.source.sha256 not in (None, source.sha256):
            raise EnhanceAgainError(f"{item.shown} has changed since it was enhanced. Enhance again.")
        if turn.claim.again and kept is None and self._method.keeps:
            raise EnhanceAgainError(f"The analysis of {item.shown} by this model is not kept. Enhance again.")
        self._store.set_source(turn.id, source)
        return kept

    def _keep(self, turn: _Turn, of: AnalysisOf, restored: Restored) -> None:
        """Before the result is written: should that fail, the network need not run again."""
        if restored.analysis is not None:
            try:
                self._kept.keep(turn.id, of, restored.analysis)
            except FileError as error:
                turn.notes = (*turn.notes, f"The analysis is not kept. {error}")

    def _options(self, turn: _Turn, photo: Photo) -> EnhanceOptions:
        """Also settles scale and size. Raises PisaError for a result that would be too large."""
        turn.scale = turn.claim.scale or default_scale(photo.size)
        turn.size, turn.output_size = photo.size, output_size(photo.size, turn.scale)
        if math.prod(turn.output_size) > self._limits.pixels_out:
            megapixels = round(math.prod(turn.output_size) / 1e6)
            raise PisaError(f"{shown(photo.path)} would become {megapixels} megapixels large; choose a lower scale.")
        plan = self._plan
        return EnhanceOptions(turn.claim.strengths, turn.scale, plan.colour, plan.output, plan.template, self._limits)

    def _reserved(self, turn: _Turn, photo: Photo, options: EnhanceOptions) -> Reservation | None:
        """The name of the result, whose folder is made, but never the output folder itself."""
        output, item = self._store.album(self._album).output, turn.claim.item
        root = item.root if output is None else output
        if not root.is_dir():
            raise OutputGoneError(f"The folder {shown(root)} is gone; bring it back, then resume.")
        folder = item.folder_in(output)
        make_folder(folder)
        wanted = target_of(photo, folder, options, turn.scale, self._method.name, turn.claim.number)
        return self._queue.reserve(turn.id, wanted, self._plan.output.exists, Writer.RUNNER)

    # ---- The result being written ----

    def _settled(self) -> Generator[RunProgress, None, None]:
        """Wait until the last result is written, and let it land."""
        turn = self._last
        if turn is None or turn.writing is None:
            return
        try:
            prepared, notes = yield from self._waited(turn, turn.writing, "Saving")
        except Exception as error:
            self._last = None
            yield self._failed(turn, error)
            return
        self._last = None
        yield self._landed(turn, prepared, notes)

    def _landed(self, turn: _Turn, prepared: Prepared, notes: tuple[str, ...]) -> RunProgress:
        reservation, turn.reservation = turn.reservation, None
        assert reservation is not None
        if not self._queue.is_running(turn.id):
            prepared.discard()
            turn.reservation = reservation
            return self._dropped(turn)
        saved = Saved(reservation.path, turn.claim.strengths, turn.scale, self._method.id)
        try:
            landed = saving.land(self._queue, reservation, prepared, saved, turn.seconds)
        except FileError as error:
            return self._failed(turn, error)
        if landed is None:
            return self._skipped(turn)
        return self._progress(turn, "Saved", ended=State.DONE, saved=landed, notes=(*turn.notes, *notes))

    # ---- Endings ----

    def _failed(self, turn: _Turn, error: Exception) -> RunProgress:
        """Fail the photo, or pause the album when others would meet the same fault."""
        self._free(turn)
        if not isinstance(error, PisaError):
            log.error("unexpected fault with %s", turn.claim.item.shown, exc_info=error)
        sentence = str(error) if isinstance(error, PisaError) else _UNEXPECTED
        if not turn.claim.item.root.is_dir():
            sentence = f"The folder {shown(turn.claim.item.root)} is gone; bring it back, then resume."
        elif not _concerns_all(error):
            self._queue.fail(turn.id, sentence)
            return self._progress(turn, "Failed", ended=State.FAILED, sentence=sentence)
        self._queue.pause(self._album, sentence)
        if self._current is not None and self._current is not turn:
            self._queue.put_back(self._current.id)
        self._queue.put_back(turn.id)
        return self._progress(turn, "Paused", ended=State.WAITING, sentence=sentence)

    def _skipped(self, turn: _Turn) -> RunProgress:
        self._queue.skip(turn.id, _EXISTS)
        return self._progress(turn, "Skipped", ended=State.SKIPPED, sentence=_EXISTS)

    def _dropped(self, turn: _Turn) -> RunProgress:
        """It is not to be finished now: whoever changed its state had a reason."""
        self._free(turn)
        item = self._store.item(turn.id)
        if item is not None and item.state is State.WAITING:
            sentence = self._store.album(self._album).paused or ""
            return self._progress(turn, "Paused", ended=State.WAITING, sentence=sentence)
        return self._progress(turn, "Cancelled", ended=State.CANCELLED)

    def _free(self, turn: _Turn) -> None:
        if turn.reservation is not None:
            saving.drop(self._queue, turn.reservation)
            turn.reservation = None

    def _stop(self) -> None:
        """Let a result that is being written land, and put back what is not finished."""
        last, self._last = self._last, None
        with contextlib.suppress(StoreError):  # the next start recovers
            if last is not None and last.writing is not None and last.writing.exception() is None:
                self._landed(last, *last.writing.result())
            for turn in (self._upcoming, self._current, last):
                if turn is not None:
                    self._free(turn)
                    self._queue.put_back(turn.id)

    # ---- Small things ----

    def _waited(self, turn: _Turn, future: "Future[T]", what: str) -> Generator[RunProgress, None, T]:
        while True:
            try:
                return future.result(_LOOK)
            except NotYet:
                if future.done():  # it has raised that itself
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
        counts = self._queue.counts(self._album)
        ready = counts.done + counts.failed + counts.skipped
        total = max(1, ready + counts.waiting + counts.running)
        return RunProgress(
            *(ready, total, what, turn.claim.item, turn.fraction, ended, saved, sentence, notes),
            *(turn.size, turn.output_size, turn.scale, turn.seconds),
        )


def _concerns_all(error: Exception) -> bool:
    cause = error.__cause__
    return isinstance(error, OutputGoneError) or (
        isinstance(error, FileError) and isinstance(cause, OSError) and cause.errno not in _OF_THE_PHOTO
    )
