"""On a graphics card the authors' model computes what it computes on the CPU."""

from pathlib import Path

import numpy as np
import pytest

from pisa_desktop.measure.metrics import psnr_y
from pisa_desktop.progress import drain
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.sd.model import SDModel
from pisa_desktop.restore.strengths import Strengths
from tests.card import FASTEST, FP32
from tests.restore.fakes import photo
from tests.restore.sd.golden import QuickSD

pytestmark = pytest.mark.cuda


def restored(model: SDModel) -> list[np.ndarray]:
    """A photo at both levels, from one analysis."""
    restorer = Restorer(model)
    analysis = drain(restorer.complete(drain(restorer.analyse(photo(64, 70), 4))))
    return [drain(restorer.render_rounded(analysis, Strengths(1, sem)))[0] for sem in (0, 1)]


@pytest.mark.system
def test_it_agrees_with_the_cpu(quick_model: QuickSD, golden_folder: Path) -> None:
    card, fastest = (restored(QuickSD.open(golden_folder, compute)) for compute in (FP32, FASTEST))
    for expected, on_card, at_its_fastest in zip(restored(quick_model), card, fastest, strict=True):
        assert psnr_y(on_card, expected) > 50
        assert psnr_y(at_its_fastest, expected) > 25  # random weights: 29 in bf16 on a CPU
