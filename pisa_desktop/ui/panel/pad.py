"""The pad: a square that sets both strengths at once, Clean-up to the right and Detail upwards."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import CORNER_LARGE, FOCUS_RING, HINT
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.panel.strength_slider import HUNDREDTHS, LARGE_STEP, STEP, Axis, snapped

_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPWARDS = {Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
_LOWEST, _INSET, _DOT = 120, 16, 8


class _PadAxis(Axis):
    """One strength, for the keyboard and screen readers; invisible, since the pad paints both as one dot."""

    def __init__(self, orientation: Qt.Orientation, name: str, pad: "Pad") -> None:
        super().__init__(orientation, name, pad)
        self._pad = pad
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let all four arrow keys move the dot, whichever axis has the focus."""
        if not self._pad.steer(Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: the pad shows the value."""

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._pad.update()
        return super().event(event)


class Pad(QWidget):
    """Shows both strengths as one dot, which the user drags or moves with the arrow keys."""

    moved = Signal(Strengths, bool)
    """The strengths chosen, and whether this is final (not in the middle of a drag)."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LOWEST)
        self.setObjectName("pad")
        say(self.setAccessibleName, tr("Clean-up and Detail"))
        say(self.setToolTip, tr("Drag to set Clean-up (across) and Detail (up). Double-click to reset both."))
        self.across = _PadAxis(Qt.Orientation.Horizontal, tr("Clean-up on the pad"), self)
        self.upwards = _PadAxis(Qt.Orientation.Vertical, tr("Detail on the pad"), self)
        self.across.setObjectName("padCleanup")
        self.upwards.setObjectName("padDetail")
        for axis in (self.across, self.upwards):
            axis.moved.connect(self._tell)
        self._ghost: Strengths | None = None
        self._waits = False
        self._dragging = False

    def show_strengths(self, strengths: Strengths, shown: Strengths) -> None:
        """Move the dot to `strengths`; draw a hollow dot at `shown` where a preset under the mouse differs."""
        self.across.show_strength(strengths.pix)
        self.upwards.show_strength(strengths.sem)
        self._ghost = shown if shown != strengths else None
        self.update()

    def show_waiting(self, waits: bool) -> None:
        """Draw the dot hollow while the strengths are only remembered, until the photo is enhanced."""
        if waits != self._waits:
            self._waits = waits
            self.update()

    def start_at(self, strengths: Strengths) -> None:
        """Set what a double-click resets both to."""
        self.across.start, self.upwards.start = strengths.pix, strengths.sem

    def steer(self, key: Qt.Key, far: bool) -> bool:
        """Move the dot by one step, or a large one if `far`; returns whether the key was an arrow key."""
        step = LARGE_STEP if far else STEP
        for axis, keys in ((self.across, _ACROSS), (self.upwards, _UPWARDS)):
            if key in keys:
                axis.setValue(axis.value() + keys[key] * step)
                return True
        return False

    def sizeHint(self) -> QSize:
        return QSize(276, 276)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMaximumHeight(max(_LOWEST, self.width()))
        for axis in (self.across, self.upwards):
            axis.setGeometry(self.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._dragging = True
        self.across.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drag_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._drag_to(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self._tell()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._dragging = False
        self._put(round(100 * self.across.start), round(100 * self.upwards.start))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        self._draw_words(painter)
        dot = self._place(self.across.value(), self.upwards.value())
        self._draw_cross(painter, dot)
        if self._ghost is not None:
            self._draw_ghost(painter, self._place(100 * self._ghost.pix, 100 * self._ghost.sem))
        self._draw_dot(painter, dot)

    # ---- Moving ------------------------------------------------------------------------------------------------

    def _drag_to(self, position: QPointF) -> None:
        field = self._field()
        x = (position.x() - field.left()) / field.width()
        y = (field.bottom() - position.y()) / field.height()
        self._put(snapped(HUNDREDTHS * x), snapped(HUNDREDTHS * y))

    def _put(self, x: int, y: int) -> None:
        """Set both strengths and signal them as one change."""
        self.across.show_strength(x / 100)
        self.upwards.show_strength(y / 100)
        self._tell()

    def _tell(self) -> None:
        self.update()
        self.moved.emit(Strengths(self.across.value() / 100, self.upwards.value() / 100), not self._dragging)

    def _field(self) -> QRectF:
        """The square in which the dot can be."""
        return QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)

    def _place(self, x: float, y: float) -> QPointF:
        field = self._field()
        return QPointF(
            field.left() + field.width() * x / HUNDREDTHS,
            field.bottom() - field.height() * y / HUNDREDTHS,
        )

    # ---- Painting ----------------------------------------------------------------------------------------------

    def _draw_ground(self, painter: QPainter) -> None:
        """Paint the background: warmer to the right and upwards, where the photo is changed more."""
        tokens = tokens_of(self.palette())
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(box, CORNER_LARGE, CORNER_LARGE)
        warm = QLinearGradient(box.bottomLeft(), box.topRight())
        for share, opacity in ((0.0, 0.0), (1.0, 0.38)):
            colour = QColor(tokens.accent)
            colour.setAlphaF(opacity)
            warm.setColorAt(share, colour)
        shape = QPainterPath()
        shape.addRoundedRect(box, CORNER_LARGE, CORNER_LARGE)
        painter.fillPath(shape, warm)
        faint = QColor(tokens.text)
        faint.setAlphaF(0.10)
        painter.setPen(QPen(faint, 1))
        for mark in (50, 100):
            place = self._place(mark, mark)
            x, y = round(place.x()) + 0.5, round(place.y()) + 0.5
            painter.drawLine(QPointF(x, box.top() + 1), QPointF(x, box.bottom() - 1))
            painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))

    def _draw_words(self, painter: QPainter) -> None:
        tokens = tokens_of(self.palette())
        font = QFont(self.font())
        font.setPixelSize(HINT)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        box = self.rect().adjusted(10, 7, -10, -7)
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, "\u2191 " + tr("Detail"))
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, tr("Clean-up") + " \u2192")

    def _draw_cross(self, painter: QPainter, dot: QPointF) -> None:
        colour = QColor(tokens_of(self.palette()).accent)
        colour.setAlphaF(0.75)
        painter.setPen(QPen(colour, 1))
        x, y = round(dot.x()) + 0.5, round(dot.y()) + 0.5
        painter.drawLine(QPointF(x, 1), QPointF(x, self.height() - 1))
        painter.drawLine(QPointF(1, y), QPointF(self.width() - 1, y))

    def _draw_ghost(self, painter: QPainter, place: QPointF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens_of(self.palette()).text), 1.5))
        painter.drawEllipse(place, _DOT - 1, _DOT - 1)

    def _draw_dot(self, painter: QPainter, place: QPointF) -> None:
        tokens = tokens_of(self.palette())
        painter.setPen(QPen(QColor(tokens.dim if self._waits else "#ffffff"), 2))
        painter.setBrush(QColor(tokens.raised if self._waits else tokens.accent))
        painter.drawEllipse(place, _DOT - 1, _DOT - 1)
        if self.across.hasFocus() or self.upwards.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_RING))
            painter.drawEllipse(place, _DOT + 3, _DOT + 3)
