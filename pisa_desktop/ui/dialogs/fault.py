"""The dialog for an unexpected error, that is, a bug in the program."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.look.controls import button
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.state.views import Message


class FaultDialog(Frame):
    """Shows a message and its details, which can be copied. `message.details` must not reveal private folders."""

    def __init__(self, message: Message, parent: QWidget | None) -> None:
        super().__init__("", parent)
        say(self.setWindowTitle, tr("Unexpected error"))
        say(self.title.setText, tr("Unexpected error"))
        self.add_words(message.text)
        self.add_words(tr("Please include these details in a bug report."), "hint")
        self.details = QPlainTextEdit(message.details)
        say(self.details.setAccessibleName, tr("Details"))
        self.details.setObjectName("details")
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setMinimumHeight(160)
        self.add_body(self.details, 1)
        self.copy = button(tr("Copy details"))
        self.copy.setObjectName("copyDetails")
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        (self.close_button,) = self.add_buttons([tr("Close")], left=[self.copy])
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()
        self.resize(560, 400)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        say(self.copy.setText, tr("Copied"))
