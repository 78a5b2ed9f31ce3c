"""The connection to a Ray cluster, and what is asked of its machines before the first photo."""

import contextlib
import os
import signal
import socket
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pisa_desktop import __version__, extras
from pisa_desktop.cluster.worker import Needed, look
from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import Phrase, joined

LOCAL = "local"
_HERE = ("localhost", "127.0.0.1", "[::1]")
_PATIENCE = 300.0
"""Seconds within which every machine must have answered."""
_KNOCK = 20.0
"""Seconds within which a cluster must take a connection."""
_NOTICE = 30.0
"""Seconds within which Ray notices that a machine is lost."""
_STORE = 100_000_000
"""Bytes of Ray's shared memory on this computer alone: workers that see our folders send no pictures."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Where an album runs."""

    address: str
    """LOCAL for a cluster of this computer's own, or Ray's address of a running one, such as "auto"."""
    workers: int | None = None
    """None for as many as there is room for."""
    cpus: float = 2
    """Processors of each worker."""
    gpus: float | None = None
    """Graphics cards of each worker, perhaps a part of one; None: one if the cluster has any."""
    folders: tuple[tuple[Path, Path], ...] = ()
    """Folders here, and where the workers see them."""
    returns: bool = False
    """Whether the machines share no folder: photos and results are sent whole."""

    def there(self, path: Path) -> Path:
        """A path here as the workers see it."""
        for here, there in sorted(self.folders, key=lambda pair: -len(pair[0].parts)):
            if path.is_relative_to(here):
                return there / path.relative_to(here)
        return path


@contextlib.contextmanager
def connected(cluster: Cluster) -> Iterator[None]:
    """Ray, started on this computer or reached at an address. Raises PisaError when it is missing or does not answer.

    Nothing is reported to Ray's makers, and a cluster of this computer's own listens to this computer alone.
    """
    extras.require("Running an album on a cluster", "ray", extra="cluster")
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    if cluster.address == LOCAL:
        os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"  # Ray's name for: stay on the loopback address
    else:
        os.environ.setdefault("RAY_NUM_REDIS_GET_RETRIES", "1")  # 40 s for each try, of which Ray makes 20
    import ray

    before = signal.getsignal(signal.SIGTERM)
    try:
        _begin(cluster.address)
        signal.signal(signal.SIGTERM, before)  # Ray's handler would end us without clearing up
        ray._private.worker._worker_logs_enabled = False  # it prints to standard output, which belongs to the report
        yield
    finally:
        ray.shutdown()


def _begin(address: str) -> None:
    import ray

    own = {"include_dashboard": False, "object_store_memory": _STORE} if address == LOCAL else {}
    try:
        _knock(os.environ.get("RAY_ADDRESS", "") if address == "auto" else address)
        ray.init(address, log_to_driver=False, logging_level="ERROR", **own)
    except Exception as error:  # Ray raises all sorts; a bare Exception when it has not started within half a minute
        reason = getattr(error, "strerror", None) or str(error).strip().partition("\n")[0]
        raise PisaError(
            "No Ray cluster can be reached at {address}: {reason}", address=address, reason=reason
        ) from error


def _knock(address: str) -> None:
    """Raise OSError where nobody listens at "host:port", which Ray itself takes long to notice.

    Other addresses are Ray's to understand.
    """
    import ray

    host, _, port = address.rpartition(":")
    if port.isdecimal() and "://" not in address:
        host = ray.util.get_node_ip_address() if host in _HERE else host.strip("[]")  # where Ray looks
        socket.create_connection((host, int(port)), _KNOCK).close()


@dataclass(frozen=True, slots=True)
class Room:
    """Where workers can be placed."""

    machines: dict[str, str]
    """Ray's ids of those with room for a worker, and their names."""
    workers: int
    """How many are placed."""
    gpus: float
    """Cards of each."""


def room_in(cluster: Cluster) -> Room:
    """The room for workers that the cluster has. Raises PisaError when there is none, or less than was asked for."""
    import ray

    alive = [node for node in ray.nodes() if node["Alive"]]
    gpus = cluster.gpus
    if gpus is None:
        gpus = 1.0 if any(node["Resources"].get("GPU", 0) for node in alive) else 0.0
    fitting = {node["NodeID"]: _fitting(node["Resources"], cluster.cpus, gpus) for node in alive}
    most = sum(fitting.values())
    if not most or (cluster.workers or 0) > most:
        raise PisaError(
            "The cluster has room for {most} workers with {cpus:g} processors and {gpus:g} graphics cards each; "
            "ask for less.",
            most=most,
            cpus=cluster.cpus,
            gpus=gpus,
        )
    return Room(
        {node["NodeID"]: _name(node) for node in alive if fitting[node["NodeID"]]}, cluster.workers or most, gpus
    )


def _fitting(resources: dict[str, float], cpus: float, gpus: float) -> int:
    by_cpus = int(resources.get("CPU", 0) / cpus)
    return min(by_cpus, int(resources.get("GPU", 0) / gpus)) if gpus else by_cpus


def _name(node: dict[str, Any]) -> str:
    """The name that the machine was given when it joined, else its host name."""
    name: str = node["NodeName"]
    return name if name and name != node["NodeManagerAddress"] else node["NodeManagerHostname"]


def refuse(room: Room, model: str, needed: Sequence[Needed], output: Path | None) -> None:
    """Raise PisaError, with a sentence for every machine that cannot take part; see `worker.look`.

    A machine that is lost meanwhile is left out, unless it was the last.
    """
    import ray
    from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

    task = ray.remote(num_cpus=0, max_retries=0)(look)
    asked = {
        task.options(scheduling_strategy=NodeAffinitySchedulingStrategy(id_, soft=False)).remote(
            __version__, model, needed, output
        ): id_
        for id_ in room.machines
    }
    answered, silent = ray.wait(list(asked), num_returns=len(asked), timeout=_PATIENCE)
    found = dict.fromkeys((asked[ref] for ref in silent), "it does not answer")
    for ref in answered:
        try:
            found[asked[ref]] = ray.get(ref)
        except ray.exceptions.RayError as error:
            if isinstance(error, ray.exceptions.RayTaskError) or not _is_lost(asked[ref]):
                found[asked[ref]] = f"PiSA Desktop does not run there: {str(error).strip().splitlines()[-1]}"
    sentences = [
        Phrase("The machine {name} cannot take part: {reason}.", name=room.machines[id_], reason=reason)
        for id_, reason in sorted(found.items(), key=lambda each: room.machines[each[0]])
        if reason
    ]
    if sentences:
        raise PisaError(joined(" ", sentences))
    if not found:
        raise PisaError("All machines of the cluster have been lost.")


def _is_lost(machine: str) -> bool:
    """Whether Ray knows, or soon learns, that a machine is gone."""
    import ray

    deadline = time.monotonic() + _NOTICE
    while any(node["NodeID"] == machine and node["Alive"] for node in ray.nodes()):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.2)
    return True
