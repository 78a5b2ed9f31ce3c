"""Importing and adopting: what is taken, and what a file that is not taken is said to be."""

import hashlib
import json
import os
import pickle
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save_file

from pisa_desktop.errors import PisaError
from pisa_desktop.paths import Home
from pisa_desktop.progress import drain
from pisa_desktop.restore.device import CPU_FP32
from pisa_desktop.restore.open import open_model
from pisa_desktop.weights import catalogue as real
from pisa_desktop.weights import licences
from pisa_desktop.weights.adopting import adopt
from pisa_desktop.weights.catalogue import Catalogue, Package
from pisa_desktop.weights.check import check
from pisa_desktop.weights.identify import Known, Other, identify
from pisa_desktop.weights.importing import Imported, import_files
from pisa_desktop.weights.install import NotOurs, install
from pisa_desktop.weights.moving import remove
from pisa_desktop.weights.states import State
from pisa_desktop.weights.store import Store
from tests.weights import tiny
from tests.weights.server import Hub


def imported(store: Store, *paths: Path) -> Imported:
    return drain(import_files(store, list(paths)))


def test_an_import_says_that_it_copies(store: Store, hub: Hub) -> None:
    said = {step.what for step in import_files(store, [tiny.SELFTEST / "vae"])}
    assert "Copying vae/diffusion_pytorch_model.safetensors" in said
    assert not [words for words in said if "Downloading" in words]
    assert hub.log == []


def model_state(store: Store) -> State:
    return store.state(store.catalogue.models[0]).state


def stored(path: Path, tensors: dict[str, tuple[int, ...]], metadata: dict[str, str] | None = None) -> Path:
    """A safetensors file with tensors of these shapes."""
    save_file({name: torch.zeros(shape) for name, shape in tensors.items()}, path, metadata)
    return path


UNET = {"conv_in.weight": (1, 1), "conv_norm_out.weight": (1,), "down_blocks.0.attentions.0.norm.weight": (1,)}
CROSS = "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.weight"
STRANGERS: dict[str, tuple[dict[str, tuple[int, ...]], str]] = {
    "sdxl": (UNET | {CROSS: (1, 2048), "add_embedding.linear_1.weight": (1,)}, "a Stable Diffusion XL UNet"),
    "sd1": (UNET | {CROSS: (1, 768)}, "a Stable Diffusion 1 UNet"),
    "sd2": (UNET | {CROSS: (1, 1024)}, "a Stable Diffusion 2 UNet"),
    "checkpoint": (
        {"model.diffusion_model.input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight": (1, 768)},
        "a whole checkpoint of Stable Diffusion 1 in one file",
    ),
    "flux": ({"double_blocks.0.img_attn.qkv.weight": (1,)}, "a network of another kind"),
    "lora": ({"lora_unet_mid.lora_down.weight": (1,)}, "a LoRA of another kind"),
    "vae": ({"decoder.up_blocks.0.resnets.0.conv1.weight": (1,)}, "a VAE, but not the one that is needed"),
    "text": ({"text_model.final_layer_norm.weight": (1,)}, "a text encoder, but not the one that is needed"),
    "else": ({"a": (1,)}, "a safetensors file of another kind"),
}


@pytest.mark.parametrize("name", list(STRANGERS))
def test_a_wrong_network_is_named_for_what_it_is(store: Store, tmp_path: Path, name: str) -> None:
    tensors, what = STRANGERS[name]
    result = imported(store, stored(tmp_path / "x.safetensors", tensors))
    assert result.taken == ()
    assert result.refused[0].sentence.startswith(f"x.safetensors: This is {what}")
    assert result.refused[0].sentence.endswith(". PiSA-SR needs the files of Stable Diffusion 2.1-base.")
    assert not any(store.root.glob("unfinished/*/*"))


OTHERS = {
    "empty.pkl": (b"", "an empty file"),
    "page.pkl": (b"<!DOCTYPE html><title>Google Drive</title>", "a web page"),
    "pointer.bin": (b"version https://git-lfs.github.com/spec/v1\n", "a pointer of Git LFS"),
    "model.gguf": (b"GGUF\3\0\0\0", "a GGUF file"),
    "model.ckpt": (b"PK\3\4", "a PyTorch or zip file"),
    "photo.jpg": (b"\xff\xd8\xff\xe0", "a file of another kind"),
    "cut.safetensors": (b"\xff\xff\0\0\0\0\0\0{", "a damaged or incomplete safetensors file"),
    "bad.safetensors": (b"\x04\0\0\0\0\0\0\0[[[[", "a damaged or incomplete safetensors file"),
    "odd.safetensors": (b"\x02\0\0\0\0\0\0\0[]", "a damaged or incomplete safetensors file"),
}


@pytest.mark.parametrize("name", list(OTHERS))
def test_other_files_are_named_for_what_they_are(store: Store, tmp_path: Path, name: str) -> None:
    content, what = OTHERS[name]
    (tmp_path / name).write_bytes(content)
    assert f"This is {what}" in imported(store, tmp_path / name).refused[0].sentence


def test_a_pipe_is_not_waited_for(store: Store, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pisa_sr.pkl")
    assert "This is a device or a pipe" in imported(store, tmp_path / "pisa_sr.pkl").refused[0].sentence


@given(
    header=st.dictionaries(
        st.sampled_from(["conv_in.weight", "conv_norm_out.weight", "down_blocks.0.attn2.to_k.weight", "__metadata__"]),
        st.dictionaries(
            st.sampled_from(["shape", "format"]), st.none() | st.integers() | st.lists(st.lists(st.none()))
        ),
    )
)
def test_any_header_has_its_words(tmp_path_factory: pytest.TempPathFactory, header: dict) -> None:
    path = tmp_path_factory.mktemp("headers") / "x.safetensors"
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text)
    assert isinstance(drain(identify(path, real.CATALOGUE)), Other)


def test_the_768_variant_is_told_by_its_hash(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the size of the right one, so only the hash tells."""
    path = stored(tmp_path / "unet.safetensors", UNET | {CROSS: (1, 1024)})
    package = store.catalogue.models[0].parts[0]
    file = replace(package.files[-1], size=path.stat().st_size)
    offered = Catalogue((replace(store.catalogue.models[0], parts=(replace(package, files=(file,)),)),))
    assert drain(identify(path, offered)) == Other("a Stable Diffusion 2 UNet")
    start = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    monkeypatch.setitem(real.NOT_THE_BASE, start, "the UNet of Stable Diffusion 2.1 for 768 pixels")
    assert drain(identify(path, offered)) == Other("the UNet of Stable Diffusion 2.1 for 768 pixels")
    assert real.NOT_THE_BASE["8a3a4d79"] == "the UNet of Stable Diffusion 2.1 for 768 pixels"


def test_a_folder_with_all(store: Store, hub: Hub, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(tiny.SELFTEST, stick / "sd21")
    shutil.copyfile(tiny.LORA_FILE, stick / "pisa_sr (1).pkl")
    (stick / "readme.json").write_text("{}")
    (stick / "broken.safetensors").write_bytes(b"")
    result = imported(store, stick)
    assert (len(result.taken), result.refused) == (8, ())
    assert model_state(store) is State.READY
    assert hub.log == [], "nothing was downloaded"
    assert (stick / "pisa_sr (1).pkl").read_bytes() == tiny.LORA_FILE.read_bytes()


def test_the_lora_may_come_first(store: Store) -> None:
    result = imported(store, tiny.LORA_FILE)
    assert result.taken == (tiny.LORA_FILE,)
    state = store.state(store.catalogue.models[0])
    assert [part.state for part in state.parts] == [State.ABSENT, State.UNFINISHED]
    assert "pisa_sr.pkl" not in {one.what for one in state.missing}
    drain(install(store, state.model))
    assert model_state(store) is State.READY


def test_single_files_and_what_is_still_missing(store: Store, hub: Hub) -> None:
    unet = tiny.SELFTEST / "unet/diffusion_pytorch_model.safetensors"
    state = imported(store, unet).states[0]
    assert unet.stat().st_size == 2_641_904
    missing = {one.what: one.size for one in state.missing}
    assert missing["vae/diffusion_pytorch_model.safetensors"] == 2_091_540
    assert "unet/diffusion_pytorch_model.safetensors" not in missing
    drain(install(store, state.model))
    asked = {path for path, _ in hub.log}
    assert "/main/unet/diffusion_pytorch_model.safetensors" not in asked


def test_nothing_of_use_in_a_folder(store: Store, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"")
    with pytest.raises(PisaError, match=r"There is no file in .* that a model needs"):
        imported(store, tmp_path)


def test_a_missing_file(store: Store, tmp_path: Path) -> None:
    assert "cannot be read: No such file" in imported(store, tmp_path / "gone.pkl").refused[0].sentence


class Hostile:
    """Unpickling it would create a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self):
        return (Path.touch, (self.path,))


@pytest.mark.fault("A hostile pickle")
@pytest.mark.parametrize("zipped", [True, False])
def test_a_hostile_pickle_does_not_run(store: Store, tmp_path: Path, zipped: bool) -> None:
    path = tmp_path / "pisa_sr.pkl"
    if zipped:
        torch.save(Hostile(tmp_path / "run"), path)
    else:
        path.write_bytes(pickle.dumps(Hostile(tmp_path / "run")))
    (refused,) = imported(store, path).refused
    assert "is not a PiSA-SR weights file" in refused.sentence
    assert not (tmp_path / "run").exists()
    assert not any(store.root.glob("unfinished/*/*"))


def test_loras_of_another_network(store: Store, home: Home) -> None:
    model = store.catalogue.models[0]
    loras = model.parts[1]
    assert loras.lora is not None
    other = replace(model, parts=(model.parts[0], replace(loras, lora=replace(loras.lora, modules=258))))
    strict = Store(home, Catalogue((other,)), store.network)
    (refused,) = imported(strict, tiny.LORA_FILE).refused
    assert (
        "they adapt 257 and 257 layers with rank 4. PiSA-SR's LoRAs adapt 258 layers with rank 4." in refused.sentence
    )


def test_loras_that_do_not_fit_the_base_are_refused_at_the_end(store: Store, tmp_path: Path) -> None:
    content = torch.load(tiny.LORA_FILE, weights_only=True)
    name = next(name for name in content["state_dict_unet"] if "lora_B" in name)
    content["state_dict_unet"][name] = torch.zeros(3, 4)
    torch.save(content, tmp_path / "pisa_sr.pkl")
    result = imported(store, tmp_path / "pisa_sr.pkl")
    assert result.taken == (tmp_path / "pisa_sr.pkl",), "its structure is right; its shapes wait for the base"
    with pytest.raises(PisaError, match=r"pisa_sr.pkl is not a PiSA-SR weights file: .* has the wrong shape"):
        drain(install(store, store.catalogue.models[0]))
    assert "pisa_sr.pkl" in {one.what for one in store.state(store.catalogue.models[0]).missing}
    result = imported(store, tmp_path / "pisa_sr.pkl")
    assert (result.taken, "has the wrong shape" in result.refused[0].sentence) == ((), True)


def test_loras_that_were_imported_before_their_base_are_refused_when_it_comes(store: Store, tmp_path: Path) -> None:
    content = torch.load(tiny.LORA_FILE, weights_only=True)
    name = next(name for name in content["state_dict_unet"] if "lora_B" in name)
    content["state_dict_unet"][name] = torch.zeros(3, 4)
    torch.save(content, tmp_path / "pisa_sr.pkl")
    imported(store, tmp_path / "pisa_sr.pkl")
    result = imported(store, tiny.SELFTEST)
    assert result.taken
    assert [(one.path.name, "has the wrong shape" in one.sentence) for one in result.refused] == [("pisa_sr.pkl", True)]
    assert imported(store, tiny.LORA_FILE).states[0].state is State.READY


# ---- Adopting ---------------------------------------------------------------------------------------------------


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A folder that another program keeps."""
    return Path(shutil.copytree(tiny.SELFTEST, tmp_path / "theirs"))


def base(store: Store) -> Package:
    return store.catalogue.models[0].parts[0]


def test_a_folder_is_used_where_it_lies(store: Store, hub: Hub, theirs: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in theirs.rglob("*")}
    drain(adopt(store, theirs, base(store)))
    assert imported(store, tiny.LORA_FILE).states[0].state is State.READY
    assert hub.log == []
    assert open_model(store.path(store.catalogue.models[0]), CPU_FP32).name == "PiSA-SR"
    assert {path: path.stat().st_mtime_ns for path in theirs.rglob("*")} == before
    assert sum(path.stat().st_size for path in store.root.rglob("*") if path.is_file()) < 1_200_000
    pointer = json.loads((store.root / "pisa-sr" / "base.json").read_text())
    assert pointer == {"base": str(theirs)}
    removal = remove(store, store.catalogue.models[0])
    assert removal.untouched == (theirs,)
    assert {path: path.stat().st_mtime_ns for path in theirs.rglob("*")} == before


def test_their_damage_is_theirs_to_mend(store: Store, theirs: Path) -> None:
    drain(adopt(store, theirs, base(store)))
    path = theirs / "vae/diffusion_pytorch_model.safetensors"
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    model = store.catalogue.models[0]
    assert drain(check(store, model)).parts[0].state is State.DAMAGED
    with pytest.raises(NotOurs, match="does not belong to PiSA Desktop, so it is left alone"):
        drain(install(store, model))


def test_the_text_encoder_may_be_missing(store: Store, hub: Hub, theirs: Path) -> None:
    shutil.rmtree(theirs / "text_encoder")
    drain(adopt(store, theirs, base(store)))
    assert store.package_state(base(store)).state is State.READY
    assert {path.split("/")[2] for path, _ in hub.log if "signed" not in path} == {"text_encoder", "tokenizer"}
    assert not (theirs / "text_encoder").exists()


def test_a_folder_in_place_of_a_download_that_has_begun(store: Store, hub: Hub, theirs: Path) -> None:
    imported(store, tiny.SELFTEST / "unet/diffusion_pytorch_model.safetensors")
    assert store.package_state(base(store)).state is State.UNFINISHED
    drain(adopt(store, theirs, base(store)))
    assert store.package_state(base(store)).state is State.READY
    names = sorted(path.name for path in store.folder(base(store)).iterdir())
    assert names == ["empty-prompt.safetensors", "manifest.json"]
    with pytest.raises(PisaError, match=r"is installed already. Remove it first to use .* in its place"):
        drain(adopt(store, theirs, base(store)))


def test_an_incomplete_folder_cannot_be_adopted(store: Store, theirs: Path) -> None:
    (theirs / "vae/diffusion_pytorch_model.safetensors").unlink()
    with pytest.raises(PisaError, match=r"it lacks vae/diffusion_pytorch_model.safetensors \(2,091,540 bytes\)"):
        drain(adopt(store, theirs, base(store)))


def test_another_model_cannot_be_adopted(store: Store, theirs: Path) -> None:
    stored(theirs / "unet/diffusion_pytorch_model.safetensors", UNET | {CROSS: (1, 768)})
    with pytest.raises(PisaError, match=r"This is a Stable Diffusion 1 UNet. PiSA-SR needs Stable Diffusion 2.1-base"):
        drain(adopt(store, theirs, base(store)))
    assert store.package_state(base(store)).state is State.ABSENT


# ---- The catalogue ----------------------------------------------------------------------------------------------


def test_figures_of_the_catalogue() -> None:
    kept = [file for file in real.BASE.wanted if file.path.endswith(".fp16.safetensors") and not file.temporary]
    assert sum(file.size for file in kept) == 1_899_240_078
    assert all(len(file.sha256) == 64 for package in real.CATALOGUE.packages for file in package.files)
    assert all(not source.is_folder for package in real.CATALOGUE.packages for source in package.sources)
    assert real.PISA_SR_LORA.lora is not None
    assert (real.PISA_SR_LORA.lora.modules, real.PISA_SR_LORA.lora.rank) == (258, 4)


def test_licence_texts_are_the_published_ones() -> None:
    text = licences.OPEN_RAIL.text()
    assert text.startswith("Copyright (c) 2022 Stability AI and contributors")
    restrictions = licences.OPEN_RAIL.use_restrictions()
    assert restrictions.startswith("5. Use-based restrictions.")
    assert "You agree not to use the Model or Derivatives of the Model:" in restrictions
    assert "6. The Output" not in restrictions
    assert "Ollin Boer Bohan" in licences.TAESD_MIT.text()


def test_another_pair_of_loras_is_one_more_entry(store: Store, home: Home) -> None:
    """On the same base: it is installed and removed without touching the other model."""
    model = store.catalogue.models[0]
    loras = model.parts[1]
    assert loras.lora is not None
    second = replace(loras, id="freqortho", name="Others", lora=replace(loras.lora, file_name="freqortho.pkl"))
    both = Store(
        home,
        Catalogue((model, replace(model, id="freqortho", name="Others", parts=(model.parts[0], second)))),
        store.network,
    )
    drain(install(both, model))
    assert imported(both, tiny.LORA_FILE).states[0].state is State.READY
    copy = home.config / "freqortho.pkl"
    shutil.copyfile(tiny.LORA_FILE, copy)
    assert [state.state for state in imported(both, copy).states] == [State.READY, State.READY]
    removal = remove(both, both.catalogue.model("freqortho"))
    assert removal.kept == (model.parts[0],)
    assert both.state(model).state is State.READY
    assert isinstance(drain(identify(tiny.SELFTEST / "unet/config.json", both.catalogue)), Known)
