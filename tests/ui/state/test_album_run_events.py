"""Events during a run: missing folders, other albums and programs, bugs, crashes, the command line."""

import os
from pathlib import Path

import pytest
from PIL import Image

from pisa_desktop.album.items import Badge, RunPlan, SortBy, State
from pisa_desktop.album.queue import Queue, runner_lock
from pisa_desktop.errors import PisaError
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.state.views import AlbumOptions, Message, RunState, Tone
from pisa_desktop.ui.window.messages import OF_ALBUM
from tests.ui.state.albums import SIZE, badges, ends, filled, run_state, started_and_held, tree
from tests.ui.state.desktop import Start, save_photo
from tests.ui.state.fakes import FakeEngine


@pytest.mark.fault("Folder deleted or drive gone mid-job")
def test_a_vanished_output_folder_pauses_the_run_and_resume_completes_it(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 3, engine)
    started_and_held(desktop, engine, tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "away")
    engine.release("render")
    ends(desktop)
    message = desktop.messages[-1]
    assert message.text == "0.png cannot be saved because the folder part0 does not exist any more."
    assert run_state(desktop) is RunState.PAUSED
    (tmp_path / "away").rename(tmp_path / "out")
    message.actions[0].run()
    ends(desktop)
    assert len(tree(tmp_path / "out")) == 3


def test_a_run_continues_while_another_album_is_shown(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 3, engine)
    session = desktop.session
    first = session.album.view.id
    started_and_held(desktop, engine, tmp_path / "out")
    session.opening.open_from_outside(
        [save_photo(tmp_path / "more" / "a.png"), save_photo(tmp_path / "more" / "b.png")]
    )
    desktop.until(lambda: len(session.album.view.items) == 2 and session.album.view.id != first)
    assert run_state(desktop) is RunState.ELSEWHERE
    session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out2")))
    assert "is already being enhanced" in desktop.messages[-1].text
    engine.release("render")
    ends(desktop)
    assert len(tree(tmp_path / "out")) == 3
    assert desktop.messages[-1].text == "Photos: Saved 3 of 3.", "it names the album, which is not shown"
    assert desktop.messages[-1].topic not in OF_ALBUM, "it stays while other albums are shown"
    assert run_state(desktop) is RunState.PAUSED
    session.run.resume()
    ends(desktop)
    assert tree(tmp_path / "out2") == ["a.png", "b.png"]
    session.place.open_album(first)
    assert badges(desktop) == [Badge.SAVED] * 3


def test_a_run_in_another_program_is_reported(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 2)
    session = desktop.session
    lock = runner_lock(desktop.database.file.parent)
    session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
    ends(desktop)
    message = desktop.messages[-1]
    assert message.text == "PiSA Desktop is running an album already; wait for it, or stop it first."
    assert run_state(desktop) is RunState.PAUSED
    lock.release()
    message.actions[0].run()
    ends(desktop)
    assert len(tree(tmp_path / "out")) == 2


def test_a_bug_in_the_engine_fails_only_its_photo(
    start: Start, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 2, engine)
    engine.failures["render"] = RuntimeError("no")
    desktop.session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
    ends(desktop)
    assert sorted(badges(desktop)) == [Badge.FAILED, Badge.SAVED]
    assert "unexpected error" in caplog.text
    caplog.clear()


def test_a_model_that_cannot_be_opened_is_reported(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 2, engine)
    engine.failures["method"] = PisaError("The model is gone.")
    desktop.session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
    ends(desktop)
    assert desktop.messages[-1].text == "The model is gone."
    assert desktop.session.run.view.state is RunState.PAUSED


@pytest.mark.fault("Photo removed while running")
def test_removing_photos_during_a_run_and_undoing_it(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 4, engine)
    session = desktop.session
    started_and_held(desktop, engine, tmp_path / "out")
    last, running = session.album.view.items[-1], session.album.view.items[0]
    session.edit.remove([running])
    session.edit.remove([last])
    session.undo.undo()
    engine.release("render")
    ends(desktop)
    assert len(tree(tmp_path / "out")) == 3
    assert session.album.item(last).badge is Badge.SAVED
    session.undo.undo()
    assert session.album.item(running).badge is Badge.NEW
    assert session.run.view.startable == 1


def test_do_next_and_sort(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 5, engine)
    session = desktop.session
    started_and_held(desktop, engine, tmp_path / "out")
    last = session.album.view.items[-1]
    session.run.do_next([last])
    session.run.stop_after_this()
    engine.release("render")
    ends(desktop)
    session.run.resume()
    session.order.sort(SortBy.NAME)
    assert [desktop.name(item) for item in session.album.view.items] == [f"{n}.png" for n in range(5)]
    ends(desktop)
    assert len(tree(tmp_path / "out")) == 5


def test_enhancing_many_photos_is_offered_with_an_estimate(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 3)
    asked = list[bool]()
    desktop.session.run.options_asked.connect(lambda: asked.append(True))
    for item in desktop.session.album.view.items:
        desktop.session.album.thumbnail(item)  # as the strip does
    desktop.until(lambda: any(message.topic == "offer" for message in desktop.messages))
    message: Message = next(message for message in desktop.messages if message.topic == "offer")
    assert message.text == "3 photos."
    assert message.actions[0].label == "Enhance the whole album: about 1 s"
    message.actions[0].run()
    assert asked


def test_no_offer_is_made_for_one_photo(start: Start, tmp_path: Path) -> None:
    desktop = start()
    desktop.open(save_photo(tmp_path / "in" / "a.png"))
    desktop.until(lambda: desktop.session.activity.status.ready)
    desktop.enhance()
    assert not desktop.messages


def test_resuming_is_offered_at_the_next_start(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, 4, engine)
    session = desktop.session
    started_and_held(desktop, engine, tmp_path / "out")
    assert session.close()
    again = start()
    message = again.messages[-1]
    assert message.text.endswith("was being enhanced when the program ended. 4 photos are left.")
    assert again.session.run.view.state is RunState.PAUSED
    message.actions[0].run()
    ends(again)
    assert len(tree(tmp_path / "out")) == 4


def test_the_next_start_cleans_up_after_a_crash(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 2)
    session = desktop.session
    queue = Queue(desktop.database)
    queue.start(session.album.view.id, RunPlan())
    claim = queue.claim(session.album.view.id)
    assert claim is not None
    assert queue.begin(claim.item.id)
    assert session.close()
    again = start()
    assert "2 photos are left" in again.sentences()
    items = [again.session.album.stored(item) for item in again.session.album.view.items]
    assert [item.state for item in items] == [State.WAITING] * 2
    assert sorted(item.crashes for item in items) == [0, 1]


def test_an_album_from_the_command_line_can_be_opened(start: Start, tmp_path: Path) -> None:
    from pisa_desktop.album.database import Database
    from pisa_desktop.paths import Home
    from tests.album.runs import Home as Album

    save_photo(tmp_path / "in" / "a.png", SIZE)
    with Database.open(Home.at(tmp_path / "home").data) as database:
        album = Album(database, tmp_path / "in", tmp_path / "Summer")
        album.fill(plan=RunPlan(Strengths(0.5, 0.5)))
        album.run()
    desktop = start()
    desktop.session.opening.open_from_outside([save_photo(tmp_path / "b.png")])
    desktop.until(lambda: any("Summer" in album.words for album in desktop.session.albums.recent))
    desktop.session.place.open_album(desktop.session.albums.recent[0].id)
    assert badges(desktop) == [Badge.SAVED]
    assert desktop.session.edit.strengths == Strengths(0.5, 0.5)


def test_changes_by_the_command_line_are_shown_when_the_window_is_activated(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 2)
    session = desktop.session
    with desktop.database.again() as other:
        queue = Queue(other)
        queue.start(session.album.view.id, RunPlan())
        for _ in range(2):
            claim = queue.claim(session.album.view.id)
            assert claim is not None
            queue.fail(claim.item.id, "No reason.")
    assert badges(desktop) == [Badge.NEW] * 2
    session.look_again()
    assert badges(desktop) == [Badge.FAILED] * 2


def test_enhance_all_counts_the_photos_that_it_makes_again(start: Start, tmp_path: Path) -> None:
    """One result was deleted, one photo was replaced: they are looked for when the window becomes active."""
    desktop, out = filled(start, tmp_path, 3), tmp_path / "out"
    session = desktop.session
    options = AlbumOptions(OutputOptions(exists=Exists.OVERWRITE, folder=out))
    session.run.start(options)
    ends(desktop)
    assert (session.run.view.startable, session.run.view.again) == (0, "")
    saved = tree(out)
    (out / saved[0]).unlink()
    save_photo(tmp_path / "in" / "part1" / "1.png", SIZE, 9)
    session.look_again()
    desktop.until(lambda: session.run.view.startable == 2)
    assert session.run.view.again == "1 result was deleted: made again. 1 photo was replaced: made again."
    assert session.run.forecast.photos == 2
    session.edit.set_strengths(Strengths(0.1, 0.1))
    assert session.run.view.changed == 0, "the photo shown is made again anyway"
    session.run.start(options)
    assert session.run.view.startable == 0
    ends(desktop)
    assert tree(out) == saved
    desktop.until(lambda: session.run.view.startable == 0)  # once the files have been looked at again


def test_a_result_that_was_deleted_loses_its_tick_until_it_is_made_again(start: Start, tmp_path: Path) -> None:
    desktop, out = filled(start, tmp_path, 2), tmp_path / "out"
    session, options = desktop.session, AlbumOptions(OutputOptions(folder=out))
    session.run.start(options)
    ends(desktop)
    (out / "part1" / "1.png").unlink()
    session.look_again()
    desktop.until(lambda: session.run.view.startable == 1)
    lost = session.album.view.items[1]
    assert badges(desktop) == [Badge.SAVED, Badge.NEW]
    assert +session.album.badges == {Badge.SAVED: 1, Badge.NEW: 1}
    assert session.album.having([Badge.NEW]) == (lost,)
    assert session.album.item(lost).reason == "The saved result of 1.png is gone."
    assert session.album.item(lost).result is None, "nothing can be opened or shown in its folder"
    session.run.start(options)
    ends(desktop)
    assert badges(desktop) == [Badge.SAVED] * 2
    assert session.album.item(lost).reason == ""


def test_the_report_is_written(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 2)
    desktop.session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
    ends(desktop)
    desktop.session.run.write_report(tmp_path / "report.csv")
    lines = (tmp_path / "report.csv").read_text().splitlines()
    assert [line.split(",")[2] for line in lines] == ["state", "done", "done"]
    (tmp_path / "notes.txt").write_text("no photo")
    desktop.session.opening.open_paths([tmp_path / "notes.txt"])
    desktop.until(lambda: "notes.txt is not a photo" in desktop.sentences())
    assert [name for name, _ in desktop.session.album.failures] == ["notes.txt"], "it can be looked up later"
    desktop.session.run.write_report(tmp_path / "report.csv")
    (*_, last) = (tmp_path / "report.csv").read_text().splitlines()
    assert "notes.txt,,failed," in last
    desktop.session.run.write_report(tmp_path / "nowhere" / "report.csv")
    assert desktop.messages[-1].tone is Tone.BAD


def test_the_saved_pixels_equal_those_on_the_canvas(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 2)
    session = desktop.session
    session.edit.set_strengths(Strengths(0.35, 1.2))
    desktop.enhance()
    desktop.until(lambda: session.photo.picture.after is not None)
    after = session.photo.picture.after
    session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
    ends(desktop)
    assert after is not None
    current = session.photo.current
    assert current is not None
    saved = session.album.stored(current).saved
    assert saved is not None
    with Image.open(saved.path) as picture:
        assert picture.tobytes() == after.tobytes()
    assert os.path.dirname(saved.path).startswith(str(tmp_path / "out"))  # noqa: PTH120
