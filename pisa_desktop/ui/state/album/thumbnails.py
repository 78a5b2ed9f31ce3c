"""Thumbnails of the album's photos: read on the reading thread; the most recently used ones are kept."""

from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pisa_desktop.photo.read import Limits
from pisa_desktop.ui.work import reader
from pisa_desktop.ui.work.jobs import Reading
from pisa_desktop.ui.work.requests import Calls

_KEPT = 600
"""Thumbnails in memory: about 150 MB."""
_WAITING = 60
"""Requests at a time; a photo that has been scrolled past is requested again when it comes back."""


class Thumbnails(QObject):
    """Reads each thumbnail once, those in sight first; one that cannot be read is not tried again."""

    read = Signal(int, object)
    """Carries the photo and its (height, width)."""
    failed = Signal(int, str)
    """Carries the photo and one sentence on why it failed."""

    def __init__(self, reading: Calls, limits: Limits) -> None:
        super().__init__()
        self._reading, self._limits = reading, limits
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._asked: OrderedDict[int, None] = OrderedDict()
        self._unreadable = set[int]()

    def of(self, item: int, path: Path) -> QImage | None:
        """Return the thumbnail; if None, it is read before those requested earlier."""
        if item in self._kept:
            self._kept.move_to_end(item)
            return self._kept[item]
        if self._lacks(item):
            self._ask(item, path, Reading.VISIBLE)
        elif item in self._asked:
            self._reading.hurry(("thumbnail", item), Reading.VISIBLE)
        return None

    def fill(self, photos: Iterable[tuple[int, Path]]) -> None:
        """Read the first missing one of these, if nothing more urgent is to be read."""
        if self._asked or len(self._kept) >= _KEPT:
            return
        missing = next(((item, path) for item, path in photos if self._lacks(item)), None)
        if missing is not None:
            self._ask(*missing, Reading.REST)

    def retry(self, item: int) -> None:
        """Allow an unreadable photo to be tried again."""
        self._unreadable.discard(item)

    def _lacks(self, item: int) -> bool:
        return not (item in self._kept or item in self._asked or item in self._unreadable)

    def _ask(self, item: int, path: Path, urgency: Reading) -> None:
        self._asked[item] = None
        self._reading.ask(
            urgency,
            ("thumbnail", item),
            lambda: reader.read_thumbnail(path, self._limits),
            lambda answer, _: self._have(item, *answer),
            failed=lambda error: self._fail(item, error),
        )
        if len(self._asked) > _WAITING:
            oldest, _ = self._asked.popitem(last=False)
            self._reading.drop(("thumbnail", oldest))

    def _have(self, item: int, image: QImage, size: tuple[int, int]) -> None:
        self._asked.pop(item, None)
        self._kept[item] = image
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.read.emit(item, size)

    def _fail(self, item: int, error: BaseException) -> None:
        self._asked.pop(item, None)
        self._unreadable.add(item)
        self.failed.emit(item, str(error))
