"""The wheel as users get it: built, installed and used far from the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SAMPLES = [
    "blurred-dogs.jpg",
    "old-portrait.jpg",
    "phone-cat.jpg",
    "small-dandelion.png",
    "web-mountains.jpg",
]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without network."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder the wheel is installed in. Its dependencies come from the environment of the tests."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", str(folder), str(wheel)], check=True, capture_output=True)
    return folder


def python(installed: Path, folder: Path, *arguments: str) -> str:
    """What Python prints in this folder with the installed copy before the checkout's."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_wheel_holds_the_program_its_resources_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {f"pisa_desktop/resources/samples/{name}" for name in SAMPLES} <= set(names)
    assert {name.partition("/")[0] for name in names} == {"pisa_desktop", "pisa_desktop-0.1.0.dist-info"}


def test_wheel_carries_its_licence_and_the_notices_of_others(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        about = "pisa_desktop-0.1.0.dist-info"
        metadata = archive.read(f"{about}/METADATA").decode()
        licence = archive.read(f"{about}/licenses/LICENSE").decode()
        notices = archive.read(f"{about}/licenses/resources/THIRD_PARTY.md").decode()
    assert "License-Expression: Apache-2.0\n" in metadata
    assert "Copyright 2026 PiSA Desktop developers" in licence
    assert "Copyright (c) 2021, Xintao Wang" in notices


def test_installed_copy_finds_its_resources(installed: Path, tmp_path: Path) -> None:
    code = "from pisa_desktop import paths; print(paths.resources(), paths.mini_weights(), sep='\\n')"
    resources, mini = python(installed, tmp_path, "-c", code).splitlines()
    assert Path(resources) == installed / "pisa_desktop" / "resources"
    photos = [path.name for path in (Path(resources) / "samples").iterdir() if path.suffix in (".jpg", ".png")]
    assert sorted(photos) == SAMPLES
    assert Path(mini) == Path(resources) / "mini"
    assert (Path(mini) / "pisa-mini.safetensors").is_file()


@pytest.mark.system
def test_installed_copy_enhances_a_sample_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    assert "enhance" in python(installed, tmp_path, "-m", "pisa_desktop", "--help")
    sample = installed / "pisa_desktop" / "resources" / "samples" / "small-dandelion.png"
    arguments = ["enhance", str(sample), "--out", "enhanced", "--scale", "1", "--json"]
    told = python(installed, tmp_path, "-m", "pisa_desktop", *arguments)
    assert '"event": "summary", "saved": 1' in told
    assert (tmp_path / "enhanced" / "small-dandelion.png").is_file()
