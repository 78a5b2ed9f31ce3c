"""Run an album on a Ray cluster: the generator of album/runner.py, with the photos restored elsewhere.

Ray places the workers and starts those that die again wherever there is room. Which photo is next, and what becomes of
one whose worker has died, is decided here, by the album's database. No worker sees it: it is the only truth, so results
are recorded and get their names here as well.
"""

import contextlib
import logging
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import ray

from pisa_desktop import files
from pisa_desktop.album.database import Database, StoreError
from pisa_desktop.album.items import Item
from pisa_desktop.album.kept_analyses import AnalysisOf
from pisa_desktop.album.results import updating
from pisa_desktop.album.turns import Blame, Fault, Run, RunProgress, Turn, Turns, fault_of
from pisa_desktop.cluster.connection import Cluster, Room, refuse, room_in
from pisa_desktop.cluster.worker import Finished, Needed, Opened, Task, Worker, content_of
from pisa_desktop.engine.method import Method
from pisa_desktop.enhance import Plan, Reservation, Written, placed, to_land
from pisa_desktop.errors import PisaError
from pisa_desktop.files import FileError, shown
from pisa_desktop.photo.read import Limits
from pisa_desktop.photo.write import prepare_received

log = logging.getLogger(__name__)

_LOOK = 0.5
"""Seconds after which the database is looked at again while workers are busy."""
_DYING = 5.0
"""Seconds for which the end of killed workers is waited for."""
_MARKER = b"PiSA Desktop"
_DEATHS = 5
"""How often a worker may die in a row while it opens its model."""
_LOST = Fault("It has ended unexpectedly again and again.", Blame.WORKER)
"""Stands for the answer of a worker that has died."""
_BUG = "Unexpected error on a worker; please report it with the log."

_Way = Generator[Any, Any, RunProgress | None]
"""What is done with one worker, step by step: yields Ray's reference to an answer, and is sent the answer."""


@dataclass(slots=True, eq=False)
class _Hand:
    """A worker."""

    actor: Any
    turn: Turn | None = None
    """The photo that it works on."""
    lost: bool = True
    """Whether it is still to be seen alive, with its model open."""
    model: str = ""
    """The name of its model, once that has been open."""


class _FaultError(Exception):
    """A worker has answered with a fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.sentence)
        self.fault = fault


class ClusterRunner:
    """Runs one album on the cluster that is connected, in the thread of its database connection."""

    def __init__(
        self, database: Database, album: int, opens: Callable[[], Method], cluster: Cluster, limits: Limits
    ) -> None:
        """`opens` opens the model; it is called on the workers, which must be able to import it."""
        self._turns, self._album = Turns(database, album, limits), album
        self._opens, self._cluster, self._limits = opens, cluster, limits
        self._hands: list[_Hand] = []
        self._idle: list[_Hand] = []
        self._busy: dict[Any, tuple[_Hand, _Way]] = {}
        """The workers that have been asked something, by Ray's reference to the answer."""
        self._model = ""
        """The id of the model that opened the first photo; all others must have the same."""

    def run(self) -> Run:
        """As `Runner.run`. Raises PisaError before the first photo when a machine cannot take part; see `refuse`."""
        with self._turns.begun() as recovered:
            room = room_in(self._cluster)
            self._check(room)
            try:
                yield from self._all(room)
            finally:
                self._stop()
        return self._turns.end(recovered)

    def _all(self, room: Room) -> Generator[RunProgress, None, None]:
        actor = ray.remote(Worker).options(
            num_cpus=self._cluster.cpus, num_gpus=room.gpus, max_restarts=-1, max_task_retries=_DEATHS
        )
        self._hands = [_Hand(actor.remote(self._opens)) for _ in range(room.workers)]
        for hand in list(self._hands):
            yield from self._advanced(hand, self._model_opened(hand))
        while self._hands:
            while self._idle and (claim := self._turns.claim()) is not None:
                hand, turn = self._idle.pop(), Turn(claim)
                hand.turn = turn
                yield self._turns.progress(turn, "Opening")
                yield from self._advanced(hand, self._restored(hand, turn))
            if self._idle and not any(hand.turn for hand in self._hands):
                return
            for reference in ray.wait(list(self._busy), timeout=_LOOK)[0]:
                yield from self._advanced(*self._busy.pop(reference), _answer(reference))
        raise PisaError("No worker is left: see above. Then continue with --resume.")

    def _advanced(self, hand: _Hand, way: _Way, answer: Any = None) -> Iterator[RunProgress]:
        """Go on until something else is asked of the worker, or until it is idle."""
        try:
            self._busy[way.send(answer)] = hand, way
            return
        except StopIteration as end:
            hand.turn = None
            if end.value is not None:
                yield end.value
        if hand in self._hands and hand.lost:
            yield from self._advanced(hand, self._model_opened(hand))
        elif hand in self._hands:
            self._idle.append(hand)

    # ---- The ways ----

    def _model_opened(self, hand: _Hand) -> _Way:
        answer = yield hand.actor.ready.remote()
        if isinstance(answer, Fault):
            self._dismiss(hand, answer)
        else:
            hand.model = answer
        hand.lost = False
        return None

    def _restored(self, hand: _Hand, turn: Turn) -> _Way:
        """One photo's way. It may be closed while a worker works on it, once that worker is dead: it waits again."""
        turns, item = self._turns, turn.claim.item
        try:
            if turns.look_for_result(turn, hand.model):
                return turns.skipped(turn)
            task, content = self._task(turn), self._content(item)
            opened: Opened = _good((yield _once(hand.actor.open).remote(task, content)))
            self._compare(turn, opened.model)
            if not turns.queue.is_running(turn.id):
                return turns.dropped(turn)
            planned = turn.planned = self._planned(turn, opened)
            of = AnalysisOf(opened.source.sha256 or "", planned.scale, turn.model, planned.condition)
            kept = turns.analysis(turn, opened.source, of, opened.keeps)
            reservation = None if planned.skipped else turns.names(turn).reserve(planned)
            if reservation is None:
                return turns.skipped(turn)
            turn.reservation = reservation
            there, keep = self._there(reservation), turns.plan.keep_analyses
            finished: Finished = _good((yield _once(hand.actor.restore).remote(task, there, kept, keep, content)))
            turn.seconds, turn.notes = finished.seconds, finished.notes
            turns.keep(turn, of, finished.analysis)
            if finished.content is not None:
                turn.notes += _received(planned, reservation, finished.content, finished.sha256)
            prepared = to_land(item.path, reservation, finished.sha256, turns.names(turn))
            return turns.landed(turn, Written(reservation, prepared, turn.notes))
        except StoreError:
            raise
        except _FaultError as error:
            _clear(turn)
            if error.fault is _LOST:
                hand.lost = True
                return turns.crashed(turn)
            if error.fault.blame is Blame.WORKER:
                self._dismiss(hand, error.fault)
            return turns.failed(turn, error.fault)
        except PisaError as error:
            return turns.failed(turn, fault_of(error, item.root))
        except GeneratorExit:
            _clear(turn)
            turns.stop(turn)
            raise

    def _task(self, turn: Turn) -> Task:
        claim, there = turn.claim, self._cluster.there
        item, (folder, _) = claim.item, self._turns.folders(claim)
        options, damaged = self._turns.options(claim), self._turns.plan.damaged
        return Task(item.id, there(item.path), there(item.root), there(folder), options, claim.number, damaged)

    def _content(self, item: Item) -> Any:
        """Ray's reference to the photo's file, if it is sent. Raises PhotoError."""
        return ray.put(content_of(item.path, self._limits)) if self._cluster.returns else None

    def _compare(self, turn: Turn, model: str) -> None:
        turn.model = self._model = self._model or model
        if model != self._model:
            raise _FaultError(Fault(f"It has other weights than the other workers: {model}.", Blame.WORKER))

    def _planned(self, turn: Turn, opened: Opened) -> Plan:
        """The worker's plan with our paths, and with what only we know of names. Raises PisaError."""
        turns, planned = self._turns, opened.planned
        folder, root = turns.folders(turn.claim)
        photo = replace(planned.photo, path=turn.claim.item.path)
        planned = placed(replace(planned, photo=photo, wanted=folder / planned.wanted.name), turns.names(turn), root)
        return updating(planned, turns.store.saved_files(turn.id)) if turn.claim.again else planned

    def _there(self, reservation: Reservation) -> Reservation:
        there = self._cluster.there
        return replace(reservation, path=there(reservation.path), temporary=there(reservation.temporary))

    # ---- Before and after ----

    def _check(self, room: Room) -> None:
        """Let every machine look for the model, a photo of each folder, and a file that we put among the results."""
        model, output, there = self._turns.plan.model, self._turns.plan.output.folder, self._cluster.there
        needed = list[Needed]()
        if model != "mini":
            found = [path for path in sorted(Path(model).rglob("*")) if path.is_file()]
            needed = [Needed(there(path), path.stat().st_size, "the model's files") for path in found]
            model = str(there(Path(model)))
        if self._cluster.returns or output is None:
            return refuse(room, model, needed, None)
        marker = files.new_temporary(output / "marker")
        files.write_bytes(marker, _MARKER)
        try:
            needed.append(Needed(there(marker), len(_MARKER), f"the results in {shown(output)}"))
            needed += self._photos()
            refuse(room, model, needed, there(output))
        finally:
            files.remove(marker)

    def _photos(self) -> Iterator[Needed]:
        """One of each folder, as far as they are still here."""
        for path, root in self._turns.queue.one_of_each_folder(self._album):
            with contextlib.suppress(OSError):
                yield Needed(self._cluster.there(path), path.stat().st_size, f"the photos in {shown(root)}")

    def _dismiss(self, hand: _Hand, fault: Fault) -> None:
        """Go on without a worker."""
        log.warning("A worker has left the run. %s", fault.sentence)
        self._hands.remove(hand)
        ray.kill(hand.actor)

    def _stop(self) -> None:
        """End the workers first, so that nobody writes any more, then let their photos wait again."""
        for hand in self._hands:
            ray.kill(hand.actor)
        if self._busy:
            ray.wait(list(self._busy), num_returns=len(self._busy), timeout=_DYING)
        with contextlib.suppress(StoreError):  # the next start recovers
            for _, way in self._busy.values():
                way.close()


def _answer(reference: Any) -> Any:
    """What a worker has answered, or the fault that kept it from it."""
    try:
        return ray.get(reference)
    except ray.exceptions.ActorDiedError as error:  # though it is started again: so its model cannot be opened
        return Fault(str(error).strip().splitlines()[-1], Blame.WORKER)
    except ray.exceptions.RayTaskError as error:
        return Fault(_BUG, traceback=str(error))
    except ray.exceptions.RayError as error:
        log.info("%s", error)
        return _LOST


def _once(method: Any) -> Any:
    """A call that Ray does not make again by itself when the worker dies over it."""
    return method.options(max_task_retries=0)


def _good(answer: Any) -> Any:
    if isinstance(answer, Fault):
        raise _FaultError(answer)
    return answer


def _received(planned: Plan, reservation: Reservation, content: bytes, sha256: str) -> tuple[str, ...]:
    """Write a result that a worker has sent under its temporary name; returns notes. Raises FileError."""
    output = replace(planned.options.output, exists=reservation.exists)
    return prepare_received(content, sha256, planned.photo, reservation.path, output, reservation.temporary)[1]


def _clear(turn: Turn) -> None:
    """Remove what a worker has left of its unfinished file."""
    if turn.reservation is not None:
        with contextlib.suppress(FileError):  # the disk is gone
            files.remove(turn.reservation.temporary)
