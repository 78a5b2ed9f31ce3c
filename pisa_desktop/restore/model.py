"""What a model is: a codec and a predictor, ready to run. The method (restorer.py) knows only this."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.progress import CancelFlag, Steps
from pisa_desktop.restore.analysis import Encoded, Geometry, Region, Statistics

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


def open_model(folder: Path, compute: "Compute", cache: Path | None = None, cancel: CancelFlag | None = None) -> Model:
    """The model in a weights folder, of either kind, on the device of `compute`.

    A graphics card that fails, or has no room for it, is left for the CPU: `Model.compute` says so.

    Args:
        cache: where PiSA-SR keeps the prompt's embedding when the folder cannot be written.
        cancel: becomes the model's cancel flag; heeded while a large model is read as well.

    Raises PisaError when the folder holds no model, or a damaged one; Cancelled.
    """
    from pisa_desktop.restore.device import CPU_FP32, is_device_error, is_out_of_memory, reuse_freed_memory

    if compute.device.type == "cpu":
        reuse_freed_memory()
    try:
        return _open(folder, compute, cache, cancel or CancelFlag())
    except Exception as error:
        if compute.device.type == "cpu" or not (is_device_error(error) or is_out_of_memory(error)):
            raise
    # Outside the except block: the traceback no longer holds what filled the card.
    return open_model(folder, CPU_FP32, cache, cancel)


def _open(folder: Path, compute: "Compute", cache: Path | None, cancel: CancelFlag) -> Model:
    from pisa_desktop.restore.mini.weights import FILE_NAME

    if (folder / FILE_NAME).is_file():
        from pisa_desktop.restore.mini.model import MiniModel

        return MiniModel.open(folder / FILE_NAME, compute, cancel)
    if (folder / "base").is_dir():
        from pisa_desktop.restore.sd.model import SDModel

        return SDModel.open(folder, compute, cache, cancel=cancel)
    raise PisaError(f"{folder} holds no model: there is neither {FILE_NAME} nor a folder base in it.")
