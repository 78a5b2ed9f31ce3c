"""Counts the photos again after they have changed, once for many: ten thousand thumbnails arrive one by one."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


class Recount(QTimer):
    """Calls `count` some time after the first change; to be stopped when the widget that shows it is hidden."""

    def __init__(self, shown_by: QWidget, wait: int, count: Callable[[], None]) -> None:
        """`wait` in milliseconds."""
        super().__init__(shown_by)
        self._shown_by = shown_by
        self.setSingleShot(True)
        self.setInterval(wait)
        self.timeout.connect(count)

    def soon(self) -> None:
        """Something has changed."""
        if self._shown_by.isVisible() and not self.isActive():
            self.start()
