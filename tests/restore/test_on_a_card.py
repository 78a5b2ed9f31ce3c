"""On a graphics card PiSA-Mini computes what it computes on the CPU."""

import numpy as np
import pytest
import torch

from pisa_desktop.measure.metrics import psnr_y
from pisa_desktop.restore.device import CPU_FP32, choose, works
from pisa_desktop.restore.mini.model import MiniModel
from pisa_desktop.restore.restorer import Restorer, restore_at
from pisa_desktop.restore.strengths import Strengths
from tests.card import CARD, FASTEST, FP32
from tests.restore.fakes import photo, random_mini

pytestmark = pytest.mark.cuda


def restored(model: MiniModel, strengths: Strengths) -> np.ndarray:
    return restore_at(Restorer(model), strengths)(photo(96, 80), 4)


def test_auto_chooses_the_card() -> None:
    assert choose().device.type == CARD.type
    assert works(FP32)
    assert works(FASTEST)


@pytest.mark.parametrize("strengths", [Strengths(1, 0), Strengths(1, 1)])
def test_it_agrees_with_the_cpu(strengths: Strengths) -> None:
    expected = restored(random_mini(), strengths)
    assert psnr_y(restored(random_mini(FP32), strengths), expected) > 50
    assert psnr_y(restored(random_mini(FASTEST), strengths), expected) > 30


def test_moving_to_the_cpu_and_back_changes_nothing() -> None:
    model = random_mini(FASTEST)
    before = restored(model, Strengths(1, 1))
    model.to(CPU_FP32)
    model.to(FASTEST)
    assert np.array_equal(restored(model, Strengths(1, 1)), before)


@pytest.mark.skipif(CARD.type == "cpu", reason="no graphics card whose memory could run out")
def test_a_card_whose_memory_runs_out_gets_smaller_pieces() -> None:
    restorer = Restorer(random_mini(FP32))
    torch.cuda.empty_cache()
    allowed = torch.cuda.memory_reserved(CARD) + (300 << 20)  # a tile of 768 latents takes 150 MB a layer
    torch.cuda.set_per_process_memory_fraction(allowed / torch.cuda.get_device_properties(CARD).total_memory)
    try:
        words = [progress.what for progress in restorer.analyse(photo(800, 800), 4)]
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0)
    assert "Not enough memory, trying smaller pieces" in words
