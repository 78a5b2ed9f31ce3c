"""Enhances the photos that were named on the command line, from file to file, by the one path of enhance.py."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop import files
from pisa_desktop.enhance import (
    EnhanceOptions,
    Plan,
    Reservation,
    Restore,
    Written,
    enough_memory,
    kept,
    plan,
    restored,
    save,
)
from pisa_desktop.files.temporaries import sweeper
from pisa_desktop.photo.fingerprint import fingerprint_of
from pisa_desktop.photo.naming import Spellings, key_of
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.write import Saved, choose
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.condition import Condition

if TYPE_CHECKING:
    from pisa_desktop.restore.restorer import Restorer


class RunNames:
    """`enhance.Names` in the memory of one run."""

    def __init__(self, sources: Iterable[Path] = ()) -> None:
        """`sources`: every photo of the run. A link protects its own name and that of the file it leads to."""
        self._sources = {key_of(name) for path in sources for name in (path, path.resolve())}
        self._taken: set[bytes] = set()
        self._spellings = Spellings()

    def is_source(self, path: Path) -> bool:
        """See `Names`."""
        return key_of(path) in self._sources

    def is_free(self, path: Path, reservation: Reservation | None = None) -> bool:
        """See `Names`."""
        key = key_of(path)
        own = reservation is not None and key == key_of(reservation.path)
        return key not in self._sources and (own or key not in self._taken)

    def spelled(self, path: Path) -> Path:
        """See `Names`."""
        return self._spellings(path)

    def reserve(self, planned: Plan) -> Reservation | None:
        """See `Names`."""
        exists = planned.options.output.exists
        path = choose(planned.wanted, exists, self.is_free, planned.is_result, self.spelled)
        if path is None:
            return None
        self._taken.add(key_of(path))
        return Reservation(path, exists, files.new_temporary(path))

    def record(self, reservation: Reservation, written: Written, planned: Plan) -> None:
        """Nothing to record: a killed run leaves at most a file whose name marks it as unfinished."""

    def finish(self, reservation: Reservation, landed: Path) -> None:
        """See `Names`."""
        self._taken.add(key_of(landed))
        self._spellings.add(landed)

    def release(self, reservation: Reservation) -> None:
        """See `Names`."""
        self._taken.discard(key_of(reservation.path))


@dataclass(frozen=True, slots=True)
class Enhanced:
    """What became of one photo."""

    source: Path
    saved: Path | None
    """None when its result existed and was to be kept."""
    size: tuple[int, int]
    """(height, width) of the photo."""
    output_size: tuple[int, int]
    """(height, width) of the result."""
    scale: float
    condition: Condition | None
    """None for a photo that was skipped, whose pixels were not looked at."""
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
        self._sweep = sweeper()

    def enhance(self, path: Path, place: str = "", number: int = 1) -> Steps[Enhanced]:
        """Open the photo at `path`, restore it, save the result in the folder `place` below the output folder.

        Raises PisaError, with a sentence, for a problem with the photo, the folder or the memory; nothing is left
        behind then, nor when the generator is closed.
        """
        begin = time.monotonic()
        yield Progress(0, 1, "Opening")
        model, folder = self._restorer.model.name, self._out / place
        self._sweep(folder)
        if (found := kept(path, self._options, model, folder, self._names, number)) is not None:
            return _enhanced(found[0], Saved(None, ()), begin)
        with enough_memory(path):
            photo = read_photo(path, self._options.limits, partly=True)
        planned = plan(photo, self._options, model, folder, self._names, number, self._out, fingerprint_of(photo))
        if planned.skipped:
            return _enhanced(planned, Saved(None, ()), begin)
        pixels, notes = yield from self._restore(planned, self._restorer)
        yield Progress(1, 1, "Saving")
        return _enhanced(planned, save(planned, pixels, self._names, notes), begin)


def _enhanced(planned: Plan, saved: Saved, begin: float) -> Enhanced:
    """What became of a photo that was begun at `begin` by the monotonic clock."""
    return Enhanced(
        source=planned.photo.path,
        saved=saved.path,
        size=planned.photo.size,
        output_size=planned.size,
        scale=planned.scale,
        condition=None if planned.skipped else planned.condition,
        seconds=time.monotonic() - begin,
        notes=saved.notes,
    )
