"""Nodes that see other files than the driver: machines of their own, as far as one computer has them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cluster.runs import STORE

_NODE = f"""
import sys
from ray._private.node import Node
from ray._private.parameter import RayParams

address, name = sys.argv[1:]
parameters = RayParams(
    gcs_address=address, redis_address=address, node_name=name, num_cpus=1, num_gpus=0, object_store_memory={STORE},
    min_worker_port=0, max_worker_port=0, node_manager_port=0, include_log_monitor=False,
)
parameters.dashboard_agent_listen_port = None  # any
node = Node(parameters, head=False, shutdown_at_exit=True, spawn_reaper=True)
print("started", flush=True)
sys.stdin.read()
"""


@contextmanager
def machine(address: str, name: str, *mounts: tuple[Path, Path]) -> Iterator[None]:
    """A node with one processor meanwhile. `mounts`: what it has where others have something else.

    Skips the test where mounting is refused.
    """
    binds = [word for mount in mounts for word in map(str, mount)]
    script = 'while [ "$1" != -- ]; do mount --bind "$1" "$2" || exit; shift 2; done; echo mounted; shift; exec "$@"'
    command = ["unshare", "--mount", "--map-root-user", "sh", "-c", script, "sh", *binds, "--"]
    command += [sys.executable, "-c", _NODE, address, name]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}  # what it compiles may be another version
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment) as node:
        assert node.stdout is not None
        if node.stdout.readline() != "mounted\n":
            pytest.skip("mounting is refused")
        assert node.stdout.readline() == "started\n"
        yield
        node.communicate()
