"""What the window asks of the engine, and what it gets: importable without torch.

All work is generators, run on the one thread that owns the device. Analyses and statistics are opaque outside.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.progress import Steps
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths

if TYPE_CHECKING:
    from pisa_desktop.engine.method import Method


class Cancel(Protocol):
    """Leaves the running network call at its next layer; set from any thread."""

    def set(self) -> None:
        """Ask the running step to stop."""
        ...

    def clear(self) -> None:
        """Make ready for the next step."""
        ...


@dataclass(frozen=True, slots=True)
class Started:
    """The engine is ready."""

    device: str
    precision: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A model that is ready to run."""

    key: str
    """What it was asked for by: "mini" or a folder."""
    id: str
    """Changes whenever the weights do: analyses of another one are not used."""
    name: str
    device: str
    precision: str
    scales: tuple[int, ...]
    exact: bool
    """Whether `Analysed.live` is the result itself, and a part costs no more than its own pixels."""
    seconds_per_megapixel: float | None = None
    """From a short trial, where one is quick."""


@dataclass(frozen=True, slots=True, eq=False)
class Analysed:
    """One photo's analysis."""

    analysis: Any
    """Only the engine looks inside."""
    nbytes: int
    complete: bool
    """Whether unequal strengths can be rendered."""
    output: tuple[int, int]
    """(height, width) of the result."""
    live: SliderArrays | None = None
    """Of an exact model: views of the analysis, no memory of its own."""


Known = Mapping[Strengths, Any]
"""Statistics of full decodes of one analysis, by their strengths; only the engine looks inside."""


@dataclass(frozen=True, slots=True, eq=False)
class Finished:
    """Rendered pixels: the whole output, or a part."""

    pixels: Pixels
    notes: tuple[str, ...] = ()
    """Sentences on how it was computed."""
    statistics: Any = field(default=None)
    """Of the whole output; None for a part and for an exact model."""


class Engine(Protocol):
    """The models on their device."""

    cancel: Cancel

    def start(self, device: str, precision: str) -> Steps[Started]:
        """Import what computes, choose the device; "auto" for the fastest. Raises PisaError."""
        ...

    def open(self, key: str) -> Steps[Opened]:
        """Make a model ready; one that takes much memory takes the place of the last such one. Raises PisaError."""
        ...

    def analyse(self, key: str, photo: Pixels, scale: float) -> Steps[Analysed]:
        """The slow part, once per photo."""
        ...

    def complete(self, key: str, analysed: Analysed) -> Steps[Analysed]:
        """What unequal strengths need."""
        ...

    def render(self, key: str, analysed: Analysed, strengths: Strengths) -> Steps[Finished]:
        """All of the output, exactly as it would be saved."""
        ...

    def render_part(
        self, key: str, analysed: Analysed, strengths: Strengths, region: Region, known: Known
    ) -> Steps[Finished]:
        """A part of the output; exact where `known` has these strengths, else interpolated or measured on the part."""
        ...

    def anchors(self, key: str, analysed: Analysed, region: Region, known: Known) -> Steps[SliderArrays]:
        """What the sliders need of a part of the output, for a model that is not exact."""
        ...

    def coarse(self, key: str, analysed: Analysed) -> Steps[SliderArrays]:
        """The same of all of the output, at most two megapixels large."""
        ...

    def method(self, key: str) -> Steps["Method"]:
        """How an album's photos are restored with a model, opened again whenever another has taken its place."""
        ...
