"""Offers to enhance the whole album after several photos have been added."""

from PySide6.QtCore import QObject, Signal

from pisa_desktop.ui.state.album import album_run_text
from pisa_desktop.ui.state.album.album_run import AlbumRun
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.views import Action, Message, Tone

_ENOUGH = 8
"""Number of photos whose size must be known before the time is estimated."""


class Offer(QObject):
    """Waits until the time can be estimated, then makes the offer once."""

    message = Signal(object)

    def __init__(self, album: ShownAlbum, run: AlbumRun, models: Models) -> None:
        super().__init__()
        self._album, self._run, self._models = album, run, models
        self._due = False
        album.item_changed.connect(self._try)
        models.opened.connect(self._try)

    def prepare(self) -> None:
        """Several photos have been added."""
        self._due = True
        self._try()

    def _try(self) -> None:
        if not self._due or self._run.running or not self._is_known():
            return
        forecast = self._run.forecast
        if forecast.seconds is not None:
            self._due = False
            text, button = album_run_text.offer(forecast.photos, forecast.seconds)
            ask = Action(button, self._run.options_asked.emit)
            self.message.emit(Message(text, Tone.PLAIN, "offer", (ask,)))

    def _is_known(self) -> bool:
        """Whether there are several new photos, and the size of enough of them is known."""
        if self._models.in_use is None or self._album.tally.startable < 2:
            return False
        photos = self._album.startable
        return sum(self._album.size_of(item) is not None for item in photos) >= min(_ENOUGH, len(photos))
