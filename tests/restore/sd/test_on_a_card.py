"""On a graphics card the authors' model computes what it computes on the CPU."""

from pathlib import Path

import numpy as np
import pytest

from pisa_desktop.measure.metrics import psnr_y
from pisa_desktop.restore.restorer import Restorer, restore_at
from pisa_desktop.restore.sd.model import SDModel
from pisa_desktop.restore.strengths import Strengths
from tests.card import FASTEST, FP32
from tests.restore.fakes import photo

pytestmark = pytest.mark.cuda


def restored(model: SDModel, strengths: Strengths) -> np.ndarray:
    return restore_at(Restorer(model), strengths)(photo(130, 140), 4)


def test_it_agrees_with_the_cpu(model: SDModel, golden_folder: Path) -> None:
    card, fastest = (SDModel.open(golden_folder, compute) for compute in (FP32, FASTEST))
    for strengths in (Strengths(1, 0), Strengths(1, 1)):
        expected = restored(model, strengths)
        assert psnr_y(restored(card, strengths), expected) > 50
        assert psnr_y(restored(fastest, strengths), expected) > 25  # random weights: 29 in bf16 on a CPU
