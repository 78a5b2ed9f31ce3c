"""Fixtures of the trainers' tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from pisa_desktop.restore.mini import weights
from tests.restore.fakes import random_network
from tests.training.lora import fixtures


@pytest.fixture
def one_thread() -> Iterator[None]:
    """The golden model is too small to share between threads; and numbers are compared with another process's."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def golden_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """See `fixtures.golden_weights`; not to be changed."""
    return fixtures.golden_weights(tmp_path_factory.mktemp("training") / "weights")


@pytest.fixture
def two_photos(tmp_path: Path) -> Path:
    """See `fixtures.two_photos`."""
    return fixtures.two_photos(tmp_path / "photos")


@pytest.fixture
def start(tmp_path: Path) -> Path:
    """Random weights to start from, as a file of PiSA-Mini."""
    path = tmp_path / "start.safetensors"
    path.write_bytes(weights.to_bytes(random_network().state_dict()))
    return path
