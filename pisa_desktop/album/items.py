"""What an album holds, as frozen values read from the database. Only the store and the queue change its rows."""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from pisa_desktop.album.database import Database, Row
from pisa_desktop.album.plans import RunPlan as RunPlan
from pisa_desktop.album.plans import plan_of
from pisa_desktop.phrase import unpacked
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths

SLOTS = ("A", "B", "C", "D")
DEFAULT_FOLDER = "Enhanced"
"""Name of the folder beside the originals where results go unless another is chosen."""


class State(StrEnum):
    """Where an item stands."""

    NEW = "new"
    """Never asked for."""
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    """Saved; the strengths may have been changed since."""
    FAILED = "failed"
    SKIPPED = "skipped"
    """A file of that name existed and was to be kept."""
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Source:
    """What a photo's file was when it was last looked at."""

    size: int
    """Bytes."""
    mtime_ns: int
    sha256: str | None = None
    """Hexadecimal; None until the file has been read whole."""


@dataclass(frozen=True, slots=True)
class Saved:
    """The last saved result of an item."""

    path: Path
    strengths: Strengths
    scale: float
    model: str
    """The model's id."""
    condition: Condition
    notes: tuple[str, ...] = ()
    """Sentences about how it was computed, and what could not be preserved."""
    dpi: float | None = None
    """Dots per inch that were asked for; None if it has the photo's own."""

    @property
    def size(self) -> Size:
        """The size that makes the same of its photo."""
        return Size(self.scale, dpi=self.dpi)

    def made_at(self, scale: float, condition: Condition) -> bool:
        """Whether it was made at this scale and in this condition."""
        return self.scale == scale and self.condition is condition


@dataclass(frozen=True, slots=True)
class NewItem:
    """A photo to be added to an album."""

    path: Path
    """Absolute."""
    root: Path
    """The imported folder, whose tree is kept when saving; the photo's own folder when it was named by itself."""
    source: Source


@dataclass(frozen=True, slots=True)
class Item:
    """One photo of an album."""

    id: int
    album: int
    position: int
    """Orders the strip; not without gaps."""
    state: State
    path: Path
    """Absolute; the name may not be valid text."""
    shown: str
    """The file's name as text."""
    root: Path
    source: Source
    strengths: Strengths | None
    """None: never touched, so the current ones apply."""
    chosen_size: Size | None
    """None: never touched, so the photo's default applies."""
    photo_is: PhotoIs | None
    """None: never touched, so the run's applies."""
    slots: tuple[Strengths | None, ...]
    """A, B, C, D."""
    model: str | None
    """Id of the model it was last enhanced with."""
    saved: Saved | None
    crashes: int
    """How often the program has died while this photo was running."""
    reason: str
    """Why it failed or was skipped: a sentence, else empty."""
    seconds: float | None
    """Of its last run."""

    def folder_in(self, output: Path | None) -> Path:
        """Where its result goes below an output folder, None for the default one: the imported tree is kept."""
        output = self.root / DEFAULT_FOLDER if output is None else output
        parent = self.path.parent
        return output / parent.relative_to(self.root) if parent.is_relative_to(self.root) else output


@dataclass(frozen=True, slots=True)
class Album:
    """A list of photos; one album is shown at a time."""

    id: int
    name: str
    output: Path | None
    """Where results go; None for the default folder beside the originals."""
    plan: RunPlan | None
    """Of its last run, None before the first."""
    paused: str | None
    """A sentence or "" while none of its photos may start, None otherwise."""


@dataclass(frozen=True, slots=True)
class View:
    """What the window shows of an album."""

    current: int | None = None
    """Id of the current item; None when it was removed, or never chosen."""
    zoom: float | None = None
    """Screen pixels per image pixel; None for Fit."""
    centre: tuple[float, float] = (0.5, 0.5)
    """(x, y) of the photo in the middle of the canvas, 0..1."""
    strengths: Strengths | None = None
    """The current ones, which photos whose own were never touched take; None until any were set."""


@dataclass(frozen=True, slots=True)
class Claim:
    """An item that the runner has taken, and what to do with it."""

    item: Item
    strengths: Strengths
    size: Size | None
    """None for the photo's default."""
    photo_is: PhotoIs
    number: int
    """Of the photo in this run, from 1."""
    again: bool
    """Whether it is exported again: its file must be unchanged, and the network is not run again for it."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found after a crash, by item."""

    done: tuple[int, ...] = ()
    """Their results had been saved: nothing is left to do."""
    again: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    """The program has died twice while they were running."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many items of an album are in each state."""

    new: int = 0
    waiting: int = 0
    running: int = 0
    done: int = 0
    failed: int = 0
    skipped: int = 0
    cancelled: int = 0

    @property
    def total(self) -> int:
        """All items."""
        return self.new + self.waiting + self.running + self.done + self.failed + self.skipped + self.cancelled


class SortBy(StrEnum):
    """Orders of the strip."""

    NAME = "name"
    FOLDER = "folder"
    SIZE = "size"
    TIME = "time"
    """Of the file's last change."""
    ADDED = "added"
    TAKEN = "taken"
    """When the photo was taken: like the next one, the store does not know it and is told the order."""
    STATE = "state"


class Badge(StrEnum):
    """The mark on a thumbnail; derived, never stored."""

    NEW = "new"
    """No mark."""
    RUNNING = "running"
    """A bar."""
    ENHANCED = "enhanced"
    """A dot: enhanced, not saved."""
    SAVED = "saved"
    """A tick."""
    CHANGED = "changed"
    """A hollow tick: changed since it was saved."""
    FAILED = "failed"
    """A mark; the reason belongs in the tooltip."""


def badge(state: State, analysed: bool, strengths: Strengths, saved: Strengths | None) -> Badge:
    """The mark of an item.

    Args:
        analysed: whether its analysis is in memory or kept on disk.
        strengths: its own, or the current ones where they were never touched.
        saved: those of the last saved result, None without one.
    """
    if state is State.RUNNING:
        return Badge.RUNNING
    if state is State.FAILED:
        return Badge.FAILED
    if saved is not None:
        return Badge.SAVED if saved == strengths else Badge.CHANGED
    return Badge.ENHANCED if analysed else Badge.NEW


# ---- Rows --------------------------------------------------------------------------------------------------

ITEM = (
    "id, album, position, state, path, shown, root, size, mtime_ns, sha256, pix, sem, chosen_size, model, "
    "saved_path, saved_pix, saved_sem, saved_scale, saved_model, saved_condition, saved_notes, "
    "saved_dpi, "
    "crashes, reason, seconds, photo_is"
)
ALBUM = "id, name, output, plan, paused"


def path_of(data: bytes) -> Path:
    """A path from its bytes."""
    return Path(os.fsdecode(data))


def strengths_of(pix: float | None, sem: float | None) -> Strengths | None:
    """None when they were never touched."""
    return None if pix is None or sem is None else Strengths(pix, sem)


def size_of(text: str | None) -> Size | None:
    """None when it was never touched."""
    return None if text is None else Size.parse(text)


def size_text(size: Size | None) -> str | None:
    """The column of a size."""
    return None if size is None else str(size)


def pair(strengths: Strengths | None) -> tuple[float | None, float | None]:
    """The two columns of strengths."""
    return (None, None) if strengths is None else (strengths.pix, strengths.sem)


def album_of(row: Row) -> Album:
    """From the columns ALBUM."""
    number, name, output, plan, paused = row
    return Album(
        number,
        name,
        None if output is None else path_of(output),
        None if plan is None else plan_of(plan, None if output is None else path_of(output)),
        None if paused is None else unpacked(paused),
    )


def items_where(database: Database, condition: str, *values: object) -> list[Item]:
    """The items that match an SQL condition, which may end in ORDER BY."""
    ids = f"SELECT id FROM items WHERE {condition}"
    slots: dict[int, list[Strengths | None]] = {}
    for item, slot, pix, sem in database.rows(f"SELECT item, slot, pix, sem FROM slots WHERE item IN ({ids})", *values):
        slots.setdefault(item, [None] * len(SLOTS))[slot] = Strengths(pix, sem)
    empty: list[Strengths | None] = [None] * len(SLOTS)
    found = database.rows(f"SELECT {ITEM} FROM items WHERE {condition}", *values)
    return [_item_of(row, tuple(slots.get(row[0], empty))) for row in found]


def _item_of(row: Row, slots: tuple[Strengths | None, ...]) -> Item:
    number, album, position, state, path, shown, root, nbytes, mtime_ns, sha256, pix, sem, size, model = row[:14]
    crashes, reason, seconds, photo_is = row[22:]
    return Item(
        id=number,
        album=album,
        position=position,
        state=State(state),
        path=path_of(path),
        shown=shown,
        root=path_of(root),
        source=Source(nbytes, mtime_ns, sha256),
        strengths=strengths_of(pix, sem),
        chosen_size=size_of(size),
        photo_is=None if photo_is is None else PhotoIs(photo_is),
        slots=slots,
        model=model,
        saved=_saved_of(row[14:22]),
        crashes=crashes,
        reason=unpacked(reason),
        seconds=seconds,
    )


def _saved_of(columns: tuple[Any, ...]) -> Saved | None:
    path, pix, sem, scale, model, condition, notes, dpi = columns
    if path is None:
        return None
    strengths, sentences = Strengths(pix, sem), tuple(notes.splitlines())
    return Saved(path_of(path), strengths, scale, model, Condition(condition), sentences, dpi)
