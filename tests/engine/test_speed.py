"""PiSA-SR's speed on large photos is told from two small pictures."""

import pytest

from pisa_desktop.engine.speed import per_megapixel

MORE = 500_000
"""Pixels that the larger picture has more."""


@pytest.mark.parametrize(("bytes_of_a_number", "wanted"), [(2, 1.8), (4, 1.35)])
def test_what_does_not_grow_with_the_picture_does_not_count(bytes_of_a_number: int, wanted: float) -> None:
    for fixed in (0, 7):
        assert per_megapixel(fixed + 0.5, fixed + 1.0, MORE, bytes_of_a_number) == pytest.approx(wanted)


def test_a_larger_picture_that_took_no_longer_tells_nothing() -> None:
    assert per_megapixel(1.0, 1.0, MORE, 4) is None
    assert per_megapixel(1.2, 1.0, MORE, 4) is None
