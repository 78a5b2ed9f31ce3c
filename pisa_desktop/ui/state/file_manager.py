"""The system's file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: Path) -> None:
    """Open a file's folder in the system's file manager, even if its name is not valid text."""
    QDesktopServices.openUrl(QUrl.fromEncoded(path.parent.as_uri().encode("ascii")))
