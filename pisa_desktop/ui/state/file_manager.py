"""The system's file manager and browser."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: Path) -> None:
    """Open the folder of a file; its name need not be valid text."""
    show_folder(path.parent)


def show_folder(folder: Path) -> None:
    """Open a folder."""
    QDesktopServices.openUrl(QUrl.fromEncoded(folder.as_uri().encode("ascii")))


def open_page(address: str) -> None:
    """Open a web page in the user's browser; the program itself does not connect."""
    QDesktopServices.openUrl(QUrl(address))
