"""The teacher of stage sem is the prior, which always enlarges 4 times; at smaller scales its result is reduced."""

from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from safetensors.torch import save

from pisa_desktop.training.mini.teacher import Teacher
from tests.restore.fakes import random_prior


@pytest.fixture
def teacher(tmp_path: Path) -> Teacher:
    prior = random_prior()
    for name in ("conv.33.weight", "conv.33.bias"):
        prior[name] *= 0.01  # results stay within 0..1
    (tmp_path / "prior.safetensors").write_bytes(save(prior))
    return Teacher(tmp_path / "prior.safetensors")


@pytest.mark.parametrize("scale", [4, 2, 1])
def test_results_at_each_scale(teacher: Teacher, scale: int) -> None:
    photo = F.interpolate(torch.rand(1, 3, 6, 6, generator=torch.Generator().manual_seed(0)), (48, 48), mode="bicubic")
    photo = 0.3 + 0.4 * photo

    def enlarged(by: int) -> torch.Tensor:
        return F.interpolate(photo, scale_factor=by, mode="bicubic", antialias=True)

    answer = teacher(enlarged(scale), scale)
    assert answer.shape == (1, 3, 48 * scale, 48 * scale)
    whole = F.avg_pool2d(teacher(enlarged(4), 4), 4 // scale)
    inner = ..., slice(8, -8), slice(8, -8)
    assert float((answer - whole)[inner].square().mean().sqrt()) < 0.003  # 50 dB
    assert 0.001 < float((answer - enlarged(scale)).abs().mean()) < 0.2
