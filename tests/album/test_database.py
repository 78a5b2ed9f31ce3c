"""The database's file: damaged, from a newer version, locked, in a folder that cannot be written."""

import errno
import fcntl
import os
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pisa_desktop.album.database import Database, StoreBusyError, StoreError
from pisa_desktop.album.items import RunPlan, Saved, State, View
from pisa_desktop.album.kept_analyses import AnalysisOf, KeptAnalyses
from pisa_desktop.album.queue import Queue, Writer
from pisa_desktop.album.recovery import recover
from pisa_desktop.album.schema import VERSION
from pisa_desktop.album.store import Store
from pisa_desktop.files import Exists, Prepared
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from tests.album.homes import any_file, kill, new_items, process, told

NOT_KEPT = (
    "The albums cannot be kept, because their folder cannot be written or locked; they last until the program ends."
)
SET_ASIDE = "The list of albums was damaged: it is now called albums-damaged.sqlite, and a new one was begun."


def filled(folder: Path) -> int:
    """A database with one album of 50 photos; returns the album's id."""
    with Database.open(folder) as database:
        store = Store(database)
        album = store.new_album("Family").id
        store.add(album, new_items(Path("/photos"), *[f"{n:03}.jpg" for n in range(50)]))
    return album


def test_an_album_is_there_again(tmp_path: Path) -> None:
    album = filled(tmp_path / "home")
    with Database.open(tmp_path / "home") as database:
        assert database.sentence is None
        store = Store(database)
        assert [found.name for found in store.recent_albums()] == ["Family"]
        assert [item.shown for item in store.items(album)] == [f"{n:03}.jpg" for n in range(50)]


@pytest.mark.fault("Album database corrupt")
@pytest.mark.parametrize("damage", ["garbage", "cut", "page", "foreign"])
def test_a_damaged_database_is_set_aside_and_reported(tmp_path: Path, damage: str) -> None:
    filled(tmp_path)
    file = tmp_path / "albums.sqlite"
    whole = file.read_bytes()
    if damage == "garbage":
        file.write_bytes(b"This is no database.\n" * 500)
    elif damage == "cut":
        file.write_bytes(whole[: len(whole) // 2])
    elif damage == "page":
        file.write_bytes(whole[:8192] + b"\xa5" * 8192 + whole[16384:])
    else:
        file.unlink()
        other = sqlite3.connect(file)
        other.execute("CREATE TABLE theirs (x)")
        other.close()
    damaged = file.read_bytes()
    with Database.open(tmp_path) as database:
        assert database.sentence == SET_ASIDE
        assert Store(database).recent_albums() == []
        assert Store(database).new_album("Begun anew").name == "Begun anew"
    assert (tmp_path / "albums-damaged.sqlite").read_bytes() == damaged
    with Database.open(tmp_path) as database:
        assert database.sentence is None


def test_a_second_damaged_database_does_not_replace_the_first(tmp_path: Path) -> None:
    for text in (b"one", b"two"):
        (tmp_path / "albums.sqlite").write_bytes(text * 1000)
        Database.open(tmp_path).close()
    assert (tmp_path / "albums-damaged.sqlite").read_bytes() == b"one" * 1000
    assert (tmp_path / "albums-damaged-2.sqlite").read_bytes() == b"two" * 1000


@pytest.mark.fault("Album database from a newer version")
def test_a_newer_database_is_left_alone_and_reported(tmp_path: Path) -> None:
    filled(tmp_path)
    newer = sqlite3.connect(tmp_path / "albums.sqlite")
    newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    newer.execute("CREATE TABLE from_the_future (x)")
    newer.close()
    before = (tmp_path / "albums.sqlite").read_bytes()
    with Database.open(tmp_path) as database:
        assert database.sentence == (
            "The albums are from a newer version of PiSA Desktop: they were left alone, and a new list was begun."
        )
        album = Store(database).new_album("Mine").id
    with Database.open(tmp_path) as database:
        assert Store(database).album(album).name == "Mine"
    assert (tmp_path / "albums.sqlite").read_bytes() == before


@pytest.mark.fault("Home not writable")
def test_a_folder_that_cannot_be_written_gives_a_temporary_database(tmp_path: Path) -> None:
    (tmp_path / "home").write_bytes(b"a file where the folder should be")
    with Database.open(tmp_path / "home") as database:
        assert database.sentence == NOT_KEPT
        album = Store(database).new_album("For now").id
        with database.again() as second:
            assert Store(second).album(album).name == "For now"
        folder = database.file.parent
    assert not folder.exists()


@pytest.mark.fault("Album database on a network home")
def test_a_folder_without_locks_gives_a_temporary_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As some network folders are. Without locks, two programs would damage one database."""
    lock = fcntl.flock

    def refuse(file: int, operation: int) -> None:
        if Path(f"/proc/self/fd/{file}").resolve().is_relative_to(tmp_path / "home"):
            raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))
        lock(file, operation)

    monkeypatch.setattr(fcntl, "flock", refuse)
    with Database.open(tmp_path / "home") as database:
        assert database.sentence == NOT_KEPT
        assert Store(database).new_album("For now").name == "For now"
    assert not (tmp_path / "home" / "albums.sqlite").exists()


HOLD = """
import sqlite3, sys
sql = sqlite3.connect(sys.argv[1], isolation_level=None)
sql.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.fault("Album database locked by a second window")
def test_a_database_locked_by_another_process_is_reported_and_works_afterwards(tmp_path: Path) -> None:
    album = filled(tmp_path)
    with Database.open(tmp_path, patience=0.05) as database:
        store = Store(database)
        holder = process(HOLD, tmp_path / "albums.sqlite")
        try:
            assert told(holder) == "held"
            assert len(store.items(album)) == 50  # reading goes on
            with pytest.raises(StoreBusyError) as caught:
                store.new_album("Second")
            assert str(caught.value) == (
                "Another program is using the list of albums; close it, or try again in a moment."
            )
            with pytest.raises(StoreBusyError):
                Database.open(tmp_path, patience=0.05)
        finally:
            kill(holder)
        assert store.new_album("Second").name == "Second"


def test_damage_found_later_is_reported(tmp_path: Path) -> None:
    album = filled(tmp_path)
    with Database.open(tmp_path) as database:
        (tmp_path / "albums.sqlite").write_bytes(b"This is no database.\n" * 2000)
        with pytest.raises(StoreError, match="is damaged; start the program again"):
            Store(database).items(album)


KILLED_IN_COMMIT = """
import os, signal, sys
from pathlib import Path
from pisa_desktop import files
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import NewItem, Source
from pisa_desktop.album.store import Store
database = Database.open(Path(sys.argv[1]))
def kill(call):
    if call == "commit":
        os.kill(os.getpid(), signal.SIGKILL)
files.before_call = kill
Store(database).add(int(sys.argv[2]), [NewItem(Path(f"/new/{n}.jpg"), Path("/new"), Source(1, 1)) for n in range(5000)])
"""


@pytest.mark.fault("Album database killed mid-commit")
def test_kill_9_before_a_commit_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    album = filled(tmp_path)
    child = process(KILLED_IN_COMMIT, tmp_path, album)
    child.communicate()
    assert child.returncode == -9
    with Database.open(tmp_path) as database:
        assert database.sentence is None
        store = Store(database)
        assert len(store.items(album)) == 50
        assert len(store.add(album, new_items(Path("/photos"), "new.jpg"))) == 1


ADDING = """
import sys
from pathlib import Path
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import NewItem, Source
from pisa_desktop.album.store import Store
store = Store(Database.open(Path(sys.argv[1])))
print("ready", flush=True)
for round in range(10_000):
    store.add(int(sys.argv[2]), [NewItem(Path(f"/{round}/{n}.jpg"), Path("/"), Source(1, 1)) for n in range(100)])
    print(round, flush=True)
"""


@pytest.mark.fault("Album database killed mid-commit")
def test_kill_9_at_any_moment_leaves_whole_transactions(tmp_path: Path) -> None:
    album = filled(tmp_path)
    known = 50
    for rounds in (0, 1, 3):
        child = process(ADDING, tmp_path, album)
        assert told(child) == "ready"
        for _ in range(rounds):
            told(child)
        kill(child)
        with Database.open(tmp_path) as database:
            assert database.sentence is None
            items = len(Store(database).items(album))
        assert items >= known
        assert (items - 50) % 100 == 0
        known = items


FIRST_VERSION = """
PRAGMA user_version = 1;
ALTER TABLE items ADD COLUMN scale REAL;
ALTER TABLE items ADD COLUMN run_scale REAL;
UPDATE items SET scale = chosen_size, run_scale = run_size;
ALTER TABLE items DROP COLUMN chosen_size;
ALTER TABLE items DROP COLUMN run_size;
ALTER TABLE items DROP COLUMN saved_dpi;
ALTER TABLE outputs DROP COLUMN dpi;
ALTER TABLE items DROP COLUMN photo_is;
ALTER TABLE items DROP COLUMN run_photo_is;
ALTER TABLE items DROP COLUMN saved_condition;
ALTER TABLE outputs DROP COLUMN condition;
ALTER TABLE outputs DROP COLUMN notes;
ALTER TABLE items DROP COLUMN saved_notes;
ALTER TABLE analyses DROP COLUMN condition;
ALTER TABLE albums DROP COLUMN pix;
ALTER TABLE albums DROP COLUMN sem;
ALTER TABLE albums ADD COLUMN pix REAL NOT NULL DEFAULT 1;
ALTER TABLE albums ADD COLUMN sem REAL NOT NULL DEFAULT 1;
UPDATE albums SET sem = 0.25 WHERE name = 'tuned';
"""
"""Makes a database one of version 1, when every photo was restored from its full size and started with 1 / 1."""


def test_a_database_of_the_first_version_is_upgraded(tmp_path: Path) -> None:
    album = filled(tmp_path)
    with Database.open(tmp_path) as database:
        saved, waiting, never = (item.id for item in Store(database).items(album)[:3])
        tuned = Store(database).new_album("tuned").id
        fresh = columns_of(database)
        queue = Queue(database)
        Store(database).set_size([waiting], Size(190 / 79))
        queue.start(album, RunPlan(), [saved, waiting])
        assert queue.claim(album) is not None
        reservation = queue.reserve(saved, tmp_path / "a.png", Exists.NUMBER, Writer.RUNNER, any_file)
        assert reservation is not None
        reservation.temporary.write_bytes(b"a result")
        prepared = Prepared(reservation.temporary, reservation.path, Exists.NUMBER, "ab" * 32)
        queue.record(reservation, prepared, Saved(tmp_path / "a.png", Strengths(), 2.0, "mini-1", Condition.SOFT))
        prepared.commit()
        queue.finish(reservation, tmp_path / "a.png", 1.5)
        KeptAnalyses(database).keep(saved, AnalysisOf("ab", 2.0, "sd-1", Condition.SHARP), b"of then")
    old = sqlite3.connect(tmp_path / "albums.sqlite")
    old.executescript(FIRST_VERSION)
    old.close()
    for _ in range(2):
        with Database.open(tmp_path) as database:
            assert database.sentence is None
            assert columns_of(database) == fresh
            store, queue = Store(database), Queue(database)
            first, second, third = (store.item(item) for item in (saved, waiting, never))
            assert first is not None
            assert first.saved == Saved(tmp_path / "a.png", Strengths(), 2.0, "mini-1", Condition.SHARP)
            assert second is not None
            assert third is not None
            assert (second.state, second.photo_is, third.saved) == (State.WAITING, None, None)
            assert (second.chosen_size, third.chosen_size) == (Size(190 / 79), None)
            assert KeptAnalyses(database).items(album) == frozenset(), "they are to be enhanced again"
            assert store.view(album).strengths is None, "those that the model starts with"
            assert store.view(tuned).strengths == Strengths(1, 0.25)
    with Database.open(tmp_path) as database:
        claim = Queue(database).claim(album)
        assert claim is not None
        assert (claim.item.id, claim.size, claim.photo_is) == (waiting, Size(190 / 79), PhotoIs.SHARP)


def columns_of(database: Database) -> list[tuple[str, list[str]]]:
    """The names of all columns by table."""
    tables = [name for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
    return [(table, [row[1] for row in database.rows(f"PRAGMA table_info({table})")]) for table in tables]


def test_changes_of_another_connection_show_in_the_revision(database: Database) -> None:
    with database.again() as other:
        before = database.revision()
        assert database.revision() == before
        Store(other).new_album("x")
        assert database.revision() != before


def test_a_transaction_that_fails_changes_nothing(database: Database, store: Store) -> None:
    class Stop(Exception):
        pass

    def add_and_stop() -> None:
        database.rows("INSERT INTO albums (name, recent) VALUES ('x', 1)")
        raise Stop

    with pytest.raises(Stop), database.change():
        add_and_stop()
    assert store.recent_albums() == []


@pytest.mark.fault("Album database corrupt", "9 Settings or album database that keep the program from starting")
def test_a_flipped_byte_never_keeps_the_program_from_starting(tmp_path: Path) -> None:
    """Anywhere in the file: it is used as it is, or set aside and said; every row that is read makes sense."""
    album = filled(tmp_path / "home")
    with Database.open(tmp_path / "home") as database:
        queue = Queue(database)
        queue.start(album, RunPlan(output=OutputOptions(quality=80)))
        queue.claim(album)
        Store(database).set_view(album, View(Store(database).items(album)[0].id, 2.0))
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = (tmp_path / "home" / "albums.sqlite").read_bytes()
    chance, aside = random.Random(9), 0
    used = [at for at, value in enumerate(whole) if value]
    for n in range(60):
        home = tmp_path / str(n)
        home.mkdir()
        damaged = bytearray(whole)
        damaged[chance.choice(used)] ^= 1 << chance.randrange(8)
        (home / "albums.sqlite").write_bytes(damaged)
        with Database.open(home) as database:
            aside += database.sentence == SET_ASIDE
            store, queue = Store(database), Queue(database)
            for known in store.recent_albums():
                store.view(known.id)
                store.items(known.id)
                queue.start(known.id, known.plan or RunPlan())
                recover(database, Writer.RUNNER)
                while queue.claim(known.id) is not None:
                    pass
    assert 0 < aside < 60


@pytest.mark.fault("9 Settings or album database that keep the program from starting")
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE albums SET plan = replace(plan, '\"quality\"', '\"format\"')",
        "UPDATE albums SET plan = replace(plan, '{', '[')",
        "UPDATE albums SET current = 99",
        "UPDATE items SET album = 7",
        "UPDATE items SET path = 'text' WHERE id = 1",
        "UPDATE items SET path = x'612f0062' WHERE id = 1",
        "UPDATE items SET pix = 9",
        "UPDATE items SET run_pix = NULL",
        "UPDATE items SET size = 'large'",
        "UPDATE items SET photo_is = 'rosy'",
        "ALTER TABLE items RENAME COLUMN root TO rook",
        "DROP INDEX items_by_key",
    ],
)
def test_values_that_we_never_write_are_damage(tmp_path: Path, change: str) -> None:
    album = filled(tmp_path)
    with Database.open(tmp_path) as database:
        Queue(database).start(album, RunPlan())
    with closing(sqlite3.connect(tmp_path / "albums.sqlite")) as sql:
        sql.execute("PRAGMA foreign_keys = OFF")
        sql.execute(change)
        sql.commit()
    with Database.open(tmp_path) as database:
        assert database.sentence == SET_ASIDE
        assert Store(database).recent_albums() == []
