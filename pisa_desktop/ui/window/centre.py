"""The centre of the window: the canvas or the contact view, and over it the messages and the drop mark."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import CORNER_LARGE, UNIT
from pisa_desktop.ui.window.messages import MessageStack


class DropMark(QWidget):
    """A ring around the canvas while something is dragged over the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(tokens_of(self.palette()).accent)
        painter.setPen(QPen(accent, 3))
        accent.setAlpha(40)
        painter.setBrush(accent)
        inset = UNIT + 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), CORNER_LARGE, CORNER_LARGE)


class Centre(QWidget):
    """Lays out the canvas, the contact view in its place, and what floats over them."""

    def __init__(self, canvas: QWidget, contacts: QWidget) -> None:
        super().__init__()
        self.canvas, self.contacts = canvas, contacts
        for part in (canvas, contacts):
            part.setParent(self)
        contacts.hide()
        self.messages = MessageStack(self)
        self.drop_mark = DropMark(self)
        self.setMinimumSize(320, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for layer in (self.canvas, self.contacts, self.drop_mark):
            layer.setGeometry(self.rect())
        self.messages.place()

    def show_contacts(self, shown: bool) -> None:
        """Show the contact view in place of the canvas, or the canvas again."""
        self.contacts.setVisible(shown)
        self.canvas.setVisible(not shown)

    def mark_drop(self, marked: bool) -> None:
        """Show or hide the ring which indicates that data can be dropped."""
        self.drop_mark.setVisible(marked)
        self.drop_mark.raise_()
