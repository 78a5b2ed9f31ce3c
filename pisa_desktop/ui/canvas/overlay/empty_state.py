"""What the canvas shows before the first photo: a drop target, and buttons to open a photo or a sample."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pisa_desktop.ui.look import icons
from pisa_desktop.ui.look.controls import label
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import CORNER_LARGE, GAP, MARGIN, UNIT
from pisa_desktop.ui.look.words import say, tr

_DRAWING = 44
_FRAME = 420, 264


class EmptyState(QWidget):
    """Covers the canvas while there is no photo."""

    open_clicked = Signal()
    sample_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        title = label(tr("Drop photos or folders here"), "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        private = label(tr("Everything runs on this computer."), "small")
        private.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = QPushButton()
        say(self.open.setText, tr("Open..."))
        self.open.setObjectName("openPhotos")
        self.open.setProperty("kind", "primary")
        say(self.open.setAccessibleDescription, tr("Choose photos to open"))
        self.sample = QPushButton()
        say(self.sample.setText, tr("Try a sample"))
        self.sample.setObjectName("openSample")
        self.sample.setProperty("kind", "main")
        say(self.sample.setAccessibleDescription, tr("Open a photo that comes with the program"))
        self.open.clicked.connect(self.open_clicked)
        self.sample.clicked.connect(self.sample_clicked)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch()
        for button in (self.open, self.sample):
            button.setMinimumWidth(128)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addSpacing(_DRAWING + GAP)
        column.addWidget(title)
        column.addSpacing(MARGIN)
        column.addLayout(buttons)
        column.addSpacing(GAP)
        column.addWidget(private)
        column.addStretch()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed drop target and its icon."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = min(_FRAME[0], self.width() - 2 * UNIT), min(_FRAME[1], self.height() - 2 * UNIT)
        frame = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        pen = QPen(QColor(tokens.faint), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(frame, 2 * CORNER_LARGE, 2 * CORNER_LARGE)
        middle = frame.center()
        top = middle.y() - 92
        icons.paint(painter, "drop", tokens.text, QRectF(middle.x() - _DRAWING / 2, top, _DRAWING, _DRAWING))
        painter.end()
