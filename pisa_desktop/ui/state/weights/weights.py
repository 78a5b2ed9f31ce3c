"""The state of the installed models: what is there, what is being done with them, and how that ended.

All work with their files runs on a worker of its own, so that a download neither waits for photos nor delays them.
"""

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pisa_desktop.engine.needs import Needs
from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import joined
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.sd.base_folder import base_folder
from pisa_desktop.ui.look.words import long_duration, tr
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.views import MINI, Action, Message, ModelView, Tone
from pisa_desktop.ui.state.weights import rows
from pisa_desktop.ui.state.weights.downloads import Downloads
from pisa_desktop.ui.state.weights.pace import Pace
from pisa_desktop.ui.state.weights.rows import Snapshot, Work
from pisa_desktop.ui.state.weights.views import InstallationView, LicenceView, ModelRow, WorkView
from pisa_desktop.ui.work.jobs import Keeping
from pisa_desktop.ui.work.requests import Calls
from pisa_desktop.weights.catalogue import Model
from pisa_desktop.weights.licences import Licence, LicenceNotAccepted
from pisa_desktop.weights.states import ModelState, State

if TYPE_CHECKING:
    from pisa_desktop.ui.state.weights.changes import Job
    from pisa_desktop.weights.store import Store

_EVERY = 0.1
"""Seconds between two signals of progress at least."""
_GONE = (State.ABSENT, State.UNFINISHED, State.DAMAGED)


class Weights(QObject):
    """What the Models dialog shows and asks for; `start` reads the disk for the first time."""

    changed = Signal()
    licence_asked = Signal(object)
    """A LicenceView to be accepted before the work that was asked for can begin."""
    dialog_asked = Signal()
    """The user wants to see the Models dialog."""
    message = Signal(object)
    """A Message for the user."""
    trouble = Signal(object)
    """An exception other than a PisaError: a bug."""

    def __init__(
        self,
        make_store: Callable[[], "Store"],
        models: Models,
        calls: Calls,
        downloads: Path,
        needs: Callable[[int], Needs],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`make_store` raises PisaError while the user's catalogue file is damaged.

        Args:
            needs: what PiSA-SR takes, given how many bytes of memory the program can have.
            clock: seconds.
        """
        super().__init__()
        self._make_store, self._models, self._calls, self._clock = make_store, models, calls, clock
        self._needs = needs
        self._store: Store | None = None
        self._snapshot: Snapshot | None = None
        self._job: Job | None = None
        self._progress: Progress | None = None
        self._pace, self._told = Pace(), 0.0
        self._refused: tuple[Job, Licence] | None = None
        self._once_closed: Job | None = None
        self._again = ""
        self._note: Message | None = None
        self._open = False
        self._downloads = Downloads(downloads)
        self._downloads.changed.connect(self.changed)
        models.changed.connect(self._follow_models)

    # ---- What is shown -----------------------------------------------------------------------------------------

    @property
    def view(self) -> InstallationView:
        """All models as they stand."""
        in_use = self._models.chosen.key
        first = rows.mini_row(in_use)
        if self._snapshot is None:
            return InstallationView((first,), note=self._note)
        seen, work, needs = self._snapshot, self._work(), self._needs(self._snapshot.memory)
        others = tuple(rows.row(state, seen, in_use, work, needs) for state in seen.states)
        return InstallationView(
            rows=(first, *others, *(rows.row(state, seen, in_use, work, None) for state in seen.aids)),
            folder=seen.root,
            used=seen.used,
            free=seen.free,
            busy=self._busy,
            note=self._note,
            offered=None if self._busy else self._downloads.found,
        )

    @property
    def best(self) -> ModelRow | None:
        """The first model of the catalogue; None before the disk has been read."""
        return next((row for row in self.view.rows if row.id != MINI), None)

    @property
    def _busy(self) -> bool:
        return self._job is not None or self._once_closed is not None

    def _work(self) -> Work | None:
        job, progress = self._job or self._once_closed, self._progress
        if job is None:
            return None
        if progress is None or progress.total <= 1:
            return Work(job.model, job.state, job.resumes, WorkView(job.state if progress is None else progress.what))
        left = self._pace.seconds_left(progress.total)
        words = "" if left is None else tr("about {time} left", time=long_duration(left))
        return Work(job.model, job.state, job.resumes, WorkView(progress.what, progress.fraction, words), progress)

    def set_open(self, shown: bool) -> None:
        """Whether the dialog is open: while it is, it shows how work has ended, and Downloads is watched."""
        self._open = shown
        self._note = None
        self._watch()
        if shown:
            self.look()

    def _watch(self) -> None:
        wanted = [row.wanted for row in self.view.rows if row.wanted]
        self._downloads.watch(wanted[0] if self._open and wanted else "")

    # ---- Reading the disk --------------------------------------------------------------------------------------

    def look(self) -> None:
        """Read from the disk how the models stand."""
        self._calls.ask(Keeping.LOOK, "look", self._read, lambda seen, _: self._looked(seen), failed=self._not_looked)

    def _read(self) -> Steps[Snapshot]:
        """On the worker."""
        if self._store is None:
            self._store = self._make_store()
        return (yield from rows.read(self._store))

    def _looked(self, seen: Snapshot) -> None:
        before, self._snapshot = self._snapshot, seen
        ready = [state for state in seen.states if state.state is State.READY]
        self._models.set_installed(tuple(ModelView(rows.key_of(state), state.model.name) for state in ready))
        if before is not None:
            were = {state.model.id for state in before.states if state.state is State.READY}
            for state in ready:
                if state.model.id not in were:
                    self._offer(state)
            absent = {state.model.id for state in before.aids if state.state is not State.READY}
            for state in seen.aids:
                if state.state is State.READY and state.model.id in absent:
                    words = tr("{name} is ready; it helps from the next start on.", name=state.model.name)
                    self._say(Message(words, Tone.GOOD, "models"))
        self._watch()
        self._leave_lost()
        self._use_again()
        self.changed.emit()

    def _not_looked(self, error: BaseException) -> None:
        if isinstance(error, PisaError):
            self._say(Message(tr(error.sentence), Tone.BAD, "models"))
        else:
            self.trouble.emit(error)

    def _offer(self, state: ModelState) -> None:
        """A model has become ready."""
        name = state.model.name
        use = Action(tr("Use {name}", name=name), partial(self.use, state.model.id))
        self.message.emit(Message(tr("{name} is ready.", name=name), Tone.GOOD, "models", (use,)))

    def _leave_lost(self) -> None:
        """Go on with PiSA-Mini when the files of the model in use are no longer what they were."""
        used = self._models.in_use
        if self._snapshot is None or used is None or self._busy:
            return
        for state in self._snapshot.states:
            if rows.key_of(state) == used.key and state.state in _GONE:
                words = tr("{name} can no longer be used, because its files are missing or damaged. PiSA-Mini is used.")
                see = Action(tr("Models..."), self.dialog_asked.emit)
                self.message.emit(Message(tr(words, name=state.model.name), Tone.BAD, "models", (see,)))
                self._models.open(MINI)

    def _use_again(self) -> None:
        """The model that was closed so that its files could move."""
        if self._again and not self._busy:
            again, self._again = self._again, ""
            if any(row.id == again and row.state is State.READY for row in self.view.rows):
                self.use(again)

    # ---- What the user asks for --------------------------------------------------------------------------------

    def use(self, model: str) -> None:
        """Enhance with this model from now on."""
        self._models.open(next(row.key for row in self.view.rows if row.id == model))

    def download(self, model: str) -> None:
        """Download and prepare a model, or resume that."""
        from pisa_desktop.ui.state.weights import changes

        self._begin(changes.downloading(*self._have(model)))

    def check(self, model: str) -> None:
        """Compare every file with what it should be."""
        from pisa_desktop.ui.state.weights import changes

        self._begin(changes.checking(*self._have(model)))

    def repair(self, model: str) -> None:
        """Download damaged files again, and nothing else."""
        from pisa_desktop.ui.state.weights import changes

        self._begin_once_closed(changes.repairing(*self._have(model)))

    def removal(self, model: str) -> str:
        """What removing a model would do, for the question beforehand."""
        from pisa_desktop.ui.state.weights import changes

        return changes.removal_words(*self._have(model))

    def remove(self, model: str) -> None:
        """Delete a model's files."""
        from pisa_desktop.ui.state.weights import changes

        self._begin_once_closed(changes.removing(*self._have(model)))

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Copy what models need from files and folders of the user's."""
        from pisa_desktop.ui.state.weights import changes

        if self._store is not None and paths:
            self._begin(changes.importing(self._store, self._awaiting(), paths))

    def use_folder(self, folder: Path) -> None:
        """Use a folder where it lies: a whole model, or Stable Diffusion in the layout of diffusers."""
        from pisa_desktop.ui.state.weights import changes

        try:
            if base_folder(folder).is_dir():
                self._models.open(str(folder))
            elif self._store is not None:
                self._begin(changes.adopting(self._store, self._awaiting(), folder))
        except PisaError as error:
            self._say(Message(tr(error.sentence), Tone.BAD, "models"))

    def move(self, folder: Path) -> None:
        """Move all models to another folder or disk; the one in use is opened again there."""
        from pisa_desktop.ui.state.weights import changes

        if self._store is not None and not self._busy:
            self._again = next((row.id for row in self.view.rows if row.in_use and row.id != MINI), "")
            self._begin_once_closed(changes.moving(self._store, self._again or self._awaiting(), folder))

    def stop(self) -> None:
        """Pause a download, or cancel other work."""
        self._calls.drop("change")
        self._job = self._once_closed = None
        self.look()
        self.changed.emit()

    def accept(self, licence: str) -> None:
        """The user accepts the licence that was asked about: begin the work that needs it."""
        refused, self._refused = self._refused, None
        if refused is None or self._store is None or refused[1].id != licence:
            return
        try:
            self._store.accept(refused[1])
        except PisaError as error:
            self._say(Message(tr(error.sentence), Tone.BAD, "models"))
            return
        self._begin(refused[0])

    # ---- Work --------------------------------------------------------------------------------------------------

    def _have(self, model: str) -> "tuple[Store, Model]":
        assert self._store is not None, "a row of the catalogue is shown"
        return self._store, self._store.catalogue.model(model)

    def _awaiting(self) -> str:
        """The model that imported files are most likely for: the first that is not ready."""
        others = [row for row in self.view.rows if row.id != MINI]
        return next((row.id for row in others if row.state is not State.READY), others[0].id if others else "")

    def _begin_once_closed(self, job: "Job") -> None:
        """Begin work for which the model must not be open: Windows cannot delete or replace files that are."""
        row = next(row for row in self.view.rows if row.id == job.model)
        used = self._models.in_use
        if self._busy or used is None or row.folder is None or used.key != str(row.folder):
            self._begin(job)
            return
        self._once_closed, self._progress = job, None
        self._models.open(MINI)
        self.changed.emit()

    def _follow_models(self) -> None:
        waiting, used = self._once_closed, self._models.in_use
        if waiting is not None and used is not None and used.key == MINI:
            self._once_closed = None
            self._begin(waiting)
        self.changed.emit()

    def _begin(self, job: "Job") -> None:
        if self._busy:
            return
        self._job, self._progress, self._note, self._pace = job, None, None, Pace()
        self._calls.ask(
            Keeping.CHANGE, "change", job.make, lambda result, _: self._ended(result), self._progressed, self._failed
        )
        self.changed.emit()

    def _progressed(self, progress: Progress) -> None:
        now, before = self._clock(), self._progress
        self._progress = progress
        self._pace.add(now, progress.done)
        if before is None or progress.what != before.what or now - self._told >= _EVERY:
            self._told = now
            self.changed.emit()

    def _ended(self, result: Any) -> None:
        job, self._job = self._job, None
        assert job is not None, "an answer to dropped work is not delivered"
        said = job.ended(result)
        if said is not None:
            self._say(said)
        self.look()

    def _failed(self, error: BaseException) -> None:
        job, self._job = self._job, None
        self.look()
        if isinstance(error, LicenceNotAccepted):
            assert job is not None
            self._ask_for_licence(job, error.licence)
        elif isinstance(error, PisaError):
            self._say(Message(tr(error.sentence), Tone.BAD, "models"))
        else:
            self.trouble.emit(error)
        self.changed.emit()

    def _ask_for_licence(self, job: "Job", licence: Licence) -> None:
        assert self._store is not None
        catalogue = self._store.catalogue
        of = [package.name for package in catalogue.packages if package.licence == licence]
        others = [part.licence.summary for part in catalogue.model(job.model).parts if part.licence != licence]
        try:
            asked = LicenceView(
                id=licence.id,
                name=licence.name,
                of=", ".join(of),
                summary=licence.summary,
                restrictions=licence.use_restrictions(),
                text=licence.text(),
                others=joined(" ", others),
            )
        except PisaError as error:
            self._say(Message(tr(error.sentence), Tone.BAD, "models"))
            return
        self._refused = (job, licence)
        self.licence_asked.emit(asked)

    def _say(self, message: Message) -> None:
        """In the dialog while it is open, else in a strip."""
        self._note = message
        if not self._open:
            self.message.emit(message)
        self.changed.emit()
