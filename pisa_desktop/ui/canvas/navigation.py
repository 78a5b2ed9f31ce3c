"""Zoom and pan: changes the view of the picture as keys and the mouse ask."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QWidget

from pisa_desktop.ui.canvas.geometry import Box, View
from pisa_desktop.ui.canvas.mouse import ZOOM_STEP


class Navigation(QObject):
    """Holds the view that all panes of the canvas share. Points are in logical pixels of the canvas."""

    moved = Signal()
    """`view` has changed."""

    def __init__(self, canvas: QWidget, panes: Callable[[], list[Box]]) -> None:
        """`panes` returns where the panes of the canvas lie, in device pixels."""
        super().__init__(canvas)
        self._canvas, self._panes = canvas, panes
        self._view = View((1, 1), (1, 1))
        self._farther: View | None = None

    @property
    def view(self) -> View:
        """Zoom and place of one pane, in device pixels."""
        return self._view

    def show(self, view: View) -> None:
        """Change the view."""
        if view != self._view:
            self._view = view
            self.moved.emit()

    def resize(self) -> None:
        """Keep zoom and place in panes of another size; a fitted picture is fitted again."""
        self.show(self._resized)

    def show_photo(self, width: int, height: int, same_photo: bool) -> None:
        """Show a result of this size. Zoom and place stay; for the same photo the same part stays visible."""
        view, size = self._resized, (width, height)
        self.show(view.of_scale(size) if same_photo else view.of_photo(size))

    def fit(self) -> None:
        """Zoom so that the whole picture is visible."""
        self.show(self._view.fitted())

    def actual_size(self) -> None:
        """Zoom to 100 %: one pixel of the picture is one pixel of the screen."""
        self.show(self._view.zoomed_to(1.0, *self._middle))

    def look_closer(self) -> None:
        """Show the middle of what was seen at 100 %, unless it is larger: small panes show a whole photo too small."""
        if self._view.scale < 1:
            self._farther = self._view
            self.actual_size()

    def look_back(self) -> None:
        """Undo `look_closer`, unless the zoom has been changed since; the place stays."""
        farther, self._farther = self._farther, None
        if farther is not None and self._view.scale == 1:
            self.show(self._view.fitted() if farther.fit else self._view.zoomed_to(farther.zoom, *self._middle))

    def zoom_in(self) -> None:
        """Zoom in by one step at the middle."""
        self.show(self._view.zoomed(ZOOM_STEP, *self._middle))

    def zoom_out(self) -> None:
        """Zoom out by one step at the middle."""
        self.show(self._view.zoomed(1 / ZOOM_STEP, *self._middle))

    def toggle_fit(self, at: QPointF | None = None) -> None:
        """Toggle between Fit and 100 % at a point, by default the middle."""
        place = self._middle if at is None else self._in_pane(at)
        self.show(self._view.zoomed_to(1.0, *place) if self._view.fit else self._view.fitted())

    def zoom_at(self, point: QPointF, factor: float) -> None:
        """Zoom by a factor; what is under the point stays in place."""
        self.show(self._view.zoomed(factor, *self._in_pane(point)))

    def pan(self, way: QPointF) -> None:
        """Move the picture by logical pixels."""
        ratio = self._canvas.devicePixelRatioF()
        self.show(self._view.panned(way.x() * ratio, way.y() * ratio))

    @property
    def _resized(self) -> View:
        pane = self._panes()[0]
        return self._view.resized((pane.width, pane.height))

    @property
    def _middle(self) -> tuple[float, float]:
        width, height = self._view.viewport
        return width / 2, height / 2

    def _in_pane(self, point: QPointF) -> tuple[float, float]:
        """Convert a point of the canvas to device pixels of the pane it lies in."""
        ratio = self._canvas.devicePixelRatioF()
        x, y = point.x() * ratio, point.y() * ratio
        for pane in self._panes():
            if x < pane.right and y < pane.bottom:
                return x - pane.left, y - pane.top
        return x, y
