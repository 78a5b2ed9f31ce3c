"""The benchmark of the authors' model, on a model small enough for tests."""

import json
from pathlib import Path

import pytest

from pisa_desktop.bench import sd
from pisa_desktop.bench.sd import PLAIN, SDBench, SDFigures
from pisa_desktop.restore.sd import text

UNET = sd._UNET | {
    "block_out_channels": [32, 32, 64, 64],
    "attention_head_dim": [1, 2, 2, 2],
    "cross_attention_dim": 32,
}
VAE = sd._VAE | {"block_out_channels": [32, 32, 32, 32]}
TEXT = text.Shape(layers=1, heads=2, width=32, inner=64, vocabulary=49408, epsilon=1e-5)


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("random")
    sd.write_random_weights(folder, UNET, VAE, TEXT)
    return folder


def test_both_paths_run_and_tell_their_figures(weights: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = []
    for path in ("plain", "ours"):
        sd.print_figures(str(weights), path, 512, "fp32")
        rows.append(SDFigures(**json.loads(capsys.readouterr().out.splitlines()[-1])))
    plain, ours = rows
    assert (plain.path, plain.side, plain.predicted) == (PLAIN, 512, None)
    assert (ours.path, ours.side) == ("ours fp32", 512)
    for row in rows:
        assert min(row.load, row.encode, row.unet, row.decode) > 0
        assert row.enhance == row.encode + row.unet + row.decode


def test_the_table() -> None:
    plain = SDFigures(PLAIN, 512, 4.0, 6.0, 4.0, 10.0, 5.5e9, None)
    ours = SDFigures("ours bf16", 512, 1.0, 3.0, 2.0, 5.0, 2.84e9, 3e9)
    lines = sd.table(SDBench((plain, ours), 46.25)).splitlines()
    assert lines[2] == "| plain fp32 | 512x512 | 4.0 s | 6.0 s | 4.0 s | 10.0 s | 20.0 s | 5.5 GB |  |"
    assert lines[3] == "| ours bf16 | 512x512 | 1.0 s | 3.0 s | 2.0 s | 5.0 s | 10.0 s | 2.8 GB | 3.0 GB |"
    assert "- ours bf16: default enhance 0.50, a new strength 0.25, load 0.25" in lines
    assert lines[-1] == "PSNR of the picture of ours bf16 against ours fp32: 46.2 dB (to reach: 45)."
