"""A bug of ours: what happened, and how to tell us."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.look.controls import button
from pisa_desktop.ui.state.views import Message


class FaultDialog(Frame):
    """Shows the sentence and the details, paths already shortened by whoever wrote them."""

    def __init__(self, message: Message, parent: QWidget | None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.title.setText(self.tr("Something went wrong that should not have"))
        self.add_words(message.text)
        self.add_words(self.tr("The details help us to mend it."), "hint")
        self.details = QPlainTextEdit(message.details)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setMinimumHeight(160)
        self.add_body(self.details, 1)
        self.copy = button(self.tr("Copy details"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        (self.close_button,) = self.add_buttons([self.tr("Close")], left=[self.copy])
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()
        self.resize(560, 400)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))
