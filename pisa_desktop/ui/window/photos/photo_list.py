"""A list of the album's photos: its model, and what the strip and the contact view have in common."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from pisa_desktop.ui.state.file_manager import mime_of
from pisa_desktop.ui.state.interface import Album, Photo
from pisa_desktop.ui.window.photos.thumbnail import Cell, Thumbnails, words_of

_AnyIndex = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole


class AlbumModel(QStringListModel):
    """Photos of the album; each is requested only when it is shown.

    A QStringListModel, because Qt asks for the number of rows ten thousand times during layout: in Python each of
    these calls would have to acquire the interpreter's lock.
    """

    def __init__(self, album: Album, parent: QObject) -> None:
        super().__init__(parent)
        self._album = album
        self._items: tuple[int, ...] = ()
        self._rows: dict[int, int] = {}

    def show(self, items: tuple[int, ...]) -> None:
        """Show these photos. Those added at the end do not reset the others."""
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


class PhotoList(QListView):
    """Shows photos of the album. The photo that is current in the list is the current photo."""

    selection_changed = Signal(int)
    """How many photos are selected."""

    def __init__(self, album: Album, photo: Photo, cell: Cell) -> None:
        super().__init__()
        self._photo = photo
        self._following = False
        self.photos = AlbumModel(album, self)
        self._thumbnails = Thumbnails(album, photo, cell, self)
        self.setModel(self.photos)
        self.setItemDelegate(self._thumbnails)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # a QStringListModel can be edited
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.selectionModel().currentChanged.connect(self._picked)
        self.selectionModel().selectionChanged.connect(self._count_selection)
        album.item_changed.connect(self._paint_again)
        photo.current_changed.connect(self.show_current)

    @property
    def cell(self) -> Cell:
        """How each photo is drawn."""
        return self._thumbnails.cell

    def set_cell(self, cell: Cell) -> None:
        """Draw each photo in another way."""
        if cell != self.cell:
            self._thumbnails.cell = cell
            self.scheduleDelayedItemsLayout()

    def show_items(self, items: tuple[int, ...]) -> None:
        """Show these photos of the album."""
        self._following = True
        self.photos.show(items)
        self.executeDelayedItemsLayout()  # now, so that it can be scrolled to the current photo
        self._following = False
        self.show_current()

    def selected(self) -> tuple[int, ...]:
        """The selected photos, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.photos.item_at(row) for row in rows)

    def select(self, items: Sequence[int]) -> None:
        """Select those of these photos that are shown; the current photo remains."""
        if tuple(items) == self.selected():
            return
        found = QItemSelection()
        for row in (row for item in items if (row := self.photos.row_of(item)) is not None):
            found.select(self.photos.index(row), self.photos.index(row))
        self.selectionModel().select(found, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_current(self) -> None:
        """Follow the current photo, without selecting it again."""
        row = self.photos.row_of(self._photo.current)
        self._following = True
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row():
            index = self.photos.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        self._following = False
        self.viewport().update()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the saved results of the selected photos into another program, as copies of real files."""
        data = self.photos.mimeData(self.selectedIndexes())
        if data.hasUrls():
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def _picked(self, index: QModelIndex) -> None:
        if index.isValid() and not self._following:
            self._photo.select(self.photos.item_at(index.row()))

    def _count_selection(self) -> None:
        self.selection_changed.emit(len(self.selectionModel().selectedIndexes()))

    def _paint_again(self, item: int) -> None:
        """Repaint one cell. The model's dataChanged would lay out all rows again: 20 ms for 10,000."""
        row = self.photos.row_of(item)
        if row is not None:
            self.update(self.photos.index(row))
