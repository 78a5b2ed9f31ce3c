"""How models stand: values derived from the disk each time, never remembered."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pisa_desktop.weights.catalogue import Model, Package


class State(StrEnum):
    """How a package or a model stands."""

    ABSENT = "not installed"
    UNFINISHED = "unfinished"
    """Some of it has come; installing goes on from there."""
    UNCHECKED = "unchecked"
    """Its files were changed or copied since their last check: Check tells whether they are whole."""
    DAMAGED = "damaged"
    READY = "ready"


_WORST_FIRST = (State.DAMAGED, State.UNCHECKED, State.UNFINISHED, State.ABSENT, State.READY)


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that has to come yet."""

    what: str
    """As the user knows it: "UNet", "pisa_sr.pkl"."""
    size: int
    """Bytes; for a LoRA file about."""
    by_import: bool = False
    """Whether it cannot be downloaded, so that the user has to import it."""


@dataclass(frozen=True, slots=True)
class PackageState:
    """One package."""

    package: Package
    state: State
    folder: Path
    """Where it lies, or will lie."""
    present: int
    """Bytes that have come, finished or not."""
    missing: tuple[Missing, ...] = ()
    """What has to come yet; of an installed package only what the user has to import again."""
    faults: tuple[str, ...] = ()
    """Files that are damaged, gone or unchecked, below the folder."""
    adopted: Path | None = None
    """The folder outside that is used as it is."""
    of_earlier_release: bool = False
    """Whether what is installed belongs to an earlier release of the program, which nothing uses any more."""

    @property
    def can_be_repaired(self) -> bool:
        """Whether something is damaged that can be downloaded or made again."""
        return self.state is State.DAMAGED and len(self.faults) > len(self.missing)


@dataclass(frozen=True, slots=True)
class ModelState:
    """One model: as good as its worst package."""

    model: Model
    parts: tuple[PackageState, ...]

    @property
    def state(self) -> State:
        """READY if all packages are; UNFINISHED if some are."""
        states = {part.state for part in self.parts}
        if State.ABSENT in states and State.READY in states:
            states = states - {State.ABSENT, State.READY} | {State.UNFINISHED}
        return next(state for state in _WORST_FIRST if state in states)

    @property
    def needs_update(self) -> bool:
        """Whether it was installed for an earlier release of the program."""
        return any(part.of_earlier_release for part in self.parts)

    @property
    def present(self) -> int:
        """Bytes that have come."""
        return sum(part.present for part in self.parts)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What has to come yet."""
        return tuple(one for part in self.parts for one in part.missing)

    @property
    def folder(self) -> Path:
        """The weights folder to open the model from, once it is ready."""
        return self.parts[-1].folder


@dataclass(frozen=True, slots=True)
class Partial:
    """A file that has come in part."""

    path: Path
    size: int
    """Bytes so far."""
