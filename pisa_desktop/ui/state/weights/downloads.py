"""Watches the user's Downloads folder for one file, while the Models dialog is open."""

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from pisa_desktop.weights.catalogue import has_name


class Downloads(QObject):
    """Looks at names only, and only at those of the wanted file; other files are never opened."""

    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder, self._wanted = folder, ""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self.found: Path | None = None
        """The newest such file."""

    def watch(self, wanted: str) -> None:
        """Watch for a file of this name, or for none where it is empty."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        folder = str(self._folder)
        if wanted and self._folder.is_dir():
            self._watcher.addPath(folder)
        elif folder in self._watcher.directories():
            self._watcher.removePath(folder)
        self._look()

    def _look(self) -> None:
        found = self._newest() if self._wanted else None
        if found != self.found:
            self.found = found
            self.changed.emit()

    def _newest(self) -> Path | None:
        """The newest file of the wanted name that is not empty: some browsers reserve the name with an empty file."""
        try:
            with os.scandir(self._folder) as entries:
                named = [entry for entry in entries if has_name(Path(entry.name), self._wanted)]
                times = {
                    entry.path: status.st_mtime_ns
                    for entry in named
                    if entry.is_file() and (status := entry.stat()).st_size
                }
        except OSError:
            return None
        return Path(max(times, key=times.__getitem__)) if times else None
