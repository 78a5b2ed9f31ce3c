"""Paints a photo of the album: rounded thumbnail, badge, progress, and a ring if it is current."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPalette, QPen, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pisa_desktop.album.items import Badge
from pisa_desktop.ui.canvas.board import squares
from pisa_desktop.ui.look import icons
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import CORNER, Tokens
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.interface import Album, Photo
from pisa_desktop.ui.state.views import ItemView

THUMBNAIL = QSize(112, 100)
CELL = QSize(THUMBNAIL.width() + 10, THUMBNAIL.height() + 10)
_BADGE, _SQUARE = 18, 6


def words_of(view: ItemView) -> str:
    """Describe the photo in words, for the tooltip and for screen readers."""
    states = {
        Badge.NEW: tr("not enhanced"),
        Badge.RUNNING: tr("being enhanced"),
        Badge.ENHANCED: tr("enhanced, not saved"),
        Badge.SAVED: tr("saved"),
        Badge.CHANGED: tr("changed since it was saved"),
        Badge.FAILED: tr("failed"),
    }
    words = f"{view.name}: {states[view.badge]}"
    if view.reason:
        return f"{words}. {view.reason}"
    return words if view.result is None else tr("{words}. The mouse shows the original.", words=words)


class Thumbnails(QStyledItemDelegate):
    """Paints photos of the album; asks the album for the thumbnails it needs."""

    def __init__(self, album: Album, photo: Photo, parent: QWidget) -> None:
        super().__init__(parent)
        self._album, self._photo = album, photo

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return CELL

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.data(Qt.ItemDataRole.UserRole)
        view = self._album.item(item)
        palette: QPalette = option.palette
        tokens = tokens_of(palette)
        size = QRectF(0, 0, THUMBNAIL.width(), THUMBNAIL.height())
        box = size.translated(QRectF(option.rect).center() - size.center())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        _draw_photo(painter, box, self._album.thumbnail(item, original=hovered), tokens)
        if view.progress is not None:
            _draw_progress(painter, box, view.progress, tokens)
        _draw_badge(painter, box, view.badge, tokens)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        current = item == self._photo.current
        if current or selected or hovered:
            colour = QColor(tokens.accent if current else tokens.dim)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2 if current or selected else 1))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), CORNER + 2, CORNER + 2)
        painter.restore()


def _draw_photo(painter: QPainter, box: QRectF, image: QImage | None, tokens: Tokens) -> None:
    """Fill the box with the middle of the photo, or with an icon if it has not been read yet."""
    painter.setPen(Qt.PenStyle.NoPen)
    if image is None or image.isNull():
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(box, CORNER, CORNER)
        icons.paint(painter, "photo", tokens.faint, QRectF(box.center() - QPointF(12, 12), QSize(24, 24)))
        return
    factor = max(box.width() / image.width(), box.height() / image.height())
    shift = box.center() - QPointF(image.width(), image.height()) * factor / 2
    if image.hasAlphaChannel():
        painter.setBrush(squares(_SQUARE))
        painter.drawRoundedRect(box, CORNER, CORNER)
    brush = QBrush(image)
    brush.setTransform(QTransform(factor, 0, 0, factor, shift.x(), shift.y()))
    painter.setBrush(brush)
    painter.drawRoundedRect(box, CORNER, CORNER)


def _draw_progress(painter: QPainter, box: QRectF, fraction: float, tokens: Tokens) -> None:
    track = QRectF(box.left() + 6, box.bottom() - 9, box.width() - 12, 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawRoundedRect(track.adjusted(-1, -1, 1, 1), 3, 3)
    painter.setBrush(QColor(tokens.working))
    painter.drawRoundedRect(track.adjusted(0, 0, (fraction - 1) * track.width(), 0), 2, 2)


def _draw_badge(painter: QPainter, box: QRectF, badge: Badge, tokens: Tokens) -> None:
    if badge in (Badge.NEW, Badge.RUNNING):
        return
    disc = QRectF(box.right() - _BADGE - 5, box.top() + 5, _BADGE, _BADGE)
    fill = {Badge.ENHANCED: tokens.working, Badge.FAILED: tokens.bad, Badge.CHANGED: "#000000"}.get(badge, tokens.good)
    colour = QColor(fill)
    if badge is Badge.CHANGED:
        colour.setAlphaF(0.6)
    painter.setBrush(colour)
    painter.setPen(QPen(QColor(tokens.good if badge is Badge.CHANGED else "#40000000"), 1.5))
    painter.drawEllipse(disc)
    if badge is Badge.ENHANCED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.mark))
        painter.drawEllipse(disc.center(), 3, 3)
    elif badge is Badge.FAILED:
        icons.paint(painter, "badge-failed", tokens.mark, disc.adjusted(1, 1, -1, -1))
    else:
        icons.paint(painter, "tick", tokens.mark, disc.adjusted(2, 2, -2, -2))
