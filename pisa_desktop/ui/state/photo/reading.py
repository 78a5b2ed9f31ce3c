"""Reads the current photo on the reading thread: a draft first, then the whole photo."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pisa_desktop.album.items import Source
from pisa_desktop.progress import Progress
from pisa_desktop.settings import Settings
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.views import Action, Message, Tone
from pisa_desktop.ui.work import reader
from pisa_desktop.ui.work.jobs import Reading
from pisa_desktop.ui.work.requests import Calls


def changed_on_disk(name: str, enhance: Callable[[], None]) -> Message:
    """Return what to say of a photo whose file is no longer the one that was enhanced."""
    again = Action(tr("Enhance again"), enhance)
    return Message(tr("{name} has changed on the disk.", name=name), Tone.PLAIN, "changed", (again,))


class PhotoReading(QObject):
    """Reads one photo at a time; a newer request replaces an older one."""

    drafted = Signal(int, object)
    """Carries the photo and its Draft."""
    opened = Signal(int, object)
    """Carries the photo and a reader.Opened."""
    failed = Signal(int, object)
    """Carries the photo and the exception."""

    def __init__(self, calls: Calls, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._calls, self._settings = calls, settings

    def read(self, item: int, path: Path) -> None:
        """Read a photo."""
        limits = self._settings().limits
        self._calls.ask(
            Reading.OPENED,
            "opened",
            lambda: reader.read_opened(path, limits),
            lambda opened, _: self.opened.emit(item, opened),
            lambda progress: self._progressed(item, progress),
            lambda error: self.failed.emit(item, error),
        )

    def drop(self) -> None:
        """Stop reading."""
        self._calls.drop("opened")

    def look_again(self, path: Path, stamp: tuple[int, int], changed: Callable[[], None]) -> None:
        """Call `changed` if the file's (size, mtime_ns) differs from `stamp`; a missing file is ignored."""

        def looked(source: Source, _seconds: float) -> None:
            if (source.size, source.mtime_ns) != stamp:
                changed()

        self._calls.ask(Reading.FOUND, "again", lambda: reader.look_again(path), looked, failed=lambda _: None)

    def _progressed(self, item: int, progress: Progress) -> None:
        if isinstance(progress, reader.Drafted) and progress.draft is not None:
            self.drafted.emit(item, progress.draft)
