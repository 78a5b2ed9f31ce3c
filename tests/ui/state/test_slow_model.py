"""A model whose regions are not exact (PiSA-SR): the visible part first, anchors, never old strengths."""

from pathlib import Path

import numpy as np

from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.state.views import Doing, Stage
from tests.ui.state.conftest import Start
from tests.ui.state.desktop import Desktop, save_photo
from tests.ui.state.fakes import FakeEngine

VISIBLE = Region(0, 0, 40, 40)
OTHER = Strengths(0.5, 1.25)
SLOW = 5000.0
"""Seconds per megapixel."""


def opened(start: Start, tmp_path: Path, engine: FakeEngine) -> Desktop:
    desktop = start(engine)
    desktop.until(lambda: desktop.session.status.ready)
    desktop.open(save_photo(tmp_path / "a.png", (200, 300)))
    desktop.session.set_scale(1)
    desktop.session.set_visible(VISIBLE)
    return desktop


def test_the_visible_part_comes_first_as_a_preview_with_sliders(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    reached = engine.hold("analyse 200x300")
    session.enhance()
    desktop.until(lambda: reached.is_set() and session.picture.stage is Stage.PREVIEW)
    picture = session.picture
    assert picture.tag == "preview"
    assert picture.patch is not None
    assert picture.patch.region == Region(0, 0, 104, 104), "64 pixels more than is visible"
    engine.release("analyse 200x300")
    desktop.until(lambda: desktop.quiet)
    assert session.picture.stage is Stage.REFINING
    assert session.picture.patch is not None


def test_live_sliders_during_the_preview(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    session.enhance_visible()
    desktop.until(lambda: session.picture.stage is Stage.PREVIEW and session.picture.live)
    (live,) = session.picture.live
    assert live.region == Region(0, 0, 104, 104)
    assert live.e_pix is not None
    session.set_strengths(OTHER)
    desktop.until(lambda: session.picture.after_strengths == OTHER)
    before, patch = session.picture.before, session.picture.patch
    assert before is not None
    assert patch is not None
    np.testing.assert_array_equal(patch.pixels, engine.picture(before[:104, :104], OTHER))
    assert engine.counts["analyse"] == 4, "the whole has not been analysed"


def test_after_the_analysis_anchors_and_a_coarse_rest(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    session.enhance()
    desktop.until(lambda: desktop.quiet and len(session.picture.live) == 2)
    coarse, sharp = session.picture.live
    assert coarse.region == Region(0, 0, 200, 300)
    assert sharp.region == Region(0, 0, 104, 104)
    assert sharp.e_pix is not None
    assert engine.counts["render"] == 1, "only the preview's: the full decode waits for Export"


def test_chips_while_the_sliders_are_prepared(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    words: list[tuple[Doing, str]] = []
    session.activity_changed.connect(lambda: words.append((session.activity.doing, session.activity.words)))
    session.enhance()
    desktop.until(lambda: desktop.quiet and len(session.picture.live) == 2)
    said = {text for doing, text in words if doing is Doing.SLIDERS}
    assert any(text.startswith("Preparing sliders, ") for text in said)
    assert any(text.startswith("Analysing tile 1 of 4, about 5 min") for _, text in words)


def test_new_strengths_are_refined_never_old_ones(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    session.enhance()
    desktop.until(lambda: desktop.quiet and len(session.picture.live) == 2)
    reached = engine.hold("render part")
    session.set_strengths(OTHER)
    desktop.until(reached.is_set)
    assert session.picture.stage is Stage.REFINING
    assert session.picture.tag == "refining"
    assert session.picture.after_strengths != OTHER, "the canvas blends instead"
    engine.release("render part")
    desktop.until(lambda: session.picture.after_strengths == OTHER)
    assert session.picture.patch is not None


def test_looking_elsewhere_prepares_that(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    session.enhance()
    desktop.until(lambda: desktop.quiet and len(session.picture.live) == 2)
    session.set_visible(Region(160, 260, 40, 40))
    desktop.until(lambda: session.picture.live[-1].region == Region(96, 196, 104, 104))
    desktop.until(
        lambda: session.picture.patch is not None and session.picture.patch.region == Region(96, 196, 104, 104)
    )
    assert engine.counts["complete"] <= 2, "no network for it"


def test_a_quick_full_decode_runs_by_itself(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=1)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    session.enhance()
    desktop.until(lambda: desktop.quiet and session.picture.stage is Stage.FINISHED)
    assert session.picture.after is not None
    session.set_strengths(OTHER)
    desktop.until(lambda: session.picture.stage is Stage.FINISHED)
    result = session._desk.result
    assert result is not None
    assert set(result.known) == {Strengths(), OTHER}, "statistics are kept per strengths"


def test_cancelling_the_whole_keeps_the_preview(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    reached = engine.hold("analyse 200x300")
    session.enhance()
    desktop.until(lambda: reached.is_set() and session.picture.stage is Stage.PREVIEW)
    session.cancel()
    engine.release("analyse 200x300")
    desktop.until(lambda: desktop.quiet)
    assert session.picture.stage is Stage.PREVIEW
    assert engine.counts["analyse"] == 4, "of the preview alone"
    session.enhance()
    desktop.until(lambda: desktop.quiet and len(session.picture.live) == 2)


def test_the_preview_gives_the_first_estimate(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=None)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    assert session.estimate.seconds is None
    session.enhance_visible()
    desktop.until(lambda: session.picture.stage is Stage.PREVIEW)
    assert session.estimate.seconds is not None


def test_progress_alone_leaves_the_picture_alone(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(exact=False, seconds_per_megapixel=SLOW)
    desktop = opened(start, tmp_path, engine)
    session = desktop.session
    stages: list[Stage] = []
    words: list[str] = []
    reached = engine.hold("anchors")
    session.enhance()
    session.picture_changed.connect(lambda: stages.append(session.picture.stage))
    session.activity_changed.connect(lambda: words.append(session.activity.words))
    desktop.until(reached.is_set)
    engine.release("anchors")
    desktop.until(lambda: desktop.quiet and len(session.picture.live) == 2)
    assert len(words) > len(stages)
