"""PiSA-Mini's trainer: each stage lowers its loss, changes only its own parameters, and resumes after a kill."""

import csv
import errno
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image
from safetensors.torch import save
from torch import Tensor

from pisa_desktop import files
from pisa_desktop.cli.main import run
from pisa_desktop.errors import PisaError
from pisa_desktop.progress import drain
from pisa_desktop.restore.mini import weights
from pisa_desktop.restore.model import Level
from pisa_desktop.training.mini.losses import LossWeights
from pisa_desktop.training.mini.prior import prior_network
from pisa_desktop.training.mini.train import Recipe, train
from pisa_desktop.training.photos import DegradedCrops, read_training_photos
from pisa_desktop.training.stages import Stage
from tests.restore.fakes import photo, random_prior

CPU = torch.device("cpu")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for i in range(2):
        Image.fromarray(photo(72, 80, seed=i)).save(folder / f"{i}.png")
    return folder


def recipe(stage: Stage, steps: int, photos: Path, start: Path | None, **others: Any) -> Recipe:
    """One crop per step, of the smallest size that stage sem can take, prepared in this process."""
    quick: dict[str, Any] = {"crop": 32, "batch": 1, "rate": 1e-3, "workers": 0}
    return Recipe(stage, steps, photos, photos.parent / "state", start, **(quick | others))


def log_of(recipe: Recipe) -> list[dict[str, str]]:
    rows = csv.DictReader((recipe.state / f"{recipe.stage}.csv").read_text().splitlines())
    return [{name: value for name, value in row.items() if value} for row in rows]


def outputs(path: Path) -> dict[Level, Tensor]:
    """e of both levels for one random z."""
    network = weights.load(path)
    z = torch.rand(1, 12, 9, 8, generator=torch.Generator().manual_seed(2))
    return {level: network(z, 2, level) for level in Level}


def test_each_stage_leaves_the_others_output_unchanged(photos: Path, start: Path) -> None:
    pix = recipe(Stage.PIX, 4, photos, start)
    assert drain(train(pix, CPU)) == pix.result
    before, after_pix = weights.read_tensors(start), weights.read_tensors(pix.result)
    for name, tensor in after_pix.items():
        # the sem adapter compensates for the change of the pix adapter
        assert torch.equal(tensor, before[name]) == name.startswith(("body.", "full_ends.")), name
    first, second = outputs(start), outputs(pix.result)
    torch.testing.assert_close(second[Level.FULL], first[Level.FULL], atol=1e-2, rtol=1e-2)  # the file's fp16
    assert (second[Level.PIX] - first[Level.PIX]).abs().max() > 0.02

    sem = recipe(Stage.SEM, 4, photos, None)
    after_sem = weights.read_tensors(drain(train(sem, CPU)))
    for name, tensor in after_sem.items():
        assert torch.equal(tensor, after_pix[name]) == (not name.startswith(("sem.", "full_ends."))), name
    third = outputs(sem.result)
    assert torch.equal(third[Level.PIX], second[Level.PIX])
    assert (third[Level.FULL] - second[Level.FULL]).abs().max() > 0.02
    assert [row["step"] for row in log_of(pix)] == [str(i + 1) for i in range(4)]


def test_stage_pix_keeps_the_prior_as_full_output(photos: Path, tmp_path: Path) -> None:
    prior = tmp_path / "prior.safetensors"
    prior.write_bytes(save(random_prior()))
    after = weights.load(drain(train(recipe(Stage.PIX, 3, photos, prior), CPU)))
    z = torch.rand(1, 48, 9, 8, generator=torch.Generator().manual_seed(2))
    expected = prior_network(random_prior())(z, 4, Level.FULL)
    torch.testing.assert_close(after(z, 4, Level.FULL), expected, atol=5e-3, rtol=5e-3)  # the file's fp16


def test_stage_pix_lowers_its_loss(photos: Path, start: Path) -> None:
    def losses(rate: float) -> list[float]:
        """The losses of the same twelve batches: their order depends on the seed alone."""
        pix = recipe(Stage.PIX, 12, photos, start, rate=rate)
        pix = replace(pix, state=photos.parent / f"state at {rate}")
        drain(train(pix, CPU))
        return [float(row["l1"]) for row in log_of(pix)]

    learned, untrained = losses(1e-4), losses(1e-9)
    assert sum(learned[-4:]) < 0.8 * sum(untrained[-4:])


@pytest.mark.usefixtures("one_thread")  # like the worker processes
@pytest.mark.parametrize(("stage", "rank"), [(Stage.PIX, 0), pytest.param(Stage.SEM, 4, marks=pytest.mark.system)])
def test_a_closed_training_resumes_bit_for_bit(photos: Path, start: Path, stage: Stage, rank: int) -> None:
    whole = recipe(stage, 5, photos, start, rank=rank)
    expected = weights.read_tensors(drain(train(whole, CPU)))
    log = log_of(whole)
    for file in whole.state.iterdir():
        file.unlink()

    steps = train(whole, CPU)
    for _ in range(4):  # the photos, then three steps
        next(steps)
    steps.close()
    assert log_of(whole) == log[:3]
    got = weights.read_tensors(drain(train(replace(whole, workers=2), CPU)))  # the number of workers does not matter
    assert log_of(whole) == log
    assert all(torch.equal(got[name], tensor) for name, tensor in expected.items())


def test_the_change_of_a_low_rank_adapter_has_its_rank(photos: Path, start: Path) -> None:
    sem = recipe(Stage.SEM, 6, photos, start, rank=3)
    after = weights.read_tensors(drain(train(sem, CPU)))
    before = weights.read_tensors(start)
    assert after.keys() == before.keys()
    change = (after["sem.weight"] - before["sem.weight"]).view(32, 64, 576)
    values = torch.linalg.svdvals(change)
    # rounding to the file's fp16 adds a little of every rank
    assert bool((values[:, 3] < 0.2 * values[:, 2]).all())
    assert float(values[:, 2].min()) > 0
    with pytest.raises(PisaError, match="belongs to another training"):
        drain(train(recipe(Stage.SEM, 3, photos, start, rank=2), CPU))


def test_the_log_drops_steps_after_the_state(photos: Path, start: Path) -> None:
    pix = recipe(Stage.PIX, 2, photos, start)
    drain(train(pix, CPU))
    log = log_of(pix)
    with (pix.state / "pix.csv").open("a") as file:
        file.write("3,4,0.1,0.1\n4,4,0.1,0.1\n")
    drain(train(pix, CPU))
    assert log_of(pix) == log


def test_the_rate_falls_towards_the_end(photos: Path, start: Path) -> None:
    pix = recipe(Stage.PIX, 10, photos, start)
    assert [pix.rate_at(step) for step in (0, 7, 8, 9)] == pytest.approx([1e-3, 1e-3, 1e-4, 1e-4])
    sem = recipe(Stage.SEM, 100, photos, start)
    rates = [sem.rate_at(step) for step in (0, 49, 50, 60, 70, 80, 90, 99)]
    assert rates == pytest.approx([1e-3 / n for n in (1, 1, 2, 4, 8, 16, 32, 32)])


def test_a_loss_of_weight_0_is_not_computed(photos: Path, start: Path) -> None:
    sem = recipe(Stage.SEM, 1, photos, start, losses=LossWeights(adversarial=0, texture=0, ssim=0, grid=0, weave=0))
    drain(train(sem, CPU))
    assert log_of(sem)[0].keys() == {"step", "scale", "st-lpips", "l1"}
    pix = recipe(Stage.PIX, 3, photos, start, losses=LossWeights(ssim=0))
    drain(train(pix, CPU))
    assert log_of(pix)[0].keys() == {"step", "scale", "l1"}


def test_the_discriminator_judges_only_crops_enlarged_4_times(photos: Path, start: Path) -> None:
    sem = recipe(Stage.SEM, 8, photos, start, batch=2)
    drain(train(sem, CPU))
    judged = {row["scale"] for row in log_of(sem) if "opponent" in row}
    assert judged == {"4"}
    assert {row["scale"] for row in log_of(sem)} == {"1", "2", "4"}


@pytest.mark.parametrize("missing", ["conv.5.weight", "prelu.3.weight"])
def test_a_prior_that_lacks_a_layer_is_refused(photos: Path, tmp_path: Path, start: Path, missing: str) -> None:
    prior = tmp_path / "prior.safetensors"
    prior.write_bytes(save({name: tensor for name, tensor in random_prior().items() if name != missing}))
    with pytest.raises(PisaError, match="contains neither the prior's nor PiSA-Mini's weights"):
        drain(train(recipe(Stage.PIX, 1, photos, prior), CPU))
    with pytest.raises(PisaError, match="does not contain the prior's weights"):
        drain(train(recipe(Stage.SEM, 1, photos, start, teacher=prior), CPU))


def test_stage_sem_learns_from_its_teacher_where_detail_is_lost(photos: Path, start: Path, tmp_path: Path) -> None:
    prior = tmp_path / "prior.safetensors"
    prior.write_bytes(save(random_prior()))
    sem = recipe(Stage.SEM, 3, photos, start, batch=2)
    taught = replace(sem, teacher=prior, state=tmp_path / "taught")
    pictures, _ = read_training_photos(photos, 32)
    lost = [bool(DegradedCrops(pictures, 32, 2, 3, 0)[step].lost.any()) for step in range(3)]
    assert True in lost
    for one in (sem, taught):
        drain(train(one, CPU))
    first = lost.index(True)
    alone, with_teacher = log_of(sem), log_of(taught)
    assert alone[:first] == with_teacher[:first]
    assert alone[first]["l1"] != with_teacher[first]["l1"]
    with pytest.raises(PisaError, match="does not contain the prior's weights"):
        drain(train(replace(taught, teacher=start), CPU))


@pytest.mark.usefixtures("one_thread")  # as the option sets it
@pytest.mark.system
def test_a_killed_training_resumes(photos: Path, start: Path, tmp_path: Path, capsys) -> None:
    arguments = ["train", "mini", "--photos", photos, "--state", tmp_path / "state", "--stage", "pix"]
    arguments += ["--start", start, "--batch", "1", "--threads", "1", "--device", "cpu", "--save-every", "0"]
    words = [*map(str, arguments), "--crop", "32", "--steps"]
    command = [sys.executable, "-m", "pisa_desktop", *words, "100000"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("3 "):
            break
    process.send_signal(signal.SIGKILL)
    process.communicate()
    last = int((tmp_path / "state/pix.csv").read_text().splitlines()[-1].split(",")[0])
    assert last >= 2
    assert run([*words, str(last + 5)]) == 0
    numbers = [int(line.split()[0]) for line in capsys.readouterr().out.splitlines()]
    assert numbers[1] >= last  # the first line is about the photos
    assert numbers[-1] == last + 5


@pytest.mark.system
def test_a_signal_to_all_processes_saves_the_state_and_stops(photos: Path, start: Path, tmp_path: Path) -> None:
    """At logout, the worker processes receive the signal as well."""
    arguments = ["train", "mini", "--photos", photos, "--state", tmp_path / "state", "--stage", "pix"]
    arguments += ["--start", start, "--batch", "1", "--threads", "1", "--device", "cpu", "--crop", "32"]
    command = [sys.executable, "-m", "pisa_desktop", *map(str, arguments), "--steps", "100000"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("3 "):
            break
    os.killpg(process.pid, signal.SIGTERM)
    rest, errors = process.communicate()
    last = int([line, *rest.splitlines()][-1].split()[0])
    assert "Traceback" not in errors
    assert int((tmp_path / "state/pix.csv").read_text().splitlines()[-1].split(",")[0]) == last


def test_batches_depend_only_on_seed_and_step(photos: Path) -> None:
    pictures, skipped = read_training_photos(photos, 32)
    assert skipped == []
    first, second = (DegradedCrops(pictures, 32, 3, 100, seed=1) for _ in range(2))
    second[5]
    for one, two in ((first[7], second[7]), (first[8], second[8])):
        assert one.scale == two.scale
        assert torch.equal(one.reference, two.reference)
        assert torch.equal(one.target, two.target)
        assert torch.equal(one.lost, two.lost)
        assert one.reference.shape == one.target.shape == (3, 3, 32, 32)
    assert not torch.equal(first[7].target, first[8].target)
    assert {first[i].scale for i in range(20)} == {1, 2, 4}


class TestBadInput:
    """Each bad input gives one sentence and exit code 1."""

    def arguments(self, photos: Path, tmp_path: Path, *more: object) -> list[str]:
        usual = ["train", "mini", "--photos", photos, "--state", tmp_path / "state", "--stage", "pix", "--steps", 1]
        return [str(a) for a in (*usual, *more)]

    def test_a_missing_folder_and_a_folder_without_photos(self, tmp_path: Path, capsys) -> None:
        assert run(self.arguments(tmp_path / "gone", tmp_path)) == 1
        assert "does not exist" in capsys.readouterr().err
        (tmp_path / "empty").mkdir()
        assert run(self.arguments(tmp_path / "empty", tmp_path)) == 1
        assert "contains no photo of at least 128 pixels a side" in capsys.readouterr().err

    def test_unreadable_and_small_photos_are_skipped_and_counted(self, photos: Path) -> None:
        whole = (photos / "0.png").read_bytes()
        (photos / "broken.png").write_bytes(whole[: len(whole) // 2])
        Image.fromarray(photo(16, 16)).save(photos / "small.png")
        pictures, skipped = read_training_photos(photos, 32)
        assert len(pictures) == 2
        assert skipped == ["broken.png", "small.png"]

    def test_stage_pix_without_initial_weights(self, photos: Path) -> None:
        with pytest.raises(PisaError, match="needs weights to start from"):
            drain(train(recipe(Stage.PIX, 1, photos, None), CPU))

    def test_stage_sem_without_the_result_of_pix(self, photos: Path) -> None:
        with pytest.raises(PisaError, match=r"pix\.safetensors cannot be read"):
            drain(train(recipe(Stage.SEM, 1, photos, None), CPU))

    @pytest.mark.parametrize("content", [b"", b"garbage", b"PK\x03\x04 half a zip"])
    def test_a_damaged_state(self, photos: Path, start: Path, content: bytes) -> None:
        broken = recipe(Stage.PIX, 1, photos, start)
        broken.state.mkdir()
        (broken.state / "pix.pt").write_bytes(content)
        with pytest.raises(PisaError, match="is damaged; delete it"):
            drain(train(broken, CPU))
        assert (broken.state / "pix.pt").read_bytes() == content

    def test_a_full_disk_leaves_the_last_state_whole(self, photos: Path, start: Path, monkeypatch) -> None:
        pix = recipe(Stage.PIX, 2, photos, start)
        drain(train(pix, CPU))
        before = {file.name: file.read_bytes() for file in pix.state.iterdir()}

        def full(call: str) -> None:
            if call == "write":
                raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(files, "before_call", full)
        with pytest.raises(PisaError, match=r"no room left on the disk for pix\.pt"):
            drain(train(recipe(Stage.PIX, 4, photos, start), CPU))
        assert {file.name: file.read_bytes() for file in pix.state.iterdir()} == before

    def test_a_state_with_another_discriminator(self, photos: Path, start: Path) -> None:
        drain(train(recipe(Stage.SEM, 1, photos, start), CPU))
        with pytest.raises(PisaError, match="belongs to another training"):
            drain(train(recipe(Stage.SEM, 2, photos, start, losses=LossWeights(adversarial=0)), CPU))

    def test_an_unknown_loss(self, photos: Path, tmp_path: Path, capsys) -> None:
        with pytest.raises(SystemExit):
            run(self.arguments(photos, tmp_path, "--losses", "l1=1", "lpips=2"))
        assert "lpips is not one of the losses" in capsys.readouterr().err

    def test_a_foreign_state(self, photos: Path, start: Path) -> None:
        pix = recipe(Stage.PIX, 1, photos, start)
        drain(train(pix, CPU))
        (pix.state / "pix.pt").rename(pix.state / "sem.pt")
        with pytest.raises(PisaError, match="belongs to another training"):
            drain(train(recipe(Stage.SEM, 1, photos, None), CPU))
