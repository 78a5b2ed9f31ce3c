"""The bar above the compare modes that turns the page of the grid."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.overlay.chips import ChipButton, Fader, paint_chip
from pisa_desktop.ui.look.tokens import CONTROL_HEIGHT
from pisa_desktop.ui.look.words import tr


class PageBar(QWidget):
    """One button for each page of the grid."""

    chosen = Signal(object)
    """Carries the Mode of the button that was clicked."""

    def __init__(self, parent: QWidget, fader: Fader) -> None:
        super().__init__(parent)
        self._fader = fader
        fader.add(self)
        self.setObjectName("pageBar")
        self.setAccessibleName(tr("Page of the grid"))
        self.buttons = {
            Mode.GRID: self._button(Mode.GRID, tr("Strengths"), tr("Nine strengths to choose from (G)")),
            Mode.CONDITIONS: self._button(
                Mode.CONDITIONS,
                tr("Photo is"),
                tr("Sharp, Soft and Worn side by side, at the current strengths (Shift+G)"),
            ),
        }
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for button in self.buttons.values():
            group.addButton(button)
            row.addWidget(button)
            button.setFixedSize(button.sizeHint())
        self.resize(self.sizeHint())

    def show_mode(self, mode: Mode) -> None:
        """Check the button of a page."""
        if mode in self.buttons:
            self.buttons[mode].setChecked(True)

    def sizeHint(self) -> QSize:
        """Size of the row of buttons with its margins."""
        width = sum(button.sizeHint().width() for button in self.buttons.values())
        return QSize(width + 2 + 8, CONTROL_HEIGHT + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark background."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._fader.opacity)
        painter.end()

    def _button(self, mode: Mode, text: str, tip: str) -> ChipButton:
        button = ChipButton(self, self._fader, plate=False)
        button.setObjectName(f"page-{mode}")
        button.setText(text)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self.chosen.emit(mode))
        return button
