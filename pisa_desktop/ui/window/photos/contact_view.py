"""The contact view: the album as a grid of large thumbnails with names and states, to look through and to sort."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pisa_desktop.album.items import Badge, SortBy
from pisa_desktop.ui.look.controls import button, label
from pisa_desktop.ui.look.tokens import GAP, UNIT
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.state.interface import Album, Order, Photo
from pisa_desktop.ui.window.photos.photo_list import PhotoList
from pisa_desktop.ui.window.photos.recount import Recount
from pisa_desktop.ui.window.photos.thumbnail import Cell

_NARROWEST, _HIGH = 200, 168
"""Width of a cell at least, and height of its picture."""
_RECOUNT_MS = 500
_OWN_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class Contacts(PhotoList):
    """The grid. Arrow keys go from photo to photo; Enter or a double click opens one."""

    opened, left = Signal(), Signal()
    """The current photo is to be opened; the view is to be left."""

    def __init__(self, album: Album, photo: Photo) -> None:
        super().__init__(album, photo, _cell(_NARROWEST))
        say(self.setAccessibleName, tr("Contact view of the album"))
        self.setWrapping(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_HIGH // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widen the cells so that the columns fill the width."""
        super().resizeEvent(event)
        width = event.size().width()
        self.set_cell(_cell(width // max(1, width // _NARROWEST)))
        self.doItemsLayout()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that scroll, which are the window's elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the photo under the mouse."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _cell(width: int) -> Cell:
    rim = Cell(QSize(0, 0)).size.width()
    return Cell(QSize(width - rim, _HIGH), lines=2, whole=True)


@dataclass(frozen=True, slots=True)
class _Filter:
    """A button, and the badges of the photos that it shows; all photos if there are none."""

    button: QPushButton
    words: str
    badges: tuple[Badge, ...]


class ContactView(QWidget):
    """The grid, and above it a line to choose which photos it shows and in what order."""

    def __init__(self, album: Album, order: Order, photo: Photo, sorts: Callable[[], Sequence[QAction]]) -> None:
        """`sorts` returns the commands that sort the album."""
        super().__init__()
        self.setObjectName("contactView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._album, self._order, self._sorts = album, order, sorts
        self.list = Contacts(album, photo)
        self._filters = _filters()
        self._shown = self._filters[0]
        self._group, self._layout = QButtonGroup(self), QVBoxLayout(self)
        self.sort_button = button("", "quiet")
        self.nothing = label(tr("No photo is in this state."), "dim")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._show_order()
        self._recount = Recount(self, _RECOUNT_MS, self._show)
        album.changed.connect(self._show_album)
        album.item_changed.connect(self._recount.soon)
        order.changed.connect(self._show_order)
        self.sort_button.clicked.connect(self._ask_order)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(GAP, UNIT, GAP, UNIT)
        line.setSpacing(UNIT)
        for one in self._filters:
            one.button.setCheckable(True)
            one.button.clicked.connect(lambda _checked=False, one=one: self._choose(one))
            self._group.addButton(one.button)
            line.addWidget(one.button)
        self._shown.button.setChecked(True)
        line.addStretch(1)
        line.addWidget(self.sort_button)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(line)
        self._layout.addWidget(self.list, 1)
        self._layout.addWidget(self.nothing, 1)

    def filters(self) -> tuple[QPushButton, ...]:
        """The buttons that choose which photos are shown."""
        return tuple(one.button for one in self._filters)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile, since nothing is kept up to date while hidden, and the current photo."""
        self._show_album()
        super().showEvent(event)
        self._layout.activate()
        self.list.scrollToTop()
        self.list.scrollTo(self.list.currentIndex())

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the timer while hidden."""
        self._recount.stop()
        super().hideEvent(event)

    def _choose(self, chosen: _Filter) -> None:
        self._shown = chosen
        self._show()

    def _show_album(self) -> None:
        if not self.isHidden():
            self._show()
            self._show_order()

    def _show(self) -> None:
        """Show the photos of the chosen state, and how many there are of each; a state without photos has no button."""
        counts, whole = self._album.badges, self._album.view.items
        for one in self._filters:
            count = sum(counts[badge] for badge in one.badges) if one.badges else len(whole)
            say(one.button.setText, tr("{words} {count}", words=one.words, count=count))
            one.button.setVisible(count > 0 or one is self._shown)
        items = self._album.having(self._shown.badges) if self._shown.badges else whole
        self.list.show_items(items)
        self.list.setVisible(bool(items))
        self.nothing.setVisible(not items)

    def _show_order(self) -> None:
        names = {
            SortBy.NAME: tr("name"),
            SortBy.TAKEN: tr("date taken"),
            SortBy.SIZE: tr("file size"),
            SortBy.STATE: tr("state"),
            SortBy.FOLDER: tr("folder"),
            SortBy.TIME: tr("last modified"),
            SortBy.ADDED: tr("order added"),
        }
        by = self._order.by
        text = tr("Sort...") if by is None else tr("Sorted by {what}", what=names[by])
        say(self.sort_button.setText, text)
        say(self.sort_button.setAccessibleName, text)

    def _ask_order(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self._sorts()))
        menu.popup(self.sort_button.mapToGlobal(self.sort_button.rect().bottomLeft()))


def _filters() -> tuple[_Filter, ...]:
    kinds = (
        (tr("All"), ()),
        (tr("To do"), (Badge.NEW, Badge.RUNNING)),
        (tr("Not saved yet"), (Badge.ENHANCED,)),
        (tr("Saved"), (Badge.SAVED,)),
        (tr("Changed since saving"), (Badge.CHANGED,)),
        (tr("Failed"), (Badge.FAILED,)),
    )
    return tuple(_Filter(button(words, "segment"), words, badges) for words, badges in kinds)
