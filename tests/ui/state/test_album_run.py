"""Albums run from the window: priorities, pausing, results and messages."""

from collections import Counter
from pathlib import Path

import pytest

from pisa_desktop.album.items import Badge
from pisa_desktop.album.queue import Queue, runner_lock
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings_table import explained
from pisa_desktop.ui.state.views import AlbumOptions, RunState, Tone
from pisa_desktop.ui.window.messages import OF_ALBUM
from tests.ui.state.albums import badges, ends, filled, run_state, started_and_held, tree
from tests.ui.state.desktop import Start, save_photo
from tests.ui.state.fakes import FakeEngine


def test_an_album_is_saved_in_its_folders_and_reported(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path)
    session, told = desktop.session, list[str]()
    session.run.ended.connect(told.append)
    assert (session.run.view.state, session.run.view.startable) == (RunState.IDLE, 4)
    session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
    assert run_state(desktop) is RunState.RUNNING
    assert session.activity.closing_question.startswith("An album is being enhanced.")
    ends(desktop)
    assert tree(tmp_path / "out") == ["part0/0.png", "part0/2.png", "part1/1.png", "part1/3.png"]
    assert badges(desktop) == [Badge.SAVED] * 4
    assert desktop.messages[-1].text == "Saved 4 of 4."
    assert desktop.messages[-1].tone is Tone.GOOD
    assert desktop.messages[-1].topic in OF_ALBUM, "it leaves with the album"
    assert told == ["Photos: Saved 4 of 4."]
    assert (session.run.view.state, session.run.view.startable) == (RunState.IDLE, 0)
    assert session.activity.closing_question == ""
    assert session.run.options == AlbumOptions(OutputOptions(folder=tmp_path / "out")), "the last choices are kept"


@pytest.mark.parametrize("keep_time", [True, False])
def test_the_first_run_of_an_album_follows_the_settings(start: Start, tmp_path: Path, keep_time: bool) -> None:
    session = filled(start, tmp_path, 1).session
    assert session.run.options.output.keep_time, "as the settings are at first"
    setting = explained("output.keep_time")
    session.settings.change(lambda old: setting.chosen(old, keep_time))
    assert session.run.options.output.keep_time is keep_time


def test_results_go_beside_the_originals_by_default(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 2)
    desktop.session.run.start(AlbumOptions())
    ends(desktop)
    assert tree(tmp_path / "in" / "Enhanced") == ["part0/0.png", "part1/1.png"]
    desktop.session.opening.open_paths([tmp_path / "in", tmp_path / "in" / "Enhanced"])
    desktop.until(lambda: "2 photos made by PiSA Desktop were left out" in desktop.sentences())
    assert len(desktop.session.album.view.items) == 2


def test_own_strengths_and_default_strengths(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 3)
    session = desktop.session
    first, second, _ = session.album.view.items
    session.photo.select(second)
    session.edit.set_strengths(Strengths(0.35, 1.2))
    session.photo.select(first)
    session.edit.set_strengths(Strengths(0.5, 0.5))
    session.undo.undo()
    session.edit.set_strengths(Strengths(0.8, 0.8))
    assert session.run.forecast.untouched == 1
    session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
    ends(desktop)
    saved = [session.album.stored(item).saved for item in session.album.view.items]
    assert [s and s.strengths for s in saved] == [Strengths(0.8, 0.8), Strengths(0.35, 1.2), Strengths(0.8, 0.8)]
    session.edit.set_strengths(Strengths(0.1, 0.1))
    desktop.until(lambda: +session.album.badges == Counter({Badge.SAVED: 2, Badge.CHANGED: 1}))
    assert badges(desktop) == [Badge.CHANGED, Badge.SAVED, Badge.SAVED], "the others keep those they were saved with"


def test_the_current_photo_comes_before_the_album(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 3, engine)
    session = desktop.session
    other = desktop.open(save_photo(tmp_path / "other" / "large.png", (60, 80)))
    of_album, of_canvas = engine.hold("analyse 20x30"), engine.hold("analyse 60x80")
    session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
    desktop.until(of_album.is_set)
    session.photo.enhance()
    engine.release("analyse 20x30")
    desktop.until(of_canvas.is_set)
    assert engine.counts["analyse"] == 1, "it has waited for one network call"
    engine.release("analyse 60x80")
    desktop.until(lambda: session.photo.picture.after is not None)
    ends(desktop)
    tiles = [step for step in engine.began if step.startswith("analyse")]
    assert tiles[:5] == ["analyse 20x30", *["analyse 60x80"] * 4], "all of it came before the album's next photo"
    assert session.album.item(other).badge is Badge.SAVED
    assert desktop.messages[-1].text == "Saved 4 of 4."
    assert Queue(desktop.database).counts(session.album.view.id).done == 4


def test_a_photo_enhanced_in_the_background_comes_before_the_album(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 3, engine)
    session = desktop.session
    first = session.album.view.items[0]
    other = desktop.open(save_photo(tmp_path / "other" / "large.png", (60, 80)))
    reached = engine.hold("analyse 20x30")
    session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
    desktop.until(reached.is_set)
    session.photo.enhance()
    session.photo.select(first)
    desktop.until(lambda: desktop.read)
    engine.release("analyse 20x30")
    desktop.until(lambda: session.photo.is_analysed(other))
    ends(desktop)
    tiles = [step for step in engine.began if step.startswith("analyse")]
    assert tiles[:5] == ["analyse 20x30", *["analyse 60x80"] * 4], "it came before the rest of the album's first photo"


def test_a_run_is_paused_at_once_and_resumed(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 3, engine)
    session = desktop.session
    started_and_held(desktop, engine, tmp_path / "out")
    session.run.pause()
    assert session.run.view.words == "Pausing..."
    ends(desktop)
    assert (session.run.view.state, session.run.view.words) == (RunState.PAUSED, "Paused")
    assert badges(desktop) == [Badge.NEW] * 3
    runner_lock(desktop.database.file.parent).release()  # another program could run it now
    engine.release("render")
    session.run.resume()
    ends(desktop)
    assert len(tree(tmp_path / "out")) == 3
    assert all(session.album.stored(item).crashes == 0 for item in session.album.view.items)


def test_resuming_while_the_run_is_still_pausing(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 3, engine)
    session = desktop.session
    started_and_held(desktop, engine, tmp_path / "out")
    session.run.pause()
    session.run.resume()
    engine.release("render")
    ends(desktop)
    assert len(tree(tmp_path / "out")) == 3
    assert run_state(desktop) is RunState.IDLE


def test_stopping_after_this_photo_can_be_revoked(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 3, engine)
    session = desktop.session
    started_and_held(desktop, engine, tmp_path / "out")
    session.run.stop_after_this()
    assert run_state(desktop) is RunState.STOPPING
    engine.release("render")
    ends(desktop)
    assert (session.run.view.state, session.run.view.waiting) == (RunState.PAUSED, 2)
    assert len(tree(tmp_path / "out")) == 1
    reached = engine.hold("render")
    session.run.resume()
    desktop.until(reached.is_set)
    session.run.stop_after_this()
    session.run.resume()
    assert run_state(desktop) is RunState.RUNNING
    engine.release("render")
    ends(desktop)
    assert len(tree(tmp_path / "out")) == 3


def test_cancelling_the_rest_keeps_saved_results(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 3, engine)
    session = desktop.session
    started_and_held(desktop, engine, tmp_path / "out")
    session.run.cancel()
    engine.release("render")
    ends(desktop)
    assert tree(tmp_path / "out") == []
    assert (session.run.view.state, session.run.view.startable, session.run.view.waiting) == (RunState.IDLE, 3, 0)


def test_a_bad_photo_is_reported_with_its_reason_and_retried(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 3)
    session = desktop.session
    bad = tmp_path / "in" / "part1" / "1.png"
    whole = bad.read_bytes()
    bad.write_bytes(whole[:100])
    broken = next(item for item in session.album.view.items if desktop.name(item) == "1.png")
    session.album.thumbnail(broken)
    desktop.until(lambda: session.album.item(broken).badge is Badge.FAILED)
    session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
    ends(desktop)
    assert badges(desktop).count(Badge.FAILED) == 1
    assert +session.album.badges == Counter(badges(desktop))
    message = desktop.messages[-1]
    assert message.text == "Saved 2 of 3. 1 failed."
    assert [action.label for action in message.actions] == ["See why", "Retry failed", "Show in folder"]
    ((name, reason),) = session.album.failures
    assert name == "1.png"
    assert "damaged" in reason
    asked = list[bool]()
    session.run.reasons_asked.connect(lambda: asked.append(True))
    message.actions[0].run()
    assert asked
    bad.write_bytes(whole)
    message.actions[1].run()
    ends(desktop)
    assert badges(desktop) == [Badge.SAVED] * 3
    assert session.album.failures == ()
