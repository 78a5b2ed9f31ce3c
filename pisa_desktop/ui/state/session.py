"""The state of the window: makes its parts and connects them. Widgets take the parts they need; they own no state.

Everything here runs on the interface thread. Each part has signals of its own, which say only that something has
changed; widgets then read its frozen views (see views.py).
"""

import contextlib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pisa_desktop import paths
from pisa_desktop.album.database import Database, StoreError
from pisa_desktop.album.queue import Writer
from pisa_desktop.album.recovery import recover
from pisa_desktop.album.store import Store
from pisa_desktop.engine.api import Engine, Opened
from pisa_desktop.engine.needs import Needs
from pisa_desktop.paths import Home
from pisa_desktop.photo.read import Limits
from pisa_desktop.restore.hardware import Device
from pisa_desktop.settings import Chosen, SettingsFile, Speed, this_computer
from pisa_desktop.ui.state.activity import Activity
from pisa_desktop.ui.state.album.album_run import AlbumRun
from pisa_desktop.ui.state.album.albums import Albums
from pisa_desktop.ui.state.album.choices import Start
from pisa_desktop.ui.state.album.offer import Offer
from pisa_desktop.ui.state.album.order import Order
from pisa_desktop.ui.state.album.outdated_photos import OutdatedPhotos
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.edit.editor import Editor
from pisa_desktop.ui.state.estimates import Speeds
from pisa_desktop.ui.state.export.exports import Exports
from pisa_desktop.ui.state.export.queue import ExportQueue
from pisa_desktop.ui.state.messages import Messages
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.opening import Opening
from pisa_desktop.ui.state.photo.conditions import Conditions
from pisa_desktop.ui.state.photo.current_photo import CurrentPhoto
from pisa_desktop.ui.state.place import Place
from pisa_desktop.ui.state.settings import UserSettings
from pisa_desktop.ui.state.views import Message, Tone
from pisa_desktop.ui.state.weights.hint import Hint
from pisa_desktop.ui.state.weights.weights import Weights
from pisa_desktop.ui.work import reader
from pisa_desktop.ui.work.jobs import Urgency
from pisa_desktop.ui.work.requests import Calls
from pisa_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from pisa_desktop.weights.store import Store as ModelStore

_PATIENCE = 1.2
"""Seconds to wait for the worker when the window is closed."""


def _open_models(home: Home) -> "ModelStore":
    from pisa_desktop.weights.store import Store  # not before the window is painted

    return Store(home)


class Session(QObject):
    """All state of one window."""

    def __init__(self, home: Home, settings: SettingsFile, database: Database, engine: Engine) -> None:
        """Read the saved state; nothing is opened or computed before `start`."""
        super().__init__()
        self._database, self._engine = database, engine
        self.log_folder = home.log
        self._closed: bool | None = None
        self._reader, self._worker = Worker(reader.NoCancel(), self), Worker(engine.cancel, self)
        self._keeper = Worker(reader.NoCancel(), self)
        self.messages = Messages()
        self.settings = UserSettings(settings)

        def limits() -> Limits:
            return self.settings.current.limits

        self._reading, self._working, self._keeping = (
            Calls(worker, self.messages.report) for worker in (self._reader, self._worker, self._keeper)
        )
        speeds = Speeds(lambda: self.settings.current, self._keep_speed)
        self.models = Models(engine, self._working, lambda: self.settings.current)
        self.weights = Weights(
            partial(_open_models, home), self.models, self._keeping, paths.downloads(), partial(self._needs, speeds)
        )
        self.album = ShownAlbum(Store(database), self._reading, limits)
        self.photo = CurrentPhoto(
            self.album, self._reading, self._working, engine, lambda: self.settings.current, speeds
        )
        self.conditions = Conditions(self.album, self.photo, engine, self._working)
        self.edit = Editor(self.album, self.photo, self.settings, lambda album: self.place.open_album(album))
        self.undo = self.edit.stack
        self.place = Place(self.album, self.photo, self.edit, self.settings)
        queue = ExportQueue(
            album=self.album,
            photo=self.photo,
            engine=engine,
            calls=self._working,
            database=database,
            limits=limits,
            preset_of=self.edit.preset_of,
        )
        self.exports = Exports(queue, self._reading, self.album, self.photo, self.edit, self.models, self.settings)
        self.order = Order(self.album, self._reading)
        self.run = AlbumRun(
            album=self.album,
            models=self.models,
            speeds=speeds,
            engine=engine,
            calls=self._working,
            database=database,
            settings=lambda: self.settings.current,
            settle=self.edit.settle,
            show=self.place.open_album,
            outdated=OutdatedPhotos(self.album, self._reading),
        )
        self.albums = Albums(database, self.album, self.run, self.place.open_album, self.undo.clear)
        self.activity = Activity(self.photo, queue, self.run, self.models, speeds, self.settings)
        self.opening = Opening(
            self.album, self.photo, self._reading, limits, database, home.data / "pasted", self.albums.begin_for
        )
        self._offer = Offer(self.album, self.run, self.models)
        self._hint = Hint(self.weights, self.models, self.settings)
        self._connect(queue, speeds)

    def _connect(self, queue: ExportQueue, speeds: Speeds) -> None:
        self.models.opened.connect(self._use_model)
        self.models.opened.connect(lambda model: self._calibrate(model, speeds))
        self.models.chosen_device.connect(self._keep_device)
        self.opening.many.connect(self._offer.prepare)
        self.opening.removal_asked.connect(self.edit.remove)
        self.settings.changed.connect(self._set_budget)
        self.settings.changed.connect(self.models.follow_settings)
        self.settings.changed.connect(self._set_starting)
        self.models.changed.connect(self._set_starting)
        self._set_starting()
        self.run.measured.connect(lambda key, *measured: self._keep_pace(speeds, key, *measured))
        for part in (
            self.settings,
            self.photo,
            self.edit,
            queue,
            self.models,
            self.run,
            self.albums,
            self.opening,
            self._offer,
            self.exports,
            self.weights,
            self._hint,
        ):
            part.message.connect(self.messages.message)
        self.photo.saved.lost.connect(self.exports.tell_lost)
        self.photo.saved.lost.connect(lambda _item, _found: self.run.look_again())
        self.photo.refused.connect(self.messages.report)
        self.conditions.trouble.connect(self.messages.report)
        for part in (self.photo, queue, self.models, self.run, self.weights):
            part.trouble.connect(self.messages.report)

    # ---- Start and end -----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start reading photos, beginning with the last current one. The window must be connected."""
        self._reader.start()
        for problem in (self.settings.problem, self._database.sentence):
            if problem:
                self.messages.message.emit(Message(problem, Tone.BAD))
        self.place.restore()

    def start_engine(self) -> None:
        """Start the engine; only once the window has been painted, since importing torch holds Python's lock."""
        if self._closed is not None:  # the window was closed at once
            return
        self._worker.start()
        self.models.start()
        self._keeper.start()
        self.weights.look()
        self.run.offer_interrupted()

    def look_again(self) -> None:
        """Read again what has changed on the disk; called when the window becomes active."""
        self.photo.look_again()
        self.run.look_again()
        self.weights.look()

    def close(self) -> bool:
        """Commit the state and stop all work within two seconds; the window is already hidden.

        Returns whether all threads have ended; if not, the process must end without waiting for them.
        """
        if self._closed is not None:
            return self._closed
        self.edit.settle()
        self.place.close()
        self.photo.close()
        self.activity.close()
        self.run.elsewhere.close()
        self.conditions.close()
        for calls in (self._reading, self._working, self._keeping):
            calls.close()
        with contextlib.suppress(StoreError):  # no window is left to report it
            self.album.close()
        ended = self._worker.stop(_PATIENCE)
        kept = self._keeper.stop(0.4)  # a download pauses at its next step
        self._closed = self._reader.stop(0.2) and kept and ended
        with contextlib.suppress(StoreError):
            if not ended:
                self.run.leave_running()
            recover(self._database, Writer.WINDOW)
        self._database.close()
        return self._closed

    # ---- From one part to another ------------------------------------------------------------------------------

    def _use_model(self, model: Opened) -> None:
        if self.settings.current.model != model.key and model is not self.models.mini:
            self.settings.change(lambda old: replace(old, model=model.key))
        self.photo.set_model(model)

    def _calibrate(self, model: Opened, speeds: Speeds) -> None:
        """Measure a model of unknown speed, once for each computer."""
        if speeds.enhancing(model, 1) is None:
            self._working.ask(
                Urgency.CALIBRATION,
                "calibration",
                partial(self._engine.calibrate, model.key),
                lambda measured, _: speeds.calibrated(model, measured),
            )

    def _needs(self, speeds: Speeds, free: int) -> Needs:
        mini = self.models.mini
        return speeds.needs(None if mini is None else mini.device, free)

    def _keep_device(self, device: Device) -> None:
        """Remember what "auto" has chosen, so that results are reproducible."""
        now, chosen = self.settings.current, Chosen(this_computer(), device)
        if now.device == "auto" and now.precision == "auto" and chosen not in now.chosen:
            self.settings.change(lambda old: old.with_chosen(chosen))

    def _keep_speed(self, speed: Speed) -> None:
        self.settings.change(lambda old: old.with_speed(speed))

    def _keep_pace(self, speeds: Speeds, key: str, seconds: float, work: float) -> None:
        """Record the speed that an album's run has measured."""
        used = self.models.in_use
        if used is not None and used.key == key:
            speeds.measured(used, seconds, work)

    def _set_starting(self) -> None:
        now = self.settings.current
        self.edit.start_with(Start(now.starting(self.models.chosen.key), now.scale.size, now.photo_is))

    def _set_budget(self) -> None:
        self.photo.results.budget = self.settings.current.analyses_mb * 1_000_000
