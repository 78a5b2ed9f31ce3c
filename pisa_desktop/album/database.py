"""The albums' database: its file, its connections (one per thread), its locks and its faults in words."""

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from filelock import FileLock

from pisa_desktop import files, targets
from pisa_desktop.album.schema import SCHEMA, UPGRADES, VERSION, is_sound
from pisa_desktop.errors import PisaError
from pisa_desktop.photo.naming import natural_order
from pisa_desktop.phrase import Phrase

Row = tuple[Any, ...]

_LEFT_ALONE = Phrase(
    "The albums are from a newer version of PiSA Desktop: they were left alone, and a new list was begun."
)
_NOT_KEPT = Phrase(
    "The albums cannot be kept, because their folder cannot be written or locked; they last until the program ends."
)


class StoreError(PisaError):
    """The database cannot be read or written."""


class StoreBusyError(StoreError):
    """Another program holds the database for longer than we wait."""


_SENTENCES = {
    sqlite3.SQLITE_READONLY: Phrase("The list of albums cannot be changed, because its file may not be written."),
    sqlite3.SQLITE_IOERR: Phrase("The list of albums cannot be read or written: the disk reports a fault."),
    sqlite3.SQLITE_CORRUPT: Phrase("The list of albums is damaged; start the program again to begin a new one."),
    sqlite3.SQLITE_NOTADB: Phrase("The list of albums is damaged; start the program again to begin a new one."),
    sqlite3.SQLITE_FULL: Phrase(
        "There is no room left on the disk for the list of albums; free some space and try again."
    ),
    sqlite3.SQLITE_CANTOPEN: Phrase("The list of albums cannot be opened, because its folder cannot be written."),
}
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_AT_ODDS = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH)
"""What statements that fit our schema meet in a damaged one."""
_UNWRITABLE = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def _in_words() -> Iterator[None]:
    """Turn faults of the file or the disk into StoreErrors; bugs of ours pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
        if _code(error) in _BUSY:
            sentence = Phrase("Another program is using the list of albums; close it, or try again in a moment.")
            raise StoreBusyError(sentence) from error
        if _code(error) in _SENTENCES:
            raise StoreError(_SENTENCES[_code(error)]) from error
        raise


class Database:
    """A connection, for the thread that opened it; `again` opens one for another thread."""

    def __init__(self, file: Path, patience: float) -> None:
        self._patience = patience
        self.file = file
        self.sentence: str | None = None
        """What the user should know about the opening, or None."""
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        with _in_words():
            self._sql = _connect(file, patience)

    @classmethod
    def open(cls, folder: Path, patience: float = 5.0) -> "Database":
        """Open the database in `folder`, which is made if need be, and begin one if there is none.

        A damaged database is renamed and a new one begun; one from a newer version is left alone and another used
        beside it; if the folder cannot be written, a temporary one is used. `sentence` reports each of these.

        Args:
            patience: seconds to wait for another program that is writing, here and in every later call.

        Raises StoreBusyError when the wait was not long enough, StoreError when the disk has a fault.
        """
        try:
            files.make_folder(folder)
            return _open(folder, patience)
        except (OSError, files.FileError):
            pass
        except StoreError as error:
            if not isinstance(error.__cause__, sqlite3.Error) or _code(error.__cause__) not in _UNWRITABLE:
                raise
        temporary = tempfile.TemporaryDirectory(prefix="pisa-desktop-")
        opened = _open(Path(temporary.name), patience)
        opened._folder, opened.sentence = temporary, _NOT_KEPT
        return opened

    def again(self) -> "Database":
        """Another connection to the same database, for the thread that calls this. Raises StoreError."""
        return Database(self.file, self._patience)

    def close(self) -> None:
        """Close the connection; this deletes a temporary database."""
        self._sql.close()
        if self._folder is not None:
            self._folder.cleanup()

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def rows(self, sql: str, *values: object) -> list[Row]:
        """All rows of one statement, which is a transaction of its own if it changes anything. Raises StoreError."""
        with _in_words():
            return self._sql.execute(sql, values).fetchall()

    def count(self, sql: str, *values: object) -> int:
        """The number of rows that one statement has changed. Raises StoreError."""
        with _in_words():
            return self._sql.execute(sql, values).rowcount

    def many(self, sql: str, rows: Iterable[Row]) -> None:
        """Run one statement for many rows. Raises StoreError."""
        with _in_words():
            self._sql.executemany(sql, rows)

    @contextmanager
    def change(self, durable: bool = False) -> Iterator[None]:
        """A transaction: everything inside happens or nothing does, without other writers between. Raises StoreError.

        `durable`: the change is on the disk, not merely in the system's memory, before this returns.
        """
        with _in_words():
            if durable:
                self._sql.execute("PRAGMA synchronous = FULL")
            self._sql.execute("BEGIN IMMEDIATE")
        try:
            yield
            files.before_call("commit")
            with _in_words():
                self._sql.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # some faults have rolled back already
                self._sql.execute("ROLLBACK")
            raise
        finally:
            if durable:
                self._sql.execute("PRAGMA synchronous = NORMAL")

    def revision(self) -> int:
        """A number that changes when another connection, in any process, has changed something."""
        number: int = self.rows("PRAGMA data_version")[0][0]
        return number


def process_lock(file: Path) -> FileLock:
    """A lock between processes, not yet taken. The system itself releases it when its holder dies.

    Where the file system has no such locks, taking it raises OSError: a lock that outlives its holder is no use here.
    """
    return FileLock(file, thread_local=False, fallback_to_soft=False, preserve_lock_file=True)


# ---- Opening -----------------------------------------------------------------------------------------------


def _connect(file: Path, patience: float) -> sqlite3.Connection:
    sql = sqlite3.connect(file, timeout=patience, isolation_level=None)
    try:
        sql.text_factory = _text
        sql.create_collation("natural_order", _compared)
        sql.execute("PRAGMA foreign_keys = ON")
        sql.execute("PRAGMA journal_mode = WAL")  # has no effect on some network file systems
        sql.execute("PRAGMA synchronous = NORMAL")
    except BaseException:
        sql.close()
        raise
    return sql


def _compared(one: str, other: str) -> int:
    """Which of two names comes first in natural order."""
    first, second = natural_order(one), natural_order(other)
    return (first > second) - (first < second)


def _open(folder: Path, patience: float) -> Database:
    """The database in a writable folder. Only one process at a time checks, renames or begins one."""
    with process_lock(folder / "albums-opening.lock"):
        file = folder / "albums.sqlite"
        _make_private(file)
        newer, sentence = _begun(file, patience)
        if newer:
            file, sentence = folder / f"albums-v{VERSION}.sqlite", _LEFT_ALONE
            _make_private(file)
            _begun(file, patience)
    opened = Database(file, patience)
    opened.sentence = sentence
    return opened


def _make_private(file: Path) -> None:
    """Only the user may read the albums; SQLite gives its companion files the same permissions."""
    with suppress(OSError):  # opening the database reports it
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
        file.chmod(0o600)


class _DamagedError(Exception):
    """Not a database, or not ours."""


def _begun(file: Path, patience: float) -> tuple[bool, str | None]:
    """Make the file a usable database, unless it is from a newer version: then True. Also a sentence for the user."""
    with _in_words():
        try:
            return _prepare(file, patience), None
        except _DamagedError:
            sentence = _set_aside(file)
            _make_private(file)
            return _prepare(file, patience), sentence


def _prepare(file: Path, patience: float) -> bool:
    """Check a database, or begin one; returns whether it is from a newer version. Raises _DamagedError."""
    try:
        sql = sqlite3.connect(file, timeout=patience, isolation_level=None)
        sql.text_factory = _text
        try:
            (version,) = sql.execute("PRAGMA user_version").fetchone()
            (tables,) = sql.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if version > VERSION:
                return True
            if version == 0 and tables == 0:
                sql.execute("PRAGMA journal_mode = WAL")
                sql.executescript(f"BEGIN IMMEDIATE; {SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
            elif version <= 0:
                raise _DamagedError
            for older in range(version, VERSION) if version else ():
                sql.executescript(f"BEGIN IMMEDIATE; {UPGRADES[older]} PRAGMA user_version = {older + 1}; COMMIT;")
            sql.executescript("BEGIN IMMEDIATE; ROLLBACK;")  # can it be written?
            if not is_sound(sql):
                raise _DamagedError
            return False
        finally:
            sql.close()
    except UnicodeDecodeError as error:  # of the module's own message, which quotes the damage
        raise _DamagedError from error
    except sqlite3.DatabaseError as error:
        if _code(error) in (*_DAMAGED, *_AT_ODDS):
            raise _DamagedError from error
        raise


def _text(data: bytes) -> str:
    """A byte that is no text is no reason not to read a row."""
    return data.decode("utf-8", "replace")


def _set_aside(file: Path) -> str:
    """Rename a damaged database and its companion files; returns a sentence."""
    aside = targets.choose_target(file.with_name("albums-damaged.sqlite"), files.Exists.NUMBER)
    assert aside is not None
    for ending in ("", "-wal", "-shm"):
        part = file.with_name(file.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return Phrase("The list of albums was damaged: it is now called {name}, and a new one was begun.", name=aside.name)
