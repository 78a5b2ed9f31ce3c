"""A cell of the Grid mode: a button for the keyboard and screen readers, drawn as a label."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.overlay.chips import chip_font, paint_chip, paint_ring
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import CHIP_TEXT, FOCUS_RING, UNIT
from pisa_desktop.ui.look.words import tr

_LABEL_HEIGHT = 24


class GridCell(QPushButton):
    """Chooses one pair of strengths. Mouse events pass through to the canvas, which pans, zooms and handles clicks."""

    def __init__(self, parent: QWidget, strengths: Strengths) -> None:
        super().__init__(parent)
        self.strengths = strengths
        self._hovered = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(True)
        self.setObjectName(f"cell-{strengths.pix:.2f}-{strengths.sem:.2f}")
        self.setText(tr("Clean-up {pix:.2f}   Detail {sem:.2f}").format(pix=strengths.pix, sem=strengths.sem))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(tr("Use these strengths"))

    def show_hover(self, hovered: bool) -> None:
        """Draw a frame while the mouse is over the cell."""
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def nextCheckState(self) -> None:
        """Do nothing: a cell is checked while its strengths are in use, not because it was clicked."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks the cell, as Space does; arrow keys are left to the canvas."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the label, a frame around the strengths in use, and the focus ring."""
        painter = QPainter(self)
        painter.setFont(chip_font(self))
        text = self.text() if self.width() > 220 else f"{self.strengths.pix:.2f} / {self.strengths.sem:.2f}"
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * UNIT + 4
        plate = QRect(UNIT, UNIT, width, _LABEL_HEIGHT)
        paint_chip(painter, QRectF(plate))
        painter.setPen(QColor(CHIP_TEXT))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
        box, accent = QRectF(self.rect()), tokens_of(self.palette()).accent
        if self.hasFocus():
            paint_ring(painter, accent, box, 0)
        elif self.isChecked() or self._hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            colour = accent if self.isChecked() else CHIP_TEXT
            painter.setPen(QPen(QColor(colour), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.end()
