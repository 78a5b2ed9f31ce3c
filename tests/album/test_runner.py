"""Albums run: everything saved under its name, one fault fails one photo, the disk's faults pause all."""

import errno
import hashlib
import itertools
import os
import shutil
import time

import numpy as np
import pytest
from PIL import Image

from pisa_desktop import files
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Counts, Recovered, RunPlan, State
from pisa_desktop.album.queue import RunnerBusyError, Writer, runner_lock
from pisa_desktop.album.recovery import recover
from pisa_desktop.album.runner import Runner
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.photo.write import carries_our_tag
from pisa_desktop.progress import Cancelled
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from tests.album.runs import Home, make_photos

OVERWRITE = RunPlan(output=OutputOptions(exists=Exists.OVERWRITE))


def test_an_album_is_saved_in_its_tree(home: Home) -> None:
    names = ["a.jpg", "b.png", "1990/a.jpg", "1990/sea/c.jpg"]
    assert home.fill(*names) == 4
    end, ended = home.run()
    assert (end.counts, end.paused, end.recovered) == (Counts(done=4), None, Recovered())
    assert sorted(name for name, hash_ in home.files().items() if hash_) == sorted(names)
    for name in names:
        with Image.open(home.out / name) as picture:
            assert picture.size == (48, 32)
        assert carries_our_tag(home.out / name)
    assert [progress.saved for progress in ended] == [home.out / name for name in names]
    assert ended[0].notes == ("Enlarged.",)
    assert (ended[0].size, ended[0].output_size, ended[0].scale, ended[3].fraction) == ((8, 12), (32, 48), 4, 1.0)
    item = home.store.items(home.album)[0]
    assert item.saved is not None
    assert (item.saved.strengths, item.saved.scale, item.saved.model) == (Strengths(), 4.0, "test-1")
    assert item.saved.notes == ("Enlarged.",)
    assert item.seconds is not None
    assert item.source.sha256 is not None
    assert len(item.source.sha256) == 64


def test_damaged_photos_fail_unless_they_may_be_opened_as_far_as_they_go(home: Home) -> None:
    make_photos(home.source, "a.jpg", "b.png")
    rng = np.random.default_rng(1)
    Image.fromarray(rng.integers(0, 255, (64, 64, 3), dtype=np.uint8)).save(home.source / "cut.jpg")
    (home.source / "cut.jpg").write_bytes((home.source / "cut.jpg").read_bytes()[:-900])
    home.fill()
    end, _ = home.run()
    assert end.counts == Counts(done=2, failed=1)
    home.queue.start(home.album, RunPlan(damaged=True))
    home.queue.retry_failed(home.album)
    end, ended = home.run()
    assert end.counts == Counts(done=3)
    assert "The file is damaged or cut short; it was opened as far as it goes." in ended[0].notes


def test_the_default_folder_is_beside_the_originals(home: Home) -> None:
    make_photos(home.source, "a.jpg", "sub/b.jpg")
    home.store.set_output(home.album, None)
    home.fill()
    home.run()
    assert (home.source / "Enhanced" / "a.jpg").is_file()
    assert (home.source / "Enhanced" / "sub" / "b.jpg").is_file()
    assert home.fill() == 0


def test_the_same_folder_again_adds_nothing_to_run(home: Home) -> None:
    home.fill("a.jpg", "b.jpg")
    home.run()
    before = home.files()
    assert home.fill() == 0
    assert home.run()[0].counts == Counts(done=2)
    assert home.files() == before
    assert len(home.method.steps) == 6


@pytest.mark.fault("Collision by case or by Unicode form")
def test_similar_names_make_different_results(home: Home) -> None:
    names = ["a.jpg", "a.png", "A.JPG", "caf\u00e9.jpg", "cafe\u0301.jpg", os.fsdecode(b"\xff.jpg"), "con.jpg"]
    names.append("x" * 251 + ".jpg")
    home.fill(*names, plan=RunPlan(output=OutputOptions(exists=Exists.OVERWRITE)))
    assert home.run()[0].counts == Counts(done=8)
    results = home.files()
    assert len(results) == 8
    assert {"A.JPG", "a-2.jpg", "a.png", "cafe\u0301.jpg", "caf\u00e9-2.jpg", "con_.jpg"} <= set(results)


def test_own_strengths_and_names_by_template(home: Home) -> None:
    home.fill("a.jpg", "b.jpg")
    (a, b) = home.store.items(home.album)
    home.queue.cancel([a.id, b.id])
    home.store.set_strengths([b.id], Strengths(0.35, 1.2))
    home.store.set_size([b.id], Size(2))
    home.queue.start(
        home.album, RunPlan(Strengths(0.6, 0.0), output=OutputOptions(template="{n}-{name}-{pix}-{sem}-{scale}x"))
    )
    home.run()
    assert sorted(home.files()) == ["1-a-0.6-0-4x.jpg", "2-b-0.35-1.2-2x.jpg"]


@pytest.mark.fault("Vanishes after it was queued")
def test_a_bad_photo_fails_alone(home: Home) -> None:
    make_photos(home.source, "a.jpg", "b.jpg", "c.jpg", "d.jpg")
    whole = (home.source / "b.jpg").read_bytes()
    (home.source / "b.jpg").write_bytes(whole[: len(whole) // 2])
    home.fill()
    (home.source / "d.jpg").unlink()
    end, ended = home.run()
    assert end.counts == Counts(done=2, failed=2)
    reasons = {progress.item.shown: progress.sentence for progress in ended if progress.ended is State.FAILED}
    assert reasons == {
        "b.jpg": "b.jpg is damaged: its header makes no sense.",
        "d.jpg": "d.jpg does not exist.",
    }
    (home.source / "b.jpg").write_bytes(whole)
    make_photos(home.source, "d.jpg")
    assert home.queue.retry_failed(home.album) == 2
    assert home.run()[0].counts == Counts(done=4)
    assert sorted(home.files()) == ["a.jpg", "b.jpg", "c.jpg", "d.jpg"]


@pytest.mark.fault("Changes after it was queued")
def test_a_photo_that_changed_after_it_was_queued_is_enhanced_as_it_is_now(home: Home) -> None:
    home.fill("a.png")
    Image.new("RGB", (12, 8), (1, 2, 3)).save(home.source / "a.png")
    home.run()
    with Image.open(home.out / "a.png") as result:
        assert result.getcolors() == [(48 * 32, (1, 2, 3))]
    known = home.items()["a.png"].source
    assert known.sha256 == hashlib.sha256((home.source / "a.png").read_bytes()).hexdigest()
    assert known.size == (home.source / "a.png").stat().st_size


def test_a_bug_fails_its_photo_and_is_logged(home: Home, caplog: pytest.LogCaptureFixture) -> None:
    def stumble(name: str, step: int) -> None:
        if name == "a.jpg" and step == 2:
            raise ZeroDivisionError("a bug")

    home.method.before_step = stumble
    home.fill("a.jpg", "b.jpg")
    assert home.run()[0].counts == Counts(done=1, failed=1)
    assert home.items()["a.jpg"].reason == "Unexpected error; please report it with the log."
    (record,) = caplog.records
    assert record.getMessage().startswith("unexpected error with a.jpg\nTraceback ")
    assert "a bug" in caplog.text
    caplog.clear()
    assert sorted(home.files()) == ["b.jpg"]


@pytest.mark.fault("Disk full at fsync", "EIO", "Read-only folder")
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_fault_of_the_disk_pauses_and_resume_completes(
    home: Home, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    home.fill("a.jpg", "b.jpg", "c.jpg", "d.jpg")
    writes = itertools.count()

    def full(call: str) -> None:
        if call == "fsync" and next(writes) >= 2:  # of the first photo: its file and its folder
            raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        patched.setattr(files, "before_call", full)
        end, ended = home.run()
    assert end.paused
    assert end.paused == next(progress.sentence for progress in ended if progress.ended is State.WAITING)
    assert end.counts == Counts(done=1, waiting=3)
    first = home.files()
    assert list(first) == ["a.jpg"]
    assert home.run()[0].counts == end.counts, "paused until it is resumed"
    home.queue.resume(home.album)
    assert home.run()[0].counts == Counts(done=4)
    assert sorted(home.files()) == ["a.jpg", "b.jpg", "c.jpg", "d.jpg"]
    assert home.files()["a.jpg"] == first["a.jpg"]


@pytest.mark.fault("Folder deleted or drive gone mid-job")
def test_an_output_folder_that_is_gone_is_not_made_again(home: Home) -> None:
    home.fill("a.jpg", "b.jpg")
    home.out.rmdir()
    end, _ = home.run()
    assert end.paused == "The folder out is gone; bring it back, then resume."
    assert end.counts == Counts(waiting=2)
    assert not home.out.exists()
    home.out.mkdir()
    home.queue.resume(home.album)
    assert home.run()[0].counts == Counts(done=2)


@pytest.mark.fault("Folder deleted or drive gone mid-job", "12 Output folder deleted between write and check")
def test_an_output_folder_that_vanishes_before_the_check_pauses(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    home.fill("a.jpg", "b.jpg")

    def unplug(call: str) -> None:
        if call == "read back":
            shutil.rmtree(home.out)

    with monkeypatch.context() as patched:
        patched.setattr(files, "before_call", unplug)
        end, _ = home.run()
    assert end.paused == "a.jpg cannot be saved because the folder out does not exist any more."
    assert end.counts == Counts(waiting=2)
    home.out.mkdir()
    home.queue.resume(home.album)
    assert home.run()[0].counts == Counts(done=2)


@pytest.mark.fault("Clock jump")
@pytest.mark.parametrize("years", [1, -1])
def test_a_clock_that_jumps_at_every_look_changes_nothing(
    home: Home, monkeypatch: pytest.MonkeyPatch, years: int
) -> None:
    """Nothing that is being written looks old, no wait ends early or never, and no time is negative."""
    home.fill("a.jpg", "b.jpg", "c.jpg")
    now, jumps = time.time(), itertools.count(1)
    monkeypatch.setattr(time, "time", lambda: now + years * 31_557_600 * next(jumps))
    assert home.run()[0].counts == Counts(done=3)
    assert sorted(home.files()) == ["a.jpg", "b.jpg", "c.jpg"]
    assert all(item.seconds is not None and item.seconds >= 0 for item in home.store.items(home.album))


def test_results_take_the_time_of_their_photo_if_asked(home: Home) -> None:
    home.fill("a.jpg", "b.jpg", plan=RunPlan(output=OutputOptions(keep_time=True)))
    os.utime(home.source / "a.jpg", ns=(5, 1_000_000_000_000_000_007))
    home.run()
    assert (home.out / "a.jpg").stat().st_mtime_ns == 1_000_000_000_000_000_007


@pytest.mark.fault("Folder deleted or drive gone mid-job")
def test_a_folder_of_photos_that_is_gone_pauses_too(home: Home) -> None:
    home.fill("a.jpg", "b.jpg")
    home.source.rename(home.source.with_name("unplugged"))
    end, _ = home.run()
    assert end.paused == "The folder in is gone; bring it back, then resume."
    home.source.with_name("unplugged").rename(home.source)
    home.queue.resume(home.album)
    assert home.run()[0].counts == Counts(done=2)


def test_existing_results_are_skipped_without_computing(home: Home) -> None:
    home.fill("a.jpg")
    home.run()
    home.store.remove_items([home.items()["a.jpg"].id])  # as in another album
    home.method.steps.clear()
    theirs = home.files()["a.jpg"]
    make_photos(home.source, "a.jpg", "b.jpg")
    home.fill(plan=RunPlan(output=OutputOptions(exists=Exists.SKIP)))
    end, ended = home.run()
    assert end.counts == Counts(done=1, skipped=1)
    assert ended[0].sentence == home.items()["a.jpg"].reason == "Its result exists."
    assert home.method.steps == ["b.jpg"] * 3
    assert home.files()["a.jpg"] == theirs


def test_saving_again_after_the_strengths_changed(home: Home) -> None:
    home.fill("a.jpg")
    home.run()
    (a,) = home.store.items(home.album)
    home.store.set_strengths([a.id], Strengths(0.5, 0.5))
    assert home.queue.start(home.album, OVERWRITE, [a.id]) == 1
    home.run()
    (a,) = home.store.items(home.album)
    assert a.saved is not None
    assert (a.saved.strengths, a.saved.path) == (Strengths(0.5, 0.5), home.out / "a.jpg")
    home.queue.start(home.album, RunPlan(), [a.id])
    home.run()
    assert sorted(home.files()) == ["a-2.jpg", "a.jpg"]


@pytest.mark.fault("Photo removed while running")
@pytest.mark.parametrize("way", ["cancel", "remove"])
@pytest.mark.parametrize("at", [0, 2])
def test_cancelled_or_removed_at_any_step_leaves_nothing(home: Home, database: Database, way: str, at: int) -> None:
    home.fill("a.jpg", "b.jpg", "c.jpg")
    ids = [item.id for item in home.store.items(home.album)]

    def interfere(name: str, step: int) -> None:
        if (name, step) == ("b.jpg", at):
            if way == "cancel":
                assert home.queue.cancel([ids[1]]) == 1
            else:
                home.store.remove_items([ids[1]])

    home.method.before_step = interfere
    end, ended = home.run()
    assert end.counts.done == 2
    assert [p.item.shown for p in ended if p.ended is State.CANCELLED] == ["b.jpg"]
    assert sorted(home.files()) == ["a.jpg", "c.jpg"]
    assert database.rows("SELECT count(*) FROM outputs") == [(2,)]


def test_cancelling_the_photo_that_is_read_ahead(home: Home) -> None:
    home.fill("a.jpg", "b.jpg", "c.jpg")
    ids = [item.id for item in home.store.items(home.album)]

    def cancel(name: str, step: int) -> None:
        home.queue.cancel([ids[1]])

    home.method.before_step = cancel
    assert home.run()[0].counts == Counts(done=2, cancelled=1)
    assert sorted(home.files()) == ["a.jpg", "c.jpg"]


def test_stop_after_this_photo_and_resume(home: Home) -> None:
    home.fill("a.jpg", "b.jpg", "c.jpg")
    home.method.before_step = lambda name, step: home.queue.pause(home.album)
    end, _ = home.run()
    assert (end.paused, end.counts) == ("", Counts(done=1, waiting=2))
    home.queue.resume(home.album)
    home.method.before_step = lambda name, step: None
    assert home.run()[0].counts == Counts(done=3)


@pytest.mark.fault("Window closed during a run")
def test_closing_at_any_step_leaves_whole_results_and_nothing_else(home: Home) -> None:
    home.fill("a.jpg", "b.jpg", "c.jpg")
    for taken in range(1, 40):
        steps = Runner(home.database, home.album, home.method.method).run()
        finished = len(list(itertools.islice(steps, taken))) < taken
        steps.close()
        counts = home.queue.counts(home.album)
        assert (counts.running, counts.failed, counts.done + counts.waiting) == (0, 0, 3)
        assert len(home.files()) == counts.done
        if finished:
            break
    assert finished
    assert sorted(home.files()) == ["a.jpg", "b.jpg", "c.jpg"]
    assert all(item.crashes == 0 for item in home.store.items(home.album))


def test_cancelled_within_a_network_call_does_not_fail_the_photo(home: Home) -> None:
    home.fill("a.jpg", "b.jpg")

    def before_step(name: str, step: int) -> None:
        if name == "b.jpg" and step == 1:
            raise Cancelled

    home.method.before_step = before_step
    with pytest.raises(Cancelled):
        home.run()
    assert home.states() == {"a.jpg": State.DONE, "b.jpg": State.WAITING}
    assert list(home.files()) == ["a.jpg"]
    assert all(item.crashes == 0 for item in home.store.items(home.album))


@pytest.mark.fault("2 Polite ends counted as crashes, photos read ahead too")
def test_a_program_that_ends_by_itself_is_not_a_crash(home: Home, database: Database) -> None:
    home.fill("a.jpg")
    for _ in range(4):
        claimed = home.queue.claim(home.album)
        assert claimed is not None
        assert home.queue.begin(claimed.item.id)
        home.queue.forgive()
        assert recover(database, Writer.RUNNER).again == (claimed.item.id,)
    assert home.items()["a.jpg"].crashes == 0


def test_a_second_runner_is_refused(home: Home, database: Database) -> None:
    home.fill("a.jpg")
    lock = runner_lock(database.file.parent)
    with pytest.raises(RunnerBusyError):
        home.run()
    lock.release()
    assert home.run()[0].counts == Counts(done=1)
    runner_lock(database.file.parent).release()


def test_large_photos_are_not_held_two_at_a_time(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    from pisa_desktop.album import runner

    monkeypatch.setattr(runner, "OVERLAPPING", 10)
    home.fill("a.jpg", "b.jpg", "c.jpg")
    _, ended = home.run()
    assert [progress.item.shown for progress in ended] == ["a.jpg", "b.jpg", "c.jpg"]
    assert sorted(home.files()) == ["a.jpg", "b.jpg", "c.jpg"]
