"""Runs: states, turns, pausing, names of results; two real processes claim and lock."""

import os
from pathlib import Path

import pytest

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Counts, Item, RunPlan, Saved, State
from pisa_desktop.album.queue import Queue, RunnerBusyError, Writer, runner_lock
from pisa_desktop.album.store import Store
from pisa_desktop.files import Exists, FileError, Prepared, is_temporary
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from tests.album.homes import any_file, kill, new_items, process, result_of_ours, told

PHOTOS = Path("/photos")


def queued(store: Store, queue: Queue, *names: str | bytes) -> tuple[int, list[int]]:
    album = store.new_album("x").id
    ids = store.add(album, new_items(PHOTOS, *names))
    assert queue.start(album, RunPlan()) == len(ids)
    return album, ids


def claimed(queue: Queue, album: int) -> list[int]:
    """All that can be claimed, in turn."""
    found = []
    while (claim := queue.claim(album)) is not None:
        found.append(claim.item.id)
    return found


def kept(store: Store, item: int) -> Item:
    found = store.item(item)
    assert found is not None
    return found


def test_items_run_in_the_order_of_the_strip(store: Store, queue: Queue) -> None:
    album, ids = queued(store, queue, "c.jpg", "a.jpg", "b.jpg")
    assert queue.counts(album) == Counts(waiting=3)
    first = queue.claim(album)
    assert first is not None
    assert (first.item.id, first.item.state, first.number) == (ids[0], State.RUNNING, 1)
    assert claimed(queue, album) == ids[1:]
    assert queue.claim(album) is None
    assert queue.counts(album) == Counts(running=3)
    assert queue.counts(album).total == 3


@pytest.mark.fault("Strengths moved during a run")
def test_strengths_size_and_condition_are_frozen_when_the_run_starts(store: Store, queue: Queue) -> None:
    album = store.new_album("x").id
    own, never = store.add(album, new_items(PHOTOS, "own.jpg", "never.jpg"))
    store.set_strengths([own], Strengths(0.35, 1.2))
    store.set_size([own], Size(2))
    store.set_photo_is([own], PhotoIs.WORN)
    size = Size.parse("width=30cm@300")
    plan = RunPlan(Strengths(0.6, 0.0), size, PhotoIs.SOFT, output=OutputOptions(template="{name}-{scale}x"))
    queue.start(album, plan)
    assert store.album(album).plan == plan
    store.set_strengths([own, never], Strengths(0.1, 0.1))
    store.set_photo_is([own, never], PhotoIs.SHARP)
    store.set_size([own, never], Size(8))
    first, second = queue.claim(album), queue.claim(album)
    assert first is not None
    assert second is not None
    assert (first.strengths, first.size, first.photo_is) == (Strengths(0.35, 1.2), Size(2), PhotoIs.WORN)
    assert (second.strengths, second.size, second.photo_is) == (Strengths(0.6, 0.0), size, PhotoIs.SOFT)


def test_starting_again_takes_the_new_and_the_cancelled_or_what_is_named(store: Store, queue: Queue) -> None:
    album, (a, b, c, d) = queued(store, queue, "a.jpg", "b.jpg", "c.jpg", "d.jpg")
    assert claimed(queue, album) == [a, b, c, d]
    assert queue.fail(a, "It is damaged.")
    assert queue.skip(b, "Its file exists.")
    assert queue.cancel([c]) == 1
    (e,) = store.add(album, new_items(PHOTOS, "e.jpg"))
    assert queue.start(album, RunPlan()) == 2
    assert claimed(queue, album) == [c, e]
    assert queue.start(album, RunPlan(), [a, b, d]) == 2  # d is still running
    assert claimed(queue, album) == [a, b]
    assert (kept(store, a).reason, kept(store, a).crashes) == ("", 0)


def test_pause_resume_put_back_and_do_next(store: Store, queue: Queue) -> None:
    album, (a, b, c, d) = queued(store, queue, "a.jpg", "b.jpg", "c.jpg", "d.jpg")
    queue.do_next([c, d])
    first = queue.claim(album)
    assert first is not None
    assert first.item.id == c
    queue.pause(album, "There is no room left on the disk.")
    assert store.album(album).paused == "There is no room left on the disk."
    assert queue.put_back(c)
    assert queue.claim(album) is None
    queue.resume(album)
    assert store.album(album).paused is None
    assert claimed(queue, album) == [c, d, a, b]
    queue.do_next([a])  # it runs already
    assert kept(store, a).state is State.RUNNING


def test_retry_moves_failed_items_in_their_order_to_the_end(store: Store, queue: Queue) -> None:
    album, (a, b, c) = queued(store, queue, "a.jpg", "b.jpg", "c.jpg")
    for id_ in (a, b):
        assert queue.claim(album) is not None
        assert queue.fail(id_, "It is damaged.")
    assert kept(store, a).reason == "It is damaged."
    queue.pause(album)
    assert queue.retry_failed(album) == 2
    assert claimed(queue, album) == [c, a, b]
    assert queue.retry_failed(album) == 0


def test_a_state_changes_only_from_where_it_may(store: Store, queue: Queue) -> None:
    album, (a, b) = queued(store, queue, "a.jpg", "b.jpg")
    assert not queue.fail(a, "never begun")
    assert not queue.skip(a, "never begun")
    assert not queue.put_back(a)
    assert queue.cancel([a, b, 99]) == 2
    assert queue.cancel([a]) == 0
    assert queue.counts(album) == Counts(cancelled=2)
    assert not queue.is_running(a)


# ---- Results -----------------------------------------------------------------------------------------------


def save(queue: Queue, item: int, wanted: Path, exists: Exists = Exists.NUMBER, who: Writer = Writer.RUNNER) -> Path:
    """Reserve, write, record, land and finish."""
    reservation = queue.reserve(item, wanted, exists, who, any_file)
    assert reservation is not None
    assert reservation.temporary.parent == wanted.parent
    assert is_temporary(reservation.temporary.name)
    assert not os.path.lexists(reservation.temporary)
    reservation.temporary.write_bytes(result_of_ours())
    prepared = Prepared(reservation.temporary, reservation.path, exists, "ab" * 32)
    queue.record(reservation, prepared, Saved(wanted, Strengths(1, 0.5), 2.0, "mini-1", Condition.SOFT, dpi=300))
    landed = prepared.commit()
    assert landed is not None
    queue.finish(reservation, landed, 1.5)
    return landed


def test_a_result_makes_its_item_done(store: Store, queue: Queue, tmp_path: Path) -> None:
    album, (a,) = queued(store, queue, "a.jpg")
    assert claimed(queue, album) == [a]
    assert save(queue, a, tmp_path / "a.jpg") == tmp_path / "a.jpg"
    item = kept(store, a)
    assert (item.state, item.seconds, item.model) == (State.DONE, 1.5, "mini-1")
    assert item.saved == Saved(tmp_path / "a.jpg", Strengths(1, 0.5), 2.0, "mini-1", Condition.SOFT, dpi=300)


def test_the_window_saves_the_same_row(store: Store, queue: Queue, tmp_path: Path) -> None:
    album = store.new_album("x").id
    (a,) = store.add(album, new_items(PHOTOS, "a.jpg"))
    save(queue, a, tmp_path / "a.jpg", who=Writer.WINDOW)
    assert kept(store, a).state is State.DONE
    queue.start(album, RunPlan(), [a])
    save(queue, a, tmp_path / "a.jpg", who=Writer.WINDOW)
    item = kept(store, a)
    assert item.state is State.WAITING  # the run it waits for is still to come
    assert item.saved is not None
    assert item.saved.path == tmp_path / "a-2.jpg"


def test_a_result_of_an_item_that_was_cancelled_meanwhile(store: Store, queue: Queue, tmp_path: Path) -> None:
    album, (a,) = queued(store, queue, "a.jpg")
    assert claimed(queue, album) == [a]
    reservation = queue.reserve(a, tmp_path / "a.jpg", Exists.NUMBER, Writer.RUNNER, any_file)
    assert reservation is not None
    queue.record(
        reservation,
        Prepared(tmp_path / "t", reservation.path, Exists.NUMBER, "00"),
        Saved(tmp_path, Strengths(), 1.0, "m", Condition.SOFT),
    )
    assert queue.cancel([a]) == 1
    assert not queue.finish(reservation, reservation.path, 1.0)
    assert kept(store, a).state is State.CANCELLED


def test_two_photos_never_meet_in_one_file(store: Store, queue: Queue, tmp_path: Path) -> None:
    names: list[str | bytes] = [
        "a.jpg",
        "A.JPG",
        "caf\u00e9.jpg",
        "cafe\u0301.jpg",
        b"\xff.jpg",
        b"\xfe.jpg",
        "a-2.jpg",
    ]
    _, ids = queued(store, queue, *names)
    for exists in Exists:
        out = tmp_path / exists
        out.mkdir()
        landed = [save(queue, id_, out / os.fsdecode(n), exists).name for id_, n in zip(ids, names, strict=True)]
        assert landed == [
            "a.jpg",
            "A-2.JPG",
            "caf\u00e9.jpg",
            "cafe\u0301-2.jpg",
            os.fsdecode(b"\xff.jpg"),
            os.fsdecode(b"\xfe.jpg"),
            "a-2-2.jpg",
        ]


def test_reserved_names_are_kept_apart_before_anything_is_written(store: Store, queue: Queue, tmp_path: Path) -> None:
    _, (a, b) = queued(store, queue, "1/x.jpg", "2/x.jpg")
    for exists in Exists:
        first = queue.reserve(a, tmp_path / exists / "x.jpg", exists, Writer.RUNNER, any_file)
        second = queue.reserve(b, tmp_path / exists / "x.jpg", exists, Writer.WINDOW, any_file)
        assert first is not None
        assert second is not None
        assert (first.path.name, second.path.name) == ("x.jpg", "x-2.jpg")
        queue.abandon(first)
        third = queue.reserve(b, tmp_path / exists / "X.jpg", exists, Writer.RUNNER, any_file)
        assert third is not None
        assert third.path.name == "X.jpg"


def test_the_policy_is_applied_before_computing(store: Store, queue: Queue, tmp_path: Path) -> None:
    _, (a,) = queued(store, queue, "a.jpg")
    (tmp_path / "x.jpg").write_bytes(b"a stranger's")
    number = queue.reserve(a, tmp_path / "x.jpg", Exists.NUMBER, Writer.RUNNER, any_file)
    assert number is not None
    assert number.path.name == "x-2.jpg"
    assert queue.reserve(a, tmp_path / "x.jpg", Exists.SKIP, Writer.RUNNER, any_file) is None
    (tmp_path / "x.jpg").write_bytes(result_of_ours())
    over = queue.reserve(a, tmp_path / "x.jpg", Exists.OVERWRITE, Writer.RUNNER, any_file)
    assert over is not None
    assert over.path.name == "x.jpg"
    (tmp_path / "folder.jpg").mkdir()
    with pytest.raises(FileError, match="is a folder"):
        queue.reserve(a, tmp_path / "folder.jpg", Exists.OVERWRITE, Writer.RUNNER, any_file)


def test_an_original_is_never_a_target(store: Store, queue: Queue, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    album = store.new_album("x").id
    a, b = store.add(album, new_items(tmp_path, "a.jpg", "b.jpg"))
    (tmp_path / "a.jpg").write_bytes(b"original")
    for item in (a, b):
        reservation = queue.reserve(item, tmp_path / "link" / "A.jpg", Exists.OVERWRITE, Writer.RUNNER, any_file)
        assert reservation is not None
        assert reservation.path.name == "A-2.jpg"
        queue.abandon(reservation)


def test_overwriting_takes_its_own_earlier_name_again(store: Store, queue: Queue, tmp_path: Path) -> None:
    album, (a, b) = queued(store, queue, "a.jpg", "b.jpg")
    assert save(queue, a, tmp_path / "x.jpg") == tmp_path / "x.jpg"
    again = queue.reserve(a, tmp_path / "x.jpg", Exists.OVERWRITE, Writer.RUNNER, any_file)
    assert again is not None
    assert again.path == tmp_path / "x.jpg"
    queue.abandon(again)
    other = queue.reserve(b, tmp_path / "x.jpg", Exists.OVERWRITE, Writer.RUNNER, any_file)
    assert other is not None
    assert other.path == tmp_path / "x-2.jpg", "the earlier result is still known after the second was dropped"
    assert store.items(album)[0].saved is not None


def test_removing_frees_the_name_and_undoing_takes_it_back(store: Store, queue: Queue, tmp_path: Path) -> None:
    _, (a, b) = queued(store, queue, "a.jpg", "b.jpg")
    save(queue, a, tmp_path / "x.jpg")
    removed = store.remove_items([a])
    free = queue.reserve(b, tmp_path / "x.jpg", Exists.OVERWRITE, Writer.RUNNER, any_file)
    assert free is not None
    assert free.path == tmp_path / "x.jpg"
    queue.abandon(free)
    store.restore_items(removed)
    taken = queue.reserve(b, tmp_path / "x.jpg", Exists.OVERWRITE, Writer.RUNNER, any_file)
    assert taken is not None
    assert taken.path == tmp_path / "x-2.jpg"


@pytest.mark.fault("Target appears meanwhile")
def test_another_program_may_take_the_reserved_name_and_the_next_reserved_one(
    store: Store, queue: Queue, tmp_path: Path
) -> None:
    album, (a, b) = queued(store, queue, "a.jpg", "b.jpg")
    assert claimed(queue, album) == [a, b]
    first = queue.reserve(a, tmp_path / "x.jpg", Exists.NUMBER, Writer.RUNNER, any_file)
    second = queue.reserve(b, tmp_path / "x.jpg", Exists.NUMBER, Writer.RUNNER, any_file)
    assert first is not None
    assert second is not None
    for reservation, landed in ((first, "x-2.jpg"), (second, "x-2-2.jpg")):
        (tmp_path / "t").write_bytes(b"")
        prepared = Prepared(tmp_path / "t", reservation.path, Exists.NUMBER, "00")
        queue.record(reservation, prepared, Saved(tmp_path, Strengths(), 1.0, "m", Condition.SOFT))
        assert queue.finish(reservation, tmp_path / landed, 1.0)
    assert [item.saved.path.name for item in store.items(album) if item.saved] == ["x-2.jpg", "x-2-2.jpg"]


# ---- Two processes -----------------------------------------------------------------------------------------

CLAIM = """
import sys
from pathlib import Path
from pisa_desktop.album.database import Database
from pisa_desktop.album.queue import Queue
queue = Queue(Database.open(Path(sys.argv[1])))
print("ready", flush=True)
sys.stdin.readline()
while (claim := queue.claim(int(sys.argv[2]))) is not None:
    print(claim.item.id)
"""


def test_two_processes_never_claim_the_same_item(store: Store, queue: Queue, database: Database) -> None:
    album, ids = queued(store, queue, *[f"{n}.jpg" for n in range(300)])
    children = [process(CLAIM, database.file.parent, album) for _ in range(2)]
    assert [told(child) for child in children] == ["ready", "ready"]
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    lists = [[int(line) for line in child.communicate()[0].split()] for child in children]
    assert sorted(lists[0] + lists[1]) == ids
    assert lists[0] == sorted(lists[0])


LOCK = """
import sys
from pathlib import Path
from pisa_desktop.album.queue import runner_lock
lock = runner_lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_runner_is_refused_until_the_first_is_killed(tmp_path: Path) -> None:
    holder = process(LOCK, tmp_path)
    try:
        assert told(holder) == "held"
        with pytest.raises(RunnerBusyError) as caught:
            runner_lock(tmp_path)
        assert str(caught.value) == "PiSA Desktop is running an album already; wait for it, or stop it first."
        runner_lock(tmp_path, Writer.WINDOW).release()
    finally:
        kill(holder)
    lock = runner_lock(tmp_path)
    with pytest.raises(RunnerBusyError):
        runner_lock(tmp_path)
    lock.release()
    lock.release()
    runner_lock(tmp_path).release()


def test_a_lock_in_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(RunnerBusyError, match="No album can be run: No such file or directory"):
        runner_lock(tmp_path / "gone")


# ---- Exporting again ---------------------------------------------------------------------------------------


def test_what_was_saved_with_other_strengths_is_exported_again(store: Store, queue: Queue, tmp_path: Path) -> None:
    album, (a, b, c, d) = queued(store, queue, "a.jpg", "b.jpg", "c.jpg", "d.jpg")
    assert claimed(queue, album) == [a, b, c, d]
    for id_, name in ((a, "a.jpg"), (b, "b.jpg"), (c, "c.jpg")):
        save(queue, id_, tmp_path / name)  # at (1, 0.5) and 2x
    assert queue.fail(d, "It is damaged.")
    store.set_strengths([b], Strengths(1, 0.5))
    store.set_size([c], Size(4))
    store.set_photo_is([c], PhotoIs.WORN)
    plan = RunPlan(Strengths(0.6, 0), size=Size(1))
    assert queue.start_changed(album, plan, [b, c]) == 1
    assert queue.start_changed(album, plan) == 1
    claims = [queue.claim(album), queue.claim(album)]
    assert [(claim.item.id, claim.again, claim.strengths, claim.size, claim.photo_is) for claim in claims if claim] == [
        (c, True, Strengths(0.6, 0), Size(2, dpi=300), PhotoIs.SOFT),
        (a, True, Strengths(0.6, 0), Size(2, dpi=300), PhotoIs.SOFT),
    ]
    assert queue.start_changed(album, RunPlan(Strengths(1, 0.5))) == 0


def test_a_retry_is_not_an_export_again(store: Store, queue: Queue, tmp_path: Path) -> None:
    album, (a,) = queued(store, queue, "a.jpg")
    assert claimed(queue, album) == [a]
    save(queue, a, tmp_path / "a.jpg")
    queue.start_changed(album, RunPlan())
    first = queue.claim(album)
    queue.put_back(a)
    second = queue.claim(album)
    assert first is not None
    assert second is not None
    assert (first.again, second.again) == (True, True)
    queue.fail(a, "Enhance again.")
    queue.retry_failed(album)
    third = queue.claim(album)
    assert third is not None
    assert not third.again
