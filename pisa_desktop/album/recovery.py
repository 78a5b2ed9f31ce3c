"""After a crash: find results that had landed, delete what was recorded as unfinished, and let the rest run again."""

import contextlib
import itertools
import os
from collections.abc import Iterator
from pathlib import Path

from pisa_desktop import files
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Recovered, path_of
from pisa_desktop.album.queue import Writer, drop_output, land_output, last_turn
from pisa_desktop.files import Exists, Prepared
from pisa_desktop.files.temporaries import is_claim
from pisa_desktop.photo.fingerprint import sha256_if_file
from pisa_desktop.phrase import Phrase, packed

MOST_CRASHES = 2
TWICE = Phrase("The program ended unexpectedly twice while it worked on this photo; retry it alone, or leave it out.")


def recover(database: Database, writer: Writer) -> Recovered:
    """Clean up after a dead writer of this kind; only the holder of its lock may call this.

    A recorded result that is found under its name makes its item Done. What was recorded as unfinished is deleted, and
    nothing else. Items whose own turn the crash has cut short (`Queue.begin`) go to the end; after two they are Failed.
    Those that had merely been read ahead are next in turn. Raises StoreError.
    """
    done = [item for item in (_settle(database, output) for output in _pending(database, writer)) if item is not None]
    if writer is not Writer.RUNNER:
        return Recovered(tuple(done))
    with database.change():
        again = database.rows(
            "SELECT id, album, crashes FROM items WHERE state = 'running' AND crashes < ? ORDER BY turn", MOST_CRASHES
        )
        for id_, album, crashes in again:  # the others keep their turn, which comes before those that wait
            turn = last_turn(database, album) + 1 if crashes else None
            database.rows("UPDATE items SET state = 'waiting', turn = coalesce(?, turn) WHERE id = ?", turn, id_)
        failed = database.rows(
            "UPDATE items SET state = 'failed', reason = ? WHERE state = 'running' RETURNING id", packed(TWICE)
        )
    return Recovered(tuple(done), tuple(id_ for id_, _, _ in again), tuple(id_ for (id_,) in failed))


def _pending(database: Database, writer: Writer) -> list[tuple[int, int | None, bytes, bytes, str | None]]:
    return database.rows(
        "SELECT id, item, path, temporary, sha256 FROM outputs WHERE writer = ? AND temporary IS NOT NULL", writer
    )


def _settle(database: Database, output: tuple[int, int | None, bytes, bytes, str | None]) -> int | None:
    """Settle one output that was being saved; returns its item if it is Done."""
    id_, item, path, temporary, sha256 = output
    landed = None
    if sha256 is not None:
        landed = _landed(path_of(path), sha256) or _completed(path_of(temporary), path_of(path), sha256)
    with contextlib.suppress(files.FileError):  # the disk is gone
        files.remove(path_of(temporary))
    with database.change():
        if landed is None:
            drop_output(database, id_)
            return None
        return item if land_output(database, id_, landed, None) else None


def _landed(path: Path, sha256: str) -> Path | None:
    """Where the file with this hash is: under its name, or a number of it if the name was taken meanwhile."""
    return next((candidate for candidate in _candidates(path) if sha256_if_file(candidate) == sha256), None)


def _completed(temporary: Path, path: Path, sha256: str) -> Path | None:
    """Finish a rename that was cut short on a disk without hard links: a claim, or an empty file, holds the name."""
    with contextlib.suppress(OSError, files.FileError):
        for candidate in _candidates(path):
            if (is_claim(candidate) or candidate.stat().st_size == 0) and sha256_if_file(temporary) == sha256:
                return Prepared(temporary, candidate, Exists.OVERWRITE, sha256).commit()
    return None


def _candidates(path: Path) -> Iterator[Path]:
    """The names under which the file may have landed: all up to the first free one."""
    names = (files.numbered(path, number) for number in itertools.count(1))
    return itertools.takewhile(os.path.lexists, names)
