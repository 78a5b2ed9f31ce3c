"""Makes from an analysis what the window shows: rendered pixels, and the arrays that follow the sliders.

For a model that is not exact, the arrays interpolate between decodes at three pairs of strengths (anchors): (0, 0),
which is the enlarged photo, (1, 0) and (1, 1).
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
from pisa_desktop.restore.model import Model
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths

COARSE = 2_000_000
"""Most pixels of the coarse blend."""

_PIX, _FULL = Strengths(1, 0), Strengths(1, 1)


def analysed(analysis: Analysis, model: Model) -> Analysed:
    """An analysis as the window sees it."""
    output = analysis.encoded.geometry.output
    live = _views(analysis) if model.exact_regions else None
    return Analysed(analysis, analysis.nbytes, analysis.e_pix is not None, output, live)


def _views(analysis: Analysis) -> SliderArrays:
    """Of PiSA-Mini, whose z is the picture itself: views, no copies."""
    height, width = analysis.grid

    def view(e: Tensor) -> np.ndarray:
        return geometry.to_pixels(e)[:height, :width]

    return SliderArrays(
        Region.whole(analysis.encoded.geometry.output),
        analysis.encoded.reference[:height, :width],
        view(analysis.e_full),
        None if analysis.e_pix is None else view(analysis.e_pix),
        exact=True,
    )


def whole(restorer: Restorer, analysis: Analysis, strengths: Strengths) -> Steps[Finished]:
    """All of the output, rounded as it would be saved."""
    if restorer.model.exact_regions:
        pixels, notes = yield from restorer.render_rounded(analysis, strengths)
        return Finished(pixels, notes)
    rendered = yield from restorer.render(analysis, strengths)
    return Finished(geometry.rounded(rendered.picture), rendered.notes, rendered.statistics)


def part(restorer: Restorer, analysis: Analysis, strengths: Strengths, region: Region, known: Known) -> Steps[Finished]:
    """A part of the output, rounded."""
    picture, notes = yield from _picture(restorer, analysis, strengths, region, known)
    return Finished(geometry.rounded(picture), notes)


def anchors(restorer: Restorer, analysis: Analysis, region: Region, known: Known) -> Steps[SliderArrays]:
    """Two decodes of a part of the output; one where e_pix is missing."""
    full, _ = yield from _picture(restorer, analysis, _FULL, region, known)
    pix = None
    if analysis.e_pix is not None:
        pix, _ = yield from _picture(restorer, analysis, _PIX, region, known)
    return _live(region, _reference(analysis, region), full, pix)


def _picture(
    restorer: Restorer, analysis: Analysis, strengths: Strengths, region: Region, known: Known
) -> Steps[tuple[np.ndarray, tuple[str, ...]]]:
    statistics = interpolated(known, strengths)
    if analysis.grid == analysis.encoded.geometry.output:
        rendered = yield from restorer.render(analysis, strengths, region, statistics)
        return rendered.picture, rendered.notes
    rendered = yield from restorer.render(analysis, strengths, None, statistics)  # a tiny photo, computed enlarged
    return rendered.picture[region.slices], rendered.notes


def _reference(analysis: Analysis, region: Region) -> np.ndarray:
    height, width = analysis.grid
    reference = analysis.encoded.reference[:height, :width]
    output = analysis.encoded.geometry.output
    if analysis.grid != output:
        reference = _resized(reference, output, Image.Resampling.BICUBIC)
    return reference[region.slices]


def _live(region: Region, reference: np.ndarray, full: np.ndarray, pix: np.ndarray | None) -> SliderArrays:
    base = np.multiply(reference, np.float32(1 / 255), dtype=np.float32)
    e_pix = None if pix is None else (base - pix).astype(np.float16)
    return SliderArrays(region, reference, (base - full).astype(np.float16), e_pix, exact=False)


@torch.inference_mode()
def coarse(restorer: Restorer, analysis: Analysis) -> Steps[SliderArrays]:
    """All of the output from latents averaged down: what the sliders show outside the exact part."""
    small = reduced(analysis, restorer.model)
    full = yield from restorer.render(small, _FULL)
    pix = None
    if small.e_pix is not None:
        pix = (yield from restorer.render(small, _PIX)).picture
    shares = (own / padded for own, padded in zip(analysis.grid, analysis.encoded.geometry.padded, strict=True))
    sides = [
        slice(0, max(1, round(share * side)))
        for share, side in zip(shares, small.encoded.reference.shape, strict=False)
    ]
    rows, columns = sides
    reference = small.encoded.reference[rows, columns]
    region = Region.whole(analysis.encoded.geometry.output)
    return _live(region, reference, full.picture[rows, columns], None if pix is None else pix[rows, columns])


def reduced(analysis: Analysis, model: Model) -> Analysis:
    """The analysis with its latents averaged down to at most COARSE output pixels; itself where it is no larger."""
    encoded = analysis.encoded
    latent = encoded.latent
    assert latent is not None
    height, width = encoded.geometry.padded
    shrink = min(1.0, (COARSE / (height * width)) ** 0.5)
    per_latent = height // latent.shape[2]
    sides = [max(model.shortest, int(shrink * side) // model.multiple * model.multiple) for side in (height, width)]
    size = min(sides[0], height), min(sides[1], width)
    cells = size[0] // per_latent, size[1] // per_latent

    def averaged(plane: Tensor) -> Tensor:
        return F.interpolate(plane.float(), cells, mode="area")

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
    """Statistics for strengths at which no full decode has run: those known, the nearer the weightier."""
    if strengths in known:
        exact: Statistics = known[strengths]
        return exact
    if not known:
        return None
    distances = [(s.pix - strengths.pix) ** 2 + (s.sem - strengths.sem) ** 2 for s in known]
    weights = [1 / d for d in distances]
    shares = [w / sum(weights) for w in weights]
    return _mixed(list(known.values()), shares)


def _mixed(all_: list[Statistics], shares: list[float]) -> Statistics:
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
