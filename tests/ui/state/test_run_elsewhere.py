"""The window while another program runs the album that it shows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pisa_desktop.album.items import Badge, RunPlan
from pisa_desktop.album.queue import Queue, runner_lock
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.ui.state.views import AlbumOptions, RunState
from tests.ui.state.albums import badges, filled, run_state
from tests.ui.state.desktop import Desktop, Start


@contextmanager
def another_program(desktop: Desktop) -> Iterator[Queue]:
    """Its queue; meanwhile it holds the lock of the runner."""
    with desktop.database.again() as database:
        lock = runner_lock(database.file.parent)
        try:
            yield Queue(database)
        finally:
            lock.release()


def fail_next(queue: Queue, album: int) -> None:
    """Its next photo fails."""
    claim = queue.claim(album)
    assert claim is not None
    queue.fail(claim.item.id, "No reason.")


def test_its_run_is_followed_paused_resumed_and_its_end_told(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 3)
    session, album = desktop.session, desktop.session.album.view.id
    with another_program(desktop) as queue:
        queue.start(album, RunPlan())
        desktop.until(lambda: run_state(desktop) is RunState.RUNNING)
        assert session.run.view.words == "1 of 3"
        fail_next(queue, album)
        desktop.until(lambda: badges(desktop) == [Badge.FAILED, Badge.NEW, Badge.NEW])
        assert session.run.view.words == "2 of 3 \u00b7 1 failed"
        assert session.run.view.fraction == 1 / 3
        session.run.pause()
        assert run_state(desktop) is RunState.STOPPING
        assert queue.claim(album) is None
        session.run.resume()
        assert run_state(desktop) is RunState.RUNNING
        fail_next(queue, album)
        fail_next(queue, album)
    desktop.until(lambda: run_state(desktop) is RunState.IDLE)
    assert badges(desktop) == [Badge.FAILED] * 3
    assert desktop.messages[-1].text == "Saved 0 of 3. 3 failed."


def test_its_pause_is_told_with_the_reason(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 2)
    album = desktop.session.album.view.id
    with another_program(desktop) as queue:
        queue.start(album, RunPlan())
        desktop.until(lambda: run_state(desktop) is RunState.RUNNING)
        queue.pause(album, "The disk is full.")
    desktop.until(lambda: run_state(desktop) is RunState.PAUSED)
    assert desktop.messages[-1].text == "The disk is full."
    assert [action.label for action in desktop.messages[-1].actions] == ["Resume"]


def test_when_it_is_killed_the_rest_is_offered(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 3)
    album = desktop.session.album.view.id
    with another_program(desktop) as queue:
        queue.start(album, RunPlan())
        fail_next(queue, album)
        assert queue.claim(album) is not None
        desktop.until(lambda: run_state(desktop) is RunState.RUNNING)
    desktop.until(lambda: run_state(desktop) is RunState.PAUSED)
    assert desktop.messages[-1].text.endswith(" was being enhanced when the program ended. 2 photos are left.")


def test_a_run_that_meets_another_does_not_pause_it(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 2)
    session, album = desktop.session, desktop.session.album.view.id
    with another_program(desktop) as queue:
        queue.start(album, RunPlan())
        assert queue.claim(album) is not None
        session.run.start(AlbumOptions(OutputOptions(folder=tmp_path / "out")))
        desktop.until(lambda: run_state(desktop) is RunState.RUNNING and not session.run.running)
        assert queue.claim(album) is not None
