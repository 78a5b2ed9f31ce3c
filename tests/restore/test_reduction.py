"""A photo that is not Sharp: restored from a reduced copy of itself, with the same strengths, regions and renders."""

import itertools

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from pisa_desktop.engine.rendering import Views
from pisa_desktop.progress import Steps, drain
from pisa_desktop.restore import geometry, reduction
from pisa_desktop.restore.analysis import Analysis
from pisa_desktop.restore.condition import SMALLEST, Condition
from pisa_desktop.restore.device import MemoryPlan
from pisa_desktop.restore.model import Level
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths
from tests.restore.fakes import CountingModel, photo, random_mini

REDUCING = (Condition.SOFT, Condition.WORN)
SIZES = [(32, 40), (33, 37)]


def analysed(restorer: Restorer, pixels: np.ndarray, scale: float, condition: Condition) -> Analysis:
    return drain(restorer.complete(drain(restorer.analyse(pixels, scale, condition))))


def test_reducing_keeps_ramps_and_repeats_the_edge() -> None:
    ramp = np.tile(np.arange(0, 160, 4, dtype=np.uint8)[None, :39, None], (9, 1, 3))  # (9, 39, 3): 0, 4, 8, ..., 152
    half, quarter = reduction.reduced(ramp, 2), reduction.reduced(ramp, 4)
    assert (half.shape, quarter.shape) == ((5, 20, 3), (3, 10, 3))
    np.testing.assert_array_equal(half[:, 3:-3, 1], np.tile(np.arange(26, 132, 8), (5, 1)))
    np.testing.assert_array_equal(quarter[:, 2:-2, 0], np.tile(np.arange(38, 120, 16), (3, 1)))
    assert np.all(abs(half[:, -1].astype(int) - 152) <= 1)


@pytest.mark.parametrize("condition", REDUCING)
@pytest.mark.parametrize("scale", [1, 2, 4])
def test_zero_strengths_give_the_enlarged_photo_itself(scale: int, condition: Condition) -> None:
    restorer, pixels = Restorer(random_mini()), photo(37, 51)
    analysis = analysed(restorer, pixels, scale, condition)
    plain = geometry.enlarge(pixels, geometry.plan((37, 51), scale, restorer.model))
    got, _ = drain(restorer.render_rounded(analysis, Strengths(0, 0)))
    np.testing.assert_array_equal(got, plain[: 37 * scale, : 51 * scale])


def test_a_sharp_photo_is_restored_from_its_own_latent_bit_for_bit() -> None:
    restorer = Restorer(random_mini())
    analysis = analysed(restorer, photo(37, 51), 2, Condition.SHARP)
    assert (analysis.copy, analysis.condition, analysis.notes) == (None, Condition.SHARP, ())
    for e, level in ((analysis.e_full, Level.FULL), (analysis.e_pix, Level.PIX)):
        assert e is not None
        assert torch.equal(e, drain(restorer.model.predict(analysis.encoded, level, restorer.model.plan)).e)


@pytest.mark.parametrize("condition", REDUCING)
@pytest.mark.parametrize("scale", [1, 2, 3, 4])
@pytest.mark.parametrize("size", SIZES)
def test_full_strengths_give_the_restored_copy(size: tuple[int, int], scale: int, condition: Condition) -> None:
    """The copy is enlarged by 4 at most, and the rest of the way by bicubic. 3x is computed at 4x."""
    restorer, r, own = Restorer(random_mini()), condition.reduction, 4 if scale == 3 else scale
    analysis = analysed(restorer, photo(*size), scale, condition)
    copy = analysed(restorer, reduction.reduced(photo(*size), r), min(4, own * r), Condition.SHARP)
    for strengths in (Strengths(1, 1), Strengths(1, 0)):
        want = drain(restorer.render(copy, strengths)).picture
        want = geometry.resize(want, (-(-size[0] // r) * own * r, -(-size[1] // r) * own * r))
        want = np.ascontiguousarray(want[: own * size[0], : own * size[1]])
        want = geometry.resize(want, (scale * size[0], scale * size[1]))
        assert analysis.e_full.dtype == torch.float16
        got = drain(restorer.render(analysis, strengths)).picture
        rounding = 2**-11 * 2 * float(analysis.e_full.abs().max())  # of two fp16 values
        np.testing.assert_allclose(got, want, rtol=0, atol=2 * rounding)


def test_bands_change_nothing() -> None:
    restorer, model = Restorer(random_mini()), random_mini()
    model.plan = MemoryPlan(tile=768, smallest_tile=24, band=16 * 51)
    for scale, condition in ((1, Condition.SOFT), (2, Condition.WORN), (4, Condition.WORN)):
        whole = analysed(restorer, photo(37, 51), scale, condition).e_full
        banded = analysed(Restorer(model), photo(37, 51), scale, condition).e_full
        torch.testing.assert_close(banded, whole, rtol=0, atol=2e-3)  # bicubic sums in another order


def test_tiles_equal_the_whole() -> None:
    model = random_mini()
    whole = analysed(Restorer(model), photo(140, 90), 1, Condition.SOFT).e_full
    model.plan = MemoryPlan(tile=24, smallest_tile=24, band=1 << 20)
    tiled = analysed(Restorer(model), photo(140, 90), 1, Condition.SOFT).e_full
    torch.testing.assert_close(tiled, whole, rtol=0, atol=2e-3)


@settings(max_examples=10)
@given(st.data())
def test_a_region_equals_the_same_region_of_the_whole(data: st.DataObject) -> None:
    restorer = Restorer(random_mini())
    analysis = analysed(restorer, photo(33, 35), 2, data.draw(st.sampled_from(REDUCING)))
    height, width = analysis.grid
    top, left = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    region = Region(top, left, data.draw(st.integers(1, height - top)), data.draw(st.integers(1, width - left)))
    strengths = Strengths(*data.draw(st.tuples(st.floats(0, 1.5), st.floats(0, 1.5))))
    whole = drain(restorer.render(analysis, strengths)).picture
    part = drain(restorer.render(analysis, strengths, region)).picture
    np.testing.assert_array_equal(part, whole[region.slices])


@pytest.mark.parametrize("condition", REDUCING)
def test_the_live_view_is_the_result(condition: Condition) -> None:
    views = Views(Restorer(random_mini()))
    analysed = drain(views.complete(drain(views.analyse(photo(37, 51), 2, condition)).analysis))
    live = analysed.slider_arrays
    assert live is not None
    assert live.e_pix is not None
    assert live.exact
    base = live.reference.astype(np.float32) / np.float32(255)
    e_full, e_pix = live.e_full.astype(np.float32), live.e_pix.astype(np.float32)
    blended = base - np.float32(0.25) * e_full - np.float32(0.5) * e_pix
    whole = drain(views.restorer.render(analysed.analysis, Strengths(0.75, 0.25))).picture
    np.testing.assert_allclose(blended, whole, rtol=0, atol=1e-6)


@pytest.mark.parametrize("condition", REDUCING)
def test_the_network_sees_fewer_pixels(condition: Condition) -> None:
    seen: list[int] = []

    class Watched(CountingModel):
        def network_pass(self, z: Tensor, scale: int, level: Level, what: str) -> Steps[Tensor]:
            seen.append(z.shape[2] * z.shape[3])
            return super().network_pass(z, scale, level, what)

    analysed(Restorer(Watched()), photo(64, 64), 1, condition)
    assert seen == [64 * 64 // condition.reduction**2] * 2


def test_a_photo_that_is_too_small_is_not_reduced_and_this_is_said() -> None:
    restorer, side = Restorer(random_mini()), 4 * SMALLEST
    enough = analysed(restorer, photo(side, 200), 1, Condition.WORN)
    too_small = analysed(restorer, photo(side - 1, 200), 1, Condition.WORN)
    assert (enough.condition, enough.notes) == (Condition.WORN, ())
    assert too_small.condition is Condition.SHARP
    assert [note[:23] for note in too_small.notes] == ["This photo is too small"]
    plain = analysed(restorer, photo(side - 1, 200), 1, Condition.SHARP)
    assert torch.equal(too_small.e_full, plain.e_full)
    assert analysed(restorer, photo(side - 1, 200), 1, Condition.SOFT).condition is Condition.SOFT


def test_the_copy_is_counted_and_dropped_once_both_levels_are_known() -> None:
    restorer = Restorer(random_mini())
    first = drain(restorer.analyse(photo(48, 64), 1, Condition.SOFT))
    second = drain(restorer.complete(first))
    assert first.copy is not None
    assert second.copy is None
    pixels = 48 * 64
    assert (first.nbytes, second.nbytes) == (pixels * (3 + 6 + 3), pixels * (3 + 6 + 6))


def test_memory_that_runs_out_changes_nothing() -> None:
    def run(failing: int) -> Tensor:
        calls = itertools.count(1)

        def step() -> None:
            if next(calls) == failing:
                raise torch.OutOfMemoryError("no memory")

        return analysed(Restorer(CountingModel(step)), photo(40, 44), 2, Condition.WORN).e_full

    expected = run(0)
    for failing in range(1, 9):
        torch.testing.assert_close(run(failing), expected, rtol=0, atol=2e-3)
