"""The page on which a licence is accepted: what it forbids first, the whole text at a click."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.look.controls import button
from pisa_desktop.ui.look.words import say, together, tr
from pisa_desktop.ui.state.weights.views import LicenceView


class LicencePage(Frame):
    """Accepted only by its Accept button."""

    def __init__(self, licence: LicenceView, parent: QWidget | None) -> None:
        super().__init__(tr("Licence of {name}", name=licence.of), parent)
        self.setObjectName("licence")
        self._licence = licence
        self.add_words(together(". ", (licence.name, licence.summary)))
        self.text = QPlainTextEdit(licence.restrictions)
        self.text.setObjectName("licence-text")
        self.text.setReadOnly(True)
        say(self.text.setAccessibleName, tr("Use restrictions"))
        self.add_body(self.text, 1)
        if licence.others:
            self.add_words(licence.others, "hint").setObjectName("licence-others")
        self.whole = button(tr("Show the whole licence"), "link")
        self.whole.setObjectName("licence-whole")
        self.whole.setCheckable(True)
        self.whole.setAutoDefault(False)
        self.whole.toggled.connect(self._show)
        refuse, accept = self.add_buttons([tr("Do not accept"), tr("Accept")], [self.whole])
        refuse.setObjectName("licence-refuse")
        accept.setObjectName("licence-accept")
        refuse.clicked.connect(self.reject)
        accept.clicked.connect(self.accept)
        self.resize(620, 560)

    def _show(self, whole: bool) -> None:
        self.text.setPlainText(self._licence.text if whole else self._licence.restrictions)
        say(self.text.setAccessibleName, self._licence.name if whole else tr("Use restrictions"))
        say(self.whole.setText, tr("Show only the use restrictions") if whole else tr("Show the whole licence"))


def ask_licence(licence: LicenceView, parent: QWidget) -> bool:
    """Show a licence; returns whether the user accepted it."""
    page = LicencePage(licence, parent)
    accepted = page.exec() == LicencePage.DialogCode.Accepted
    page.deleteLater()
    return accepted
