"""Export on the worker's thread: from a photo in memory to a checked file, by the one path of enhance.py."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pisa_desktop import paths
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import DEFAULT_FOLDER, Item
from pisa_desktop.album.queue import Queue, Writer
from pisa_desktop.album.results import SavedFile, named, saved_files, updating
from pisa_desktop.album.saving import ItemNames
from pisa_desktop.engine.api import Analysed, Engine, Finished, Opened
from pisa_desktop.enhance import EnhanceOptions, plan, planned_in, save
from pisa_desktop.errors import PisaError
from pisa_desktop.files import Exists, shown
from pisa_desktop.photo.fingerprint import fingerprint_of
from pisa_desktop.photo.formats import DEEP, Format, OutputFormat, OutputOptions, written_as
from pisa_desktop.photo.naming import Spellings
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.write import choose
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.strengths import scaled
from pisa_desktop.settings import Settings
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.views import ExportExample

_WRITTEN_AS = {
    ".jpg": OutputFormat.JPEG,
    ".jpeg": OutputFormat.JPEG,
    ".png": OutputFormat.PNG,
    ".webp": OutputFormat.WEBP,
    ".tif": OutputFormat.TIFF,
    ".tiff": OutputFormat.TIFF,
    ".avif": OutputFormat.AVIF,
}
"""The formats of results, by their suffixes."""


@dataclass(frozen=True, slots=True, eq=False)
class ExportJob:
    """Everything an export needs, fixed when it is requested."""

    item: int
    photo: Photo
    """Held in memory, because its file may be gone."""
    model: Opened
    analysed: Analysed
    pixels: Pixels | None
    """The result, if it has been rendered already."""
    folder: Path
    output: OutputOptions
    """As the user has chosen them."""
    options: EnhanceOptions


@dataclass(frozen=True, slots=True, eq=False)
class Exported:
    """The outcome of an export."""

    job: ExportJob
    path: Path | None
    """None if its result existed and had to be kept."""
    notes: tuple[str, ...]
    finished: Finished | None
    """What had to be rendered for it, None if nothing."""


def exported(engine: Engine, job: ExportJob, database: Database) -> Steps[Exported]:
    """Plan, render what is missing, and save. Raises PisaError.

    Nothing is left behind when it fails or is closed. Opens `database` again here, on the worker's thread.
    """
    begin = time.monotonic()
    yield Progress(0, 1, tr("Saving"))
    with database.again() as own:
        names = ItemNames(Queue(own), job.item, Writer.WINDOW, job.model.id, lambda: time.monotonic() - begin)
        planned = plan(job.photo, job.options, job.model.name, job.folder, names, source=fingerprint_of(job.photo))
        if planned.skipped:
            return Exported(job, None, (), None)
        if job.output.exists is Exists.NUMBER:
            planned = updating(planned, saved_files(own, job.item))
        finished = yield from _rendered(engine, job)
        pixels = job.pixels if finished is None else finished.pixels
        assert pixels is not None
        yield Progress(1, 1, tr("Saving {name}", name=shown(planned.wanted)))
        saved = save(planned, pixels, names, () if finished is None else finished.notes)
    return Exported(job, saved.path, saved.notes, finished)


def _rendered(engine: Engine, job: ExportJob) -> Steps[Finished | None]:
    if job.pixels is not None:
        return None
    analysed, strengths = job.analysed, job.options.strengths
    if strengths.needs_pix:
        analysed = yield from engine.complete(job.model.key, analysed)
    return (yield from engine.render(job.model.key, analysed, strengths))


def options_for(settings: Settings, item: Item | None) -> OutputOptions:
    """Return the last choices; the folder is the one beside the originals unless another was chosen."""
    last = settings.last_export or settings.output
    return replace(last, folder=last.folder or beside(item))


def beside(item: Item | None) -> Path:
    """Return the default folder for results: beside the photo, or in Pictures for the program's own samples."""
    if item is None or paths.is_ours(item.path):
        return paths.pictures() / DEFAULT_FOLDER
    return item.folder_in(None)


def options_again(options: OutputOptions, path: Path) -> OutputOptions:
    """Return options that give the name `path`, numbered if a file has it meanwhile."""
    template = path.stem.replace("{", "{{").replace("}", "}}")
    written = _WRITTEN_AS.get(path.suffix.lower(), options.format)
    return replace(options, folder=path.parent, template=template, format=written, exists=Exists.NUMBER)


def remembered(settings: Settings, options: OutputOptions, item: Item | None) -> Settings:
    """Return the settings with these choices as the last ones."""
    folder = None if options.folder == beside(item) else options.folder
    return replace(settings, last_export=replace(options, folder=folder))


def _size(photo: Photo, options: EnhanceOptions) -> tuple[int, int]:
    return scaled(photo.size, 1 if options.size is None else options.size.scale(photo.size))


Unchanged = Callable[[Sequence[SavedFile]], Sequence[SavedFile] | None]
"""Those of a photo's results that still are as they were saved; None until they have been read."""
Weigh = Callable[[Format, int], float | None]
"""Bytes per pixel in a file of this format and quality; None until they have been measured."""


def example(
    photo: Photo,
    options: EnhanceOptions,
    model: str,
    source: str,
    files: Sequence[SavedFile],
    unchanged: Unchanged,
    weigh: Weigh,
) -> ExportExample:
    """Return what these options would do; the dialog asks after each change of a field.

    Args:
        source: the fingerprint of the photo's file, which only Skip needs.
        files: of the photo's results, which only Number needs.
    """
    output = options.output
    folder = output.folder or photo.path.parent / DEFAULT_FOLDER
    try:
        planned = replace(planned_in(folder, photo, options, model), source=source)
        own = named(planned, files) if output.exists is Exists.NUMBER else []
        earlier = unchanged(own) if own else ()
        if earlier is None:
            return ExportExample("", (0, 0), 0, tr("Looking for an earlier result..."))
        chosen = (
            earlier[0].path
            if earlier
            else choose(planned.wanted, output.exists, lambda _: True, planned.is_result, Spellings())
        )
    except PisaError as error:
        return ExportExample("", _size(photo, options), 0, tr(error.sentence))
    written = written_as(photo.format, output.format)
    # The low bytes of 16 bits are noise, which does not get smaller.
    low = 3 if photo.deep is not None and written in DEEP else 0
    weight = weigh(written, output.quality)
    count = None if weight is None else round(planned.size[0] * planned.size[1] * (weight + low))
    if chosen is None:
        problem = tr("The result {name} exists, so nothing would be saved.", name=shown(planned.wanted))
        return ExportExample("", planned.size, count, problem)
    return ExportExample(shown(chosen), planned.size, count, updates=bool(earlier))
