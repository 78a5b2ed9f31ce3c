"""The one path of a photo: plan -> restore -> reserve -> save. Command line, albums and the window's export take it.

plan     decide what becomes of the photo; whatever can be refused is refused here, before anything is computed
restore  analyse and render
reserve  hold a name for the result that belongs neither to an original nor to another photo's result
save     write beside the target, check, record, rename

Where names are held is all that differs: in the memory of one run (`cli/enhancer.py`) or in the albums' database
(`album/saving.py`).
"""

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pisa_desktop import files, targets
from pisa_desktop.errors import PisaError
from pisa_desktop.files import Exists, Prepared, shown
from pisa_desktop.free_memory import Free
from pisa_desktop.photo import fingerprint, naming
from pisa_desktop.photo.encode import refuse_too_large
from pisa_desktop.photo.formats import OutputOptions, suffix, written_as
from pisa_desktop.photo.memory import ask_for_saving
from pisa_desktop.photo.naming import NameFields
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.read import Limits, read_outline, read_size
from pisa_desktop.photo.write import (
    Saved,
    bytes_per_pixel,
    carries_our_tag,
    choose,
    is_original,
    keeping_off,
    prepare_photo,
    software_tag,
)
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Steps, as_share
from pisa_desktop.restore.auto import assess
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import ColourMode, Strengths, default_scale, scaled

if TYPE_CHECKING:
    from pisa_desktop.restore.analysis import Analysis
    from pisa_desktop.restore.restorer import Restorer


@dataclass(frozen=True, slots=True)
class EnhanceOptions:
    """How photos are restored and saved; the same for all photos of a run."""

    strengths: Strengths = Strengths()
    size: Size | None = None
    """None for each photo's own: see `default_scale`."""
    photo_is: PhotoIs = PhotoIs.AUTO
    colour: ColourMode | None = None
    """None for the model's default."""
    output: OutputOptions = OutputOptions()
    """Its folder is for the caller, who knows how the photos' tree is kept."""
    limits: Limits = Limits()
    preset: str = ""
    """The preset whose strengths are in use, for the names of results; empty if there is none."""


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
    source: str = ""
    """The fingerprint of the photo's file (photo/fingerprint.py), recorded in the result; "" when it is not known."""
    skipped: bool = False
    """This photo's result exists and is to be kept: there is nothing to do."""
    dpi: float | None = None
    """Dots per inch to be written into the result; None for the photo's own."""
    notes: tuple[str, ...] = ()
    """A sentence if the result does not have the size that was asked for."""

    def is_result(self, path: Path) -> bool:
        """Whether the file at `path` is a result of this very photo.

        A result of an earlier version, which recorded no source, counts as one by its name and size.
        """
        if recorded := fingerprint.source_of(path):
            return recorded == self.source
        return path == self.wanted and carries_our_tag(path) and read_size(path) == self.size


def plan(
    photo: Photo,
    options: EnhanceOptions,
    model: str,
    folder: Path,
    names: "Names",
    number: int = 1,
    root: Path | None = None,
    source: str = "",
    free: Free | None = None,
) -> Plan:
    """Plan one photo's result and make its folder.

    Args:
        model: the model's name.
        folder: where the result goes; made if need be.
        number: of the photo in its run, from 1.
        root: a folder at or above `folder` that must exist; it is never made, because its drive may be unplugged.
        source: see `Plan`.
        free: what tells the memory that there is, by default the computer.

    Raises PisaError for whatever can be known beforehand: a bad template or quality, a result larger than the user or
    the format allows, a folder that is missing or not writable, a name that the disk does not accept,
    too little memory to save the result. Too little to restore the photo is for `Restorer.analyse` to say, before it
    computes anything: the window analyses without a plan.
    """
    planned = replace(planned_in(folder, photo, options, model, number), source=source)
    return assessed(placed(planned, names, root), free)


def placed(planned: Plan, names: "Names", root: Path | None = None) -> Plan:
    """The part of `plan` that looks at the folder, which it makes, and at the names in it. Raises PisaError."""
    if root is not None and not root.is_dir():
        raise files.FolderGoneError(root)
    wanted, exists = planned.wanted, planned.options.output.exists
    files.make_folder(wanted.parent)
    targets.check_target(wanted)
    return replace(planned, skipped=choose(wanted, exists, names.is_free, planned.is_result, names.spelled) is None)


def assessed(planned: Plan, free: Free | None = None) -> Plan:
    """The part of `plan` that looks at the pixels, and at the memory if the photo is not skipped. Raises PisaError."""
    photo, options = planned.photo, planned.options
    if not planned.skipped:
        ask_for_saving(photo, planned.size, planned.wanted, written_as(photo.format, options.output.format), free)
    with enough_memory(photo.path):
        condition = options.photo_is.condition or assess(photo.pixels, photo.jpeg_steps).at(planned.scale)
    return replace(planned, condition=condition)


def planned_in(folder: Path, photo: Photo, options: EnhanceOptions, model: str, number: int = 1) -> Plan:
    """The part of `plan` that looks neither at the disk nor at the pixels: Auto stands as Sharp. Raises PisaError."""
    options.output.check()
    chosen = options.size or Size(default_scale(photo.size))
    scale = chosen.scale(photo.size)
    size = scaled(photo.size, scale)
    if size[0] * size[1] > options.limits.pixels_out:
        raise PisaError(
            "{path} would become {size} megapixels large; choose a lower scale.",
            path=shown(photo.path),
            size=round(size[0] * size[1] / 1e6),
        )
    (height, width), (pix, sem) = size, (options.strengths.pix, options.strengths.sem)
    fields = NameFields(
        name=photo.path.stem, scale=scale, pix=pix, sem=sem, preset=options.preset, w=width, h=height,
        date=date.today(), n=number, model=model,
    )  # fmt: skip
    written = written_as(photo.format, options.output.format)
    wanted = folder / naming.file_name(options.output.template, fields, suffix(written, photo.path))
    refuse_too_large(shown(wanted), written, size, bytes_per_pixel(photo))
    condition, dpi, notes = options.photo_is.condition, chosen.resolution(photo.size), chosen.notes(photo.size)
    return Plan(photo, options, model, scale, condition or Condition.SHARP, size, wanted, dpi=dpi, notes=notes)


def kept(
    path: Path, options: EnhanceOptions, model: str, folder: Path, names: "Names", number: int = 1
) -> tuple[Plan, str] | None:
    """The plan of a photo whose result is there and is to be kept, and its file's SHA-256; None for all other photos.

    Nothing is decoded, and nothing hashed unless a file has the result's name. The plan's photo has no pixels. Whatever
    is wrong is left for `plan` to say. Arguments as for `plan`; raises only what `names` does.
    """
    if options.output.exists is not Exists.SKIP:
        return None
    try:
        planned = planned_in(folder, read_outline(path, options.limits), options, model, number)
    except PisaError:
        return None

    def is_kept(is_result: Callable[[Path], bool]) -> bool:
        return choose(planned.wanted, Exists.SKIP, names.is_free, is_result, names.spelled) is None

    with contextlib.suppress(files.FileError):
        if is_kept(os.path.lexists) and (sha256 := fingerprint.sha256_of_photo(planned.photo)):
            planned = replace(planned, source=fingerprint.fingerprint(sha256), skipped=True)
            return (planned, sha256) if is_kept(planned.is_result) else None
    return None


# ---- Restore -----------------------------------------------------------------------------------------------

Restore = Callable[[Plan, "Restorer"], Steps[tuple[Pixels, tuple[str, ...]]]]
"""A method of restoring, with the arguments and the result of `restored`."""


def restored(planned: Plan, restorer: "Restorer") -> Steps[tuple[Pixels, tuple[str, ...]]]:
    """The photo restored, uint8 RGB (H, W, 3) of the output's size, and notes. Raises PisaError if memory runs out."""
    analysis = yield from analysed(planned, restorer, planned.options.strengths.needs_pix)
    return (yield from rendered(planned, restorer, analysis))


def analysed(planned: Plan, restorer: "Restorer", complete: bool) -> "Steps[Analysis]":
    """The first part of `restored`; `complete`: for all strengths, not only for equal ones."""
    with enough_memory(planned.photo.path):
        analyse = restorer.analyse(planned.photo.pixels, planned.scale, planned.condition)
        analysis = yield from as_share(analyse, 0, 0.4 if complete else 0.8)
        return (yield from as_share(restorer.complete(analysis), 0.4, 0.8)) if complete else analysis


def rendered(planned: Plan, restorer: "Restorer", analysis: "Analysis") -> Steps[tuple[Pixels, tuple[str, ...]]]:
    """The rest of `restored`."""
    options = planned.options
    with enough_memory(planned.photo.path):
        render = restorer.render_rounded(analysis, options.strengths, options.colour)
        pixels, notes = yield from as_share(render, 0.8, 1)
    own = analysis.encoded.geometry.scale
    resized = (
        (Phrase("Computed at {own}x and resized to {scale:g}x.", own=own, scale=round(planned.scale, 2)),)
        if own != planned.scale
        else ()
    )
    return pixels, (*notes, *resized)


@contextlib.contextmanager
def enough_memory(path: Path) -> Iterator[None]:
    """Turn a shortage of memory over a photo into a PisaError, from whatever library it comes."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        from pisa_desktop.restore.recovery import is_out_of_memory  # imports torch, which has run by now

        if not is_out_of_memory(error):
            raise
        raise PisaError("There is not enough memory for {path}; try a lower scale.", path=shown(path)) from error


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

    def spelled(self, path: Path) -> Path:
        """The path as its folder spells it by now; see `naming.Spellings`."""

    def reserve(self, planned: Plan) -> Reservation | None:
        """Hold the name that `choose` finds; None: skip. Raises PisaError."""

    def record(self, reservation: Reservation, written: "Written", planned: Plan) -> None:
        """The checked file is about to get its name. Raises PisaError."""

    def finish(self, reservation: Reservation, landed: Path) -> None:
        """The result is at `landed`. Raises PisaError."""

    def release(self, reservation: Reservation) -> None:
        """Nothing was saved under this name. Raises PisaError."""


# ---- Save --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """A checked file beside its target."""

    reservation: Reservation
    prepared: Prepared
    notes: tuple[str, ...]
    """Sentences about how it was computed, and what could not be preserved."""


def save(planned: Plan, pixels: Pixels, names: Names, notes: tuple[str, ...] = ()) -> Saved:
    """Reserve a name and save a result, uint8 RGB (H, W, 3), under it: `write` and `land` in one.

    Raises PisaError; nothing is left behind then.
    """
    reservation = names.reserve(planned)
    if reservation is None:
        return Saved(None, ())
    try:
        written = write(planned, pixels, reservation, names, notes)
    except BaseException:
        names.release(reservation)
        raise
    return land(planned, written, names)


def write(
    planned: Plan, pixels: Pixels, reservation: Reservation, names: Names, notes: tuple[str, ...] = ()
) -> Written:
    """Write the result beside its target and check it. May run in any thread: `names` is only asked by `land`.

    `notes`: sentences about how the pixels were computed.

    Raises PhotoError or FileError; nothing is left on disk then.
    """
    sha256, lost = written(planned, pixels, reservation)
    return Written(reservation, to_land(planned.photo.path, reservation, sha256, names), (*notes, *lost))


def written(planned: Plan, pixels: Pixels, reservation: Reservation) -> tuple[str, tuple[str, ...]]:
    """The part of `write` that may run in another process or computer: the checked file's hash, and the notes."""
    options, photo = planned.options, planned.photo
    strengths, condition = options.strengths, planned.condition.at(photo.size)
    software = fingerprint.signed(software_tag(planned.model, strengths.pix, strengths.sem, condition), planned.source)
    path, temporary = reservation.path, reservation.temporary
    prepared, notes = prepare_photo(pixels, photo, path, software, options.output, temporary, planned.dpi)
    return prepared.sha256, (*planned.notes, *notes)


def to_land(photo: Path, reservation: Reservation, sha256: str, names: Names) -> Prepared:
    """The file that `written` has checked, ready to get the name that is held for a result of the photo at `photo`."""
    # Where results are to be skipped, `land` looks for one itself.
    exists = Exists.OVERWRITE if reservation.exists is Exists.OVERWRITE else Exists.NUMBER
    protected = keeping_off(photo, lambda path: not names.is_free(path, reservation))
    return Prepared(reservation.temporary, reservation.path, exists, sha256, protected)


def land(planned: Plan, written: Written, names: Names) -> Saved:
    """Record what is written and rename it.

    The path is None when the photo's result has appeared meanwhile and is to be kept. Raises PisaError; nothing is
    left on disk then, except a file that had already landed when recording it failed.
    """
    if written.reservation.exists is Exists.SKIP and planned.is_result(written.reservation.path):
        drop(written, names)
        return Saved(None, written.notes)
    try:
        names.record(written.reservation, written, planned)
        landed = written.prepared.commit()
    except BaseException:
        drop(written, names)
        raise
    assert landed is not None, "a file that exists is numbered past or replaced"
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
    return (
        Phrase(
            "{wanted} is an original, which is never overwritten; the result was saved as {landed}.",
            wanted=shown(wanted),
            landed=shown(landed),
        ),
    )
