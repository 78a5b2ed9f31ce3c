"""One model's results as plain arrays: whole results, parts, and what moving sliders are shown from.

While a slider moves, the window blends three pictures of the same part of a photo (equation 8 is linear):

    I00 + lp * (I10 - I00) + ls * (I11 - I10)

The anchors: I00, the enlarged photo; I10, the result at strengths (1, 0); I11, the result at (1, 1). For PiSA-Mini,
whose latents are pixels, the blend is exact. For PiSA-SR, whose decoder is not linear, it stands in until a decode
at the new strengths is done.
"""

from dataclasses import replace

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor

from pisa_desktop.engine.api import Analysed, Finished, Known
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.progress import Steps
from pisa_desktop.restore import geometry
from pisa_desktop.restore.analysis import (
    Analysis,
    ChannelStatistics,
    ColourStatistics,
    Encoded,
    Geometry,
    Statistics,
)
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths

COARSE = 2_000_000
"""Most pixels of the coarse blend."""

_PIX, _FULL = Strengths(1, 0), Strengths(1, 1)


class Views:
    """A restorer that answers with plain arrays; its methods are those of `Engine` for one model."""

    def __init__(self, restorer: Restorer, drafts: Restorer | None = None) -> None:
        """`drafts`: the same model with a rough, quick decoder; only what sliders need is made with it."""
        self.restorer = restorer
        self._drafts, self._sketcher = drafts is not None, drafts or restorer

    def analyse(self, photo: np.ndarray, scale: float, condition: Condition) -> Steps[Analysed]:
        """The slow part: uint8 RGB (H, W, 3), scale 1..8."""
        return self._analysed((yield from self.restorer.analyse(photo, scale, condition)))

    def complete(self, analysis: Analysis) -> Steps[Analysed]:
        """Ready for unequal strengths."""
        return self._analysed((yield from self.restorer.complete(analysis)))

    def _analysed(self, analysis: Analysis) -> Analysed:
        return Analysed(
            analysis=analysis,
            nbytes=analysis.nbytes,
            complete=analysis.e_pix is not None,
            output=analysis.encoded.geometry.output,
            slider_arrays=_exact(analysis) if self.restorer.model.exact_regions else None,
        )

    def whole(self, analysis: Analysis, strengths: Strengths) -> Steps[Finished]:
        """All of the output, rounded as it would be saved."""
        if self.restorer.model.exact_regions:
            pixels, notes = yield from self.restorer.render_rounded(analysis, strengths)
            return Finished(pixels, notes)
        rendered = yield from self.restorer.render(analysis, strengths)
        return Finished(geometry.rounded(rendered.picture), rendered.notes, rendered.statistics)

    def part(self, analysis: Analysis, strengths: Strengths, region: Region, known: Known) -> Steps[Finished]:
        """A part of the output, rounded."""
        picture, notes = yield from _picture(self.restorer, analysis, strengths, region, known)
        return Finished(geometry.rounded(picture), notes)

    def anchors(self, analysis: Analysis, region: Region, known: Known) -> Steps[SliderArrays]:
        """A part of the output decoded at (1, 1), and at (1, 0) unless e_pix is missing."""
        full, _ = yield from _picture(self._sketcher, analysis, _FULL, region, known)
        pix = None
        if analysis.e_pix is not None:
            pix, _ = yield from _picture(self._sketcher, analysis, _PIX, region, known)
        return _live(region, _reference(analysis, region), full, pix, self._drafts)

    @torch.inference_mode()
    def coarse(self, analysis: Analysis) -> Steps[SliderArrays]:
        """All of the output, decoded from latents averaged down; shown outside the part that has anchors."""
        small = reduced(analysis, self.restorer.model)
        full = yield from self._sketcher.render(small, _FULL)
        pix = None
        if small.e_pix is not None:
            pix = (yield from self._sketcher.render(small, _PIX)).picture
        rows, columns = _without_padding(analysis, small.encoded.reference.shape[:2])
        reference = small.encoded.reference[rows, columns]
        region = Region.whole(analysis.encoded.geometry.output)
        pix = None if pix is None else pix[rows, columns]
        return _live(region, reference, full.picture[rows, columns], pix, self._drafts)


def _picture(
    restorer: Restorer, analysis: Analysis, strengths: Strengths, region: Region, known: Known
) -> Steps[tuple[np.ndarray, tuple[str, ...]]]:
    """A part of the output, float32 (h, w, 3) in 0..1, and notes."""
    statistics = interpolated(known, strengths)
    if analysis.grid == analysis.encoded.geometry.output:
        rendered = yield from restorer.render(analysis, strengths, region, statistics)
        return rendered.picture, rendered.notes
    # The grid is larger than the output (a tiny photo), so a region of the output is none of the grid.
    rendered = yield from restorer.render(analysis, strengths, None, statistics)
    return rendered.picture[region.slices], rendered.notes


def _exact(analysis: Analysis) -> SliderArrays:
    """PiSA-Mini's analysis as views, without copies: its e_pix and e_full are in pixels."""
    height, width = analysis.grid

    def view(e: Tensor) -> np.ndarray:
        return geometry.to_pixels(e)[:height, :width]

    return SliderArrays(
        region=Region.whole(analysis.encoded.geometry.output),
        reference=analysis.encoded.reference[:height, :width],
        e_full=view(analysis.e_full),
        e_pix=None if analysis.e_pix is None else view(analysis.e_pix),
        exact=True,
    )


def _reference(analysis: Analysis, region: Region) -> np.ndarray:
    """A part of the enlarged photo at the output's size, uint8 (h, w, 3)."""
    height, width = analysis.grid
    reference = analysis.encoded.reference[:height, :width]
    output = analysis.encoded.geometry.output
    if analysis.grid != output:
        reference = _resized(reference, output, Image.Resampling.BICUBIC)
    return reference[region.slices]


def _live(region: Region, reference: np.ndarray, full: np.ndarray, pix: np.ndarray | None, draft: bool) -> SliderArrays:
    """From the anchors: the photo uint8, results float32 in 0..1, all (h, w, 3)."""
    base = np.multiply(reference, np.float32(1 / 255), dtype=np.float32)
    e_pix = None if pix is None else (base - pix).astype(np.float16)
    return SliderArrays(region, reference, (base - full).astype(np.float16), e_pix, exact=False, draft=draft)


def _without_padding(analysis: Analysis, size: tuple[int, int]) -> tuple[slice, slice]:
    """Rows and columns of a padded grid, reduced to `size`, that show the photo and not the padding."""
    (height, width), (padded_height, padded_width) = analysis.grid, analysis.encoded.geometry.padded
    rows = max(1, round(height / padded_height * size[0]))
    columns = max(1, round(width / padded_width * size[1]))
    return slice(rows), slice(columns)


def reduced(analysis: Analysis, model: geometry.SizeRules) -> Analysis:
    """The analysis with its latents averaged down to at most COARSE output pixels.

    Of the same size where it has no more; sides shorter than the model's shortest stay as they are.
    """
    encoded = analysis.encoded
    latent = encoded.latent  # (1, C, h, w)
    assert latent is not None
    height, width = encoded.geometry.padded
    shrink = min(1.0, (COARSE / (height * width)) ** 0.5)
    per_latent = height // latent.shape[2]
    sides = [max(model.shortest, int(shrink * side) // model.multiple * model.multiple) for side in (height, width)]
    size = min(sides[0], height), min(sides[1], width)
    cells = size[0] // per_latent, size[1] // per_latent

    def averaged(plane: Tensor) -> Tensor:
        return F.interpolate(plane.float(), cells, mode="area")  # (1, C, *cells)

    plan = Geometry(size, size, size, encoded.geometry.scale)
    reference = _resized(encoded.reference, size, Image.Resampling.BOX)
    e_pix = None if analysis.e_pix is None else averaged(analysis.e_pix)
    return replace(
        analysis, encoded=Encoded(reference, averaged(latent), plan), e_full=averaged(analysis.e_full), e_pix=e_pix
    )


def _resized(pixels: np.ndarray, size: tuple[int, int], how: Image.Resampling) -> np.ndarray:
    if pixels.shape[:2] == size:
        return pixels
    return np.asarray(Image.fromarray(pixels).resize((size[1], size[0]), how))


def interpolated(known: Known, strengths: Strengths) -> Statistics | None:
    """Statistics at these strengths: of a full decode, or else the mean of those known, weighted by 1 / distance^2.

    None where no full decode has run.
    """
    if strengths in known:
        exact: Statistics = known[strengths]
        return exact
    if not known:
        return None
    squares = [(s.pix - strengths.pix) ** 2 + (s.sem - strengths.sem) ** 2 for s in known]
    weights = [1 / square for square in squares]
    shares = [weight / sum(weights) for weight in weights]
    return _mean(list(known.values()), shares)


def _mean(all_: list[Statistics], shares: list[float]) -> Statistics:
    """The weighted mean; `shares` add up to 1."""

    def mix(values: list[Tensor]) -> Tensor:
        return torch.stack([share * value for share, value in zip(shares, values, strict=True)]).sum(0)

    norms = tuple(
        (mix([s.norms[i][0] for s in all_]), mix([s.norms[i][1] for s in all_])) for i in range(len(all_[0].norms))
    )
    colours = [s.colour for s in all_ if s.colour is not None]
    if len(colours) < len(all_):
        return Statistics(norms)

    def channel(values: list[ChannelStatistics]) -> ChannelStatistics:
        return ChannelStatistics(mix([v.mean for v in values]), mix([v.deviation for v in values]))

    return Statistics(
        norms, ColourStatistics(channel([c.picture for c in colours]), channel([c.reference for c in colours]))
    )
