"""For tests on a real cluster: two nodes on this computer, and drivers in processes of their own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pisa_desktop.album.database import Database
from tests.album.runs import Home, make_photos
from tests.cli.processes import takes_signals

DRIVER = """
import json, sys
from functools import partial
from pathlib import Path
from pisa_desktop.album.database import Database
from pisa_desktop.cluster.connection import Cluster, connected
from pisa_desktop.errors import PisaError
from pisa_desktop.photo.read import Limits
from tests.album.runs import Home
from tests.cluster.methods import acting

root, address, folders, returns = Path(sys.argv[1]), sys.argv[2], json.loads(sys.argv[3]), sys.argv[4] == "True"
pairs = tuple((Path(here), Path(there)) for here, there in folders)
cluster = Cluster(address, cpus=1, folders=pairs, returns=returns)
with Database.open(root / "home") as database, connected(cluster):
    from pisa_desktop.cluster.driver import ClusterRunner
    home = Home(database, root / "in", root / "out")
    steps = ClusterRunner(database, home.album, partial(acting, root), cluster, Limits()).run()
    try:
        while True:
            progress = next(steps)
            print(json.dumps([progress.item.shown, progress.ended, progress.sentence]), flush=True)
    except StopIteration as end:
        print(json.dumps(["end", end.value.counts.done, end.value.paused]), flush=True)
    except PisaError as error:
        print(json.dumps(["refused", 0, str(error)]), flush=True)
"""
PATIENCE = 240.0
"""Seconds after which a test gives up: everything is slow on a busy computer."""


def until(happened: Callable[[], bool]) -> None:
    """Wait for something that is about to happen."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@dataclass
class TwoNodes:
    """A cluster of two nodes with one processor each; the first one's raylet serves drivers, so it stays alive."""

    cluster: Any
    second: Any = None

    @property
    def address(self) -> str:
        """For drivers."""
        return str(self.cluster.address)

    def add(self, **arguments: Any) -> None:
        """Add the second node."""
        self.second = self.cluster.add_node(num_cpus=1, **arguments)

    def kill_second(self) -> None:
        """Kill -9 everything on the second node, and let its end be known."""
        pids = [info.process.pid for infos in self.second.all_processes.values() for info in infos]
        children = [line.split() for line in _processes()]
        pids += [int(pid) for pid, parent in children if int(parent) in pids]
        for pid in pids:
            _kill(pid)
        self.cluster.remove_node(self.second, allow_graceful=False)
        self.second = None


def _processes() -> list[str]:
    return subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout.splitlines()


def _kill(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


@contextmanager
def two_nodes() -> Iterator[TwoNodes]:
    """Both on this computer, on the loopback address, with little shared memory."""
    from ray.cluster_utils import Cluster

    head = {"num_cpus": 1, "include_dashboard": False, "object_store_memory": 80_000_000, "node_name": "first"}
    cluster = Cluster(initialize_head=True, head_node_args=head, shutdown_at_exit=False)
    nodes = TwoNodes(cluster)
    try:
        nodes.add(object_store_memory=80_000_000, node_name="second")
        yield nodes
    finally:
        cluster.shutdown()


@dataclass
class Runs:
    """Drivers of an album in `root`, whose photos are in `root/in` and whose results go to `root/out`."""

    root: Path
    address: str

    def fill(self, *names: str) -> None:
        """Let photos of these names wait."""
        with self.opened() as home:
            home.fill(*names)

    @contextmanager
    def opened(self) -> Iterator[Home]:
        """The album, while no driver has it."""
        with Database.open(self.root / "home") as database:
            yield Home(database, self.root / "in", self.root / "out")

    def start(self, folders: list[tuple[str, str]] | None = None, returns: bool = False) -> "subprocess.Popen[str]":
        """A driver."""
        command = [sys.executable, "-c", DRIVER, str(self.root), self.address, json.dumps(folders or []), str(returns)]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, preexec_fn=takes_signals)

    def end(self, driver: "subprocess.Popen[str]") -> list[Any]:
        """What a driver says at its end: "end", how many are done and why it has paused; or "refused" and why."""
        output, _ = driver.communicate(timeout=PATIENCE)
        told: list[Any] = json.loads(output.splitlines()[-1])
        return told

    def held(self, name: str) -> int:
        """The pid of the worker that holds this photo, once one does."""
        file = self.root / f"{name}.held"
        until(file.exists)
        return int(file.read_text())

    def let_go(self) -> None:
        """Let the workers that hold a photo go on."""
        (self.root / "go").touch()

    def kill_holder(self, name: str) -> None:
        """Kill -9 the worker that holds this photo."""
        os.kill(self.held(name), signal.SIGKILL)
        (self.root / f"{name}.held").unlink()


def alone(root: Path, *names: str) -> dict[str, str]:
    """The results of the same photos by a run on this computer, by name."""
    make_photos(root / "in", *names)
    with Database.open(root / "home") as database:
        home = Home(database, root / "in", root / "out")
        home.fill()
        home.run()
        return home.files()
