"""Save one result of an album so that a crash at any moment loses nothing and leaves nothing behind.

Queue.reserve -> write (any thread) -> land, or drop
"""

from dataclasses import replace
from pathlib import Path

from pisa_desktop.album.items import Reservation, Saved
from pisa_desktop.album.queue import Queue
from pisa_desktop.files import Prepared
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.write import prepare_photo


def write(
    pixels: Pixels, photo: Photo, reservation: Reservation, software: str, output: OutputOptions
) -> tuple[Prepared, tuple[str, ...]]:
    """The checked file, ready to land under its reserved name, and notes. Needs no database.

    Raises PhotoError or FileError; nothing is left on disk then.
    """
    options = replace(output, exists=reservation.exists)
    return prepare_photo(pixels, photo, reservation.path, software, options, reservation.temporary)


def land(queue: Queue, reservation: Reservation, prepared: Prepared, saved: Saved, seconds: float) -> Path | None:
    """Record what is written, rename it, and make its item Done; returns where it lies.

    None: a file of that name appeared meanwhile and is to be kept; the name is free again. Raises StoreError and
    FileError; nothing is left on disk then, unless it landed and the next start will find it.
    """
    try:
        queue.record(reservation, prepared, saved)
        landed = prepared.commit()
    except BaseException:
        drop(queue, reservation, prepared)
        raise
    if landed is None:
        queue.abandon(reservation)
    else:
        queue.finish(reservation, landed, seconds)
    return landed


def drop(queue: Queue, reservation: Reservation, prepared: Prepared | None = None) -> None:
    """Give a reserved name back, with what was written for it. Raises StoreError."""
    if prepared is not None:
        prepared.discard()
    queue.abandon(reservation)
