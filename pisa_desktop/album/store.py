"""The albums and their items: the one owner of order, strengths, size, slots and view.

What happens to an item in a run (its state, the name of its result) belongs to queue.py, in the same database.
"""

import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pisa_desktop import files
from pisa_desktop.album.database import Database, Row
from pisa_desktop.album.items import (
    ALBUM,
    SLOTS,
    Album,
    Item,
    NewItem,
    SortBy,
    Source,
    State,
    View,
    album_of,
    items_where,
    pair,
    size_text,
    strengths_of,
)
from pisa_desktop.album.results import SavedFile, saved_file, saved_files
from pisa_desktop.photo.naming import name_key
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths

_ORDERS = {
    SortBy.NAME: "shown COLLATE natural_order, path",
    SortBy.FOLDER: "path",
    SortBy.SIZE: "size DESC, path",
    SortBy.TIME: "mtime_ns, path",
    SortBy.ADDED: "id",
}
_PAGE = 1000
"""Items that are read at once."""
_OUTPUT = "NULL, key, item, writer, path, temporary, sha256, pix, sem, scale, model, landed, condition, notes, dpi"
"""All columns, without the id, which another output may have got meanwhile."""
_FORGET_SAVED = """
UPDATE items SET saved_path = NULL, saved_pix = NULL, saved_sem = NULL, saved_scale = NULL, saved_model = NULL,
    saved_condition = NULL, saved_notes = '', saved_dpi = NULL,
    state = CASE state WHEN 'done' THEN 'new' ELSE state END
WHERE id = ? AND saved_path IN (SELECT path FROM outputs WHERE item <> ?)
"""


@dataclass(frozen=True, slots=True)
class Removed:
    """Removed items, for `Store.restore_items`."""

    items: tuple[Row, ...]
    slots: tuple[Row, ...]
    outputs: tuple[Row, ...]
    analyses: tuple[Row, ...]


class Store:
    """Albums and items over one connection, for its one thread. All methods raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ---- Albums ----

    def new_album(self, name: str, output: Path | None = None) -> Album:
        """Begin an album, which becomes the one shown last."""
        with self._database.change():
            return self._new_album(name, output)

    def album_for_output(self, output: Path) -> Album:
        """The album that saves into this folder, begun if there is none: how the command line finds its own."""
        output = output.absolute()
        with self._database.change():
            found = self._albums("output = ?", os.fsencode(output))
            return found[0] if found else self._new_album(files.shown(output), output)

    def album(self, album: int) -> Album:
        """An album by its id. Raises LookupError when there is none."""
        found = self._albums("id = ?", album)
        if not found:
            raise LookupError(f"no album {album}")
        return found[0]

    def recent_albums(self, most: int = 10) -> list[Album]:
        """The albums shown last, the last one first."""
        return self._albums("1 ORDER BY recent DESC LIMIT ?", most)

    def remove_album(self, album: int) -> None:
        """Remove an album with its list of photos, and free the names of their results; no file is touched."""
        self.remove_items([item.id for item in self.items(album)])
        self._database.rows("DELETE FROM albums WHERE id = ?", album)

    def show_album(self, album: int) -> None:
        """Make it the album shown last."""
        with self._database.change():
            self._database.rows("UPDATE albums SET recent = (SELECT max(recent) + 1 FROM albums) WHERE id = ?", album)

    def rename_album(self, album: int, name: str) -> None:
        """Rename an album."""
        self._database.rows("UPDATE albums SET name = ? WHERE id = ?", name, album)

    def set_output(self, album: int, output: Path | None) -> None:
        """Set where its results go; another album with this folder loses it."""
        data = None if output is None else os.fsencode(output.absolute())
        with self._database.change():
            self._database.rows("UPDATE albums SET output = NULL WHERE output = ?", data)
            self._database.rows("UPDATE albums SET output = ? WHERE id = ?", data, album)

    def view(self, album: int) -> View:
        """What the window showed of an album."""
        columns = "current, zoom, x, y, pix, sem"
        ((current, zoom, x, y, pix, sem),) = self._database.rows(f"SELECT {columns} FROM albums WHERE id = ?", album)
        return View(current, zoom, (x, y), strengths_of(pix, sem))

    def set_view(self, album: int, view: View) -> None:
        """Remember what the window shows; a current item that was removed meanwhile is None afterwards."""
        self._database.rows(
            "UPDATE albums SET current = (SELECT id FROM items WHERE id = ?), zoom = ?, x = ?, y = ?, pix = ?, sem = ? "
            "WHERE id = ?",
            view.current,
            view.zoom,
            *view.centre,
            *pair(view.strengths),
            album,
        )

    def _albums(self, condition: str, *values: object) -> list[Album]:
        found = self._database.rows(f"SELECT {ALBUM} FROM albums WHERE {condition}", *values)
        return [album_of(row) for row in found]

    def _new_album(self, name: str, output: Path | None) -> Album:
        ((number,),) = self._database.rows(
            "INSERT INTO albums (name, output, recent) "
            "VALUES (?, ?, (SELECT coalesce(max(recent), 0) + 1 FROM albums)) RETURNING id",
            name,
            None if output is None else os.fsencode(output.absolute()),
        )
        return self.album(number)

    # ---- Items ----

    def add(self, album: int, photos: Sequence[NewItem]) -> list[int]:
        """Add photos at the end, except those whose path is in the album already. Returns the new ids."""
        real = {folder: os.path.realpath(folder) for folder in {photo.path.parent for photo in photos}}
        added = [
            (
                os.fsencode(photo.path),
                name_key(real[photo.path.parent], photo.path.name),
                files.shown(photo.path),
                os.fsencode(photo.root),
                photo.source.size,
                photo.source.mtime_ns,
            )
            for photo in photos
        ]
        with self._database.change():
            last = "SELECT coalesce(max(position), 0) FROM items WHERE album = ?"
            ((position,),) = self._database.rows(last, album)
            ((newest,),) = self._database.rows("SELECT coalesce(max(id), 0) FROM items")
            self._database.many(
                "INSERT OR IGNORE INTO items (album, position, path, key, shown, root, size, mtime_ns) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [(album, position + n, *columns) for n, columns in enumerate(added, 1)],
            )
            ids = self._database.rows("SELECT id FROM items WHERE album = ? AND id > ? ORDER BY id", album, newest)
        return [number for (number,) in ids]

    def items(self, album: int, since: int = 0) -> list[Item]:
        """All items of an album in the strip's order, from the id `since` on."""
        return items_where(self._database, "album = ? AND id >= ? ORDER BY position, id", album, since)

    def each_item(self, album: int, *states: State) -> Iterator[Item]:
        """The items in these states, or all, in the strip's order, read as they are asked for.

        A list of a million would take 2 GB. Items that are removed meanwhile are left out.
        """
        states = states or tuple(State)
        ids = self._database.rows(
            f"SELECT id FROM items WHERE album = ? AND state IN ({_holes(states)}) ORDER BY position, id",
            album,
            *states,
        )
        for start in range(0, len(ids), _PAGE):
            page = [id_ for (id_,) in ids[start : start + _PAGE]]
            found = {item.id: item for item in items_where(self._database, f"id IN ({_holes(page)})", *page)}
            yield from (found[id_] for id_ in page if id_ in found)

    def item(self, item: int) -> Item | None:
        """An item by its id, None when it was removed."""
        found = items_where(self._database, "id = ?", item)
        return found[0] if found else None

    def find(self, album: int, path: Path) -> Item | None:
        """The item of a photo, by its absolute path."""
        found = items_where(self._database, "album = ? AND path = ?", album, os.fsencode(path))
        return found[0] if found else None

    def saved_file(self, item: int) -> SavedFile | None:
        """The file of an item's last result, None if it was never saved."""
        return saved_file(self._database, item)

    def saved_files(self, item: int) -> list[SavedFile]:
        """The files of all results of an item that are known, the last one first."""
        return saved_files(self._database, item)

    def sort(self, album: int, by: SortBy) -> None:
        """Put the strip in another order; waiting photos keep their turn."""
        with self._database.change():
            self._database.rows(
                f"UPDATE items SET position = new.place FROM "
                f"(SELECT id, row_number() OVER (ORDER BY {_ORDERS[by]}) AS place FROM items WHERE album = ?) AS new "
                "WHERE items.id = new.id",
                album,
            )

    def arrange(self, album: int, order: Sequence[int]) -> None:
        """Put the strip in this order of items; others go to the end. Waiting photos keep their turn."""
        with self._database.change():
            self._database.rows("UPDATE items SET position = position + ? WHERE album = ?", len(order), album)
            places = [(place, item, album) for place, item in enumerate(order, 1)]
            self._database.many("UPDATE items SET position = ? WHERE id = ? AND album = ?", places)

    def set_strengths(self, items: Sequence[int], strengths: Strengths | None) -> None:
        """Give photos their own strengths; None resets them as if never touched."""
        with self._database.change():
            columns = pair(strengths)
            self._database.many("UPDATE items SET pix = ?, sem = ? WHERE id = ?", [(*columns, id_) for id_ in items])

    def set_size(self, items: Sequence[int], size: Size | None) -> None:
        """Give photos their own size; None resets it as if never touched."""
        with self._database.change():
            text = size_text(size)
            self._database.many("UPDATE items SET chosen_size = ? WHERE id = ?", [(text, id_) for id_ in items])

    def set_photo_is(self, items: Sequence[int], photo_is: PhotoIs | None) -> None:
        """Say of photos what they are; None resets it as if never touched."""
        with self._database.change():
            self._database.many("UPDATE items SET photo_is = ? WHERE id = ?", [(photo_is, id_) for id_ in items])

    def set_slot(self, item: int, slot: str, strengths: Strengths | None) -> None:
        """Store strengths in slot A, B, C or D of a photo; None empties it."""
        place = SLOTS.index(slot)
        if strengths is None:
            self._database.rows("DELETE FROM slots WHERE item = ? AND slot = ?", item, place)
            return
        self._database.rows(
            "INSERT OR REPLACE INTO slots SELECT id, ?, ?, ? FROM items WHERE id = ?",
            place,
            strengths.pix,
            strengths.sem,
            item,
        )

    def set_model(self, item: int, model: str) -> None:
        """Record the id of the model that a photo was enhanced with."""
        self._database.rows("UPDATE items SET model = ? WHERE id = ?", model, item)

    def set_source(self, item: int, source: Source) -> None:
        """Record what a photo's file is now that it has been read."""
        self._database.rows(
            "UPDATE items SET size = ?, mtime_ns = ?, sha256 = ? WHERE id = ?",
            source.size,
            source.mtime_ns,
            source.sha256,
            item,
        )

    # ---- Removing and restoring ----

    def remove_items(self, items: Sequence[int]) -> Removed:
        """Take photos out of their album and free the names of their results; no file is touched.

        A runner that is working on one of them drops it at its next step. Returns what `restore_items` needs.
        """
        with self._database.change():
            self._database.rows("CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY)")
            self._database.many("INSERT OR IGNORE INTO gone VALUES (?)", [(id_,) for id_ in items])
            removed = Removed(
                self._gone("SELECT * FROM items WHERE id IN gone"),
                self._gone("SELECT * FROM slots WHERE item IN gone"),
                self._gone(f"SELECT {_OUTPUT} FROM outputs WHERE temporary IS NULL AND item IN gone"),
                self._gone("SELECT * FROM analyses WHERE item IN gone"),
            )
            self._database.rows("DELETE FROM outputs WHERE temporary IS NULL AND item IN gone")
            self._database.rows("DELETE FROM items WHERE id IN gone")
            self._database.rows("DROP TABLE gone")
        return removed

    def _gone(self, sql: str) -> tuple[Row, ...]:
        return tuple(self._database.rows(sql))

    def restore_items(self, removed: Removed) -> list[int]:
        """Undo a removal; returns the ids that are back, the same as before.

        Photos that were added again meanwhile are left out. Items that were running become Cancelled; items whose
        result has been replaced by another item's meanwhile become as if never saved.
        """
        tables = {
            "items": removed.items,
            "slots": removed.slots,
            "outputs": removed.outputs,
            "analyses": removed.analyses,
        }
        item_column = {"items": 0, "slots": 0, "outputs": 2, "analyses": 0}
        back = {row[0] for row in removed.items}
        with self._database.change():
            for table, kept in tables.items():
                possible = [row for row in kept if row[item_column[table]] in back]
                if possible:
                    self._database.many(f"INSERT OR IGNORE INTO {table} VALUES ({_holes(possible[0])})", possible)
                if table == "items":  # the other tables refer to the items that are back
                    back &= {id_ for (id_,) in self._database.rows("SELECT id FROM items")}
            self._database.many(
                f"UPDATE items SET state = '{State.CANCELLED}' WHERE id = ? AND state = '{State.RUNNING}'",
                [(id_,) for id_ in back],
            )
            self._database.many(_FORGET_SAVED, [(id_, id_) for id_ in back])
        return [row[0] for row in removed.items if row[0] in back]


def _holes(values: Collection[object]) -> str:
    """Question marks for so many values."""
    return ", ".join("?" * len(values))
