"""What estimates count in: work that costs the same whatever the scale and the condition."""

from dataclasses import dataclass

import pytest

from pisa_desktop.engine.work import OUTPUT_SHARE, work
from pisa_desktop.restore.condition import Condition


@dataclass(frozen=True)
class Fake:
    at_photo_size: bool
    scales: tuple[int, ...] = (1, 2, 4)


MINI, SR = Fake(True), Fake(False)
SIZE = (3000, 4000)


@pytest.mark.parametrize(
    ("scale", "condition", "networks", "output"),
    [
        (4, Condition.SHARP, 192, 192),
        (1, Condition.SHARP, 192, 12),
        (2, Condition.SOFT, 48, 48),
        (1, Condition.WORN, 12, 12),
        (3, Condition.WORN, 12, 192),  # computed at 4x
    ],
)
def test_the_work_of_a_network_at_the_photos_size(
    scale: float, condition: Condition, networks: float, output: float
) -> None:
    """12 megapixels; a pass over them costs as much as 192 megapixels at 4x."""
    expected = (1 - OUTPUT_SHARE) * networks + OUTPUT_SHARE * output
    assert work(MINI, SIZE, scale, condition) == pytest.approx(expected)


@pytest.mark.parametrize("condition", list(Condition))
def test_the_work_of_a_network_at_the_outputs_size(condition: Condition) -> None:
    assert [work(SR, SIZE, scale, condition) for scale in (1, 1.5, 2, 4, 8)] == pytest.approx([12, 48, 48, 192, 192])


def test_a_photo_that_is_too_small_to_be_reduced_is_no_less_work() -> None:
    assert work(MINI, (15, 400), 2, Condition.SOFT) == work(MINI, (15, 400), 2, Condition.SHARP)
    assert work(MINI, (16, 400), 2, Condition.SOFT) < work(MINI, (16, 400), 2, Condition.SHARP)
