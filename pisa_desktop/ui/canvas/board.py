"""The checkerboard that shows through the transparent parts of a photo, in the original and in the result."""

import numpy as np
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap

from pisa_desktop.photo.photo import Plane
from pisa_desktop.ui.canvas.geometry import Box
from pisa_desktop.ui.look.tokens import BOARD

_SQUARE = 8
"""Device pixels."""
_MOST = 4_000_000
"""Pixels of the mask; of a larger photo every n-th row and column are taken."""


class Board:
    """Painted over a picture, opaque where the photo is transparent."""

    def __init__(self, alpha: Plane) -> None:
        self.source = alpha
        step = max(1, round((alpha.size / _MOST) ** 0.5))
        hidden = np.ascontiguousarray(255 - alpha[::step, ::step])
        height, width = hidden.shape
        self._mask = QImage(hidden.tobytes(), width, height, width, QImage.Format.Format_Alpha8).copy()

    def paint(self, painter: QPainter, place: Box, clip: Box) -> None:
        """Paint the part inside `clip` of a photo that is stretched over `place`; both in device pixels."""
        seen = place.within(clip)
        if seen.empty:
            return
        board = QImage(seen.width, seen.height, QImage.Format.Format_ARGB32_Premultiplied)
        with QPainter(board) as inner:
            inner.setBrushOrigin(-seen.left % (2 * _SQUARE), -seen.top % (2 * _SQUARE))
            inner.fillRect(board.rect(), squares(_SQUARE))
            inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            inner.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            x, y = self._mask.width() / place.width, self._mask.height() / place.height
            inside = seen.moved(-place.left, -place.top)
            source = QRectF(inside.left * x, inside.top * y, inside.width * x, inside.height * y)
            inner.drawImage(QRectF(board.rect()), self._mask, source)
        painter.drawImage(QRect(*seen), board)


def squares(side: int) -> QBrush:
    """Return a brush of light and dark squares."""
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(QColor(BOARD[0]))
    with QPainter(tile) as painter:
        for corner in (0, side):
            painter.fillRect(corner, corner, side, side, QColor(BOARD[1]))
    return QBrush(tile)
