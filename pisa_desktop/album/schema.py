"""The tables of the albums' database, what made older ones into these, and what holds for every row.

One flipped byte must not keep the program from starting: see `is_sound`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from enum import StrEnum

from pisa_desktop.album.plans import plan_of
from pisa_desktop.errors import UsageError
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import RESOLUTIONS, Size
from pisa_desktop.restore.strengths import MAXIMUM, SCALES

VERSION = 5
"""Of the schema."""

SCHEMA = """
CREATE TABLE albums (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    output BLOB UNIQUE,             -- folder of results; the command line finds its album by it
    plan TEXT,                      -- RunPlan as JSON
    paused TEXT,                    -- a sentence or '' while none of its photos may start
    recent INTEGER NOT NULL,        -- the album shown last has the largest
    current INTEGER REFERENCES items ON DELETE SET NULL,
    zoom REAL,
    x REAL NOT NULL DEFAULT 0.5,
    y REAL NOT NULL DEFAULT 0.5,
    pix REAL, sem REAL              -- NULL: those that the model starts with
);
CREATE TABLE items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    album INTEGER NOT NULL REFERENCES albums ON DELETE CASCADE,
    position INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'new'
        CHECK (state IN ('new', 'waiting', 'running', 'done', 'failed', 'skipped', 'cancelled')),
    path BLOB NOT NULL,
    key BLOB NOT NULL,              -- see naming.key_of: no result ever takes the name of an original
    shown TEXT NOT NULL,
    root BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    sha256 TEXT,
    pix REAL, sem REAL,             -- NULL: never touched
    model TEXT,
    saved_path BLOB, saved_pix REAL, saved_sem REAL, saved_scale REAL, saved_model TEXT,
    crashes INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    seconds REAL,
    turn INTEGER,                   -- orders the waiting items
    number INTEGER,                 -- in its run
    run_pix REAL, run_sem REAL,     -- frozen when the run started
    again INTEGER NOT NULL DEFAULT 0,   -- exported again: from the unchanged photo's analysis
    photo_is TEXT,                  -- NULL: never touched
    run_photo_is TEXT,
    saved_condition TEXT,
    saved_notes TEXT NOT NULL DEFAULT '',       -- sentences, one a line
    saved_dpi REAL,                 -- NULL: the photo's own
    chosen_size TEXT,               -- see restore/size.py; NULL: never touched
    run_size TEXT,
    UNIQUE (album, path)
);
CREATE INDEX items_by_turn ON items (album, state, turn);
CREATE INDEX items_by_key ON items (key);
CREATE TABLE slots (
    item INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
    slot INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 3),
    pix REAL NOT NULL, sem REAL NOT NULL,
    PRIMARY KEY (item, slot)
) WITHOUT ROWID;
CREATE TABLE outputs (              -- names of results: reserved, then recorded, then landed
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE,       -- see naming.key_of: two photos never share a file
    item INTEGER REFERENCES items ON DELETE SET NULL,
    writer TEXT NOT NULL,           -- who cleans up after a crash: 'runner' or 'window'
    path BLOB NOT NULL,
    temporary BLOB,                 -- of its unfinished file; NULL unless it is being saved
    sha256 TEXT,                    -- known before the rename; then of the result as it was saved
    pix REAL, sem REAL, scale REAL, model TEXT,
    landed INTEGER NOT NULL DEFAULT 0,      -- a result of the item is there
    condition TEXT,
    notes TEXT NOT NULL DEFAULT '',
    dpi REAL
);
CREATE INDEX outputs_by_item ON outputs (item);
CREATE TABLE analyses (             -- kept on disk, so that strengths can be decided later
    item INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    name TEXT NOT NULL,             -- of its file
    size INTEGER NOT NULL,
    recent INTEGER NOT NULL,        -- the one used last has the largest
    sha256 TEXT NOT NULL,           -- of the source
    scale REAL NOT NULL, model TEXT NOT NULL, version TEXT NOT NULL,
    condition TEXT NOT NULL
);
"""
UPGRADES = {
    # Until then every photo was restored from its full size. What was kept of them lacks the condition.
    1: """
ALTER TABLE items ADD COLUMN photo_is TEXT;
ALTER TABLE items ADD COLUMN run_photo_is TEXT;
ALTER TABLE items ADD COLUMN saved_condition TEXT;
ALTER TABLE outputs ADD COLUMN condition TEXT;
DELETE FROM analyses;
ALTER TABLE analyses ADD COLUMN condition TEXT NOT NULL DEFAULT 'sharp';
UPDATE items SET saved_condition = 'sharp' WHERE saved_path IS NOT NULL;
UPDATE items SET run_photo_is = 'sharp' WHERE turn IS NOT NULL;
UPDATE outputs SET condition = 'sharp' WHERE model IS NOT NULL;
""",
    # Until then an album in which no strengths had been set had 1 / 1.
    2: """
ALTER TABLE albums RENAME COLUMN pix TO old_pix;
ALTER TABLE albums RENAME COLUMN sem TO old_sem;
ALTER TABLE albums ADD COLUMN pix REAL;
ALTER TABLE albums ADD COLUMN sem REAL;
UPDATE albums SET pix = old_pix, sem = old_sem WHERE old_pix != 1 OR old_sem != 1;
ALTER TABLE albums DROP COLUMN old_pix;
ALTER TABLE albums DROP COLUMN old_sem;
""",
    3: """
ALTER TABLE items ADD COLUMN saved_notes TEXT NOT NULL DEFAULT '';
ALTER TABLE outputs ADD COLUMN notes TEXT NOT NULL DEFAULT '';
""",
    # Until then sizes were factors.
    4: """
ALTER TABLE items ADD COLUMN saved_dpi REAL;
ALTER TABLE items ADD COLUMN chosen_size TEXT;
ALTER TABLE items ADD COLUMN run_size TEXT;
UPDATE items SET chosen_size = printf('%!.17g', scale) WHERE scale IS NOT NULL;
UPDATE items SET run_size = printf('%!.17g', run_scale) WHERE run_scale IS NOT NULL;
ALTER TABLE items DROP COLUMN scale;
ALTER TABLE items DROP COLUMN run_scale;
ALTER TABLE outputs ADD COLUMN dpi REAL;
""",
}
"""What turns a database of each older version into one of the next."""

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
        *_within("saved_scale", _SCALES),
        *_within("saved_dpi", RESOLUTIONS),
        *(_one_of(column, PhotoIs) for column in ("photo_is", "run_photo_is")),
        _one_of("saved_condition", Condition),
        "(saved_path IS NULL) = (saved_condition IS NULL) AND (saved_path IS NULL) = (saved_pix IS NULL)",
        "state NOT IN ('waiting', 'running') OR run_pix + run_sem IS NOT NULL AND run_photo_is IS NOT NULL",
    ],
    "slots": _within("pix sem", _STRENGTHS),
    "outputs": [
        *_within("pix sem", _STRENGTHS),
        *_within("scale", _SCALES),
        *_within("dpi", RESOLUTIONS),
        _one_of("condition", Condition),
    ],
    "analyses": [*_within("scale", _SCALES), _one_of("condition", Condition), "instr(name, '/') = 0"],
}
"""What holds for every row of each table; an unknown value (NULL) breaks no rule."""


def is_sound(sql: sqlite3.Connection) -> bool:
    """Whether the database can be used. Raises sqlite3.DatabaseError when it cannot even be read."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript(SCHEMA)
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
    plans = sql.execute("SELECT plan FROM albums WHERE plan IS NOT NULL").fetchall()
    sizes = sql.execute("SELECT chosen_size FROM items UNION SELECT run_size FROM items").fetchall()
    return all(_is_plan(plan) for (plan,) in plans) and all(_is_size(size) for (size,) in sizes if size is not None)


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


def _is_size(text: str) -> bool:
    try:
        Size.parse(text)
    except UsageError:
        return False
    return True


def _is_plan(text: str) -> bool:
    try:
        plan_of(text, None)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return False
    return True
