"""The mouse on the picture: a long press shows the original, a drag pans, the wheel zooms."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

ZOOM_STEP = 1.25
"""Zoom factor of one notch of the wheel."""
HOLD_MS = 200
"""How long the button must be held, without moving, before the original is shown."""


class Mouse(QObject):
    """Turns a widget's mouse events into gestures. Points are in the widget's logical pixels."""

    wheeled = Signal(QPointF, float)
    """The point, and the factor by which to zoom there."""
    hovered = Signal(QPointF)
    dragged = Signal(QPointF)
    """The distance since the last signal."""
    held = Signal(bool)
    """True: the button has been held for a while without moving. False: it has been released."""
    clicked = Signal(QPointF)
    double_clicked = Signal(QPointF)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.enabled = False
        """Whether a picture is shown."""
        self._pressed: QPointF | None = None
        self._last: QPointF | None = None
        """Where the mouse was when the picture was last moved; None until a drag has begun."""
        self._holding = False
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._held)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the mouse and wheel events of the canvas."""
        if isinstance(event, QWheelEvent):
            self.wheeled.emit(event.position(), ZOOM_STEP ** (event.angleDelta().y() / 120))
            return True
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseMove:
            self._move(event.position())
            return True
        if event.button() is Qt.MouseButton.LeftButton:
            return self._button(event.type(), event.position())
        return False

    def let_go(self) -> bool:
        """End the gesture: the button was released, or the canvas hidden. Returns whether it was a plain click."""
        clicked = self._pressed is not None and self._last is None and not self._holding
        if self._holding:
            self.held.emit(False)
        if self._last is not None:
            self._canvas.unsetCursor()
        self._pressed = self._last = None
        self._holding = False
        self._hold.stop()
        return clicked

    def _button(self, what: QEvent.Type, place: QPointF) -> bool:
        if what == QEvent.Type.MouseButtonPress:
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            if self.enabled:
                self._pressed = place
                self._hold.start()
        elif what == QEvent.Type.MouseButtonRelease:
            if self.let_go():
                self.clicked.emit(place)
        elif what == QEvent.Type.MouseButtonDblClick:
            self.double_clicked.emit(place)
        return True

    def _move(self, place: QPointF) -> None:
        self.hovered.emit(place)
        if self._pressed is None or self._holding:
            return
        if self._last is None:
            if (place - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._hold.stop()
            self._last = self._pressed
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.dragged.emit(place - self._last)
        self._last = place

    def _held(self) -> None:
        self._holding = True
        self.held.emit(True)
