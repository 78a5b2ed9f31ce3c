"""Rows of the database as frozen values, and back."""

import os
from pathlib import Path
from typing import Any

from pisa_desktop import as_json
from pisa_desktop.album.database import Database, Row
from pisa_desktop.album.items import SLOTS, Album, Item, RunPlan, Saved, Source, State
from pisa_desktop.restore.strengths import Strengths

ITEM = (
    "id, album, position, state, path, shown, root, size, mtime_ns, sha256, pix, sem, scale, model, "
    "saved_path, saved_pix, saved_sem, saved_scale, saved_model, crashes, reason, seconds"
)
ALBUM = "id, name, output, plan, paused"


def path_of(data: bytes) -> Path:
    """A path from its bytes."""
    return Path(os.fsdecode(data))


def strengths_of(pix: float | None, sem: float | None) -> Strengths | None:
    """None where they were never touched."""
    return None if pix is None or sem is None else Strengths(pix, sem)


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
        None if plan is None else as_json.loads(RunPlan, plan),
        paused,
    )


def items_where(database: Database, condition: str, *values: object) -> list[Item]:
    """The items that fulfil an SQL condition with its ORDER BY."""
    ids = f"SELECT id FROM items WHERE {condition}"
    slots: dict[int, list[Strengths | None]] = {}
    for item, slot, pix, sem in database.rows(f"SELECT item, slot, pix, sem FROM slots WHERE item IN ({ids})", *values):
        slots.setdefault(item, [None] * len(SLOTS))[slot] = Strengths(pix, sem)
    empty: list[Strengths | None] = [None] * len(SLOTS)
    rows = database.rows(f"SELECT {ITEM} FROM items WHERE {condition}", *values)
    return [_item_of(row, tuple(slots.get(row[0], empty))) for row in rows]


def _item_of(row: Row, slots: tuple[Strengths | None, ...]) -> Item:
    number, album, position, state, path, shown, root, size, mtime_ns, sha256, pix, sem, scale, model = row[:14]
    crashes, reason, seconds = row[19:]
    return Item(
        number,
        album,
        position,
        State(state),
        path_of(path),
        shown,
        path_of(root),
        Source(size, mtime_ns, sha256),
        strengths_of(pix, sem),
        scale,
        slots,
        model,
        _saved_of(row[14:19]),
        crashes,
        reason,
        seconds,
    )


def _saved_of(columns: tuple[Any, ...]) -> Saved | None:
    path, pix, sem, scale, model = columns
    return None if path is None else Saved(path_of(path), Strengths(pix, sem), scale, model)
