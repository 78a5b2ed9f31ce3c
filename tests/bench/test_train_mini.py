"""The benchmark of PiSA-Mini's trainer counts steps after a warm-up and prints two figures per stage."""

import json

import pytest

from pisa_desktop.bench import train_mini
from pisa_desktop.progress import Progress, Steps


def test_steps_are_counted_after_the_warm_up_and_the_training_is_closed() -> None:
    trained: list[int | str] = []

    def training() -> Steps[None]:
        try:
            for step in range(100):
                yield Progress(step, 100, "step")
                trained.append(step)
        finally:
            trained.append("closed")

    assert train_mini.steps_per_second(training()) > 0
    assert trained == [*range(15), "closed"]


@pytest.mark.system
def test_a_stage_prints_its_figures(capsys, monkeypatch) -> None:
    monkeypatch.setattr(train_mini, "WARM_UP", 1)
    monkeypatch.setattr(train_mini, "MEASURED", 1)
    train_mini.print_figures("sem")  # whose batch is smaller
    rate, peak = json.loads(capsys.readouterr().out)
    assert rate > 0
    assert peak > 1e8
