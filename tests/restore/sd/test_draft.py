"""Drafts decode as diffusers' AutoencoderTiny does, in bands and in parts too."""

from pathlib import Path

import pytest
import torch
from diffusers.models.autoencoders.autoencoder_tiny import AutoencoderTiny
from safetensors.torch import save_file

from pisa_desktop.errors import PisaError
from pisa_desktop.progress import drain
from pisa_desktop.restore.analysis import Encoded, Geometry
from pisa_desktop.restore.device import CPU_FP32
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.sd.draft import DraftModel
from pisa_desktop.restore.sd.model import SDModel
from tests.restore.fakes import photo
from tests.restore.sd import golden

GRID = (640, 64)
"""Pixels: a band and a part of another."""


def random_taesd(file: Path) -> AutoencoderTiny:
    """TAESD's structure with random weights, saved."""
    torch.manual_seed(3)
    network: AutoencoderTiny = AutoencoderTiny().eval()
    save_file(network.state_dict(), file)
    return network


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> tuple[DraftModel, AutoencoderTiny]:
    folder = tmp_path_factory.mktemp("draft")
    network = random_taesd(folder / "taesd.safetensors")
    model = SDModel.open(golden.make_weights(folder / "sd"), CPU_FP32)
    return DraftModel(model, folder / "taesd.safetensors"), network


@pytest.fixture(scope="module")
def encoded() -> Encoded:
    """An enlarged photo with made-up latents."""
    latent = torch.randn(1, 4, GRID[0] // 8, GRID[1] // 8, generator=torch.Generator().manual_seed(1))
    return Encoded(photo(*GRID), latent, Geometry(GRID, GRID, GRID, 1))


def pixels(model: DraftModel, encoded: Encoded, region: Region) -> torch.Tensor:
    z = model.latent(encoded, model.window(encoded, region))
    return drain(model.decode(z, encoded, region, None, model.plan)).picture


@pytest.fixture(scope="module")
def whole(drafts: tuple[DraftModel, AutoencoderTiny], encoded: Encoded) -> torch.Tensor:
    with torch.inference_mode():
        return pixels(drafts[0], encoded, Region.whole(GRID))


@torch.inference_mode()
def test_a_draft_is_taesd_s_picture(
    drafts: tuple[DraftModel, AutoencoderTiny], encoded: Encoded, whole: torch.Tensor
) -> None:
    _, network = drafts
    assert encoded.latent is not None
    wanted = (network.decode(encoded.latent).sample / 2 + 0.5).clamp(0, 1)
    torch.testing.assert_close(whole, wanted, rtol=0, atol=1e-4)
    assert float(whole.std()) > 0.01


@torch.inference_mode()
@pytest.mark.parametrize("region", [Region(500, 23, 29, 30), Region(0, 0, 40, 64), Region(601, 33, 39, 31)])
def test_a_part_of_a_draft_equals_the_whole(
    drafts: tuple[DraftModel, AutoencoderTiny], encoded: Encoded, whole: torch.Tensor, region: Region
) -> None:
    torch.testing.assert_close(pixels(drafts[0], encoded, region), whole[..., *region.slices], rtol=0, atol=1e-4)


def test_another_file_is_refused(drafts: tuple[DraftModel, AutoencoderTiny], tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"")
    with pytest.raises(PisaError, match="is not TAESD, or damaged"):
        DraftModel(drafts[0], tmp_path / "x")
    save_file({"a": torch.zeros(1)}, tmp_path / "y")
    with pytest.raises(PisaError, match="is not TAESD, or damaged"):
        DraftModel(drafts[0], tmp_path / "y")
