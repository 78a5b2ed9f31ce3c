"""What an album holds: frozen values. Only the store and the queue change what stands behind them."""

import os
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pisa_desktop.files import Exists
from pisa_desktop.photo import naming
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.restore.strengths import ColourMode, Strengths

SLOTS = ("A", "B", "C", "D")
DEFAULT_FOLDER = "Enhanced"
"""Beside the originals, where results go unless another folder is chosen."""


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


@dataclass(frozen=True, slots=True)
class NewItem:
    """A photo to be added to an album."""

    path: Path
    """Absolute."""
    root: Path
    """The imported folder; the photo's own folder when it was named by itself. Its tree is kept when saving."""
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
    """Absolute; the name may be no valid text."""
    shown: str
    """The file's name as text."""
    root: Path
    source: Source
    strengths: Strengths | None
    """None: never touched, so the current ones hold."""
    scale: float | None
    """None: never touched, so the photo's default holds."""
    slots: tuple[Strengths | None, ...]
    """A, B, C, D."""
    model: str | None
    """Id of the model that it was last enhanced with."""
    saved: Saved | None
    crashes: int
    """How often the program died while this photo was running."""
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
class RunPlan:
    """What the user chose for one run of an album; frozen when it starts."""

    strengths: Strengths = Strengths()
    """Of the photos whose own were never touched."""
    scale: float | None = None
    """Of the photos whose own was never touched; None for each photo's default."""
    colour: ColourMode | None = None
    """None for the model's default."""
    output: OutputOptions = OutputOptions()
    template: str = naming.DEFAULT_TEMPLATE
    model: str = "mini"
    """`mini`, or the folder of a model's weights."""
    device: str = "auto"
    precision: str = "auto"
    keep_analyses: bool = False


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
    """A sentence or "" while nothing of it may start, None otherwise."""


@dataclass(frozen=True, slots=True)
class View:
    """What the window shows of an album."""

    current: int | None = None
    """Id of the current item; None when it was removed, or never chosen."""
    zoom: float | None = None
    """Screen pixels per image pixel; None for Fit."""
    centre: tuple[float, float] = (0.5, 0.5)
    """(x, y) of the photo in the middle of the canvas, 0..1."""
    strengths: Strengths = Strengths()
    """The current ones, which photos whose own were never touched take."""


@dataclass(frozen=True, slots=True)
class Claim:
    """An item that the runner has taken, and what to do with it."""

    item: Item
    strengths: Strengths
    scale: float | None
    """None for the photo's default."""
    number: int
    """Of the photo in this run, from 1."""
    again: bool
    """Whether it is exported again: its file must be what it was, and the network is not to run again for it."""


@dataclass(frozen=True, slots=True)
class Reservation:
    """The name an item's result will have; nobody else gets it."""

    id: int
    item: int
    path: Path
    exists: Exists
    """How to land there: a name that was reserved with NUMBER may still be taken by a stranger's file."""
    temporary: Path
    """What its unfinished file is to be called: this alone is deleted after a crash."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found after a crash, by item."""

    done: tuple[int, ...] = ()
    """Their results had landed: nothing to do again."""
    again: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    """Twice running when the program died."""


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


def name_key(real_folder: str, name: str) -> bytes:
    """Equal for two names in a folder that some system takes for one file: by case, or by Unicode form.

    `real_folder` is its path without links.
    """
    text = unicodedata.normalize("NFD", os.path.join(real_folder, name))  # noqa: PTH118 - a hot loop
    return os.fsencode(unicodedata.normalize("NFD", text.casefold()))


def key_of(path: Path) -> bytes:
    """`name_key` of an absolute path. Follows the links of its folder."""
    return name_key(os.path.realpath(path.parent), path.name)
