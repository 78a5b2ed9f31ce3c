"""The method: analyse a photo once, then render it at any strengths.

    z(lp, ls) = zL - lp * e_pix - ls * (e_full - e_pix)                     (paper, section 3.4, equation 8)

Neither e_pix nor e_full depends on the strengths, so the network runs in `analyse` and `complete` only. In the
shapes below (H, W) is the padded grid in output pixels, (h, w) the same in latents, C a latent's channels.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from pisa_desktop.free_memory import Free
from pisa_desktop.progress import Steps, as_share, drain
from pisa_desktop.restore import colour, geometry, reduction
from pisa_desktop.restore.analysis import Analysis, Copy, Encoded, Geometry, Rendered, Statistics
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.device import MemoryPlan
from pisa_desktop.restore.model import Decoded, Level, Model, Predicted
from pisa_desktop.restore.recovery import Recovery
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import ColourMode, Strengths


def combine(z: Tensor, e_pix: Tensor | None, e_full: Tensor, strengths: Strengths) -> Tensor:
    """z - lp * e_pix - ls * (e_full - e_pix), (1, C, h, w) fp32; at equal strengths e_pix cancels and may be None.

    Raises ValueError when e_pix is needed and missing: the caller forgot `Restorer.complete`.
    """
    z = z - strengths.sem * e_full.float() if strengths.sem else z
    if not strengths.needs_pix:
        return z
    if e_pix is None:
        raise ValueError("these strengths need e_pix: complete the analysis first")
    return z - (strengths.pix - strengths.sem) * e_pix.float()


class Restorer:
    """The method with one model; failures of its device are recovered from (recovery.py)."""

    def __init__(self, model: Model, free: Free | None = None) -> None:
        """`free`: what tells the memory that there is, by default the computer."""
        self.model = model
        self._recovery = Recovery(model, free)

    @torch.inference_mode()
    def analyse(
        self,
        photo: np.ndarray,
        scale: float,
        condition: Condition = Condition.SHARP,
        sizes: Geometry | None = None,
    ) -> Steps[Analysis]:
        """The slow part, once per photo: enlarge, encode, predict e_full.

        Args:
            photo: uint8 RGB (H, W, 3), at least 1x1.
            scale: output size / photo size, 1..8; computed at the model's next larger scale.
            condition: unless Sharp, the network sees a reduced copy (reduction.py) if the photo is large enough.
            sizes: in the place of those by the model's rules; a trial may be smaller than any photo's grid.

        Raises OutOfMemory, with figures and before anything is computed where there is too little memory for the
        photo from here to its result; DeviceLost, Cancelled.
        """
        model, run, size = self.model, self._recovery.run, photo.shape[:2]
        plan = sizes or geometry.plan(size, scale, model)
        condition, notes = reduction.fitting(condition, size)
        yield from self._recovery.begin(lambda memory: model.footprint(size, plan, condition, memory))
        reference = geometry.enlarge(photo, plan)  # (H, W, 3) uint8
        read = model.encoding_share
        encode = run(lambda memory: model.encode(reference, plan, memory))
        encoded = yield from as_share(encode, 0, read)  # zL (1, C, h, w)
        copy = yield from as_share(self._copy(photo, plan, condition), read, read)  # zR (1, C, h, w), or None
        predict = run(lambda memory: self._predict(encoded, copy, Level.FULL, memory))
        full = yield from as_share(predict, read, 1)  # e_full (1, C, h, w)
        return Analysis(
            encoded=encoded,
            copy=copy,
            e_full=full.e,
            e_pix=None,
            model_id=model.id,
            tile=self._recovery.plan.tile,
            condition=condition,
            notes=(*notes, *encoded.notes, *(() if copy is None else copy.encoded.notes), *full.notes),
        )

    def _copy(self, photo: np.ndarray, plan: Geometry, condition: Condition) -> Steps[Copy | None]:
        """The reduced copy of a photo that is not Sharp, which the network sees in its place."""
        if condition is Condition.SHARP:
            return None
        sizes, times = reduction.plan(plan, photo.shape[:2], condition.reduction, self.model)
        reference = geometry.enlarge(reduction.reduced(photo, condition.reduction), sizes)
        encoded = yield from self._recovery.run(lambda memory: self.model.encode(reference, sizes, memory))
        return Copy(encoded, times)

    def _predict(self, encoded: Encoded, copy: Copy | None, level: Level, memory: MemoryPlan) -> Steps[Predicted]:
        """One network pass."""
        if copy is None:
            return (yield from self.model.predict(encoded, level, memory))
        predicted = yield from self.model.predict(copy.encoded, level, memory)
        return replace(predicted, e=reduction.as_copy(encoded, copy, predicted.e, self.model, memory.band))

    @torch.inference_mode()
    def complete(self, analysis: Analysis) -> Steps[Analysis]:
        """Add e_pix by a second network pass; returns a new analysis, or the same one if it is complete.

        Raises OutOfMemory, DeviceLost, Cancelled.
        """
        if analysis.e_pix is not None:
            return analysis
        pix = yield from self._recovery.run(
            lambda memory: self._predict(analysis.encoded, analysis.copy, Level.PIX, memory)
        )  # e_pix (1, C, h, w)
        return analysis.with_pix(pix.e, pix.notes)

    @torch.inference_mode()
    def render(
        self,
        analysis: Analysis,
        strengths: Strengths,
        region: Region | None = None,
        statistics: Statistics | None = None,
        mode: ColourMode | None = None,
    ) -> Steps[Rendered]:
        """The fast part, at every slider move: one line of algebra, decode, colour match. Runs no network.

        Args:
            analysis: made by the same model; with e_pix unless the strengths are equal.
            region: part of the working grid; None for all of the output, resized to its exact size.
            statistics: of an earlier full render at these strengths; measured on `region` where None.
            mode: one of the model's colour modes, by default its first.

        Raises ValueError for another model's analysis or a missing e_pix; OutOfMemory, DeviceLost, Cancelled.
        """
        if analysis.model_id != self.model.id:
            raise ValueError(f"this analysis was made by {analysis.model_id}, not by {self.model.id}")
        mode = self.model.colour_modes[0] if mode is None else mode
        wanted = Region.whole(analysis.grid) if region is None else region
        seen = wanted.grown(colour.reach(mode), analysis.grid)
        decoded = yield from self._recovery.run(
            lambda memory: self._decode(analysis, strengths, seen, statistics, memory)
        )  # (1, 3, *seen.size), 0..1
        reference = analysis.encoded.reference[seen.slices]  # (*seen.size, 3) uint8
        picture = colour.match(decoded.picture, reference, mode, decoded.statistics.colour)
        pixels = geometry.to_pixels(picture)[wanted.inside(seen).slices]  # (*wanted.size, 3)
        if region is None:
            pixels = geometry.resize(pixels, analysis.encoded.geometry.output)
        return Rendered(pixels, decoded.statistics, (*analysis.notes, *decoded.notes))

    def _decode(
        self,
        analysis: Analysis,
        strengths: Strengths,
        region: Region,
        statistics: Statistics | None,
        memory: MemoryPlan,
    ) -> Steps[Decoded]:
        """Equation 8 on the latents that `region` needs, then the codec."""
        window = self.model.window(analysis.encoded, region)
        z = self.model.latent(analysis.encoded, window)  # (1, C, h, w) of the window, fp32
        e_pix = None if analysis.e_pix is None else analysis.e_pix[..., *window]
        z = combine(z, e_pix, analysis.e_full[..., *window], strengths)
        return (yield from self.model.decode(z, analysis.encoded, region, statistics, memory))

    def render_rounded(
        self, analysis: Analysis, strengths: Strengths, mode: ColourMode | None = None
    ) -> Steps[tuple[np.ndarray, tuple[str, ...]]]:
        """All of the output as uint8 RGB (H, W, 3), rounded once, and the notes; for saving and showing.

        Where regions are exact it is made in bands, since a float picture takes four times the memory. Raises as
        `render` does.
        """
        height, width = analysis.grid
        if not self.model.exact_regions or analysis.encoded.geometry.output != analysis.grid:
            rendered = yield from self.render(analysis, strengths, mode=mode)
            return geometry.rounded(rendered.picture), rendered.notes
        output = np.empty((height, width, 3), np.uint8)
        rows = max(1, self._recovery.plan.band // width)
        for top in range(0, height, rows):
            band = Region(top, 0, min(rows, height - top), width)
            rendered = yield from self.render(analysis, strengths, band, mode=mode)
            output[band.slices] = geometry.rounded(rendered.picture)
        return output, analysis.notes


def restore_at(restorer: Restorer, strengths: Strengths) -> Callable[[np.ndarray, int], np.ndarray]:
    """The whole method at fixed strengths: a function of (photo, scale), photo and result uint8 RGB (H, W, 3)."""

    def restore(photo: np.ndarray, scale: int) -> np.ndarray:
        analysis = drain(restorer.analyse(photo, scale))
        if strengths.needs_pix:
            analysis = drain(restorer.complete(analysis))
        return drain(restorer.render_rounded(analysis, strengths))[0]

    return restore
