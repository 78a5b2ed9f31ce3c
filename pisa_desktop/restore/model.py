"""What a model is: a codec and a predictor, ready to run. The method (restorer.py) relies on nothing else."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

import numpy as np
from torch import Tensor

from pisa_desktop.progress import CancelFlag, Steps
from pisa_desktop.restore.analysis import Encoded, Geometry, Statistics
from pisa_desktop.restore.region import Region

if TYPE_CHECKING:
    from pisa_desktop.restore.condition import Condition
    from pisa_desktop.restore.device import Compute, MemoryPlan
    from pisa_desktop.restore.strengths import ColourMode


class Level(Enum):
    """The adapters that are active in a network pass."""

    PIX = "pix"
    """The pixel level alone, which predicts e_pix."""
    FULL = "full"
    """The pixel and the semantic level together, which predict e_full."""


@dataclass(frozen=True)
class Predicted:
    """One network pass over a whole photo."""

    e: Tensor
    """The predicted degradation, (1, C, h, w) like the latent, on the CPU."""
    notes: tuple[str, ...] = ()
    """Sentences for the user on how it was computed."""


@dataclass(frozen=True)
class Decoded:
    """Pixels from latents."""

    picture: Tensor
    """(1, 3, H, W) float32 on the CPU, 0..1."""
    statistics: Statistics
    """Those that were given, or else measured."""
    notes: tuple[str, ...] = ()
    """Sentences for the user on how it was computed."""


@dataclass(frozen=True, slots=True)
class Footprint:
    """Bytes that restoring a photo takes at most, beyond what the open model and the photo itself take."""

    memory: int
    card: int = 0
    """Of the graphics card's memory; 0 on a processor."""


class Model(Protocol):
    """A codec and a predictor on one device. All methods run on the thread that owns the device.

    Every method may raise torch's errors when memory runs out or the device fails, which recovery.py recognises; the
    generators also raise Cancelled.
    """

    name: str
    """Shown to the user and saved in photos: "PiSA-Mini"."""
    id: str
    """Changes whenever the weights do."""
    scales: tuple[int, ...]
    """The scales it computes by itself, ascending; results at others are resized from the next larger."""
    multiple: int
    """Sides of the padded grid are multiples of this, in output pixels."""
    shortest: int
    """Sides of the padded grid are at least this, in output pixels (PiSA-SR: 512, as published)."""
    at_photo_size: bool
    """Whether the network runs at the photo's own size (PiSA-Mini); otherwise at the output's (PiSA-SR)."""
    colour_modes: "tuple[ColourMode, ...]"
    """The colour matches it supports, the default first."""
    encoding_share: float
    """About how much of an analysis's time its encoding takes, 0..1."""
    exact_regions: bool
    """Whether a region is decoded without statistics, in time for its own pixels only."""
    cancel: CancelFlag
    """Set from another thread, it stops a network call at its next layer with `Cancelled`."""
    compute: "Compute"
    """The device and precision in use."""
    plan: "MemoryPlan"
    """The memory plan to begin with."""

    def footprint(
        self, photo: tuple[int, int], geometry: Geometry, condition: "Condition", plan: "MemoryPlan"
    ) -> Footprint:
        """What a photo of (height, width) takes from analysis to result, at any strengths. Computes nothing."""
        ...

    def encode(self, reference: np.ndarray, geometry: Geometry, plan: "MemoryPlan") -> Steps[Encoded]:
        """The latent of an enlarged photo, uint8 RGB (H, W, 3) of size `geometry.padded`."""
        ...

    def predict(self, encoded: Encoded, level: Level, plan: "MemoryPlan") -> Steps[Predicted]:
        """One network pass over the whole photo; each step is one tile."""
        ...

    def window(self, encoded: Encoded, region: Region) -> tuple[slice, slice]:
        """Rows and columns of the latents that decoding `region` needs."""
        ...

    def latent(self, encoded: Encoded, window: tuple[slice, slice]) -> Tensor:
        """zL of a window, (1, C, h, w) fp32, which the caller does not change."""
        ...

    def decode(
        self, z: Tensor, encoded: Encoded, region: Region, statistics: Statistics | None, plan: "MemoryPlan"
    ) -> Steps[Decoded]:
        """Pixels of `region` from z (1, C, h, w), the latents of its window; measures statistics if none are given."""
        ...

    def to(self, compute: "Compute") -> None:
        """Move to another device or precision. Raises PisaError if weights have to be read again and are damaged."""
        ...
