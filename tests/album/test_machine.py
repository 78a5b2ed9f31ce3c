"""Any sequence of what can happen to items leaves the states, and the order of turns, that a simple model expects."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Counts, NewItem, RunPlan, Saved, Source, State
from pisa_desktop.album.queue import Queue, Writer
from pisa_desktop.album.recovery import recover
from pisa_desktop.album.store import Removed, Store
from pisa_desktop.files import Exists, Prepared
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.strengths import Strengths
from tests.album.homes import any_file

OUT = Path("/nowhere/out")
PICK = st.integers(0, 1000)


class AlbumMachine(RuleBasedStateMachine):
    """The model: the strip's order, a state for each id, the ids that wait in turn, crashes, whether it is paused."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.database = Database.open(Path(self.folder.name))
        self.store, self.queue = Store(self.database), Queue(self.database)
        self.album = self.store.new_album("x").id
        self.strip: list[int] = []
        self.states: dict[int, State] = {}
        self.waiting: list[int] = []
        self.crashes: dict[int, int] = {}
        self.begun: set[int] = set()
        self.removed: list[tuple[Removed, list[tuple[int, State, int]]]] = []
        self.names = 0
        self.paused = False

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.database.close()
            self.folder.cleanup()

    def in_state(self, *states: State) -> list[int]:
        return [id_ for id_ in self.strip if self.states[id_] in states]

    def enqueue(self, ids: list[int]) -> None:
        for id_ in ids:
            self.states[id_], self.crashes[id_] = State.WAITING, 0
        self.waiting += ids

    def leave(self, id_: int, state: State) -> None:
        self.states[id_] = state
        if id_ in self.waiting:
            self.waiting.remove(id_)

    @rule(count=st.integers(1, 4))
    def add(self, count: int) -> None:
        names = [f"/photos/{self.names + n}.jpg" for n in range(count)]
        self.names += count
        ids = self.store.add(self.album, [NewItem(Path(name), Path("/photos"), Source(1, 1)) for name in names])
        assert len(ids) == count
        self.strip += ids
        self.states |= dict.fromkeys(ids, State.NEW)
        self.crashes |= dict.fromkeys(ids, 0)

    @rule()
    def start(self) -> None:
        ids = self.in_state(State.NEW, State.CANCELLED)
        assert self.queue.start(self.album, RunPlan()) == len(ids)
        self.enqueue(ids)
        self.paused = False

    @precondition(lambda self: self.strip)
    @rule(picks=st.lists(PICK, max_size=3))
    def start_some(self, picks: list[int]) -> None:
        ids = {self.strip[pick % len(self.strip)] for pick in picks}
        ready = [id_ for id_ in self.strip if id_ in ids and self.states[id_] not in (State.WAITING, State.RUNNING)]
        assert self.queue.start(self.album, RunPlan(), list(ids)) == len(ready)
        self.enqueue(ready)
        self.paused = False

    @rule()
    def pause(self) -> None:
        self.queue.pause(self.album)
        self.paused = True

    @rule()
    def resume(self) -> None:
        self.queue.resume(self.album)
        self.paused = False

    @rule()
    def claim(self) -> None:
        claim = self.queue.claim(self.album)
        if self.paused or not self.waiting:
            assert claim is None
            return
        assert claim is not None
        assert claim.item.id == self.waiting[0]
        assert claim.item.crashes == self.crashes[claim.item.id]
        self.leave(claim.item.id, State.RUNNING)
        self.begun.discard(claim.item.id)

    @precondition(lambda self: self.ahead())
    @rule(pick=PICK)
    def begin_its_turn(self, pick: int) -> None:
        id_ = self.ahead()[pick % len(self.ahead())]
        assert self.queue.begin(id_)
        self.begun.add(id_)
        self.crashes[id_] += 1

    def ahead(self) -> list[int]:
        """The running photos that are merely read ahead."""
        return [id_ for id_ in self.in_state(State.RUNNING) if id_ not in self.begun]

    @precondition(lambda self: self.in_state(State.RUNNING))
    @rule(pick=PICK, change=st.sampled_from(["fail", "skip", "put back", "finish"]))
    def end(self, pick: int, change: str) -> None:
        running = self.in_state(State.RUNNING)
        id_ = running[pick % len(running)]
        if change == "fail":
            assert self.queue.fail(id_, "It is damaged.")
            self.leave(id_, State.FAILED)
        elif change == "skip":
            assert self.queue.skip(id_, "Its file exists.")
            self.leave(id_, State.SKIPPED)
        elif change == "put back":
            assert self.queue.put_back(id_, id_ in self.begun)
            self.crashes[id_] -= id_ in self.begun
            self.states[id_] = State.WAITING
            self.waiting.insert(0, id_)
        else:
            assert self.save(id_, Writer.RUNNER)
            self.leave(id_, State.DONE)
            self.crashes[id_] = 0

    @precondition(lambda self: self.strip)
    @rule(pick=PICK)
    def save_from_window(self, pick: int) -> None:
        id_ = self.strip[pick % len(self.strip)]
        busy = self.states[id_] in (State.WAITING, State.RUNNING)
        assert self.save(id_, Writer.WINDOW) is not busy
        if not busy:
            self.states[id_], self.crashes[id_] = State.DONE, 0

    def save(self, id_: int, writer: Writer) -> bool:
        reservation = self.queue.reserve(id_, OUT / "same.jpg", Exists.NUMBER, writer, any_file)
        assert reservation is not None
        prepared = Prepared(OUT / "t", reservation.path, Exists.NUMBER, "00")
        self.queue.record(reservation, prepared, Saved(OUT, Strengths(), 1.0, "m", Condition.SOFT))
        return self.queue.finish(reservation, reservation.path, 1.0)

    @precondition(lambda self: self.strip)
    @rule(picks=st.lists(PICK, max_size=3))
    def cancel(self, picks: list[int]) -> None:
        ids = {self.strip[pick % len(self.strip)] for pick in picks}
        ready = [id_ for id_ in ids if self.states[id_] in (State.WAITING, State.RUNNING)]
        assert self.queue.cancel(list(ids)) == len(ready)
        for id_ in ready:
            self.leave(id_, State.CANCELLED)

    @precondition(lambda self: self.waiting)
    @rule(pick=PICK)
    def do_next(self, pick: int) -> None:
        id_ = self.waiting[pick % len(self.waiting)]
        self.queue.do_next([id_])
        self.waiting.remove(id_)
        self.waiting.insert(0, id_)

    @rule()
    def retry_failed(self) -> None:
        failed = self.in_state(State.FAILED)
        before = list(self.waiting)
        assert self.queue.retry_failed(self.album) == len(failed)
        rows = self.database.rows("SELECT id FROM items WHERE state = 'waiting' ORDER BY turn, id")
        self.enqueue(failed)
        self.waiting = [id_ for (id_,) in rows]  # at the end, among themselves in the order of their earlier turns
        assert self.waiting[: len(before)] == before
        assert set(self.waiting) == set(before) | set(failed)
        self.paused = False

    @precondition(lambda self: self.strip)
    @rule(picks=st.lists(PICK, min_size=1, max_size=3))
    def remove(self, picks: list[int]) -> None:
        ids = sorted({self.strip[pick % len(self.strip)] for pick in picks})
        gone = [(id_, self.states[id_], self.crashes[id_]) for id_ in ids]
        self.removed.append((self.store.remove_items(ids), gone))
        for id_ in ids:
            self.leave(id_, State.NEW)
            self.strip.remove(id_)
            del self.states[id_]

    @precondition(lambda self: self.removed)
    @rule()
    def undo_removal(self) -> None:
        rows, gone = self.removed.pop()
        assert sorted(self.store.restore_items(rows)) == [id_ for id_, _, _ in gone]
        for id_, state, crashes in gone:
            self.states[id_] = State.CANCELLED if state is State.RUNNING else state
            self.crashes[id_] = crashes
        items = self.store.items(self.album)
        self.strip = [item.id for item in items]
        for item in items:  # whose name another has taken meanwhile
            if self.states[item.id] is State.DONE and item.saved is None:
                self.states[item.id] = State.NEW
        rows_ = self.database.rows("SELECT id FROM items WHERE state = 'waiting' ORDER BY turn, id")
        self.waiting = [id_ for (id_,) in rows_]

    @rule()
    def crash(self) -> None:
        running = self.in_state(State.RUNNING)
        recovered = recover(self.database, Writer.RUNNER)
        assert recovered.done == ()
        assert set(recovered.again) == {id_ for id_ in running if self.crashes[id_] < 2}
        assert set(recovered.failed) == {id_ for id_ in running if self.crashes[id_] >= 2}
        before = list(self.waiting)
        for id_ in running:
            self.states[id_] = State.WAITING if id_ in recovered.again else State.FAILED
        rows = self.database.rows("SELECT id FROM items WHERE state = 'waiting' ORDER BY turn, id")
        self.waiting = [id_ for (id_,) in rows]
        assert [id_ for id_ in self.waiting if id_ in before] == before
        assert set(self.waiting) == set(before) | set(recovered.again)

    @rule()
    def close_and_open_again(self) -> None:
        self.database.close()
        self.database = Database.open(Path(self.folder.name))
        assert self.database.sentence is None
        self.store, self.queue = Store(self.database), Queue(self.database)

    @invariant()
    def agrees(self) -> None:
        if not hasattr(self, "database"):
            return
        items = self.store.items(self.album)
        assert [item.id for item in items] == self.strip
        assert {item.id: item.state for item in items} == self.states
        counts = {state.value: len(self.in_state(state)) for state in State}
        assert self.queue.counts(self.album) == Counts(**counts)
        saved = [item.saved.path for item in items if item.saved]
        assert len(saved) == len(set(saved))


AlbumMachine.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestAlbumMachine = AlbumMachine.TestCase
