"""Enhancing with a model whose regions are not exact (PiSA-SR): preview, anchors, refined renders."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pisa_desktop.errors import PisaError
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths, starting
from pisa_desktop.settings import this_computer
from pisa_desktop.ui.state.views import Doing, Stage
from tests.ui.state.desktop import Desktop, Start, save_photo
from tests.ui.state.fakes import FakeEngine

VISIBLE = Region(0, 0, 40, 40)
OTHER = Strengths(0.5, 1.25)
SLOW = 5000.0
"""Seconds per megapixel."""


def opened(start: Start, tmp_path: Path, engine: FakeEngine) -> Desktop:
    desktop = start(engine)
    desktop.until(lambda: desktop.session.activity.status.ready)
    desktop.open(save_photo(tmp_path / "a.png", (200, 300)))
    desktop.session.edit.set_size(Size(1))
    desktop.session.photo.set_visible(VISIBLE)
    return desktop


def test_the_visible_part_comes_first_as_a_preview_with_sliders(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    reached = engine.hold("analyse 200x300")
    session.photo.enhance()
    desktop.until(lambda: reached.is_set() and session.photo.picture.stage is Stage.PREVIEW)
    picture = session.photo.picture
    assert picture.tag == "preview"
    assert picture.patch is not None
    assert picture.patch.region == Region(0, 0, 104, 104), "64 pixels more than is visible"
    engine.release("analyse 200x300")
    desktop.until(lambda: desktop.quiet)
    assert session.photo.picture.stage is Stage.REFINING
    assert session.photo.picture.patch is not None


def test_the_preview_has_slider_arrays(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    session.photo.enhance_visible()
    desktop.until(lambda: session.photo.picture.stage is Stage.PREVIEW and session.photo.picture.slider_arrays)
    (arrays,) = session.photo.picture.slider_arrays
    assert arrays.region == Region(0, 0, 104, 104)
    assert arrays.e_pix is not None
    session.edit.set_strengths(OTHER)
    desktop.until(lambda: session.photo.picture.after_strengths == OTHER)
    before, patch = session.photo.picture.before, session.photo.picture.patch
    assert before is not None
    assert patch is not None
    np.testing.assert_array_equal(patch.pixels, engine.picture(before[:104, :104], OTHER))
    assert engine.counts["analyse"] == 4, "the whole has not been analysed"


def test_after_the_analysis_come_anchors_and_a_coarse_rest(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    session.photo.enhance()
    desktop.until(lambda: desktop.quiet and len(session.photo.picture.slider_arrays) == 2)
    coarse, sharp = session.photo.picture.slider_arrays
    assert coarse.region == Region(0, 0, 200, 300)
    assert sharp.region == Region(0, 0, 104, 104)
    assert sharp.e_pix is not None
    assert engine.counts["render"] == 1, "only the preview's: the full decode waits for Export"


def test_chips_while_the_sliders_are_prepared(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    words: list[tuple[Doing, str]] = []
    session.activity.changed.connect(lambda: words.append((session.activity.view.doing, session.activity.view.words)))
    session.photo.enhance()
    desktop.until(lambda: desktop.quiet and len(session.photo.picture.slider_arrays) == 2)
    said = {text for doing, text in words if doing is Doing.SLIDERS}
    assert any(text.startswith("Preparing sliders, ") for text in said)
    assert any(text.startswith("Analysing tile 1 of 4, about 5 min") for _, text in words)


def test_new_strengths_are_refined_and_old_ones_never_shown(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    session.photo.enhance()
    desktop.until(lambda: desktop.quiet and len(session.photo.picture.slider_arrays) == 2)
    reached = engine.hold("render part")
    session.edit.set_strengths(OTHER)
    desktop.until(reached.is_set)
    assert session.photo.picture.stage is Stage.REFINING
    assert session.photo.picture.tag_at(OTHER) == "refining"
    drafts = tuple(replace(arrays, draft=True) for arrays in session.photo.picture.slider_arrays)
    assert replace(session.photo.picture, slider_arrays=drafts).tag_at(OTHER) == "draft"
    assert session.photo.picture.after_strengths != OTHER, "the canvas blends instead"
    engine.release("render part")
    desktop.until(lambda: session.photo.picture.after_strengths == OTHER)
    assert session.photo.picture.patch is not None


def test_panning_prepares_the_new_visible_part(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    photo = session.photo
    photo.enhance()
    desktop.until(lambda: desktop.quiet and len(photo.picture.slider_arrays) == 2)
    photo.set_visible(Region(160, 260, 40, 40))
    moved = Region(96, 196, 104, 104)
    desktop.until(lambda: photo.picture.slider_arrays[-1].region == moved)
    desktop.until(lambda: photo.picture.patch is not None and photo.picture.patch.region == moved)
    assert engine.counts["complete"] <= 2, "no network for it"


def test_a_quick_full_decode_runs_automatically(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=1)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    session.photo.enhance()
    desktop.until(lambda: desktop.quiet and session.photo.picture.stage is Stage.FINISHED)
    assert session.photo.picture.after is not None
    session.edit.set_strengths(OTHER)
    desktop.until(lambda: session.photo.picture.stage is Stage.FINISHED)
    result = session.photo.result
    assert result is not None
    assert set(result.known) == {starting("mini"), OTHER}, "statistics are kept per strengths"


def test_cancelling_the_whole_keeps_the_preview(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    reached = engine.hold("analyse 200x300")
    session.photo.enhance()
    desktop.until(lambda: reached.is_set() and session.photo.picture.stage is Stage.PREVIEW)
    session.activity.cancel()
    engine.release("analyse 200x300")
    desktop.until(lambda: desktop.quiet)
    assert session.photo.picture.stage is Stage.PREVIEW
    assert engine.counts["analyse"] == 4, "of the preview alone"
    session.photo.enhance()
    desktop.until(lambda: desktop.quiet and len(session.photo.picture.slider_arrays) == 2)


def test_an_unknown_speed_is_measured_once_for_a_computer(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=None)
    desktop = opened(start, tmp_path, engine)
    desktop.until(lambda: desktop.session.activity.estimate.seconds is not None)
    assert desktop.session.activity.estimate.seconds == pytest.approx(80 * 0.06)
    (kept,) = desktop.session.settings.current.speeds
    assert (kept.computer, kept.seconds) == (this_computer(), 80.0)
    desktop.session.models.open("mini")
    desktop.until(lambda: engine.counts["open"] == 2)
    desktop.session.photo.enhance()
    desktop.until(lambda: desktop.quiet)
    assert engine.counts["calibrate"] == 1


def test_a_speed_that_was_measured_on_a_busy_computer_is_not_kept(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=None)
    engine.crowded = True
    desktop = opened(start, tmp_path, engine)
    desktop.until(lambda: engine.counts["calibrate"] == 1 and desktop.quiet)
    assert desktop.session.activity.estimate.seconds is None
    assert not desktop.session.settings.current.speeds


def test_the_preview_gives_an_estimate_where_the_speed_could_not_be_measured(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=None)
    engine.failures["calibrate"] = PisaError("There is not enough memory.")
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    assert session.activity.estimate.seconds is None
    session.photo.enhance_visible()
    desktop.until(lambda: session.photo.picture.stage is Stage.PREVIEW)
    assert session.activity.estimate.seconds is not None


def test_progress_does_not_change_the_picture(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    stages: list[Stage] = []
    words: list[str] = []
    reached = engine.hold("anchors")
    session.photo.enhance()
    session.photo.picture_changed.connect(lambda: stages.append(session.photo.picture.stage))
    session.activity.changed.connect(lambda: words.append(session.activity.view.words))
    desktop.until(reached.is_set)
    engine.release("anchors")
    desktop.until(lambda: desktop.quiet and len(session.photo.picture.slider_arrays) == 2)
    assert len(words) > len(stages)
