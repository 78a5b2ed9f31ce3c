"""Files that were to be added to albums and are no photos; known until the program ends."""

from collections.abc import Callable, Iterable
from pathlib import Path


class Refused:
    """The files of each album, each with a sentence on why it was refused."""

    def __init__(self, changed: Callable[[], None]) -> None:
        """`changed` is called after files have been added."""
        self._changed = changed
        self._files: dict[int, dict[Path, str]] = {}

    def add(self, album: int, files: Iterable[tuple[Path, str]]) -> None:
        """Note files that an album could not take."""
        self._files.setdefault(album, {}).update(files)
        self._changed()

    def of(self, album: int) -> tuple[tuple[Path, str], ...]:
        """Return the files that an album could not take."""
        return tuple(self._files.get(album, {}).items())
