"""Whether a database holds what we write and nothing else: one flipped byte must not keep the program from starting."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from enum import StrEnum

from pisa_desktop.album.plans import plan_of
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.strengths import MAXIMUM, SCALES

_TYPES = {"INTEGER": ("integer",), "REAL": ("real", "integer"), "TEXT": ("text",), "BLOB": ("blob",)}


def _one_of(column: str, values: type[StrEnum]) -> str:
    return f"{column} IN ({', '.join(repr(str(value)) for value in values)})"


def _within(columns: str, limits: tuple[float, float]) -> list[str]:
    return [f"{column} BETWEEN {limits[0]} AND {limits[1]}" for column in columns.split()]


_STRENGTHS, _SCALES = (0, MAXIMUM), SCALES
_RULES = {
    "albums": [*_within("pix sem", _STRENGTHS), *_within("x y", (0, 1)), "zoom > 0", *_within("zoom", (0, 1e6))],
    "items": [
        *_within("pix sem run_pix run_sem saved_pix saved_sem", _STRENGTHS),
        *_within("scale run_scale saved_scale", _SCALES),
        *(_one_of(column, PhotoIs) for column in ("photo_is", "run_photo_is")),
        _one_of("saved_condition", Condition),
        "(saved_path IS NULL) = (saved_condition IS NULL) AND (saved_path IS NULL) = (saved_pix IS NULL)",
        "state NOT IN ('waiting', 'running') OR run_pix + run_sem IS NOT NULL AND run_photo_is IS NOT NULL",
    ],
    "slots": _within("pix sem", _STRENGTHS),
    "outputs": [*_within("pix sem", _STRENGTHS), *_within("scale", _SCALES), _one_of("condition", Condition)],
    "analyses": [*_within("scale", _SCALES), _one_of("condition", Condition), "instr(name, '/') = 0"],
}
"""What holds for every row of each table; an unknown value (NULL) breaks no rule."""


def is_sound(sql: sqlite3.Connection, schema: str) -> bool:
    """Whether a database of this schema can be used. Raises sqlite3.DatabaseError when it cannot even be read."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript(schema)
        if _shape(sql) != _shape(fresh):
            return False
    if sql.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        return False
    if sql.execute("PRAGMA foreign_key_check").fetchone() is not None:
        return False
    for table, rules in _RULES.items():
        broken = " OR ".join(f"NOT ({rule})" for rule in (*_typed(sql, table), *rules))
        if sql.execute(f"SELECT 1 FROM {table} WHERE {broken} LIMIT 1").fetchone() is not None:
            return False
    return all(map(_is_plan, sql.execute("SELECT plan FROM albums WHERE plan IS NOT NULL").fetchall()))


def _shape(sql: sqlite3.Connection) -> list[tuple[str, list[tuple[object, ...]], list[tuple[object, ...]]]]:
    """Of each table: its name, its columns, its indices."""
    tables = sql.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return [
        (
            name,
            sql.execute("SELECT name, type, pk FROM pragma_table_info(?)", (name,)).fetchall(),
            sql.execute('SELECT name, "unique" FROM pragma_index_list(?) ORDER BY name', (name,)).fetchall(),
        )
        for (name,) in tables
    ]


def _typed(sql: sqlite3.Connection, table: str) -> Iterator[str]:
    """SQLite keeps whatever it is given, so each value's type is a rule; so is that a path holds no zero byte."""
    for name, kind in sql.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall():
        types = ", ".join(repr(type_) for type_ in _TYPES[kind])
        yield f"{name} IS NULL OR typeof({name}) IN ({types})"
        if kind == "BLOB":
            yield f"instr({name}, x'00') = 0"


def _is_plan(row: tuple[str]) -> bool:
    try:
        plan_of(row[0], None)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return False
    return True
