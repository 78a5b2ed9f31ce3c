"""How dialogs appear: at once, whole, and with the focus where it was."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pisa_desktop.settings import Settings
from pisa_desktop.ui.dialogs.settings import SettingsDialog
from pisa_desktop.ui.look.style import Look
from pisa_desktop.ui.window.window import Window
from tests.ui.clipped import dialogs
from tests.ui.fake_session import FakeSession


def test_no_part_of_a_dialog_is_ever_a_window(
    qtbot: QtBot, look: Look, window: Window, session: FakeSession, qapp: QApplication
) -> None:
    """A widget that is shown before it has its place flashes on the screen."""
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    names = [type(dialog).__name__ for dialog in dialogs(window, session)]
    qapp.removeEventFilter(watch)
    assert shown == names


def test_the_field_of_the_language_keeps_the_focus(window: Window, session: FakeSession) -> None:
    """The fields are made again when another language has been chosen."""
    dialog = SettingsDialog(Settings(), session.models, window)
    dialog.show()
    field = dialog.fields["language"]
    field.setFocus()
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert dialog.fields["language"] is not field
    assert dialog.focusWidget() is dialog.fields["language"]
