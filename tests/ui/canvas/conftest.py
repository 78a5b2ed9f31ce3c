"""A canvas on screen, and ways to look at it."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pisa_desktop.ui.canvas.compare_view import CompareView
from pisa_desktop.ui.canvas.picture_pyramid import as_array
from pisa_desktop.ui.state.views import PictureView

Pixels = NDArray[np.uint8]


class Screen:
    """What a user sees of a canvas."""

    def __init__(self, canvas: CompareView, qtbot: QtBot) -> None:
        self.canvas = canvas
        self._qtbot = qtbot

    def show(self, picture: PictureView) -> None:
        """Show a picture and wait until it is there."""
        self.canvas.set_picture(picture)
        self._qtbot.waitUntil(lambda: self.canvas.shown is picture)

    def settle(self) -> None:
        """Wait until the canvas has finished painting and preparing."""
        self._qtbot.waitUntil(lambda: self.canvas.settled)

    def pixels(self) -> Pixels:
        """The canvas without what floats over it, RGB in device pixels."""
        hidden = [child for child in self.canvas.children() if getattr(child, "isVisible", bool)()]
        for child in hidden:
            child.hide()  # type: ignore[attr-defined]
        image = self.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for child in hidden:
            child.show()  # type: ignore[attr-defined]
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
def heard() -> Callable[[Any], list[Any]]:
    """Collect what a signal says."""

    def collect(signal: Any) -> list[Any]:
        said: list[Any] = []
        signal.connect(lambda *values: said.append(values[0] if len(values) == 1 else values))
        return said

    return collect
