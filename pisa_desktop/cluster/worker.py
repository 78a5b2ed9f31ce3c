"""What runs on each machine of a cluster: a look at the machine, then a worker that holds the model.

It knows neither Ray nor the album's database. A worker is told which photo to restore and where the result goes; it
never raises for a photo's fault but returns it. Doing the same photo twice is harmless: nothing gets its final name
here.
"""

import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pisa_desktop import __version__, files, paths
from pisa_desktop.album.importing import read
from pisa_desktop.album.items import Source
from pisa_desktop.album.turns import Blame, Fault, fault_of
from pisa_desktop.engine.method import Method, method_of
from pisa_desktop.engine.opening import open_asked
from pisa_desktop.enhance import EnhanceOptions, Plan, Reservation, assessed, planned_in, written
from pisa_desktop.errors import PisaError
from pisa_desktop.files import shown
from pisa_desktop.photo.fingerprint import fingerprint
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import Limits, read_size
from pisa_desktop.progress import drain
from pisa_desktop.restore.strengths import ColourMode


@dataclass(frozen=True, slots=True)
class Needed:
    """A file that every machine must see as the driver does."""

    path: Path
    size: int
    """Bytes."""
    what: str
    """For a sentence: "the photos in scans"."""


def look(version: str, model: str, needed: Sequence[Needed], output: Path | None) -> str:
    """Why this machine cannot take part, "" if it can.

    Args:
        version: the driver's.
        model: "mini", or the folder of a model's weights.
        output: a folder of results that workers write to, if they do.
    """
    if version != __version__:
        return f"it has PiSA Desktop {__version__}, and {version} is wanted"
    folder = paths.mini_weights() if model == "mini" else Path(model)
    if not folder.is_dir() or not any(folder.iterdir()):
        return f"the model's files are missing in {folder}"
    for file in needed:
        if not file.path.is_file() or file.path.stat().st_size != file.size:
            return f"it does not see {file.what} ({file.path}); share the folder, or say with --map where it is"
    try:
        if output is not None:
            trial = files.new_temporary(output / "trial")
            files.write_bytes(trial, b"")
            files.remove(trial)
    except files.FileError as error:
        return str(error).rstrip(".")
    return ""


@dataclass(frozen=True, slots=True)
class Task:
    """One photo's row, with paths as the worker sees them; never its pixels."""

    item: int
    source: Path
    root: Path
    """A folder above the photo that must exist."""
    folder: Path
    """Where the result goes."""
    options: EnhanceOptions
    number: int
    """Of the photo in its run."""
    damaged: bool
    """See `RunPlan`."""


@dataclass(frozen=True, slots=True)
class Content:
    """A whole file, where machines share no folder."""

    data: bytes
    look: files.Look


def content_of(path: Path, limits: Limits) -> Content:
    """The photo's file at `path`. Raises PhotoError, as reading the photo does."""
    read_size(path, limits)  # refuses what is not a regular file, which could block when opened
    try:
        status = path.stat()
        return Content(path.read_bytes(), files.Look(status.st_mode & 0o777, status.st_mtime_ns))
    except OSError as error:
        raise PhotoError("{path} cannot be read: {reason}.", path=shown(path), reason=error.strerror) from error


@dataclass(frozen=True, slots=True)
class Opened:
    """A photo that has been read and is about to be restored."""

    planned: Plan
    """Its photo has a size but neither pixels nor metadata: they stay with the worker."""
    source: Source
    model: str
    """The model's id."""
    keeps: bool
    """See `Method`."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A result that has been written and checked under its temporary name."""

    sha256: str
    notes: tuple[str, ...]
    seconds: float
    """Spent on computing."""
    analysis: bytes | None
    content: bytes | None
    """The whole file, if the machines share no folder."""


def method_at(model: str, device: str, precision: str, home: Path | None, colour: ColourMode | None) -> Method:
    """The method with a model of this machine; see `open_asked`. `home`: see `Home.at`."""
    from pisa_desktop.restore.restorer import Restorer

    return method_of(Restorer(open_asked(model, device, precision, paths.Home.at(home), colour)))


class Worker:
    """Restores photos one by one, with a model that is opened once."""

    def __init__(self, opens: Callable[[], Method]) -> None:
        """`opens` opens the model; when that fails with a PisaError, every call answers with it."""
        self._opened: tuple[int, Plan] | None = None
        self._folder: Path | None = None
        """Of the file that was sent, and of its result."""
        self._fault: Fault | None = None
        try:
            self._method = opens()
        except PisaError as error:
            self._fault = Fault(str(error), Blame.WORKER)

    def ready(self) -> str | Fault:
        """The model's name once it is open; the fault if it cannot be."""
        return self._method.name if self._fault is None else self._fault

    def open(self, task: Task, content: Content | None = None) -> Opened | Fault:
        """Read a photo and plan its result. `content`: the photo's file, if this machine does not see it."""
        if self._fault is not None:
            return self._fault
        try:
            planned, source = self._planned(task, content)
        except Exception as error:
            return fault_of(error, self._root(task, content))
        self._opened = task.item, planned
        whole = planned.photo
        photo = Photo(whole.path, whole.format, whole.pixels[:, :, :0].copy(), permissions=whole.permissions)
        return Opened(replace(planned, photo=photo), source, self._method.id, self._method.keeps)

    def restore(
        self,
        task: Task,
        reservation: Reservation,
        kept: bytes | None,
        keep: bool,
        content: Content | None = None,
    ) -> Finished | Fault:
        """Restore the photo that was opened, and write the result under its temporary name.

        It is opened again if that was another worker or one that has died since. `kept`, `keep`: see `Restore`.
        """
        if self._fault is not None:
            return self._fault
        try:
            known, self._opened = self._opened, None
            planned = known[1] if known is not None and known[0] == task.item else self._planned(task, content)[0]
            begin = time.monotonic()
            restored = drain(self._method.restore(planned, kept, keep))
            seconds = time.monotonic() - begin
            if content is not None:
                planned, reservation = _for_sending(planned), self._here(reservation)
            sha256, notes = written(planned, restored.pixels, reservation)
            data = reservation.temporary.read_bytes() if content is not None else None
        except Exception as error:
            return fault_of(error, self._root(task, content))
        finally:
            self._tidy()
        return Finished(sha256, (*restored.notes, *notes), seconds, restored.analysis, data)

    def _planned(self, task: Task, content: Content | None) -> tuple[Plan, Source]:
        path = task.source if content is None else self._unpacked(task, content)
        found = read(path, task.options.limits, None, task.damaged)
        assert found is not None
        photo, source = found
        planned = planned_in(task.folder, photo, task.options, self._method.name, task.number)
        return assessed(replace(planned, source=fingerprint(source.sha256 or ""))), source

    def _unpacked(self, task: Task, content: Content) -> Path:
        """The photo's file in a folder of our own."""
        self._tidy()
        self._folder = Path(tempfile.mkdtemp(prefix="pisa-desktop-"))
        path = self._folder / task.source.name
        files.write_bytes(path, content.data, look=content.look)
        return path

    def _here(self, reservation: Reservation) -> Reservation:
        """The same names in the folder of our own, below it so that they cannot meet the photo's."""
        assert self._folder is not None
        folder = self._folder / "result"
        files.make_folder(folder)
        path, temporary = folder / reservation.path.name, folder / reservation.temporary.name
        return replace(reservation, path=path, temporary=temporary)

    def _root(self, task: Task, content: Content | None) -> Path:
        return task.root if content is None or self._folder is None else self._folder

    def _tidy(self) -> None:
        """Delete the folder of our own, if there is one."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def _for_sending(planned: Plan) -> Plan:
    """Without the photo's time: the file gets it where it arrives."""
    options = planned.options
    return replace(planned, options=replace(options, output=replace(options.output, keep_time=False)))
