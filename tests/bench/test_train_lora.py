"""The benchmark of the LoRA trainer prints two figures per stage."""

import json
from pathlib import Path

import pytest

from pisa_desktop.bench import train_lora


@pytest.mark.usefixtures("one_thread")
@pytest.mark.system
def test_a_stage_prints_its_figures(quick_weights: Path, capsys, monkeypatch) -> None:
    monkeypatch.setattr(train_lora, "CROP", 64)
    train_lora.print_figures(str(quick_weights), "sem", "fp32")
    rate, peak = json.loads(capsys.readouterr().out)
    assert rate > 0
    assert peak > 1e8
