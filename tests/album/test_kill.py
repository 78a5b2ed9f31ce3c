"""kill -9 of a real runner, at each of its file-system and commit steps and at random moments."""

import random
from pathlib import Path

import pytest

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Counts, State
from tests.album.homes import kill, process, told
from tests.album.runs import Home, make_photos

RUN = """
import os, signal, sys
from pathlib import Path
from pisa_desktop import files
from pisa_desktop.album.database import Database
from tests.album.runs import Home

left = int(sys.argv[2])
root = Path(sys.argv[1])
home = Home(Database.open(root / "home"), root / "in", root / "out")

def count(call):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

def step(name, number):
    print(name, number, flush=True)

files.before_call = count
home.method.before_step = step
end, ended = home.run()
print("end", flush=True)
"""


def prepared(root: Path, count: int) -> None:
    """An album of this many photos that wait."""
    make_photos(root / "in", *[f"{n:02}.jpg" for n in range(count)])
    with Database.open(root / "home") as database:
        assert Home(database, root / "in", root / "out").fill() == count


@pytest.mark.fault("kill -9 at each file-system step")
@pytest.mark.system
def test_killed_at_each_step_of_a_save(tmp_path: Path) -> None:
    steps = 0
    while True:
        steps += 1
        root = tmp_path / str(steps)
        make_photos(root / "in", "earlier.jpg")
        with Database.open(root / "home") as database:
            home = Home(database, root / "in", root / "out")
            home.fill()
            home.run()
            make_photos(root / "in", "00.jpg")
            assert home.fill() == 1
            before = home.files()
        assert list(before) == ["earlier.jpg"]
        child = process(RUN, root, steps)
        output, _ = child.communicate()
        with Database.open(root / "home") as database:
            assert database.sentence is None
            home = Home(database, root / "in", root / "out")
            end, _ = home.run()
            assert end.counts == Counts(done=2)
            after = home.files()
            assert sorted(after) == ["00.jpg", "earlier.jpg"], f"killed at step {steps}"
            assert after["earlier.jpg"] == before["earlier.jpg"]
            if end.recovered.done:
                assert home.method.steps == [], "what had landed is not computed again"
            assert home.items()["00.jpg"].crashes == 0
        if child.returncode == 0:
            assert "end" in output
            break
        assert child.returncode == -9
    assert steps > 10


@pytest.mark.system
def test_killed_at_random_moments_then_retried(tmp_path: Path) -> None:
    prepared(tmp_path, 20)
    chance = random.Random(20)
    for _ in range(12):
        child = process(RUN, tmp_path, 0)
        for _ in range(chance.randrange(8)):
            told(child)
        kill(child)
    with Database.open(tmp_path / "home") as database:
        home = Home(database, tmp_path / "in", tmp_path / "out")
        home.run()
        home.queue.retry_failed(home.album)
        end, _ = home.run()
        assert end.counts == Counts(done=20)
        assert sorted(home.files()) == [f"{n:02}.jpg" for n in range(20)]
        assert set(home.states().values()) == {State.DONE}


def test_killed_between_rename_and_commit_computes_nothing_again(tmp_path: Path) -> None:
    prepared(tmp_path, 1)
    child = process(RUN.replace("left -= 1", "left -= call == 'unlink'"), tmp_path, 1)  # the link is made
    child.communicate()
    assert child.returncode == -9
    with Database.open(tmp_path / "home") as database:
        home = Home(database, tmp_path / "in", tmp_path / "out")
        assert home.states() == {"00.jpg": State.RUNNING}
        end, _ = home.run()
        assert end.recovered.done == (home.items()["00.jpg"].id,)
        assert (home.method.steps, list(home.files())) == ([], ["00.jpg"])
