"""The left button on the picture: pressed without moving it shows the original, moved it pans."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pisa_desktop.ui.canvas.view import CompareView

HOLD_MS = 200
"""Pressed this long without moving, the mouse shows the original."""


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

    def press(self, place: QPointF) -> None:
        """The button went down."""
        self._pressed = place
        self._hold.start()

    def move(self, place: QPointF) -> None:
        """The mouse moved, whether or not the button is down."""
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

    def release(self) -> bool:
        """The button came up, or the canvas went away; returns whether it was a plain click."""
        clicked = self._pressed is not None and self._last is None and not self._shows
        if self._shows:
            self._canvas.show_original(False)
        if self._last is not None:
            self._canvas.unsetCursor()
        self._pressed = self._last = None
        self._shows = False
        self._hold.stop()
        return clicked

    def _show(self) -> None:
        self._shows = True
        self._canvas.show_original(True)
