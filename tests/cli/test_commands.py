"""The other subcommands."""

import importlib.util
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from pisa_desktop.cli.main import run
from pisa_desktop.paths import Home
from pisa_desktop.restore.hardware import Device
from pisa_desktop.settings import Chosen, SettingsFile, this_computer
from tests.restore.fakes import photo


def test_devices_names_the_cpu(capsys) -> None:
    assert run(["devices", "--json"]) == 0
    devices = {d["device"]: d for d in map(json.loads, capsys.readouterr().out.splitlines())}
    assert devices["cpu"]["works"]
    assert devices["cpu"]["use"] in ("CPU, fp32", "CPU, bf16")


@pytest.mark.fault("16 Smaller ones: escapes in names, permissions, modules, options")
def test_modules_are_never_taken_from_the_current_folder(tmp_path: Path) -> None:
    for name in ("torch", "numpy", "PIL", "argparse"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('taken from the current folder')")
    command = [sys.executable, "-m", "pisa_desktop", "devices"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")


def test_devices_in_words(capsys) -> None:
    assert run(["devices"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("cpu: CPU, ")


def test_the_automatically_chosen_device_is_stored_and_used_again(tmp_path) -> None:
    source = tmp_path / "a.png"
    Image.fromarray(photo(8, 8)).save(source)
    home = tmp_path / "home"

    def enhance_and_read() -> Device | None:
        assert run(["--home", str(home), "enhance", str(source), "--out", str(tmp_path / "out")]) == 0
        return SettingsFile(Home.at(home).settings_file).read()[0].chosen_on(this_computer())

    first = enhance_and_read()
    assert first is not None
    assert first.precision in ("fp32", "bf16", "fp16")

    def choose(device: Device) -> None:
        chosen = Chosen(this_computer(), device)
        SettingsFile(Home.at(home).settings_file).update(lambda settings: settings.with_chosen(chosen))

    other = Device("cpu", 0, "CPU", "fp32")
    choose(other)
    assert enhance_and_read() == other
    choose(replace(first, kind="cuda", index=99))
    assert enhance_and_read() == first


def test_figures_of_training_need_the_extra(capsys, monkeypatch) -> None:
    usual = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "accelerate" else usual(name))
    assert run(["bench", "--train"]) == 1
    assert capsys.readouterr().err == (
        "pisa-desktop: Training needs the package accelerate, which is not installed; "
        "install PiSA Desktop with its extra 'train'.\n"
    )
