"""What a photo takes is compared with what there is before anything is computed: smaller pieces, or a sentence."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import psutil  # type: ignore[import-untyped]
import pytest
import torch

from pisa_desktop import paths
from pisa_desktop.errors import PisaError
from pisa_desktop.progress import drain
from pisa_desktop.restore import geometry
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.device import CPU_FP32, Compute, MemoryPlan
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.recovery import OutOfMemory
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.sd.memory import ask_for_weights
from pisa_desktop.restore.sd.model import SDModel
from tests.restore.fakes import CountingModel, photo, random_mini

RECORDED = [
    ((1200, 1680), 1, Condition.SHARP, 0.46, 1.39),
    ((1200, 1680), 1, Condition.SOFT, 0.30, 0.99),
    ((1200, 1680), 1, Condition.WORN, 0.31, 0.58),
    ((1200, 1680), 4, Condition.WORN, 0.31, 1.09),
    ((1200, 1680), 4, Condition.SHARP, 0.30, 2.34),
    ((4000, 6000), 1, Condition.WORN, 0.47, 2.47),
    ((4000, 6000), 4, Condition.WORN, 0.47, 8.83),
    ((4000, 6000), 1, Condition.SHARP, 0.63, 1.84),
    ((4000, 6000), 1, Condition.SOFT, 0.63, 2.35),
    ((1200, 1680), 1, Condition.SOFT, 0.46, 1.10),
    ((1200, 1680), 1, Condition.SOFT, 0.45, 1.20),
    ((1200, 1680), 1, Condition.SOFT, 0.47, 1.49),
    ((1200, 1680), 1, Condition.WORN, 0.45, 0.77),
    ((4000, 6000), 1, Condition.SHARP, 0.61, 2.02),
    ((4000, 6000), 1, Condition.SOFT, 0.61, 2.17),
    ((4000, 6000), 1, Condition.WORN, 0.61, 2.77),
    ((8660, 11548), 1, Condition.SHARP, 1.17, 3.12),
    ((8660, 11548), 1, Condition.SOFT, 1.18, 3.46),
    ((8660, 11548), 1, Condition.SOFT, 1.14, 3.26),
]
"""Photos, and gigabytes of the process: before PiSA-Mini analysed them and at most (figures.md)."""
RECORDED_IN_BF16 = [
    ((1200, 1680), 1, Condition.SHARP, 0.31, 1.01),  # without AMX
    ((1200, 1680), 1, Condition.SHARP, 0.45, 0.95),
    ((1200, 1680), 1, Condition.SOFT, 0.46, 0.91),
    ((1200, 1680), 1, Condition.WORN, 0.46, 0.78),
    ((4000, 6000), 1, Condition.SHARP, 0.61, 1.36),
    ((4000, 6000), 1, Condition.SOFT, 0.61, 1.87),
    ((4000, 6000), 1, Condition.WORN, 0.61, 2.05),
    ((4000, 6000), 1, Condition.SHARP, 0.61, 1.34),
    ((4000, 6000), 1, Condition.SOFT, 0.62, 1.52),
    ((8660, 11548), 1, Condition.SHARP, 1.15, 3.18),
    ((8660, 11548), 1, Condition.SOFT, 1.15, 3.22),
    ((8660, 11548), 1, Condition.WORN, 1.14, 4.02),
]


class Room:
    """What tells the memory that there is: answers in turn, the last of them for good."""

    def __init__(self, *answers: int) -> None:
        self._answers: Iterator[int] = iter(answers)
        self._last = 0

    def __call__(self) -> int:
        self._last = next(self._answers, self._last)
        return self._last


def needed(height: int, width: int, scale: float, plan: MemoryPlan) -> int:
    """Bytes for a Sharp photo with PiSA-Mini in fp32."""
    model = random_mini()
    sizes = geometry.plan((height, width), scale, model)
    return model.footprint((height, width), sizes, Condition.SHARP, plan).memory


@pytest.mark.parametrize(
    ("precision", "size", "scale", "condition", "before", "peak"),
    [(torch.float32, *row) for row in RECORDED] + [(torch.bfloat16, *row) for row in RECORDED_IN_BF16],
)
def test_the_estimate_lies_within_a_fifth_of_recorded_peaks(
    precision: torch.dtype, size: tuple[int, int], scale: int, condition: Condition, before: float, peak: float
) -> None:
    model = random_mini(Compute(torch.device("cpu"), precision))
    footprint = model.footprint(size, geometry.plan(size, scale, model), condition, model.plan)
    assert footprint.card == 0
    assert 0.8 * peak < before + footprint.memory / 1e9 < 1.2 * peak


def test_a_model_too_large_for_the_memory_is_not_opened(golden_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The golden model has 1.3 million parameters; PiSA-SR itself has 950 million."""
    with pytest.raises(PisaError) as told:
        ask_for_weights(950_000_000, 4, lambda: 3_100_000_000)
    assert str(told.value) == (
        "Opening PiSA-SR needs about 3.8 GB of memory; 3.1 GB are free. Close other programs; PiSA-Mini needs far less."
    )
    ask_for_weights(950_000_000, 2, lambda: 3_100_000_000)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=1_000_000))
    monkeypatch.setattr(psutil, "swap_memory", lambda: SimpleNamespace(free=0))
    with pytest.raises(PisaError, match=r"Opening PiSA-SR needs about 0\.0 GB of memory; 0\.0 GB are free"):
        open_model(golden_folder, CPU_FP32)


def test_the_estimate_for_a_small_model_of_stable_diffusion() -> None:
    """In fp32; PiSA-SR itself is measured by `bench --sd-random`."""
    model = SDModel.open(paths.resources() / "selftest", CPU_FP32)
    size = (1200, 1680)
    footprint = model.footprint(size, geometry.plan(size, 1, model), Condition.SHARP, model.plan)
    assert 0.8 * 1.08 < 0.43 + footprint.memory / 1e9 < 1.2 * 1.08


@pytest.mark.fault("8 No word when memory is short")
def test_too_little_memory_is_said_with_figures_before_anything_is_computed() -> None:
    model = CountingModel()
    pixels = np.broadcast_to(np.uint8(0), (4000, 6000, 3))
    with pytest.raises(OutOfMemory) as caught:
        drain(Restorer(model, Room(500_000_000)).analyse(pixels, 4))
    assert str(caught.value) == (
        "This photo needs about 6.9 GB of memory; 0.5 GB are free. Choose a lower scale, or close other programs."
    )
    assert model.passes == 0


@pytest.mark.system
def test_smaller_pieces_come_before_the_sentence() -> None:
    """And they are for this photo alone: the next one has room enough."""
    usual = random_mini().plan
    halved = usual.smaller()
    assert halved is not None
    room = Room(*[needed(400, 900, 1, halved)] * 3, 1 << 40)
    restorer, pixels = Restorer(random_mini(), room), photo(400, 900)
    assert drain(restorer.analyse(pixels, 1)).tile == halved.tile
    assert drain(restorer.analyse(pixels[:64, :64], 1)).tile == usual.tile


def test_after_a_refusal_the_next_photo_has_its_turn() -> None:
    restorer = Restorer(random_mini(), Room(*[0] * 12, 1 << 40))
    with pytest.raises(OutOfMemory):
        drain(restorer.analyse(photo(40, 44), 2))
    assert drain(restorer.analyse(photo(40, 44), 2)).tile == 768
