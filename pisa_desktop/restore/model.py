"""What a model is: a codec and a predictor, ready to run. The method (restorer.py) knows only this."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

import numpy as np
from torch import Tensor

from pisa_desktop.progress import CancelFlag, Steps
from pisa_desktop.restore.analysis import Encoded, Geometry, Statistics
from pisa_desktop.restore.region import Region

if TYPE_CHECKING:
    from pisa_desktop.restore.device import Compute, MemoryPlan
    from pisa_desktop.restore.strengths import ColourMode


class Level(Enum):
    """Which adapters are active in a network pass."""

    PIX = "pix"
    """The pixel level alone: e_pix."""
    FULL = "full"
    """Pixel and semantic level together: e_full."""


@dataclass(frozen=True)
class Predicted:
    """One network pass over a whole photo."""

    e: Tensor
    """The predicted degradation, of the latent's shape, on the CPU."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Decoded:
    """Pixels from latents."""

    picture: Tensor
    """(1, 3, H, W) float32 on the CPU, 0..1."""
    statistics: Statistics
    """As measured, or as they were given."""
    notes: tuple[str, ...] = ()


class Model(Protocol):
    """A codec and a predictor on one device. All methods run on the thread that owns the device."""

    name: str
    """Shown to the user and written into saved photos: "PiSA-Mini"."""
    id: str
    """Changes whenever the weights do."""
    scales: tuple[int, ...]
    """The scales it computes by itself, ascending; others are resized from the next larger."""
    multiple: int
    """Sides of the padded grid are multiples of this, in output pixels."""
    shortest: int
    """Working grids have no side shorter than this, in output pixels (SD: 512, as published)."""
    colour_modes: "tuple[ColourMode, ...]"
    """What it can do about colour, the default first."""
    exact_regions: bool
    """Whether a region decodes at the cost of its own pixels and without statistics."""
    cancel: CancelFlag
    """Set from another thread to leave a network call at its next layer with `Cancelled`."""
    compute: "Compute"
    """The device and precision in use."""
    plan: "MemoryPlan"
    """The memory plan to begin with."""

    def encode(self, reference: np.ndarray, geometry: Geometry, plan: "MemoryPlan") -> Steps[Encoded]:
        """The latent of an enlarged photo: uint8 RGB (H, W, 3) of size `geometry.padded`."""
        ...

    def predict(self, encoded: Encoded, level: Level, plan: "MemoryPlan") -> Steps[Predicted]:
        """One network pass; each step is one tile."""
        ...

    def window(self, encoded: Encoded, region: Region) -> tuple[slice, slice]:
        """Rows and columns of the latents that decoding `region` needs."""
        ...

    def latent(self, encoded: Encoded, window: tuple[slice, slice]) -> Tensor:
        """zL of a window, (1, C, h, w) fp32, a tensor of the caller's own."""
        ...

    def decode(
        self, z: Tensor, encoded: Encoded, region: Region, statistics: Statistics | None, plan: "MemoryPlan"
    ) -> Steps[Decoded]:
        """Pixels of `region` from the latents of its window; measures statistics where none are given."""
        ...

    def to(self, compute: "Compute") -> None:
        """Move to another device or precision."""
        ...
