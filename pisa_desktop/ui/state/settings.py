"""The user's settings, as the window uses them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pisa_desktop.settings import Settings, SettingsFile
from pisa_desktop.ui.state.views import Message, Tone


class UserSettings(QObject):
    """The settings in memory; every change is written to their file at once."""

    changed = Signal()
    message = Signal(object)
    """Carries a Message if the file could not be written."""

    def __init__(self, file: SettingsFile) -> None:
        super().__init__()
        self._file = file
        self._current, self.problem = file.read()
        """`problem`: why the file could not be read; empty if it could."""

    @property
    def current(self) -> Settings:
        """The current settings."""
        return self._current

    def change(self, change: Callable[[Settings], Settings]) -> None:
        """Change and save the settings. Raises UsageError for numbers out of range."""
        self._current, problem = self._file.update(change)
        self.changed.emit()
        if problem:
            self.message.emit(Message(problem, Tone.BAD, "settings"))
