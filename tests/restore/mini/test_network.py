"""PiSA-Mini is the prior plus two adapters, and tiles are exact."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.progress import Cancelled, drain
from pisa_desktop.restore.analysis import Encoded, Geometry
from pisa_desktop.restore.device import MemoryPlan
from pisa_desktop.restore.mini import weights
from pisa_desktop.restore.mini.network import DEPTH, HALO, UNSHUFFLE, prior_network
from pisa_desktop.restore.model import Level
from tests.restore.fakes import photo, random_mini, random_network, random_prior


def run_prior(prior: dict[str, Tensor], image: Tensor) -> Tensor:
    """Real-ESRGAN's general-x4v3, as its README describes it."""
    x = image
    for i in range(DEPTH + 2):
        x = F.conv2d(x, prior[f"conv.{i}.weight"], prior[f"conv.{i}.bias"], padding=1)
        if i <= DEPTH:
            x = F.prelu(x, prior[f"prelu.{i}.weight"])
    return F.pixel_shuffle(x, 4) + F.interpolate(image, scale_factor=4, mode="nearest")


@torch.no_grad()
def test_at_scale_4_it_starts_as_the_prior() -> None:
    prior = random_prior()
    network = prior_network(prior)
    image = torch.rand(1, 3, 11, 13, generator=torch.Generator().manual_seed(1))
    z = F.pixel_unshuffle(F.interpolate(image, scale_factor=4, mode="nearest"), UNSHUFFLE)
    for level in Level:
        result = F.pixel_shuffle(z - network(z, 4, level), UNSHUFFLE)
        torch.testing.assert_close(result, run_prior(prior, image), atol=1e-4, rtol=1e-4)


@torch.no_grad()
@pytest.mark.parametrize("scale", [1, 2])
def test_at_scales_1_and_2_a_photo_starts_unchanged(scale: int) -> None:
    network = prior_network(random_prior())
    assert network(torch.rand(1, 48, 6, 7), scale, Level.FULL).abs().max() == 0


@torch.no_grad()
@pytest.mark.parametrize(
    "own", ["sem.weight", "full_ends.2.head.weight", "full_ends.2.tail.bias", "full_ends.2.skip.weight"]
)
def test_the_pix_level_ignores_what_is_the_full_levels_own(own: str) -> None:
    network = random_network()
    z = torch.rand(1, 48, 6, 7, generator=torch.Generator().manual_seed(0))
    before = {level: network(z, 2, level) for level in Level}
    network.get_parameter(own).mul_(2)
    assert torch.equal(network(z, 2, Level.PIX), before[Level.PIX])
    assert not torch.equal(network(z, 2, Level.FULL), before[Level.FULL])


@torch.no_grad()
def test_the_receptive_field_is_the_halo() -> None:
    network = random_network().double()
    z = torch.rand(1, 48, 1, 2 * HALO + 9, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    changed = z.clone()
    changed[..., 0] += 1
    difference = (network(changed, 4, Level.FULL) - network(z, 4, Level.FULL)).abs().amax((0, 1, 2))
    assert difference[HALO] > 0
    assert difference[HALO + 1 :].max() == 0


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("tile", [24, 40])
def test_halo_tiles_equal_one_piece(level: Level, tile: int) -> None:
    model = random_mini()
    size = (4 * 61, 4 * 50)
    encoded = Encoded(photo(*size), None, Geometry(size, size, size, 2))
    whole, tiled = (drain(model.predict(encoded, level, MemoryPlan(t, 24, 1 << 20))).e.float() for t in (768, tile))
    assert whole.abs().max() > 0.05
    torch.testing.assert_close(tiled, whole, atol=2e-4, rtol=2e-3)  # fp16 at rest


@pytest.mark.parametrize("level", list(Level))
def test_what_runs_equals_what_is_trained(level: Level) -> None:
    model = random_mini()
    size = (32, 40)
    encoded = Encoded(photo(*size), None, Geometry(size, size, size, 4))
    e = drain(model.predict(encoded, level, model.plan)).e.float()
    z = F.pixel_unshuffle(torch.from_numpy(encoded.reference).permute(2, 0, 1)[None].float() / 255, UNSHUFFLE)
    with torch.no_grad():
        expected = F.pixel_shuffle(random_network()(z, 4, level), UNSHUFFLE)
    torch.testing.assert_close(e, expected, atol=2e-4, rtol=2e-3)


def test_cancel_leaves_a_network_call_at_its_next_layer() -> None:
    model = random_mini()
    size = (32, 40)
    steps = model.predict(Encoded(photo(*size), None, Geometry(size, size, size, 4)), Level.FULL, model.plan)
    next(steps)
    model.cancel.set()
    with pytest.raises(Cancelled):
        next(steps)


class TestFile:
    """The file of weights: what is written is read back, what is damaged is refused with a sentence."""

    @staticmethod
    def write(path, **changes: Tensor | None) -> None:
        tensors = dict(random_network().state_dict())
        for name, tensor in changes.items():
            if tensor is None:
                del tensors[name]
            else:
                tensors[name] = tensor
        path.write_bytes(weights.to_bytes(tensors))

    def test_round_trip(self, tmp_path) -> None:
        path = tmp_path / weights.FILE_NAME
        self.write(path)
        loaded, original = weights.load(path).state_dict(), random_network().state_dict()
        for name, tensor in original.items():
            stored = tensor.half().float() if tensor.ndim >= 4 else tensor
            assert torch.equal(loaded[name], stored), name
        assert path.stat().st_size < 10_000_000

    @pytest.mark.parametrize(
        ("changes", "sentence"),
        [
            ({"pix.bias": None}, "does not hold PiSA-Mini's weights"),
            ({"extra": torch.zeros(3)}, "does not hold PiSA-Mini's weights"),
            ({"sem.bias": torch.zeros(3)}, "damaged: sem.bias has the wrong shape"),
            (
                {"body.slope": torch.full((33, 64), float("nan"))},
                "damaged: body.slope holds numbers that are not finite",
            ),
        ],
    )
    def test_wrong_tensors(self, tmp_path, changes: dict[str, Tensor | None], sentence: str) -> None:
        path = tmp_path / weights.FILE_NAME
        self.write(path, **changes)
        with pytest.raises(PisaError, match=sentence):
            weights.load(path)

    def test_not_a_weights_file(self, tmp_path) -> None:
        path = tmp_path / weights.FILE_NAME
        for content in (b"", b"garbage" * 100):
            path.write_bytes(content)
            with pytest.raises(PisaError, match="cannot be read as a weights file"):
                weights.load(path)
        with pytest.raises(PisaError, match="cannot be read as a weights file"):
            weights.load(tmp_path / "missing.safetensors")

    def test_truncated(self, tmp_path) -> None:
        path = tmp_path / weights.FILE_NAME
        self.write(path)
        path.write_bytes(path.read_bytes()[:-1000])
        with pytest.raises(PisaError, match="cannot be read as a weights file"):
            weights.load(path)

    def test_a_foreign_safetensors(self, tmp_path) -> None:
        path = tmp_path / weights.FILE_NAME
        save_file({"x": torch.zeros(2)}, path)
        with pytest.raises(PisaError, match="does not hold PiSA-Mini's weights"):
            weights.load(path)


def test_rounding_of_references_is_exact_at_zero() -> None:
    levels = np.arange(256, dtype=np.uint8).reshape(16, 16, 1).repeat(3, 2)
    model = random_mini()
    size = (16, 16)
    z = model.latent(Encoded(levels, None, Geometry(size, size, size, 1)), (slice(0, 16), slice(0, 16)))
    assert torch.equal((z * 255).round().to(torch.uint8)[0].permute(1, 2, 0), torch.from_numpy(levels))
