"""Merge, side branch and constants against peft and the stock network; cancel within a pass of the full size."""

import sys
import threading
import time
from pathlib import Path

import pytest
import torch
from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel
from safetensors.torch import load_file, save_file
from torch import nn

from pisa_desktop.errors import PisaError
from pisa_desktop.progress import CancelFlag, Cancelled, drain
from pisa_desktop.restore.device import best_dtype
from pisa_desktop.restore.model import Level
from pisa_desktop.restore.sd import checkpoint
from pisa_desktop.restore.sd.base import Part
from pisa_desktop.restore.sd.lora import Adapters, LowRank, adapted_layers
from pisa_desktop.restore.sd.model import predict_in_tiles
from pisa_desktop.restore.sd.unet import UNet, layout
from tests.restore.sd import golden
from tests.restore.sd.networks import merge, random_adapters, unet_layout

CPU = torch.device("cpu")


def never() -> None:
    """Cancels nothing."""


def load(folder: Path, dtype: torch.dtype = torch.float32) -> UNet:
    part = Part(folder / "base", "unet")
    adapters = checkpoint.load(checkpoint.find(folder), part.shapes)
    return UNet.load(part, layout(part), adapters, golden.prompt(), CPU, dtype, never)


def test_stable_diffusion_has_258_adapted_layers() -> None:
    with torch.device("meta"):
        names = list(unet_layout(320, 32).state_dict())
    layers = adapted_layers(names)
    encoder = [x for x in layers if x.startswith(("down_blocks", "conv_in"))]
    decoder = [x for x in layers if x.startswith(("up_blocks", "conv_out"))]
    assert (len(encoder), len(decoder), len(layers)) == (94, 148, 258)


def test_a_merge_by_hand() -> None:
    """Rank 1, so the scale is 8."""
    linear = {"x": LowRank(torch.tensor([[1.0, 2]]), torch.tensor([[3.0], [5]]))}
    ones = torch.ones(2, 2)
    assert Adapters(linear, {}).merged("x", ones).tolist() == [[25.0, 49], [41, 81]]
    assert Adapters(linear, linear).merged("x", ones).tolist() == [[49.0, 97], [81, 161]]
    assert Adapters(linear, linear).merged("y", ones).tolist() == ones.tolist()
    conv = {"x": LowRank(torch.arange(9.0).reshape(1, 1, 3, 3), torch.full((1, 1, 1, 1), 0.5))}
    merged = Adapters({}, conv).merged("x", torch.zeros(1, 1, 3, 3))
    assert merged[0, 0].tolist() == [[0.0, 4, 8], [12, 16, 20], [24, 28, 32]]


@pytest.mark.system
@pytest.mark.filterwarnings("ignore:Already found a `peft_config`:UserWarning")
@torch.inference_mode()
def test_both_levels_equal_peft(golden_folder: Path) -> None:
    """The oracle adapts the stock network as the authors do: separate adapters, nothing merged."""
    from peft import LoraConfig

    part = Part(golden_folder / "base", "unet")
    adapters = checkpoint.load(golden_folder / "pisa_sr.pkl", part.shapes)
    stock = UNet2DConditionModel.from_pretrained(golden_folder / "base" / "unet")
    for name, layers in (("pix", adapters.pix), ("sem", adapters.sem)):
        stock.add_adapter(LoraConfig(r=4, target_modules=list(layers)), adapter_name=name)
        for layer, adapter in layers.items():
            module = stock.get_submodule(layer)
            module.lora_A[name].weight.data.copy_(adapter.a)
            module.lora_B[name].weight.data.copy_(adapter.b)
    unet = load(golden_folder)
    z = torch.randn(1, 4, 24, 40, generator=torch.Generator().manual_seed(1))
    for level, active in ((Level.FULL, ["pix", "sem"]), (Level.PIX, ["pix"]), (Level.FULL, ["pix", "sem"])):
        stock.set_adapters(active)
        wanted = stock(z, torch.tensor([1]), golden.prompt()).sample
        torch.testing.assert_close(unet(z, level), wanted, rtol=0, atol=2e-5)


@torch.inference_mode()
@pytest.mark.parametrize("size", [(16, 24), (13, 9)], ids=["even", "odd on the way down"])
def test_heads_as_in_stable_diffusion(size: tuple[int, int]) -> None:
    """5, 10, 20 and 20 heads; the golden model has at most 4."""
    torch.manual_seed(3)
    stock = unet_layout(40, 8)
    adapters, prompt = random_adapters(stock), torch.randn(1, 77, 1024)
    z, wanted = torch.randn(1, 4, *size), {}
    merged = UNet2DConditionModel.from_config(stock.config).requires_grad_(False).eval()
    for level, parts in ((Level.FULL, adapters), (Level.PIX, Adapters(adapters.pix, {}))):
        merged.load_state_dict(stock.state_dict())
        merge(merged, parts)
        wanted[level] = merged(z, torch.tensor([1]), prompt).sample
    merge(stock, adapters)
    unet = UNet.assemble(stock, adapters, prompt, never)
    assert (wanted[Level.FULL] - wanted[Level.PIX]).abs().max() > 0.1
    for level, e in wanted.items():
        torch.testing.assert_close(unet(z, level), e, rtol=0, atol=1e-4)


@torch.inference_mode()
def test_passes_that_take_turns_do_not_disturb_each_other(own_folder: Path) -> None:
    """Between two blocks another pass may run, at the other level."""
    unet, z = load(own_folder), golden.read("upscale2").z
    wanted = {level: unet(z, level) for level in Level}
    full, fractions = unet.walk(z, Level.FULL), []
    try:
        while True:
            fractions.append(next(full).fraction)
            torch.testing.assert_close(unet(z, Level.PIX), wanted[Level.PIX], rtol=0, atol=0)
    except StopIteration as end:
        e: torch.Tensor = end.value
    assert fractions == sorted(fractions)
    assert len(set(fractions)) == len(fractions) >= 5
    torch.testing.assert_close(e, wanted[Level.FULL], rtol=0, atol=0)


@torch.inference_mode()
def test_half_precision_files_and_weights(own_folder: Path) -> None:
    """The fp16 variant's name and numbers; merged in fp32 and cast once."""
    path = own_folder / "base" / "unet" / "diffusion_pytorch_model.safetensors"
    save_file({n: t.half() for n, t in load_file(path).items()}, path.with_suffix(".fp16.safetensors"))
    z = golden.read("upscale2").z
    wanted = load(own_folder)(z, Level.PIX)
    path.unlink()
    torch.testing.assert_close(load(own_folder)(z, Level.PIX), wanted, rtol=0, atol=0.01)
    unet = load(own_folder, torch.bfloat16)
    assert unet.dtype is torch.bfloat16
    assert (unet(z, Level.PIX) - wanted).abs().mean() < 0.02 * wanted.abs().mean() + 0.01


@torch.inference_mode()
@pytest.mark.parametrize("size", [(96, 96), (8, 1152)])
def test_one_pass_up_to_the_area_of_a_tile(golden_folder: Path, passes: list[Level], size: tuple[int, int]) -> None:
    """As published, a latent is divided into tiles when its area, not a side, exceeds that of a tile."""
    unet = load(golden_folder)
    e, _ = drain(predict_in_tiles(unet, torch.zeros(1, 4, *size), Level.FULL, 96, 32))
    assert (len(passes), tuple(e.shape[2:])) == (1, size)


@pytest.mark.fault("Not finite in half precision: a network tile, repeated in fp32")
@torch.inference_mode()
def test_overflow_in_half_precision_is_repeated_in_full_precision(own_folder: Path) -> None:
    path = own_folder / "base" / "unet" / "diffusion_pytorch_model.safetensors"
    tensors = load_file(path)
    tensors["conv_in.weight"] *= 300_000
    save_file(tensors, path)
    z = golden.read("upscale2").z
    wanted, again = drain(predict_in_tiles(load(own_folder), z, Level.FULL, 16, 4))
    assert not again
    half = load(own_folder, torch.float16)
    assert not bool(half(z, Level.FULL).isfinite().all())
    e, again = drain(predict_in_tiles(half, z, Level.FULL, 16, 4))
    assert again
    assert half.dtype is torch.float16
    assert (e - wanted).abs().mean() < 0.05 * wanted.abs().mean()


@torch.inference_mode()
def test_overflow_in_full_precision_is_an_error(own_folder: Path) -> None:
    path = own_folder / "base" / "unet" / "diffusion_pytorch_model.safetensors"
    tensors = load_file(path)
    tensors["conv_out.weight"].fill_(3e38)
    save_file(tensors, path)
    with pytest.raises(PisaError, match="not finite"):
        drain(predict_in_tiles(load(own_folder), golden.read("upscale2").z, Level.FULL, 96, 32))


@pytest.mark.system
@torch.inference_mode()
def test_a_pass_of_the_full_size_can_be_cancelled() -> None:
    """It should stop within 1.5 s; the test allows three times that, since the machine may be busy."""
    with torch.device("meta"):
        network = unet_layout(320, 32)
        adapters = Adapters({}, {})
    dtype = best_dtype(CPU)  # bf16 without hardware for it takes seconds for one layer
    network = nn.Module.to(network, dtype).to_empty(device="cpu")
    noise = (torch.randn(1 << 20, generator=torch.Generator().manual_seed(0)) * 0.02).to(dtype)
    for parameter in network.parameters():
        parameter.copy_(noise.repeat(-(-parameter.numel() // len(noise)))[: parameter.numel()].view(parameter.shape))
    flag = CancelFlag()
    unet = UNet.assemble(network, adapters, torch.zeros(1, 77, 1024).to(dtype), flag.check)
    asked: list[float] = []

    def ask() -> None:
        asked.append(time.perf_counter())
        flag.set()

    timer = threading.Timer(0.7, ask)
    timer.start()
    with pytest.raises(Cancelled):
        run_for_ever(unet)
    waited = time.perf_counter() - asked[0]
    timer.join()
    sys.stdout.write(f"stopped after {waited:.2f} s\n")
    assert waited < 4.5


def run_for_ever(unet: UNet) -> None:
    while True:
        unet(torch.zeros(1, 4, 96, 96), Level.FULL)
