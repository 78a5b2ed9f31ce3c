"""The system's file manager, browser and clipboard."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage


def show_in_folder(path: Path) -> None:
    """Open the folder of a file; its name need not be valid text."""
    show_folder(path.parent)


def show_folder(folder: Path) -> None:
    """Open a folder."""
    open_file(folder)


def open_file(path: Path) -> None:
    """Open a file in the program that the system has for it; its name need not be valid text."""
    QDesktopServices.openUrl(_url(path))


def copy_file(path: Path) -> None:
    """Put a photo on the clipboard, as a file and as a picture."""
    data = mime_of([path])
    picture = QImage.fromData(path.read_bytes()) if path.is_file() else QImage()
    if not picture.isNull():
        data.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(data)


def mime_of(paths: Sequence[Path]) -> QMimeData:
    """Return files as other programs accept them from a drag or the clipboard."""
    data = QMimeData()
    data.setUrls([_url(path) for path in paths])
    return data


def _url(path: Path) -> QUrl:
    return QUrl.fromEncoded(path.as_uri().encode("ascii"))


def open_page(address: str) -> None:
    """Open a web page in the user's browser; the program itself does not connect."""
    QDesktopServices.openUrl(QUrl(address))
