"""What the window shows of an album, written to the store half a second after it has last changed."""

from PySide6.QtCore import QObject, QTimer

from pisa_desktop.album.items import View
from pisa_desktop.album.store import Store


class SavedView(QObject):
    """The view of one album at a time."""

    def __init__(self, store: Store, album: int) -> None:
        super().__init__()
        self._store = store
        self._writing = QTimer(self, singleShot=True, interval=500)
        self._writing.timeout.connect(self.commit)
        self.turn_to(album)

    def turn_to(self, album: int) -> None:
        """Take over the view of another album, as it was stored."""
        self._album, self.now = album, self._store.view(album)

    def put(self, view: View) -> None:
        """Change it, and store it soon."""
        if view != self.now:
            self.now = view
            self._writing.start()

    def commit(self) -> None:
        """Write what has not been written yet."""
        self._writing.stop()
        self._store.set_view(self._album, self.now)
