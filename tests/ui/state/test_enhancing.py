"""Enhancing the current photo: the order of work, cancelling, and failures."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer

from pisa_desktop.album.items import Badge
from pisa_desktop.errors import PisaError
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths, starting
from pisa_desktop.settings import Precision, Settings, Theme
from pisa_desktop.ui.state.views import Doing, Face, Stage
from tests.ui.state.desktop import Start, save_photo
from tests.ui.state.fakes import FakeEngine

OFF_DIAGONAL = Strengths(0.5, 1.25)


def test_a_photo_is_shown_before_the_engine_runs(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    desktop.open(save_photo(tmp_path / "a.png", (60, 80)))
    picture = desktop.session.photo.picture
    assert picture.before is not None
    assert picture.about == "PNG"
    assert picture.size == (60, 80)
    assert picture.output == (240, 320)
    assert picture.stage is Stage.ORIGINAL
    assert not desktop.session.activity.status.ready
    assert "Starting" in desktop.session.activity.status.engine
    desktop.session.start_engine()
    desktop.until(lambda: desktop.session.activity.status.ready)


def test_enhance_gives_the_picture_and_exact_sliders(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    item = desktop.open(save_photo(tmp_path / "a.png"))
    assert desktop.session.activity.primary.face is Face.ENHANCE
    desktop.enhance()
    picture, session = desktop.session.photo.picture, desktop.session
    assert picture.stage is Stage.FINISHED
    assert picture.after is not None
    assert picture.before is not None
    reference = picture.before.repeat(4, 0).repeat(4, 1)
    np.testing.assert_array_equal(picture.after, engine.picture(reference, starting("mini")))
    desktop.until(lambda: session.photo.picture.slider_arrays[0].e_pix is not None)
    assert session.activity.primary.face is Face.EXPORT
    assert session.album.item(item).badge is Badge.ENHANCED
    assert (engine.counts["analyse"], engine.counts["complete"]) == (4, 1)


@pytest.mark.fault("Strengths moved during a run")
def test_forty_slider_moves_cause_one_render_and_no_analysis(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.enhance()
    desktop.until(lambda: desktop.session.photo.picture.slider_arrays[0].e_pix is not None)
    before, session = engine.counts.copy(), desktop.session
    shown: list[Strengths] = []
    session.edit.strengths_changed.connect(lambda: shown.append(session.edit.shown_strengths))
    for i in range(40):
        session.edit.set_strengths(Strengths(i / 40, 1.0), settled=False)
    session.edit.set_strengths(OFF_DIAGONAL)
    assert len(set(shown)) >= 40, "each move is handed to the canvas at once"
    desktop.until(lambda: session.photo.picture.after_strengths == OFF_DIAGONAL)
    assert engine.counts - before == {"render": 1}


def test_the_sliders_do_not_wait_for_a_long_step(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.enhance()
    desktop.until(lambda: desktop.session.photo.picture.slider_arrays[0].e_pix is not None)
    session = desktop.session
    other = save_photo(tmp_path / "b.png", seed=1)
    reached = engine.hold("analyse")
    first = session.photo.current
    desktop.open(other)
    session.photo.enhance()
    desktop.until(reached.is_set)  # a long tile of another photo
    session.photo.select(first)
    desktop.until(lambda: session.photo.current == first and session.photo.picture.slider_arrays)
    shown: list[Strengths] = []
    session.edit.strengths_changed.connect(lambda: shown.append(session.edit.shown_strengths))
    for i in range(40):
        session.edit.set_strengths(Strengths(i / 40, 1.0), settled=False)
    assert len(set(shown)) == 40
    session.edit.set_strengths(OFF_DIAGONAL)
    began = len(engine.began)
    engine.release("analyse")
    desktop.until(lambda: session.photo.picture.after_strengths == OFF_DIAGONAL)
    assert engine.began[began:].index("render") <= 1, "the render comes after at most one network call"


def test_an_analysis_the_user_asked_for_continues_in_the_background(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    session = desktop.session
    desktop.until(lambda: session.activity.status.ready)
    reached = engine.hold("analyse")
    first = desktop.open(save_photo(tmp_path / "a.png"))
    session.photo.enhance()
    desktop.until(reached.is_set)
    desktop.open(save_photo(tmp_path / "b.png", seed=1))
    assert session.album.item(first).badge is Badge.RUNNING
    engine.release("analyse")
    desktop.until(lambda: session.album.item(first).badge is Badge.ENHANCED)
    session.photo.select(first)
    desktop.until(lambda: session.photo.picture.after is not None)
    assert engine.counts["analyse"] == 4


def test_strengths_chosen_before_the_analysis_are_used(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.session.edit.set_strengths(OFF_DIAGONAL)
    desktop.enhance()
    assert desktop.session.photo.picture.after_strengths == OFF_DIAGONAL
    assert engine.counts["render"] == 1


def test_quick_photos_are_enhanced_on_opening(start: Start, tmp_path: Path) -> None:
    desktop = start(FakeEngine(seconds_per_megapixel=1), auto=True)
    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.until(lambda: desktop.session.photo.picture.after is not None)
    assert desktop.session.activity.closing_question == ""


def test_slow_photos_get_an_estimate_instead(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine(seconds_per_megapixel=5000)
    desktop = start(engine, auto=True)
    desktop.open(save_photo(tmp_path / "a.png"))
    session = desktop.session
    rest = session.photo.findChild(QTimer, "rest")
    assert rest is not None
    desktop.until(lambda: session.activity.estimate.seconds is not None and not rest.isActive())
    assert engine.counts["analyse"] == 0
    assert session.activity.estimate.ask
    assert "minutes on this computer (CPU, fp32)" in session.activity.estimate.words
    assert session.activity.primary.words == "Enhance, about 6 min"


@pytest.mark.fault("Cancel in each stage, twice, after the end")
@pytest.mark.parametrize("stage", ["analyse", "complete", "render"])
def test_cancel_in_each_stage(start: Start, tmp_path: Path, stage: str) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    session = desktop.session
    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.until(lambda: session.activity.status.ready)
    reached = engine.hold(stage)
    session.edit.set_strengths(OFF_DIAGONAL)
    session.photo.enhance()
    desktop.until(reached.is_set)
    session.activity.cancel()
    session.activity.cancel()
    desktop.until(lambda: desktop.quiet)
    engine.release(stage)
    assert session.activity.primary.face is (Face.ENHANCE if stage == "analyse" else Face.EXPORT)
    desktop.enhance()
    desktop.until(lambda: session.photo.picture.after_strengths == OFF_DIAGONAL)
    session.activity.cancel()
    assert session.photo.picture.after is not None, "cancelling after the end changes nothing"


def test_cancel_before_the_engine_runs(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine, run_engine=False)
    desktop.open(save_photo(tmp_path / "a.png"))
    session = desktop.session
    session.photo.enhance()
    assert session.activity.view.doing is Doing.WAITING
    assert session.activity.primary.face is Face.CANCEL
    session.activity.cancel()
    assert desktop.quiet
    session.start_engine()
    desktop.until(lambda: session.activity.status.ready)
    assert engine.counts["analyse"] == 0


def test_enhance_requested_before_the_engine_runs(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.session.photo.enhance()
    desktop.session.start_engine()
    desktop.until(lambda: desktop.session.photo.picture.after is not None)


def test_another_scale_keeps_the_old_picture_with_a_tag(start: Start, tmp_path: Path) -> None:
    desktop = start()
    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.enhance()
    session = desktop.session
    session.edit.set_size(Size(2))
    assert session.photo.picture.stage is Stage.OUTDATED
    assert session.photo.picture.tag == "for 4\u00d7"
    assert session.photo.picture.output == (120, 160)
    assert session.activity.primary.face is Face.ENHANCE
    session.undo.undo()
    desktop.until(lambda: session.photo.picture.stage is Stage.FINISHED)
    assert session.edit.scale == 4


def test_running_out_of_memory_is_reported(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.until(lambda: desktop.session.activity.status.ready)
    for error in (MemoryError(), PisaError("There is not enough memory for this photo.")):
        engine.failures["analyse"] = error
        desktop.session.photo.enhance()
        desktop.until(lambda: "not enough memory" in desktop.sentences())
        assert desktop.quiet
        assert desktop.session.photo.picture.before is not None
        desktop.messages.clear()
    desktop.enhance()


def test_a_bug_is_logged_and_the_session_continues(
    start: Start, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.until(lambda: desktop.session.activity.status.ready)
    engine.failures["analyse"] = ValueError("a bug")
    desktop.session.photo.enhance()
    desktop.until(lambda: desktop.faults)
    assert "ValueError: a bug" in desktop.faults[0].details
    assert str(Path(__file__).parent) not in desktop.faults[0].details
    assert "unexpected fault" in caplog.text
    caplog.clear()
    desktop.faults.clear()
    desktop.enhance()


def test_an_engine_that_does_not_start(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    engine.failures["start"] = PisaError("The device cuda cannot be used.")
    desktop = start(engine)
    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.until(lambda: "cannot be used" in desktop.sentences())
    assert desktop.session.photo.picture.before is not None
    assert not desktop.session.activity.status.ready
    (again,) = desktop.messages[-1].actions
    again.run()
    desktop.enhance()


def test_a_missing_model_leaves_the_current_one_in_use(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    session = desktop.session
    desktop.until(lambda: session.activity.status.ready)
    engine.failures["open folder"] = PisaError("The folder holds no model.")
    session.models.open(str(tmp_path))
    desktop.until(lambda: "holds no model" in desktop.sentences())
    assert session.models.chosen.name == "PiSA-Mini"
    session.models.open(str(tmp_path))
    desktop.until(lambda: session.models.chosen.name == "PiSA-SR")
    assert [model.key for model in session.models.all] == ["mini", str(tmp_path)]


def test_a_model_in_the_settings_that_no_longer_exists(start: Start, tmp_path: Path) -> None:
    first = start()
    first.until(lambda: first.session.activity.status.ready)
    first.session.models.open(str(tmp_path))
    first.until(lambda: first.session.models.chosen.name == "PiSA-SR")
    first.session.close()
    engine = FakeEngine()
    engine.failures["open folder"] = PisaError("The folder holds no model.")
    desktop = start(engine, auto=True)
    desktop.until(lambda: desktop.session.activity.status.ready)
    assert "holds no model" in desktop.sentences()
    assert desktop.session.models.chosen.name == "PiSA-Mini"


def test_a_changed_file_is_reported_and_can_be_enhanced_again(start: Start, tmp_path: Path) -> None:
    desktop = start()
    session = desktop.session
    path = save_photo(tmp_path / "a.png")
    first = desktop.open(path)
    desktop.enhance()
    desktop.open(save_photo(tmp_path / "b.png", seed=1))
    save_photo(path, (64, 80), seed=2)
    session.photo.select(first)
    desktop.until(lambda: desktop.read and session.photo.current == first)
    assert "a.png has changed on the disk" in desktop.sentences()
    assert session.activity.primary.face is Face.ENHANCE
    assert session.photo.picture.size == (64, 80)


def test_a_file_that_changes_while_it_is_shown(start: Start, tmp_path: Path) -> None:
    desktop = start()
    session = desktop.session
    path = save_photo(tmp_path / "a.png")
    desktop.open(path)
    desktop.enhance()
    session.look_again()
    save_photo(path, (64, 80), seed=2)
    session.look_again()
    desktop.until(lambda: "a.png has changed on the disk" in desktop.sentences())
    assert session.photo.picture.size == (64, 80)
    path.unlink()
    session.look_again()
    desktop.enhance()
    assert session.photo.picture.after is not None


def test_a_result_beyond_the_limit_is_refused(start: Start, tmp_path: Path) -> None:
    desktop = start()
    desktop.open(save_photo(tmp_path / "a.png", (600, 500)))
    desktop.until(lambda: desktop.session.activity.status.ready)
    desktop.session.settings.change(lambda old: replace(old, megapixels_out=1))
    desktop.session.photo.enhance()
    assert "would become 5 megapixels large" in desktop.sentences()
    assert desktop.quiet


def test_memory_for_results_is_bounded(start: Start, tmp_path: Path) -> None:
    desktop = start()
    session = desktop.session
    items = []
    for n in range(3):
        items.append(desktop.open(save_photo(tmp_path / f"{n}.png", seed=n)))
        desktop.enhance()
        desktop.until(lambda: session.photo.picture.slider_arrays[0].e_pix is not None)
        session.photo.results.budget = 3_500_000
    one = session.photo.results.nbytes // 2
    assert one < 2_000_000
    assert [session.photo.is_analysed(item) for item in items] == [False, True, True]
    assert "MB" in session.activity.status.memory
    session.photo.select(items[0])
    desktop.until(lambda: desktop.read)
    assert session.activity.primary.face is Face.ENHANCE


def test_a_chosen_device_that_fails_is_said_and_the_fastest_takes_over(start: Start) -> None:
    engine = FakeEngine()
    engine.failures["start"] = PisaError("The device cuda cannot be used.")
    desktop = start(engine, run_engine=False)
    desktop.session.settings.change(lambda old: replace(old, device="cuda"))
    desktop.session.start_engine()
    desktop.until(lambda: desktop.session.activity.status.ready)
    assert "The device cuda cannot be used. The fastest device is used instead." in desktop.sentences()
    desktop.until(lambda: desktop.session.models.devices)
    assert [device.id for device in desktop.session.models.devices] == ["cuda", "cpu"]


def test_a_device_that_is_chosen_is_used_at_once_and_one_that_fails_is_said(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = start(engine)
    session = desktop.session

    def choose(change: Callable[[Settings], Settings]) -> None:
        session.settings.change(change)
        desktop.until(lambda: session.activity.status.ready and not session.models.refusal)

    desktop.open(save_photo(tmp_path / "a.png"))
    desktop.until(lambda: session.activity.status.ready)
    session.models.open(str(tmp_path / "PiSA-SR"))
    desktop.until(lambda: session.models.chosen.name == "PiSA-SR")
    choose(lambda old: replace(old, theme=Theme.LIGHT))
    choose(lambda old: replace(old, device="cuda"))
    choose(lambda old: replace(old, precision=Precision.BF16))
    assert engine.started == [("auto", "auto"), ("cuda", "auto"), ("cuda", "bf16")]
    assert (engine.counts["open"], engine.counts["open folder"]) == (3, 3)
    assert session.models.chosen.name == "PiSA-SR"
    engine.failures["start"] = PisaError("The device xpu cannot be used.")
    session.settings.change(lambda old: replace(old, device="xpu"))
    desktop.until(lambda: session.activity.status.ready)
    assert session.models.refusal == "The device xpu cannot be used. The fastest device is used instead."
    assert engine.started[3:] == [("auto", "auto")]
    (again,) = desktop.messages[-1].actions
    choose(lambda old: replace(old, device="cpu"))
    again.run()
    desktop.until(lambda: len(engine.started) == 6)
    assert engine.started[4:] == [("cpu", "bf16"), ("cpu", "bf16")], "trying again takes the new choice"
    desktop.enhance()
