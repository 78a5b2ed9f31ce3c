"""The UNet with both LoRAs: layers, names and initial values as the authors', Stable Diffusion unchanged, the files."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel

from pisa_desktop.restore.device import CPU_FP32
from pisa_desktop.restore.model import Level
from pisa_desktop.restore.sd import checkpoint
from pisa_desktop.restore.sd.base import Part
from pisa_desktop.restore.sd.lora import adapted_layers
from pisa_desktop.restore.sd.model import SDModel
from pisa_desktop.restore.sd.text import empty_prompt
from pisa_desktop.training.lora.export import authors_layout, export
from pisa_desktop.training.lora.network import DualLora, in_groups, open_networks
from pisa_desktop.training.stages import Stage
from tests.restore.sd.networks import unet_layout
from tests.training.lora.fixtures import DATA

pytestmark = pytest.mark.usefixtures("one_thread")

Z = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(1))
PROMPT = torch.randn(2, 77, 48, generator=torch.Generator().manual_seed(2))


@pytest.fixture(scope="module")
def opened(golden_weights: Path) -> DualLora:
    """Opened once, because adding the adapters takes seconds; not to be changed."""
    return open_networks(golden_weights, 4, 0, torch.device("cpu"), torch.float32, checkpointing=False)[0]


@pytest.fixture
def network(opened: DualLora) -> DualLora:
    return deepcopy(opened)


def fill_at_random(network: DualLora) -> None:
    generator = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for parameter in network.adapters().values():
            parameter.copy_(0.1 * torch.randn(parameter.shape, generator=generator))


def test_the_authors_groups() -> None:
    with torch.device("meta"):
        full = unet_layout(320, 32)
    groups = in_groups(adapted_layers(list(full.state_dict())))
    assert {group: len(layers) for group, layers in groups.items()} == {"encoder": 94, "decoder": 148, "others": 16}


def test_names_and_shapes_are_the_authors(network: DualLora) -> None:
    theirs: dict[str, Any] = torch.load(DATA / "pisa_sr.pkl", weights_only=True)
    ours: dict[str, Any] = authors_layout(network.adapters(), 4)
    assert ours.keys() == theirs.keys()
    for key in ours.keys() - {"state_dict_unet"}:
        assert (sorted(ours[key]) == sorted(theirs[key])) if isinstance(ours[key], list) else ours[key] == theirs[key]
    shapes, expected = ({n: t.shape for n, t in c["state_dict_unet"].items()} for c in (ours, theirs))
    assert shapes == expected


def test_the_initial_network_is_stable_diffusion(network: DualLora, golden_weights: Path) -> None:
    a = torch.cat([p.detach().flatten() for n, p in network.adapters().items() if ".lora_A." in n])
    assert abs(float(a.std()) - 1 / 4) < 0.002
    assert abs(float(a.mean())) < 0.005
    assert all(float(p.detach().abs().max()) == 0 for n, p in network.adapters().items() if ".lora_B." in n)
    base = UNet2DConditionModel.from_pretrained(golden_weights / "base" / "unet")
    with torch.no_grad():
        torch.testing.assert_close(network(Z, PROMPT), base(Z, 1, PROMPT).sample)


def test_initial_weights_depend_only_on_the_seed(quick_weights: Path) -> None:
    def weights(seed: int) -> torch.Tensor:
        cpu = torch.device("cpu")
        network, _ = open_networks(quick_weights, 4, seed, cpu, torch.float32, checkpointing=False)
        return torch.cat([p.detach().flatten() for p in network.adapters().values()])

    first = weights(0)
    torch.rand(3)
    assert torch.equal(first, weights(0))
    assert not torch.equal(first, weights(1))


def test_one_lora_is_trained_at_a_time(network: DualLora) -> None:
    for level in Stage:
        trained = network.train_only(level)
        assert len(trained) == 2 * 257
        assert {n for n, p in network.unet.named_parameters() if p.requires_grad} == set(trained)
        assert all(name.endswith(f"_{level}.weight") for name in trained)


def test_denoise_is_stable_diffusion_without_the_loras(network: DualLora, golden_weights: Path) -> None:
    fill_at_random(network)
    trained = set(network.train_only(Stage.SEM))
    time = torch.tensor([30, 400])
    base = UNet2DConditionModel.from_pretrained(golden_weights / "base" / "unet")
    with torch.no_grad():
        before = network(Z, PROMPT)
        torch.testing.assert_close(network.denoise(Z, time, PROMPT), base(Z, time, PROMPT).sample)
        assert torch.equal(network(Z, PROMPT), before)  # both LoRAs are active again
    assert {n for n, p in network.unet.named_parameters() if p.requires_grad} == trained


def test_both_files_give_the_trained_output(network: DualLora, golden_weights: Path, tmp_path: Path) -> None:
    check_files(network, golden_weights, tmp_path)


def test_both_files_give_the_trained_output_of_another_rank(quick_weights: Path, tmp_path: Path) -> None:
    network, _ = open_networks(quick_weights, 2, 0, torch.device("cpu"), torch.float32, checkpointing=False)
    check_files(network, quick_weights, tmp_path)


def check_files(network: DualLora, weights: Path, folder: Path) -> None:
    """Fill the adapters at random and check that both files, written into `folder`, give the network's output."""
    fill_at_random(network)
    ours = export(folder, network.adapters(), network.rank, Part(weights / "base", "unet").shapes)
    z, null = Z[:1], empty_prompt(weights, 48, None).clone()
    with torch.no_grad():
        full = network(z, null)
        for name, parameter in network.adapters().items():
            if name.endswith("_sem.weight") and ".lora_B." in name:
                parameter.zero_()
        pix = network(z, null)
    assert float((full - pix).abs().max()) > 0.01
    for file in (ours, folder / checkpoint.AUTHORS):
        model = SDModel.open(weights, CPU_FP32, weights=file)
        torch.testing.assert_close(model.unet(z, Level.FULL), full, atol=1e-5, rtol=1e-4)
        torch.testing.assert_close(model.unet(z, Level.PIX), pix, atol=1e-5, rtol=1e-4)
