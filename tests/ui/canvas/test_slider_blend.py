"""The blend for the sliders against the method's formula, its rounding and the exact render."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.restore.geometry import rounded
from pisa_desktop.restore.restorer import combine
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.geometry import Box
from pisa_desktop.ui.canvas.slider_blend import SliderBlend
from pisa_desktop.ui.canvas.slider_pyramid import SliderPyramid
from tests.ui.canvas.pictures import arrays_of, blended

strengths = st.builds(Strengths, st.floats(0, 1.5), st.floats(0, 1.5))


def blend_of(arrays: SliderArrays) -> SliderBlend:
    return SliderBlend(arrays.reference, arrays.e_full, arrays.e_pix)


def rgb(bgrx: np.ndarray) -> np.ndarray:
    return bgrx[..., 2::-1]


def rendered(arrays: SliderArrays, at: Strengths) -> np.ndarray:
    """What `Restorer.render_rounded` does with PiSA-Mini: the same functions on the same numbers."""
    z = torch.from_numpy(np.multiply(arrays.reference, np.float32(1 / 255), dtype=np.float32))
    pix = None if arrays.e_pix is None else torch.from_numpy(arrays.e_pix)
    return rounded(combine(z, pix, torch.from_numpy(arrays.e_full), at).numpy())


@settings(max_examples=30)
@given(strengths)
def test_equals_the_exact_render_of_pisa_mini(at: Strengths) -> None:
    arrays = arrays_of(61, 47)
    assert np.array_equal(rgb(blend_of(arrays).at(at)), rendered(arrays, at))


@pytest.mark.parametrize("value", [0.0, 0.55, 1.0, 1.5])
def test_equal_strengths_need_no_e_pix(value: float) -> None:
    arrays, at = arrays_of(40, 30, pix=False), Strengths(value, value)
    assert np.array_equal(rgb(blend_of(arrays).at(at)), rendered(arrays, at))


def test_rounds_half_to_even_and_clamps() -> None:
    # 0.5/255, 1.5/255, 2.5/255 have exact halves as levels only in exact numbers: choose values whose product is exact.
    reference = np.array([[[127.5 / 255, -0.2, 1.3]]], np.float32)
    zero = np.zeros((1, 1, 3), np.float16)
    assert SliderBlend(reference, zero, zero).at(Strengths(1, 1))[0, 0].tolist() == [255, 0, 128, 255]


def test_a_box_is_part_of_the_whole() -> None:
    blend, at = blend_of(arrays_of(300, 260)), Strengths(0.4, 1.3)
    box = Box(13, 57, 201, 222)
    assert np.array_equal(blend.at(at, box), blend.at(at)[57:279, 13:214])


def test_detail_is_split_into_added_and_removed() -> None:
    grey = np.full((1, 2, 3), 128, np.uint8)
    e_pix = np.array([[[0.1, 0.1, 0.1], [0, 0, 0]]], np.float16)
    e_full = np.array([[[0.1, 0.1, 0.1], [-0.3, 0.3, 0]]], np.float16)
    added, removed = SliderBlend(grey, e_full, e_pix).detail(Strengths(0.5, 1.5))
    assert added[0] == pytest.approx([0, 0.3], abs=1e-3)
    assert removed[0] == pytest.approx([0.05, 0], abs=1e-3)


@pytest.mark.parametrize("size", [(600, 513), (601, 777)])
def test_halving_before_blending_equals_halving_after(size: tuple[int, int]) -> None:
    arrays, at = arrays_of(*size), Strengths(0.8, 0.3)
    level = SliderPyramid.of(arrays).levels[1]
    height, width = size[0] // 2, size[1] // 2
    exact = blended(arrays, at)[: 2 * height, : 2 * width].reshape(height, 2, width, 2, 3).mean(axis=(1, 3))
    found = rgb(level.cut(Box(0, 0, width, height)).at(at))
    assert np.abs(found - exact).max() <= 0.75  # half of it is rounding


def test_resampling_equals_the_bicubic_of_the_finished_picture() -> None:
    from PIL import Image

    arrays, at = arrays_of(200, 300, seed=3), Strengths(1.0, 0.6)
    finished = Image.fromarray(rgb(blend_of(arrays).at(at)).copy()).resize((190, 130), Image.Resampling.BICUBIC)
    found = rgb(SliderPyramid.of(arrays).levels[0].resampled((0, 0, 300, 200), (190, 130)).at(at))
    assert np.abs(found.astype(int) - np.asarray(finished)).max() <= 2
