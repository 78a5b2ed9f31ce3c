"""The real engine behind the window: PiSA-Mini with random weights, and the golden model for what is not exact."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from pisa_desktop import paths
from pisa_desktop.engine import rendering
from pisa_desktop.engine.api import Analysed, Finished
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.enhance import EnhanceOptions, Enhancer
from pisa_desktop.errors import PisaError
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.progress import Cancelled, drain
from pisa_desktop.restore import open as restore_open
from pisa_desktop.restore.analysis import Analysis, Encoded, Geometry
from pisa_desktop.restore.device import choose
from pisa_desktop.restore.mini import weights
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths
from tests.restore.fakes import photo, random_mini, random_network
from tests.restore.sd import golden
from tests.ui.state.desktop import Start

OWN = Strengths(0.35, 1.2)


@pytest.fixture(autouse=True)
def mini(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """PiSA-Mini's folder, with random weights."""
    folder = tmp_path / "mini"
    folder.mkdir()
    (folder / weights.FILE_NAME).write_bytes(weights.to_bytes(random_network().state_dict()))
    monkeypatch.setattr(paths, "mini_weights", lambda: folder)
    return folder


def golden_folder(folder: Path) -> Path:
    """A copy of the golden model, a tiny one of PiSA-SR's structure."""
    shutil.copytree(paths.resources() / "selftest" / "base", folder / "base")
    shutil.copyfile(golden.DATA / "pisa_sr.pkl", folder / "pisa_sr.pkl")
    return folder


@dataclass(frozen=True)
class Slow:
    """One photo in a model that is not exact."""

    engine: TorchEngine
    key: str
    done: Analysed
    finished: dict[Strengths, Finished]

    @property
    def known(self) -> dict[Strengths, Any]:
        """Statistics of the full decodes."""
        return {strengths: finished.statistics for strengths, finished in self.finished.items()}


@pytest.fixture
def engine(tmp_path: Path) -> TorchEngine:
    """Started, in full precision."""
    engine = TorchEngine(tmp_path / "cache")
    assert drain(engine.start("cpu", "fp32")).precision == "fp32"
    return engine


def blended(live: SliderArrays, strengths: Strengths) -> np.ndarray:
    """As the canvas does it."""
    assert live.e_pix is not None
    value = live.reference * np.float32(1 / 255) - np.float32(strengths.sem) * live.e_full
    value -= np.float32(strengths.pix - strengths.sem) * live.e_pix
    return np.clip(np.rint(value * 255), 0, 255)


def analysed(engine: TorchEngine, key: str, size: tuple[int, int], scale: int) -> Analysed:
    drain(engine.open(key))
    return drain(engine.complete(key, drain(engine.analyse(key, photo(*size), scale))))


def test_minis_live_arrays_are_the_result_itself(engine: TorchEngine) -> None:
    done = analysed(engine, "mini", (61, 47), 2)
    assert done.live is not None
    assert done.live.exact
    for strengths in (Strengths(), OWN, Strengths(0, 1.5)):
        whole = drain(engine.render("mini", done, strengths)).pixels
        assert np.abs(blended(done.live, strengths) - whole).max() <= 1
        region = Region(10, 20, 33, 44)
        part = drain(engine.render_part("mini", done, strengths, region, {})).pixels
        np.testing.assert_array_equal(part, whole[10:43, 20:64])


def test_the_first_opening_measures_a_speed(engine: TorchEngine) -> None:
    opened = drain(engine.open("mini"))
    assert opened.exact
    assert opened.scales == (1, 2, 4)
    assert opened.seconds_per_megapixel is not None
    assert opened.seconds_per_megapixel > 0


def test_the_window_saves_what_the_command_line_saves(start: Start, tmp_path: Path) -> None:
    source = tmp_path / "in.png"
    Image.fromarray(photo(60, 80)).save(source)
    desktop = start(TorchEngine(tmp_path / "cache"))
    desktop.session.change_settings(lambda old: replace(old, device="cpu"))
    desktop.open(source)
    desktop.session.set_strengths(OWN)
    desktop.session.set_scale(2)
    desktop.enhance()
    png = OutputOptions(OutputFormat.PNG)
    desktop.session.export(replace(png, folder=tmp_path / "window"))
    desktop.until(lambda: "Saved as" in desktop.sentences())
    opened = desktop.session._desk.model
    assert opened is not None
    restorer = Restorer(open_model(paths.mini_weights(), choose("cpu", opened.precision)))
    (tmp_path / "command").mkdir()
    drain(Enhancer(restorer, EnhanceOptions(OWN, 2, output=png), tmp_path / "command").enhance(source))
    ours, theirs = (np.asarray(Image.open(tmp_path / name / "in.png")) for name in ("window", "command"))
    np.testing.assert_array_equal(ours, theirs)
    assert ours.shape == (120, 160, 3)
    assert desktop.session.picture.after is not None
    np.testing.assert_array_equal(ours, desktop.session.picture.after)


def test_a_missing_or_damaged_mini_is_a_sentence(engine: TorchEngine, mini: Path) -> None:
    (mini / weights.FILE_NAME).write_bytes(b"nonsense")
    with pytest.raises(PisaError, match="cannot be read"):
        drain(engine.open("mini"))
    (mini / weights.FILE_NAME).unlink()
    with pytest.raises(PisaError, match="holds no model"):
        drain(engine.open("mini"))


def test_only_one_large_model_stays_open(engine: TorchEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restore_open, "open_model", lambda *_: random_mini())
    for key in ("mini", "first", "other"):
        drain(engine.open(key))
    assert set(engine._models) == {"mini", "other"}


def test_reading_a_large_model_is_left_when_told_to(engine: TorchEngine, tmp_path: Path) -> None:
    key = str(golden_folder(tmp_path / "sd"))
    steps = engine.open(key)
    next(steps)
    engine.cancel.set()
    with pytest.raises(Cancelled):
        drain(steps)
    engine.cancel.clear()
    assert drain(engine.open(key)).key == key


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Slow:
    """The golden model's analysis of one photo, and its full decodes at the two anchors."""
    folder = tmp_path_factory.mktemp("golden")
    engine, key = TorchEngine(folder), str(golden_folder(folder / "sd"))
    drain(engine.start("cpu", "fp32"))
    done = analysed(engine, key, (512, 512), 1)
    return Slow(engine, key, done, {s: drain(engine.render(key, done, s)) for s in (Strengths(1, 0), Strengths(1, 1))})


def test_parts_of_the_golden_model_equal_the_whole_given_its_statistics(slow: Slow) -> None:
    wanted = slow.finished[Strengths(1, 0)].pixels[200:350, 100:270].astype(int)
    part = drain(slow.engine.render_part(slow.key, slow.done, Strengths(1, 0), Region(200, 100, 150, 170), slow.known))
    assert np.abs(part.pixels - wanted).max() <= 4
    assert np.abs(part.pixels - wanted).mean() <= 1


def test_anchors_of_the_golden_model_meet_its_decodes(slow: Slow) -> None:
    assert slow.done.live is None
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
    model = SimpleNamespace(shortest=512, multiple=64)
    small = rendering.reduced(Analysis(encoded, latent, None, "id", 96), model)  # type: ignore[arg-type]
    height, width = small.grid
    assert height * width <= rendering.COARSE
    assert (height % 64, width % 64) == (0, 0)
    assert small.e_full.shape == (1, 4, height // 8, width // 8)
    assert float(small.e_full.mean()) == pytest.approx(float(latent.mean()), rel=1e-3)
    assert small.encoded.reference.shape == (height, width, 3)


def test_statistics_in_between(slow: Slow) -> None:
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
