"""The exports that were requested: they wait for their analysis, run on the worker and report the outcome."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pisa_desktop.album.database import Database
from pisa_desktop.engine.api import Engine
from pisa_desktop.enhance import EnhanceOptions
from pisa_desktop.errors import PisaError
from pisa_desktop.files import shown
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import Progress
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.words import together, tr
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.export.steps import Exported, ExportJob, beside, exported
from pisa_desktop.ui.state.file_manager import copy_file, open_file, show_in_folder
from pisa_desktop.ui.state.photo.current_photo import CurrentPhoto
from pisa_desktop.ui.state.views import Action, ActivityView, Doing, Message, Tone
from pisa_desktop.ui.work.jobs import Urgency
from pisa_desktop.ui.work.requests import Calls


class ExportQueue(QObject):
    """At most one export waits for its analysis; any number run one after the other."""

    changed = Signal()
    message = Signal(object)
    saved = Signal(int, object)
    """Carries the photo and the OutputOptions of an export that has ended without a problem."""
    trouble = Signal(object)
    """An exception that is not a PisaError."""

    def __init__(
        self,
        album: ShownAlbum,
        photo: CurrentPhoto,
        engine: Engine,
        calls: Calls,
        database: Database,
        limits: Callable[[], Limits],
        preset_of: Callable[[int, Strengths], str],
    ) -> None:
        """`preset_of` returns the name of the preset whose strengths a photo has, "" if it is none."""
        super().__init__()
        self._limits, self._preset_of = limits, preset_of
        self._album, self._photo, self._engine, self._calls, self._database = album, photo, engine, calls, database
        self._waiting: tuple[int, Strengths, OutputOptions] | None = None
        self._running: dict[int, ActivityView] = {}
        self._number = 0
        photo.rested.connect(self._begin_waiting)
        photo.trouble.connect(self.cancel_waiting)
        photo.current_changed.connect(self._left)

    @property
    def busy(self) -> bool:
        """Whether an export waits or runs."""
        return self._waiting is not None or bool(self._running)

    @property
    def activity(self) -> ActivityView:
        """The export that is running."""
        return next(iter(self._running.values()), ActivityView())

    def ask(self, options: OutputOptions) -> None:
        """Save the current photo's result, enhancing the photo first if necessary."""
        item = self._photo.current
        if item is None:
            return
        self._waiting = item, self._album.strengths_of(item), options
        self._begin_waiting()
        if self._waiting is not None:
            self._photo.enhance()

    def cancel(self) -> None:
        """Cancel all exports; no files are left behind."""
        self._waiting = None
        self._calls.drop(*(("export", number) for number in self._running))
        self._running.clear()
        self.changed.emit()

    def cancel_waiting(self) -> None:
        """Cancel the waiting export, because its analysis was cancelled or has failed."""
        self._waiting = None
        self.changed.emit()

    def _left(self) -> None:
        """Another photo is shown: cancel the export that has not begun, and tell the user."""
        if self._waiting is not None and self._waiting[0] != self._photo.current:
            self.cancel_waiting()
            text = tr("The photo was not saved because another one was opened first.")
            self.message.emit(Message(text, Tone.PLAIN, "export"))

    def _begin_waiting(self) -> None:
        """Begin the waiting export once the photo has an analysis."""
        result, photo, model = self._photo.result, self._photo.photo, self._photo.model
        if self._waiting is None or result is None or photo is None or model is None:
            return
        item, strengths, output = self._waiting
        self._waiting = None
        whole = result.whole if result.whole_strengths == strengths else None
        options = EnhanceOptions(
            strengths=strengths,
            size=Size(result.key.scale, dpi=self._album.result_size_of(item).resolution(photo.size)),
            photo_is=PhotoIs(result.key.condition),
            output=output,
            limits=self._limits(),
            preset=self._preset_of(item, strengths),
        )
        self._begin(
            ExportJob(
                item=item,
                photo=photo,
                model=model,
                analysed=result.analysed,
                pixels=None if whole is None else whole.pixels,
                folder=output.folder or beside(self._album.stored(item)),
                output=output,
                options=options,
            )
        )

    def _begin(self, job: ExportJob) -> None:
        self._number += 1
        number = self._number
        self._running[number] = ActivityView(Doing.SAVING, tr("Saving"), None, True)
        self._calls.ask(
            Urgency.EXPORT,
            ("export", number),
            lambda: exported(self._engine, job, self._database),
            lambda answer, _: self._done(number, answer),
            lambda progress: self._progressed(number, progress),
            lambda error: self._failed(number, error),
        )
        self.changed.emit()

    def _progressed(self, number: int, progress: Progress) -> None:
        self._running[number] = ActivityView(Doing.SAVING, progress.what, progress.fraction, True)
        self.changed.emit()

    def _done(self, number: int, answer: Exported) -> None:
        del self._running[number]
        job = answer.job
        self.saved.emit(job.item, job.output)
        if answer.finished is not None:
            self._photo.take_whole(job.item, job.options.strengths, answer.finished)
        if answer.path is None:
            self.message.emit(Message(tr("Its result exists, so nothing was saved."), Tone.PLAIN, "export"))
        else:
            if job.item in self._album:
                self._album.reload(job.item)
            self._tell(answer.path, answer.notes)
        self.changed.emit()

    def _tell(self, path: Path, notes: tuple[str, ...]) -> None:
        text = together(" ", (tr("Saved as {name}.", name=shown(path)), *notes))
        actions = (
            Action(tr("Show in folder"), lambda: show_in_folder(path)),
            Action(tr("Open"), lambda: open_file(path)),
            Action(tr("Copy"), lambda: copy_file(path)),
        )
        self.message.emit(Message(text, Tone.GOOD, "export", actions))

    def _failed(self, number: int, error: BaseException) -> None:
        running = self._running.pop(number, None)
        self.changed.emit()
        if isinstance(error, PisaError):
            self.message.emit(Message(tr(error.sentence), Tone.BAD, "export"))
        elif running is not None:
            self.trouble.emit(error)
