"""The edge under which a scroll area has more to show: it fades into the panel instead of being cut."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import MARGIN


class SoftEdge(QWidget):
    """Lies over the far end of a scroll area while there is more to scroll to."""

    def __init__(self, area: QAbstractScrollArea, bar: QScrollBar) -> None:
        super().__init__(area)
        self.setObjectName("softEdge")
        self._area, self._bar = area, bar
        self._across = bar.orientation() is Qt.Orientation.Horizontal
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar.valueChanged.connect(self.place)
        bar.rangeChanged.connect(self.place)
        self.hide()

    def place(self) -> None:
        """Follow the area's size and place."""
        width, height = self._area.width(), self._area.height()
        if self._across:
            self.setGeometry(width - MARGIN, 0, MARGIN, height)
        else:
            self.setGeometry(0, height - MARGIN, width, MARGIN)
        self.setVisible(self._bar.value() < self._bar.maximum())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from nothing to the colour of the panel."""
        colour = QColor(tokens_of(self.palette()).panel)
        end = self.rect().topRight() if self._across else self.rect().bottomLeft()
        fade = QLinearGradient(self.rect().topLeft(), end)
        fade.setColorAt(1, colour)
        colour.setAlpha(0)
        fade.setColorAt(0, colour)
        QPainter(self).fillRect(self.rect(), fade)
