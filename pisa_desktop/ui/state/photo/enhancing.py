"""What the engine does for one photo at one scale with one model, from the preview to the sliders.

preview of the visible part -> analyse -> render -> complete -> anchors (each a request to the worker)
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from pisa_desktop.engine.api import Analysed, Engine, Finished, Opened
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.engine.work import work
from pisa_desktop.photo.photo import Photo
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths, scaled
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.estimates import Speeds
from pisa_desktop.ui.state.photo import preview
from pisa_desktop.ui.state.photo.course import Course
from pisa_desktop.ui.state.photo.preview import Preview
from pisa_desktop.ui.state.photo.results import Result, ResultKey
from pisa_desktop.ui.state.views import ActivityView, Doing, Patch
from pisa_desktop.ui.work.jobs import Urgency
from pisa_desktop.ui.work.requests import Calls

QUICK = 10.0
"""A full render, or enhancing on opening, starts automatically if it takes at most this many seconds."""
_MARGIN = 64
"""Output pixels computed around the visible part."""


@dataclass(frozen=True, slots=True, eq=False)
class Tools:
    """What `Enhancing` needs, and whom it informs."""

    engine: Engine
    calls: Calls
    speeds: Speeds
    changed: Callable[["Enhancing"], None]
    """Called when pictures have changed."""
    told: Callable[["Enhancing"], None]
    """Called when only the activity has changed."""
    failed: Callable[["Enhancing", BaseException], None]


class Enhancing:
    """Takes one photo through the steps of the engine."""

    def __init__(
        self, key: ResultKey, photo: Photo, model: Opened, strengths: Strengths, visible: Region | None, tools: Tools
    ) -> None:
        """`visible` is the part that the canvas shows, in output pixels; None for the whole output."""
        self.key, self.photo, self.model = key, photo, model
        self.strengths, self.visible = strengths, visible
        self.result: Result | None = None
        self.preview: Preview | None = None
        self.chosen = False
        """Whether the user asked for it; then it continues when another photo is shown."""
        self._tools = tools
        self._course = Course(lambda: tools.told(self), lambda: tools.speeds.enhancing(model, self.work))
        self._shown = True
        self._analysing = 0.0

    @property
    def activity(self) -> ActivityView:
        """What is being done, and how far it has come."""
        return self._course.activity

    @property
    def output(self) -> tuple[int, int]:
        """(height, width) of the result."""
        return scaled(self.photo.size, self.key.scale)

    @property
    def work(self) -> float:
        """See engine/work.py."""
        return self._work_of(self.photo.size)

    def _work_of(self, size: tuple[int, int]) -> float:
        return work(self.model, size, self.key.scale, self.key.condition)

    @property
    def busy(self) -> bool:
        """Whether the first picture is still being made; preparing sliders and later renders do not count."""
        return self._open("analyse") or self._open("preview")

    # ---- What the session calls --------------------------------------------------------------------------------

    def begin(self) -> None:
        """Enhance the photo; if that takes long, the visible part comes first."""
        if self.result is not None:
            self._render()
            return
        if self._worth_a_preview():
            self.begin_preview()
        engine, key, pixels = self._tools.engine, self.model.key, self.photo.pixels
        scale, condition = self.key.scale, self.key.condition
        self._ask(
            Urgency.CURRENT, "analyse", lambda: engine.analyse(key, pixels, scale, condition), self._have_analysis
        )
        self._course.show(Doing.ENHANCING, tr("Waiting"))

    def begin_preview(self) -> None:
        """Enhance the visible part as if it were a photo."""
        crop = preview.crop_of(self.photo, self._seen(), self.key.scale, self.key.condition)
        engine, key, strengths = self._tools.engine, self.model, self.strengths
        self._ask(
            Urgency.VISIBLE, "preview", lambda: preview.analysed(engine, key, crop, strengths), self._have_preview
        )
        self._course.show(Doing.ENHANCING, tr("Enhancing the visible part"))

    def adopt(self, result: Result) -> None:
        """Continue with a result that is still in memory."""
        self.result = result
        self._render()
        self._prepare_sliders()

    def set_strengths(self, strengths: Strengths) -> None:
        """Render at these strengths, now or once there is an analysis."""
        self.strengths = strengths
        if self.result is not None:
            self._render()
        elif self.preview is not None:
            self._render_preview(self.preview)

    def set_visible(self, region: Region) -> None:
        """Set the part of the output on which the canvas has come to rest."""
        self.visible = region
        if self.result is not None and not self.model.exact:
            self._render()
            self._prepare_sliders()

    def count_down(self) -> None:
        """See `Course.tick`."""
        self._course.tick()

    def cancel(self) -> None:
        """Stop all work; what has been computed is kept."""
        self._drop("analyse", "preview", "preview render", "complete", "render", "whole", "anchors", "coarse")
        self._course.show(Doing.NOTHING)

    def leave(self) -> None:
        """Another photo is shown: continue only an analysis that the user asked for, at a low priority."""
        self._drop("preview", "preview render", "complete", "render", "whole", "anchors", "coarse")
        self.preview, self._shown = None, False
        if self.chosen:
            self._tools.calls.hurry(self._topic("analyse"), Urgency.LEFT)
        else:
            self._drop("analyse")

    def come_back(self) -> None:
        """The photo is shown again: raise the priority of its analysis."""
        self._shown = True
        self._tools.calls.hurry(self._topic("analyse"), Urgency.CURRENT)

    # ---- Answers -----------------------------------------------------------------------------------------------

    def _have_preview(self, answer: Preview, seconds: float) -> None:
        self.preview = answer
        if self._tools.speeds.enhancing(self.model, self.work) is None:
            self._tools.speeds.enhanced(self.model, self._work_of(answer.crop.pixels.shape[:2]), seconds)
        if self.strengths != answer.strengths:
            self._render_preview(answer)
        if answer.slider_arrays is None:
            engine, model = self._tools.engine, self.model
            self._ask(
                Urgency.ANCHORS,
                "anchors",
                lambda: preview.with_slider_arrays(engine, model, answer),
                self._have_preview_arrays,
            )
        self._clear_activity()
        self._changed()

    def _have_preview_arrays(self, answer: Preview, _seconds: float) -> None:
        if self.preview is not None:
            self.preview = replace(self.preview, analysed=answer.analysed, slider_arrays=answer.slider_arrays)
            self._changed()

    def _render_preview(self, now: Preview) -> None:
        engine, model, strengths = self._tools.engine, self.model, self.strengths
        self._ask(
            Urgency.RENDER,
            "preview render",
            lambda: preview.rendered(engine, model, now, strengths),
            self._have_preview_render,
        )

    def _have_preview_render(self, answer: Preview, _seconds: float) -> None:
        if self.preview is not None:
            self.preview = replace(answer, slider_arrays=self.preview.slider_arrays)
            self._changed()

    def _have_analysis(self, analysed: Analysed, seconds: float) -> None:
        self._drop("preview", "preview render", "anchors")
        if self.model.exact:
            self._analysing = seconds
        else:  # its full decode may follow much later or never
            self._tools.speeds.enhanced(self.model, self.work, seconds)
        self.result = Result(self.key, self.model.key, analysed)
        self._clear_activity()
        if self._shown:
            self._render()
            self._prepare_sliders()
        self._changed()

    def _have_complete(self, analysed: Analysed, _seconds: float) -> None:
        assert self.result is not None
        self.result.analysed = analysed
        self._clear_activity()
        self._render()
        self._prepare_sliders()
        self._changed()

    def _have_part(self, strengths: Strengths, region: Region, finished: Finished) -> None:
        assert self.result is not None
        self.result.part, self.result.part_strengths = Patch(region, finished.pixels), strengths
        self._drop_preview()

    def take_whole(self, strengths: Strengths, finished: Finished) -> None:
        """Take over a render of the whole output."""
        if self.result is None:
            return
        if finished.statistics is not None:
            self.result.known[strengths] = finished.statistics
        if strengths != self.strengths:
            return
        self.result.whole = Patch(Region.whole(finished.pixels.shape[:2]), finished.pixels)
        self.result.whole_strengths = strengths
        self.result.part = self.result.part_strengths = None
        self._drop_preview()

    def _have_whole(self, strengths: Strengths, finished: Finished, seconds: float) -> None:
        self._tools.speeds.rendered(self.model, self.output, seconds)
        if self._analysing:
            self._tools.speeds.enhanced(self.model, self.work, self._analysing + seconds)
            self._analysing = 0.0
        self.take_whole(strengths, finished)

    def _have_sharp(self, arrays: SliderArrays, _seconds: float) -> None:
        assert self.result is not None
        self.result.sharp = arrays
        self._clear_activity()
        self._changed()

    def _have_coarse(self, arrays: SliderArrays, _seconds: float) -> None:
        assert self.result is not None
        self.result.coarse = arrays
        self._clear_activity()
        self._changed()

    def _drop_preview(self) -> None:
        self.preview = None
        self._clear_activity()
        self._changed()

    # ---- The next requests -------------------------------------------------------------------------------------

    def _render(self) -> None:
        """Render at the current strengths: the visible part, and the whole output if that is quick."""
        result, strengths = self.result, self.strengths
        assert result is not None
        self._drop("render", "whole")
        if result.whole_strengths == strengths:
            return
        if strengths.needs_pix and not result.analysed.complete:
            self._complete(Urgency.ANCHORS)
            return
        if not self.model.exact:
            self._render_part(result)
        if self.model.exact or self._renders_quickly():
            engine, key, analysed = self._tools.engine, self.model.key, result.analysed
            self._ask(
                Urgency.RENDER if self.model.exact else Urgency.CURRENT,
                "whole",
                lambda: engine.render(key, analysed, strengths),
                lambda finished, seconds: self._have_whole(strengths, finished, seconds),
            )

    def _render_part(self, result: Result) -> None:
        region, strengths, analysed = self._seen(), self.strengths, result.analysed
        if result.part_strengths == strengths and result.part is not None and self._shows(result.part.region):
            return
        engine, key, known = self._tools.engine, self.model.key, dict(result.known)
        self._ask(
            Urgency.RENDER,
            "render",
            lambda: engine.render_part(key, analysed, strengths, region, known),
            lambda finished, _: self._have_part(strengths, region, finished),
        )

    def _prepare_sliders(self) -> None:
        """Complete the analysis, then compute the anchors of the visible part unless the model is exact."""
        result = self.result
        assert result is not None
        if not result.analysed.complete:
            self._complete(Urgency.CURRENT)
            return
        if self.model.exact:
            return
        engine, key, analysed, known = self._tools.engine, self.model.key, result.analysed, dict(result.known)
        if result.sharp is None or result.sharp.e_pix is None or not self._shows(result.sharp.region):
            region = self._seen()
            self._ask(
                Urgency.ANCHORS, "anchors", lambda: engine.anchors(key, analysed, region, known), self._have_sharp
            )
            self._course.show(Doing.SLIDERS, tr("Preparing sliders"))
        if result.coarse is None or result.coarse.e_pix is None:
            self._ask(Urgency.ANCHORS, "coarse", lambda: engine.coarse(key, analysed), self._have_coarse)

    def _complete(self, urgency: Urgency) -> None:
        result = self.result
        assert result is not None
        if self._open("complete"):
            self._tools.calls.hurry(self._topic("complete"), urgency)
            return
        engine, key, analysed = self._tools.engine, self.model.key, result.analysed
        self._ask(urgency, "complete", lambda: engine.complete(key, analysed), self._have_complete)
        self._course.show(Doing.SLIDERS, tr("Preparing sliders"))

    def _worth_a_preview(self) -> bool:
        height, width = self.output
        seen = self._seen()
        seconds = self._tools.speeds.enhancing(self.model, self.work)
        return seen.height * seen.width < 0.6 * height * width and (seconds is None or seconds > 2)

    def _renders_quickly(self) -> bool:
        seconds = self._tools.speeds.rendering(self.model, self.output)
        if seconds is None:
            whole = self._tools.speeds.enhancing(self.model, self.work)
            return whole is not None and whole < QUICK
        return seconds < QUICK

    def _seen(self) -> Region:
        """Return the visible part with a margin."""
        return Region.whole(self.output) if self.visible is None else self.visible.grown(_MARGIN, self.output)

    def _shows(self, region: Region) -> bool:
        """Return whether a region contains the visible part; False while that is unknown."""
        return self.visible is not None and region.contains(self.visible)

    # ---- Requests and activity ---------------------------------------------------------------------------------

    def _topic(self, name: str) -> tuple[int, str]:
        return self.key.item, name

    def _open(self, name: str) -> bool:
        return self._tools.calls.is_open(self._topic(name))

    def _drop(self, *names: str) -> None:
        self._tools.calls.drop(*(self._topic(name) for name in names))

    def _ask(self, urgency: Urgency, name: str, make: Callable, done: Callable) -> None:  # type: ignore[type-arg]
        self._course.asked(name)
        self._tools.calls.ask(
            urgency,
            self._topic(name),
            make,
            done,
            lambda progress: self._course.progressed(name, progress),
            lambda error: self._fail(error),
        )

    def _fail(self, error: BaseException) -> None:
        self.cancel()
        self._tools.failed(self, error)

    def _clear_activity(self) -> None:
        """Clear the activity unless something is still being computed."""
        for name, doing in (("analyse", Doing.ENHANCING), ("complete", Doing.SLIDERS), ("anchors", Doing.SLIDERS)):
            if self._open(name):
                self._course.show(doing, self._course.words_of(doing))
                return
        self._course.show(Doing.NOTHING)

    def _changed(self) -> None:
        self._tools.changed(self)
