"""The fit of Auto's table finds what determines the best condition, and the check says how well Auto chooses."""

from dataclasses import fields

import numpy as np
import pytest

from pisa_desktop.restore.auto import Features
from pisa_desktop.training.mini.auto_samples import Known, Sample
from pisa_desktop.training.mini.fit_auto import Case, case_of, check, fit
from tests.restore.test_auto import blurred, leaves


def case(scale: int, detail: float, noise: float) -> Case:
    """SOFT is better the more detail, WORN the stronger the noise, both by a half at 1x; nothing else differs."""
    values = dict.fromkeys((field.name for field in fields(Features)), 0.0) | {"detail": detail, "noise": noise}
    view = Features(**values)
    gain = 1.0 if scale == 1 else 0.0
    return Case(scale, (view, view, view), (10.0, 10 * 2 ** (detail - gain), 10 * 2 ** (-noise - gain)))


def test_each_feature_gets_the_weight_of_what_it_decides_and_each_scale_its_start() -> None:
    rng = np.random.default_rng(0)
    table = fit([case(scale, *rng.uniform(-2, 2, 2)) for scale in (1, 2, 4) for _ in range(200)])
    detail, noise = table.rows["detail"], table.rows["noise"]
    assert detail.soft / detail.deviation == pytest.approx(1, abs=0.15)
    assert noise.worn / noise.deviation == pytest.approx(-1, abs=0.15)
    assert detail.worn == pytest.approx(0, abs=0.1)
    assert noise.soft == pytest.approx(0, abs=0.1)
    others = [row for name, row in table.rows.items() if name not in ("detail", "noise")]
    assert {(row.soft, row.worn) for row in others} == {(0, 0)}
    assert table.starts[1] == pytest.approx((-1, -1), abs=0.15)
    assert table.starts[4] == pytest.approx((0, 0), abs=0.15)


def sample(pixels: np.ndarray, scale: int, distances: tuple[float, float, float]) -> Sample:
    return Sample(pixels, Known("night", scale, 0, None, distances, (30, 30, 30)))


def test_a_sample_is_seen_with_and_without_its_table_and_without_colour() -> None:
    pixels = leaves(256, 256)
    found = case_of(Sample(pixels, Known("web", 2, 0, 50, (0.1, 0.2, 0.3), (30, 30, 30))))
    assert found is not None
    with_table, without, grey = found.views
    assert with_table.quantisation > 3
    assert without.quantisation == 0
    assert grey.quantisation == with_table.quantisation
    assert case_of(sample(np.full_like(pixels, 128), 1, (0, 0, 0))) is None


def test_the_check_compares_every_way_to_choose() -> None:
    sharp = leaves(256, 256)
    enlarged = blurred(sharp, 3, 0)
    found = {
        group.what: group for group in check([sample(sharp, 1, (0.1, 0.2, 0.3)), sample(enlarged, 1, (0.9, 0.4, 0.2))])
    }
    assert set(found) == {"1x night", "1x", "all"}
    assert found["all"].count == 2
    assert found["all"].best == pytest.approx(0.15)
    assert found["all"].always == pytest.approx((0.5, 0.3, 0.25))
    assert found["all"].auto == pytest.approx(0.15)
    assert str(found["all"]) == "| all (2) | 0.150 | 0.150 | 0.500 | 0.300 | 0.250 |"
