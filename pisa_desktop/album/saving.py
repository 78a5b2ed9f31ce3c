"""The names of an album's results: reserved, recorded and finished in the database.

A crash at any moment therefore loses nothing and leaves nothing behind; see recovery.py.
"""

import errno
from collections.abc import Callable
from pathlib import Path

from pisa_desktop.album.items import Saved
from pisa_desktop.album.queue import Queue, Writer
from pisa_desktop.enhance import Plan, Reservation, Written
from pisa_desktop.files import FileError

_OF_THE_PHOTO = (errno.ENAMETOOLONG, errno.EILSEQ, errno.EINVAL, errno.EISDIR, errno.EEXIST, errno.EFBIG)
"""Faults of saving that no other photo would meet; all others concern the folder or the disk."""


class ItemNames:
    """`enhance.Names` for the result of one item. For the thread of its queue's connection."""

    def __init__(self, queue: Queue, item: int, writer: Writer, model: str, seconds: Callable[[], float]) -> None:
        """`model`: its id, recorded with the result. `seconds`: spent on the photo so far."""
        self._queue, self._item, self._writer, self._model, self._seconds = queue, item, writer, model, seconds

    def is_source(self, path: Path) -> bool:
        """Whether a photo of any album has this name. Raises StoreError."""
        return self._queue.is_source(path)

    def is_free(self, path: Path, reservation: Reservation | None = None) -> bool:
        """See `Queue.is_free`. Raises StoreError."""
        return self._queue.is_free(self._item, path, reservation)

    def spelled(self, path: Path) -> Path:
        """See `Names`."""
        return self._queue.spelled(path)

    def reserve(self, planned: Plan) -> Reservation | None:
        """See `Queue.reserve`. Raises StoreError and FileError."""
        exists = planned.options.output.exists
        return self._queue.reserve(self._item, planned.wanted, exists, self._writer, planned.is_result)

    def record(self, reservation: Reservation, written: Written, planned: Plan) -> None:
        """See `Queue.record`. Raises StoreError."""
        saved = Saved(
            path=reservation.path,
            strengths=planned.options.strengths,
            scale=planned.scale,
            model=self._model,
            condition=planned.condition,
            notes=written.notes,
            dpi=planned.dpi,
        )
        self._queue.record(reservation, written.prepared, saved)

    def finish(self, reservation: Reservation, landed: Path) -> None:
        """Make the item Done, if its state allows it. Raises StoreError."""
        self._queue.finish(reservation, landed, self._seconds())

    def release(self, reservation: Reservation) -> None:
        """Give the name back. Raises StoreError."""
        self._queue.abandon(reservation)


def concerns_all(error: Exception) -> bool:
    """Whether other photos would meet the same fault, because it concerns the folder or the disk."""
    cause = error.__cause__
    return isinstance(error, FileError) and isinstance(cause, OSError) and cause.errno not in _OF_THE_PHOTO
