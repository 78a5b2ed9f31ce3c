"""The benchmark of the authors' model, on a model small enough for tests."""

import json
from pathlib import Path

import pytest

from pisa_desktop.bench import sd
from pisa_desktop.bench.sd import PLAIN, Run, SDBench, SDFigures
from pisa_desktop.restore.sd import text

SMALL_UNET = sd.UNET | {
    "block_out_channels": [32, 32, 64, 64],
    "attention_head_dim": [1, 2, 2, 2],
    "cross_attention_dim": 32,
}
SMALL_VAE = sd.VAE | {"block_out_channels": [32, 32, 32, 32]}
SMALL_TEXT = text.Shape(layers=1, heads=2, width=32, inner=64, vocabulary=49408, epsilon=1e-5)


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("random")
    small_weights(folder)
    return folder


def small_weights(folder: Path) -> None:
    sd.write_random_weights(folder, SMALL_UNET, SMALL_VAE, SMALL_TEXT)


@pytest.mark.system
def test_both_paths_run_and_print_their_figures(weights: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = []
    for path in ("plain", "ours"):
        sd.print_figures(str(weights), path, 128, "fp32")
        rows.append(SDFigures(**json.loads(capsys.readouterr().out.splitlines()[-1])))
    plain, ours = rows
    assert (plain.path, plain.side, plain.predicted) == (PLAIN, 128, None)
    assert (ours.path, ours.side) == ("ours fp32", 128)
    for row in rows:
        assert min(row.load, row.encode, row.unet, row.decode) > 0
        assert row.enhance == row.encode + row.unet + row.decode


@pytest.mark.system
def test_a_row_is_reported_as_soon_as_it_is_measured() -> None:
    steps = sd.bench_sd([Run("ours", 128, "fp32")], small_weights)
    assert [next(steps), next(steps)] == ["Making random weights", "Ours, fp32, 128x128"]
    row = next(steps)
    assert isinstance(row, SDFigures)
    assert (row.path, row.side) == ("ours fp32", 128)
    assert list(steps) == [SDBench((row,), None)]


def test_rows_that_this_computer_cannot_measure_are_left_out_with_a_reason() -> None:
    plain, ours = Run("plain", 512, "fp32"), Run("ours", 512, "fp32")
    bf16 = [Run("ours", side, "bf16") for side in (512, 1024)]
    assert sd.runs(True, (512, 1024), transformers=True, bf16=True) == ([plain, ours, *bf16], [])
    assert sd.runs(False, (512, 1024), transformers=False, bf16=True) == ([ours, *bf16], [])
    planned, (no_plain, no_bf16) = sd.runs(True, (512, 1024), transformers=False, bf16=False)
    assert planned == [ours]
    assert no_plain == (
        "The plain path needs the package transformers, which is not installed, so its row is left out; "
        "install PiSA Desktop with its extra 'train'."
    )
    assert no_bf16 == "This computer has no native bf16, so the rows in bf16 are left out: 512x512, 1024x1024."


def test_the_table() -> None:
    plain = SDFigures(PLAIN, 512, 4.0, 6.0, 4.0, 10.0, 5.5e9, None)
    ours = SDFigures("ours bf16", 512, 1.0, 3.0, 2.0, 5.0, 2.84e9, 3e9)
    assert [sd.as_row(row) for row in (plain, ours)] == [
        "| plain fp32 | 512x512 | 4.0 s | 6.0 s | 4.0 s | 10.0 s | 20.0 s | 5.5 GB |  |",
        "| ours bf16 | 512x512 | 1.0 s | 3.0 s | 2.0 s | 5.0 s | 10.0 s | 2.8 GB | 3.0 GB |",
    ]
    lines = sd.conclusions(SDBench((plain, ours), 46.25))
    assert "- ours bf16: default enhance 0.50, a new strength 0.25, load 0.25" in lines
    assert lines[-1] == "PSNR of the picture of ours bf16 against ours fp32: 46.2 dB (goal: 45)."
