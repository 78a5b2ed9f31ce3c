"""The handle that divides before and after: a slider for the keyboard and screen readers, drawn as a line."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from pisa_desktop.ui.canvas.overlay.chips import calm
from pisa_desktop.ui.look.spoken import SpokenSlider
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import FOCUS_RING, MOTION_MS
from pisa_desktop.ui.look.words import say, tr

STEPS = 1000
THICKNESS = 44
"""Width in pixels of the strip around the line that takes the mouse; the knob is drawn inside it."""
_KNOB = 15.0
"""Radius in pixels."""


class Handle(SpokenSlider):
    """A strip over its parent, around the dividing line; it moves as its value (0..1000) changes.

    Screen readers are told per cent.
    """

    steps_to_one = STEPS // 100
    decimals = 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("splitHandle")
        say(self.setAccessibleName, tr("Compare handle"))
        say(self.setAccessibleDescription, tr("Where the original ends and the result begins. Arrow keys move it."))
        self._canvas = parent
        self._grasped = 0
        self._plate, self._cover = QRect(), 0.0
        self._pulse = QVariantAnimation(self)
        self._pulse.setObjectName("pulse")
        self._pulse.setDuration(MOTION_MS)
        self._pulse.setKeyValues([(0.0, 0.0), (0.5, 1.0), (1.0, 0.0)])
        self._pulse.valueChanged.connect(lambda _: self.update())
        self.setValue(STEPS // 2)

    @property
    def share(self) -> float:
        """Position of the line as a fraction of the canvas, 0..1."""
        return self.value() / STEPS

    def set_share(self, share: float) -> None:
        """Move the line to a fraction of the canvas, 0..1."""
        self.setValue(round(STEPS * share))

    @property
    def line(self) -> int:
        """Position of the line in logical pixels of the parent."""
        return round(self.share * self._length())

    def divide(self, orientation: Qt.Orientation) -> None:
        """Set the direction in which the handle moves; Horizontal means sideways, with an upright line."""
        self.setOrientation(orientation)
        sideways = orientation is Qt.Orientation.Horizontal
        self.setInvertedControls(not sideways)  # Down moves the line down
        self.setCursor(Qt.CursorShape.SplitHCursor if sideways else Qt.CursorShape.SplitVCursor)
        self.place()

    def place(self) -> None:
        """Set the geometry from the value and the parent's size."""
        area = self._canvas.rect()
        start = self.line - THICKNESS // 2
        if self.orientation() is Qt.Orientation.Horizontal:
            self.setGeometry(start, 0, THICKNESS, area.height())
        else:
            self.setGeometry(0, start, area.width(), THICKNESS)

    def make_way(self, plate: QRect, opacity: float) -> None:
        """Fade the line where it would cross `plate`, as far as that is opaque (0..1)."""
        self._plate, self._cover = plate, opacity
        self.update()

    def pulse(self) -> None:
        """Animate the knob once, to show that a result has arrived."""
        if self.isVisible() and not calm(self):
            self._pulse.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the animation while hidden."""
        self._pulse.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start dragging, wherever along the line the mouse is."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._grasped = self._along(self.mapToParent(event.position().toPoint())) - self.line
        self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the line with the mouse."""
        if self.isSliderDown():
            along = self._along(self.mapToParent(event.position().toPoint())) - self._grasped
            self.setValue(round(STEPS * along / max(1, self._length())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop dragging."""
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the canvas, which zooms."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the knob, and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sideways = self.orientation() is Qt.Orientation.Horizontal
        if not sideways:
            painter.translate(0, self.height())
            painter.rotate(-90)
        length = self.height() if sideways else self.width()
        middle = QPointF(THICKNESS / 2, length / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        for start, end, opacity in self._pieces(length):
            painter.setOpacity(opacity)
            for thickness, colour in ((4, QColor(0, 0, 0, 60)), (2, QColor("white"))):
                painter.setBrush(colour)
                painter.drawRect(QRectF(middle.x() - thickness / 2, start, thickness, end - start))
        painter.setOpacity(1)
        self._paint_knob(painter, middle)
        painter.end()

    def _pieces(self, length: int) -> list[tuple[float, float, float]]:
        """Return start, end and opacity of the pieces of the line; the piece behind `make_way`'s plate is faded."""
        sideways = self.orientation() is Qt.Orientation.Horizontal
        plate = self._plate if sideways else self._plate.transposed()
        across, along = (plate.x(), plate.y()) if sideways else (self._plate.y(), self._plate.x())
        if not across <= self.line <= across + plate.width():
            return [(0, length, 1)]
        end = along + plate.height()
        return [(0, along, 1), (along, end, 1 - self._cover), (end, length, 1)]

    def _paint_knob(self, painter: QPainter, middle: QPointF) -> None:
        radius = _KNOB + 4 * float(self._pulse.currentValue() or 0)
        painter.setBrush(QColor(0, 0, 0, 40))
        painter.drawEllipse(middle + QPointF(0, 1), radius + 1.5, radius + 1.5)
        painter.setBrush(QColor("white"))
        painter.drawEllipse(middle, radius, radius)
        pen = QPen(QColor("#2a2b2e"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for side in (-1, 1):
            tip = middle + QPointF(7.5 * side, 0)
            painter.drawPolyline([tip + QPointF(-4 * side, -4), tip, tip + QPointF(-4 * side, 4)])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens_of(self.palette()).accent), FOCUS_RING))
            painter.drawEllipse(middle, radius + 3, radius + 3)

    def _along(self, place: QPoint) -> int:
        return place.x() if self.orientation() is Qt.Orientation.Horizontal else place.y()

    def _length(self) -> int:
        area = self._canvas.rect()
        return area.width() if self.orientation() is Qt.Orientation.Horizontal else area.height()
