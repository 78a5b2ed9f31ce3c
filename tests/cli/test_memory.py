"""A photo that does not fit into the memory fails with a sentence, and the next one is restored."""

import os
import subprocess
import sys
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


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the limit is Linux's")
def test_a_photo_too_large_for_the_memory(tmp_path: Path) -> None:
    """Opening it takes more than there is."""
    large, small = tmp_path / "large.png", save(tmp_path / "small.png")
    Image.new("RGB", (6000, 4000), (90, 120, 60)).save(large)
    arguments = [sys.executable, "-c", LIMITED, large, small, tmp_path / "out", "120"]
    result = subprocess.run(
        list(map(str, arguments)),
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert "There is not enough memory" in result.stderr, result.stderr
    assert "Traceback" not in result.stderr
    assert tree(tmp_path / "out") == ["before.png", "small.png"]
