"""The album of a fake session: see fake_session.py."""

from collections import Counter
from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pisa_desktop.album.items import Badge, SortBy
from pisa_desktop.ui.state.views import (
    AlbumEntry,
    AlbumForecast,
    AlbumOptions,
    AlbumView,
    ItemView,
    RunView,
)

NAMES = ("wren.jpg", "heron.jpg", "owl.png", "robin.tif")
BADGES = (Badge.SAVED, Badge.ENHANCED, Badge.FAILED, Badge.NEW)
"""Names and badges of an album for tests."""

Recorded = Callable[..., None]
Record = Callable[[str], Recorded]
"""Makes a method that records its calls under a name."""


class FakeAlbum(QObject):
    changed, item_changed = Signal(), Signal(int)

    def __init__(self, record: Record) -> None:
        super().__init__()
        self.view = AlbumView(1, "Album", ())
        self.items: dict[int, ItemView] = {}
        self.thumbnails: dict[int, QImage] = {}
        self.originals: dict[int, QImage] = {}
        self.failures: tuple[tuple[str, str], ...] = ()

    def having(self, badges: Collection[Badge]) -> tuple[int, ...]:
        return tuple(item for item in self.view.items if self.items[item].badge in badges)

    @property
    def badges(self) -> Counter[Badge]:
        return Counter(view.badge for view in self.items.values())

    def item(self, item: int) -> ItemView:
        return self.items[item]

    def thumbnail(self, item: int, original: bool = False) -> QImage | None:
        return self.originals.get(item) if original else self.thumbnails.get(item)


class FakeOrder(QObject):
    changed = Signal()

    def __init__(self, record: Record) -> None:
        super().__init__()
        self._record = record
        self.by: SortBy | None = None

    def sort(self, by: SortBy) -> None:
        self._record("order.sort")(by)
        self.by = by
        self.changed.emit()


class FakeAlbums:
    def __init__(self, record: Record) -> None:
        self.recent: tuple[AlbumEntry, ...] = ()
        self.removal = "It leaves the list."
        self.new, self.rename = record("albums.new"), record("albums.rename")
        self.turn_to_folder, self.remove = record("albums.turn_to_folder"), record("albums.remove")


class FakeRun(QObject):
    changed, ended, options_asked, reasons_asked = Signal(), Signal(str), Signal(), Signal()

    def __init__(self, record: Record) -> None:
        super().__init__()
        self.view, self.options, self.forecast = RunView(), AlbumOptions(), AlbumForecast()
        self.start, self.export_again = record("run.start"), record("run.export_again")
        self.pause, self.resume, self.cancel = record("run.pause"), record("run.resume"), record("run.cancel")
        self.stop_after_this, self.retry_failed = record("run.stop_after_this"), record("run.retry_failed")
        self.do_next, self.write_report = record("run.do_next"), record("run.write_report")
