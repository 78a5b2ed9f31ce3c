"""Thumbnails of the album's photos and results: read on the reading thread; the most recently used ones are kept."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from pisa_desktop.errors import PisaError
from pisa_desktop.photo.read import Limits
from pisa_desktop.ui.work import reader
from pisa_desktop.ui.work.jobs import Reading
from pisa_desktop.ui.work.requests import Calls

_KEPT = 600
"""Thumbnails in memory: about 150 MB."""
_WAITING = 240
"""Requests at a time; a photo that has been scrolled past is requested again when it comes back."""
_REST_MS = 30
"""Missing thumbnails are requested once no others have come into sight for so long, so not those scrolled past."""
_Key = tuple[int, Path]


class Thumbnails(QObject):
    """Reads each thumbnail once, those in sight first; one that cannot be read is not tried again.

    Each belongs to a photo of the album and is read from the photo's file or from its result's.
    """

    read = Signal(int, object, object)
    """Carries the photo, the file and its picture's (height, width)."""
    failed = Signal(int, object, object)
    """Carries the photo, the file and one sentence on why it failed."""

    def __init__(self, reading: Calls, limits: Callable[[], Limits]) -> None:
        super().__init__()
        self._reading, self._limits = reading, limits
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()
        self._asked: OrderedDict[_Key, None] = OrderedDict()
        self._unreadable = set[_Key]()
        self._wanted: OrderedDict[_Key, None] = OrderedDict()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask_wanted)

    def of(self, item: int, path: Path) -> QImage | None:
        """Return the thumbnail; if None, it is requested soon."""
        key = item, path
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if self._lacks(key):
            self._want(key)
        elif key in self._asked:
            self._reading.hurry(("thumbnail", *key), Reading.VISIBLE)
        return None

    def close(self) -> None:
        """Ask for nothing more."""
        self._rest.stop()

    def kept(self, item: int, path: Path) -> QImage | None:
        """Return the thumbnail if it has been read, without asking for it."""
        return self._kept.get((item, path))

    def readable(self, item: int, path: Path) -> bool:
        """Return whether the thumbnail has been read, or may be."""
        return (item, path) not in self._unreadable

    def fill(self, photos: Iterable[tuple[int, Path]]) -> None:
        """Read the first missing one of these, if nothing more urgent is to be read."""
        if self._asked or len(self._kept) >= _KEPT:
            return
        missing = next((key for key in photos if self._lacks(key)), None)
        if missing is not None:
            self._ask(missing, Reading.REST)

    def retry(self, item: int) -> None:
        """Allow an unreadable photo to be tried again."""
        self._unreadable = {key for key in self._unreadable if key[0] != item}

    def forget(self, item: int, path: Path) -> None:
        """Read a file again when it is next needed, because it has been written."""
        self._kept.pop((item, path), None)
        self._unreadable.discard((item, path))

    def _lacks(self, key: _Key) -> bool:
        return not (key in self._kept or key in self._asked or key in self._unreadable)

    def _want(self, key: _Key) -> None:
        if key not in self._wanted:  # painting one again and again does not put the others off
            self._rest.start()
        self._wanted[key] = None
        self._wanted.move_to_end(key)

    def _ask_wanted(self) -> None:
        """Request the photos asked for last; those before them have been scrolled past."""
        latest = list(self._wanted)[-_WAITING:]
        self._wanted.clear()
        for key in latest:
            if self._lacks(key):
                self._ask(key, Reading.VISIBLE)

    def _ask(self, key: _Key, urgency: Reading) -> None:
        self._asked[key], limits = None, self._limits()
        self._reading.ask(
            urgency,
            ("thumbnail", *key),
            lambda: reader.read_thumbnail(key[1], limits),
            lambda answer, _: self._have(key, *answer),
            failed=lambda error: self._fail(key, error),
        )
        if len(self._asked) > _WAITING:
            oldest, _ = self._asked.popitem(last=False)
            self._reading.drop(("thumbnail", *oldest))

    def _have(self, key: _Key, image: QImage, size: tuple[int, int]) -> None:
        self._asked.pop(key, None)
        self._kept[key] = image
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.read.emit(*key, size)

    def _fail(self, key: _Key, error: BaseException) -> None:
        self._asked.pop(key, None)
        self._unreadable.add(key)
        self.failed.emit(*key, error.sentence if isinstance(error, PisaError) else str(error))
