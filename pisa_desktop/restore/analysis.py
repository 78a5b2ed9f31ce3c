"""The frozen values of the method: what the network has said about one photo."""

from dataclasses import dataclass, field, replace

import numpy as np
from torch import Tensor

from pisa_desktop.restore.condition import Condition


@dataclass(frozen=True, slots=True)
class Geometry:
    """Sizes of one photo's restoration, all (height, width) in pixels."""

    output: tuple[int, int]
    """What is saved: round(scale * photo size)."""
    grid: tuple[int, int]
    """The working grid, which the network computes; differs from `output` at odd scales and for tiny photos."""
    padded: tuple[int, int]
    """The grid padded by edge replication to the codec's multiple, at the bottom and at the right."""
    scale: int
    """The model's own scale in use: 1, 2 or 4."""


@dataclass(frozen=True)
class Encoded:
    """A photo prepared for the network."""

    reference: np.ndarray
    """uint8 RGB (H, W, 3) of size `geometry.padded`: the photo enlarged by bicubic."""
    latent: Tensor | None
    """zL, (1, C, h, w) fp32; None for PiSA-Mini, whose codec computes it from the reference at no cost."""
    geometry: Geometry
    notes: tuple[str, ...] = ()
    """Sentences for the user on how it was computed."""


@dataclass(frozen=True)
class Copy:
    """What the network sees of a photo that is not Sharp (reduction.py)."""

    encoded: Encoded
    """The reduced photo, enlarged again."""
    times: int
    """The photo's latents on each side for one of the copy's; 1 unless the copy is enlarged by less than the photo."""


@dataclass(frozen=True)
class Analysis:
    """What `Restorer.analyse` returns for one photo. Pictures at any strengths are rendered from it."""

    encoded: Encoded
    e_full: Tensor
    """The degradation predicted with both levels, (1, C, h, w) fp32 (PiSA-Mini: fp16)."""
    e_pix: Tensor | None
    """The degradation predicted with the pixel level alone, likewise; None until `Restorer.complete` has run."""
    model_id: str
    """The model that computed it; no other model may render it."""
    tile: int
    """Side of the network tiles, in latents; smaller than usual if memory ran out."""
    condition: Condition = Condition.SHARP
    """By how much the photo was reduced before the network saw it."""
    copy: Copy | None = None
    """None for a Sharp photo, and once e_pix is there."""
    notes: tuple[str, ...] = ()
    """Sentences for the user on how it was computed."""

    @property
    def grid(self) -> tuple[int, int]:
        """(height, width) of the working grid, in output pixels; regions are parts of it."""
        return self.encoded.geometry.grid

    @property
    def nbytes(self) -> int:
        """Memory held, in bytes."""
        seen = [self.encoded] if self.copy is None else [self.encoded, self.copy.encoded]
        tensors = [t for t in (*(one.latent for one in seen), self.e_full, self.e_pix) if t is not None]
        return sum(one.reference.nbytes for one in seen) + sum(t.numel() * t.element_size() for t in tensors)

    def with_pix(self, e_pix: Tensor, notes: tuple[str, ...] = ()) -> "Analysis":
        """This analysis with e_pix, and with notes on how that was computed."""
        return replace(self, e_pix=e_pix, copy=None, notes=(*self.notes, *notes))


@dataclass(frozen=True)
class ChannelStatistics:
    """Mean and standard deviation of each channel of a whole picture, (1, 3, 1, 1) fp32."""

    mean: Tensor
    deviation: Tensor


@dataclass(frozen=True)
class ColourStatistics:
    """What the colour match needs to know about the whole picture; the padding does not count."""

    picture: ChannelStatistics
    """Statistics of the decoded picture."""
    reference: ChannelStatistics
    """Statistics of the enlarged photo."""


@dataclass(frozen=True)
class Statistics:
    """Measured by a full decode; regions decoded with them equal the same part of it. Empty for PiSA-Mini."""

    norms: tuple[tuple[Tensor, Tensor], ...] = ()
    """Mean and variance of each GroupNorm of the decoder, (groups,) fp32, in the order in which they run."""
    colour: ColourStatistics | None = None
    """For the colour match; None if the model has none."""


@dataclass(frozen=True)
class Rendered:
    """Pixels at some strengths, before rounding."""

    picture: np.ndarray
    """float32 RGB (H, W, 3), 0..1 but not clamped: all of the output, or a region of the working grid."""
    statistics: Statistics = field(default_factory=Statistics)
    notes: tuple[str, ...] = ()
    """Sentences for the user on how it was computed."""
