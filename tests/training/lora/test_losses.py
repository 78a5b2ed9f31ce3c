"""The losses of both LoRA stages, compared with values computed here from the formulas and plain networks."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL
from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel
from torch import Tensor, nn

from pisa_desktop.errors import PisaError
from pisa_desktop.measure.stlpips import ShiftTolerantLpips
from pisa_desktop.training.lora.captions import NEGATIVE, TextEncoder
from pisa_desktop.training.lora.csd import csd
from pisa_desktop.training.lora.perceptual import perceptual_network
from pisa_desktop.training.lora.stages import LoraTrainer
from pisa_desktop.training.stages import Stage
from tests.restore.sd import golden
from tests.training.lora.fixtures import SIDE, fixed_batch, parts_of, recipe

pytestmark = pytest.mark.usefixtures("one_thread")


def cumulative_products() -> np.ndarray:
    """a_t of Stable Diffusion, computed by a loop over its thousand steps."""
    low, high = np.sqrt(0.00085), np.sqrt(0.012)
    products, product = [], 1.0
    for i in range(1000):
        product *= 1 - (low + i * (high - low) / 999) ** 2
        products.append(product)
    return np.array(products)


def csd_by_hand(z: np.ndarray, n: np.ndarray, a: float, eps_u: np.ndarray, eps_c: np.ndarray) -> np.ndarray:
    """z - wanted of one sample, line by line as published."""
    z_t = np.sqrt(a) * z + np.sqrt(1 - a) * n
    eps = eps_u + 7.5 * (eps_c - eps_u)
    mu_eps = (z_t - np.sqrt(1 - a) * eps) / np.sqrt(a)
    mu_u = (z_t - np.sqrt(1 - a) * eps_u) / np.sqrt(a)
    w = np.mean(np.abs(z - mu_eps))
    difference: np.ndarray = (mu_u - mu_eps) / w
    return difference


def test_csd() -> None:
    generator = torch.Generator().manual_seed(0)
    z, noise = (torch.randn(2, 4, 3, 5, generator=generator, dtype=torch.float64) for _ in range(2))
    z.requires_grad_(True)
    time = torch.tensor([20, 499])
    negative, positive = (torch.full((2, 77, 8), value, dtype=torch.float64) for value in (-1.0, 2.0))

    def denoise(z_t: Tensor, time: Tensor, prompt: Tensor) -> Tensor:
        return torch.sin(z_t * prompt[:, 0, 0].view(-1, 1, 1, 1)) + time.view(-1, 1, 1, 1) / 1000

    loss = csd(z, denoise, positive, negative, time, noise)
    loss.backward()
    differences = []
    for i in range(2):
        a, zi, ni = cumulative_products()[time[i]], z[i].detach().numpy(), noise[i].numpy()
        z_t = np.sqrt(a) * zi + np.sqrt(1 - a) * ni
        share = int(time[i]) / 1000
        differences.append(csd_by_hand(zi, ni, a, np.sin(-z_t) + share, np.sin(2 * z_t) + share))
    expected = np.stack(differences)
    assert loss.item() == pytest.approx(np.mean(expected**2), rel=1e-6)  # eps passes through fp32
    assert z.grad is not None
    np.testing.assert_allclose(z.grad.numpy(), 2 * expected / expected.size, rtol=1e-5, atol=1e-9)


def merged_unet(weights: Path, adapters: dict[str, Tensor]) -> UNet2DConditionModel:
    """The plain UNet plus twice B @ A of every adapter."""
    network: UNet2DConditionModel = UNet2DConditionModel.from_pretrained(weights / "base" / "unet")
    network.requires_grad_(False)
    for name, a in adapters.items():
        layer, middle, adapter = name.partition(".lora_A.")
        if middle:
            b = adapters[f"{layer}.lora_B.{adapter}"]
            weight = network.get_parameter(f"{layer}.weight")
            weight.add_(2 * (b.flatten(1) @ a.flatten(1)).view(weight.shape))
    return network


@pytest.mark.system
def test_both_stages_losses(golden_weights: Path, two_photos: Path, tmp_path: Path) -> None:
    made = recipe(golden_weights, two_photos, tmp_path / "state")
    parts = parts_of(made)
    with torch.no_grad():
        for p in parts.network.adapters().values():
            p.copy_(0.05 * torch.randn(p.shape, generator=torch.Generator().manual_seed(p.numel())))
    adapters = {name: p.detach() for name, p in parts.network.adapters().items()}
    batch = fixed_batch()
    pix, sem = (LoraTrainer(stage, made, parts, {}).losses(batch) for stage in Stage)
    assert (list(pix), list(sem)) == (["l2"], ["l2", "perceptual", "csd"])

    vae = AutoencoderKL.from_pretrained(golden_weights / "base" / "vae").requires_grad_(False)
    target, reference = (t.float() / 255 * 2 - 1 for t in (batch.target, batch.reference))
    posterior = vae.encode(reference).latent_dist
    z = 0.18215 * (posterior.mean + torch.exp(0.5 * posterior.logvar) * batch.posterior)
    null = golden.prompt().expand(2, -1, -1)
    z = z - merged_unet(golden_weights, adapters)(z, 1, null).sample
    image = vae.decode(z / 0.18215).sample.clip(-1, 1)
    l2 = np.mean((image.double().numpy() - target.double().numpy()) ** 2)
    assert pix["l2"].item() == pytest.approx(l2, rel=1e-4)
    assert sem["l2"].item() == pytest.approx(l2, rel=1e-4)

    network = ShiftTolerantLpips("vgg")
    distances = [float(network(i[None] / 2 + 0.5, t[None] / 2 + 0.5)) for i, t in zip(image, target, strict=True)]
    assert sem["perceptual"].item() == pytest.approx(np.mean(distances), rel=1e-3)

    base = merged_unet(golden_weights, {})
    negative = TextEncoder(golden_weights, torch.device("cpu"))([NEGATIVE])
    expected = []
    for i, t in enumerate((40, 450)):
        a = cumulative_products()[t]
        z_t = np.sqrt(a) * z[i : i + 1] + np.sqrt(1 - a) * batch.noise[i : i + 1]
        eps_u, eps_c = (base(z_t.float(), t, prompt).sample[0].numpy() for prompt in (negative, null[:1]))
        expected.append(csd_by_hand(z[i].numpy(), batch.noise[i].numpy(), a, eps_u, eps_c))
    assert sem["csd"].item() == pytest.approx(np.mean(np.stack(expected) ** 2), rel=1e-3)
    assert not torch.equal(negative, null[:1])


def test_captions_condition_the_network_and_csd(quick_weights: Path, two_photos: Path, tmp_path: Path) -> None:
    made = recipe(quick_weights, two_photos, tmp_path / "state")
    trainer = LoraTrainer(Stage.SEM, made, parts_of(made, captions=True), {})
    null = fixed_batch()
    captioned = replace(null, captions=("a cat", "a dog"))
    with torch.no_grad():
        losses = [trainer.losses(b) for b in (null, captioned, replace(captioned, null=False))]
    assert losses[0]["l2"] == losses[1]["l2"] != losses[2]["l2"]
    assert losses[0]["csd"] != losses[1]["csd"]


# ---- LPIPS -------------------------------------------------------------------------------------------------


def lpips_weights() -> dict[str, Tensor]:
    """Random weights with the names of lpips.LPIPS(net="vgg")."""
    generator = torch.Generator().manual_seed(0)
    layers = [(0, 3, 64, 1), (2, 64, 64, 1), (5, 64, 128, 2), (7, 128, 128, 2), (10, 128, 256, 3), (12, 256, 256, 3)]
    layers += [(14, 256, 256, 3), (17, 256, 512, 4), (19, 512, 512, 4), (21, 512, 512, 4)]
    layers += [(24, 512, 512, 5), (26, 512, 512, 5), (28, 512, 512, 5)]
    weights = {
        f"scaling_layer.{n}": torch.tensor(v).view(1, 3, 1, 1)
        for n, v in (("shift", [-0.03, -0.09, -0.19]), ("scale", [0.46, 0.45, 0.45]))
    }
    for index, inputs, outputs, part in layers:
        kernel = torch.randn(outputs, inputs, 3, 3, generator=generator) / (4.5 * inputs) ** 0.5
        weights[f"net.slice{part}.{index}.weight"] = kernel
        weights[f"net.slice{part}.{index}.bias"] = 0.1 * torch.randn(outputs, generator=generator)
    for k, channels in enumerate((64, 128, 256, 512, 512)):
        weights[f"lin{k}.model.1.weight"] = torch.rand(1, channels, 1, 1, generator=generator)
    return weights


def lpips_by_hand(weights: dict[str, Tensor], one: Tensor, other: Tensor) -> float:
    """VGG-16 with plain pooling; features of unit length, squared difference, weighted, mean over pixels, summed."""

    def features(x: Tensor) -> list[Tensor]:
        x, result = (2 * x - 1 - weights["scaling_layer.shift"]) / weights["scaling_layer.scale"], []
        for k, indices in enumerate(((0, 2), (5, 7), (10, 12, 14), (17, 19, 21), (24, 26, 28))):
            x = x if k == 0 else nn.functional.max_pool2d(x, 2, 2)
            for i in indices:
                name = f"net.slice{k + 1}.{i}"
                x = F.conv2d(x, weights[f"{name}.weight"], weights[f"{name}.bias"], padding=1).relu()
            result.append(x / (x.square().sum(1, keepdim=True).sqrt() + 1e-10))
        return result

    pairs = zip(features(one), features(other), strict=True)
    return sum(
        float(F.conv2d((a - b) ** 2, weights[f"lin{k}.model.1.weight"]).mean()) for k, (a, b) in enumerate(pairs)
    )


def test_lpips_with_its_own_weights(tmp_path: Path) -> None:
    weights = lpips_weights()
    torch.save(weights, tmp_path / "lpips.pth")
    one, other = torch.rand(2, 1, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(1))
    got = float(perceptual_network(tmp_path / "lpips.pth")(one, other))
    assert got == pytest.approx(lpips_by_hand(weights, one, other), rel=1e-4)


@pytest.mark.parametrize("content", [b"", b"garbage", None])
def test_a_file_that_is_not_lpips(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "lpips.pth"
    if content is None:
        torch.save({"lin0.model.1.weight": torch.zeros(1)}, path)
    else:
        path.write_bytes(content)
    with pytest.raises(PisaError, match="does not contain the weights of LPIPS"):
        perceptual_network(path)
