"""The one primary button: Enhance, Cancel or Export."""

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QPushButton

from pisa_desktop.ui.look.words import say
from pisa_desktop.ui.state.views import Face, PrimaryView

IGNORES_MS = 400
"""How long clicks are ignored after the button has changed its face: they were meant for the face before."""


class PrimaryButton(QPushButton):
    """Does what it says; a late click on Cancel never opens Export."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("primary")
        self.setProperty("kind", "primary")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._face: Face | None = None
        self._since = QElapsedTimer()
        self.clicked.connect(self._clicked)

    def show_view(self, view: PrimaryView) -> None:
        """Show a face, its words, and whether it can be clicked."""
        if self._face not in (None, view.face):
            self._since.start()
        self._face = view.face
        say(self.setText, view.words)
        say(self.setAccessibleName, view.words)
        self.setEnabled(view.enabled)
        kind = "main" if view.face is Face.CANCEL else "primary"
        if kind != self.property("kind"):
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    @property
    def takes_clicks(self) -> bool:
        """Whether clicks are meant for the face that is shown."""
        return not self._since.isValid() or self._since.hasExpired(IGNORES_MS)

    def _clicked(self) -> None:
        if self.takes_clicks:
            self.chosen.emit()
