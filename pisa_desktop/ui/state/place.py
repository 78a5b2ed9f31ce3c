"""What the window shows: album, photo, zoom and compare mode. Remembered between starts."""

from dataclasses import replace

from PySide6.QtCore import QObject

from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.edit.editor import Editor
from pisa_desktop.ui.state.photo.current_photo import CurrentPhoto
from pisa_desktop.ui.state.settings import UserSettings
from pisa_desktop.ui.state.views import ViewState


class Place(QObject):
    """Album, photo and zoom are stored with the albums, the compare mode in the settings."""

    def __init__(self, album: ShownAlbum, photo: CurrentPhoto, editor: Editor, settings: UserSettings) -> None:
        super().__init__()
        self._album, self._photo, self._editor, self._settings = album, photo, editor, settings
        self._view = ViewState(mode=settings.current.compare_mode, handle=settings.current.handle)
        photo.current_changed.connect(self._keep)

    @property
    def view(self) -> ViewState:
        """Zoom, place and compare mode; restored when the window opens or another album is shown."""
        return self._view

    def set_view(self, view: ViewState) -> None:
        """Remember zoom, place and compare mode."""
        self._view = view
        self._keep()

    def open_album(self, album: int) -> None:
        """Show another album, with the photo and zoom that were shown last."""
        self._editor.settle()
        self._photo.show(None)
        self._album.show(album)
        self.restore()

    def restore(self) -> None:
        """Show the photo that was shown last in this album, at the same zoom."""
        place = self._album.place
        self._view = replace(self._view, zoom=place.zoom or 0.0, x=place.centre[0], y=place.centre[1])
        current = place.current if place.current in self._album else self._album.neighbour(None, 0)
        self._photo.show(current)

    def close(self) -> None:
        """Save the compare mode for the next start."""
        view = self._view
        self._settings.change(lambda old: replace(old, compare_mode=view.mode, handle=view.handle))

    def _keep(self) -> None:
        view = self._view
        self._album.set_place(self._photo.current, view.zoom or None, (view.x, view.y))
