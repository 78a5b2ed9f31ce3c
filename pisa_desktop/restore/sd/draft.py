"""Drafts: PiSA-SR with TAESD's small decoder in the place of the VAE's, for sliders that move on a slow computer.

picture = clamp(TAESD(z), 0, 1), for the latents z as they are, without Stable Diffusion's factor 0.18215
"""

from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore import colour
from pisa_desktop.restore.analysis import Encoded, Statistics
from pisa_desktop.restore.device import MemoryPlan
from pisa_desktop.restore.model import Decoded
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.sd.model import SDModel
from pisa_desktop.restore.sd.vae import FACTOR

_MARGIN = 20
"""Latents on each side that a pixel of the decoder depends on: 10 + 10/2 + 10/4 + 5/8, rounded up."""
_ROWS = 64
"""Rows of latents that are decoded at once, without their margins."""


class DraftModel(SDModel):
    """An open model that decodes roughly and 6 to 20 times as fast. Only for what is shown, never for what is saved."""

    def __init__(self, model: SDModel, file: Path) -> None:
        """Shares all networks of `model`. Raises PisaError when `file` is not TAESD's.

        Args:
            file: TAESD in diffusers' layout, safetensors.
        """
        vars(self).update(vars(model))
        self._decoder = _read(file).to(self.compute.device, self.compute.dtype, memory_format=torch.channels_last)

    def window(self, encoded: Encoded, region: Region) -> tuple[slice, slice]:
        """The latents that decoding takes."""
        return self._latents(encoded, region).slices

    def _latents(self, encoded: Encoded, region: Region) -> Region:
        top, left = region.top // FACTOR, region.left // FACTOR
        bottom, right = -(-(region.top + region.height) // FACTOR), -(-(region.left + region.width) // FACTOR)
        return Region(top, left, bottom - top, right - left).grown(_MARGIN, self._size(encoded))

    def decode(
        self, z: Tensor, encoded: Encoded, region: Region, statistics: Statistics | None, plan: MemoryPlan
    ) -> Steps[Decoded]:
        """Pixels of a region, a band of rows at each step."""
        have = self._latents(encoded, region)
        picture = torch.empty(1, 3, region.height, region.width)
        bottom = region.top + region.height
        for top in range(region.top // FACTOR, -(-bottom // FACTOR), _ROWS):
            rows = range(max(0, top - _MARGIN - have.top), min(have.height, top + _ROWS + _MARGIN - have.top))
            self.cancel.check()
            pixels = self._pixels(z[:, :, rows.start : rows.stop])
            first, last = max(region.top, FACTOR * top), min(bottom, FACTOR * (top + _ROWS))
            above, left = FACTOR * (have.top + rows.start), region.left - FACTOR * have.left
            picture[:, :, first - region.top : last - region.top] = pixels[
                :, :, first - above : last - above, left : left + region.width
            ]
            yield Progress(last - region.top, region.height, Phrase("Rendering a draft"))
        if statistics is None:
            statistics = Statistics((), colour.measure(picture, encoded.reference[region.slices]))
        return Decoded(picture.contiguous(memory_format=torch.channels_last), statistics)

    def _pixels(self, z: Tensor) -> Tensor:
        """(1, 4, h, w) to (1, 3, 8h, 8w) in 0..1."""
        z = z.to(self.compute.device, self.compute.dtype).contiguous(memory_format=torch.channels_last)
        pixels: Tensor = self._decoder(z).float().cpu()  # -1..1, about
        return pixels.mul_(0.5).add_(0.5).clamp_(0, 1)


def _read(file: Path) -> Any:
    """TAESD's decoder. Raises PisaError."""
    from diffusers.models.autoencoders.autoencoder_tiny import AutoencoderTiny

    try:
        tensors = {name: tensor.clone() for name, tensor in load_file(file).items()}
        network = AutoencoderTiny()
        network.load_state_dict(tensors)
    except (OSError, SafetensorError, RuntimeError) as error:
        raise PisaError("{file} is not TAESD, or damaged: run `models repair taesd`.", file=file) from error
    return network.decoder.eval().requires_grad_(False)
