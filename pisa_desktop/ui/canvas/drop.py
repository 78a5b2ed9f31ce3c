"""Dropping photos and folders: which drags are welcome, what they carry, and how the canvas shows it."""

import os
import sys
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QPainter, QPen

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
