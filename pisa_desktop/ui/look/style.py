"""How the program looks: one table of tokens, dark and light, from which palette and style sheet are made.

A widget that paints itself asks `tokens_of(self.palette())`; it is repainted by Qt when the palette changes, so the
theme changes live and nobody has to be told.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from pisa_desktop.settings import Theme
from pisa_desktop.ui.look.stylesheet import style_sheet
from pisa_desktop.ui.look.tokens import DARK, LABEL, LIGHT, Tokens


@dataclass(frozen=True, slots=True)
class _Role:
    role: QPalette.ColorRole
    token: str


_ROLES = (
    _Role(QPalette.ColorRole.Window, "panel"),
    _Role(QPalette.ColorRole.WindowText, "text"),
    _Role(QPalette.ColorRole.Base, "raised"),
    _Role(QPalette.ColorRole.AlternateBase, "panel"),
    _Role(QPalette.ColorRole.Text, "text"),
    _Role(QPalette.ColorRole.PlaceholderText, "dim"),
    _Role(QPalette.ColorRole.Button, "raised"),
    _Role(QPalette.ColorRole.ButtonText, "text"),
    _Role(QPalette.ColorRole.BrightText, "on_accent"),
    _Role(QPalette.ColorRole.ToolTipBase, "raised"),
    _Role(QPalette.ColorRole.ToolTipText, "text"),
    _Role(QPalette.ColorRole.Highlight, "accent"),
    _Role(QPalette.ColorRole.HighlightedText, "on_accent"),
    _Role(QPalette.ColorRole.Accent, "accent"),
    _Role(QPalette.ColorRole.Link, "accent"),
    _Role(QPalette.ColorRole.LinkVisited, "accent"),
    _Role(QPalette.ColorRole.Light, "hover"),
    _Role(QPalette.ColorRole.Midlight, "hover"),
    _Role(QPalette.ColorRole.Mid, "line"),
    _Role(QPalette.ColorRole.Dark, "line"),
    _Role(QPalette.ColorRole.Shadow, "window"),
)
_WHEN_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette_of(tokens: Tokens) -> QPalette:
    """The palette that stands for a token table."""
    palette = QPalette()
    for entry in _ROLES:
        palette.setColor(entry.role, QColor(getattr(tokens, entry.token)))
    for role in _WHEN_DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return palette


def tokens_of(palette: QPalette) -> Tokens:
    """The token table a palette was made from."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


class Look(QObject):
    """Gives the application its look, and changes it when the user chooses or the system changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._theme = Theme.SYSTEM
        app.setStyle(QStyleFactory.create("Fusion"))  # the same drawing on every system, under our style sheet
        font = QFont(app.font())
        font.setPixelSize(LABEL)
        app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(self._apply)

    def choose(self, theme: Theme) -> None:
        """Use a theme from now on; title bars and native file dialogs follow where the system lets them."""
        self._theme = theme
        hints = self._app.styleHints()
        if theme is Theme.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if theme is Theme.DARK else Qt.ColorScheme.Light)
        self._apply()

    def tokens(self) -> Tokens:
        """The table in use. A system that does not say gets dark: photos are judged best on it."""
        if self._theme is Theme.SYSTEM:
            light = self._app.styleHints().colorScheme() is Qt.ColorScheme.Light
            return LIGHT if light else DARK
        return DARK if self._theme is Theme.DARK else LIGHT

    def _apply(self) -> None:
        tokens = self.tokens()
        self._app.setPalette(palette_of(tokens))
        self._app.setStyleSheet(style_sheet(tokens))
