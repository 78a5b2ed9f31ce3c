"""What a session is made of, and how its parts tell each other what has changed.

shelf (the album) - desk (the current photo) - editing (what can be undone) - exports - models - opening
"""

import contextlib
import logging
from collections.abc import Callable
from dataclasses import replace

from pisa_desktop.album.database import Database, StoreError
from pisa_desktop.album.items import Item
from pisa_desktop.album.queue import Writer
from pisa_desktop.album.recovery import recover
from pisa_desktop.album.store import Store
from pisa_desktop.engine.api import Engine, Opened
from pisa_desktop.errors import PisaError
from pisa_desktop.paths import Home
from pisa_desktop.photo.read import Limits
from pisa_desktop.restore.hardware import Device
from pisa_desktop.settings import Chosen, Settings, SettingsFile, Speed, this_computer
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state import faults, summaries
from pisa_desktop.ui.state.album.album_run import Albums
from pisa_desktop.ui.state.album.shown_album import Shelf
from pisa_desktop.ui.state.estimates import Speeds
from pisa_desktop.ui.state.export_queue import Exports
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.opening import Opening
from pisa_desktop.ui.state.photo.current_photo import Desk
from pisa_desktop.ui.state.signals import Signals
from pisa_desktop.ui.state.undo import Editing
from pisa_desktop.ui.state.views import (
    Action,
    Message,
    Tone,
    ViewState,
)
from pisa_desktop.ui.work import reader
from pisa_desktop.ui.work.requests import Calls
from pisa_desktop.ui.work.worker import Worker

log = logging.getLogger(__name__)

_PATIENCE = 1.2
"""Seconds to wait for the worker when the window is closed."""


class Parts(Signals):
    """The session's parts; `Session` adds what widgets see and do."""

    def __init__(self, home: Home, settings: SettingsFile, database: Database, engine: Engine) -> None:
        """Reads the state of last time; nothing is opened or computed before `start`."""
        super().__init__()
        self._home, self._settings_file, self._database = home, settings, database
        self._settings, sentence = settings.read()
        self._sentences = [s for s in (sentence, database.sentence) if s]
        limits = Limits(self._settings.megapixels_in * 1_000_000, self._settings.megapixels_out * 1_000_000)
        self._reader, self._worker = Worker(reader.NoCancel()), Worker(engine.cancel)
        reading, working = Calls(self._reader, self.report), Calls(self._worker, self.report)
        self._calls = reading, working
        self._speeds = Speeds(lambda: self._settings, self._keep_speed)
        self._shelf = Shelf(Store(database), reading, limits)
        self._desk = Desk(self._shelf, reading, working, engine, lambda: self._settings, self._speeds)
        self._editing = Editing(self._shelf, self._desk, self._show_album)
        self._exports = Exports(self._shelf, self._desk, engine, working, database)
        self._models = Models(engine, working, lambda: self._settings)
        self._albums = Albums(
            self._shelf, engine, working, database, lambda: self._settings, lambda album: self._show_album(album)
        )
        self._offering = False
        self._opening = Opening(self._shelf, self._desk, reading, limits, database, home.data / "pasted")
        self._view = ViewState(mode=self._settings.compare_mode, handle=self._settings.handle)
        self._closed: bool | None = None
        self._connect()

    def _connect(self) -> None:
        self._shelf.changed.connect(self.album_changed)
        self._shelf.item_changed.connect(self._on_photo)
        self._desk.current_changed.connect(self._on_current)
        self._desk.picture_changed.connect(self.picture_changed)
        self._desk.activity_changed.connect(self._on_activity)
        self._desk.item_changed.connect(self._on_item)
        self._desk.model_changed.connect(self._on_models)
        self._desk.refused.connect(self._on_refused)
        self._desk.trouble.connect(self.report)
        self._desk.replaced.connect(self._on_replaced)
        self._editing.strengths_changed.connect(self._on_strengths)
        self._editing.scale_changed.connect(self._on_models)
        self._exports.changed.connect(self._on_activity)
        self._models.changed.connect(self._on_models)
        self._models.opened.connect(self._on_opened)
        self._models.chosen_device.connect(self._on_device)
        self._albums.changed.connect(self._on_run)
        self._albums.item_changed.connect(self.item_changed)
        self._albums.reasons_asked.connect(self.reasons_asked)
        self._albums.ended.connect(self.run_ended)
        self._albums.measured.connect(self._on_measured)
        self._opening.many.connect(self._on_many)
        for part in (self._opening, self._exports, self._models, self._albums):
            part.message.connect(self.message)
        for part in (self._exports, self._models, self._albums):
            part.trouble.connect(self.report)

    def start(self) -> None:
        """Read photos from now on, the current one of last time first. The window is connected by now."""
        self._reader.start()
        for sentence in self._sentences:
            self.message.emit(Message(sentence, Tone.BAD))
        self._restore_place()

    def start_engine(self) -> None:
        """Import what computes: only once the window has been painted, since it holds Python's lock."""
        if self._closed is not None:  # the window was closed before it had been painted for long
            return
        self._worker.start()
        self._models.start()
        self._albums.offer_interrupted()

    # ---- Settings ----------------------------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        """The user's settings."""
        return self._settings

    def change_settings(self, change: Callable[[Settings], Settings]) -> None:
        """Change and keep them. Raises UsageError for numbers out of range."""
        self._settings, sentence = self._settings_file.update(change)
        self._desk.results.budget = self._settings.analyses_mb * 1_000_000
        self.settings_changed.emit()
        if sentence:
            self.message.emit(Message(sentence, Tone.BAD, "settings"))

    def _keep_speed(self, speed: Speed) -> None:
        self.change_settings(lambda old: old.with_speed(speed))
        self._on_models()

    # ---- What the parts tell -----------------------------------------------------------------------------------

    def report(self, error: BaseException) -> None:
        """Something went wrong: the world's faults are a sentence, ours a traceback in the log and a dialog."""
        told = faults.message_of(error)
        if told.details:
            log.error("unexpected fault", exc_info=error)
            self.fault.emit(told)
        else:
            self.message.emit(told)

    def _current_item(self) -> Item | None:
        current = self._desk.current
        return self._shelf.item(current) if current is not None and current in self._shelf else None

    def _on_current(self) -> None:
        self._keep_place()
        self.current_changed.emit()
        self.strengths_changed.emit()
        self.choices_changed.emit()

    def _on_activity(self) -> None:
        self.activity_changed.emit()
        self.status_changed.emit()
        if self._desk.current is not None:
            self._on_item(self._desk.current)

    def _on_item(self, item: int) -> None:
        if item in self._shelf:
            self.item_changed.emit(item)

    def _on_photo(self, item: int) -> None:
        self.item_changed.emit(item)
        self._offer()

    def _on_strengths(self) -> None:
        self.strengths_changed.emit()
        self.picture_changed.emit()

    def _on_models(self) -> None:
        self.status_changed.emit()
        self.choices_changed.emit()
        self.activity_changed.emit()  # the primary button carries the estimate

    def _on_run(self) -> None:
        self.run_changed.emit()
        self.status_changed.emit()

    def _on_measured(self, model: str, seconds: float, megapixels: float) -> None:
        used = self._models.in_use
        if used is not None and used.key == model:
            self._speeds.measured(used, seconds, megapixels)

    def _on_many(self) -> None:
        """Several photos have come: once it is known how long they would take, the album is offered."""
        self._offering = True
        self._offer()

    def _offer(self) -> None:
        if not self._offering or self._albums.running:
            return
        told = summaries.offer(self._shelf, self._models, self._speeds)
        if told is not None:
            self._offering = False
            text, button = told
            action = Action(button, self.album_asked.emit)
            self.message.emit(Message(text, Tone.PLAIN, "offer", (action,)))

    def _on_device(self, device: Device) -> None:
        """Keep what "auto" has chosen, so that results repeat."""
        chosen = Chosen(this_computer(), device)
        automatic = self._settings.device == "auto" and self._settings.precision == "auto"
        if automatic and chosen not in self._settings.chosen:
            self.change_settings(lambda old: old.with_chosen(chosen))

    def _on_opened(self, model: Opened) -> None:
        if self._settings.model != model.key and model is not self._models.mini:
            self.change_settings(lambda old: replace(old, model=model.key))
        self._desk.set_model(model)
        self._offer()

    def _on_refused(self, item: int, error: BaseException) -> None:
        if isinstance(error, PisaError):
            self._shelf.set_failed(item, str(error))
        self.report(error)

    def _on_replaced(self, item: int) -> None:
        text = tr("{} has changed on the disk. Enhance it again.").format(self._shelf.item(item).shown)
        self.message.emit(Message(text, Tone.PLAIN, "changed", (Action(tr("Enhance again"), self._desk.enhance),)))

    def _restore_place(self) -> None:
        place = self._shelf.place
        self._view = replace(self._view, zoom=place.zoom or 0.0, x=place.centre[0], y=place.centre[1])
        current = place.current if place.current in self._shelf else self._shelf.neighbour(None, 0)
        self._desk.select(current)

    def _keep_place(self) -> None:
        view = self._view
        self._shelf.set_place(self._desk.current, view.zoom or None, (view.x, view.y))

    def _show_album(self, album: int) -> None:
        self._editing.settle()
        self._desk.select(None)
        self._shelf.show(album)
        self._restore_place()

    def close(self) -> bool:
        """Commit the state and stop all work, within two seconds; the window is hidden by then.

        Returns whether all threads have ended; where one has not, the process must end now without waiting for it.
        """
        if self._closed is not None:
            return self._closed
        self._editing.settle()
        view = self._view
        self.change_settings(lambda old: replace(old, compare_mode=view.mode, handle=view.handle))
        self._desk.close()
        for calls in self._calls:
            calls.close()
        with contextlib.suppress(StoreError):  # there is nobody left to tell
            self._shelf.commit()
        ended = self._worker.stop(_PATIENCE)
        self._closed = self._reader.stop(0.2) and ended
        with contextlib.suppress(StoreError):
            if not ended:
                self._albums.leave_running()
            recover(self._database, Writer.WINDOW)
        self._database.close()
        return self._closed
