"""The mouse on the picture: a long press shows the original, a drag pans, the wheel zooms."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from pisa_desktop.ui.canvas.modes import Mode

if TYPE_CHECKING:
    from pisa_desktop.ui.canvas.compare_view import CompareView

ZOOM_STEP = 1.25
"""Zoom factor of one notch of the wheel."""
HOLD_MS = 200
"""How long the button is held, without moving, until the original is shown."""


class Mouse(QObject):
    """What the pressed button has come to mean so far."""

    def __init__(self, canvas: "CompareView") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pressed: QPointF | None = None
        self._last: QPointF | None = None
        """Where the mouse was when the picture was last moved; None until a drag has begun."""
        self._shows = False
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._show)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the mouse and wheel events of the canvas."""
        if isinstance(event, QWheelEvent):
            self._canvas.zoom_at(event.position(), ZOOM_STEP ** (event.angleDelta().y() / 120))
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
        """End the gesture: the button came up, or the canvas was hidden. Returns whether it was a plain click."""
        clicked = self._pressed is not None and self._last is None and not self._shows
        if self._shows:
            self._canvas.show_original(False)
        if self._last is not None:
            self._canvas.unsetCursor()
        self._pressed = self._last = None
        self._shows = False
        self._hold.stop()
        return clicked

    def _button(self, what: QEvent.Type, place: QPointF) -> bool:
        if what == QEvent.Type.MouseButtonPress:
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            if self._canvas.has_photo:
                self._pressed = place
                self._hold.start()
        elif what == QEvent.Type.MouseButtonRelease:
            if self.let_go():
                self._canvas.overlay.take_cell(place)
        elif what == QEvent.Type.MouseButtonDblClick:
            self._double_click(place)
        return True

    def _double_click(self, place: QPointF) -> None:
        if not self._canvas.has_photo:
            self._canvas.open_clicked.emit()
        elif self._canvas.mode is not Mode.GRID:
            self._canvas.toggle_fit(place)

    def _move(self, place: QPointF) -> None:
        self._canvas.overlay.fader.wake()
        self._canvas.overlay.hover(place)
        if self._pressed is None or self._shows:
            return
        if self._last is None:
            if (place - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._hold.stop()
            self._last = self._pressed
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._canvas.pan(place - self._last)
        self._last = place

    def _show(self) -> None:
        self._shows = True
        self._canvas.show_original(True)
