"""Answers modal dialogs, which block the test while they are open."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog


def answer(do: Callable[[QDialog], object]) -> None:
    """Call `do` with the modal dialog that will be shown next."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        do(dialog)

    QTimer.singleShot(0, act)


def rejected() -> list[type[QDialog]]:
    """Close the dialog that will be shown next; its type is in the list afterwards."""
    seen: list[type[QDialog]] = []

    def close(dialog: QDialog) -> None:
        seen.append(type(dialog))
        dialog.reject()

    answer(close)
    return seen
