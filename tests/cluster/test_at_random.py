"""Kill -9 at random moments: nothing lost, nothing double, nothing unfinished left."""

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from pisa_desktop.album.items import Counts
from pisa_desktop.album.recovery import TWICE
from tests.album.runs import make_photos
from tests.cluster.marks import not_every_day, on_a_cluster
from tests.cluster.runs import Nodes, Runs, alone, kill, started, until

pytestmark = [*on_a_cluster, not_every_day]

ROUNDS = 10
SLOW = [f"slow-{n:02}.jpg" for n in range(30)]


def test_ten_rounds_on_three_nodes(tmp_path: Path) -> None:
    expected = alone(tmp_path / "alone", *SLOW)
    with started("second", "third") as nodes:
        for number in range(ROUNDS):
            with closing(Runs(tmp_path / str(number), nodes.address)) as runs:
                _round(runs, nodes, random.Random(number))
                with runs.opened() as home:
                    assert home.files() == expected
                    assert home.queue.counts(home.album) == Counts(done=30)
                    assert {item.saved is not None for item in home.items().values()} == {True}


def _round(runs: Runs, nodes: Nodes, chance: random.Random) -> None:
    """A run over whose course a worker, a node and a driver are killed once each, in any order."""
    runs.fill(*SLOW)
    runs.start()
    moments = sorted(chance.sample(range(29), 3))
    for moment, victim in zip(moments, chance.sample(["worker", "node", "driver"], 3), strict=True):
        _await(runs, moment)
        time.sleep(chance.uniform(0, 0.3))  # about the time of one photo, so that it is hit anywhere
        if victim == "worker":
            if workers := nodes.workers():
                kill(chance.choice(workers))
        elif victim == "node":
            name = chance.choice(["second", "third"])
            nodes.kill(name)
            nodes.add(name)
        else:
            runs.close()
            runs.start()
    while (told := runs.end(runs.drivers[-1])) != ["end", 30, None]:  # two have hit the same photo
        assert told[0] == "end", told
        with runs.opened() as home:
            assert {item.reason for item in home.items().values() if item.reason} == {TWICE}
            home.queue.retry_failed(home.album)
        runs.start()


def _await(runs: Runs, results: int) -> None:
    driver = runs.drivers[-1]
    until(lambda: runs.saved() >= results or driver.poll() is not None)


def test_the_command_over_200_photos(tmp_path: Path) -> None:
    """With PiSA-Mini: a worker, a node and the driver die once each; one report, and the results of one computer."""
    names = [f"{n:03}.jpg" for n in range(200)]
    make_photos(tmp_path / "in", *names)
    plain = _command(tmp_path, "plain", str(tmp_path / "in"))
    assert plain.wait() == 0
    with started("second") as nodes:
        ray = ["--ray", nodes.address, "--cpus-per-worker", "1"]
        driver = _command(tmp_path, "many", str(tmp_path / "in"), *ray)
        until(lambda: _results(tmp_path / "many") >= 30)
        kill(nodes.workers()[0])
        until(lambda: _results(tmp_path / "many") >= 80)
        nodes.kill("second")
        until(lambda: _results(tmp_path / "many") >= 130)
        driver.kill()
        driver.wait()
        nodes.add("third")
        assert _command(tmp_path, "many", "--resume", *ray).wait() == 0
    results = {path.name: path.read_bytes() for path in (tmp_path / "many").iterdir()}
    assert results == {path.name: path.read_bytes() for path in (tmp_path / "plain").iterdir()}
    assert sorted(results) == names
    report = (tmp_path / "many.csv").read_text("utf-8-sig").splitlines()
    assert len(report) == 201


def _results(folder: Path) -> int:
    return sum(path.suffix == ".jpg" and path.name[0] != "." for path in folder.iterdir()) if folder.exists() else 0


def _command(root: Path, out: str, *arguments: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "pisa_desktop", "--home", str(root / "home"), "album", "run", *arguments]
    command += ["--out", str(root / out), "--report", str(root / f"{out}.csv")]
    return subprocess.Popen(command, env={**os.environ, "OMP_NUM_THREADS": "1"})
