"""A row of buttons on a dark chip, one of which is checked: the compare modes, and the pages of the grid."""

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.overlay.chips import ChipButton, Fader, paint_chip
from pisa_desktop.ui.look.tokens import CONTROL_HEIGHT
from pisa_desktop.ui.look.words import say

_MARGIN, _SPACING = 4, 2


class ButtonBar(QWidget):
    """One button for each of some modes."""

    chosen = Signal(object)
    """Carries the Mode that was chosen."""

    def __init__(self, parent: QWidget, fader: Fader, name: str, spoken: str) -> None:
        """`name`: the widget's. `spoken`: its name for screen readers."""
        super().__init__(parent)
        self._fader = fader
        fader.add(self)
        self.setObjectName(name)
        say(self.setAccessibleName, spoken)
        self.buttons: dict[Mode, ChipButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._row.setSpacing(_SPACING)

    def _add(self, mode: Mode, text: str, tip: str, name: str, icon: str = "") -> ChipButton:
        """Add a button at the end of the row. `name`: the widget's."""
        button = ChipButton(self, self._fader, plate=False, icon=icon)
        button.setObjectName(name)
        say(button.setText, text)
        say(button.setToolTip, tip)
        button.setCheckable(True)
        say(button.setAccessibleName, text)
        button.clicked.connect(lambda: self._choose(mode))
        self._group.addButton(button)
        self._row.addWidget(button)
        self.buttons[mode] = button
        return button

    def _choose(self, mode: Mode) -> None:
        self.chosen.emit(mode)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()

    def _fit(self) -> None:
        """Give all buttons the size that they ask for, and the row the sum."""
        for button in self.buttons.values():
            button.setFixedSize(button.sizeHint())
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Size of the row of buttons with its margins."""
        width = sum(button.sizeHint().width() for button in self.buttons.values())
        gaps = _SPACING * (len(self.buttons) - 1) + 2 * _MARGIN
        return QSize(width + gaps, CONTROL_HEIGHT + 2 * _MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark background."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._fader.opacity)
        painter.end()
