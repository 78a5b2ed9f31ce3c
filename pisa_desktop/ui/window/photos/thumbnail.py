"""Paints a photo of the album: rounded thumbnail, badge, progress, words below, and a ring if it is current."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pisa_desktop.album.items import Badge
from pisa_desktop.ui.canvas.board import squares
from pisa_desktop.ui.look import icons
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import CORNER, VALUE, Tokens
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.interface import Album, Photo
from pisa_desktop.ui.state.views import ItemView

_BADGE, _SQUARE = 18, 6
_MOST_ENLARGED = 2.0
_SHAPES = 300
"""Thumbnails kept as they are painted: about 40 MB."""
_RIM = 5
"""Around a thumbnail, for the ring."""
_LINE, _GAP = 17, 3
"""Height of a line of words, and its distance from the thumbnail above it."""


@dataclass(frozen=True, slots=True)
class Cell:
    """How a photo is drawn in a list."""

    picture: QSize
    lines: int = 0
    """Words below it: none, its name, or its name and its state."""
    whole: bool = False
    """Whether all of the photo is shown, on a tile; else its middle fills the room."""

    @property
    def size(self) -> QSize:
        """With the words and the rim."""
        return self.picture + QSize(2 * _RIM, 2 * _RIM + self.below)

    @property
    def below(self) -> int:
        """Height of the words."""
        return self.lines * _LINE + _GAP if self.lines else 0


def state_words(badge: Badge) -> str:
    """Describe a state in a few words."""
    return {
        Badge.NEW: tr("not enhanced"),
        Badge.RUNNING: tr("being enhanced"),
        Badge.ENHANCED: tr("enhanced, not saved"),
        Badge.SAVED: tr("saved"),
        Badge.CHANGED: tr("changed since it was saved"),
        Badge.FAILED: tr("failed"),
    }[badge]


def words_of(view: ItemView) -> str:
    """Describe the photo in words, for the tooltip and for screen readers."""
    words = f"{view.name}: {state_words(view.badge)}"
    if view.reason:
        return f"{words}. {view.reason}"
    return words if view.result is None else tr("{words}. The mouse shows the original.", words=words)


class Thumbnails(QStyledItemDelegate):
    """Paints photos of the album; asks the album for the thumbnails it needs."""

    def __init__(self, album: Album, photo: Photo, cell: Cell, parent: QWidget) -> None:
        super().__init__(parent)
        self._album, self._photo = album, photo
        self.cell = cell
        self._shapes = _Shapes()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell.size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.data(Qt.ItemDataRole.UserRole)
        view = self._album.item(item)
        tokens = tokens_of(option.palette)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        image = self._album.thumbnail(item, original=hovered)
        size = self.cell.picture
        room = QRectF(QRectF(option.rect).center().x() - size.width() / 2, option.rect.top() + _RIM, *size.toTuple())
        tile = room.adjusted(0, 0, 0, self.cell.below) if self.cell.whole else room
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self.cell.whole:
            _draw_tile(painter, tile, tokens.hover if selected else tokens.panel)
            room = _fitted(image, room.adjusted(_RIM, _RIM, -_RIM, -_RIM))
        if image is None or image.isNull():
            _draw_nothing(painter, room, tokens)
        else:
            painter.drawImage(room.topLeft(), self._shapes.of(image, room.size(), painter.device().devicePixelRatioF()))
        if view.progress is not None:
            _draw_progress(painter, room, view.progress, tokens)
        _draw_badge(painter, room, view.badge, tokens)
        _draw_words(
            painter,
            QRectF(tile.left(), option.rect.top() + _RIM + size.height() + _GAP, tile.width(), _LINE),
            (view.name, state_words(view.badge))[: self.cell.lines],
            tokens,
        )
        current = item == self._photo.current
        if current or selected or hovered:
            colour = QColor(tokens.accent if current else tokens.dim)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2 if current or selected else 1))
            painter.drawRoundedRect(tile.adjusted(-3, -3, 3, 3), CORNER + 2, CORNER + 2)
        painter.restore()


def _fitted(image: QImage | None, room: QRectF) -> QRectF:
    """The part of the room that the whole photo takes, no larger than its thumbnail is sharp."""
    if image is None or image.isNull():
        return room
    factor = min(room.width() / image.width(), room.height() / image.height(), _MOST_ENLARGED)
    width, height = round(factor * image.width()), round(factor * image.height())
    left, top = room.left() + (room.width() - width) // 2, room.top() + (room.height() - height) // 2
    return QRectF(left, top, width, height)


def _draw_tile(painter: QPainter, tile: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(tile, CORNER, CORNER)


def _draw_words(painter: QPainter, line: QRectF, words: Sequence[str], tokens: Tokens) -> None:
    """Write each of the words on a line of its own, shortened to fit; the first is the name."""
    font = QFont(painter.font())
    font.setPixelSize(VALUE)
    painter.setFont(font)
    for number, text in enumerate(words):
        painter.setPen(QColor(tokens.text if number == 0 else tokens.dim))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(line.width()) - 2 * _RIM)
        painter.drawText(line.translated(0, number * _LINE), Qt.AlignmentFlag.AlignCenter, elided)


class _Shapes:
    """Thumbnails as they are painted: scaled, with rounded corners. Kept, because this takes most of the painting."""

    def __init__(self) -> None:
        self._kept = OrderedDict[tuple[int, int, int, float], QImage]()

    def of(self, image: QImage, size: QSizeF, ratio: float) -> QImage:
        """The middle of an image in this size, for a screen of this pixel ratio."""
        key = image.cacheKey(), round(size.width()), round(size.height()), ratio
        if key not in self._kept:
            self._kept[key] = _shaped(image, QSize(key[1], key[2]), ratio)
            if len(self._kept) > _SHAPES:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


def _shaped(image: QImage, size: QSize, ratio: float) -> QImage:
    shaped = QImage(
        round(size.width() * ratio), round(size.height() * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    shaped.setDevicePixelRatio(ratio)
    shaped.fill(Qt.GlobalColor.transparent)
    painter = QPainter(shaped)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    _draw_photo(painter, QRectF(0, 0, size.width(), size.height()), image)
    painter.end()
    return shaped


def _draw_nothing(painter: QPainter, box: QRectF, tokens: Tokens) -> None:
    """Draw an icon in place of a photo that has not been read yet."""
    _draw_tile(painter, box, tokens.raised)
    icons.paint(painter, "photo", tokens.faint, QRectF(box.center() - QPointF(12, 12), QSize(24, 24)))


def _draw_photo(painter: QPainter, box: QRectF, image: QImage) -> None:
    """Fill the box with the middle of the photo."""
    painter.setPen(Qt.PenStyle.NoPen)
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
