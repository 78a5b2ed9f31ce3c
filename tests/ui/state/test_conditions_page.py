"""The grid's second page: the visible part of the photo in each condition, and choosing one."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop import paths
from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.errors import PisaError
from pisa_desktop.progress import drain
from pisa_desktop.restore import geometry
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.device import choose
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import Precision
from pisa_desktop.ui.state.views import ConditionsView, Stage
from tests.restore.fakes import photo
from tests.ui.state.desktop import Desktop, Start, save_photo
from tests.ui.state.fakes import FakeEngine

SHARP, SOFT, WORN = Condition
STRENGTHS = Strengths(1, 0.25)


def enhanced(desktop: Desktop, path: Path) -> int:
    """Enhance a photo of 60x80 at 2x as Sharp; returns its id."""
    item = desktop.open(save_photo(path))
    desktop.session.edit.set_size(Size(2))
    desktop.session.edit.set_photo_is(PhotoIs.SHARP)
    desktop.session.edit.set_strengths(STRENGTHS)
    desktop.enhance()
    return item


def page(desktop: Desktop, region: Region) -> ConditionsView:
    """Show the page at this part of the output, and wait until it has been computed."""
    conditions = desktop.session.conditions
    conditions.set_visible(region)
    conditions.show(True)
    desktop.until(lambda: len(conditions.view.pictures) >= 2 and not conditions.view.waiting)
    return conditions.view


def tops(view: ConditionsView) -> dict[Condition, int]:
    """The first row of each picture of the page."""
    return {c: shown.patch.region.top for c, shown in view.pictures.items() if shown.patch is not None}


def test_only_what_is_missing_is_computed_and_only_while_the_page_is_shown(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    enhanced(desktop, tmp_path / "a.png")
    desktop.session.conditions.set_visible(Region(16, 24, 40, 64))
    assert engine.conditions == [SHARP]
    view = page(desktop, Region(16, 24, 40, 64))
    assert engine.conditions == [SHARP, SOFT, WORN]
    assert (view.in_use, view.assessed) == (SHARP, SHARP)
    assert set(view.pictures) == {SOFT, WORN}, "the current picture is Sharp"
    soft = view.pictures[SOFT]
    assert (soft.after_strengths, soft.stage) == (STRENGTHS, Stage.PREVIEW)
    assert soft.patch is not None
    assert soft.patch.region == Region(16, 24, 40, 64)
    assert [arrays.region for arrays in soft.slider_arrays] == [soft.patch.region], "the sliders stay live"
    desktop.session.edit.set_strengths(Strengths(0.5, 0.5))
    assert engine.conditions == [SHARP, SOFT, WORN]
    desktop.session.conditions.show(False)
    assert desktop.session.conditions.view.pictures == {}


def test_another_part_another_scale_and_another_photo_are_computed_anew(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    conditions = desktop.session.conditions
    enhanced(desktop, tmp_path / "a.png")
    page(desktop, Region(0, 0, 40, 40))
    conditions.set_visible(Region(80, 80, 40, 40))
    desktop.until(lambda: tops(conditions.view) == {SOFT: 80, WORN: 80})
    assert engine.conditions == [SHARP, SOFT, WORN, SOFT, WORN]
    desktop.session.edit.set_size(Size(1))
    assert conditions.view.pictures == {}
    desktop.until(lambda: len(conditions.view.pictures) == 3)
    desktop.open(save_photo(tmp_path / "b.png", seed=1))
    desktop.until(lambda: len(conditions.view.pictures) == 3 and not conditions.view.waiting)
    assert {view.item for view in conditions.view.pictures.values()} == {desktop.session.photo.current}


def test_taking_a_condition_is_one_step_to_undo(start: Start, tmp_path: Path) -> None:
    desktop = start(FakeEngine())
    session = desktop.session
    item = enhanced(desktop, tmp_path / "a.png")
    page(desktop, Region(0, 0, 40, 40))
    steps = session.undo.count()
    session.edit.set_photo_is(PhotoIs.SOFT)
    assert session.conditions.view.in_use is SOFT
    desktop.until(lambda: set(session.conditions.view.pictures) == {SHARP, SOFT, WORN})
    desktop.enhance()
    desktop.until(lambda: set(session.conditions.view.pictures) == {SHARP, WORN})
    session.undo.undo()
    assert session.undo.count() == steps + 1
    assert session.album.photo_is_of(item) is PhotoIs.SHARP


def test_of_a_large_part_only_the_middle_is_computed(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    desktop.open(save_photo(tmp_path / "a.png", (900, 1200)))
    desktop.session.edit.set_size(Size(1))
    desktop.until(lambda: desktop.session.activity.status.ready)
    view = page(desktop, Region(0, 0, 900, 1200))
    patch = view.pictures[SHARP].patch
    assert patch is not None
    assert patch.region == Region(115, 153, 670, 894)
    assert view.middle
    desktop.session.conditions.set_visible(Region(0, 0, 300, 300))
    desktop.until(lambda: not desktop.session.conditions.view.middle)


def test_a_failure_is_reported_and_the_page_stays(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    enhanced(desktop, tmp_path / "a.png")
    engine.failures["analyse"] = PisaError("The device is busy.")
    conditions = desktop.session.conditions
    conditions.set_visible(Region(0, 0, 40, 40))
    conditions.show(True)
    desktop.until(lambda: "The device is busy." in desktop.sentences() and not conditions.view.waiting)
    assert len(conditions.view.pictures) == 1


def test_the_real_engine_shows_what_the_method_computes(start: Start, tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    Image.fromarray(photo(48, 64)).save(source)
    desktop = start(TorchEngine(tmp_path / "cache"), run_engine=False)
    desktop.session.settings.change(lambda old: replace(old, device="cpu", precision=Precision.FP32))
    desktop.session.start_engine()
    desktop.open(source)
    desktop.session.edit.set_size(Size(2))
    desktop.session.edit.set_strengths(STRENGTHS)
    desktop.session.edit.set_photo_is(PhotoIs.SHARP)
    desktop.enhance()
    view = page(desktop, Region(0, 0, 96, 128))
    restorer = Restorer(open_model(paths.mini_weights(), choose("cpu", "fp32")))
    for condition, shown in view.pictures.items():
        analysis = drain(restorer.complete(drain(restorer.analyse(photo(48, 64), 2, condition))))
        assert shown.patch is not None
        expected = geometry.rounded(drain(restorer.render(analysis, STRENGTHS)).picture)
        np.testing.assert_array_equal(shown.patch.pixels, expected)
