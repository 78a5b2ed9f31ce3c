"""Reads the saved result of the current photo, so that a finished photo is seen again without computing."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pisa_desktop.album.items import Saved
from pisa_desktop.album.results import Found
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.settings import Settings
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.work import reader
from pisa_desktop.ui.work.jobs import Reading
from pisa_desktop.ui.work.requests import Calls

_TOPIC = "saved result"


@dataclass(frozen=True, slots=True, eq=False)
class SavedPicture:
    """A result as it was read from its file."""

    pixels: Pixels
    saved: Saved
    """What it was made with."""


class SavedResult(QObject):
    """Holds the result of one photo at a time."""

    changed = Signal()
    """`picture` has changed."""
    lost = Signal(int, object)
    """Carries a photo and a Found: its result was deleted, or changed by another program."""

    def __init__(self, album: ShownAlbum, reading: Calls, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._album, self._reading, self._settings = album, reading, settings
        self._item: int | None = None
        self._saved: Saved | None = None
        self._told: Found | None = None
        self._shape = (0, 0)
        self.picture: SavedPicture | None = None
        """None while it is being read, and where there is none."""
        album.item_changed.connect(self._item_changed)

    def show(self, item: int | None, size: tuple[int, int] = (0, 0)) -> None:
        """Read a photo's result, if it has one; `size`: the photo's (height, width). None: hold none."""
        if item is None or item != self._item:
            self._saved = self._told = self.picture = None
        self._item, self._shape = item, size
        self._reading.drop(_TOPIC)
        if item is not None and item in self._album:
            self._saved = self._album.stored(item).saved
            self.look_again()

    def look_again(self) -> None:
        """Read the file again if there is one: it may have been deleted or changed."""
        item, saved = self._item, self._saved
        file = None if item is None else self._album.saved_file(item)
        if item is None or saved is None or file is None:
            return
        limits, known = self._settings().limits, self.picture is not None
        self._reading.ask(
            Reading.OPENED,
            _TOPIC,
            lambda: reader.read_result(file, limits, known),
            lambda answer, _: self._have(item, saved, *answer),
            failed=lambda _: self._have(item, saved, Found.CHANGED, None),
        )

    def _have(self, item: int, saved: Saved, found: Found, pixels: Pixels | None) -> None:
        if pixels is not None and pixels.shape[:2] != tuple(round(saved.scale * side) for side in self._shape):
            found = Found.CHANGED
        if found is Found.UNCHANGED:
            if pixels is not None:
                self.picture = SavedPicture(pixels, saved)
                self.changed.emit()
        else:
            self.picture = None
            self.changed.emit()
            if found is not self._told:
                self.lost.emit(item, found)
        self._told = found

    def _item_changed(self, item: int) -> None:
        """Read the result that a run or an export has just saved."""
        if item == self._item and self._album.stored(item).saved != self._saved:
            self.picture = None
            self.show(item, self._shape)
