"""Enhances the visible part as if it were a photo; shown until the whole photo has been analysed."""

from dataclasses import dataclass, replace
from math import ceil

from pisa_desktop.engine.api import Analysed, Engine, Opened
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.progress import Steps
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths, scaled
from pisa_desktop.ui.state.views import Patch


@dataclass(frozen=True, slots=True, eq=False)
class Crop:
    """A part of a photo."""

    pixels: Pixels
    region: Region
    """Where its result lies, in output pixels of the whole photo."""
    scale: float
    condition: Condition


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """An enhanced crop."""

    crop: Crop
    analysed: Analysed
    patch: Patch
    strengths: Strengths
    """Strengths of the patch."""
    slider_arrays: SliderArrays | None


def crop_of(photo: Photo, region: Region, scale: float, condition: Condition) -> Crop:
    """Return the part of the photo under a region of the output, extended to whole pixels of its reduced copy."""
    r = condition.reduction
    top, left = (int(side / scale / r) * r for side in (region.top, region.left))
    bottom, right = (ceil(side / scale / r) * r for side in (region.bottom, region.right))
    pixels = photo.pixels[top:bottom, left:right].copy()
    height, width = scaled((pixels.shape[0], pixels.shape[1]), scale)
    whole = scaled(photo.size, scale)  # which a crop at its edge reaches, however its place is rounded
    upper = round(scale * top) if bottom < photo.size[0] else whole[0] - height
    start = round(scale * left) if right < photo.size[1] else whole[1] - width
    return Crop(pixels, Region(upper, start, height, width), scale, condition)


def analysed(engine: Engine, model: Opened, crop: Crop, strengths: Strengths) -> Steps[Preview]:
    """Make the first picture of a crop; its slider arrays are added by `with_slider_arrays`."""
    analysis = yield from engine.analyse(model.key, crop.pixels, crop.scale, crop.condition)
    if strengths.needs_pix:
        analysis = yield from engine.complete(model.key, analysis)
    return (yield from _rendered(engine, model, crop, analysis, strengths, None))


def with_slider_arrays(engine: Engine, model: Opened, preview: Preview) -> Steps[Preview]:
    """Add the slider arrays."""
    analysis = yield from engine.complete(model.key, preview.analysed)
    if model.exact:
        arrays = analysis.slider_arrays
    else:
        arrays = yield from engine.anchors(model.key, analysis, Region.whole(analysis.output), {})
    assert arrays is not None
    return replace(preview, analysed=analysis, slider_arrays=_moved(arrays, preview.crop))


def rendered(engine: Engine, model: Opened, preview: Preview, strengths: Strengths) -> Steps[Preview]:
    """Render a preview at other strengths."""
    analysis = preview.analysed
    if strengths.needs_pix:
        analysis = yield from engine.complete(model.key, analysis)
    return (yield from _rendered(engine, model, preview.crop, analysis, strengths, preview.slider_arrays))


def _rendered(
    engine: Engine, model: Opened, crop: Crop, analysis: Analysed, strengths: Strengths, arrays: SliderArrays | None
) -> Steps[Preview]:
    finished = yield from engine.render(model.key, analysis, strengths)
    return Preview(crop, analysis, Patch(crop.region, finished.pixels), strengths, arrays)


def _moved(arrays: SliderArrays, crop: Crop) -> SliderArrays:
    return replace(arrays, region=crop.region)
