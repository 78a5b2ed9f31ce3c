"""Sizes are exact for any photo and scale; pixels are enlarged, padded and rounded once."""

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pisa_desktop.restore import geometry
from pisa_desktop.restore.analysis import Geometry


@dataclass
class Sides:
    """The part of a model that sizes depend on."""

    scales: tuple[int, ...] = (1, 2, 4)
    multiple: int = 64
    shortest: int = 512


SD, MINI = Sides(), Sides(multiple=4, shortest=4)


@pytest.mark.parametrize(
    ("size", "scale", "model", "expected"),
    [
        ((128, 128), 4, SD, Geometry((512, 512), (512, 512), (512, 512), 4)),
        ((180, 320), 4, SD, Geometry((720, 1280), (720, 1280), (768, 1280), 4)),
        # 160x240 px is computed at 512x768 and reduced at the end
        ((40, 60), 4, SD, Geometry((160, 240), (512, 768), (512, 768), 4)),
        # 7x5000 would be 512x365714: padded instead
        ((7, 5000), 1, SD, Geometry((7, 5000), (7, 5000), (512, 5056), 1)),
        ((1, 1), 1, MINI, Geometry((1, 1), (4, 4), (4, 4), 1)),
        ((100, 101), 1, MINI, Geometry((100, 101), (100, 101), (100, 104), 1)),
        ((100, 101), 3, MINI, Geometry((300, 303), (400, 404), (400, 404), 4)),
        ((100, 101), 1.5, MINI, Geometry((150, 152), (200, 202), (200, 204), 2)),
        ((100, 101), 8, MINI, Geometry((800, 808), (400, 404), (400, 404), 4)),
    ],
)
def test_plans(size: tuple[int, int], scale: float, model: Sides, expected: Geometry) -> None:
    assert geometry.plan(size, scale, model) == expected


@given(st.integers(1, 9000), st.integers(1, 9000), st.floats(1, 8), st.sampled_from([SD, MINI]))
def test_every_plan_fits(height: int, width: int, scale: float, model: Sides) -> None:
    plan = geometry.plan((height, width), scale, model)
    assert plan.output == (max(1, round(scale * height)), max(1, round(scale * width)))
    assert all(side % model.multiple == 0 and side >= model.shortest for side in plan.padded)
    assert all(0 <= p - g < max(model.multiple, model.shortest) for p, g in zip(plan.padded, plan.grid, strict=True))


def test_padding_repeats_the_edge() -> None:
    photo = np.arange(3 * 5 * 3, dtype=np.uint8).reshape(3, 5, 3)
    reference = geometry.enlarge(photo, Geometry((3, 5), (3, 5), (4, 8), 1))
    np.testing.assert_array_equal(reference[:3, :5], photo)
    np.testing.assert_array_equal(reference[3], reference[2])
    np.testing.assert_array_equal(reference[:, 7], reference[:, 4])


def test_rounding_is_half_to_even_and_clamped() -> None:
    levels = np.array([-0.2, 0.5, 1.5, 2.5, 254.4, 300.0], np.float32) / np.float32(255)
    assert geometry.rounded(levels.reshape(1, 2, 3)).ravel().tolist() == [0, 0, 2, 2, 254, 255]


def test_resizing_keeps_a_constant_and_its_exact_size() -> None:
    flat = np.full((40, 60, 3), 0.25, np.float32)
    smaller = geometry.resize(flat, (17, 91))
    assert smaller.shape == (17, 91, 3)
    np.testing.assert_allclose(smaller, 0.25, atol=1e-6)
