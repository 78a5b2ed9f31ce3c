"""The authors' file is read, converted without loss, and refused if anything about it is wrong."""

import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors import safe_open

from pisa_desktop.errors import PisaError
from pisa_desktop.restore.sd import checkpoint
from pisa_desktop.restore.sd.base import Part
from pisa_desktop.restore.sd.checkpoint import NotPisaWeights
from pisa_desktop.restore.sd.lora import Adapters


@pytest.fixture
def shapes(golden_folder: Path) -> dict[str, tuple[int, ...]]:
    """Of the golden UNet."""
    return Part(golden_folder / "base", "unet").shapes


Shapes = dict[str, tuple[int, ...]]


def assert_equal(one: Adapters, other: Adapters) -> None:
    for mine, theirs in ((one.pix, other.pix), (one.sem, other.sem)):
        assert mine.keys() == theirs.keys()
        assert all(torch.equal(mine[k].a, theirs[k].a) and torch.equal(mine[k].b, theirs[k].b) for k in mine)


def test_reads_the_authors_file(golden_folder: Path, shapes: Shapes) -> None:
    adapters = checkpoint.load(golden_folder / "pisa_sr.pkl", shapes)
    assert len(adapters.pix) == len(adapters.sem) == 257
    conv, linear = adapters.pix["conv_in"], adapters.sem["mid_block.attentions.0.proj_in"]
    assert (tuple(conv.a.shape), tuple(conv.b.shape)) == ((4, 4, 3, 3), (16, 4, 1, 1))
    assert (tuple(linear.a.shape), tuple(linear.b.shape)) == ((4, 32), (32, 4))
    assert conv.scale == 2.0


def test_conversion_keeps_every_number(golden_folder: Path, shapes: Shapes, tmp_path: Path) -> None:
    ours = tmp_path / checkpoint.OURS
    ours.write_bytes(checkpoint.converted(golden_folder / "pisa_sr.pkl", shapes))
    assert_equal(checkpoint.load(ours, shapes), checkpoint.load(golden_folder / "pisa_sr.pkl", shapes))
    with safe_open(ours, framework="pt") as file:
        metadata = file.metadata()
    assert (metadata["rank_pix"], metadata["scale_sem"]) == ("4", "2.0")
    assert metadata["source_sha256"] == checkpoint.sha256(golden_folder / "pisa_sr.pkl")


def test_conversion_gives_the_same_bytes_each_time(golden_folder: Path, shapes: Shapes) -> None:
    """safetensors itself orders metadata by chance: six keys fall into the same order once in 720 times."""
    first, second, third = (checkpoint.converted(golden_folder / "pisa_sr.pkl", shapes) for _ in range(3))
    assert first == second == third
    assert first[8:].startswith(b'{"__metadata__":{"format":"pisa-sr-1","rank_pix":"4","rank_sem":"4","scale_pix"')
    assert int.from_bytes(first[:8], "little") % 8 == 0


def test_our_file_is_preferred(own_folder: Path) -> None:
    assert checkpoint.find(own_folder).name == "pisa_sr.pkl"
    (own_folder / checkpoint.OURS).write_bytes(b"")
    assert checkpoint.find(own_folder).name == "pisa_sr.safetensors"


def test_missing_weights_are_reported(tmp_path: Path) -> None:
    with pytest.raises(PisaError, match=r"neither pisa_sr.safetensors nor pisa_sr.pkl"):
        checkpoint.find(tmp_path)


class Hostile:
    """Unpickling it would create a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.path,))


@pytest.mark.fault("A hostile pickle")
def test_a_hostile_pickle_does_not_run(tmp_path: Path, golden_folder: Path, shapes: Shapes) -> None:
    content = torch.load(golden_folder / "pisa_sr.pkl", weights_only=True)
    content["lora_rank_unet_pix"] = Hostile(tmp_path / "run")
    torch.save(content, tmp_path / "pisa_sr.pkl")
    with pytest.raises(NotPisaWeights, match="contains more than tensors"):
        checkpoint.load(tmp_path / "pisa_sr.pkl", shapes)
    assert not (tmp_path / "run").exists()
    torch.load(tmp_path / "pisa_sr.pkl", weights_only=False)  # it would have
    assert (tmp_path / "run").exists()


@pytest.mark.fault("A hostile pickle")
def test_a_bare_pickle_is_refused(tmp_path: Path, shapes: Shapes) -> None:
    (tmp_path / "pisa_sr.pkl").write_bytes(pickle.dumps(Hostile(tmp_path / "run")))
    with pytest.raises(NotPisaWeights, match="damaged"):
        checkpoint.load(tmp_path / "pisa_sr.pkl", shapes)
    assert not (tmp_path / "run").exists()


@pytest.mark.fault("A zip bomb")
def test_a_zip_bomb_is_not_unpacked(tmp_path: Path, shapes: Shapes) -> None:
    with zipfile.ZipFile(tmp_path / "pisa_sr.pkl", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", bytes(300 << 20))
    assert (tmp_path / "pisa_sr.pkl").stat().st_size < 1 << 20
    with pytest.raises(NotPisaWeights, match="unpacked size is far too large"):
        checkpoint.load(tmp_path / "pisa_sr.pkl", shapes)


@pytest.mark.parametrize("name", ["pisa_sr.pkl", "pisa_sr.safetensors"])
def test_a_huge_file_is_not_read(tmp_path: Path, shapes: Shapes, name: str) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(checkpoint.LARGEST + 1)
    with pytest.raises(NotPisaWeights, match="far too large"):
        checkpoint.load(tmp_path / name, shapes)


def drop_a_key(content: dict[str, Any]) -> None:
    del content["lora_rank_unet_sem"]


def add_a_key(content: dict[str, Any]) -> None:
    content["extra"] = 1


def list_no_names(content: dict[str, Any]) -> None:
    content["unet_lora_encoder_modules_pix"] = 7


def list_a_foreign_layer(content: dict[str, Any]) -> None:
    content["unet_lora_encoder_modules_pix"][0] = "nowhere"


def name_a_foreign_layer(content: dict[str, Any]) -> None:
    for level in ("pix", "sem"):
        content[f"unet_lora_encoder_modules_{level}"][0] = "nowhere"
        for end in "AB":
            stored = content["state_dict_unet"]
            name = f"lora_{end}.default_encoder_{level}.weight"
            stored[f"nowhere.{name}"] = stored.pop(f"conv_in.{name}")


def drop_a_tensor(content: dict[str, Any]) -> None:
    del content["state_dict_unet"]["conv_in.lora_A.default_encoder_pix.weight"]


def reshape_a_tensor(content: dict[str, Any]) -> None:
    content["state_dict_unet"]["conv_in.lora_A.default_encoder_pix.weight"] = torch.zeros(4, 4, 1, 1)


def no_rank(content: dict[str, Any]) -> None:
    content["state_dict_unet"]["conv_in.lora_A.default_encoder_pix.weight"] = torch.zeros(0, 4, 3, 3)


def integers(content: dict[str, Any]) -> None:
    content["state_dict_unet"]["conv_in.lora_A.default_encoder_pix.weight"] = torch.zeros(4, 4, 3, 3).long()


def a_number_for_a_tensor(content: dict[str, Any]) -> None:
    content["state_dict_unet"]["conv_in.lora_A.default_encoder_pix.weight"] = 1.0


def not_finite(content: dict[str, Any]) -> None:
    content["state_dict_unet"]["conv_in.lora_A.default_encoder_pix.weight"][0] = float("nan")


def senseless_rank(content: dict[str, Any]) -> None:
    content["lora_rank_unet_pix"] = "four"


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (drop_a_key, "does not contain the two LoRAs"),
        (add_a_key, "does not contain the two LoRAs"),
        (list_no_names, "lists of layers are damaged"),
        (list_a_foreign_layer, "tensors do not match the layers it lists"),
        (name_a_foreign_layer, "belongs to another network"),
        (drop_a_tensor, "tensors do not match the layers it lists"),
        (reshape_a_tensor, "conv_in has the wrong shape"),
        (no_rank, "the rank of conv_in is out of range"),
        (integers, "conv_in is not a floating-point tensor"),
        (a_number_for_a_tensor, "conv_in is not a floating-point tensor"),
        (not_finite, "conv_in holds numbers that are not finite"),
        (senseless_rank, "its rank is out of range"),
    ],
)
def test_other_content_is_refused(
    own_folder: Path, shapes: Shapes, damage: Callable[[dict[str, Any]], None], reason: str
) -> None:
    path = own_folder / "pisa_sr.pkl"
    content = torch.load(path, weights_only=True)
    damage(content)
    torch.save(content, path)
    with pytest.raises(NotPisaWeights, match=f"is not a PiSA-SR weights file: .*{reason}"):
        checkpoint.load(path, shapes)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a model" * 99])
def test_other_files_are_refused(tmp_path: Path, shapes: Shapes, content: bytes) -> None:
    for name in ("pisa_sr.pkl", "pisa_sr.safetensors"):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(NotPisaWeights, match="is not a PiSA-SR weights file"):
            checkpoint.load(tmp_path / name, shapes)


def test_a_truncated_file_is_refused(own_folder: Path, shapes: Shapes) -> None:
    path = own_folder / "pisa_sr.pkl"
    path.write_bytes(path.read_bytes()[:-5000])
    with pytest.raises(NotPisaWeights):
        checkpoint.load(path, shapes)


def test_a_list_is_refused(tmp_path: Path, shapes: Shapes) -> None:
    torch.save([1, 2], tmp_path / "pisa_sr.pkl")
    with pytest.raises(NotPisaWeights, match="two LoRAs"):
        checkpoint.load(tmp_path / "pisa_sr.pkl", shapes)
