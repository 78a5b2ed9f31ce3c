"""After a crash: what landed is Done, what was recorded is swept and nothing else, the rest runs again."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from pisa_desktop import files
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Item, Recovered, RunPlan, Saved, State
from pisa_desktop.album.queue import Queue, Writer
from pisa_desktop.album.recovery import recover
from pisa_desktop.album.store import Store
from pisa_desktop.enhance import Reservation
from pisa_desktop.files import Exists, Prepared
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.strengths import Strengths
from tests.album.homes import any_file, new_items

PICTURE = b"a picture" * 100
SHA256 = hashlib.sha256(PICTURE).hexdigest()


@dataclass
class Crash:
    """An item that was being saved when the program died; nothing was cleared up."""

    database: Database
    out: Path
    exists: Exists = Exists.NUMBER
    writer: Writer = Writer.RUNNER

    def __post_init__(self) -> None:
        self.store, self.queue = Store(self.database), Queue(self.database)
        self.album = self.store.new_album("x").id
        self.ids = self.store.add(self.album, new_items(Path("/photos"), "a.jpg", "b.jpg"))
        self.out.mkdir()
        if self.writer is Writer.RUNNER:
            self.queue.start(self.album, RunPlan())
            assert self.queue.claim(self.album) is not None
            assert self.queue.begin(self.ids[0])

    def item(self, number: int = 0) -> Item:
        found = self.store.item(self.ids[number])
        assert found is not None
        return found

    def reserved(self, name: str = "a.jpg") -> Reservation:
        reservation = self.queue.reserve(self.ids[0], self.out / name, self.exists, self.writer, any_file)
        assert reservation is not None
        return reservation

    def written(self, reservation: Reservation, record: bool = True) -> Prepared:
        reservation.temporary.write_bytes(PICTURE)
        prepared = Prepared(reservation.temporary, reservation.path, self.exists, SHA256)
        if record:
            saved = Saved(reservation.path, Strengths(0.35, 1.2), 2.0, "mini-1", Condition.SOFT, ("A note.", "Two."))
            self.queue.record(reservation, prepared, saved)
        return prepared

    def names(self) -> list[str]:
        return sorted(str(path.relative_to(self.out)) for path in self.out.rglob("*"))


def test_nothing_to_recover(database: Database) -> None:
    assert recover(database, Writer.RUNNER) == Recovered()
    assert recover(database, Writer.WINDOW) == Recovered()


def test_killed_while_reading(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    assert recover(database, Writer.RUNNER) == Recovered(again=(crash.ids[0],))
    assert (crash.item().state, crash.item().crashes) == (State.WAITING, 1)
    claims = [crash.queue.claim(crash.album), crash.queue.claim(crash.album)]
    assert [claim.item.id for claim in claims if claim] == [crash.ids[1], crash.ids[0]], "it goes to the end"


def test_twice_killed_is_failed_and_can_be_retried(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    recover(database, Writer.RUNNER)
    while claim := crash.queue.claim(crash.album):
        crash.queue.begin(claim.item.id)
    recovered = recover(database, Writer.RUNNER)
    assert recovered == Recovered(again=(crash.ids[1],), failed=(crash.ids[0],))
    assert crash.item().state is State.FAILED
    assert crash.item().reason == (
        "The program ended unexpectedly twice while it worked on this photo; retry it alone, or leave it out."
    )
    assert crash.queue.retry_failed(crash.album) == 1
    assert (crash.item().state, crash.item().crashes, crash.item().reason) == (State.WAITING, 0, "")


@pytest.mark.fault("2 Polite ends counted as crashes, photos read ahead too")
def test_what_was_merely_read_ahead_keeps_its_turn_and_counts_nothing(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    for _ in range(3):
        assert crash.queue.claim(crash.album) is not None
        recover(database, Writer.RUNNER)
        assert (crash.item(1).state, crash.item(1).crashes) == (State.WAITING, 0)
        crash.queue.do_next([crash.ids[1]])


def test_killed_after_reserving_frees_the_name(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    crash.reserved()
    recover(database, Writer.RUNNER)
    assert crash.reserved().path.name == "a.jpg"
    assert crash.names() == []


def test_killed_while_writing_deletes_only_our_own_files(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    (tmp_path / "out" / ".pisa-desktop-of-another").write_bytes(b"not recorded")
    crash.written(crash.reserved(), record=False)
    assert recover(database, Writer.RUNNER).again == (crash.ids[0],)
    assert crash.names() == [".pisa-desktop-of-another"]


def test_killed_before_the_rename(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    crash.written(crash.reserved())
    assert recover(database, Writer.RUNNER) == Recovered(again=(crash.ids[0],))
    assert crash.names() == []
    assert crash.item().saved is None


def test_killed_between_link_and_unlink(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    prepared = crash.written(crash.reserved())
    prepared.target.hardlink_to(prepared.temporary)
    assert recover(database, Writer.RUNNER) == Recovered(done=(crash.ids[0],))
    assert crash.names() == ["a.jpg"]


def test_killed_between_rename_and_commit_is_done(database: Database, tmp_path: Path) -> None:
    for exists in Exists:
        crash = Crash(database, tmp_path / exists, exists)
        prepared = crash.written(crash.reserved())
        assert prepared.commit() == prepared.target
        assert recover(database, Writer.RUNNER) == Recovered(done=(crash.ids[0],))
        assert crash.names() == ["a.jpg"]
        item = crash.item()
        assert (item.state, item.crashes) == (State.DONE, 0)
        saved = Saved(prepared.target, Strengths(0.35, 1.2), 2.0, "mini-1", Condition.SOFT, ("A note.", "Two."))
        assert item.saved == saved
        assert recover(database, Writer.RUNNER) == Recovered()


def test_landed_beside_a_name_that_was_taken_meanwhile(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    prepared = crash.written(crash.reserved())
    (tmp_path / "out" / "a.jpg").write_bytes(b"a stranger's")
    (tmp_path / "out" / "a-2.jpg").write_bytes(b"another's")
    assert prepared.commit() == tmp_path / "out" / "a-3.jpg"
    assert recover(database, Writer.RUNNER).done == (crash.ids[0],)
    item = crash.item()
    assert item.saved is not None
    assert item.saved.path == tmp_path / "out" / "a-3.jpg"


@pytest.mark.fault("10 Zero-byte files and temporaries left by a kill")
def test_killed_while_an_empty_file_held_the_name(database: Database, tmp_path: Path) -> None:
    """Where there are no hard links, as on USB sticks, a name is claimed before it is replaced."""
    crash = Crash(database, tmp_path / "out")
    prepared = crash.written(crash.reserved())
    (tmp_path / "out" / "a.jpg").touch()
    assert recover(database, Writer.RUNNER).done == (crash.ids[0],)
    assert crash.names() == ["a.jpg"]
    assert prepared.target.read_bytes() == PICTURE


def test_an_empty_file_without_ours_belongs_to_someone_else(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    prepared = crash.written(crash.reserved())
    (tmp_path / "out" / "a.jpg").touch()
    prepared.temporary.write_bytes(PICTURE[:-1])
    assert recover(database, Writer.RUNNER).again == (crash.ids[0],)
    assert crash.names() == ["a.jpg"]
    assert prepared.target.read_bytes() == b""


def test_another_file_under_the_name_is_not_ours(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out", Exists.OVERWRITE)
    (tmp_path / "out" / "a.jpg").write_bytes(b"to be overwritten")
    crash.written(crash.reserved())
    assert recover(database, Writer.RUNNER).again == (crash.ids[0],)
    assert (tmp_path / "out" / "a.jpg").read_bytes() == b"to be overwritten"
    assert crash.names() == ["a.jpg"]


def test_removed_while_it_was_being_saved(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    crash.written(crash.reserved())
    crash.store.remove_items([crash.ids[0]])
    assert recover(database, Writer.RUNNER) == Recovered()
    assert crash.names() == []
    assert database.rows("SELECT count(*) FROM outputs") == [(0,)]


def test_runner_and_window_clean_up_after_themselves(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out", writer=Writer.WINDOW)
    prepared = crash.written(crash.reserved())
    assert recover(database, Writer.RUNNER) == Recovered()
    assert prepared.temporary.exists()
    assert recover(database, Writer.WINDOW) == Recovered()
    assert crash.names() == []
    prepared = crash.written(crash.reserved())
    prepared.commit()
    assert recover(database, Writer.WINDOW) == Recovered(done=(crash.ids[0],))
    assert crash.item().state is State.DONE


def test_an_output_folder_that_is_gone(database: Database, tmp_path: Path) -> None:
    crash = Crash(database, tmp_path / "out")
    prepared = crash.written(crash.reserved())
    files.remove(prepared.temporary)
    (tmp_path / "out").rmdir()
    assert recover(database, Writer.RUNNER).again == (crash.ids[0],)
