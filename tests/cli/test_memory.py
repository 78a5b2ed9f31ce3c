"""A photo that does not fit into the memory fails with a sentence and figures, and the next one is restored."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.test_enhance import save, tree

LIMITED = """
import os, resource, sys
import torch
from pisa_desktop.cli.main import run

torch.set_num_threads(1)
first, second, out, room = sys.argv[1:]
assert run(["enhance", second, "--out", out, "--scale", "1", "--name", "before"]) == 0
with open("/proc/self/statm") as file:
    now = int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
resource.setrlimit(resource.RLIMIT_AS, (now + int(room) * 1_000_000, resource.RLIM_INFINITY))
sys.exit(run(["enhance", first, second, "--out", out, "--scale", "1"]))
"""
"""The program, once it is loaded, with so many megabytes of address space left."""
LIMIT = 1_500_000_000
IN_GROUP = 'echo $$ > "$1/cgroup.procs" && shift && exec "$@"'
"""A shell that joins a group and becomes a program."""


def large(path: Path, width: int, height: int) -> Path:
    Image.new("RGB", (width, height), (90, 120, 60)).save(path)
    return path


@pytest.mark.fault("8 No word when memory is short")
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the limit is Linux's")
@pytest.mark.system
def test_a_photo_too_large_for_the_address_space(tmp_path: Path) -> None:
    """Opening it takes more than there is."""
    first, second = large(tmp_path / "large.png", 6000, 4000), save(tmp_path / "small.png")
    arguments = [sys.executable, "-c", LIMITED, first, second, tmp_path / "out", "120"]
    result = subprocess.run(
        list(map(str, arguments)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert "Opening large.png needs about 0.2 GB of memory; 0.1 GB are free. Close other programs." in result.stderr
    assert "Traceback" not in result.stderr
    assert tree(tmp_path / "out") == ["before.png", "small.png"]


@pytest.fixture
def group() -> Iterator[Path]:
    """A memory cgroup of 1.5 GB, of either version."""
    top = Path("/sys/fs/cgroup")
    for folder, limit in ((top / "memory", "memory.limit_in_bytes"), (top, "memory.max")):
        made = folder / f"pisa-desktop-test-{os.getpid()}"
        try:
            made.mkdir()
        except OSError:
            continue
        try:
            (made / limit).write_text(str(LIMIT))
        except OSError:
            made.rmdir()
            continue
        yield made
        made.rmdir()
        return
    pytest.skip("no memory cgroup can be made here: that takes root")


@pytest.mark.fault("8 No word when memory is short")
@pytest.mark.system
@pytest.mark.parametrize("command", [["enhance"], ["album", "run"]])
def test_a_photo_too_large_for_the_memory_cgroup(tmp_path: Path, group: Path, command: list[str]) -> None:
    """Even in the smallest pieces it takes more than the limit; the kernel would kill the program without a word."""
    source, home = tmp_path / "in", tmp_path / "home"
    source.mkdir()
    large(source / "a.png", 3000, 2000), save(source / "b.png")
    program = [sys.executable, "-P", "-m", "pisa_desktop", "--home", str(home)]
    arguments = [str(source), "--out", str(tmp_path / "out"), "--scale", "4", "--device", "cpu", "--precision", "fp32"]
    result = subprocess.run(
        ["sh", "-c", IN_GROUP, "sh", str(group), *program, *command, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1, result.stderr
    assert "This photo needs about 1.7 GB of memory; 1." in result.stderr
    assert "GB are free. Choose a lower scale, or close other programs." in result.stderr
    assert "Traceback" not in result.stderr
    assert tree(tmp_path / "out") == ["b.png"]
