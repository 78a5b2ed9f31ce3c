"""The LoRA trainer's batches are functions of seed, stage, step and process; unreadable photos are skipped."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.restore.sd import text
from pisa_desktop.training.lora.captions import TextEncoder, caption_of
from pisa_desktop.training.lora.data import Batch, Batches, find_training_photos
from pisa_desktop.training.lora.recipe import LoraRecipe
from pisa_desktop.training.mini.feed import batches
from pisa_desktop.training.stages import Stage
from tests.restore.fakes import photo
from tests.restore.sd import golden
from tests.training.lora.fixtures import SIDE, recipe

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def made(two_photos: Path, tmp_path: Path) -> LoraRecipe:
    return recipe(tmp_path, two_photos, tmp_path / "state", pix_steps=40)


def of(made: LoraRecipe, stage: Stage = Stage.PIX, process: int = 0) -> Batches:
    return Batches(find_training_photos(made.photos, SIDE), made, stage, process)


def drawn(data: Batches, step: int) -> Batch:
    """The batch of a step, which must exist."""
    batch = data[step]
    assert batch is not None
    return batch


def equal(one: Batch, other: Batch) -> bool:
    return all(
        torch.equal(a, b) if isinstance(a, torch.Tensor) else a == b
        for a, b in zip(vars(one).values(), vars(other).values(), strict=True)
    )


def test_batches_depend_only_on_seed_stage_step_and_process(made: LoraRecipe) -> None:
    first, second = of(made), of(made)
    second[5]
    batch = drawn(first, 7)
    assert equal(batch, drawn(second, 7))
    reseeded = recipe(made.weights, made.photos, made.state, seed=1)
    others = [drawn(first, 8), *(drawn(data, 7) for data in (of(made, Stage.SEM), of(made, process=1), of(reseeded)))]
    assert not any(torch.equal(batch.noise, other.noise) for other in others)
    assert batch.target.shape == batch.reference.shape == (2, 3, SIDE, SIDE)
    assert batch.target.dtype == batch.reference.dtype == torch.uint8
    assert batch.posterior.shape == batch.noise.shape == (2, 4, SIDE // 8, SIDE // 8)
    assert not torch.equal(batch.posterior, batch.noise)
    assert not torch.equal(batch.target, batch.reference)


def test_two_processes_see_what_one_with_twice_the_batch_sees(made: LoraRecipe) -> None:
    single = recipe(made.weights, made.photos, made.state, batch=1)
    whole, halves = of(made)[3], [of(single, process=process)[3] for process in range(2)]
    for name in ("target", "reference", "posterior", "noise", "time"):
        assert torch.equal(getattr(whole, name), torch.cat([getattr(half, name) for half in halves]))


def test_half_of_the_batches_have_no_prompt_and_times_stay_in_range(made: LoraRecipe) -> None:
    data = of(recipe(made.weights, made.photos, made.state, batch=1, pix_steps=40))
    forty = [drawn(data, step) for step in range(40)]
    assert 10 < sum(batch.null for batch in forty) < 30
    times = torch.cat([batch.time for batch in forty])
    assert 20 <= int(times.min()) < 90 < 410 < int(times.max()) < 500


def test_batches_from_worker_processes_are_the_same(made: LoraRecipe) -> None:
    data = of(made)
    for step, batch in zip(range(37, 40), batches(data, range(37, 40)), strict=True):
        assert batch is not None
        assert equal(batch, drawn(data, step))


def test_small_and_unreadable_photos_are_skipped_and_counted(made: LoraRecipe) -> None:
    Image.fromarray(photo(16, 16)).save(made.photos / "small.png")
    (made.photos / "broken.png").write_bytes((made.photos / "0.png").read_bytes()[:25])
    (made.photos / "notes.md").write_text("no photo")
    found = find_training_photos(made.photos, SIDE)
    assert [path.name for path in found.paths] == ["0.png", "1.png"]
    assert found.skipped == ("broken.png", "small.png")
    assert found.captioned == 0


def test_a_photo_that_becomes_unreadable_during_training_is_skipped(made: LoraRecipe) -> None:
    data = of(made)
    (made.photos / "1.png").write_bytes((made.photos / "1.png").read_bytes()[:-3000])
    seen = [drawn(data, step) for step in range(4)]
    assert {name for batch in seen for name in batch.unreadable} == {"1.png"}
    whole = np.asarray(Image.open(made.photos / "0.png"))
    assert all(set(np.unique(batch.target.numpy())) <= set(np.unique(whole)) for batch in seen)
    (made.photos / "0.png").unlink()
    assert data[0] is None


def test_captions(made: LoraRecipe) -> None:
    (made.photos / "1.txt").write_text("A  cat,\nsitting.\n", encoding="utf-8")
    found = find_training_photos(made.photos, SIDE)
    assert found.captioned == 1
    assert [caption_of(path) for path in found.paths] == ["", "A cat, sitting."]
    data = of(made)
    captions = {caption for step in range(5) for caption in drawn(data, step).captions}
    assert captions == {"", "A cat, sitting."}


def test_embeddings(golden_weights: Path) -> None:
    encoder = TextEncoder(golden_weights, torch.device("cpu"))
    one, long = encoder([""]), encoder(["a cat", 200 * "long "])
    torch.testing.assert_close(one, golden.prompt(), atol=1e-5, rtol=1e-4)
    assert long.shape == (2, text.LENGTH, 48)
    assert not torch.equal(long[0], long[1])


def test_a_folder_without_photos_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PisaError, match="does not exist"):
        find_training_photos(tmp_path / "gone", SIDE)
    with pytest.raises(PisaError, match="contains no photo of at least 64 pixels a side"):
        find_training_photos(tmp_path, SIDE)


@pytest.mark.parametrize("wrong", [{"crop": 100}, {"crop": 0}, {"batch": 0}, {"rank": 0}, {"pix_steps": -1}])
def test_invalid_recipes_are_refused(wrong: dict[str, int], tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="must be"):
        recipe(tmp_path, tmp_path, tmp_path, **wrong)
