"""A desktop notification that a run has ended, for a user who is not looking at the window."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

_SHOWN_MS = 10_000


class Notice:
    """Shows notifications; does nothing where the system has none."""

    def __init__(self, window: QWidget, icon: QIcon) -> None:
        self._window, self._icon = window, icon
        self._tray: QSystemTrayIcon | None = None

    def tell(self, text: str) -> None:
        """Show a notification, unless the window is active."""
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)  # the task bar
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self._window)
            self._tray.messageClicked.connect(self._bring_forward)
        self._tray.show()
        self._tray.showMessage(QApplication.applicationName(), text, self._icon, _SHOWN_MS)

    def close(self) -> None:
        """Remove the icon from the tray."""
        if self._tray is not None:
            self._tray.hide()

    def _bring_forward(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        self.close()
