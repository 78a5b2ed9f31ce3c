"""How much memory there is: the computer's, and what limits leave of it."""

import subprocess
import sys
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import pytest

from pisa_desktop.free_memory import Shortage, ask, cgroups_left, free_memory, memory_in_all


def tree(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def test_version_2(tmp_path: Path) -> None:
    """The group has no limit of its own, the one above has."""
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "0::/user.slice/app.scope\n",
            "sys/fs/cgroup/user.slice/app.scope/memory.max": "max\n",
            "sys/fs/cgroup/user.slice/memory.max": "2000000000\n",
            "sys/fs/cgroup/user.slice/memory.current": "1500000000\n",
            "sys/fs/cgroup/user.slice/memory.stat": "anon 1100000000\ninactive_file 400000000\nactive_file 9\n",
        },
    )
    assert list(cgroups_left(root)) == [900_000_000]


def test_version_1_inside_a_container(tmp_path: Path) -> None:
    """The path is the host's and not to be seen; the container's own group lies at the top."""
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "5:cpu,cpuacct:/docker/7\n4:memory:/docker/7\n0::/docker/7\n",
            "sys/fs/cgroup/memory/memory.limit_in_bytes": "1500000000\n",
            "sys/fs/cgroup/memory/memory.usage_in_bytes": "1400000000\n",
            "sys/fs/cgroup/memory/memory.stat": "inactive_file 1\ntotal_inactive_file 100000000\n",
        },
    )
    assert list(cgroups_left(root)) == [200_000_000]


def test_no_limit(tmp_path: Path) -> None:
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "4:memory:/\n",
            "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
        },
    )
    assert list(cgroups_left(root)) == []
    assert list(cgroups_left(tmp_path / "another system")) == []


def test_more_than_there_is() -> None:
    ask(1000, lambda: 1000)
    with pytest.raises(Shortage) as caught:
        ask(6_240_000_000, lambda: 3_130_000_000)
    assert caught.value.words == "needs about 6.2 GB of memory; 3.1 GB are free"


def test_this_computer() -> None:
    assert 0 < free_memory() <= psutil.virtual_memory().total + psutil.swap_memory().total
    ask(1 << 20)
    with pytest.raises(Shortage):
        ask(1 << 60)


LIMITED = """
import resource
from pisa_desktop.free_memory import free_memory
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, resource.RLIM_INFINITY))
left = free_memory()
kept = bytearray(300_000_000)
print(left < 1 << 30, 290_000_000 < left - free_memory() < 310_000_000)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")
def test_in_all_means_what_is_held_as_well() -> None:
    assert memory_in_all() > psutil.Process().memory_info().rss > 10_000_000


def test_a_limit_on_the_address_space() -> None:
    result = subprocess.run([sys.executable, "-c", LIMITED], capture_output=True, text=True, check=True)
    assert result.stdout == "True True\n"
