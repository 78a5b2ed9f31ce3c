"""Applies a theme: makes the palette and the style sheet from a table of tokens, dark or light.

A widget that paints itself takes its colours from `tokens_of(self.palette())`. Qt repaints it when the palette changes,
so a change of theme needs no further signal.
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
    """Make the palette of a token table."""
    palette = QPalette()
    for entry in _ROLES:
        palette.setColor(entry.role, QColor(getattr(tokens, entry.token)))
    for role in _WHEN_DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return palette


def tokens_of(palette: QPalette) -> Tokens:
    """Return the token table from which a palette was made."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


class Look(QObject):
    """Applies the theme to the application, and again when the user or the system changes it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._theme = Theme.SYSTEM
        self._applied: Tokens | None = None
        app.setStyle(QStyleFactory.create("Fusion"))  # the same base style on every system
        font = QFont(app.font())
        font.setPixelSize(LABEL)
        app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(self._apply)

    def choose(self, theme: Theme) -> None:
        """Set the theme; title bars and native file dialogs follow where the system supports it."""
        self._theme = theme
        hints = self._app.styleHints()
        if theme is Theme.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if theme is Theme.DARK else Qt.ColorScheme.Light)
        self._apply()

    def tokens(self) -> Tokens:
        """The token table in use. Dark is used if the system states no preference: it suits photos best."""
        if self._theme is Theme.SYSTEM:
            light = self._app.styleHints().colorScheme() is Qt.ColorScheme.Light
            return LIGHT if light else DARK
        return DARK if self._theme is Theme.DARK else LIGHT

    def _apply(self) -> None:
        tokens = self.tokens()
        if tokens is self._applied:  # restyling every widget stops the window for 80 ms
            return
        self._applied = tokens
        self._app.setPalette(palette_of(tokens))
        self._app.setStyleSheet(style_sheet(tokens))
