"""Fixtures of the trainers' tests."""

from pathlib import Path

import pytest

from pisa_desktop.restore.mini import weights
from tests.restore.fakes import random_network
from tests.training.lora import fixtures


@pytest.fixture
def two_photos(tmp_path: Path) -> Path:
    """See `fixtures.two_photos`."""
    return fixtures.two_photos(tmp_path / "photos")


@pytest.fixture
def start(tmp_path: Path) -> Path:
    """A file of PiSA-Mini with random weights, to start a training from."""
    path = tmp_path / "start.safetensors"
    path.write_bytes(weights.to_bytes(random_network().state_dict()))
    return path
