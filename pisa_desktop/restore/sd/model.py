"""PiSA-SR as a model: Stable Diffusion's VAE as the codec, its UNet with the two LoRAs as the predictor.

The UNet runs in tiles of 96 latents that overlap by 32, as published. Each level is blended once, before any
strengths are applied, so strengths cannot add a seam. The VAE runs over whole planes in bands. In the shapes below
(H, W) is the padded grid in pixels and (h, w) = (H / 8, W / 8) the same in latents.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import CancelFlag, Steps, as_part
from pisa_desktop.restore import colour
from pisa_desktop.restore.analysis import Encoded, Geometry, Statistics
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.device import Compute, MemoryPlan
from pisa_desktop.restore.model import Decoded, Footprint, Level, Predicted
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.sd import checkpoint, memory
from pisa_desktop.restore.sd.bands import NotFinite
from pisa_desktop.restore.sd.base import SCALING, Part
from pisa_desktop.restore.sd.base_folder import base_folder
from pisa_desktop.restore.sd.decoder import View, decode
from pisa_desktop.restore.sd.encoder import encode
from pisa_desktop.restore.sd.text import empty_prompt
from pisa_desktop.restore.sd.unet import UNet, layout
from pisa_desktop.restore.sd.vae import FACTOR, VAE
from pisa_desktop.restore.strengths import ColourMode
from pisa_desktop.restore.tiles import Blend, overlapping_tiles

T = TypeVar("T")

OVERLAP = 32
"""Latents by which network tiles overlap, as published."""


class SDModel:
    """The authors' model on one device."""

    name = "PiSA-SR"
    scales: tuple[int, ...] = (1, 2, 4)
    multiple = 64
    """The VAE halves three times, and so does the UNet: 8 * 8."""
    shortest = 512
    at_photo_size = False
    colour_modes: tuple[ColourMode, ...] = (ColourMode.ADAIN, ColourMode.WAVELET, ColourMode.NONE)
    encoding_share = 0.4
    exact_regions = False
    plan = MemoryPlan(tile=memory.TILE, smallest_tile=24, band=memory.BAND)

    def __init__(
        self, folder: Path, compute: Compute, cache: Path | None, weights: Path | None, cancel: CancelFlag | None
    ) -> None:
        """See `open`."""
        self.cancel = cancel or CancelFlag()
        self._folder, self._cache, self._weights = folder, cache, weights
        self.to(compute)

    @classmethod
    def open(
        cls,
        folder: Path,
        compute: Compute,
        cache: Path | None = None,
        weights: Path | None = None,
        cancel: CancelFlag | None = None,
    ) -> "SDModel":
        """Open the model in a folder that holds pisa_sr.pkl or pisa_sr.safetensors, and base/ (or base.json).

        Args:
            cache: where the prompt's embedding is kept when the folder is not writable.
            weights: PiSA-SR's own file where it lies elsewhere, for example during training.
            cancel: becomes the model's cancel flag; it also stops the reading of the files.

        Raises PisaError that names the file at fault; Cancelled.
        """
        return cls(folder, compute, cache, weights, cancel)

    def to(self, compute: Compute) -> None:
        """Load for another device or precision, from the files: merged and cast weights cannot be cast back.

        Raises PisaError, Cancelled.
        """
        base = base_folder(self._folder)
        unet, vae = Part(base, "unet"), Part(base, "vae")
        # Stable Diffusion's files are checked first: a wrong one would make the others look wrong.
        network = layout(unet)
        if compute.device.type == "cpu":
            memory.ask_for_weights(unet.numbers + vae.numbers, compute.dtype.itemsize)
        self.vae = VAE.load(vae, compute.device, compute.dtype, self.cancel.check)
        path = self._weights or checkpoint.find(self._folder)
        adapters = checkpoint.load(path, unet.shapes)
        prompt = empty_prompt(self._folder, network.config.cross_attention_dim, self._cache)
        self.compute = compute
        self.unet = UNet.load(unet, network, adapters, prompt, compute.device, compute.dtype, self.cancel.check)
        digest = hashlib.sha256(unet.fingerprint() + vae.fingerprint() + bytes.fromhex(checkpoint.sha256(path)))
        self.id = f"pisa-sr-{digest.hexdigest()[:8]}"

    def footprint(
        self, photo: tuple[int, int], geometry: Geometry, condition: Condition, plan: MemoryPlan
    ) -> Footprint:
        """See `Model`."""
        pictures = memory.pictures(geometry.padded)
        networks = memory.networks(
            geometry.padded, self.compute.dtype.itemsize, plan.tile, plan.band, self.vae.per_pixel, self.unet.width
        )
        on_card = self.compute.device.type != "cpu"
        return Footprint(pictures, networks) if on_card else Footprint(pictures + networks)

    def encode(self, reference: np.ndarray, geometry: Geometry, plan: MemoryPlan) -> Steps[Encoded]:
        """zL, (1, 4, h, w): the posterior's mode, so that results repeat (the published program draws a sample)."""
        (mean, _), again = yield from self._sharp(
            lambda vae: encode(vae.encoder, vae.quant, reference, plan.band, self.cancel)
        )
        return Encoded(reference, mean * SCALING, geometry, _notes(Phrase("reading the photo"), again))

    def predict(self, encoded: Encoded, level: Level, plan: MemoryPlan) -> Steps[Predicted]:
        """e, (1, 4, h, w) fp32, tile by tile, blended with the published window."""
        z = self.latent(encoded, Region.whole(self._size(encoded)).slices)  # (1, 4, h, w)
        e, again = yield from predict_in_tiles(self.unet, z, level, plan.tile, OVERLAP)
        return Predicted(e, _notes(Phrase("the analysis"), again))

    def window(self, encoded: Encoded, region: Region) -> tuple[slice, slice]:
        """The latents that decoding takes; for the whole grid all of them, so that statistics are the whole plane's."""
        return self._view(encoded, region).latents.slices

    def latent(self, encoded: Encoded, window: tuple[slice, slice]) -> Tensor:
        """zL of a window, (1, 4, rows, columns) fp32; a view."""
        assert encoded.latent is not None
        return encoded.latent[..., *window]

    def decode(
        self, z: Tensor, encoded: Encoded, region: Region, statistics: Statistics | None, plan: MemoryPlan
    ) -> Steps[Decoded]:
        """Pixels of a region; given the statistics of a decode of the whole grid, the same pixels as there."""
        view = self._view(encoded, region)
        given = None if statistics is None else statistics.norms
        (pixels, norms), again = yield from self._sharp(
            lambda vae: decode(vae.decoder, vae.post_quant, z, view, given, plan.band, self.cancel)
        )
        picture = pixels[..., *region.inside(view.region).slices]  # (1, 3, *region.size)
        if statistics is None:
            statistics = Statistics(norms, colour.measure(picture, encoded.reference[region.slices]))
        return Decoded(picture, statistics, _notes("rendering", again))

    def _size(self, encoded: Encoded) -> tuple[int, int]:
        height, width = encoded.geometry.padded
        return height // FACTOR, width // FACTOR

    def _view(self, encoded: Encoded, region: Region) -> View:
        geometry = encoded.geometry
        if region == Region.whole(geometry.grid):
            region = Region.whole(geometry.padded)
        return View.of(self.vae.decoder, self._size(encoded), region)

    def _sharp(self, attempt: Callable[[VAE], Steps[T]]) -> Steps[tuple[T, bool]]:
        """Run the VAE, and once more in full precision if half precision overflows; returns whether that was needed.

        The second attempt uses a copy of the VAE, since other work may be in the middle of a walk through this one.
        """
        try:
            return (yield from attempt(self.vae)), False
        except NotFinite:
            if self.compute.dtype is torch.float32:
                raise PisaError("The result is not finite: the weights in vae are unusable.") from None
        try:
            return (yield from attempt(self.vae.sharp())), True
        except NotFinite:
            raise PisaError("The result is not finite: the weights in vae are unusable.") from None


def _notes(what: str, again: bool) -> tuple[str, ...]:
    return (
        (Phrase("Half precision was not enough for {what}, so it was repeated in full precision.", what=what),)
        if again
        else ()
    )


def predict_in_tiles(unet: UNet, z: Tensor, level: Level, tile: int, overlap: int) -> Steps[tuple[Tensor, bool]]:
    """e, (1, 4, h, w), of a whole latent z; in one piece if its area is at most that of a tile, as published.

    When a tile overflows in half precision, that tile and those after it are computed in fp32. Returns e and whether
    that was needed. Raises PisaError if fp32 overflows as well; Cancelled.
    """
    size = (z.shape[2], z.shape[3])
    whole = size[0] * size[1] <= tile * tile
    tiles = [Region.whole(size)] if whole else overlapping_tiles(size, tile, overlap)
    blend, usual = Blend(z.shape[1], size), unet.dtype
    try:
        for i, part in enumerate(tiles):
            what = Phrase("Analysing tile {i} of {count}", i=i + 1, count=len(tiles))
            e = yield from as_part(unet.walk(z[..., *part.slices], level, what), i, len(tiles))
            if not bool(e.isfinite().all()) and unet.dtype is not torch.float32:
                unet.to(torch.float32)
                what = Phrase("Analysing tile {i} of {count} in full precision", i=i + 1, count=len(tiles))
                e = yield from as_part(unet.walk(z[..., *part.slices], level, what), i, len(tiles))
            if not bool(e.isfinite().all()):
                raise PisaError("The result is not finite: the weights in unet are unusable.")
            blend.add(part, e)
        return blend.mean(), unet.dtype is not usual
    finally:
        if unet.dtype is not usual:
            unet.to(usual)
