"""The album at the bottom: a header and one row of thumbnails, fast enough for ten thousand photos."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDrag, QHideEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from pisa_desktop.album.items import Badge
from pisa_desktop.ui.look.tokens import UNIT
from pisa_desktop.ui.look.words import say, together, tr
from pisa_desktop.ui.state.file_manager import mime_of
from pisa_desktop.ui.state.interface import Album, Photo, Run
from pisa_desktop.ui.window.album_header import AlbumHeader
from pisa_desktop.ui.window.thumbnail import CELL, Thumbnails, words_of

_AnyIndex = QModelIndex | QPersistentModelIndex
_RECOUNT_MS = 100
ITEM = Qt.ItemDataRole.UserRole


class AlbumModel(QStringListModel):
    """The album's photos; each is requested only when it is shown.

    A QStringListModel, because Qt asks for the number of rows ten thousand times during layout: in Python each of
    these calls would have to acquire the interpreter's lock.
    """

    def __init__(self, album: Album, parent: QObject) -> None:
        super().__init__(parent)
        self._album = album
        self._items: tuple[int, ...] = ()
        self._rows: dict[int, int] = {}
        self.reload()

    def reload(self) -> None:
        """Update the rows. Photos added at the end do not reset the others."""
        items = self._album.view.items
        kept = len(self._items)
        if kept and len(items) > kept and items[:kept] == self._items:
            self._items = items
            self._rows.update((items[row], row) for row in range(kept, len(items)))
            self.insertRows(kept, len(items) - kept)
        elif items != self._items:
            self._items = items
            self._rows = {item: row for row, item in enumerate(items)}
            self.setStringList([""] * len(items))

    def row_of(self, item: int | None) -> int | None:
        """The row of a photo."""
        return None if item is None else self._rows.get(item)

    def item_at(self, row: int) -> int:
        """The photo in a row."""
        return self._items[row]

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return self._album.item(item).name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return words_of(self._album.item(item))
        return None

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The saved results of these photos, as files."""
        results = [self._album.item(self._items[row]).result for row in sorted(index.row() for index in indexes)]
        return mime_of([path for path in results if path is not None])


class Strip(QListView):
    """One row of thumbnails; the wheel scrolls it, Left and Right go from photo to photo."""

    def __init__(self, album: Album, photo: Photo, model: AlbumModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(Thumbnails(album, photo, self))
        say(self.setAccessibleName, tr("Photos of the album"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # a QStringListModel can be edited
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(UNIT + 2, 0, UNIT + 2, 0)
        self.setFixedHeight(CELL.height() + 12)
        self._rows = model
        album.item_changed.connect(self._paint_again)

    def _paint_again(self, item: int) -> None:
        """Repaint one cell. The model's dataChanged would lay out all rows again: 20 ms for 10,000."""
        row = self._rows.row_of(item)
        if row is not None:
            self.update(self._rows.index(row))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the saved results of the selected photos into another program, as copies of real files."""
        data = self._rows.mimeData(self.selectedIndexes())
        if data.hasUrls():
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.y() or turned.x()))
        event.accept()

    def sizeHint(self) -> QSize:
        return QSize(4 * CELL.width(), CELL.height() + 12)


class Filmstrip(QWidget):
    """Header and thumbnails. The photo that is current in the list is the current photo."""

    selection_changed = Signal(int)
    """How many photos are selected."""

    def __init__(self, album: Album, photo: Photo, run: Run) -> None:
        super().__init__()
        self.setObjectName("filmstrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._album, self._photo = album, photo
        self._following = False
        self.model = AlbumModel(album, self)
        self.list = Strip(album, photo, self.model)
        self.header = AlbumHeader(album, run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.list)
        self.list.selectionModel().currentChanged.connect(self._picked)
        self.list.selectionModel().selectionChanged.connect(self._count_selection)
        album.changed.connect(self._show_album)
        photo.current_changed.connect(self._show_current)
        self._recount = QTimer(self)  # ten thousand thumbnails arrive one by one; count once for many
        self._recount.setSingleShot(True)
        self._recount.setInterval(_RECOUNT_MS)
        self._recount.timeout.connect(self._show_counts)
        album.item_changed.connect(self._recount_soon)
        self._show_album()

    def selected(self) -> tuple[int, ...]:
        """The selected photos in the album's order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return tuple(self.model.item_at(row) for row in rows)

    def _show_album(self) -> None:
        self._following = True
        self.model.reload()
        self._following = False
        self.header.show_album()
        self._show_counts()
        self._show_current()

    def showEvent(self, event: QShowEvent) -> None:
        """Update the counts, which are not updated while hidden."""
        self._show_counts()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the timer while hidden."""
        self._recount.stop()
        super().hideEvent(event)

    def _recount_soon(self) -> None:
        if self.isVisible() and not self._recount.isActive():
            self._recount.start()

    def _show_counts(self) -> None:
        self.header.show_counts(counts_in_words(self._album))

    def _show_current(self) -> None:
        """Follow the current photo, without selecting it again."""
        row = self.model.row_of(self._photo.current)
        self._following = True
        if row is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        elif row != self.list.currentIndex().row():
            index = self.model.index(row)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        self._following = False
        self.list.viewport().update()

    def _picked(self, index: QModelIndex) -> None:
        if index.isValid() and not self._following:
            self._photo.select(self.model.item_at(index.row()))

    def _count_selection(self) -> None:
        self.selection_changed.emit(len(self.list.selectionModel().selectedIndexes()))


def counts_in_words(album: Album) -> str:
    """Return "42 photos: 34 to do, 7 saved, 1 failed", which adds up; empty for an empty album."""
    items, badges = album.view.items, album.badges
    to_do, unsaved = badges[Badge.NEW] + badges[Badge.RUNNING], badges[Badge.ENHANCED]
    saved, changed, failed = (badges[badge] for badge in (Badge.SAVED, Badge.CHANGED, Badge.FAILED))
    counted = (
        to_do and tr("{count} to do", one="{count} to do", count=to_do),
        unsaved and tr("{count} not saved yet", one="{count} not saved yet", count=unsaved),
        saved and tr("{count} saved", one="{count} saved", count=saved),
        changed and tr("{count} changed since saving", one="{count} changed since saving", count=changed),
        failed and tr("{count} failed", one="{count} failed", count=failed),
    )
    whole = tr("{count} photos", one="{count} photo", count=len(items))
    parts = together(", ", [words for words in counted if words])
    return tr("{photos}: {parts}", photos=whole, parts=parts) if items else ""
