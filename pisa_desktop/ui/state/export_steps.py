"""Export: from a photo in memory to a checked file, on the worker's thread."""

import time
from dataclasses import dataclass, replace
from pathlib import Path

from pisa_desktop import files, paths
from pisa_desktop.album import saving
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import DEFAULT_FOLDER, Item
from pisa_desktop.album.items import Saved as SavedResult
from pisa_desktop.album.queue import Queue, Writer
from pisa_desktop.engine.api import Analysed, Engine, Finished, Opened
from pisa_desktop.enhance import EnhanceOptions, output_size, target_of
from pisa_desktop.errors import PisaError
from pisa_desktop.photo.formats import Format, written_as
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.write import software_tag
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import Output, Settings
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.views import ExportExample, ExportOptions

_BYTES_PER_PIXEL = {Format.JPEG: 0.9, Format.PNG: 1.9, Format.WEBP: 0.6, Format.TIFF: 2.2, Format.AVIF: 0.5}
"""About, for restored photos at quality 95."""


@dataclass(frozen=True, slots=True, eq=False)
class ExportJob:
    """Everything an export needs; frozen when it is asked for."""

    item: int
    photo: Photo
    """From memory: the file may be gone."""
    model: Opened
    analysed: Analysed
    strengths: Strengths
    scale: int
    pixels: Pixels | None
    """The result, if it has been rendered."""
    options: ExportOptions


@dataclass(frozen=True, slots=True, eq=False)
class Exported:
    """What became of an export."""

    job: ExportJob
    path: Path | None
    """None: a file of that name existed and was to be kept."""
    notes: tuple[str, ...]
    finished: Finished | None
    """What had to be rendered for it."""
    seconds: float


def exported(engine: Engine, job: ExportJob, database: Database) -> Steps[Exported]:
    """Reserve the name, render what is missing, write beside, check, record, rename. Raises PisaError.

    Nothing is left behind when it fails or is closed. `database` is opened again here, on the worker's thread.
    """
    begin = time.monotonic()
    yield Progress(0, 1, tr("Saving"))
    with database.again() as own:
        queue = Queue(own)
        files.make_folder(job.options.folder)
        wanted = target(job.photo, job.options, job.strengths, job.scale, job.model.name)
        reservation = queue.reserve(job.item, wanted, job.options.output.exists, Writer.WINDOW)
        if reservation is None:
            return Exported(job, None, (), None, time.monotonic() - begin)
        try:
            finished = yield from _rendered(engine, job)
            pixels = job.pixels if finished is None else finished.pixels
            assert pixels is not None
            yield Progress(1, 1, tr("Saving {}").format(files.shown(reservation.path)))
            software = software_tag(job.model.name, job.strengths.pix, job.strengths.sem)
            prepared, notes = saving.write(pixels, job.photo, reservation, software, job.options.output)
        except BaseException:
            saving.drop(queue, reservation)
            raise
        saved = SavedResult(wanted, job.strengths, job.scale, job.model.id)
        landed = saving.land(queue, reservation, prepared, saved, time.monotonic() - begin)
    more = () if finished is None else finished.notes
    return Exported(job, landed, (*more, *notes), finished, time.monotonic() - begin)


def _rendered(engine: Engine, job: ExportJob) -> Steps[Finished | None]:
    if job.pixels is not None:
        return None
    analysed = job.analysed
    if job.strengths.needs_pix:
        analysed = yield from engine.complete(job.model.key, analysed)
    return (yield from engine.render(job.model.key, analysed, job.strengths))


def options_for(settings: Settings, item: Item | None) -> ExportOptions:
    """The last choices; results go below the originals' folder unless another was chosen."""
    last = settings.last_export or settings.output
    return ExportOptions(last.folder or _beside(item), last.options, last.template)


def _beside(item: Item | None) -> Path:
    """Where results go unless another folder was chosen; for our samples, which lie in the program, the pictures."""
    if item is None or paths.is_ours(item.path):
        return paths.pictures() / DEFAULT_FOLDER
    return item.folder_in(None)


def remembered(settings: Settings, options: ExportOptions, item: Item | None) -> Settings:
    """The settings with these choices as the last ones."""
    chosen = options.output
    last = Output(
        folder=None if options.folder == _beside(item) else options.folder,
        format=chosen.format,
        quality=chosen.quality,
        template=options.template,
        exists=chosen.exists,
        remove_gps=chosen.remove_gps,
    )
    return replace(settings, last_export=last)


def target(photo: Photo, options: ExportOptions, strengths: Strengths, scale: int, model: str) -> Path:
    """Where the result is to be saved, before any numbering. Raises UsageError for a bad template."""
    wanted = EnhanceOptions(strengths=strengths, output=options.output, template=options.template)
    return target_of(photo, options.folder, wanted, scale, model)


def example(photo: Photo, options: ExportOptions, strengths: Strengths, scale: int, model: str) -> ExportExample:
    """What these options would do."""
    size = output_size(photo.size, scale)
    written = written_as(photo.format, options.output.format)
    share = (options.output.quality / 95) ** 3 if written in (Format.JPEG, Format.WEBP, Format.AVIF) else 1.0
    count = round(size[0] * size[1] * _BYTES_PER_PIXEL[written] * share)
    try:
        wanted = target(photo, options, strengths, scale, model)
        chosen = files.choose_target(wanted, options.output.exists)
    except PisaError as error:
        return ExportExample("", size, count, str(error))
    if chosen is None:
        return ExportExample("", size, count, tr("{} exists and would be kept.").format(files.shown(wanted)))
    return ExportExample(files.shown(chosen), size, count)
