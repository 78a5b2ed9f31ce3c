"""The one path of a photo: plan -> restore -> reserve -> save. Command line, albums and the window's export take it.

plan     decide what becomes of the photo; whatever can be refused is refused here, before anything is computed
restore  analyse and render
reserve  hold a name for the result that belongs neither to an original nor to another photo's result
save     write beside the target, check, record, rename

Where names are held is all that differs: in the memory of one run (`RunNames`) or in the albums' database
(`album/saving.py`).
"""

import contextlib
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pisa_desktop import files, targets
from pisa_desktop.errors import PisaError
from pisa_desktop.files import Exists, Prepared, shown
from pisa_desktop.photo import naming
from pisa_desktop.photo.encode import refuse_too_large
from pisa_desktop.photo.formats import OutputOptions, suffix, written_as
from pisa_desktop.photo.naming import NameFields, key_of
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.read import Limits, read_photo
from pisa_desktop.photo.write import Saved, is_original, prepare_photo, samples, software_tag
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.auto import assess
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.strengths import ColourMode, Strengths, scaled

if TYPE_CHECKING:
    from pisa_desktop.restore.analysis import Analysis
    from pisa_desktop.restore.restorer import Restorer


class FolderGoneError(files.FileError):
    """The folder of the photos or of the results is missing: its drive may have been unplugged."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The folder {shown(folder)} is gone.")
        self.folder = folder


@dataclass(frozen=True, slots=True)
class EnhanceOptions:
    """How photos are restored and saved; the same for all photos of a run."""

    strengths: Strengths = Strengths()
    scale: float | None = None
    """1..8, or None for each photo's own: see `default_scale`."""
    photo_is: PhotoIs = PhotoIs.AUTO
    colour: ColourMode | None = None
    """None for the model's default."""
    output: OutputOptions = OutputOptions()
    """Its folder is for the caller, who knows how the photos' tree is kept."""
    limits: Limits = Limits()


def default_scale(size: tuple[int, int]) -> int:
    """4 for photos under 1 megapixel, 2 under 6, else 1: used when no scale was chosen."""
    pixels = size[0] * size[1]
    return 4 if pixels < 1_000_000 else 2 if pixels < 6_000_000 else 1


# ---- Plan --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What becomes of one photo. Nothing has been computed or written yet."""

    photo: Photo
    options: EnhanceOptions
    model: str
    """The model's name."""
    scale: float
    condition: Condition
    size: tuple[int, int]
    """(height, width) of the result."""
    wanted: Path
    """Where the result goes, before any numbering."""
    skipped: bool = False
    """A file of that name exists and is to be kept: there is nothing to do."""


def plan(
    photo: Photo,
    options: EnhanceOptions,
    model: str,
    folder: Path,
    names: "Names",
    number: int = 1,
    root: Path | None = None,
) -> Plan:
    """Plan one photo's result and make its folder.

    Args:
        model: the model's name.
        folder: where the result goes; made if need be.
        number: of the photo in its run, from 1.
        root: a folder at or above `folder` that must exist; it is never made, because its drive may be unplugged.

    Raises PisaError for whatever can be known beforehand: a bad template or quality, a result larger than the user or
    the format allows, a folder that is missing or not writable, a name that the disk does not accept.
    """
    planned = planned_in(folder, photo, options, model, number)
    if root is not None and not root.is_dir():
        raise FolderGoneError(root)
    files.make_folder(folder)
    targets.check_target(planned.wanted)
    skipped = choose(planned.wanted, options.output.exists, names.is_free) is None
    condition = options.photo_is.condition or assess(photo.pixels, photo.jpeg_steps).at(planned.scale)
    return replace(planned, condition=condition, skipped=skipped)


def planned_in(folder: Path, photo: Photo, options: EnhanceOptions, model: str, number: int = 1) -> Plan:
    """The part of `plan` that looks neither at the disk nor at the pixels: Auto stands as Sharp. Raises PisaError."""
    options.output.check()
    scale = options.scale or default_scale(photo.size)
    size = scaled(photo.size, scale)
    if size[0] * size[1] > options.limits.pixels_out:
        large = f"{round(size[0] * size[1] / 1e6)} megapixels large"
        raise PisaError(f"{shown(photo.path)} would become {large}; choose a lower scale.")
    (height, width), (pix, sem) = size, (options.strengths.pix, options.strengths.sem)
    fields = NameFields(
        name=photo.path.stem, scale=scale, pix=pix, sem=sem, preset="", w=width, h=height, date=date.today(), n=number,
        model=model,
    )  # fmt: skip
    written = written_as(photo.format, options.output.format)
    wanted = folder / naming.file_name(options.output.template, fields, suffix(written, photo.path))
    refuse_too_large(shown(wanted), written, size, samples(photo))
    return Plan(photo, options, model, scale, options.photo_is.condition or Condition.SHARP, size, wanted)


# ---- Restore -----------------------------------------------------------------------------------------------

Restore = Callable[[Plan, "Restorer"], Steps[tuple[Pixels, tuple[str, ...]]]]
"""A method of restoring, with the arguments and the result of `restored`."""


def restored(planned: Plan, restorer: "Restorer") -> Steps[tuple[Pixels, tuple[str, ...]]]:
    """The photo restored, uint8 RGB (H, W, 3) of the output's size, and notes. Raises PisaError if memory runs out."""
    analysis = yield from analysed(planned, restorer, planned.options.strengths.needs_pix)
    return (yield from rendered(planned, restorer, analysis))


def analysed(planned: Plan, restorer: "Restorer", complete: bool) -> "Steps[Analysis]":
    """The first half of `restored`; `complete`: for all strengths, not only for equal ones."""
    with _enough_memory(planned.photo):
        analysis = yield from restorer.analyse(planned.photo.pixels, planned.scale, planned.condition)
        return (yield from restorer.complete(analysis)) if complete else analysis


def rendered(planned: Plan, restorer: "Restorer", analysis: "Analysis") -> Steps[tuple[Pixels, tuple[str, ...]]]:
    """The second half of `restored`."""
    options = planned.options
    with _enough_memory(planned.photo):
        pixels, notes = yield from restorer.render_rounded(analysis, options.strengths, options.colour)
    own = analysis.encoded.geometry.scale
    resized = (f"Computed at {own}x and resized to {planned.scale:g}x.",) if own != planned.scale else ()
    return pixels, (*notes, *resized)


@contextlib.contextmanager
def _enough_memory(photo: Photo) -> Iterator[None]:
    try:
        yield
    except MemoryError as error:
        raise PisaError(f"There is not enough memory for {shown(photo.path)}; try a lower scale.") from error


# ---- Reserve -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reservation:
    """The name a result will have; no other result gets it."""

    path: Path
    exists: Exists
    """How to land there: the file of a stranger may still appear under the name."""
    temporary: Path
    """The name of its unfinished file."""
    id: int = 0
    """Of the holder's record, if it keeps any."""


class Names(Protocol):
    """Holds the names of results, so that no result ever meets an original or another photo's result."""

    def is_source(self, path: Path) -> bool:
        """Whether a photo of the run, or of any album, has this name; its turn may still be to come."""

    def is_free(self, path: Path, reservation: Reservation | None = None) -> bool:
        """Whether neither a source nor another photo's result has this name. `reservation`: the own one."""

    def reserve(self, wanted: Path, exists: Exists) -> Reservation | None:
        """Hold the name that `choose` finds; None: skip. Raises PisaError."""

    def record(self, reservation: Reservation, prepared: Prepared, planned: Plan) -> None:
        """The checked file is about to get its name. Raises PisaError."""

    def finish(self, reservation: Reservation, landed: Path) -> None:
        """The result is at `landed`. Raises PisaError."""

    def release(self, reservation: Reservation) -> None:
        """Nothing was saved under this name. Raises PisaError."""


def choose(wanted: Path, exists: Exists, is_free: Callable[[Path], bool]) -> Path | None:
    """The name for a result: `wanted`, numbered past names that are not free and past originals, whatever `exists`.

    None when a file of that name exists and is to be kept. Raises FileError when the name is a folder's.
    """
    return targets.choose_target(wanted, exists, taken=lambda path: not is_free(path), protected=is_original)


class RunNames:
    """`Names` in the memory of one run."""

    def __init__(self, sources: Iterable[Path] = ()) -> None:
        """`sources`: every photo of the run. A link protects its own name and that of the file it leads to."""
        self._sources = {key_of(name) for path in sources for name in (path, path.resolve())}
        self._taken: set[bytes] = set()

    def is_source(self, path: Path) -> bool:
        """See `Names`."""
        return key_of(path) in self._sources

    def is_free(self, path: Path, reservation: Reservation | None = None) -> bool:
        """See `Names`."""
        key = key_of(path)
        own = reservation is not None and key == key_of(reservation.path)
        return key not in self._sources and (own or key not in self._taken)

    def reserve(self, wanted: Path, exists: Exists) -> Reservation | None:
        """See `Names`."""
        path = choose(wanted, exists, self.is_free)
        if path is None:
            return None
        self._taken.add(key_of(path))
        return Reservation(path, exists, files.new_temporary(path))

    def record(self, reservation: Reservation, prepared: Prepared, planned: Plan) -> None:
        """Nothing to record: a killed run leaves at most a file whose name marks it as unfinished."""

    def finish(self, reservation: Reservation, landed: Path) -> None:
        """See `Names`."""
        self._taken.add(key_of(landed))

    def release(self, reservation: Reservation) -> None:
        """See `Names`."""
        self._taken.discard(key_of(reservation.path))


# ---- Save --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """A checked file beside its target."""

    reservation: Reservation
    prepared: Prepared
    notes: tuple[str, ...]
    """Sentences about what could not be preserved."""


def save(planned: Plan, pixels: Pixels, names: Names) -> Saved:
    """Reserve a name and save a result, uint8 RGB (H, W, 3), under it: `write` and `land` in one.

    Raises PisaError; nothing is left behind then.
    """
    reservation = names.reserve(planned.wanted, planned.options.output.exists)
    if reservation is None:
        return Saved(None, ())
    try:
        written = write(planned, pixels, reservation, names)
    except BaseException:
        names.release(reservation)
        raise
    return land(planned, written, names)


def write(planned: Plan, pixels: Pixels, reservation: Reservation, names: Names) -> Written:
    """Write the result beside its target and check it. May run in any thread: `names` is only asked by `land`.

    Raises PhotoError or FileError; nothing is left on disk then.
    """
    options, photo = planned.options, planned.photo
    strengths, condition = options.strengths, planned.condition.at(photo.size)
    software = software_tag(planned.model, strengths.pix, strengths.sem, condition)
    prepared, notes = prepare_photo(
        pixels, photo, reservation.path, software, options.output, reservation.temporary,
        protected=lambda path: not names.is_free(path, reservation),
    )  # fmt: skip
    return Written(reservation, prepared, notes)


def land(planned: Plan, written: Written, names: Names) -> Saved:
    """Record what is written and rename it.

    The path is None when a file of that name has appeared meanwhile and is to be kept. Raises PisaError; nothing is
    left on disk then, except a file that had already landed when recording it failed.
    """
    try:
        names.record(written.reservation, written.prepared, planned)
        landed = written.prepared.commit()
    except BaseException:
        drop(written, names)
        raise
    if landed is None:
        names.release(written.reservation)
        return Saved(None, written.notes)
    names.finish(written.reservation, landed)
    return Saved(landed, (*written.notes, *_about_the_name(planned, landed, names)))


def drop(written: Written, names: Names) -> None:
    """Give up a result that is written: nothing of it is left behind. Raises PisaError."""
    written.prepared.discard()
    names.release(written.reservation)


def _about_the_name(planned: Plan, landed: Path, names: Names) -> tuple[str, ...]:
    wanted, overwrite = planned.wanted, planned.options.output.exists is Exists.OVERWRITE
    if not overwrite or landed == wanted or not (names.is_source(wanted) or is_original(wanted)):
        return ()
    return (f"{shown(wanted)} is an original, which is never overwritten; the result was saved as {shown(landed)}.",)


@dataclass(frozen=True, slots=True)
class Enhanced:
    """What became of one photo."""

    source: Path
    saved: Path | None
    """None when a file of that name existed and was to be kept."""
    size: tuple[int, int]
    """(height, width) of the photo."""
    output_size: tuple[int, int]
    """(height, width) of the result."""
    scale: float
    condition: Condition
    seconds: float
    notes: tuple[str, ...] = ()
    """Sentences about what could not be preserved, and how the result was computed."""


class Enhancer:
    """Enhances the photos of one run with one model, from file to file."""

    def __init__(
        self,
        restorer: "Restorer",
        options: EnhanceOptions,
        out: Path,
        restore: Restore = restored,
        sources: Iterable[Path] = (),
    ) -> None:
        """Results go below the folder `out`, which exists. `sources`: every photo of the run, so none is a target."""
        self._restorer, self._options, self._out, self._restore = restorer, options, out, restore
        self._names = RunNames(sources)

    def enhance(self, path: Path, place: str = "", number: int = 1) -> Steps[Enhanced]:
        """Open the photo at `path`, restore it, save the result in the folder `place` below the output folder.

        Raises PisaError, with a sentence, for a problem with the photo, the folder or the memory; nothing is left
        behind then, nor when the generator is closed.
        """
        begin = time.monotonic()
        yield Progress(0, 1, "Opening")
        photo = read_photo(path, self._options.limits)
        model, folder = self._restorer.model.name, self._out / place
        planned = plan(photo, self._options, model, folder, self._names, number, root=self._out)
        saved, notes = Saved(None, ()), tuple[str, ...]()
        if not planned.skipped:
            pixels, notes = yield from self._restore(planned, self._restorer)
            yield Progress(1, 1, "Saving")
            saved = save(planned, pixels, self._names)
        return Enhanced(
            source=path,
            saved=saved.path,
            size=photo.size,
            output_size=planned.size,
            scale=planned.scale,
            condition=planned.condition,
            seconds=time.monotonic() - begin,
            notes=(*notes, *saved.notes),
        )
