"""A photo's turn in a run: what is asked of the database for it, how it ends, and how that is reported.

Runs on this computer (runner.py) and on others (cluster/) share it, so that both keep the same promises.
"""

import contextlib
import logging
import traceback
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Claim, Counts, Item, Recovered, RunPlan, Source, State
from pisa_desktop.album.kept_analyses import AnalysisOf, KeptAnalyses
from pisa_desktop.album.plans import PresetOf, no_presets
from pisa_desktop.album.queue import Queue, Writer, runner_lock
from pisa_desktop.album.recovery import MOST_CRASHES, TWICE, recover
from pisa_desktop.album.saving import ItemNames, concerns_all
from pisa_desktop.album.store import Store
from pisa_desktop.enhance import EnhanceOptions, Plan, Reservation, Written, drop, kept, land
from pisa_desktop.errors import PisaError
from pisa_desktop.files import FileError, FolderGoneError, shown
from pisa_desktop.files.temporaries import sweeper
from pisa_desktop.photo.read import Limits
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Progress
from pisa_desktop.restore.condition import Condition

log = logging.getLogger(__name__)

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


class Blame(StrEnum):
    """What a fault over a photo concerns."""

    PHOTO = "photo"
    """It fails, and the next one has its turn."""
    ALL = "all"
    """A folder or a disk: every photo would meet the same, so the album pauses."""
    WORKER = "worker"
    """What was to restore the photo, which waits for another."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a photo was not saved."""

    sentence: str
    blame: Blame = Blame.PHOTO
    traceback: str = ""
    """Of a bug of ours, for the log."""


def fault_of(error: Exception, root: Path) -> Fault:
    """What an error over a photo below the folder `root` means."""
    bug = not isinstance(error, PisaError)
    told = "".join(traceback.format_exception(error)) if bug else ""
    gone = error.folder if isinstance(error, FolderGoneError) else root if not root.is_dir() else None
    if gone is not None:
        sentence = Phrase("The folder {gone} is gone; bring it back, then resume.", gone=shown(gone))
        return Fault(sentence, Blame.ALL, told)
    sentence = error.sentence if isinstance(error, PisaError) else _UNEXPECTED
    return Fault(sentence, Blame.ALL if concerns_all(error) else Blame.PHOTO, told)


@dataclass(slots=True)
class Turn:
    """One photo's way through a run."""

    claim: Claim
    begun: bool = False
    """Whether the program's end, should it come without a word, counts as a crash over this photo."""
    model: str = ""
    """The id of the model that restores it, once that is known."""
    seconds: float = 0
    fraction: float = 0
    planned: Plan | None = None
    reservation: Reservation | None = None
    notes: tuple[str, ...] = ()

    @property
    def id(self) -> int:
        """Of its item."""
        return self.claim.item.id


class Turns:
    """The turns of one album's run, in the thread of its database connection. Methods raise StoreError."""

    def __init__(
        self, database: Database, album: int, limits: Limits = _LIMITS, preset_of: PresetOf = no_presets
    ) -> None:
        self.store, self.queue, self.kept = Store(database), Queue(database), KeptAnalyses(database)
        self.plan = RunPlan()
        self._database, self._album, self._limits, self._preset_of = database, album, limits, preset_of
        self._sweep = sweeper()
        self._revision, self._ready, self._total = -1, 0, 1

    @contextlib.contextmanager
    def begun(self) -> Iterator[Recovered]:
        """The run: only one at a time, with what a crash has left cleared up, and the computer kept awake.

        Raises RunnerBusyError when another process runs an album.
        """
        lock = runner_lock(self._database.file.parent)
        try:
            recovered = recover(self._database, Writer.RUNNER)
            self.kept.sweep()
            self.plan = self.store.album(self._album).plan or RunPlan()
            with kept_awake():
                yield recovered
        finally:
            lock.release()

    def end(self, recovered: Recovered) -> RunEnd:
        """How the run has ended."""
        return RunEnd(self.queue.counts(self._album), self.paused, recovered)

    # ---- What is asked for a photo ----

    @property
    def paused(self) -> str | None:
        """See `Album.paused`."""
        return self.store.album(self._album).paused

    def claim(self) -> Claim | None:
        """The next photo in turn; None when there is none or the album is paused."""
        return self.queue.claim(self._album)

    def options(self, claim: Claim) -> EnhanceOptions:
        """How a photo is restored and saved."""
        run, preset = self.plan, self._preset_of(claim.strengths)
        return EnhanceOptions(claim.strengths, claim.size, claim.photo_is, run.colour, run.output, self._limits, preset)

    def folders(self, claim: Claim) -> tuple[Path, Path]:
        """Where a photo's result goes, swept of what killed programs have left; and a folder above that must exist."""
        output = self.plan.output.folder
        folder = claim.item.folder_in(output)
        self._sweep(folder)
        return folder, output or claim.item.root

    def names(self, turn: Turn) -> ItemNames:
        """The names of its result."""
        return ItemNames(self.queue, turn.id, Writer.RUNNER, turn.model, lambda: turn.seconds)

    def look_for_result(self, turn: Turn, model: str) -> bool:
        """Whether the photo's result is there and is to be kept, told without decoding anything; then it is planned.

        `model`: its name. A photo that is exported again has its own result in view, and is not looked at.
        """
        claim = turn.claim
        if claim.again:
            return False
        found = kept(
            claim.item.path, self.options(claim), model, self.folders(claim)[0], self.names(turn), claim.number
        )
        if found is None:
            return False
        turn.planned, sha256 = found
        size, mtime_ns = turn.planned.photo.stamp or (0, 0)
        self.store.set_source(turn.id, Source(size, mtime_ns, sha256))
        return True

    def analysis(self, turn: Turn, source: Source, of: AnalysisOf, keeps: bool) -> bytes | None:
        """The photo's kept analysis, if any; records what its file is.

        `keeps`: whether analyses by this model are worth keeping. Raises EnhanceAgainError when the photo cannot be
        exported again as asked.
        """
        item, kept = turn.claim.item, self.kept.find(turn.id, of)
        if turn.claim.again and item.source.sha256 not in (None, source.sha256):
            raise EnhanceAgainError("{name} has changed since it was enhanced. Enhance again.", name=item.shown)
        if turn.claim.again and kept is None and keeps:
            raise EnhanceAgainError("The analysis of {name} by this model is not kept. Enhance again.", name=item.shown)
        self.store.set_source(turn.id, source)
        return kept

    def keep(self, turn: Turn, of: AnalysisOf, analysis: bytes | None) -> None:
        """Keep the analysis before the result is saved, so that the network need not run again if that fails."""
        if analysis is not None:
            try:
                self.kept.keep(turn.id, of, analysis)
            except FileError as error:
                turn.notes = (*turn.notes, Phrase("The analysis is not kept. {error}", error=error.sentence))

    # ---- How it ends ----

    def landed(self, turn: Turn, written: Written, with_it: Turn | None = None) -> RunProgress:
        """Give the written result its name, unless the photo was cancelled or removed meanwhile; else as `failed`."""
        names, planned = self.names(turn), turn.planned
        assert planned is not None
        turn.reservation = None
        if not self.queue.is_running(turn.id):
            drop(written, names)
            return self.dropped(turn)
        try:
            saved = land(planned, written, names)
        except FileError as error:
            return self.failed(turn, fault_of(error, turn.claim.item.root), with_it)
        if saved.path is None:
            return self.skipped(turn)
        return self.progress(turn, "Saved", ended=State.DONE, saved=saved.path, notes=saved.notes)

    def failed(self, turn: Turn, fault: Fault, with_it: Turn | None = None) -> RunProgress:
        """Fail the photo, or pause the album if others would meet the same fault; then `with_it` waits again too."""
        if fault.traceback:
            log.error("unexpected error with %s\n%s", turn.claim.item.shown, fault.traceback)
        self.free(turn)
        if fault.blame is Blame.PHOTO:
            self.queue.fail(turn.id, fault.sentence)
            return self.progress(turn, "Failed", ended=State.FAILED, sentence=fault.sentence)
        if fault.blame is Blame.ALL:
            self.queue.pause(self._album, fault.sentence)
        for each in (with_it, turn):
            if each is not None:
                self.queue.put_back(each.id, each.begun)
        return self.progress(turn, "Paused", ended=State.WAITING, sentence=fault.sentence)

    def crashed(self, turn: Turn) -> RunProgress:
        """What restored it has died: it waits at the end of the queue, or fails if that was the second time."""
        self.free(turn)
        self.queue.begin(turn.id)  # counts the crash
        item = self.store.item(turn.id)
        if item is not None and item.crashes >= MOST_CRASHES:
            return self.failed(turn, Fault(TWICE))
        self.queue.put_last(turn.id)
        return self.progress(turn, "Waiting again")

    def skipped(self, turn: Turn) -> RunProgress:
        """Its result exists and is to be kept."""
        self.queue.skip(turn.id, _EXISTS)
        return self.progress(turn, "Skipped", ended=State.SKIPPED, sentence=_EXISTS)

    def dropped(self, turn: Turn) -> RunProgress:
        """Leave the photo unfinished, in the state that somebody else has given it."""
        self.free(turn)
        item = self.store.item(turn.id)
        if item is not None and item.state is State.WAITING:
            return self.progress(turn, "Paused", ended=State.WAITING, sentence=self.paused or "")
        return self.progress(turn, "Cancelled", ended=State.CANCELLED)

    def stop(self, turn: Turn) -> None:
        """The run ends over it: it waits again, next in turn."""
        self.free(turn)
        self.queue.put_back(turn.id, turn.begun)

    def free(self, turn: Turn) -> None:
        """Give back the name that is held for its result."""
        if turn.reservation is not None:
            self.names(turn).release(turn.reservation)
            turn.reservation = None

    # ---- What is reported ----

    def progress(
        self,
        turn: Turn,
        what: str,
        ended: State | None = None,
        saved: Path | None = None,
        sentence: str = "",
        notes: tuple[str, ...] = (),
    ) -> RunProgress:
        """How far the run has come. Photos are counted again only when another connection has changed something."""
        if (revision := self._database.revision()) != self._revision:
            counts, self._revision = self.queue.counts(self._album), revision
            self._ready = counts.done + counts.failed + counts.skipped
            self._total = max(1, self._ready + counts.waiting + counts.running)
        elif ended in (State.DONE, State.FAILED, State.SKIPPED):
            self._ready += 1
        planned = turn.planned
        return RunProgress(
            done=self._ready,
            total=self._total,
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


@contextlib.contextmanager
def kept_awake() -> Iterator[None]:
    """Keep the computer awake if possible; the screen may go dark. To be left on the thread that entered it."""
    from wakepy import keep  # takes 80 ms, which only runs should pay

    with keep.running(on_fail="pass"):
        yield
