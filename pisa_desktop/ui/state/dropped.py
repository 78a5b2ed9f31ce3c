"""Files that come in by drag and drop or through the clipboard."""

import os
import sys
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl


def paths_of(mime: QMimeData) -> list[Path]:
    """The files and folders in it; their names need not be valid text."""
    return [_path(url) for url in mime.urls() if url.isLocalFile()]


def _path(url: QUrl) -> Path:
    if sys.platform == "win32":
        return Path(url.toLocalFile())
    # toLocalFile would replace bytes that are not UTF-8.
    encoded = url.toEncoded(QUrl.ComponentFormattingOption.FullyEncoded | QUrl.UrlFormattingOption.RemoveScheme)
    return Path(os.fsdecode(unquote_to_bytes(bytes(encoded.data()).removeprefix(b"//"))))
