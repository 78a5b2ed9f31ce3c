"""The golden model: a tiny random one of SD 2.1's structure, for which the published program's numbers are known."""

import shutil
from pathlib import Path

import pytest
from torch import Tensor

from pisa_desktop.progress import Steps
from pisa_desktop.restore.device import CPU_FP32
from pisa_desktop.restore.model import Level
from pisa_desktop.restore.sd.model import SDModel
from pisa_desktop.restore.sd.unet import UNet
from tests.restore.sd import golden
from tests.restore.sd.golden import QuickSD


@pytest.fixture(scope="session")
def golden_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A weights folder with a file of the authors' format; tests must not change it."""
    return golden.make_weights(tmp_path_factory.mktemp("golden"))


@pytest.fixture
def own_folder(golden_folder: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change; it holds no embedding of the prompt yet."""
    folder = tmp_path / "weights"
    shutil.copytree(golden_folder, folder, ignore=shutil.ignore_patterns("empty-prompt*"))
    return folder


@pytest.fixture(scope="session")
def model(golden_folder: Path) -> SDModel:
    """The golden model in fp32."""
    return SDModel.open(golden_folder, CPU_FP32)


@pytest.fixture(scope="session")
def quick_model(golden_folder: Path) -> QuickSD:
    """The golden model in fp32, which takes small photos as they are."""
    opened = QuickSD.open(golden_folder, CPU_FP32)
    assert isinstance(opened, QuickSD)
    return opened


@pytest.fixture
def passes(monkeypatch: pytest.MonkeyPatch) -> list[Level]:
    """The level of each pass of PiSA-SR's network, in order; grows while the test runs."""
    levels: list[Level] = []
    usual = UNet.walk

    def counted(unet: UNet, z: Tensor, level: Level, what: str = "") -> Steps[Tensor]:
        levels.append(level)
        return usual(unet, z, level, what)

    monkeypatch.setattr(UNet, "walk", counted)
    return levels
