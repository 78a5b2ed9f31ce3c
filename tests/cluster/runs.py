"""For tests on a real cluster: nodes on this computer, and drivers in processes of their own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import pytest

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
PATIENCE = 1800.0
"""Seconds after which a test gives up. Ray starts in five seconds, or in minutes on a busy computer."""
STORE = 80_000_000
"""Bytes of a node's shared memory."""


def until(happened: Callable[[], bool]) -> None:
    """Wait for something that is about to happen."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@dataclass
class Nodes:
    """A cluster of nodes with one processor each; the first one's raylet serves drivers, so it stays alive."""

    cluster: Any
    others: dict[str, Any] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """For drivers."""
        return str(self.cluster.address)

    def add(self, name: str) -> None:
        """Add a node."""
        self.others[name] = self.cluster.add_node(num_cpus=1, object_store_memory=STORE, node_name=name)

    def kill(self, name: str) -> None:
        """Kill -9 everything on a node, and let its end be known."""
        node = self.others.pop(name)
        pids = _pids(node)
        for pid in [*pids, *(process.pid for process in _processes() if process.parent in pids)]:
            kill(pid)
        self.cluster.remove_node(node, allow_graceful=False)

    def workers(self) -> list[int]:
        """The pids of all workers that hold a model."""
        pids = [pid for node in (self.cluster.head_node, *self.others.values()) for pid in _pids(node)]
        return [each.pid for each in _processes() if each.parent in pids and each.title.startswith("ray::Worker")]


class _Process(NamedTuple):
    pid: int
    parent: int
    title: str


def _processes() -> list[_Process]:
    told = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True, check=True).stdout
    found = (line.split(maxsplit=2) for line in told.splitlines())
    return [_Process(int(pid), int(parent), title) for pid, parent, title in found]


def _pids(node: Any) -> list[int]:
    return [info.process.pid for infos in node.all_processes.values() for info in infos]


def kill(pid: int) -> None:
    """Kill -9 a process, if it still runs."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


@contextmanager
def started(*others: str, cpus: int = 1, gpus: int = 0) -> Iterator[Nodes]:
    """A node "first" with so much, as it says, and others, on the loopback address, with little shared memory."""
    environment = {
        "RAY_USAGE_STATS_ENABLED": "0",
        "RAY_worker_niceness": "0",
        "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",
        "PYTHONPATH": os.getcwd(),  # noqa: PTH109
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        from ray.cluster_utils import Cluster  # reads the environment

        head = {"num_cpus": cpus, "num_gpus": gpus, "object_store_memory": STORE, "node_name": "first"}
        head["include_dashboard"] = False
        nodes = Nodes(Cluster(initialize_head=True, head_node_args=head, shutdown_at_exit=False))
        try:
            for name in others:
                nodes.add(name)
            yield nodes
        finally:
            nodes.cluster.shutdown()


@dataclass
class Runs:
    """Drivers of an album in `root`, whose photos are in `root/in` and whose results go to `root/out`."""

    root: Path
    address: str
    drivers: "list[subprocess.Popen[str]]" = field(default_factory=list)

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
        self.drivers.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True, preexec_fn=takes_signals))
        return self.drivers[-1]

    def close(self) -> None:
        """Kill the drivers that a failed test has left."""
        for driver in self.drivers:
            with driver:
                driver.kill()

    def end(self, driver: "subprocess.Popen[str]") -> list[Any]:
        """What a driver says at its end: "end", how many are done and why it has paused; or "refused" and why."""
        output, _ = driver.communicate(timeout=PATIENCE)
        told: list[Any] = json.loads(output.splitlines()[-1])
        return told

    def saved(self) -> int:
        """How many results have their final name."""
        return sum(not path.name.startswith(".") for path in (self.root / "out").iterdir())

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
