"""The benchmarks of opening photos and of their memory, with photos that are small enough for tests."""

import json

import pytest

from pisa_desktop.bench import footprint, opening


def test_every_format_that_can_be_written_is_opened() -> None:
    lines = list(opening.rows((60, 40)))
    assert tuple(lines[:2]) == opening.HEADER
    assert [line.split(" | ")[0] for line in lines[2:6]] == ["| JPEG", "| PNG", "| PNG, 16 bits", "| WebP"]
    assert len(lines) == 13


@pytest.mark.parametrize(
    ("model", "condition"),
    [("PiSA-Mini", "soft"), pytest.param("small SD", "sharp", marks=pytest.mark.system)],
)
def test_what_a_photo_takes(capsys: pytest.CaptureFixture[str], model: str, condition: str) -> None:
    footprint.print_taken(model, 48, 64, condition)
    taken = footprint.Taken(**json.loads(capsys.readouterr().out))
    assert [*taken.peaks] == ["reading", "analysing", "rendering", "saving"]
    assert [*taken.peaks.values()] == sorted(taken.peaks.values())
    assert 0 < taken.held < taken.estimate
