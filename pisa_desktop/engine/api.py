"""What the window asks of the engine, and what it gets. Importable without torch.

All work is generators, run on the one thread that owns the device. Each may raise PisaError with a sentence for the
user, and Cancelled. Only the engine looks inside analyses and statistics. Sizes are (height, width) in pixels.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.progress import Steps
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.hardware import Choice, Device
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths

if TYPE_CHECKING:
    from pisa_desktop.engine.method import Method


class Cancel(Protocol):
    """Stops the running network call at its next layer. Both methods may be called from any thread."""

    def set(self) -> None:
        """Stop the running step, which raises Cancelled."""
        ...

    def clear(self) -> None:
        """Allow the next step to run."""
        ...


@dataclass(frozen=True, slots=True)
class Opened:
    """A model that is ready to run."""

    key: str
    """What it was opened by: "mini", or the path of a weights folder."""
    id: str
    """Changes whenever the weights do; an analysis is of use only to the model of the same id."""
    name: str
    """Shown to the user: "PiSA-Mini"."""
    device: Device
    """Where it computes; the CPU where the device of `Engine.start` failed or had too little memory."""
    scales: tuple[int, ...]
    """The scales it computes by itself, ascending."""
    exact: bool
    """Whether `Analysed.slider_arrays` is the result itself and rendering a part costs only the pixels of that part."""
    at_photo_size: bool
    """Whether the network runs at the photo's own size; otherwise at the output's."""
    seconds_per_megapixel: float | None = None
    """Of work (engine/work.py), analysis and render, from a short trial; None where `calibrate` has to measure it."""


@dataclass(frozen=True, slots=True, eq=False)
class Analysed:
    """One photo's analysis."""

    analysis: Any
    """Only the engine looks inside."""
    nbytes: int
    """Memory held, in bytes."""
    complete: bool
    """Whether unequal strengths can be rendered."""
    output: tuple[int, int]
    """(height, width) of the result."""
    slider_arrays: SliderArrays | None = None
    """Views of the analysis, without memory of their own; None unless the model is exact."""


Known = Mapping[Strengths, Any]
"""Statistics of full decodes of one analysis, by their strengths. Only the engine looks inside."""


@dataclass(frozen=True, slots=True, eq=False)
class Finished:
    """Rendered pixels: the whole output, or a part."""

    pixels: Pixels
    """uint8 RGB (H, W, 3), rounded."""
    notes: tuple[str, ...] = ()
    """Sentences for the user on how it was computed."""
    statistics: Any = field(default=None)
    """Of the whole output; None for a part and for an exact model."""


class Engine(Protocol):
    """The models on their device. Every method but `start` and `open` opens the model again where it was closed."""

    cancel: Cancel
    """Of whatever step is running."""

    def start(self, device: str, precision: str) -> Steps[Device]:
        """Import torch and choose the device; models that are open on another one are closed.

        Args:
            device: "auto" for the fastest, or "cpu", "cuda", "cuda:1", "mps", "xpu".
            precision: "auto" for the fastest that is right on the device, or "fp32", "bf16", "fp16".

        Raises UsageError for other texts, PisaError when that device does not work.
        """
        ...

    def devices(self) -> Steps[tuple[Choice, ...]]:
        """Try all devices of this computer, once `start` has imported torch."""
        ...

    def open(self, key: str) -> Steps[Opened]:
        """Make a model ready; opening a second large model closes the first. Raises PisaError.

        Args:
            key: "mini", or the path of a weights folder.
        """
        ...

    def calibrate(self, key: str) -> Steps[float | None]:
        """Measure, on small pictures, how many seconds a megapixel of a large photo takes a model that is not exact.

        None when other programs kept the processor busy meanwhile: the figure would be of no use.
        """
        ...

    def analyse(self, key: str, photo: Pixels, scale: float, condition: Condition = Condition.SHARP) -> Steps[Analysed]:
        """The slow part, once per photo: uint8 RGB (H, W, 3), scale 1..8; as Sharp where it is too small otherwise."""
        ...

    def complete(self, key: str, analysed: Analysed) -> Steps[Analysed]:
        """A complete analysis, which unequal strengths need; the same one where it is complete."""
        ...

    def render(self, key: str, analysed: Analysed, strengths: Strengths) -> Steps[Finished]:
        """All of the output, exactly as it would be saved. Unequal strengths need a complete analysis."""
        ...

    def render_part(
        self, key: str, analysed: Analysed, strengths: Strengths, region: Region, known: Known
    ) -> Steps[Finished]:
        """A part of the output.

        Exact for an exact model and where `known` has these strengths. Otherwise statistics are interpolated from
        `known`, or measured on the part where `known` is empty.
        """
        ...

    def anchors(self, key: str, analysed: Analysed, region: Region, known: Known) -> Steps[SliderArrays]:
        """What the sliders need for a part of the output, of a model that is not exact."""
        ...

    def coarse(self, key: str, analysed: Analysed) -> Steps[SliderArrays]:
        """The same for all of the output, reduced to at most two megapixels."""
        ...

    def method(self, key: str) -> Steps["Method"]:
        """How an album's photos are restored with a model."""
        ...
