"""The album shown: its photos in memory, as stored in the database."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pisa_desktop.album.items import Album, Badge, Item, SortBy, Source, State, View, badge
from pisa_desktop.album.results import SavedFile
from pisa_desktop.album.store import Removed, Store
from pisa_desktop.files import shown
from pisa_desktop.photo.read import Limits
from pisa_desktop.restore.auto import Assessment
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.album import choices
from pisa_desktop.ui.state.album.enhancers import WorksOnPhotos
from pisa_desktop.ui.state.album.refused import Refused
from pisa_desktop.ui.state.album.saved_view import SavedView
from pisa_desktop.ui.state.album.tally import Marks, Tally, badge_of, is_changed
from pisa_desktop.ui.state.album.thumbnails import Thumbnails
from pisa_desktop.ui.state.views import AlbumView, ItemView
from pisa_desktop.ui.work.requests import Calls


class ShownAlbum(QObject):
    """Holds the photos of the album shown; every change is stored at once."""

    changed = Signal()
    """Photos were added, removed or sorted, or another album is shown."""
    item_changed = Signal(int)
    """The badge, progress, size or thumbnail of a photo has changed."""

    def __init__(self, store: Store, reading: Calls, limits: Callable[[], Limits]) -> None:
        super().__init__()
        self._store = store
        recent = store.recent_albums(1)
        self._album: Album = recent[0] if recent else store.new_album(tr("Photos"))
        self._view = SavedView(store, self._album.id)
        self.start = choices.Start()
        """What photos start with where nothing was set."""
        self._items: dict[int, Item] = {}
        self._marks = Marks()
        self._shown: AlbumView | None = None
        self._sizes: dict[int, tuple[int, int]] = {}
        self._assessments: dict[int, Assessment] = {}
        self._reasons: dict[int, str] = {}
        self.refused = Refused(self.changed.emit)
        self._lost = set[int]()
        self._workers: list[WorksOnPhotos] = []
        self._thumbnails = Thumbnails(reading, limits)
        self._thumbnails.read.connect(self._have_thumbnail)
        self._thumbnails.failed.connect(self._no_thumbnail)
        self.load()

    @property
    def view(self) -> AlbumView:
        """The album shown."""
        if self._shown is None:
            self._shown = AlbumView(self._album.id, self._album.name, tuple(self._items))
        return self._shown

    def show(self, album: int) -> None:
        """Show another album."""
        self.commit()
        self._store.show_album(album)
        self._album = self._store.album(album)
        self._view.turn_to(album)
        self.load()

    def rename(self, name: str) -> None:
        """Rename the album shown."""
        self._store.rename_album(self._album.id, name)
        self._album = self._store.album(self._album.id)
        self._shown = None
        self.changed.emit()

    def load(self) -> None:
        """Read the photos from the store again, after many of them have changed there."""
        self._shown = None
        self._items.clear()
        self._marks.clear()
        self._put(*self._store.items(self._album.id))
        self.changed.emit()

    def _put(self, *items: Item) -> None:
        """Add or replace photos."""
        for item in items:
            old = self._items.get(item.id)
            if old is None:
                self._shown = None
            self._marks.replace(old, item)
            self._items[item.id] = item

    def __contains__(self, item: object) -> bool:
        return item in self._items

    def stored(self, item: int) -> Item:
        """Return a photo as it is stored. Raises KeyError."""
        return self._items[item]

    def watch(self, worker: WorksOnPhotos) -> None:
        """Show the progress of this worker; for a photo, the first worker that enhances it counts."""
        self._workers.append(worker)

    def touch(self, item: int | None) -> None:
        """Signal that the progress or the result of a photo has changed."""
        if item in self._items:
            self.item_changed.emit(item)

    def item(self, item: int) -> ItemView:
        """Return a photo as the filmstrip shows it. Raises KeyError."""
        stored = self._items[item]
        analysed = any(worker.is_analysed(item) for worker in self._workers)
        working = (worker.progress_of(item) for worker in self._workers)
        progress = next((fraction for fraction in working if fraction is not None), None)
        saved = None if stored.saved is None else stored.saved.strengths
        mark = badge(stored.state, analysed, self.strengths_of(item), saved)
        notes = "" if stored.saved is None else " ".join(stored.saved.notes)
        reason = self._reasons.get(item, stored.reason or notes)
        if item in self._reasons:
            mark = Badge.FAILED
        elif progress is not None:
            mark = Badge.RUNNING
        elif item in self._lost:
            mark, reason = Badge.NEW, tr("The saved result of {name} is gone.", name=stored.shown)
        result = None if stored.saved is None or item in self._lost else stored.saved.path
        return ItemView(item, stored.shown, stored.path, mark, reason, self._sizes.get(item), progress, result)

    @property
    def badges(self) -> Counter[Badge]:
        """How many photos have each badge."""
        counts = self._marks.badges
        for item in self._special:
            counts[badge_of(self._items[item])] -= 1
            counts[self.item(item).badge] += 1
        return counts

    @property
    def _special(self) -> set[int]:
        """Photos whose badge does not follow from what is stored of them alone."""
        return self._lost.union(self._reasons, *(worker.touched for worker in self._workers)) & self._items.keys()

    @property
    def tally(self) -> Tally:
        """Its photos, counted."""
        return self._marks.tally

    @property
    def startable(self) -> list[int]:
        """New and cancelled photos."""
        return [item.id for item in self._items.values() if item.state in (State.NEW, State.CANCELLED)]

    @property
    def changed_since(self) -> list[int]:
        """Photos whose strengths have changed since they were saved."""
        return [item.id for item in self._items.values() if is_changed(item)]

    @property
    def failures(self) -> tuple[tuple[str, str], ...]:
        """Name and reason of each photo that failed or was skipped, and of each file that could not be added."""
        photos = ((item.shown, item.reason) for item in self._items.values() if item.reason)
        return (*photos, *((shown(path), reason) for path, reason in self.refused.of(self._album.id)))

    def neighbour(self, item: int | None, by: int) -> int | None:
        """Return the photo `by` places after another, or the first if `item` is not in the album."""
        order = list(self._items)
        if item not in self._items:
            return order[0] if order else None
        place = order.index(item) + by
        return order[place] if 0 <= place < len(order) else None

    def sort(self, by: SortBy) -> None:
        """Sort the photos by what the store knows of them."""
        self._store.sort(self._album.id, by)
        self.load()

    def arrange(self, order: Sequence[int]) -> None:
        """Put the photos in this order; those that are not in it go to the end."""
        self._store.arrange(self._album.id, order)
        self.load()

    def having(self, badges: Collection[Badge]) -> tuple[int, ...]:
        """Return the photos with one of these badges, in the album's order."""
        special = self._special
        return tuple(
            item
            for item, stored in self._items.items()
            if (self.item(item).badge if item in special else badge_of(stored)) in badges
        )

    def take(self, items: Sequence[Item]) -> None:
        """Take over photos that the reading thread has added to an album."""
        here = [item for item in items if item.album == self._album.id]
        if here:
            self._put(*here)
            self.changed.emit()

    def remove(self, items: Sequence[int]) -> Removed:
        """Remove photos from the album."""
        removed = self._store.remove_items(items)
        self.load()
        return removed

    def restore(self, removed: Removed) -> list[int]:
        """Put removed photos back."""
        back = self._store.restore_items(removed)
        self.load()
        return back

    def reload(self, item: int) -> None:
        """Read a photo from the store again, after an export or a run has changed it."""
        self._reload(item)
        self._lost.discard(item)
        if item in self._items and (saved := self._items[item].saved) is not None:
            self._thumbnails.forget(item, saved.path)
        self.item_changed.emit(item)

    def _reload(self, item: int) -> None:
        stored = self._store.item(item)
        if stored is not None and stored.album == self._album.id:
            self._put(stored)

    def saved_file(self, item: int) -> SavedFile | None:
        """Return the file of a photo's last result; None if it was never saved."""
        return self._store.saved_file(item)

    def saved_files(self, item: int) -> list[SavedFile]:
        """Return the files of all results of a photo that are known, the last one first."""
        return self._store.saved_files(item)

    def set_lost(self, items: Collection[int]) -> None:
        """Set whose saved results are gone. Not stored."""
        differing, self._lost = self._lost.symmetric_difference(items), set(items)
        for item in differing:
            self.touch(item)

    def set_failed(self, item: int, reason: str) -> None:
        """Set why a photo cannot be shown; empty if it can. Not stored."""
        if self._reasons.get(item, "") != reason:
            self._reasons[item] = reason
            if not reason:
                del self._reasons[item]
                self._thumbnails.retry(item)
            self.item_changed.emit(item)

    def set_source(self, item: int, source: Source, size: tuple[int, int]) -> bool:
        """Note that a photo has been read; returns whether its file has changed since it was added."""
        if item not in self._items:
            return False
        old = self._items[item].source
        changed = (old.size, old.mtime_ns) != (source.size, source.mtime_ns)
        if changed:
            self._store.set_source(item, source)
            self._reload(item)
        self.set_size(item, size)
        return changed

    def size_of(self, item: int) -> tuple[int, int] | None:
        """Return a photo's (height, width); None until its header has been read."""
        return self._sizes.get(item)

    def set_size(self, item: int, size: tuple[int, int]) -> None:
        """Set a photo's (height, width)."""
        if self._sizes.get(item) != size:
            self._sizes[item] = size
            self.item_changed.emit(item)

    def strengths_of(self, item: int | None) -> Strengths:
        """Return a photo's own strengths, else those it was saved with, else the current ones."""
        known = self._known(item)
        return self.strengths if known is None else choices.strengths_of(known, self.strengths)

    def _known(self, item: int | None) -> Item | None:
        return None if item is None else self._items.get(item)

    @property
    def strengths(self) -> Strengths:
        """The current ones of the album: those set last, else those that photos start with."""
        return self._view.now.strengths or self.start.strengths

    def set_strengths(self, own: dict[int, Strengths | None], current: Strengths | None) -> None:
        """Set the strengths of photos; None means none of their own. `current` are those of the album."""
        for strengths in set(own.values()):
            self._store.set_strengths([item for item, s in own.items() if s == strengths], strengths)
        for item in own:
            self._reload(item)
        self._view.put(replace(self._view.now, strengths=current))
        for item in own:
            self.item_changed.emit(item)

    def put_strengths(self, item: int | None, strengths: Strengths) -> None:
        """Set strengths while a slider moves: in memory only."""
        if item is not None and item in self._items:
            self._put(replace(self._items[item], strengths=strengths))
        self._view.now = replace(self._view.now, strengths=strengths)

    def scale_of(self, item: int | None) -> float:
        """Return a photo's scale; see choices.py."""
        return choices.scale_of(self._known(item), self._sizes.get(item or 0), self.start)

    def result_size_of(self, item: int | None) -> Size:
        """Return the size of a photo's result; see choices.py."""
        return choices.size_of(self._known(item), self._sizes.get(item or 0), self.start)

    def knows_size(self, item: int) -> bool:
        """Return whether `result_size_of` is reliable: one was chosen, or the photo's own is known."""
        return choices.own_size(self._items[item], self.start) is not None or item in self._sizes

    def set_result_size(self, item: int, size: Size | None) -> None:
        """Set the size of a photo's result; None for the default."""
        self._store.set_size([item], size)
        self._reload(item)

    def photo_is_of(self, item: int | None) -> PhotoIs:
        """What a photo is; see choices.py."""
        known = self._known(item)
        if known is None:
            return self.start.photo_is
        return choices.photo_is_of(known, self.assessed(known.id), self.start)

    def assessed(self, item: int | None) -> Condition | None:
        """What Auto takes a photo for at its scale; None until it has been read."""
        assessment = None if item is None else self._assessments.get(item)
        return None if assessment is None else assessment.at(self.scale_of(item))

    def set_assessment(self, item: int, assessment: Assessment) -> None:
        """Auto has looked at a photo."""
        self._assessments[item] = assessment

    def condition_of(self, item: int | None) -> Condition:
        """As the user says, else as it was saved, else as Auto says; Sharp until Auto has looked."""
        known = self._known(item)
        if known is None:
            return Condition.SHARP
        return choices.condition_of(known, self.assessed(known.id), self.start)

    def set_photo_is(self, item: int, photo_is: PhotoIs | None) -> None:
        """Say what a photo is; None: nothing was said."""
        self._store.set_photo_is([item], photo_is)
        self._reload(item)

    def set_slot(self, item: int, slot: str, strengths: Strengths | None) -> None:
        """Store strengths in a slot; None empties it."""
        self._store.set_slot(item, slot, strengths)
        self._reload(item)

    @property
    def place(self) -> View:
        """The current photo, zoom and strengths."""
        return self._view.now

    def set_place(self, current: int | None, zoom: float | None, centre: tuple[float, float]) -> None:
        """Store what the window shows; the write is delayed by half a second."""
        self._view.put(replace(self._view.now, current=current, zoom=zoom, centre=centre))

    def commit(self) -> None:
        """Write what has not been written yet."""
        self._view.commit()

    def close(self) -> None:
        """Read no more thumbnails and write what has not been written yet."""
        self._thumbnails.close()
        self.commit()

    def thumbnail(self, item: int, original: bool = False) -> QImage | None:
        """Return the thumbnail of a photo's saved result, or of the photo itself; at most 256 pixels a side.

        If None, it is read soon and `item_changed` follows. The photo stands in for a result that cannot be read.
        """
        if item not in self._items:
            return None
        path, saved = self._items[item].path, self._items[item].saved
        if saved is None or original or item in self._lost or not self._thumbnails.readable(item, saved.path):
            return self._thumbnails.of(item, path)
        return self._thumbnails.of(item, saved.path) or self._thumbnails.kept(item, path)

    def _have_thumbnail(self, item: int, path: Path, size: tuple[int, int]) -> None:
        if item in self._items and self._items[item].path == path:
            self.set_size(item, size)
        self.item_changed.emit(item)
        self._fill()

    def _no_thumbnail(self, item: int, path: Path, reason: str) -> None:
        if item in self._items and self._items[item].path == path:
            self.set_failed(item, reason)
        else:
            self.item_changed.emit(item)
        self._fill()

    def _fill(self) -> None:
        self._thumbnails.fill((item.id, item.path) for item in self._items.values())
