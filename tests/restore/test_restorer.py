"""The method: the network runs once, renders follow from the analysis, and failures of the device lose nothing."""

import gc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from pisa_desktop.progress import Steps, drain
from pisa_desktop.restore.analysis import Analysis, Encoded
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.device import CPU_FP32, Compute, MemoryPlan
from pisa_desktop.restore.mini import weights
from pisa_desktop.restore.mini.model import MiniModel
from pisa_desktop.restore.model import Decoded, Predicted
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.recovery import DeviceLost, OutOfMemory
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.restorer import Restorer, combine
from pisa_desktop.restore.strengths import Strengths
from tests.restore.fakes import CountingModel, photo, progress_of, random_mini, random_network

TUPLES = st.tuples(*[st.floats(0, 1.5)] * 2)


def analysed(restorer: Restorer, pixels: np.ndarray, scale: float = 2) -> Analysis:
    return drain(restorer.complete(drain(restorer.analyse(pixels, scale))))


def rendered(restorer: Restorer, analysis: Analysis, pix: float, sem: float) -> np.ndarray:
    return drain(restorer.render_rounded(analysis, Strengths(pix, sem)))[0]


@given(TUPLES)
def test_the_formula(strengths: tuple[float, float]) -> None:
    lp, ls = strengths
    z, e_pix, e_full = (torch.randn(1, 4, 3, 3, generator=torch.Generator().manual_seed(i)) for i in range(3))
    expected = z.double() - lp * e_pix.double() - ls * (e_full.double() - e_pix.double())
    torch.testing.assert_close(combine(z, e_pix, e_full, Strengths(lp, ls)).double(), expected, atol=1e-6, rtol=1e-5)


def test_the_default_is_exactly_one_pass() -> None:
    z, e_full = torch.randn(1, 4, 3, 3), torch.randn(1, 4, 3, 3)
    assert torch.equal(combine(z, None, e_full, Strengths(1, 1)), z - e_full)
    assert torch.equal(combine(z, None, e_full, Strengths(0, 0)), z)
    with pytest.raises(ValueError, match="need e_pix"):
        combine(z, None, e_full, Strengths(1, 0))


def test_25_renders_run_no_network() -> None:
    model = CountingModel()
    restorer = Restorer(model)
    analysis = analysed(restorer, photo(20, 24))
    assert model.passes == 2
    pictures = [rendered(restorer, analysis, p / 4, s / 4) for p in range(5) for s in range(5)]
    assert model.passes == 2
    assert len({p.tobytes() for p in pictures}) == 25


def test_equal_strengths_cost_one_pass() -> None:
    model = CountingModel()
    restorer = Restorer(model)
    analysis = drain(restorer.analyse(photo(20, 24), 2))
    rendered(restorer, analysis, 0.7, 0.7)
    assert model.passes == 1


@pytest.mark.parametrize("condition", list(Condition))
def test_progress_never_goes_back(condition: Condition) -> None:
    """Though a photo is read, reduced and read again, and then analysed tile by tile."""
    model = random_mini()
    model.plan = MemoryPlan(tile=96, smallest_tile=24, band=1 << 20)
    fractions = [step.fraction for step in progress_of(Restorer(model).analyse(photo(120, 140), 1, condition))]
    assert fractions == sorted(fractions)
    assert (fractions[0], len(set(fractions)) >= 8) == (0, True)


def test_zero_strengths_give_the_enlarged_photo() -> None:
    restorer = Restorer(random_mini())
    analysis = drain(restorer.analyse(photo(21, 23), 4))
    np.testing.assert_array_equal(rendered(restorer, analysis, 0, 0), analysis.encoded.reference[:84, :92])


def test_complete_changes_nothing_but_e_pix() -> None:
    restorer = Restorer(random_mini())
    first = drain(restorer.analyse(photo(20, 24), 2))
    second = drain(restorer.complete(first))
    assert first.e_pix is None
    assert second.e_pix is not None
    assert second.e_full is first.e_full
    assert drain(restorer.complete(second)) is second
    assert second.nbytes == first.nbytes + second.e_pix.numel() * 2


@pytest.mark.system
@settings(max_examples=25, deadline=None)
@given(st.data())
def test_a_region_equals_the_same_region_of_the_whole(data: st.DataObject) -> None:
    restorer = Restorer(random_mini())
    analysis = analysed(restorer, photo(19, 27), 2)
    height, width = analysis.grid
    top, left = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    region = Region(top, left, data.draw(st.integers(1, height - top)), data.draw(st.integers(1, width - left)))
    strengths = Strengths(*data.draw(TUPLES))
    whole = drain(restorer.render(analysis, strengths)).picture
    part = drain(restorer.render(analysis, strengths, region)).picture
    np.testing.assert_array_equal(part, whole[region.slices])


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 7), (33, 65)])
@pytest.mark.parametrize("scale", [1, 1.5, 2, 3, 4, 5])
def test_sizes_are_exact(size: tuple[int, int], scale: float) -> None:
    restorer = Restorer(random_mini())
    result = rendered(restorer, analysed(restorer, photo(*size), scale), 1, 0.5)
    assert result.shape == (round(scale * size[0]), round(scale * size[1]), 3)


def test_bands_equal_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    model = random_mini()
    whole = rendered(Restorer(model), analysed(Restorer(model), photo(20, 24)), 0.4, 1.2)
    monkeypatch.setattr(model, "plan", MemoryPlan(tile=768, smallest_tile=24, band=100), raising=False)
    banded = Restorer(model)
    np.testing.assert_array_equal(rendered(banded, analysed(banded, photo(20, 24)), 0.4, 1.2), whole)


def test_another_models_analysis_is_refused() -> None:
    restorer = Restorer(random_mini())
    analysis = drain(restorer.analyse(photo(8, 8), 1))
    restorer.model.id = "other"
    with pytest.raises(ValueError, match="made by"):
        drain(restorer.render(analysis, Strengths()))


class FailingOnce:
    """Raises at its k-th call, like a device whose memory has run out."""

    def __init__(self, k: int, error: type[Exception], times: int = 1) -> None:
        self.left, self.error, self.times, self.calls = k, error, times, 0

    def __call__(self) -> None:
        self.calls += 1
        if self.left <= self.calls < self.left + self.times:
            raise self.error("no memory")


@pytest.mark.fault("Out of memory at tile k")
@pytest.mark.parametrize("error", [torch.OutOfMemoryError, MemoryError])
def test_memory_that_runs_out_at_any_step_changes_nothing(error: type[Exception]) -> None:
    pixels = photo(40, 44)

    def run(fault: FailingOnce) -> np.ndarray:
        restorer = Restorer(CountingModel(fault))
        return rendered(restorer, analysed(restorer, pixels), 0.6, 1.1)

    fault = FailingOnce(10_000, error)
    expected = run(fault)
    assert fault.calls >= 5
    for k in range(1, fault.calls + 1):
        got = run(FailingOnce(k, error))
        assert np.abs(got.astype(int) - expected.astype(int)).max() <= 1, f"step {k}"


def test_insufficient_memory_is_reported_in_one_sentence() -> None:
    restorer = Restorer(CountingModel(FailingOnce(2, torch.OutOfMemoryError, times=10_000)))
    with pytest.raises(OutOfMemory, match="not enough memory"):
        drain(restorer.analyse(photo(40, 44), 2))


def test_the_tensors_of_a_failed_attempt_are_released() -> None:
    restorer = Restorer(CountingModel(FailingOnce(2, torch.OutOfMemoryError)))
    analysis = drain(restorer.analyse(photo(40, 44), 2))
    gc.collect()
    shape = analysis.e_full.shape
    alive = [o for o in gc.get_objects() if type(o) is torch.Tensor and o.shape == shape]
    assert len(alive) == 1


LOST = "CUDA error: an illegal memory access was encountered"


class Card:
    """PiSA-Mini on a pretended graphics card, which fails from step k on until it has been moved `dead_for` times."""

    def __init__(self, k: int, dead_for: int) -> None:
        self._mini, self.compute = random_mini(), Compute(torch.device("cuda"), torch.float32)
        self._left, self._dead_for = k, dead_for
        self.moves: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._mini, name)

    def to(self, compute: Compute) -> None:
        """Only changes the name of the device."""
        self.compute = compute
        self.moves.append(compute.device.type)

    def _step(self) -> None:
        self._left -= 1
        if self.compute.device.type == "cuda" and self._left <= 0 and len(self.moves) < self._dead_for:
            raise RuntimeError(LOST)

    def encode(self, *given: Any) -> Steps[Encoded]:
        self._step()
        return (yield from self._mini.encode(*given))

    def predict(self, *given: Any) -> Steps[Predicted]:
        self._step()
        return (yield from self._mini.predict(*given))

    def decode(self, *given: Any) -> Steps[Decoded]:
        self._step()
        return (yield from self._mini.decode(*given))


@pytest.mark.fault("Device lost", "Every later call fails after one device error")
@pytest.mark.parametrize(("dead_for", "moves"), [(0, []), (1, ["cuda"]), (100, ["cuda", "cpu"])])
def test_a_device_that_fails_at_any_step_is_set_up_again_and_then_abandoned(dead_for: int, moves: list[str]) -> None:
    pixels = photo(40, 44)
    whole = Restorer(random_mini())
    expected = rendered(whole, analysed(whole, pixels), 0.6, 1.1)
    for k in range(1, 5):
        card = Card(k, dead_for)
        restorer = Restorer(card)
        np.testing.assert_array_equal(rendered(restorer, analysed(restorer, pixels), 0.6, 1.1), expected)
        assert card.moves == moves, f"step {k}"


def test_the_progress_tells_how_a_failed_device_is_handled() -> None:
    said = [told.what for told in Restorer(Card(1, 100)).analyse(photo(8, 8), 1)]
    assert said[:2] == [
        "The graphics card has failed, trying it again",
        "The graphics card has failed, going on without it",
    ]


@pytest.mark.fault("Every later call fails after one device error")
def test_a_device_that_cannot_be_abandoned_is_reported_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    card = Card(1, 100)

    def stuck(compute: Compute) -> None:
        raise RuntimeError(LOST)

    monkeypatch.setattr(card, "to", stuck)
    with pytest.raises(DeviceLost, match="has stopped working"):
        drain(Restorer(card).analyse(photo(8, 8), 1))


@pytest.mark.parametrize("error", [RuntimeError(LOST), torch.OutOfMemoryError("full")])
def test_a_card_that_fails_while_a_model_is_opened_is_abandoned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    (tmp_path / weights.FILE_NAME).write_bytes(weights.to_bytes(random_network().state_dict()))
    usual = MiniModel.to

    def to(model: MiniModel, compute: Compute) -> None:
        if compute.device.type == "cuda":
            raise error
        usual(model, compute)

    monkeypatch.setattr(MiniModel, "to", to)
    assert open_model(tmp_path, Compute(torch.device("cuda"), torch.float32)).compute == CPU_FP32


def test_other_errors_are_not_mistaken_for_memory() -> None:
    restorer = Restorer(CountingModel(FailingOnce(2, RuntimeError)))
    with pytest.raises(RuntimeError, match="no memory"):
        drain(restorer.analyse(photo(8, 8), 1))


def test_the_caller_is_not_left_in_inference_mode() -> None:
    steps = Restorer(random_mini()).analyse(photo(8, 8), 1)
    next(steps)
    assert not torch.is_inference_mode_enabled()
    steps.close()
