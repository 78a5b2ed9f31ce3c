"""Dropping photos and folders: which drags are welcome, what they carry, and how the canvas shows it."""

import os
import sys
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDragLeaveEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from pisa_desktop.ui.tokens import CORNER_LARGE, UNIT


def is_welcome(data: QMimeData) -> bool:
    """Whether a drag carries local files."""
    return any(url.isLocalFile() for url in data.urls())


def paths_of(data: QMimeData) -> list[str]:
    """The local paths of a drag; os.fsencode gives back the bytes of names that are no valid text."""
    return [_path(url) for url in data.urls() if url.isLocalFile()]


def _path(url: QUrl) -> str:
    if sys.platform == "win32":
        return url.toLocalFile()
    # toLocalFile would replace bytes that are no UTF-8.
    encoded = url.toEncoded(QUrl.ComponentFormattingOption.FullyEncoded | QUrl.UrlFormattingOption.RemoveScheme)
    return os.fsdecode(unquote_to_bytes(bytes(encoded.data()).removeprefix(b"//")))


class DropTarget(QObject):
    """Lets files be dropped on a widget."""

    dropped = Signal(object)
    """list[str]; not Signal(list), of which Qt would make text and lose bytes."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.over = False
        """Whether files are being held over the widget."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget's drag events."""
        if isinstance(event, QDragLeaveEvent):
            self._hover(False)
            return True
        if not isinstance(event, QDropEvent) or not is_welcome(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # the program never moves anybody's file
        event.accept()
        drops = event.type() == QEvent.Type.Drop
        self._hover(not drops)
        if drops:
            self.dropped.emit(paths_of(event.mimeData()))
        return True

    def _hover(self, over: bool) -> None:
        self.over = over
        self._widget.update()


def paint_drop_target(painter: QPainter, box: QRectF, accent: str) -> None:
    """Say that dropping here works."""
    colour = QColor(accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    colour.setAlpha(40)
    painter.setBrush(colour)
    inside = box.adjusted(UNIT, UNIT, -UNIT, -UNIT)
    painter.drawRoundedRect(inside, CORNER_LARGE, CORNER_LARGE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
