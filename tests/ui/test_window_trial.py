"""`--self-test` of the window: the whole program in a process of its own."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.ui.programs import PATIENCE, TOGETHER

FAILING = """
from pathlib import Path
from pisa_desktop import paths, window_trial
paths.mini_weights = lambda: Path("/nowhere")
window_trial.run()
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of temporary files."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


@pytest.mark.system
def test_it_passes_and_leaves_nothing(temporary: Path) -> None:
    done = subprocess.run([*TOGETHER, "--self-test"], capture_output=True, text=True, timeout=PATIENCE)
    assert (done.returncode, done.stdout) == (0, "ok    the window: dialogs shown, a sample enhanced and saved\n")
    assert list(temporary.iterdir()) == []


@pytest.mark.system
def test_it_fails_with_what_the_window_says(temporary: Path) -> None:
    command = [sys.executable, "-c", FAILING]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 1
    assert "FAIL  the window: " in done.stderr
    assert "/nowhere" in done.stderr
    assert list(temporary.iterdir()) == []
