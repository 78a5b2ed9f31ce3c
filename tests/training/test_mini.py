"""PiSA-Mini's trainer: each stage lowers its loss, touches only what is its own, and goes on after a kill."""

import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from pisa_desktop.cli.main import run
from pisa_desktop.errors import PisaError
from pisa_desktop.progress import drain
from pisa_desktop.restore.mini import weights
from pisa_desktop.training.mini import Recipe, grid_pattern, train
from pisa_desktop.training.photos import DegradedCrops, read_training_photos
from tests.restore.fakes import photo, random_network

CPU = torch.device("cpu")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for i in range(2):
        Image.fromarray(photo(72, 80, seed=i)).save(folder / f"{i}.png")
    return folder


@pytest.fixture
def start(tmp_path: Path) -> Path:
    """Random weights to start from, as a file of PiSA-Mini."""
    path = tmp_path / "start.safetensors"
    path.write_bytes(weights.to_bytes(random_network().state_dict()))
    return path


def recipe(stage: str, steps: int, photos: Path, start: Path | None, **others) -> Recipe:
    return Recipe(stage, steps, photos, photos.parent / "state", start, crop=32, batch=2, rate=1e-3, **others)


def log_of(recipe: Recipe) -> list[list[str]]:
    return [line.split(",") for line in (recipe.state / f"{recipe.stage}.csv").read_text().splitlines()]


def test_both_stages(photos: Path, start: Path) -> None:
    pix = recipe("pix", 4, photos, start)
    assert drain(train(pix, CPU)) == pix.result
    before, after_pix = weights.read_tensors(start), weights.read_tensors(pix.result)
    for name, tensor in after_pix.items():
        assert torch.equal(tensor, before[name]) == name.startswith(("body.", "sem.")), name

    sem = recipe("sem", 2, photos, None)
    after_sem = weights.read_tensors(drain(train(sem, CPU)))
    for name, tensor in after_sem.items():
        # e_pix is what stage pix left, bit for bit
        assert torch.equal(tensor, after_pix[name]) == (not name.startswith("sem.")), name
    assert [row[0] for row in log_of(pix)] == [str(i + 1) for i in range(4)]


def test_stage_pix_lowers_its_loss(photos: Path, start: Path) -> None:
    pix = recipe("pix", 30, photos, start)
    drain(train(pix, CPU))
    losses = [float(row[2]) for row in log_of(pix)]
    assert np.mean(losses[-6:]) < 0.7 * np.mean(losses[:6])


def test_a_closed_training_goes_on_where_it_was(photos: Path, start: Path) -> None:
    whole = recipe("pix", 6, photos, start)
    expected = weights.read_tensors(drain(train(whole, CPU)))
    (whole.state / "pix.csv").unlink()
    whole.result.unlink()
    (whole.state / "pix.pt").unlink()

    steps = train(whole, CPU)
    for _ in range(4):  # the photos, then three steps
        next(steps)
    steps.close()
    assert [row[0] for row in log_of(whole)] == ["1", "2", "3"]
    got = weights.read_tensors(drain(train(whole, CPU)))
    assert [row[0] for row in log_of(whole)] == ["1", "2", "3", "4", "5", "6"]
    assert all(torch.equal(got[name], tensor) for name, tensor in expected.items())


def test_a_killed_training_goes_on(photos: Path, start: Path, tmp_path: Path) -> None:
    arguments = ["train", "mini", "--photos", photos, "--state", tmp_path / "state", "--stage", "pix"]
    arguments += ["--start", start, "--batch", "1", "--threads", "1", "--device", "cpu", "--save-every", "0"]
    command = [sys.executable, "-m", "pisa_desktop", *map(str, arguments), "--crop", "32", "--steps"]
    process = subprocess.Popen([*command, "100000"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("3 "):
            break
    process.send_signal(signal.SIGKILL)
    process.communicate()
    last = int((tmp_path / "state/pix.csv").read_text().splitlines()[-1].split(",")[0])
    assert last >= 2
    finished = subprocess.run([*command, str(last + 5)], capture_output=True, text=True, check=True)
    numbers = [int(line.split()[0]) for line in finished.stdout.splitlines()]
    assert numbers[1] >= last  # the first line is about the photos
    assert numbers[-1] == last + 5


def test_batches_depend_on_seed_and_step_alone(photos: Path) -> None:
    pictures, skipped = read_training_photos(photos, 32)
    assert skipped == []
    first, second = (DegradedCrops(pictures, 32, 3, 100, seed=1) for _ in range(2))
    second[5]
    for one, two in ((first[7], second[7]), (first[8], second[8])):
        assert one.scale == two.scale
        assert torch.equal(one.reference, two.reference)
        assert torch.equal(one.target, two.target)
        assert one.reference.shape == one.target.shape == (3, 3, 32, 32)
    assert not torch.equal(first[7].target, first[8].target)
    assert {first[i].scale for i in range(20)} == {1, 2, 4}


class TestBadInput:
    """One sentence each, and exit code 1."""

    def arguments(self, photos: Path, tmp_path: Path, *more: object) -> list[str]:
        usual = ["train", "mini", "--photos", photos, "--state", tmp_path / "state", "--stage", "pix", "--steps", 1]
        return [str(a) for a in (*usual, *more)]

    def test_no_folder_and_no_photo(self, tmp_path: Path, capsys) -> None:
        assert run(self.arguments(tmp_path / "gone", tmp_path)) == 1
        assert "does not exist" in capsys.readouterr().err
        (tmp_path / "empty").mkdir()
        assert run(self.arguments(tmp_path / "empty", tmp_path)) == 1
        assert "holds no photo of at least 128 pixels a side" in capsys.readouterr().err

    def test_unreadable_and_small_photos_are_skipped_and_counted(self, photos: Path) -> None:
        (photos / "broken.jpg").write_bytes(b"no photo")
        Image.fromarray(photo(16, 16)).save(photos / "small.png")
        pictures, skipped = read_training_photos(photos, 32)
        assert len(pictures) == 2
        assert skipped == ["broken.jpg", "small.png"]

    def test_nothing_to_start_from(self, photos: Path) -> None:
        with pytest.raises(PisaError, match="needs weights to start from"):
            drain(train(recipe("pix", 1, photos, None), CPU))

    def test_sem_without_pix(self, photos: Path) -> None:
        with pytest.raises(PisaError, match=r"pix\.safetensors cannot be read"):
            drain(train(recipe("sem", 1, photos, None), CPU))

    @pytest.mark.parametrize("content", [b"", b"garbage", b"PK\x03\x04 half a zip"])
    def test_a_damaged_state(self, photos: Path, start: Path, content: bytes) -> None:
        broken = recipe("pix", 1, photos, start)
        broken.state.mkdir()
        (broken.state / "pix.pt").write_bytes(content)
        with pytest.raises(PisaError, match="is damaged; delete it"):
            drain(train(broken, CPU))
        assert (broken.state / "pix.pt").read_bytes() == content

    def test_a_foreign_state(self, photos: Path, start: Path) -> None:
        pix = recipe("pix", 1, photos, start)
        drain(train(pix, CPU))
        (pix.state / "pix.pt").rename(pix.state / "sem.pt")
        with pytest.raises(PisaError, match="belongs to another training"):
            drain(train(recipe("sem", 1, photos, None), CPU))


def test_the_grid_loss_sees_a_screen_door_and_nothing_else() -> None:
    stripes = torch.zeros(1, 3, 96, 96)
    stripes[..., ::2] = 0.01
    assert float(grid_pattern(stripes)) == pytest.approx(0.005)
    assert float(grid_pattern(torch.full((1, 3, 96, 96), 0.2))) == pytest.approx(0, abs=1e-7)

    noise = torch.randn(1, 3, 96, 96, generator=torch.Generator().manual_seed(0)) * 0.01
    assert float(grid_pattern(noise)) < 0.0015
