"""The window with the real engine and PiSA-Mini agrees with the command line: the same pixels, the same speeds."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop.cli.main import run
from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.engine.work import OUTPUT_SHARE
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import OnOpening, Precision, SettingsFile, this_computer
from tests.restore.fakes import photo
from tests.ui.state.desktop import Start

OWN = Strengths(0.35, 1.2)


def save(path: Path, height: int, width: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(photo(height, width)).save(path)
    return path


def test_the_window_saves_what_the_command_line_saves(start: Start, tmp_path: Path) -> None:
    source = save(tmp_path / "in.png", 60, 80)
    desktop = start(TorchEngine(tmp_path / "cache"), run_engine=False)
    desktop.session.settings.change(lambda old: replace(old, device="cpu", precision=Precision.FP32))
    desktop.session.start_engine()
    desktop.until(lambda: desktop.session.models.in_use is not None)
    desktop.open(source)
    desktop.session.edit.set_strengths(OWN)
    desktop.session.edit.set_size(Size(2))
    desktop.enhance()
    desktop.session.exports.export(OutputOptions(OutputFormat.PNG, folder=tmp_path / "window"))
    desktop.until(lambda: "Saved as" in desktop.sentences())
    options = ["--pix", "0.35", "--sem", "1.2", "--scale", "2", "--device", "cpu", "--precision", "fp32"]
    assert run(["--home", str(tmp_path / "home"), "enhance", str(source), "--out", str(tmp_path / "c"), *options]) == 0
    ours, theirs = (np.asarray(Image.open(folder / "in.png")) for folder in (tmp_path / "window", tmp_path / "c"))
    np.testing.assert_array_equal(ours, theirs)
    assert ours.shape == (120, 160, 3)
    assert desktop.session.photo.picture.after is not None
    np.testing.assert_array_equal(ours, desktop.session.photo.picture.after)


def test_speeds_are_one_list_for_window_and_command_line(start: Start, tmp_path: Path) -> None:
    """An album that the command line runs gives the window its estimate; the window's own photo then replaces it."""
    home = tmp_path / "home"
    album = ["--home", str(home), "album", "run", str(save(tmp_path / "album" / "a.png", 250, 250))]
    assert run([*album, "--out", str(tmp_path / "out"), "--scale", "2"]) == 0
    file = SettingsFile(tmp_path / "home" / "config" / "settings.json")
    (measured,) = file.read()[0].speeds
    assert (measured.computer, measured.model) == (this_computer(), "PiSA-Mini")
    unlikely = replace(measured, seconds=12_345.0)
    file.update(lambda old: replace(old.with_speed(unlikely), enhance_on_opening=OnOpening.NEVER))

    desktop = start(TorchEngine(tmp_path / "cache"), auto=True)
    desktop.open(save(tmp_path / "b.png", 250, 250))
    desktop.until(lambda: desktop.session.activity.status.ready)
    desktop.session.edit.set_size(Size(2))
    assert desktop.session.activity.estimate.seconds == pytest.approx(
        12_345.0 * (1 - 0.75 * OUTPUT_SHARE)
    )  # see test_work
    desktop.enhance()
    (again,) = desktop.session.settings.current.speeds
    assert replace(again, seconds=0) == replace(measured, seconds=0)
    assert again.seconds < 1000
    assert file.read()[0].speeds == (again,)
