"""The teacher of stage sem is the prior, which always enlarges 4 times."""

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
        prior[name] *= 0.01  # answers stay inside 0..1
    (tmp_path / "prior.safetensors").write_bytes(save(prior))
    return Teacher(tmp_path / "prior.safetensors")


@pytest.mark.parametrize("scale", [4, 2, 1])
def test_answers_of_each_scale(teacher: Teacher, scale: int) -> None:
    photo = F.interpolate(torch.rand(1, 3, 8, 8, generator=torch.Generator().manual_seed(0)), (48, 48), mode="bicubic")
    reference = 0.3 + 0.4 * photo
    answer = teacher(reference, scale)
    assert answer.shape == reference.shape
    more = 4 // scale
    whole = teacher(F.interpolate(reference, scale_factor=more, mode="bicubic"), 4)
    torch.testing.assert_close(answer, F.avg_pool2d(whole, more))
    assert 0.001 < float((answer - reference).abs().mean()) < 0.2
