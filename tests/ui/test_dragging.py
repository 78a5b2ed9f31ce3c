"""A photo is dragged from another program's window into ours, by the mouse."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.programs import Launch, until, window_of, xdotool
from tests.ui.state.desktop import save_photo

pytestmark = pytest.mark.system

_SOURCE = """
import sys
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel

class Source(QLabel):
    def mouseMoveEvent(self, event):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)

app = QApplication([])
source = Source("Drag me")
source.setWindowTitle("A file manager")
source.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
source.setGeometry(1380, 60, 200, 100)
source.show()
app.exec()
"""


@pytest.fixture
def source(display: str, tmp_path: Path) -> Iterator[Path]:
    """A photo, and a window from which it can be dragged."""
    photo = save_photo(tmp_path / "in" / "wren.png")
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    program = subprocess.Popen([sys.executable, "-c", _SOURCE, photo], env=env)
    yield photo
    program.terminate()
    program.wait()


def test_a_photo_dragged_from_another_window(launch: Launch, display: str, source: Path) -> None:
    program = launch(display=display)
    until(lambda: window_of(program, display), "our window")
    until(lambda: xdotool(display, "search", "--onlyvisible", "--name", "^A file manager$"), "the other one")
    other = xdotool(display, "search", "--onlyvisible", "--name", "^A file manager$")

    def drag() -> bool:
        xdotool(display, "mousemove", "--window", other, "50", "50", "mousedown", "1")
        for x, y in ((60, 60), (80, 70)):
            xdotool(display, "mousemove", "--window", other, str(x), str(y))
        for x in range(440, 380, -10):
            xdotool(display, "mousemove", "--window", window_of(program, display), str(x), "400")
        xdotool(display, "mouseup", "1")
        return os.fsencode(source) in program.paths()

    until(drag, "the photo in the album")
    assert source.exists(), "the photo was moved"
    program.end(program.process.terminate)
    assert not program.errors()
