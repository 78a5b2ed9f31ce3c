"""Says once a start that a better model than PiSA-Mini can be had, until the user puts that away for good."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pisa_desktop.settings import Settings
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.settings import UserSettings
from pisa_desktop.ui.state.views import MINI, Action, Message, Tone
from pisa_desktop.ui.state.weights.weights import Weights
from pisa_desktop.weights.states import State


class Hint(QObject):
    """Waits until PiSA-Mini is in use and the disk has been read."""

    message = Signal(object)

    def __init__(self, weights: Weights, models: Models, settings: UserSettings) -> None:
        super().__init__()
        self._weights, self._models, self._settings = weights, models, settings
        self._due = True
        weights.changed.connect(self._try)

    def _try(self) -> None:
        if not self._due:
            return
        best, used = self._weights.best, self._models.in_use
        if best is None or used is None:
            return
        self._due = False
        if used.key == MINI and best.state is not State.READY and self._settings.current.offer_models:
            words = tr("PiSA-Mini is in use. Get {name} for the best quality.", name=best.name)
            see = Action(tr("Models..."), self._see)
            never = Action(tr("Do not show again"), lambda: self._settings.change(_put_away))
            self.message.emit(Message(words, Tone.PLAIN, "models", (see, never)))

    def _see(self) -> None:
        self._settings.change(_put_away)  # the user knows the way now
        self._weights.dialog_asked.emit()


def _put_away(settings: Settings) -> Settings:
    return replace(settings, offer_models=False)
