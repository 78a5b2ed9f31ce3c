"""The one path: open -> analyse -> render -> save. Window, album and command line all call it."""

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop import files
from pisa_desktop.errors import PisaError
from pisa_desktop.files import shown
from pisa_desktop.photo import naming
from pisa_desktop.photo.formats import OutputOptions, suffix, written_as
from pisa_desktop.photo.naming import NameFields
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.read import Limits, read_photo
from pisa_desktop.photo.write import software_tag, write_photo
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.strengths import ColourMode, Strengths

if TYPE_CHECKING:
    from pisa_desktop.restore.analysis import Analysis
    from pisa_desktop.restore.restorer import Restorer


@dataclass(frozen=True, slots=True)
class EnhanceOptions:
    """How photos are restored and saved; the same for all photos of a run."""

    strengths: Strengths = Strengths()
    scale: float | None = None
    """1..8, or None for each photo's own: see `default_scale`."""
    colour: ColourMode | None = None
    """None for the model's default."""
    output: OutputOptions = OutputOptions()
    template: str = naming.DEFAULT_TEMPLATE
    """Of the saved file's name, without suffix."""
    limits: Limits = Limits()


@dataclass(frozen=True, slots=True)
class Enhanced:
    """What became of one photo."""

    source: Path
    saved: Path | None
    """None when a file of that name existed and was to be skipped."""
    size: tuple[int, int]
    """(height, width) of the photo."""
    output_size: tuple[int, int]
    """(height, width) of the result."""
    scale: float
    seconds: float
    notes: tuple[str, ...] = ()
    """Sentences about what was not kept, and how it was computed."""


def default_scale(size: tuple[int, int]) -> int:
    """4 for photos under 1 megapixel, 2 under 6, else 1: what a person wants who did not say."""
    pixels = size[0] * size[1]
    return 4 if pixels < 1_000_000 else 2 if pixels < 6_000_000 else 1


def target_of(photo: Photo, folder: Path, options: EnhanceOptions, scale: float, model: str, number: int = 1) -> Path:
    """Where the result of a photo is to be saved, before any numbering."""
    height, width = output_size(photo.size, scale)
    fields = NameFields(
        name=photo.path.stem,
        scale=scale,
        pix=options.strengths.pix,
        sem=options.strengths.sem,
        preset="",
        w=width,
        h=height,
        date=date.today(),
        n=number,
        model=model,
    )
    ending = suffix(written_as(photo.format, options.output.format), photo.path)
    return folder / naming.file_name(options.template, fields, ending)


def output_size(size: tuple[int, int], scale: float) -> tuple[int, int]:
    """Exactly round(scale * size), never empty."""
    return max(1, round(scale * size[0])), max(1, round(scale * size[1]))


class Enhancer:
    """Enhances the photos of one run with one model, and keeps two of them from landing in one file."""

    def __init__(
        self, restorer: "Restorer", options: EnhanceOptions, out: Path, restore: "Restore | None" = None
    ) -> None:
        """Results go below the folder `out`, which exists. `restore`: the method; `restored` unless given."""
        self._restorer, self._options, self._out = restorer, options, out
        self._restore = restore or restored
        self._taken: set[str] = set()

    def enhance(self, path: Path, place: str = "", number: int = 1) -> Steps[Enhanced]:
        """Open the photo at `path`, restore it, save the result in the folder `place` below the output folder.

        Raises PisaError, with a sentence, for whatever is wrong with the photo, the folder or the memory; nothing
        is left behind then. Closing the generator leaves nothing behind either.
        """
        begin = time.monotonic()
        yield Progress(0, 1, "Opening")
        photo = read_photo(path, self._options.limits)
        scale = self._options.scale or default_scale(photo.size)
        size = output_size(photo.size, scale)
        self._refuse_too_large(photo, size)
        target = self._target(photo, self._folder(place), scale, number)
        if target is None:
            return Enhanced(path, None, photo.size, size, scale, time.monotonic() - begin)
        pixels, notes = yield from self._restore(photo, self._restorer, self._options, scale)
        yield Progress(1, 1, "Saving")
        software = software_tag(self._restorer.model.name, self._options.strengths.pix, self._options.strengths.sem)
        saved = write_photo(pixels, photo, target, software, self._options.output)
        seconds = time.monotonic() - begin
        size = pixels.shape[0], pixels.shape[1]
        return Enhanced(path, saved.path, photo.size, size, scale, seconds, (*notes, *saved.notes))

    def _folder(self, place: str) -> Path:
        """Made below the output folder, never the output folder itself: its drive may have been unplugged."""
        if not self._out.is_dir():
            raise files.FileError(f"The folder {shown(self._out)} is gone.")
        files.make_folder(self._out / place)
        return self._out / place

    def _target(self, photo: Photo, folder: Path, scale: float, number: int) -> Path | None:
        """Decided before the work is done; two photos of one run never meet, whatever the policy."""
        wanted = target_of(photo, folder, self._options, scale, self._restorer.model.name, number)
        count = 1
        while _same_file(files.numbered(wanted, count)) in self._taken:
            count += 1
        target = files.choose_target(files.numbered(wanted, count), self._options.output.exists)
        if target is not None:
            self._taken.add(_same_file(target))
        return target

    def _refuse_too_large(self, photo: Photo, size: tuple[int, int]) -> None:
        if size[0] * size[1] > self._options.limits.pixels_out:
            megapixels = round(size[0] * size[1] / 1e6)
            raise PisaError(f"{shown(photo.path)} would become {megapixels} megapixels large; choose a lower scale.")


Restore = Callable[[Photo, "Restorer", EnhanceOptions, float], Steps[tuple[Pixels, tuple[str, ...]]]]
"""What stands between opening and saving, with the arguments and the result of `restored`."""


def _same_file(path: Path) -> str:
    """Equal for two names that some system takes for one file."""
    return str(path).casefold()


def restored(
    photo: Photo, restorer: "Restorer", options: EnhanceOptions, scale: float
) -> Steps[tuple[Pixels, tuple[str, ...]]]:
    """The photo restored, uint8 RGB (H, W, 3) of exactly the output's size, and notes on how.

    Raises PisaError where the memory does not suffice.
    """
    analysis = yield from analysed(photo, restorer, scale, options.strengths.needs_pix)
    return (yield from rendered(photo, restorer, options, scale, analysis))


def analysed(photo: Photo, restorer: "Restorer", scale: float, complete: bool) -> "Steps[Analysis]":
    """The first half of `restored`; `complete`: for all strengths, not only for equal ones."""
    with _enough_memory(photo):
        analysis = yield from restorer.analyse(photo.pixels, scale)
        return (yield from restorer.complete(analysis)) if complete else analysis


def rendered(
    photo: Photo, restorer: "Restorer", options: EnhanceOptions, scale: float, analysis: "Analysis"
) -> Steps[tuple[Pixels, tuple[str, ...]]]:
    """The second half of `restored`."""
    with _enough_memory(photo):
        pixels, notes = yield from restorer.render_rounded(analysis, options.strengths, options.colour)
    own = analysis.encoded.geometry.scale
    if own != scale:
        notes = (*notes, f"Computed at {own}x and resized to {scale:g}x.")
    return pixels, notes


@contextlib.contextmanager
def _enough_memory(photo: Photo) -> Iterator[None]:
    try:
        yield
    except MemoryError as error:
        raise PisaError(f"There is not enough memory for {shown(photo.path)}; try a lower scale.") from error
