"""Looks on the reading thread for photos of the album shown that would be made again; see album/outdated.py."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pisa_desktop.album.items import Item, Saved
from pisa_desktop.album.outdated import MAY_BE, Outdated, outdated
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.work.jobs import Reading
from pisa_desktop.ui.work.requests import Calls

_BATCH = 100
"""Photos that are looked at in one step, before more urgent reading."""


class OutdatedPhotos(QObject):
    """Knows which photos they are since it last looked."""

    changed = Signal()

    def __init__(self, album: ShownAlbum, reading: Calls) -> None:
        super().__init__()
        self._album, self._reading = album, reading
        self._of: int | None = None
        """The album that was looked at."""
        self._found = Outdated()
        self._saved: dict[int, Saved | None] = {}
        """The results that were looked for."""
        album.changed.connect(self._follow)

    @property
    def found(self) -> Outdated:
        """Those of the album shown that have neither been started nor saved since."""
        lost, replaced = (tuple(filter(self._still, items)) for items in (self._found.lost, self._found.replaced))
        return Outdated(lost, replaced)

    def look(self) -> None:
        """Look at the files of the album shown."""
        album = self._of = self._album.view.id
        items = [self._album.stored(item) for item in self._album.view.items if self._may_be(item)]
        self._saved = {item.id: item.saved for item in items}
        if items:
            self._reading.ask(
                Reading.REST, "outdated", lambda: _looked_at(items), lambda found, _: self._have(album, found)
            )
        else:
            self._reading.drop("outdated")
            self._have(album, Outdated())

    def _have(self, album: int, found: Outdated) -> None:
        if album == self._album.view.id and found != self._found:
            self._found = found
            self._album.set_lost(found.lost)
            self.changed.emit()

    def _follow(self) -> None:
        if self._of != self._album.view.id:
            self._found = Outdated()
            self.look()

    def _may_be(self, item: int) -> bool:
        return item in self._album and self._album.stored(item).state in MAY_BE

    def _still(self, item: int) -> bool:
        return self._may_be(item) and self._album.stored(item).saved == self._saved.get(item)


def _looked_at(items: Sequence[Item]) -> Steps[Outdated]:
    found = Outdated()
    for start in range(0, len(items), _BATCH):
        yield Progress(start, len(items), tr("Looking"))
        found += outdated(items[start : start + _BATCH])
    return found
