"""The method, on one screen: analyse a photo once, render it at any strengths.

    z(lp, ls) = zL - lp * e_pix - ls * (e_full - e_pix)                     (paper, section 3.4, equation 8)

Neither network output depends on the strengths, so the network runs in `analyse` and `complete` only.
"""

from collections.abc import Callable
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.progress import Progress, Steps, drain
from pisa_desktop.restore import colour, geometry
from pisa_desktop.restore.analysis import Analysis, Encoded, Rendered, Statistics
from pisa_desktop.restore.device import CPU_FP32, DeviceLost, MemoryPlan, OutOfMemory, is_device_error, retry_smaller
from pisa_desktop.restore.model import Decoded, Level, Model, Predicted
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import ColourMode, Strengths

T = TypeVar("T")


def combine(z: Tensor, e_pix: Tensor | None, e_full: Tensor, strengths: Strengths) -> Tensor:
    """z - lp * e_pix - ls * (e_full - e_pix) in fp32; on the diagonal e_pix cancels and may be None.

    Raises ValueError when e_pix is needed and missing: the caller forgot `Restorer.complete`.
    """
    z = z - strengths.sem * e_full.float() if strengths.sem else z
    if not strengths.needs_pix:
        return z
    if e_pix is None:
        raise ValueError("these strengths need e_pix: complete the analysis first")
    return z - (strengths.pix - strengths.sem) * e_pix.float()


class Restorer:
    """analyse, complete, render: the same for both models."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._plan = model.plan

    @torch.inference_mode()
    def analyse(self, photo: np.ndarray, scale: float) -> Steps[Analysis]:
        """The slow part, once per photo: enlarge, encode, predict e_full.

        Args:
            photo: uint8 RGB (H, W, 3), at least 1x1.
            scale: output size / photo size, 1..8; computed at the model's next larger scale.
        """
        plan = geometry.plan(photo.shape[:2], scale, self.model)
        reference = geometry.enlarge(photo, plan)
        encoded = yield from self._fitting(lambda memory: self.model.encode(reference, plan, memory))
        full = yield from self._predict(encoded, Level.FULL)
        return Analysis(encoded, full.e, None, self.model.id, self._plan.tile, (*encoded.notes, *full.notes))

    @torch.inference_mode()
    def complete(self, analysis: Analysis) -> Steps[Analysis]:
        """Add e_pix, a second network pass; returns a new analysis (the same one if it is complete)."""
        if analysis.e_pix is not None:
            return analysis
        pix = yield from self._predict(analysis.encoded, Level.PIX)
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
        """
        if analysis.model_id != self.model.id:
            raise ValueError(f"this analysis was made by {analysis.model_id}, not by {self.model.id}")
        mode = self.model.colour_modes[0] if mode is None else mode
        wanted = Region.whole(analysis.grid) if region is None else region
        seen = wanted.grown(colour.reach(mode), analysis.grid)
        decoded = yield from self._fitting(lambda memory: self._decode(analysis, strengths, seen, statistics, memory))
        reference = analysis.encoded.reference[seen.slices]
        picture = colour.match(decoded.picture, reference, mode, decoded.statistics.colour)
        pixels = geometry.to_pixels(picture)[wanted.inside(seen).slices]
        if region is None:
            pixels = geometry.resize(pixels, analysis.encoded.geometry.output)
        return Rendered(pixels, decoded.statistics, (*analysis.notes, *decoded.notes))

    def render_rounded(
        self, analysis: Analysis, strengths: Strengths, mode: ColourMode | None = None
    ) -> Steps[tuple[np.ndarray, tuple[str, ...]]]:
        """All of the output as uint8 RGB (H, W, 3), rounded once, and the notes; for saving and showing.

        In bands where regions are exact: a float picture is four times as large as the 8-bit one.
        """
        height, width = analysis.grid
        if not self.model.exact_regions or analysis.encoded.geometry.output != analysis.grid:
            rendered = yield from self.render(analysis, strengths, mode=mode)
            return geometry.rounded(rendered.picture), rendered.notes
        output = np.empty((height, width, 3), np.uint8)
        rows = max(1, self._plan.band // width)
        for top in range(0, height, rows):
            band = Region(top, 0, min(rows, height - top), width)
            rendered = yield from self.render(analysis, strengths, band, mode=mode)
            output[band.slices] = geometry.rounded(rendered.picture)
        return output, analysis.notes

    def _decode(
        self,
        analysis: Analysis,
        strengths: Strengths,
        region: Region,
        statistics: Statistics | None,
        memory: MemoryPlan,
    ) -> Steps[Decoded]:
        window = self.model.window(analysis.encoded, region)
        e_pix = None if analysis.e_pix is None else analysis.e_pix[..., *window]
        z = self.model.latent(analysis.encoded, window)
        z = combine(z, e_pix, analysis.e_full[..., *window], strengths)
        return (yield from self.model.decode(z, analysis.encoded, region, statistics, memory))

    def _predict(self, encoded: Encoded, level: Level) -> Steps[Predicted]:
        return (yield from self._fitting(lambda memory: self.model.predict(encoded, level, memory)))

    def _fitting(self, attempt: Callable[[MemoryPlan], Steps[T]]) -> Steps[T]:
        """Run work in pieces that fit the memory, and remember the plan that did.

        A device that fails is set up anew once; then, as when its memory does not suffice, the CPU goes on.
        """
        usual = self.model.compute
        ways, way = [usual, CPU_FP32] if usual.device.type != "cpu" else [], None
        while True:
            failure: PisaError
            try:
                if way is not None:
                    self.model.to(way)
                    self._plan = self.model.plan
                result, self._plan = yield from retry_smaller(attempt, self._plan)
                return result
            except OutOfMemory as error:
                ways, failure, words = ways[-1:], error, "Not enough memory on the graphics card"
            except Exception as error:
                if not is_device_error(error):
                    raise
                failure, words = DeviceLost(), "The graphics card has failed"
            # Outside the except block: the traceback no longer holds the device's tensors.
            if not ways:
                raise failure
            way = ways.pop(0)
            yield Progress(0, 1, f"{words}, {'trying it again' if way is usual else 'going on without it'}")


def restore_at(restorer: Restorer, strengths: Strengths) -> Callable[[np.ndarray, int], np.ndarray]:
    """The whole method at fixed strengths as a function (photo, scale) -> result, both uint8 RGB (H, W, 3)."""

    def restore(photo: np.ndarray, scale: int) -> np.ndarray:
        analysis = drain(restorer.analyse(photo, scale))
        if strengths.needs_pix:
            analysis = drain(restorer.complete(analysis))
        return drain(restorer.render_rounded(analysis, strengths))[0]

    return restore
