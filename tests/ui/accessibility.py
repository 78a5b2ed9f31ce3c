"""What a screen reader finds in a widget: the controls that the keyboard reaches, and their names."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def focusable(whole: QWidget) -> Iterator[QWidget]:
    """Yield the enabled controls that Tab reaches."""
    for part in whole.findChildren(QWidget):
        popup = part.window().windowType() == Qt.WindowType.Popup  # a list that is named when it opens
        if (
            not popup
            and part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and part.isEnabled()
            and part.focusProxy() is None
        ):
            yield part


def check(whole: QWidget) -> int:
    """Assert that every control has a name; returns how many there are."""
    count = 0
    for part in focusable(whole):
        seen = QAccessible.queryAccessibleInterface(part)
        assert seen.text(QAccessible.Text.Name), f"{type(part).__name__} in {type(part.parent()).__name__}"
        count += 1
    return count
