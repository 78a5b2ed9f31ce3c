"""The LoRA trainer: each stage lowers its loss, changes only its own LoRA, and resumes after any interruption."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from pisa_desktop import files
from pisa_desktop.cli.main import run
from pisa_desktop.errors import PisaError
from pisa_desktop.files import DiskFullError
from pisa_desktop.progress import drain
from pisa_desktop.restore.sd import checkpoint
from pisa_desktop.training.lora.recipe import LoraRecipe
from pisa_desktop.training.lora.stages import LoraTrainer
from pisa_desktop.training.lora.state import LoraState
from pisa_desktop.training.lora.train import train
from pisa_desktop.training.stages import Stage
from tests.training.lora.fixtures import fixed_batch, parts_of, recipe

pytestmark = pytest.mark.usefixtures("one_thread")
ONE_THREAD = os.environ | {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""Environment of processes whose results are compared bit for bit with ours; torch prefers the second variable."""


@pytest.fixture(scope="module")
def whole(quick_weights: Path, tmp_path_factory: pytest.TempPathFactory) -> LoraRecipe:
    """Both stages, trained without interruption."""
    from tests.training.lora.fixtures import two_photos

    folder = tmp_path_factory.mktemp("whole")
    photos, bad = two_photos(folder / "photos"), folder / "bad"
    bad.mkdir()
    (bad / "one.png").write_bytes((photos / "0.png").read_bytes())
    made = recipe(quick_weights, photos, folder / "state", validation=bad, validate_every=3)
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    assert drain(train(made)) == made.state / "pisa_sr.pkl"
    torch.set_num_threads(before)
    return made


def result(recipe: LoraRecipe) -> dict[str, torch.Tensor]:
    return load_file(recipe.state / checkpoint.OURS)


def test_a_training_leaves_log_states_pictures_and_result(whole: LoraRecipe) -> None:
    assert sorted(p.name for p in whole.state.iterdir()) == [
        "pisa_sr.pkl",
        "pisa_sr.safetensors",
        "pix.csv",
        "pix.pt",
        "sem.csv",
        "sem.pt",
        "validation",
    ]
    pix, sem = ((whole.state / f"{s}.csv").read_text().splitlines() for s in ("pix", "sem"))
    assert (pix[0], sem[0]) == ("step,l2,total", "step,l2,perceptual,csd,total")
    assert [line.split(",")[0] for line in (*pix[1:], *sem[1:])] == ["1", "2", "1", "2", "3"]
    l2, perceptual, csd, total = map(float, sem[1].split(",")[1:])
    assert total == pytest.approx(l2 + 2 * perceptual + csd, rel=1e-6)
    names = ["one-sem-000003-1-0.png", "one-sem-000003-1-1.png"]
    assert sorted(p.name for p in (whole.state / "validation").iterdir()) == names
    pictures = [(whole.state / "validation" / name).read_bytes() for name in names]
    assert len(set(pictures)) == 2


def test_stage_sem_leaves_pix_as_it_was(whole: LoraRecipe) -> None:
    after_pix, after_sem = (torch.load(whole.state_file(stage), weights_only=True)["adapters"] for stage in Stage)
    for name, tensor in after_sem.items():
        if name.endswith("_pix.weight"):
            assert torch.equal(tensor, after_pix[name]), name
        elif ".lora_B." in name:
            assert float(after_pix[name].abs().max()) == 0, name
            assert float(tensor.abs().max()) > whole.rate, name


@pytest.mark.system
def test_both_stages_on_a_fixed_batch(quick_weights: Path, two_photos: Path, tmp_path: Path) -> None:
    made = recipe(quick_weights, two_photos, tmp_path / "state", rate=1e-2)
    parts, batch = parts_of(made), fixed_batch()
    pix = LoraTrainer(Stage.PIX, made, parts, {})
    totals = [pix.train_step(batch)["total"] for _ in range(6)]
    assert totals[-1] < 0.9 * totals[0]
    # The last bit depends on the processor's kernels; a training step changes the loss by far more.
    with torch.no_grad():
        after_pix = pytest.approx(pix.losses(batch)["l2"].item(), rel=1e-6)
    weights = {n: p.detach().clone() for n, p in parts.network.adapters().items() if n.endswith("_pix.weight")}

    sem = LoraTrainer(Stage.SEM, made, parts, {})
    with torch.no_grad():
        assert sem.losses(batch)["l2"].item() == after_pix  # sem is still zero
    totals = [sem.train_step(batch)["total"] for _ in range(8)]
    assert min(totals) < 0.97 * totals[0]  # each step draws its own noise, so the last may lie above the trend
    assert all(torch.equal(parts.network.adapters()[name], tensor) for name, tensor in weights.items())
    with torch.no_grad():
        assert sem.losses(batch)["l2"].item() != after_pix
        for name, parameter in parts.network.adapters().items():
            if name.endswith("_sem.weight") and ".lora_B." in name:
                parameter.zero_()
        assert sem.losses(batch)["l2"].item() == after_pix  # pix has not changed


@pytest.mark.system
def test_checkpointing_changes_no_gradient(quick_weights: Path, two_photos: Path, tmp_path: Path) -> None:
    kept, computed_again = (
        gradients_of_sem(recipe(quick_weights, two_photos, tmp_path / "state", checkpointing=checkpointing))
        for checkpointing in (False, True)
    )
    assert kept.keys() == computed_again.keys()
    # The gradients may be summed in another order, so they are equal up to rounding.
    rounding = 1e-6 * max(float(gradient.abs().max()) for gradient in kept.values())
    for name, gradient in kept.items():
        torch.testing.assert_close(computed_again[name], gradient, rtol=1e-4, atol=rounding)


def gradients_of_sem(recipe: LoraRecipe) -> dict[str, torch.Tensor]:
    """Gradients of the fixed batch's losses at the start of stage sem, by the adapters' names."""
    parts = parts_of(recipe)
    torch.stack(list(LoraTrainer(Stage.SEM, recipe, parts, {}).losses(fixed_batch()).values())).sum().backward()
    return {name: p.grad for name, p in parts.network.adapters().items() if p.grad is not None}


@pytest.mark.system
def test_a_closed_training_resumes_with_identical_results(whole: LoraRecipe, tmp_path: Path) -> None:
    again = recipe(whole.weights, whole.photos, tmp_path / "state")
    for stage, step in ((Stage.PIX, 1), (Stage.SEM, 2)):
        steps = train(again)
        for progress in steps:
            if (progress.what[6:9], progress.done) == (stage, step):
                break
        steps.close()
        assert again.state_file(stage).exists()
    drain(train(again))
    expected = result(whole)
    assert all(torch.equal(tensor, expected[name]) for name, tensor in result(again).items())
    for stage in Stage:
        assert (again.state / f"{stage}.csv").read_text() == (whole.state / f"{stage}.csv").read_text()
    drain(train(again))  # there is nothing left to do
    assert all(torch.equal(tensor, expected[name]) for name, tensor in result(again).items())


@pytest.mark.system
def test_a_killed_training_resumes_with_identical_results(whole: LoraRecipe, tmp_path: Path) -> None:
    state = tmp_path / "state"
    options = ["--weights", whole.weights, "--photos", whole.photos, "--state", state, "--crop", 64, "--batch", 2]
    options += ["--workers", 0, "--save-every", 0, "--pix-steps", 2, "--sem-steps", 100_000, "--cpu"]
    command = [sys.executable, "-m", "pisa_desktop", "train", "lora", "--no-checkpointing", *map(str, options)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ONE_THREAD)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("1 of 100000, stage sem"):
            break
    process.send_signal(signal.SIGKILL)
    process.communicate()
    again = recipe(whole.weights, whole.photos, state)
    reached = torch.load(again.state_file(Stage.SEM), weights_only=True)["step"]
    assert 1 <= reached < again.sem_steps, "the machine is too slow to kill a training in time"
    drain(train(again))
    expected = result(whole)
    assert all(torch.equal(tensor, expected[name]) for name, tensor in result(again).items())
    assert (state / "sem.csv").read_text() == (whole.state / "sem.csv").read_text()


@pytest.mark.system
def test_two_processes_train_as_one_with_twice_the_batch(whole: LoraRecipe, tmp_path: Path) -> None:
    launch = [sys.executable, "-m", "accelerate.commands.launch", "--multi_gpu", "--num_processes", "2"]
    launch += ["--num_machines", "1", "--mixed_precision", "no", "--dynamo_backend", "no", "--main_process_port", "0"]
    launch += ["-m", "tests.training.lora.on_two"]
    arguments = [str(p) for p in (whole.weights, whole.photos, tmp_path / "state", tmp_path)]
    done = subprocess.run([*launch, *arguments], capture_output=True, text=True, timeout=300, env=ONE_THREAD)
    assert done.returncode == 0, done.stderr
    first, second = (torch.load(tmp_path / f"{process}.pt", weights_only=True) for process in range(2))
    assert first.keys() == second.keys()
    assert all(torch.equal(tensor, second[name]) for name, tensor in first.items())
    start = parts_of(whole).network.adapters()
    alone = torch.load(whole.state_file(Stage.SEM), weights_only=True)["adapters"]
    for level in Stage:
        names = [name for name in alone if name.endswith(f"_{level}.weight")]
        moved = torch.cat([(alone[name] - start[name].detach()).abs().flatten() for name in names])
        apart = torch.cat([(alone[name] - first[name]).abs().flatten() for name in names])
        assert float(moved.mean()) > 1e-5
        assert float(apart.mean()) < 0.02 * float(moved.mean())


class TestBadInput:
    """Each bad input gives one sentence and exit code 1."""

    def arguments(self, weights: Path, photos: Path, tmp_path: Path) -> list[str]:
        usual = ["train", "lora", "--weights", weights, "--photos", photos, "--state", tmp_path / "state", "--cpu"]
        return [
            str(a) for a in (*usual, "--crop", 64, "--pix-steps", 1, "--sem-steps", 0, "--workers", 0, "--batch", 1)
        ]

    def test_a_missing_folder_and_a_folder_without_photos(self, quick_weights: Path, tmp_path: Path, capsys) -> None:
        assert run(self.arguments(quick_weights, tmp_path / "gone", tmp_path)) == 1
        assert "does not exist" in capsys.readouterr().err
        (tmp_path / "empty").mkdir()
        assert run(self.arguments(quick_weights, tmp_path / "empty", tmp_path)) == 1
        assert "contains no photo of at least 64 pixels a side" in capsys.readouterr().err

    def test_weights_of_another_model(self, quick_weights: Path, two_photos: Path, tmp_path: Path, capsys) -> None:
        assert run(self.arguments(tmp_path, two_photos, tmp_path)) == 1
        assert "Stable Diffusion's folder is incomplete: unet/config.json is missing." in capsys.readouterr().err
        other = tmp_path / "other"
        (other / "base" / "unet").mkdir(parents=True)
        for name in ("vae", "text_encoder", "tokenizer"):
            (other / "base" / name).symlink_to(quick_weights / "base" / name)
        weights = quick_weights / "base" / "unet" / "diffusion_pytorch_model.safetensors"
        (other / "base" / "unet" / weights.name).symlink_to(weights)
        (other / "base" / "unet" / "config.json").write_text('{"in_channels": 9, "cross_attention_dim": 768}')
        assert run(self.arguments(other, two_photos, tmp_path)) == 1
        assert "is from Stable Diffusion 1, not from Stable Diffusion 2.1-base" in capsys.readouterr().err

    def test_an_invalid_crop(self, quick_weights: Path, two_photos: Path, tmp_path: Path, capsys) -> None:
        with pytest.raises(SystemExit, match="2"):
            run([*self.arguments(quick_weights, two_photos, tmp_path), "--crop", "100"])
        assert "multiple of 64" in capsys.readouterr().err

    @pytest.mark.parametrize("damage", ["empty", "garbage", "cut", "flipped", "pix", "rank"])
    def test_damaged_and_foreign_states(self, whole: LoraRecipe, tmp_path: Path, damage: str) -> None:
        content = bytearray(whole.state_file(Stage.SEM).read_bytes())
        shapes = {name: p.shape for name, p in torch.load(whole.state_file(Stage.SEM))["adapters"].items()}
        match damage:
            case "empty":
                content.clear()
            case "garbage":
                content[:] = b"garbage"
            case "cut":
                del content[len(content) // 2 :]
            case "flipped":
                content[len(content) // 2] ^= 1
            case "pix":
                content[:] = whole.state_file(Stage.PIX).read_bytes()
            case "rank":
                shapes = {name: torch.Size([2, *shape[1:]]) for name, shape in shapes.items()}
        (tmp_path / "sem.pt").write_bytes(content)
        with pytest.raises(PisaError, match="another training" if damage in ("pix", "rank") else "is damaged"):
            LoraState.read(tmp_path / "sem.pt", Stage.SEM, shapes)

    def test_a_state_with_another_optimizer(self, whole: LoraRecipe, tmp_path: Path) -> None:
        state = torch.load(whole.state_file(Stage.SEM), weights_only=True)
        torch.save(state | {"optimizer": {}}, tmp_path / "sem.pt")
        before = (tmp_path / "sem.pt").read_bytes()
        with pytest.raises(PisaError, match="belongs to another training"):
            drain(train(recipe(whole.weights, whole.photos, tmp_path)))
        assert (tmp_path / "sem.pt").read_bytes() == before

    def test_a_full_disk_leaves_the_last_state(
        self, whole: LoraRecipe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = recipe(whole.weights, whole.photos, tmp_path / "state", sem_steps=0, pix_steps=3)
        made.state.mkdir()
        for name in ("pix.pt", "pix.csv", checkpoint.AUTHORS, checkpoint.OURS):
            shutil.copy(whole.state / name, made.state)
        kept = {p.name: p.read_bytes() for p in made.state.iterdir()}

        def full(call: str) -> None:
            if call == "write":
                raise OSError(28, "No space left on device")

        monkeypatch.setattr(files, "before_call", full)
        with pytest.raises(DiskFullError, match="no room left on the disk"):
            drain(train(made))
        assert {p.name: p.read_bytes() for p in made.state.iterdir()} == kept

    def test_weights_that_are_not_finite(self, quick_weights: Path, two_photos: Path, tmp_path: Path) -> None:
        made = recipe(quick_weights, two_photos, tmp_path / "state", rate=1e30, sem_steps=0)
        with pytest.raises(PisaError, match="not finite by step 2; the last state is kept"):
            drain(train(made))
        assert not made.state_file(Stage.PIX).exists()

    def test_a_missing_text_encoder(self, quick_weights: Path, two_photos: Path, tmp_path: Path) -> None:
        weights = tmp_path / "weights"
        (weights / "base").mkdir(parents=True)
        for name in ("unet", "vae"):
            (weights / "base" / name).symlink_to(quick_weights / "base" / name)
        with pytest.raises(PisaError, match="text_encoder is missing"):
            drain(train(recipe(weights, two_photos, tmp_path / "state")))
