"""The LoRA trainer: stages that lower their loss and touch only what is theirs, go on anywhere, on several processes."""

import os
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
from pisa_desktop.training.lora import LoraRecipe, train
from pisa_desktop.training.lora_stages import Stage
from tests.training.lora import fixed_batch, parts_of, recipe

pytestmark = pytest.mark.usefixtures("one_thread")
ONE_THREAD = os.environ | {"OMP_NUM_THREADS": "1"}


@pytest.fixture(scope="module")
def whole(golden_weights: Path, tmp_path_factory: pytest.TempPathFactory) -> LoraRecipe:
    """Both stages, trained without a break."""
    from tests.training.lora import two_photos

    folder = tmp_path_factory.mktemp("whole")
    photos, bad = two_photos(folder / "photos"), folder / "bad"
    bad.mkdir()
    (bad / "one.png").write_bytes((photos / "0.png").read_bytes())
    made = recipe(golden_weights, photos, folder / "state", validation=bad, validate_every=2)
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    assert drain(train(made)) == made.state / "pisa_sr.pkl"
    torch.set_num_threads(before)
    return made


def result(recipe: LoraRecipe) -> dict[str, torch.Tensor]:
    return load_file(recipe.state / checkpoint.OURS)


def test_a_training_leaves_log_states_pictures_and_result(whole: LoraRecipe) -> None:
    assert sorted(p.name for p in whole.state.iterdir()) == [
        *("pisa_sr.pkl", "pisa_sr.safetensors", "pix.csv", "pix.pt", "sem.csv", "sem.pt", "validation")
    ]
    pix, sem = ((whole.state / f"{s}.csv").read_text().splitlines() for s in ("pix", "sem"))
    assert (pix[0], sem[0]) == ("step,l2,total", "step,l2,perceptual,csd,total")
    assert [line.split(",")[0] for line in (*pix[1:], *sem[1:])] == ["1", "2", "3", "1", "2"]
    l2, perceptual, csd, total = map(float, sem[1].split(",")[1:])
    assert total == pytest.approx(l2 + 2 * perceptual + csd, rel=1e-6)
    names = ["one-pix-000002-1-0.png", "one-sem-000002-1-0.png", "one-sem-000002-1-1.png"]
    assert sorted(p.name for p in (whole.state / "validation").iterdir()) == names
    pictures = [(whole.state / "validation" / name).read_bytes() for name in names]
    assert len(set(pictures)) == 3


def test_stage_sem_leaves_pix_as_it_was(whole: LoraRecipe) -> None:
    after_pix = torch.load(whole.state_file("pix"), weights_only=True)["adapters"]
    after_sem = torch.load(whole.state_file("sem"), weights_only=True)["adapters"]
    for name, tensor in after_sem.items():
        changed = not torch.equal(tensor, after_pix[name])
        assert changed == name.endswith("_sem.weight"), name
        if name.endswith("_sem.weight") and ".lora_B." in name:
            assert float(after_pix[name].abs().max()) == 0, name


def test_sem_at_zero_leaves_the_pix_output(golden_weights: Path, two_photos: Path, tmp_path: Path) -> None:
    made = recipe(golden_weights, two_photos, tmp_path / "state", rate=1e-3)
    parts, batch = parts_of(made), fixed_batch()
    pix = Stage("pix", made, parts, {})
    for _ in range(3):
        pix.train_step(batch)
    sem = Stage("sem", made, parts, {})
    with torch.no_grad():
        before = pix.losses(batch)["l2"].item()
        assert sem.losses(batch)["l2"].item() == before
    with torch.no_grad():
        for name, parameter in parts.network.adapters().items():
            if name.endswith("_sem.weight") and ".lora_A." in name:
                parameter.add_(1.0)  # whatever A is, B is zero
        assert sem.losses(batch)["l2"].item() == before


@pytest.mark.parametrize(("stage", "steps", "share"), [("pix", 12, 0.8), ("sem", 10, 0.93)])
def test_stages_lower_their_loss_on_a_fixed_batch(
    golden_weights: Path, two_photos: Path, tmp_path: Path, stage: str, steps: int, share: float
) -> None:
    made = recipe(golden_weights, two_photos, tmp_path / "state", rate=3e-3)
    under_way = Stage(stage, made, parts_of(made), {})
    totals = [under_way.train_step(fixed_batch())["total"] for _ in range(steps)]
    assert totals[-1] < share * totals[0], totals


def test_a_closed_training_goes_on_to_the_same_numbers(whole: LoraRecipe, tmp_path: Path) -> None:
    again = recipe(whole.weights, whole.photos, tmp_path / "state")
    for stops in (("pix", 2), ("sem", 1)):
        steps = train(again)
        for progress in steps:
            if (progress.what[6:9], progress.done) == stops:
                break
        steps.close()
        assert again.state_file(stops[0]).exists()
    drain(train(again))
    expected = result(whole)
    assert all(torch.equal(tensor, expected[name]) for name, tensor in result(again).items())
    for stage in ("pix", "sem"):
        assert (again.state / f"{stage}.csv").read_text() == (whole.state / f"{stage}.csv").read_text()
    drain(train(again))  # nothing left to do
    assert all(torch.equal(tensor, expected[name]) for name, tensor in result(again).items())


def test_a_killed_training_goes_on_to_the_same_numbers(whole: LoraRecipe, tmp_path: Path) -> None:
    state = tmp_path / "state"
    options = ["--weights", whole.weights, "--photos", whole.photos, "--state", state, "--crop", 64, "--batch", 2]
    options += ["--workers", 0, "--save-every", 0, "--pix-steps", 3, "--sem-steps", 100_000, "--cpu"]
    command = [sys.executable, "-m", "pisa_desktop", "train", "lora", *map(str, options)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ONE_THREAD)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("1 of 100000, stage sem"):
            break
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    again = recipe(whole.weights, whole.photos, state)
    reached = torch.load(again.state_file("sem"), weights_only=True)["step"]
    if reached < 2:
        drain(train(again))
        expected = result(whole)
        assert all(torch.equal(tensor, expected[name]) for name, tensor in result(again).items())
    last = (whole.state / "sem.csv").read_text().splitlines()
    assert (state / "sem.csv").read_text().splitlines()[:3] == last


def test_two_processes_train_as_one_with_twice_the_batch(whole: LoraRecipe, tmp_path: Path) -> None:
    launch = [
        sys.executable,
        "-m",
        "accelerate.commands.launch",
        "--cpu",
        "--num_processes",
        "2",
        "--num_machines",
        "1",
    ]
    launch += ["--mixed_precision", "no", "--dynamo_backend", "no", "--num_cpu_threads_per_process", "1"]
    launch += ["--main_process_port", "0", "-m", "tests.training.lora_on_two"]
    arguments = [str(p) for p in (whole.weights, whole.photos, tmp_path / "state", tmp_path)]
    done = subprocess.run([*launch, *arguments], capture_output=True, text=True, timeout=300, env=ONE_THREAD)
    assert done.returncode == 0, done.stderr
    first, second = (torch.load(tmp_path / f"{process}.pt", weights_only=True) for process in range(2))
    assert first.keys() == second.keys()
    assert all(torch.equal(tensor, second[name]) for name, tensor in first.items())
    start = parts_of(whole).network.adapters()
    alone = torch.load(whole.state_file("sem"), weights_only=True)["adapters"]
    for level in ("pix", "sem"):
        names = [name for name in alone if name.endswith(f"_{level}.weight")]
        moved = torch.cat([(alone[name] - start[name].detach()).abs().flatten() for name in names])
        apart = torch.cat([(alone[name] - first[name]).abs().flatten() for name in names])
        assert float(moved.mean()) > 1e-5
        assert float(apart.mean()) < 0.02 * float(moved.mean())


class TestBadInput:
    """One sentence each, and exit code 1."""

    def arguments(self, weights: Path, photos: Path, tmp_path: Path) -> list[str]:
        usual = ["train", "lora", "--weights", weights, "--photos", photos, "--state", tmp_path / "state", "--cpu"]
        return [
            str(a) for a in (*usual, "--crop", 64, "--pix-steps", 1, "--sem-steps", 0, "--workers", 0, "--batch", 1)
        ]

    def test_no_folder_and_no_photo(self, golden_weights: Path, tmp_path: Path, capsys) -> None:
        assert run(self.arguments(golden_weights, tmp_path / "gone", tmp_path)) == 1
        assert "does not exist" in capsys.readouterr().err
        (tmp_path / "empty").mkdir()
        assert run(self.arguments(golden_weights, tmp_path / "empty", tmp_path)) == 1
        assert "holds no photo of at least 64 pixels a side" in capsys.readouterr().err

    def test_not_stable_diffusion(self, golden_weights: Path, two_photos: Path, tmp_path: Path, capsys) -> None:
        assert run(self.arguments(tmp_path, two_photos, tmp_path)) == 1
        assert "Stable Diffusion's folder is incomplete: unet/config.json is missing." in capsys.readouterr().err
        other = tmp_path / "other"
        (other / "base" / "unet").mkdir(parents=True)
        for name in ("vae", "text_encoder", "tokenizer"):
            (other / "base" / name).symlink_to(golden_weights / "base" / name)
        weights = golden_weights / "base" / "unet" / "diffusion_pytorch_model.safetensors"
        (other / "base" / "unet" / weights.name).symlink_to(weights)
        (other / "base" / "unet" / "config.json").write_text('{"in_channels": 9, "cross_attention_dim": 768}')
        assert run(self.arguments(other, two_photos, tmp_path)) == 1
        assert "is of Stable Diffusion 1, not of Stable Diffusion 2.1-base" in capsys.readouterr().err

    def test_nonsense(self, golden_weights: Path, two_photos: Path, tmp_path: Path, capsys) -> None:
        with pytest.raises(SystemExit, match="2"):
            run([*self.arguments(golden_weights, two_photos, tmp_path), "--crop", "100"])
        assert "multiple of 64" in capsys.readouterr().err

    @pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "pix", "rank", "optimizer"])
    def test_damaged_and_foreign_states(self, whole: LoraRecipe, tmp_path: Path, damage: str) -> None:
        made = recipe(whole.weights, whole.photos, tmp_path)
        content = bytearray(whole.state_file("sem").read_bytes())
        others = {}
        match damage:
            case "empty":
                content = bytearray()
            case "cut":
                content = content[: len(content) // 2]
            case "flipped":
                content[len(content) // 2] ^= 1
            case "pix":
                content = bytearray(whole.state_file("pix").read_bytes())
            case "rank":
                others = {"rank": 2}
            case "optimizer":
                state = torch.load(whole.state_file("sem"), weights_only=True)
                torch.save(state | {"optimizer": {}}, tmp_path / "changed.pt")
                content = bytearray((tmp_path / "changed.pt").read_bytes())
        made.state_file("sem").write_bytes(content)
        with pytest.raises(
            PisaError, match="is damaged" if damage in ("empty", "cut", "flipped") else "another training"
        ):
            drain(train(recipe(whole.weights, whole.photos, tmp_path, **others)))
        assert made.state_file("sem").read_bytes() == content

    def test_a_full_disk_leaves_the_last_state(
        self, golden_weights: Path, two_photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = recipe(golden_weights, two_photos, tmp_path / "state", sem_steps=0, pix_steps=2)
        drain(train(made))
        kept = {p.name: p.read_bytes() for p in made.state.iterdir()}

        def full(call: str) -> None:
            if call == "write":
                raise OSError(28, "No space left on device")

        monkeypatch.setattr(files, "before_call", full)
        with pytest.raises(DiskFullError, match="no room left on the disk"):
            drain(train(recipe(golden_weights, two_photos, made.state, sem_steps=0, pix_steps=3)))
        assert {p.name: p.read_bytes() for p in made.state.iterdir()} == kept

    def test_numbers_that_are_not_finite(self, golden_weights: Path, two_photos: Path, tmp_path: Path) -> None:
        made = recipe(golden_weights, two_photos, tmp_path / "state", rate=float("nan"), sem_steps=0)
        with pytest.raises(PisaError, match="not finite by step 3; the last state is kept"):
            drain(train(made))
        assert not made.state_file("pix").exists()

    def test_no_text_encoder(self, golden_weights: Path, two_photos: Path, tmp_path: Path) -> None:
        weights = tmp_path / "weights"
        (weights / "base").mkdir(parents=True)
        for name in ("unet", "vae", "text_encoder"):
            (weights / "base" / name).symlink_to(golden_weights / "base" / name)
        with pytest.raises(PisaError, match="text_encoder or tokenizer in base is damaged or incomplete"):
            drain(train(recipe(weights, two_photos, tmp_path / "state")))
