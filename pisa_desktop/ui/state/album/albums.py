"""The list of albums: begins, opens, renames and removes them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from pisa_desktop.album import overview
from pisa_desktop.album.database import Database
from pisa_desktop.album.overview import Glance
from pisa_desktop.album.store import Store
from pisa_desktop.files import shown
from pisa_desktop.ui.look.words import readable, together, tr
from pisa_desktop.ui.state.album.album_run import AlbumRun
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.views import AlbumEntry, Message, Tone

_RECENT = 12


class Albums(QObject):
    """All albums; the one shown is in ShownAlbum."""

    message = Signal(object)

    def __init__(
        self,
        database: Database,
        album: ShownAlbum,
        run: AlbumRun,
        show: Callable[[int], None],
        forget: Callable[[], None],
    ) -> None:
        """`show` shows another album; `forget` forgets what could be undone, some of it in an album that is removed."""
        super().__init__()
        self._database, self._store = database, Store(database)
        self._album, self._run, self._show, self._forget = album, run, show, forget

    @property
    def recent(self) -> tuple[AlbumEntry, ...]:
        """The other albums, those shown last first; no two read alike."""
        glances = overview.albums(self._database, _RECENT + 1)
        others = [glance for glance in glances if glance.id != self._album.view.id][:_RECENT]
        words = [_words(glance) for glance in others]
        numbered = (
            f"{text} ({words[:place].count(text) + 1})" if words.count(text) > 1 else text
            for place, text in enumerate(words)
        )
        return tuple(AlbumEntry(glance.id, text) for glance, text in zip(others, numbered, strict=True))

    def new(self, name: str) -> None:
        """Begin an empty album and show it; where an empty one is shown, it only gets the name."""
        if not self._album.view.items:
            self.rename(name)
        else:
            self._show(self._store.new_album(self._free(name)).id)

    def rename(self, name: str) -> None:
        """Rename the album shown; a name that another album has is numbered."""
        self._album.rename(self._free(name, self._album.view.id))

    def begin_for(self, path: Path) -> None:
        """Show the album of a folder; for a photo a new one, with the name of its folder."""
        if path.is_dir():
            self.turn_to_folder(path)
        else:
            self.new(shown(path.parent))

    def turn_to_folder(self, folder: Path) -> None:
        """Show the album of a folder: the one it was opened as before, else a new one of its name."""
        known = overview.album_of_folder(self._database, folder)
        if known is None:
            self.new(shown(folder))
        elif known != self._album.view.id:
            self._show(known)

    @property
    def removal(self) -> str:
        """What to ask before the album shown is removed from the list."""
        text = tr("\u201c{name}\u201d leaves the list of albums. Its photos and their results stay on the disk.")
        return tr(text, name=self._album.view.name)

    def remove(self) -> None:
        """Remove the album shown from the list, and show the one shown before; no file is touched."""
        going = self._album.view.id
        if self._run.view.running_album == going:
            text = tr("This album is being enhanced. Pause it first, then remove it.")
            self.message.emit(Message(text, Tone.BAD, "albums"))
            return
        others = [glance.id for glance in overview.albums(self._database, 2) if glance.id != going]
        self._show(others[0] if others else self._store.new_album(tr("Photos")).id)
        self._forget()
        self._store.remove_album(going)

    def _free(self, name: str, own: int = 0) -> str:
        """Return the name, numbered if an album other than `own` has it."""
        taken, number, wanted = overview.names_taken(self._database, own), 1, name
        while wanted in taken:
            number += 1
            wanted = f"{name} {number}"
        return wanted


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def _words(glance: Glance) -> str:
    """Return "Holiday \u00b7 42 photos \u00b7 ~/Holiday \u00b7 5/3/19"."""
    count = tr("{count} photos", one="{count} photo", count=glance.photos)
    parts = [glance.name, count if glance.photos else tr("no photos")]
    if glance.folder is not None and glance.newest is not None:
        parts += [readable(glance.folder), _day(glance.newest)]
    return together(" \u00b7 ", parts)
