"""A canvas on the screen, and its pixels and widgets."""

from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.compare_view import CompareView
from pisa_desktop.ui.canvas.overlay.grid_cell import GridCell
from pisa_desktop.ui.canvas.picture_pyramid import as_array
from pisa_desktop.ui.state.views import PictureView

Pixels = NDArray[np.uint8]
Heard = Callable[[Any], list[Any]]
"""Connects to a signal and returns the list of values it will emit."""
Widget = TypeVar("Widget", bound=QWidget)


class Screen:
    """What a user sees of a canvas and does to it."""

    def __init__(self, canvas: CompareView, qtbot: QtBot) -> None:
        self.canvas = canvas
        self._qtbot = qtbot

    def show(self, picture: PictureView) -> None:
        """Show a picture and wait until it is on the screen."""
        self.canvas.set_picture(picture)
        self._qtbot.waitUntil(lambda: self.canvas.shown is picture)

    def widget(self, kind: type[Widget], name: str) -> Widget:
        """Return the widget of this type and object name."""
        found = self.canvas.findChild(kind, name)
        assert found is not None, f"no {name} on the canvas"
        return found

    def cell(self, strengths: Strengths) -> GridCell:
        """Return the grid's cell for these strengths."""
        return self.widget(GridCell, f"cell-{strengths.pix:.2f}-{strengths.sem:.2f}")

    def settle(self) -> None:
        """Wait until the canvas has finished painting and preparing."""
        self._qtbot.waitUntil(lambda: self.canvas.settled)

    def pixels(self) -> Pixels:
        """Return the canvas without the widgets over it, RGB in device pixels."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        hidden = [child for child in self.canvas.findChildren(QWidget, options=direct) if child.isVisible()]
        for child in hidden:
            child.hide()
        image = self.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for child in hidden:
            child.show()
        return as_array(image)[..., 2::-1].copy()


@pytest.fixture
def screen(qtbot: QtBot) -> Screen:
    """A canvas of 400x300."""
    canvas = CompareView()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.setFocus()
    canvas.show()
    qtbot.waitExposed(canvas)
    return Screen(canvas, qtbot)


@pytest.fixture
def heard() -> Heard:
    """Collect the values that a signal emits."""

    def collect(signal: Any) -> list[Any]:
        said: list[Any] = []
        signal.connect(lambda *values: said.append(values[0] if len(values) == 1 else values))
        return said

    return collect
