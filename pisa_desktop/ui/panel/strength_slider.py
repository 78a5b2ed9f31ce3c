"""Sliders for one strength. Their steps are hundredths."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from pisa_desktop.restore.strengths import MAXIMUM
from pisa_desktop.ui.look.spoken import SpokenSlider
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import FOCUS_RING
from pisa_desktop.ui.look.words import say, tr

HUNDREDTHS = round(100 * MAXIMUM)
STEP, LARGE_STEP = 5, 25
MARKS = (50, 100, 150)


def snapped(hundredths: float) -> int:
    """Return the nearest step within the range; all in hundredths."""
    return min(HUNDREDTHS, max(0, STEP * round(hundredths / STEP)))


class Axis(SpokenSlider):
    """Base of the drawn sliders and of the pad's two axes; signals only changes made by the user."""

    moved = Signal(float, bool)
    """The strength chosen, and whether this is final (not in the middle of a drag)."""

    def __init__(self, orientation: Qt.Orientation, name: str, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        say(self.setAccessibleName, name)
        self.setRange(0, HUNDREDTHS)
        self.setSingleStep(STEP)
        self.setPageStep(LARGE_STEP)
        self.setValue(100)
        self.start = 1.0
        """The strength to which a double-click resets it."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._telling = True
        self.valueChanged.connect(self._tell)

    def show_strength(self, strength: float) -> None:
        """Show a strength without signalling it."""
        self._telling = False
        self.setValue(round(100 * strength))
        self._telling = True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the panel unless this slider has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self, value: int) -> None:
        if self._telling:
            self.moved.emit(value / 100, not self.isSliderDown())


class StrengthSlider(Axis):
    """A horizontal slider with marks. A press moves the handle to the mouse, a double-click resets it."""

    _HANDLE = 16
    _GROOVE = 4

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal, name)
        self._waits = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_waiting(self, waits: bool) -> None:
        """Draw it hollow while the strength is only remembered, until the photo is enhanced."""
        if waits != self._waits:
            self._waits = waits
            say(self.setStatusTip, tr("Applied when enhanced") if waits else "")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._HANDLE + 2 * FOCUS_RING + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self.setValue(self._at(event.position().x()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self._tell(self.value())

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)
        self.setValue(round(100 * self.start))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, place = self._middle(), self._place(self.value())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        radius = self._GROOVE / 2
        painter.drawRoundedRect(QRectF(0, middle - radius, self.width(), self._GROOVE), radius, radius)
        painter.setBrush(QColor(tokens.accent if self.isEnabled() and not self._waits else tokens.faint))
        painter.drawRoundedRect(QRectF(0, middle - radius, place, self._GROOVE), radius, radius)
        painter.setBrush(QColor(tokens.dim))
        for mark in MARKS:
            painter.drawRect(QRectF(round(self._place(mark)) - 0.5, middle + 10, 1, 4))
        self._draw_handle(painter, place, middle)

    def _draw_handle(self, painter: QPainter, place: float, middle: float) -> None:
        tokens = tokens_of(self.palette())
        half = self._HANDLE / 2
        handle = QRectF(place - half, middle - half, self._HANDLE, self._HANDLE)
        painter.setBrush(QColor(tokens.panel if self._waits else "#ffffff"))
        painter.setPen(QPen(QColor(tokens.dim), 2) if self._waits else QPen(QColor(0, 0, 0, 70), 1))
        inset = 1 if self._waits else 0.5
        painter.drawEllipse(handle.adjusted(inset, inset, -inset, -inset))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_RING))
            painter.drawEllipse(handle.adjusted(-1, -1, 1, 1))

    def _left(self) -> float:
        return self._HANDLE / 2 + FOCUS_RING / 2

    def _length(self) -> float:
        return self.width() - 2 * self._left()

    def _middle(self) -> float:
        return self._HANDLE / 2 + FOCUS_RING

    def _place(self, value: int) -> float:
        return self._left() + self._length() * value / HUNDREDTHS

    def _at(self, x: float) -> int:
        return snapped((x - self._left()) / self._length() * HUNDREDTHS)
