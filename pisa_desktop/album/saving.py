"""The names of an album's results: reserved, recorded and finished in the database.

A crash at any moment therefore loses nothing and leaves nothing behind; see recovery.py.
"""

from collections.abc import Callable
from pathlib import Path

from pisa_desktop.album.items import Saved
from pisa_desktop.album.queue import Queue, Writer
from pisa_desktop.enhance import Plan, Reservation
from pisa_desktop.files import Prepared


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

    def record(self, reservation: Reservation, prepared: Prepared, planned: Plan) -> None:
        """See `Queue.record`. Raises StoreError."""
        saved = Saved(
            path=reservation.path,
            strengths=planned.options.strengths,
            scale=planned.scale,
            model=self._model,
            condition=planned.condition,
        )
        self._queue.record(reservation, prepared, saved)

    def finish(self, reservation: Reservation, landed: Path) -> None:
        """Make the item Done, if its state allows it. Raises StoreError."""
        self._queue.finish(reservation, landed, self._seconds())

    def release(self, reservation: Reservation) -> None:
        """Give the name back. Raises StoreError."""
        self._queue.abandon(reservation)
