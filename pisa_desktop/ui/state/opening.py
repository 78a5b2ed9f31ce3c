"""Adds photos to the album: dropped, chosen, pasted, or passed on by a second start."""

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from pisa_desktop import files
from pisa_desktop.album.database import Database
from pisa_desktop.album.importing import AddedSome, Imported
from pisa_desktop.errors import PisaError
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import Progress
from pisa_desktop.ui.look.words import together, tr
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.photo.current_photo import CurrentPhoto
from pisa_desktop.ui.state.views import Action, Message, Tone
from pisa_desktop.ui.work import reader
from pisa_desktop.ui.work.jobs import Reading
from pisa_desktop.ui.work.requests import Calls

_MOST_REASONS = 3
TOGETHER_S = 2.0
"""Seconds within which photos from outside belong together."""


class Opening(QObject):
    """Looks for photos on the reading thread and shows the first one."""

    message = Signal(object)
    many = Signal()
    """More than one photo has been found."""
    removal_asked = Signal(object)
    """Carries the ids of photos that cannot be opened: they were added by mistake."""

    def __init__(
        self,
        album: ShownAlbum,
        photo: CurrentPhoto,
        reading: Calls,
        limits: Callable[[], Limits],
        database: Database,
        pasted: Path,
        begin: Callable[[Path], None],
    ) -> None:
        """`pasted` is the folder for pictures from the clipboard; `begin` begins an album for a photo or folder."""
        super().__init__()
        self._database, self._begin = database, begin
        self._last_outside: float | None = None
        self._album, self._photo, self._reading, self._limits, self._pasted = album, photo, reading, limits, pasted
        self._looks = 0

    def open_from_outside(self, paths: Sequence[Path]) -> None:
        """Open photos that a file manager has passed on, in an album of their own.

        Some file managers start the program once for each of several files: those that come soon after others join
        their album, and the first of them stays in sight.
        """
        now, last = time.monotonic(), self._last_outside
        joins = last is not None and now - last < TOGETHER_S
        self._last_outside = now
        wanted = tuple(path.absolute() for path in paths)
        if wanted and not joins:
            self._photo.select(None)
            self._begin(wanted[0])
        self.open_paths(wanted, show=not joins)

    def open_paths(self, paths: Sequence[Path], show: bool = True) -> None:
        """Add photos, and the photos in folders, to the album; the first of them is shown if `show`."""
        wanted = tuple(path.absolute() for path in paths)
        if not wanted:
            return
        self._looks += 1
        first, album = [show], self._album.view.id
        self._reading.ask(
            Reading.FOUND,
            ("look", self._looks),
            partial(reader.look_for, wanted, self._limits(), self._database, album),
            lambda look, _: self._looked(look, album),
            lambda progress: self._added(progress, first),
        )

    def _added(self, progress: Progress, first: list[bool]) -> None:
        if not isinstance(progress, AddedSome):
            return
        self._album.take(progress.items)
        if first[0] and progress.first is not None and progress.first.id in self._album:
            first[0] = False
            self._photo.select(progress.first.id)

    def _looked(self, look: Imported, album: int) -> None:
        if look.refused:
            self._album.refused.add(album, look.refused)
        if look.photos > 1:
            self.many.emit()
        bad = (*look.failed, *look.refused)
        sentences = [sentence for _, sentence in bad[:_MOST_REASONS]]
        if len(bad) > _MOST_REASONS:
            more = len(bad) - _MOST_REASONS
            sentences.append(
                tr("{count} more could not be opened.", one="{count} more could not be opened.", count=more)
            )
        sentences += look.left_out
        if not look.photos and not bad:
            sentences.append(tr("No photos were found."))
        if sentences:
            tone = Tone.BAD if bad or not look.photos else Tone.PLAIN
            self.message.emit(Message(together(" ", sentences), tone, "opening", self._actions(look)))

    def _actions(self, look: Imported) -> tuple[Action, ...]:
        """Photos that cannot be opened stay in the album, to be tried again once they are repaired, or are removed."""
        failed = dict(look.failed)
        bad = [item for item in look.added if item in self._album and self._album.stored(item).path in failed]
        if not bad:
            return ()
        label = tr("Remove {count} from the album", one="Remove it", count=len(bad))
        return (Action(label, lambda: self.removal_asked.emit(bad)),)

    def paste_image(self, image: QImage) -> None:
        """Save a picture from the clipboard as a PNG file in the program's own folder, and open it."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG", 80)  # type: ignore[call-overload] # low compression is fast
        data = bytes(buffer.data().data())
        try:
            files.make_folder(self._pasted)
            path = files.write_bytes(self._pasted / tr("pasted.png"), data, files.Exists.NUMBER)
        except PisaError as error:
            self.message.emit(Message(tr(error.sentence), Tone.BAD, "opening"))
            return
        assert path is not None, "a file that exists is numbered, never skipped"
        self.open_paths([path])
