"""Where workers are placed, and what the driver holds, on a real cluster of two nodes, one of which has a "card"."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import psutil  # type: ignore[import-untyped]
import pytest
from PIL import Image

from tests.album.homes import process
from tests.album.runs import make_photos
from tests.album.test_full_disk import NOISE
from tests.cluster.marks import not_every_day, on_a_cluster
from tests.cluster.runs import PATIENCE, Nodes, Runs, started

pytestmark = on_a_cluster

ROOM = """
import json, sys
from pisa_desktop.cluster.connection import Cluster, connected, room_in
from pisa_desktop.errors import PisaError
asked = [Cluster(sys.argv[1], **each) for each in json.loads(sys.argv[2])]
with connected(asked[0]):
    for each in asked:
        try:
            room = room_in(each)
            print(json.dumps([room.workers, room.gpus, *sorted(room.machines.values())]))
        except PisaError as error:
            print(json.dumps(str(error)))
"""
ROOMS: list[tuple[dict[str, float], Any]] = [
    ({"cpus": 1}, [1, 1, "first"]),
    ({"cpus": 1, "gpus": 0.5}, [2, 0.5, "first"]),
    ({"cpus": 1, "gpus": 0}, [3, 0, "first", "second"]),
    ({"cpus": 0.5, "gpus": 0}, [6, 0, "first", "second"]),
    ({"cpus": 2, "gpus": 0}, [1, 0, "first"]),
    ({"cpus": 1, "gpus": 0, "workers": 2}, [2, 0, "first", "second"]),
    (
        {"cpus": 1, "gpus": 0, "workers": 4},
        "The cluster has room for 3 workers with 1 processors and 0 graphics cards each; ask for less.",
    ),
    (
        {"cpus": 4},
        "The cluster has room for 0 workers with 4 processors and 1 graphics cards each; ask for less.",
    ),
]
"""What is asked for, and how many workers with how much of a card go to which machines."""


@pytest.fixture(scope="module")
def nodes() -> Iterator[Nodes]:
    """A node with two processors and a card, as it says, and one with one processor."""
    with started("second", cpus=2, gpus=1) as nodes:
        yield nodes


def test_workers_go_where_there_is_room(nodes: Nodes) -> None:
    output, _ = process(ROOM, nodes.address, json.dumps([asked for asked, _ in ROOMS])).communicate(timeout=PATIENCE)
    assert [json.loads(line) for line in output.splitlines()] == [found for _, found in ROOMS]


@not_every_day
def test_the_command_places_as_many_workers_as_were_asked_for(nodes: Nodes, tmp_path: Path) -> None:
    make_photos(tmp_path / "in", *(f"{n:02}.jpg" for n in range(12)))
    room = ["--cpus-per-worker", "1", "--gpus-per-worker", "0"]
    refused = _command(tmp_path, nodes, *room, "--workers", "4")
    assert refused.communicate(timeout=PATIENCE)[1].splitlines()[-1] == (
        "pisa-desktop: The cluster has room for 3 workers with 1 processors and 0 graphics cards each; ask for less."
    )
    assert refused.returncode == 1
    driver, seen = _command(tmp_path, nodes, *room, "--workers", "2"), set[int]()
    while driver.poll() is None:
        seen.update(nodes.workers())
    assert driver.returncode == 0
    assert len(seen) == 2
    assert len(list((tmp_path / "out").iterdir())) == 12


def _command(root: Path, nodes: Nodes, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "pisa_desktop", "--home", str(root / "home"), "album", "run", str(root / "in")]
    command += ["--out", str(root / "out"), "--ray", nodes.address, *arguments]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(command, text=True, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment)


@not_every_day
def test_results_that_are_sent_do_not_stay_with_the_driver(nodes: Nodes, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    pixels = np.random.default_rng(0).integers(0, 256, (1000, 2000, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "in" / "00.png")  # 6 MB, and so has its result
    for n in range(1, 60):
        (tmp_path / "in" / f"{n:02}.png").hardlink_to(tmp_path / "in" / "00.png")
    with closing(Runs(tmp_path, nodes.address)) as runs:
        with runs.opened() as home:
            home.fill(plan=NOISE)
        driver = runs.start(returns=True)
        assert driver.stdout is not None
        memory = list[int]()
        for line in driver.stdout:
            _, ended, _ = told = json.loads(line)
            if ended == "done":
                memory.append(psutil.Process(driver.pid).memory_full_info().uss)
        assert told == ["end", 60, None]
    early, late = max(memory[5:15]), max(memory[45:])
    assert late < early + 30_000_000, "of 270 MB that have come meanwhile"
