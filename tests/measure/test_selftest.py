"""The self-test passes here and fails for wrong numbers."""

import shutil
from itertools import islice
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from pisa_desktop import paths
from pisa_desktop.measure import selftest
from pisa_desktop.restore.device import Compute


@pytest.fixture
def own_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the tiny model that a test may damage."""
    shutil.copytree(paths.resources() / "selftest", tmp_path / "selftest")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    return tmp_path / "selftest"


@pytest.mark.system
def test_all_is_well() -> None:
    checks = list(selftest.self_test(Compute(torch.device("cpu"), torch.bfloat16)))
    assert [check for check in checks if not check.passed] == []
    assert len(checks) == 8


def test_a_changed_weight_is_noticed(own_copy: Path) -> None:
    path = own_copy / "base" / "unet" / "diffusion_pytorch_model.safetensors"
    tensors = load_file(path)
    tensors["conv_out.bias"] += 0.01
    save_file(tensors, path)
    verdicts = {check.name: check.passed for check in islice(selftest.self_test(), 4)}
    assert verdicts["reading the photo"]
    assert not verdicts["analysing"]
    assert not verdicts["rendering"]


def test_a_missing_file_is_a_failed_check(own_copy: Path) -> None:
    (own_copy / "base" / "vae" / "config.json").unlink()
    (check,) = selftest.self_test()
    assert not check.passed
    assert check.detail == "Stable Diffusion's folder is incomplete: vae/config.json is missing."
