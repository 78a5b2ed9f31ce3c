"""PiSA-Mini's trainer on a GPU."""

from pathlib import Path

import pytest
import torch

from pisa_desktop.progress import drain
from pisa_desktop.restore.mini import weights
from pisa_desktop.training.mini.train import Recipe, train
from pisa_desktop.training.stages import Stage
from tests.card import CARD

pytestmark = pytest.mark.cuda


@pytest.mark.parametrize(("stage", "rank"), [(Stage.PIX, 0), pytest.param(Stage.SEM, 4, marks=pytest.mark.system)])
def test_a_stage_runs_and_resumes_from_its_state(two_photos: Path, start: Path, stage: Stage, rank: int) -> None:
    for steps in (2, 5):
        recipe = Recipe(stage, steps, two_photos, start.parent / "state", start, crop=32, batch=2, rate=1e-3, rank=rank)
        after = weights.read_tensors(drain(train(recipe, CARD)))
    lines = (recipe.state / f"{stage}.csv").read_text().splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == [str(step + 1) for step in range(5)]
    assert all(bool(tensor.isfinite().all()) for tensor in after.values())
    before = weights.read_tensors(start)
    assert not torch.equal(after[f"{stage}.weight"], before[f"{stage}.weight"])
