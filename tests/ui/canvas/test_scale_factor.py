"""At 100 % one pixel of the picture is one pixel of the screen, at every pixel ratio (each in its own process)."""

import os
import subprocess
import sys

import pytest

PROGRAM = """
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.picture_pyramid import as_array
from pisa_desktop.ui.canvas.compare_view import CompareView
from tests.ui.canvas.pictures import checkerboard, view_of

app = QApplication([])
window = QWidget()
window.resize(611, 407)
canvas = CompareView(window)
canvas.setGeometry(37, 23, 533, 351)  # odd, so that at 1.25 it begins between two device pixels
canvas.setFocus()
board = checkerboard(2001, 3001)
canvas.set_picture(view_of(board, board.copy()))
while canvas.shown.before is None:
    app.processEvents()
window.show()
print(window.devicePixelRatioF())
for child in canvas.children():
    if isinstance(child, QWidget):
        child.setMaximumSize(0, 0)
for mode in (Mode.SPLIT, Mode.SPLIT_HORIZONTAL, Mode.SIDE, Mode.SINGLE):
    canvas.set_mode(mode)
    canvas.navigation.actual_size()
    for _ in range(3):
        for picture in (canvas.grab(), window.grab()):
            image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
            seen = as_array(image)[..., :3]
            if picture.size() == window.grab().size():
                ratio = window.devicePixelRatioF()
                left, top, right, bottom = (int(side * ratio) for side in (40, 26, 566, 370))
                seen = seen[top:bottom, left:right]
            else:
                seen = seen[:-1, :-1]
            if mode is Mode.SIDE:
                middle = seen.shape[1] // 2
                seen = np.concatenate([seen[:, : middle - 4], seen[:, middle + 4 :]], axis=1)
            assert set(np.unique(seen)) == {0, 255}, (mode, np.unique(seen))
            assert (seen[1:, 1:20] != seen[:-1, 1:20]).all()
        canvas.navigation.pan(canvas.rect().center().toPointF() * 0.137)
print("same")
"""


@pytest.mark.parametrize("factor", ["1", "1.25", "2"])
def test_a_checkerboard_stays_black_and_white(factor: str) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor}
    run = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, timeout=180)
    assert (run.stdout.split(), run.stderr) == ([str(float(factor)), "same"], "")
