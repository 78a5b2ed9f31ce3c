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
from pisa_desktop.restore.mini.network import HALO, SCALES
from pisa_desktop.restore.model import Level
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths
from tests.restore.fakes import photo, progress_of, random_mini, random_network


@torch.no_grad()
@pytest.mark.parametrize(
    "own", ["sem.weight", "full_ends.2.head.weight", "full_ends.2.tail.bias", "full_ends.2.skip.weight"]
)
def test_the_pix_level_ignores_what_is_the_full_levels_own(own: str) -> None:
    network = random_network()
    z = torch.rand(1, 12, 6, 7, generator=torch.Generator().manual_seed(0))
    before = {level: network(z, 2, level) for level in Level}
    network.get_parameter(own).mul_(2)
    assert torch.equal(network(z, 2, Level.PIX), before[Level.PIX])
    assert not torch.equal(network(z, 2, Level.FULL), before[Level.FULL])


@torch.no_grad()
@pytest.mark.parametrize("scale", SCALES)
def test_the_receptive_field_is_the_halo(scale: int) -> None:
    network = random_network().double()
    z = torch.rand(1, 3 * scale**2, 1, 2 * HALO + 9, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    changed = z.clone()
    changed[..., 0] += 1
    difference = (network(changed, scale, Level.FULL) - network(z, scale, Level.FULL)).abs().amax((0, 1, 2))
    assert difference[HALO] > 0
    assert difference[HALO + 1 :].max() == 0


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize(("scale", "tile"), [(4, 40), (2, 24), (2, 40), (1, 24)])
def test_halo_tiles_equal_one_piece(level: Level, scale: int, tile: int) -> None:
    model = random_mini()
    size = (scale * 61, scale * 50)
    encoded = Encoded(photo(*size), None, Geometry(size, size, size, scale))
    whole, tiled = (drain(model.predict(encoded, level, MemoryPlan(t, 24, 1 << 20))).e.float() for t in (768, tile))
    assert whole.abs().max() > 0.05
    torch.testing.assert_close(tiled, whole, atol=2e-4, rtol=2e-3)  # fp16 at rest


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("scale", SCALES)
def test_the_model_runs_the_network_on_the_photos_own_pixels(level: Level, scale: int) -> None:
    model = random_mini()
    size = (32, 40)
    encoded = Encoded(photo(*size), None, Geometry(size, size, size, scale))
    e = drain(model.predict(encoded, level, model.plan)).e.float()
    z = F.pixel_unshuffle(torch.from_numpy(encoded.reference).permute(2, 0, 1)[None].float() / 255, scale)
    with torch.no_grad():
        expected = F.pixel_shuffle(random_network()(z, scale, level), scale)
    torch.testing.assert_close(e, expected, atol=2e-4, rtol=2e-3)


@pytest.mark.parametrize("scale", SCALES)
def test_a_photo_without_colour_gets_none(scale: int) -> None:
    restorer = Restorer(random_mini())
    grey = photo(40, 44)[..., :1].repeat(3, 2)
    analysis = drain(restorer.complete(drain(restorer.analyse(grey, scale))))
    for strengths in (Strengths(1, 1), Strengths(1, 0), Strengths(0.3, 1.5)):
        red, green, blue = np.moveaxis(drain(restorer.render(analysis, strengths)).picture, 2, 0)
        assert np.array_equal(red, green)
        assert np.array_equal(red, blue)
    assert float(analysis.e_full.abs().max()) > 0.05


@pytest.mark.parametrize("scale", SCALES)
def test_a_tint_of_two_levels_stays_as_it_is(scale: int) -> None:
    restorer = Restorer(random_mini())
    tint = np.random.default_rng(0).integers(0, 3, (40, 44, 3), np.uint8)
    analysis = drain(restorer.analyse(photo(40, 44)[..., :1] // 2 + 60 + tint, scale))
    made = drain(restorer.render(analysis, Strengths(1, 1))).picture * 255
    before = analysis.encoded.reference.astype(np.float32)
    for one, other in ((0, 1), (1, 2)):
        difference = made[..., one] - made[..., other] - (before[..., one] - before[..., other])
        assert np.abs(difference).max() < 0.01


def test_a_photo_with_a_little_colour_keeps_all_of_e() -> None:
    model = random_mini()
    size = (32, 40)
    grey = photo(*size)[..., :1].repeat(3, 2)
    grey[-1, -1, 0] ^= 8
    e = drain(model.predict(Encoded(grey, None, Geometry(size, size, size, 1)), Level.FULL, model.plan)).e
    assert float((e[:, 0] - e[:, 1]).abs().max()) > 0.01


def test_a_photo_of_one_tile_moves_by_layers() -> None:
    model, size = random_mini(), (32, 40)
    steps = model.predict(Encoded(photo(*size), None, Geometry(size, size, size, 4)), Level.FULL, model.plan)
    told = progress_of(steps)
    assert [step.fraction for step in told] == [i / 8 for i in range(8)]
    assert {step.what for step in told} == {"Analysing tile 1 of 1"}


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

    def test_another_versions_file_is_refused_with_a_sentence(self, tmp_path) -> None:
        path = tmp_path / weights.FILE_NAME
        save_file({"ends.1.head.weight": torch.zeros(64, 48, 3, 3)}, path, metadata={"format": "pisa-mini-2"})
        with pytest.raises(PisaError, match="belongs to another version of PiSA Desktop: it is pisa-mini-2, not"):
            weights.load(path)

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
