"""The frozen values of the method: what the network has said about one photo."""

from dataclasses import dataclass, field, replace

import numpy as np
from torch import Tensor


@dataclass(frozen=True, slots=True)
class Geometry:
    """Sizes of one photo's restoration, all (height, width) in pixels."""

    output: tuple[int, int]
    """What is saved: round(scale * photo size)."""
    grid: tuple[int, int]
    """The working grid: what the network computes; differs from `output` at odd scales and for tiny photos."""
    padded: tuple[int, int]
    """The grid padded by edge replication to the codec's multiple, at the bottom and at the right."""
    scale: int
    """The model's own scale in use: 1, 2 or 4."""


@dataclass(frozen=True)
class Encoded:
    """A photo as the model sees it, before the network has run."""

    reference: np.ndarray
    """uint8 RGB (H, W, 3) of size `geometry.padded`: the photo enlarged by bicubic."""
    latent: Tensor | None
    """zL, (1, C, h, w) fp32; None where the codec computes it from the reference at no cost (PiSA-Mini)."""
    geometry: Geometry
    notes: tuple[str, ...] = ()
    """What the user should know about how it was computed, as sentences."""


@dataclass(frozen=True)
class Analysis:
    """What `Restorer.analyse` returns for one photo: every picture at any strengths follows from it."""

    encoded: Encoded
    e_full: Tensor
    """The degradation predicted with both levels; shape of the latent, fp32 (PiSA-Mini: fp16)."""
    e_pix: Tensor | None
    """The same with the pixel level alone; None until `Restorer.complete` has run."""
    model_id: str
    """Which model computed it; a render by another one is refused."""
    tile: int
    """Side of the network tiles in latents: smaller than usual after the memory ran out."""
    notes: tuple[str, ...] = ()
    """What the user should know about how it was computed, as sentences."""

    @property
    def grid(self) -> tuple[int, int]:
        """(height, width) of the working grid, on which regions lie."""
        return self.encoded.geometry.grid

    @property
    def nbytes(self) -> int:
        """Memory held, in bytes."""
        tensors = [t for t in (self.encoded.latent, self.e_full, self.e_pix) if t is not None]
        return self.encoded.reference.nbytes + sum(t.numel() * t.element_size() for t in tensors)

    def with_pix(self, e_pix: Tensor, notes: tuple[str, ...] = ()) -> "Analysis":
        """This analysis completed."""
        return replace(self, e_pix=e_pix, notes=(*self.notes, *notes))


@dataclass(frozen=True)
class ChannelStatistics:
    """Mean and deviation of each channel of a whole picture, (1, 3, 1, 1) fp32."""

    mean: Tensor
    deviation: Tensor


@dataclass(frozen=True)
class ColourStatistics:
    """What the colour match must know of the whole picture, without its padding."""

    picture: ChannelStatistics
    """Of the decoded picture."""
    reference: ChannelStatistics
    """Of the enlarged photo."""


@dataclass(frozen=True)
class Statistics:
    """What one full decode measured and every region of the same picture must use. PiSA-Mini has none."""

    norms: tuple[tuple[Tensor, Tensor], ...] = ()
    """Per GroupNorm of the decoder, in the order they run: mean and variance per group, fp32."""
    colour: ColourStatistics | None = None
    """For the colour match; None when the model has none."""


@dataclass(frozen=True)
class Rendered:
    """Pixels at some strengths, before rounding."""

    picture: np.ndarray
    """float32 RGB (H, W, 3), 0..1, not clamped: all of the output, or a region of the working grid."""
    statistics: Statistics = field(default_factory=Statistics)
    notes: tuple[str, ...] = ()
    """What the user should know about how it was computed, as sentences."""
