"""The real engine on the CPU in fp32, with a random PiSA-Mini and with the golden model."""

from pathlib import Path

import pytest

from pisa_desktop import paths
from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.progress import drain
from pisa_desktop.restore.mini import weights
from pisa_desktop.restore.strengths import Strengths
from tests.engine.slow import Slow, analysed
from tests.restore.fakes import random_network
from tests.restore.sd import golden


@pytest.fixture(autouse=True)
def mini(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of PiSA-Mini, with random weights."""
    folder = tmp_path / "mini"
    folder.mkdir()
    (folder / weights.FILE_NAME).write_bytes(weights.to_bytes(random_network().state_dict()))
    monkeypatch.setattr(paths, "mini_weights", lambda: folder)
    return folder


@pytest.fixture
def engine(tmp_path: Path) -> TorchEngine:
    """A started engine."""
    engine = TorchEngine(tmp_path / "cache")
    assert drain(engine.start("cpu", "fp32")).words == "CPU, fp32"
    return engine


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Slow:
    """The golden model's analysis of one photo, and its full decodes at the two anchors."""
    folder = tmp_path_factory.mktemp("golden")
    engine, key = TorchEngine(folder), str(golden.make_weights(folder / "sd"))
    drain(engine.start("cpu", "fp32"))
    done = analysed(engine, key, (512, 512), 1)
    anchors = Strengths(1, 0), Strengths(1, 1)
    return Slow(engine, key, done, {strengths: drain(engine.render(key, done, strengths)) for strengths in anchors})
