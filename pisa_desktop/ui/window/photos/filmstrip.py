"""The album at the bottom: a header and one row of thumbnails, fast enough for ten thousand photos."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QLayout, QVBoxLayout, QWidget

from pisa_desktop.album.items import Badge
from pisa_desktop.ui.look.tokens import UNIT
from pisa_desktop.ui.look.words import listed, say, tr
from pisa_desktop.ui.state.interface import Album, Photo, Run
from pisa_desktop.ui.window.photos.album_header import AlbumHeader
from pisa_desktop.ui.window.photos.photo_list import PhotoList
from pisa_desktop.ui.window.photos.recount import Recount
from pisa_desktop.ui.window.photos.thumbnail import Cell

_RECOUNT_MS = 100
_ROOM = 12
"""Height of the scroll bar."""
SMALLEST, USUAL, LARGE, LARGEST = 60, 100, 140, 240
"""Heights of a thumbnail in the strip: the two in the middle until the user resizes it, by the window's width."""


class Strip(PhotoList):
    """One row of thumbnails; the wheel scrolls it, Left and Right go from photo to photo."""

    def __init__(self, album: Album, photo: Photo) -> None:
        super().__init__(album, photo, _cell(USUAL, named=False))
        self.named = False
        say(self.setAccessibleName, tr("Photos of the album"))
        self.setWrapping(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(UNIT + 2, 0, UNIT + 2, 0)
        self._bound()

    def set_named(self, named: bool) -> None:
        """Show or hide the names below the thumbnails, which keep their size."""
        if named != self.named:
            self.named = named
            self.set_cell(_cell(self.cell.picture.height(), named))
            self._bound()

    def height_for(self, thumbnail: int) -> int:
        """Return the height of the strip at which thumbnails are this high."""
        return _cell(thumbnail, self.named).size.height() + _ROOM

    def _bound(self) -> None:
        self.setMinimumHeight(self.height_for(SMALLEST))
        self.setMaximumHeight(self.height_for(LARGEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the thumbnails as high as there is room."""
        room = self.height() - self.height_for(0)
        self.set_cell(_cell(min(LARGEST, max(SMALLEST, room)), self.named))
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.y() or turned.x()))
        event.accept()

    def sizeHint(self) -> QSize:
        return QSize(4 * self.cell.size.width(), self.height_for(USUAL))


def _cell(height: int, named: bool) -> Cell:
    """A thumbnail of this height and a little wider."""
    return Cell(QSize(round(1.12 * height), height), lines=1 if named else 0)


class Filmstrip(QWidget):
    """Header and thumbnails."""

    def __init__(self, album: Album, photo: Photo, run: Run) -> None:
        super().__init__()
        self.setObjectName("filmstrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._album = album
        self.list = Strip(album, photo)
        self.header = AlbumHeader(album, run)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self._layout.addWidget(self.header)
        self._layout.addWidget(self.list)
        album.changed.connect(self._show_album)
        self._recount = Recount(self, _RECOUNT_MS, self._show_counts)
        album.item_changed.connect(self._recount.soon)
        self._show_album()

    def show_list(self, shown: bool) -> None:
        """Show or hide the thumbnails; the header stays."""
        self.list.setVisible(shown)
        self._layout.activate()  # bounds its height

    def height_for(self, thumbnail: int) -> int:
        """Return the height at which thumbnails are this high; that of the header while they are hidden."""
        return self.header.height() + (0 if self.list.isHidden() else self.list.height_for(thumbnail))

    def _show_album(self) -> None:
        self.list.show_items(self._album.view.items)
        self.header.show_album()
        self._show_counts()

    def showEvent(self, event: QShowEvent) -> None:
        """Update the counts, which are not updated while hidden."""
        self._show_counts()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the timer while hidden."""
        self._recount.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_counts()

    def _show_counts(self) -> None:
        self.header.show_counts(counts_in_words(self._album))


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
    parts = listed([words for words in counted if words])
    return tr("{photos}: {parts}", photos=whole, parts=parts) if items else ""
