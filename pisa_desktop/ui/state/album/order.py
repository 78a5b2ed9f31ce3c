"""Sorts the photos of the album shown, also by what the store does not know of them."""

from PySide6.QtCore import QObject, Signal

from pisa_desktop.album.items import Badge, SortBy
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.work import reader
from pisa_desktop.ui.work.jobs import Reading
from pisa_desktop.ui.work.requests import Calls

_STATES = (Badge.FAILED, Badge.CHANGED, Badge.ENHANCED, Badge.RUNNING, Badge.NEW, Badge.SAVED)
"""What needs the user comes first, what is finished last."""


class Order(QObject):
    """The order of the photos. Those that wait for a run keep their turn."""

    changed = Signal()

    def __init__(self, album: ShownAlbum, reading: Calls) -> None:
        super().__init__()
        self._album, self._reading = album, reading
        self._by: SortBy | None = None
        self._sorted: tuple[int, ...] = ()
        album.changed.connect(self.changed)

    @property
    def by(self) -> SortBy | None:
        """What the photos were sorted by; None once others were added or another album is shown."""
        return self._by if self._album.view.items is self._sorted else None

    def sort(self, by: SortBy) -> None:
        """Sort the photos; by date as soon as their dates have been read."""
        self._reading.drop("dates")
        if by is SortBy.TAKEN:
            self._ask_dates()
        elif by is SortBy.STATE:
            items = self._album.view.items
            places = {item: _STATES.index(self._album.item(item).badge) for item in items}
            self._album.arrange(sorted(items, key=places.__getitem__))
            self._note(by)
        else:
            self._album.sort(by)
            self._note(by)

    def _ask_dates(self) -> None:
        album, items = self._album.view.id, self._album.view.items
        files = [(stored.path, stored.source.mtime_ns) for stored in map(self._album.stored, items)]

        def have(dates: tuple[str, ...], _seconds: float) -> None:
            if self._album.view.id == album:
                date = dict(zip(items, dates, strict=True))
                self._album.arrange(sorted(items, key=date.__getitem__))
                self._note(SortBy.TAKEN)

        self._reading.ask(Reading.FOUND, "dates", lambda: reader.read_dates(files), have)

    def _note(self, by: SortBy) -> None:
        self._by, self._sorted = by, self._album.view.items
        self.changed.emit()
