"""Builds the `PictureView` of a photo from what has been computed for it."""

from dataclasses import dataclass, replace

from pisa_desktop.photo.draft import Draft
from pisa_desktop.photo.naming import times
from pisa_desktop.photo.photo import Photo
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths, scaled
from pisa_desktop.ui.look.words import about, condition_name, pair, tr
from pisa_desktop.ui.state.photo.enhancing import Enhancing
from pisa_desktop.ui.state.photo.preview import Preview
from pisa_desktop.ui.state.photo.results import Result
from pisa_desktop.ui.state.photo.saved_result import SavedPicture
from pisa_desktop.ui.state.views import ActivityView, Doing, PictureView, Stage


@dataclass(slots=True, eq=False)
class Shown:
    """The photo on the canvas."""

    item: int
    draft: Draft | None = None
    photo: Photo | None = None
    stamp: tuple[int, int] = (0, 0)
    enhancing: Enhancing | None = None
    wanted: bool = False
    """The user has asked to enhance it, which is not possible yet."""
    visible: Region | None = None


def activity_of(shown: Shown, engine_runs: bool) -> ActivityView:
    """Return what is being done for the photo."""
    if shown.enhancing is not None and shown.enhancing.activity.doing is not Doing.NOTHING:
        return shown.enhancing.activity
    if not shown.wanted:
        return ActivityView()
    return ActivityView(Doing.WAITING, tr("Opening") if engine_runs else tr("Starting the engine..."), cancellable=True)


def of(
    shown: Shown,
    scale: float,
    condition: Condition,
    older: Result | None,
    saved: SavedPicture | None,
    strengths: Strengths,
) -> PictureView:
    """Return the photo and the best available picture for the after side; `older` is any result in memory."""
    view, enhancing = _before(shown, scale), shown.enhancing
    if enhancing is not None and enhancing.result is not None and not _still_empty(enhancing.preview, enhancing.result):
        return with_result(view, enhancing.result, strengths, enhancing.model.exact)
    if enhancing is not None and enhancing.preview is not None:
        return with_preview(view, enhancing.preview)
    if saved is not None and (older is None or saved.saved.made_at(scale, condition)):
        return with_saved(view, saved, condition, strengths)
    return view if older is None else with_outdated(view, older, condition)


def _before(shown: Shown, scale: float) -> PictureView:
    if shown.photo is not None:
        pixels, size = shown.photo.pixels, shown.photo.size
    elif shown.draft is not None:
        pixels, size = shown.draft.pixels, shown.draft.size
    else:
        return PictureView(shown.item)
    told, alpha = ("", None) if shown.photo is None else (about(shown.photo), shown.photo.alpha)
    return PictureView(shown.item, pixels, alpha, size, scaled(size, scale), scale, about=told)


def _still_empty(preview: Preview | None, result: Result) -> bool:
    """Return whether nothing of the result can be shown yet, so that the preview stays."""
    return preview is not None and result.whole is None and result.part is None


def with_result(view: PictureView, result: Result, strengths: Strengths, exact: bool) -> PictureView:
    """Add the finished picture and the slider arrays."""
    finished = exact or result.whole_strengths == strengths
    whole = None if result.whole is None else result.whole.pixels
    shown = result.whole_strengths
    patch = None
    if shown != strengths and result.part is not None and result.part_strengths == strengths:
        whole, shown, patch = None, strengths, result.part
    return replace(
        view,
        stage=Stage.FINISHED if finished else Stage.REFINING,
        after=whole,
        after_strengths=shown,
        patch=patch,
        slider_arrays=result.slider_arrays,
        exact=exact,
        tag=tr("Enhanced {scale}\u00d7", scale=times(view.scale)),
    )


def with_preview(view: PictureView, preview: Preview) -> PictureView:
    """Add the preview of the visible part."""
    arrays = () if preview.slider_arrays is None else (preview.slider_arrays,)
    return replace(
        view,
        stage=Stage.PREVIEW,
        after_strengths=preview.strengths,
        patch=preview.patch,
        slider_arrays=arrays,
        tag=tr("preview"),
    )


def with_saved(view: PictureView, picture: SavedPicture, condition: Condition, strengths: Strengths) -> PictureView:
    """Add the result as it was saved; the tag tells where scale, condition or strengths differ now."""
    saved = picture.saved
    alike = saved.made_at(view.scale, condition)
    if alike and saved.strengths == strengths:
        stage, tag = Stage.FINISHED, tr("Enhanced {scale}\u00d7", scale=times(view.scale))
    elif alike:
        stage, tag = Stage.OUTDATED, tr("saved at {strengths}", strengths=pair(saved.strengths))
    else:
        stage = Stage.OUTDATED
        tag = tr("for {scale}\u00d7, {condition}", scale=times(saved.scale), condition=condition_name(saved.condition))
    return replace(view, stage=stage, after=picture.pixels, after_strengths=saved.strengths, tag=tag)


def with_outdated(view: PictureView, result: Result, condition: Condition) -> PictureView:
    """Add the result for another scale, condition or model, shown until there is a new one.

    `condition`: the photo's condition now; the tag names the old one if they differ.
    """
    if result.whole is None:
        return view
    tag = tr("for {scale}\u00d7") if result.key.condition is condition else tr("for {scale}\u00d7, {condition}")
    return replace(
        view,
        stage=Stage.OUTDATED,
        after=result.whole.pixels,
        after_strengths=result.whole_strengths,
        tag=tr(tag, scale=times(result.key.scale), condition=condition_name(result.key.condition)),
    )
