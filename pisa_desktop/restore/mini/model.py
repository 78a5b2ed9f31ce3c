"""PiSA-Mini as a model: a lossless codec without weights, and the network in halo tiles.

Pixel-unshuffling only renames numbers, so z and e are kept here in the picture's layout, (1, 3, H, W)
channels-last: the method's formula is the same line, regions are plain slices, decoding does nothing. The network
unshuffles what it sees.
"""

from copy import deepcopy
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import CancelFlag, Progress, Steps, as_part
from pisa_desktop.restore import reduction
from pisa_desktop.restore.analysis import Encoded, Geometry, Statistics
from pisa_desktop.restore.colour import on_grey, planes, without_colour
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.device import Compute, MemoryPlan
from pisa_desktop.restore.mini import memory, weights
from pisa_desktop.restore.mini.network import HALO, SCALES, Ends, Layers, MiniNetwork, walk
from pisa_desktop.restore.model import Decoded, Footprint, Level, Predicted
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import ColourMode
from pisa_desktop.restore.tiles import halo_tiles


class MiniModel:
    """The model that ships inside the application."""

    name: str = "PiSA-Mini"
    scales: tuple[int, ...] = SCALES
    multiple = max(SCALES)
    shortest = max(SCALES)
    at_photo_size = True
    colour_modes: tuple[ColourMode, ...] = (ColourMode.NONE,)
    encoding_share = 0.0
    exact_regions = True
    plan = MemoryPlan(tile=768, smallest_tile=24, band=1 << 20)
    """768: 0.49 s per megapixel on two cores; 256 costs .66 for its halos."""

    def __init__(
        self, network: MiniNetwork, fingerprint: str, compute: Compute, cancel: CancelFlag | None = None
    ) -> None:
        self.id = f"pisa-mini-{fingerprint}"
        self.cancel = cancel or CancelFlag()
        self._network = network.requires_grad_(False)
        self.to(compute)

    @classmethod
    def open(cls, path: Path, compute: Compute, cancel: CancelFlag) -> "MiniModel":
        """From PiSA-Mini's file. Raises PisaError if it is missing or damaged."""
        return cls(weights.load(path), weights.fingerprint(path), compute, cancel)

    def to(self, compute: Compute) -> None:
        """Move to another device or precision: adapters are merged in fp32, then cast."""
        self.compute = compute
        self._layers = {level: self._cast(self._network.layers(level)) for level in Level}
        self._ends = {
            (scale, level): self._moved(self._network.at(scale, level)) for scale in SCALES for level in Level
        }

    def _moved(self, ends: Ends) -> Ends:
        """A copy of the ends on the device; the linear way past the body stays in fp32."""
        moved = deepcopy(ends).to(self.compute.device)
        for convolution in (moved.head, moved.tail):
            convolution.to(self.compute.dtype)
        return moved

    def _cast(self, layers: Layers) -> Layers:
        def put(tensor: Tensor) -> Tensor:
            return tensor.to(self.compute.device, self.compute.dtype)

        kernels = (put(weight.contiguous(memory_format=torch.channels_last)) for weight in layers.weights)
        return Layers(tuple(kernels), tuple(map(put, layers.biases)), tuple(map(put, layers.slopes)))

    def footprint(
        self, photo: tuple[int, int], geometry: Geometry, condition: Condition, plan: MemoryPlan
    ) -> Footprint:
        """See `Model`."""
        own, times = geometry, 1
        if condition is not Condition.SHARP:
            own, times = reduction.plan(geometry, photo, condition.reduction, self)
        (height, width), scale = own.padded, own.scale
        seen = memory.Seen(
            height * width, (height // scale, width // scale), scale, condition is not Condition.SHARP, times == 1
        )
        grid = geometry.padded[0] * geometry.padded[1]
        reference = memory.reference(grid, copied=geometry.padded != photo)
        analysing = reference + memory.analysing(grid, seen, enlarged=geometry.scale > 1)
        rendering = reference + memory.rendering(grid, plan.band)
        on_processor = self.compute.device.type == "cpu"
        network = memory.network(seen, plan.tile, HALO, on_processor and self.compute.dtype != torch.float32)
        if on_processor:
            return Footprint(max(analysing + network, rendering))
        return Footprint(max(analysing, rendering), network)

    def encode(self, reference: np.ndarray, geometry: Geometry, plan: MemoryPlan) -> Steps[Encoded]:
        """Nothing to compute: z is the reference."""
        yield Progress(1, 1, "Reading")
        return Encoded(reference, None, geometry)

    def predict(self, encoded: Encoded, level: Level, plan: MemoryPlan) -> Steps[Predicted]:
        """e in fp16, tile by tile; exact, since each tile sees the network's whole receptive field.

        A photo without colour gets none: e then changes luma alone.
        """
        height, width = encoded.geometry.padded
        scale = encoded.geometry.scale
        tiles = list(halo_tiles((height // scale, width // scale), plan.tile, HALO))
        colourless = without_colour(encoded.reference)
        e = torch.empty(1, 3, height, width, dtype=torch.float16, memory_format=torch.channels_last)
        for i, tile in enumerate(tiles):
            what = Phrase("Analysing tile {i} of {count}", i=i + 1, count=len(tiles))
            seen = tile.seen * scale
            z = F.pixel_unshuffle(planes(encoded.reference[seen.slices]), scale)
            core = tile.core.inside(tile.seen)
            values = yield from as_part(self.network_pass(z, scale, level, what), i, len(tiles))
            values = F.pixel_shuffle(values[..., *core.slices], scale)
            e[..., *(tile.core * scale).slices] = on_grey(values) if colourless else values
        return Predicted(e)

    def network_pass(self, z: Tensor, scale: int, level: Level, what: str) -> Steps[Tensor]:
        """e for z (1, 3 scale^2, h, w) fp32 of one tile; fp32, on the CPU. One network pass, called `what`."""
        z = z.to(self.compute.device).contiguous(memory_format=torch.channels_last)
        e = yield from walk(z, self._ends[scale, level], self._layers[level], what, self.cancel.check)
        return e.cpu()

    def window(self, encoded: Encoded, region: Region) -> tuple[slice, slice]:
        """The region itself."""
        return region.slices

    def latent(self, encoded: Encoded, window: tuple[slice, slice]) -> Tensor:
        """z of a window: the reference's pixels, 0..1."""
        return planes(encoded.reference[window])

    def decode(
        self, z: Tensor, encoded: Encoded, region: Region, statistics: Statistics | None, plan: MemoryPlan
    ) -> Steps[Decoded]:
        """Nothing to compute: the picture is z."""
        yield Progress(1, 1, "Rendering")
        return Decoded(z, Statistics())
