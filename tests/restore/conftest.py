"""The golden model: a tiny random one of SD 2.1's structure, for which the published program's numbers are known."""

import shutil
from pathlib import Path

import pytest

from pisa_desktop import paths
from pisa_desktop.restore.device import CPU_FP32
from pisa_desktop.restore.sd.model import SDModel
from tests.restore.sd import golden


@pytest.fixture(scope="session")
def golden_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A weights folder with the authors' .pkl; not to be changed."""
    folder = tmp_path_factory.mktemp("golden")
    shutil.copytree(paths.resources() / "selftest" / "base", folder / "base")
    shutil.copyfile(golden.DATA / "pisa_sr.pkl", folder / "pisa_sr.pkl")
    return folder


@pytest.fixture
def own_folder(golden_folder: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may damage; the prompt's embedding has not been computed in it."""
    folder = tmp_path / "weights"
    shutil.copytree(golden_folder, folder, ignore=shutil.ignore_patterns("empty-prompt*"))
    return folder


@pytest.fixture(scope="session")
def model(golden_folder: Path) -> SDModel:
    """The golden model in fp32."""
    return SDModel.open(golden_folder, CPU_FP32)
