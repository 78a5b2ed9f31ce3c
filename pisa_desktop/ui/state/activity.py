"""What the program is doing and would do next: the chip, the primary button, the estimate, the status bar."""

from PySide6.QtCore import QObject, QTimer, Signal

from pisa_desktop.engine.api import Opened
from pisa_desktop.photo.photo import Photo
from pisa_desktop.ui.look.words import duration, long_duration, megabytes, tr
from pisa_desktop.ui.state.album.album_run import AlbumRun
from pisa_desktop.ui.state.estimates import Speeds
from pisa_desktop.ui.state.export.queue import ExportQueue
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.photo.current_photo import CurrentPhoto
from pisa_desktop.ui.state.settings import UserSettings
from pisa_desktop.ui.state.views import MINI, ActivityView, Doing, Estimate, Face, PrimaryView, Stage, StatusView

_SECOND = 1000
_ASK = 120
"""Expected seconds above which the user is asked before enhancing begins."""


class Activity(QObject):
    """Summarizes the current photo, the exports and the album's run."""

    changed = Signal()
    """Any of the views has changed."""

    def __init__(
        self,
        photo: CurrentPhoto,
        exports: ExportQueue,
        run: AlbumRun,
        models: Models,
        speeds: Speeds,
        settings: UserSettings,
    ) -> None:
        super().__init__()
        self._photo, self._exports, self._run, self._models, self._speeds = photo, exports, run, models, speeds
        for signal in (
            photo.activity_changed,
            photo.saved.changed,
            exports.changed,
            run.changed,
            models.changed,
            settings.changed,
        ):
            signal.connect(self.changed)  # the settings hold the speeds that estimates come from
        self._second = QTimer(self, interval=_SECOND)
        self._second.timeout.connect(photo.count_down)
        photo.activity_changed.connect(self._keep_time)

    def _keep_time(self) -> None:
        """Count the seconds that are left, while there are any."""
        if not self._photo.activity.seconds_left:
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()

    def close(self) -> None:
        """Count no more."""
        self._second.stop()

    @property
    def view(self) -> ActivityView:
        """The chip on the canvas; the current photo takes precedence over exports."""
        own = self._photo.activity
        return own if own.doing is not Doing.NOTHING else self._exports.activity

    @property
    def primary(self) -> PrimaryView:
        """Cancel while the picture is being made or saved, Export once there is one, else Enhance."""
        if self._photo.busy or self._exports.busy:
            return PrimaryView(Face.CANCEL, tr("Cancel"), enabled=True)
        if self._photo.result is not None or self._is_saved:
            return PrimaryView(Face.EXPORT, tr("Export..."), enabled=True)
        words, seconds = tr("Enhance"), self.estimate.seconds
        if seconds is not None and seconds >= 2:
            words = tr("Enhance, about {time}", time=duration(seconds))
        return PrimaryView(Face.ENHANCE, words, enabled=self._photo.current is not None)

    @property
    def _is_saved(self) -> bool:
        """Whether the current photo is shown as it was saved."""
        return self._photo.photo is not None and self._photo.picture.stage is Stage.FINISHED

    @property
    def estimate(self) -> Estimate:
        """How long it would take to enhance the current photo with the model in use, and with PiSA-Mini."""
        photo, model, mini = self._photo.photo, self._models.in_use, self._models.mini
        if photo is None or model is None:
            return Estimate()
        seconds = self._speeds.enhancing(model, self._work(photo, model))
        if seconds is None:
            return Estimate()
        words = tr("About {time} on this computer ({device}).", time=long_duration(seconds), device=model.device.words)
        quicker = None
        if mini is not None and model.key != MINI:
            quicker = self._speeds.enhancing(mini, self._work(photo, mini))
        if quicker is not None:
            words = tr("{sentence} PiSA-Mini: {time}.", sentence=words, time=long_duration(quicker))
        return Estimate(seconds, words, seconds > _ASK)

    def _work(self, photo: Photo, model: Opened) -> float:
        return self._photo.starting.work(self._photo.current, photo, model)

    @property
    def status(self) -> StatusView:
        """Device and precision, model, memory, and the time left for the photo, else for the album."""
        held, seconds, models = self._photo.results.nbytes, self.view.seconds_left, self._models
        memory = tr("Analyses: {size}", size=megabytes(held)) if held else ""
        left = "" if seconds is None else tr("{time} left", time=duration(seconds))
        return StatusView(models.words, models.ready, models.chosen.name, memory, left or self._run.view.time_left)

    @property
    def closing_question(self) -> str:
        """What to ask before the window is closed; empty if nothing would be lost."""
        if self._exports.busy:
            return tr("A photo is being saved. Close anyway?")
        if self._run.running:
            return tr("An album is being enhanced. Close anyway? You can resume it when you start the program again.")
        return tr("A photo is being enhanced. Close anyway?") if self._photo.chosen else ""

    def cancel(self) -> None:
        """Stop what is being done for the current photo, within one layer of the network; else stop the exports."""
        if self._photo.busy or not self._exports.busy:
            self._exports.cancel_waiting()
            self._photo.cancel()
        else:
            self._exports.cancel()
