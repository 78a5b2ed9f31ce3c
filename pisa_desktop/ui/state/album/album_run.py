"""Runs albums: one at a time, on the worker's thread, at the lowest priority.

A run continues when another album is shown. Its lasting state is in the database; this module holds only the state of
the run in progress.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Recovered, RunPlan, State
from pisa_desktop.album.overview import states_in
from pisa_desktop.album.queue import Queue
from pisa_desktop.album.report import write_report
from pisa_desktop.album.store import Store
from pisa_desktop.album.turns import RunEnd, RunProgress
from pisa_desktop.engine.api import Engine
from pisa_desktop.errors import PisaError
from pisa_desktop.files import Exists, make_folder, shown
from pisa_desktop.progress import Progress
from pisa_desktop.settings import Settings
from pisa_desktop.ui.look.words import together, tr
from pisa_desktop.ui.state import presets
from pisa_desktop.ui.state.album import album_run_text, forecast
from pisa_desktop.ui.state.album.album_run_steps import Running, left, run_album
from pisa_desktop.ui.state.album.album_run_text import Pace
from pisa_desktop.ui.state.album.outdated_photos import OutdatedPhotos
from pisa_desktop.ui.state.album.run_elsewhere import RunElsewhere, left_behind
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.album.tally import is_changed
from pisa_desktop.ui.state.estimates import Speeds
from pisa_desktop.ui.state.file_manager import show_in_folder
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.views import Action, AlbumForecast, AlbumOptions, Message, RunState, RunView, Tone
from pisa_desktop.ui.work.jobs import Urgency
from pisa_desktop.ui.work.requests import Calls

_TOPIC, _ENDED = "album", "run ended"
"""Of messages about a run; what is said of the end of a run of the album shown leaves with that album."""


class AlbumRun(QObject):
    """Starts, pauses and ends runs, and reports their outcome."""

    changed = Signal()
    """`view` has changed."""
    message = Signal(object)
    trouble = Signal(object)
    """Carries an exception that is not a PisaError."""
    options_asked, reasons_asked = Signal(), Signal()
    """The button of a message was clicked: show the dialog that starts a run, or that lists why photos failed."""
    ended = Signal(str)
    """Carries a sentence on how a run has ended."""
    measured = Signal(str, float, float)
    """Carries the key of the model, the seconds, and the work done in them (engine/work.py)."""

    def __init__(
        self,
        album: ShownAlbum,
        models: Models,
        speeds: Speeds,
        engine: Engine,
        calls: Calls,
        database: Database,
        settings: Callable[[], Settings],
        settle: Callable[[], None],
        show: Callable[[int], None],
        outdated: OutdatedPhotos,
    ) -> None:
        """`settle` ends a drag of a slider, `show` shows an album."""
        super().__init__()
        self._album, self._models, self._speeds = album, models, speeds
        self._engine, self._calls, self._database = engine, calls, database
        self._settings, self._settle, self._show = settings, settle, show
        self._outdated = outdated
        outdated.changed.connect(self.changed)
        self._store, self._queue = Store(database), Queue(database)
        self._running: Running | None = None
        self.elsewhere = RunElsewhere(album, database, lambda: self._running is None)
        self.elsewhere.changed.connect(self.changed)
        self.elsewhere.ended.connect(self._ended_elsewhere)
        self._revision = database.revision()
        album.changed.connect(self.changed)
        album.watch(self)

    # ---- What can be seen --------------------------------------------------------------------------------------

    @property
    def view(self) -> RunView:
        """The run of the album shown."""
        tally, run, again = self._album.tally, self._seen, self._outdated.found
        startable = tally.startable + len(again.items)
        changed = tally.changed - sum(is_changed(self._album.stored(item)) for item in again.items)
        told = together(" ", again.sentences())
        view = RunView(startable=startable, changed=changed, failed=tally.failed, waiting=tally.waiting, again=told)
        if run is not None:
            view = replace(view, running_album=run.album, time_left=album_run_text.left(run.pace))
        if run is None:
            if not tally.waiting:
                return view
            return replace(view, state=RunState.PAUSED, words=tr("Paused"), fraction=tally.fraction)
        place = album_run_text.place(run.done, run.total)
        if run.album != self._album.view.id:
            return replace(view, state=RunState.ELSEWHERE, words=album_run_text.elsewhere(run.name, place))
        state = RunState.STOPPING if run.stopping or run.leaving else RunState.RUNNING
        words = album_run_text.running(run.pace, place, tally.failed, run.stopping)
        if run.leaving:
            words = tr("Pausing...")
        return replace(view, state=state, words=words, fraction=(run.done + run.pace.part) / run.total)

    @property
    def _seen(self) -> Running | None:
        """Our own run, or that of the album shown by another program."""
        return self._running or self.elsewhere.run

    @property
    def running(self) -> bool:
        """Whether an album is running."""
        return self._running is not None

    def progress_of(self, item: int) -> float | None:
        """Return 0..1 while the run enhances the photo, else None."""
        return None if self._running is None else self._running.parts.get(item)

    @property
    def touched(self) -> set[int]:
        """The photos that the run is enhancing."""
        return set() if self._running is None else set(self._running.parts)

    def is_analysed(self, item: int) -> bool:
        """Return False: results of a run are saved, not held in memory."""
        return False

    @property
    def forecast(self) -> AlbumForecast:
        """What it would take to enhance the album's new and outdated photos."""
        photos = [*self._album.startable, *self._outdated.found.items]
        return forecast.of(photos, self._album, self._models, self._speeds)

    @property
    def options(self) -> AlbumOptions:
        """The options of the album's last run; if there was none, the last choices for saving."""
        album = self._store.album(self._album.view.id)
        if album.plan is not None:
            return AlbumOptions(album.plan.output, album.plan.keep_analyses, album.plan.damaged)
        settings = self._settings()
        folder = album.output or settings.output.folder
        return AlbumOptions(replace(settings.last_export or settings.output, folder=folder))

    # ---- Starting ----------------------------------------------------------------------------------------------

    def start(self, options: AlbumOptions) -> None:
        """Enhance and save the new and outdated photos of the album shown, and save the changed ones again."""
        self._settle()
        again, album, plan = self._outdated.found, self._album.view.id, self._plan(options)
        changed = [item for item in self._album.changed_since if item not in again.items]
        try:
            if options.output.folder is not None:
                make_folder(options.output.folder)
            self._store.set_output(album, options.output.folder)
            self._queue.start(album, plan)
            self._queue.start(album, plan, again.items)
            self._queue.start_changed(album, plan, changed)
        except PisaError as error:
            self.message.emit(Message(tr(error.sentence), Tone.BAD, _TOPIC))
            return
        self._begin()

    def _plan(self, options: AlbumOptions) -> RunPlan:
        settings = self._settings()
        return RunPlan(
            strengths=self._album.strengths,
            size=settings.scale.size,
            photo_is=settings.photo_is,
            output=options.output,
            model=self._models.chosen.key,
            device=settings.device,
            precision=str(settings.precision),
            keep_analyses=options.keep_analyses,
            damaged=options.damaged,
        )

    def export_again(self) -> None:
        """Save the photos whose strengths have changed since they were saved."""
        self._settle()
        album = self._album.view.id
        plan = self._store.album(album).plan or self._plan(self.options)
        if plan.output.exists is Exists.SKIP:  # the earlier results exist, so all would be skipped
            plan = replace(plan, output=replace(plan.output, exists=Exists.NUMBER))
        self._queue.start_changed(album, plan, self._album.changed_since)
        self._begin()

    def retry_failed(self) -> None:
        """Try the failed photos again."""
        self._queue.retry_failed(self._album.view.id)
        self._begin()

    def resume(self) -> None:
        """Continue with the waiting photos, or revoke `stop_after_this`."""
        self._queue.resume(self._album.view.id)
        self._begin()

    def _begin(self) -> None:
        """Run the album shown, unless an album is running already."""
        self._album.load()
        run, view = self._seen, self._album.view
        if run is not None and run.album == view.id:
            run.stopping, run.again = False, run.leaving
        elif run is not None:
            text = tr(
                "\u201c{name}\u201d is already being enhanced. Start this album when it has finished.", name=run.name
            )
            self.message.emit(Message(text, Tone.BAD, _TOPIC))
        elif self._album.tally.waiting:
            self._run(view.id)
        self.changed.emit()

    def _run(self, album: int) -> None:
        known = self._store.album(album)
        self._running = Running(album, known.name, known.plan or RunPlan(), Pace(time.monotonic))
        engine, database, settings = self._engine, self._database, self._settings()
        self._calls.ask(
            Urgency.ALBUM,
            _TOPIC,
            lambda: run_album(engine, database, album, settings.limits, partial(presets.name_of, settings)),
            done=lambda end, _: self._done(end),
            progressed=self._progressed,
            failed=self._failed,
        )

    # ---- Pausing -----------------------------------------------------------------------------------------------

    def stop_after_this(self) -> None:
        """Pause once the current photo is saved."""
        if (run := self._seen) is not None:
            self._queue.pause(run.album)
            run.stopping = True
            self.changed.emit()

    def pause(self) -> None:
        """Pause within one layer of the network; Resume starts the current photo again.

        Another program pauses after its current photos.
        """
        run = self._running
        if run is None:
            self.stop_after_this()
        elif not run.leaving:
            run.leaving = True
            self._queue.pause(run.album)
            self._calls.drop(_TOPIC)
            # The worker closes the dropped run before it answers this.
            self._calls.ask(Urgency.ENGINE, "album left", left, done=lambda _, __: self._left())
            self.changed.emit()

    def cancel(self) -> None:
        """Remove the waiting photos from the run; saved results are kept."""
        album = self._album.view.id if self._running is None else self._running.album
        going = [item.id for item in self._store.items(album) if item.state in (State.WAITING, State.RUNNING)]
        self._queue.cancel(going)
        self._album.load()

    def do_next(self, items: Sequence[int]) -> None:
        """Enhance these photos before the others that wait."""
        self._queue.do_next([item for item in items if self._album.stored(item).state is State.WAITING])

    def _left(self) -> None:
        run, self._running = self._running, None
        if run is not None and run.again:
            self._run(run.album)
        self._album.load()

    # ---- Answers -----------------------------------------------------------------------------------------------

    def _progressed(self, progress: Progress) -> None:
        run = self._running
        if run is None or not isinstance(progress, RunProgress):
            return
        run.go_on(progress, self._models.in_use)
        if (item := progress.item.id) in self._album:
            if progress.ended is State.DONE:
                self._album.set_failed(item, "")  # it could not be shown before, but its file has been repaired
            if progress.ended is not None:
                self._album.reload(item)
            else:
                self._album.touch(item)
        self.changed.emit()

    def _done(self, end: RunEnd) -> None:
        run = self._running
        assert run is not None
        self._running = None
        self._album.load()
        self._outdated.look()
        if run.pace.work:
            self.measured.emit(run.plan.model, run.pace.seconds, run.pace.work)
        self._tell(run, end)

    def _ended_elsewhere(self, run: Running) -> None:
        counts, paused = self._queue.counts(run.album), self._store.album(run.album).paused
        left_over = counts.waiting + counts.running
        if left_over and paused is None:  # the other program was killed
            self.offer_interrupted()
        self._tell(run, RunEnd(counts, (paused or "") if left_over else None, Recovered()))

    def _tell(self, run: Running, end: RunEnd) -> None:
        if end.paused is None:
            self._tell_end(run, end)
        elif end.paused:
            again = Action(tr("Resume"), lambda: self._go_on(run.album))
            self.message.emit(Message(end.paused, Tone.BAD, _TOPIC, (again,)))
            self.ended.emit(end.paused)
        self.changed.emit()

    def _tell_end(self, run: Running, end: RunEnd) -> None:
        results = [item.saved for item in self._store.items(run.album) if item.saved is not None]
        text = album_run_text.ended(end.counts, sum(bool(saved.notes) for saved in results))
        actions = []
        if end.counts.failed:
            actions.append(Action(tr("See why"), lambda: self._see_why(run.album)))
            actions.append(Action(tr("Retry failed"), lambda: self._retry(run.album)))
        if results:
            actions.append(Action(tr("Show in folder"), lambda: show_in_folder(results[0].path)))
        named, here = tr("{album}: {sentence}", album=run.name, sentence=text), run.album == self._album.view.id
        tone = Tone.BAD if end.counts.failed else Tone.GOOD
        self.message.emit(Message(text if here else named, tone, _ENDED if here else _TOPIC, tuple(actions)))
        self.ended.emit(named)

    def _failed(self, error: BaseException) -> None:
        """The run itself has failed: another program runs an album, the model is gone, or there is a bug."""
        run = self._running
        assert run is not None
        self._running = None
        if State.RUNNING not in states_in(self._database, run.album).values():  # otherwise another program runs it
            self._queue.pause(run.album)
        self._album.load()
        if isinstance(error, PisaError):
            again = Action(tr("Try again"), lambda: self._go_on(run.album))
            self.message.emit(Message(tr(error.sentence), Tone.BAD, _TOPIC, (again,)))
        else:
            self.trouble.emit(error)
        self.changed.emit()

    def _show_if_hidden(self, album: int) -> None:
        if album != self._album.view.id:
            self._show(album)

    def _see_why(self, album: int) -> None:
        self._show_if_hidden(album)
        self.reasons_asked.emit()

    def _retry(self, album: int) -> None:
        self._show_if_hidden(album)
        self.retry_failed()

    def _go_on(self, album: int) -> None:
        self._show_if_hidden(album)
        self.resume()

    # ---- After a crash, and the rest ---------------------------------------------------------------------------

    def offer_interrupted(self) -> None:
        """Clean up after a run that the end of the program interrupted, and offer to resume it."""
        if (interrupted := left_behind(self._database)) is None:
            return
        album, waiting = interrupted
        self._album.load()
        text = album_run_text.interrupted(self._store.album(album).name, waiting)
        self.message.emit(Message(text, Tone.BAD, _TOPIC, (Action(tr("Resume"), lambda: self._go_on(album)),)))

    def look_again(self) -> None:
        """Show what the command line has meanwhile done with the album."""
        before, self._revision = self._revision, self._database.revision()
        if before != self._revision and self._running is None:
            self._album.load()
        self._outdated.look()

    def write_report(self, path: Path) -> None:
        """Save a table (CSV) of the photos of the album shown, and of the files that could not be added to it."""
        try:
            album = self._album.view.id
            write_report(path, self._queue.is_source, self._store.each_item(album), self._album.refused.of(album))
        except PisaError as error:
            self.message.emit(Message(tr(error.sentence), Tone.BAD, "report"))
            return
        actions = (Action(tr("Show in folder"), lambda: show_in_folder(path)),)
        self.message.emit(Message(tr("Saved as {name}.", name=shown(path)), Tone.GOOD, "report", actions))

    def leave_running(self) -> None:
        """Do not count it as a crash that the program ends without waiting for the worker."""
        if self._running is not None:
            self._queue.forgive()
