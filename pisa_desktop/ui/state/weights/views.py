"""Frozen views of the installed models: all that the Models dialog sees of them."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pisa_desktop.ui.state.views import Message
from pisa_desktop.weights.states import State


class Act(StrEnum):
    """What the user can do with a model at this moment."""

    USE = "use"
    DOWNLOAD = "download"
    PAUSE = "pause"
    """Stop a download; it resumes where it stopped."""
    CANCEL = "cancel"
    """Stop other work."""
    IMPORT = "import"
    """Choose files that are on this computer already."""
    CHECK = "check"
    REPAIR = "repair"
    SHOW = "show"
    """Open its folder."""
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class StepView:
    """One of the steps from nothing to a model that is ready."""

    words: str
    done: bool
    by_user: bool = False
    """Whether only the user can take it: where the file comes from, and how it comes in, is offered there."""


@dataclass(frozen=True, slots=True)
class WorkView:
    """What is being done with a model."""

    words: str
    """"Downloading UNet"."""
    fraction: float | None = None
    """0..1; None while it is not known."""
    left: str = ""
    """"about 4 min left"; empty until the speed is known."""


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model."""

    id: str
    name: str
    purpose: str
    size: str
    """On the disk if it is there, else of the download: "2.6 GB"."""
    licence: str
    """Names of its licences."""
    state: State
    words: str
    """The state in words: "Ready", "1.2 of 2.6 GB", "Checking"."""
    needs: str = ""
    """Sentences on the memory and time that it takes here; empty where that goes without saying."""
    shortage: str = ""
    """A sentence on the memory that is missing for it; empty where there is enough."""
    key: str = ""
    """Opens it in the engine; empty while it is not ready."""
    folder: Path | None = None
    """Where it lies; None for PiSA-Mini and while nothing has come."""
    in_use: bool = False
    work: WorkView | None = None
    missing: tuple[str, ...] = ()
    """What has to come yet, with sizes: "UNet (1.7 GB)"."""
    faults: tuple[str, ...] = ()
    """Damaged or unchecked files."""
    to_download: str = ""
    """How much Download would fetch: "2.6 GB"."""
    begun: bool = False
    """Whether Download resumes."""
    acts: frozenset[Act] = frozenset()
    steps: tuple[StepView, ...] = ()
    """How to get it; empty once it is ready."""
    page: str = ""
    """Address of the authors' page with the file that only the user can get; empty when it has come."""
    wanted: str = ""
    """Name of that file."""


@dataclass(frozen=True, slots=True)
class InstallationView:
    """All models, and the place where they lie."""

    rows: tuple[ModelRow, ...] = ()
    folder: Path | None = None
    """None until it is known."""
    used: int = 0
    """Bytes of all models."""
    free: int = 0
    """Bytes that can still be written there."""
    busy: bool = False
    """Whether a model is being changed or checked; only one is at a time."""
    note: Message | None = None
    """How the last work ended, for the dialog."""
    offered: Path | None = None
    """The authors' file, found in the user's Downloads folder."""


@dataclass(frozen=True, slots=True)
class LicenceView:
    """A licence that has to be accepted."""

    id: str
    name: str
    of: str
    """What it is the licence of."""
    summary: str
    restrictions: str
    """The paragraphs that bind every user."""
    text: str
    """The whole text."""
    others: str = ""
    """Sentences on the licences of the model's other parts, which need no acceptance."""
