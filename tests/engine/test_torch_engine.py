"""The real engine: PiSA-Mini with random weights is the exact model, the golden model the one that is not exact."""

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from pisa_desktop.engine import rendering
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.errors import PisaError
from pisa_desktop.progress import Cancelled, drain
from pisa_desktop.restore import open as restore_open
from pisa_desktop.restore.analysis import Analysis, Encoded, Geometry
from pisa_desktop.restore.hardware import Device
from pisa_desktop.restore.mini import weights
from pisa_desktop.restore.mini.model import MiniModel
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths
from tests.engine.slow import Slow, analysed
from tests.restore.fakes import photo, random_mini
from tests.restore.sd import golden

OWN = Strengths(0.35, 1.2)


def blended(live: SliderArrays, strengths: Strengths) -> np.ndarray:
    """Blended as the canvas does it, 0..255."""
    assert live.e_pix is not None
    value = live.reference * np.float32(1 / 255) - np.float32(strengths.sem) * live.e_full
    value -= np.float32(strengths.pix - strengths.sem) * live.e_pix
    levels: np.ndarray = np.clip(np.rint(value * 255), 0, 255)
    return levels


def test_live_arrays_of_mini_are_the_result_itself(engine: TorchEngine) -> None:
    done = analysed(engine, "mini", (61, 47), 2)
    assert done.slider_arrays is not None
    assert done.slider_arrays.exact
    for strengths in (Strengths(), OWN, Strengths(0, 1.5)):
        whole = drain(engine.render("mini", done, strengths)).pixels
        assert np.abs(blended(done.slider_arrays, strengths) - whole).max() <= 1
        region = Region(10, 20, 33, 44)
        part = drain(engine.render_part("mini", done, strengths, region, {})).pixels
        np.testing.assert_array_equal(part, whole[10:43, 20:64])


def test_the_first_opening_measures_a_speed(engine: TorchEngine) -> None:
    opened = drain(engine.open("mini"))
    assert opened.exact
    assert opened.device == Device("cpu", 0, "CPU", "fp32")
    assert opened.scales == (1, 2, 4)
    assert opened.seconds_per_megapixel is not None
    assert opened.seconds_per_megapixel > 0


@pytest.mark.system
def test_a_slow_model_is_measured_only_when_that_is_asked_for(slow: Slow) -> None:
    assert drain(slow.engine.open(slow.key)).seconds_per_megapixel is None
    steps = slow.engine.calibrate(slow.key)
    assert next(steps).what, "it comes in steps, between which other work may run"
    measured = drain(steps)
    assert measured is None or measured > 0, "None on a busy computer"


def test_a_missing_or_damaged_mini_is_reported_in_a_sentence(engine: TorchEngine, mini: Path) -> None:
    (mini / weights.FILE_NAME).write_bytes(b"nonsense")
    with pytest.raises(PisaError, match="cannot be read"):
        drain(engine.open("mini"))
    (mini / weights.FILE_NAME).unlink()
    with pytest.raises(PisaError, match="holds no model"):
        drain(engine.open("mini"))


@pytest.mark.system
def test_only_one_large_model_stays_open(engine: TorchEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def open_model(folder: Path, *_: object) -> MiniModel:
        read.append(folder.name)
        return random_mini()

    monkeypatch.setattr(restore_open, "open_model", open_model)
    for key in ("mini", "first", "other", "mini", "other", "first"):
        drain(engine.open(key))
    assert read == ["mini", "first", "other", "first"]


def test_models_are_opened_again_on_another_device(engine: TorchEngine) -> None:
    drain(engine.start("cpu", "fp32"))
    assert drain(engine.open("mini")).device.precision == "fp32"
    drain(engine.start("cpu", "bf16"))
    assert drain(engine.open("mini")).device.precision == "bf16"
    with pytest.raises(PisaError, match="device xpu:7 cannot be used on this computer"):
        drain(engine.start("xpu:7", "auto"))
    assert drain(engine.open("mini")).device.precision == "bf16", "the one before"


def test_reading_a_large_model_can_be_cancelled(engine: TorchEngine, tmp_path: Path) -> None:
    key = str(golden.make_weights(tmp_path / "sd"))
    steps = engine.open(key)
    next(steps)
    engine.cancel.set()
    with pytest.raises(Cancelled):
        drain(steps)
    engine.cancel.clear()
    assert drain(engine.open(key)).key == key


@pytest.mark.system
def test_parts_of_the_golden_model_equal_the_whole_given_its_statistics(slow: Slow) -> None:
    wanted = slow.finished[Strengths(1, 0)].pixels[200:350, 100:270].astype(int)
    part = drain(slow.engine.render_part(slow.key, slow.done, Strengths(1, 0), Region(200, 100, 150, 170), slow.known))
    assert np.abs(part.pixels - wanted).max() <= 4
    assert np.abs(part.pixels - wanted).mean() <= 1


def test_anchors_of_the_golden_model_agree_with_its_decodes(slow: Slow) -> None:
    assert slow.done.slider_arrays is None
    live = drain(slow.engine.anchors(slow.key, slow.done, Region(64, 32, 128, 96), slow.known))
    assert live.region == Region(64, 32, 128, 96)
    assert not live.exact
    for strengths, finished in slow.finished.items():
        wanted = finished.pixels[64:192, 32:128].astype(int)
        assert np.abs(blended(live, strengths) - wanted).mean() <= 1.5
    np.testing.assert_array_equal(blended(live, Strengths(0, 0)), slow.done.analysis.encoded.reference[64:192, 32:128])


def test_the_coarse_blend_covers_everything(slow: Slow) -> None:
    live = drain(slow.engine.coarse(slow.key, slow.done))
    assert live.region == Region(0, 0, 512, 512)
    assert live.reference.shape == (512, 512, 3)
    assert live.e_pix is not None
    assert np.isfinite(live.e_pix).all()


def test_latents_are_averaged_down_to_two_megapixels() -> None:
    size = (2048, 4096)
    latent = torch.arange(4 * 256 * 512, dtype=torch.float32).view(1, 4, 256, 512)
    encoded = Encoded(np.zeros((*size, 3), np.uint8), latent, Geometry(size, size, size, 2))
    rules = SimpleNamespace(scales=(1, 2, 4), shortest=512, multiple=64)
    small = rendering.reduced(Analysis(encoded, latent, None, "id", 96), rules)
    height, width = small.grid
    assert height * width <= rendering.COARSE
    assert (height % 64, width % 64) == (0, 0)
    assert small.e_full.shape == (1, 4, height // 8, width // 8)
    assert float(small.e_full.mean()) == pytest.approx(float(latent.mean()), rel=1e-3)
    assert small.encoded.reference.shape == (height, width, 3)


def test_statistics_are_interpolated_between_known_strengths(slow: Slow) -> None:
    mixed = rendering.interpolated(slow.known, Strengths(1, 0.5))
    one, other = slow.known.values()
    assert mixed is not None
    torch.testing.assert_close(mixed.norms[3][0], (one.norms[3][0] + other.norms[3][0]) / 2)
    assert rendering.interpolated(slow.known, Strengths(1, 0)) is one
    assert rendering.interpolated({}, OWN) is None


def test_a_tiny_photo_that_is_computed_enlarged(slow: Slow) -> None:
    done = drain(slow.engine.analyse(slow.key, photo(40, 40), 1))
    assert done.output == (40, 40)
    live = drain(slow.engine.anchors(slow.key, done, Region(0, 0, 40, 40), {}))
    assert live.reference.shape == live.e_full.shape == (40, 40, 3)
    assert live.e_pix is None


def test_nothing_is_computed_before_the_start(tmp_path: Path) -> None:
    with pytest.raises(PisaError, match="has not started"):
        drain(TorchEngine(tmp_path).open("mini"))


@pytest.mark.system
def test_garbage_collection_leaves_out_what_libraries_have_made(tmp_path: Path) -> None:
    """Else it stops the window for a fifth of a second again and again."""
    code = """
import gc, sys
from pathlib import Path
from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.progress import drain
drain(TorchEngine(Path(sys.argv[1])).start("cpu", "fp32"))
print(len(gc.get_objects()) < 10_000 < 100_000 < gc.get_freeze_count())
"""
    command = [sys.executable, "-c", code, str(tmp_path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "True\n"
