"""The fit of Auto's table finds what determines the best condition."""

from dataclasses import astuple, fields

import numpy as np
import pytest

from pisa_desktop.measure.degradations import Kind
from pisa_desktop.restore.auto import Features
from pisa_desktop.training.mini.fit_auto import Sample, fit


def sample(edges: float, noise: float) -> Sample:
    """SOFT is better the softer the edges, WORN the stronger the noise; nothing else differs."""
    values = dict.fromkeys((field.name for field in fields(Features)), 0.0) | {"edges": edges, "noise": noise}
    view = Features(**values)
    return Sample(Kind.CAMERA, 1, (view, view, view), (0.1, 0.1 * 2**edges, 0.1 * 2**-noise))


def test_each_feature_gets_the_weight_of_what_it_decides() -> None:
    rng = np.random.default_rng(0)
    start, *rows = fit([sample(*rng.normal(0, 1, 2)) for _ in range(400)])
    by_name = dict(zip((field.name for field in fields(Features)), rows, strict=True))
    assert astuple(start)[:2] == (0, 1)
    assert by_name["edges"].soft == pytest.approx(0.8, abs=0.15)
    assert by_name["noise"].worn == pytest.approx(-0.8, abs=0.15)
    assert by_name["edges"].worn == pytest.approx(0, abs=0.1)
    assert by_name["noise"].soft == pytest.approx(0, abs=0.1)
    others = [row for name, row in by_name.items() if name not in ("edges", "noise")]
    assert {(row.soft, row.worn) for row in others} == {(0, 0)}
