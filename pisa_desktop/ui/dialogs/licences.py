"""The licences of everything that ships with the program, with the texts of a package."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.look.words import say, tr


class LicencesDialog(Frame):
    """Shows the file that lists them."""

    def __init__(self, notices: Path, parent: QWidget | None) -> None:
        super().__init__(tr("Licences"), parent)
        self.text = QPlainTextEdit(notices.read_text(encoding="utf-8"))
        self.text.setObjectName("licences")
        self.text.setReadOnly(True)
        say(self.text.setAccessibleName, tr("Licences"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.add_body(self.text, 1)
        (close,) = self.add_buttons([tr("Close")])
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        close.setFocus()
        self.resize(760, 600)
