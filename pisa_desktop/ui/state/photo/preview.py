"""The visible part enhanced as a photo of its own, shown until the whole has been analysed, then dropped."""

from dataclasses import dataclass, replace

from pisa_desktop.engine.api import Analysed, Engine, Opened
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.progress import Steps
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.state.views import Patch


@dataclass(frozen=True, slots=True, eq=False)
class Crop:
    """A part of a photo."""

    pixels: Pixels
    region: Region
    """Of its result, in output pixels of the whole photo."""
    scale: int
    condition: Condition


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """An enhanced crop."""

    crop: Crop
    analysed: Analysed
    patch: Patch
    strengths: Strengths
    """Of the patch."""
    live: SliderArrays | None


def crop_of(photo: Photo, region: Region, scale: int, condition: Condition) -> Crop:
    """The part of the photo that a region of the output comes from, to whole pixels of its reduced copy."""
    r = condition.reduction
    top, left = region.top // scale // r * r, region.left // scale // r * r
    bottom, right = -(-region.bottom // scale // r) * r, -(-region.right // scale // r) * r
    pixels = photo.pixels[top:bottom, left:right].copy()
    place = Region(scale * top, scale * left, scale * pixels.shape[0], scale * pixels.shape[1])
    return Crop(pixels, place, scale, condition)


def analysed(engine: Engine, model: Opened, crop: Crop, strengths: Strengths) -> Steps[Preview]:
    """The first picture of a crop; `live` follows for a model that is not exact."""
    analysis = yield from engine.analyse(model.key, crop.pixels, crop.scale, crop.condition)
    if strengths.needs_pix:
        analysis = yield from engine.complete(model.key, analysis)
    return (yield from _rendered(engine, model, crop, analysis, strengths, None))


def live(engine: Engine, model: Opened, preview: Preview) -> Steps[Preview]:
    """With what the sliders need."""
    analysis = yield from engine.complete(model.key, preview.analysed)
    if model.exact:
        sliders = analysis.live
    else:
        sliders = yield from engine.anchors(model.key, analysis, Region.whole(analysis.output), {})
    assert sliders is not None
    return replace(preview, analysed=analysis, live=_moved(sliders, preview.crop))


def rendered(engine: Engine, model: Opened, preview: Preview, strengths: Strengths) -> Steps[Preview]:
    """At other strengths."""
    analysis = preview.analysed
    if strengths.needs_pix:
        analysis = yield from engine.complete(model.key, analysis)
    return (yield from _rendered(engine, model, preview.crop, analysis, strengths, preview.live))


def _rendered(
    engine: Engine, model: Opened, crop: Crop, analysis: Analysed, strengths: Strengths, sliders: SliderArrays | None
) -> Steps[Preview]:
    finished = yield from engine.render(model.key, analysis, strengths)
    return Preview(crop, analysis, Patch(crop.region, finished.pixels), strengths, sliders)


def _moved(sliders: SliderArrays, crop: Crop) -> SliderArrays:
    return replace(sliders, region=crop.region)
