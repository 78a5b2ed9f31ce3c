"""PiSA-SR's own weights: the authors' pisa_sr.pkl, and the safetensors file that we make from it.

The authors' file is a pickle. It is read only by torch's restricted unpickler, after its size has been checked, and
only tensors of known names and shapes are kept.
"""

import hashlib
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.restore.sd.lora import Adapters, LowRank, adapted_layers, is_finite

AUTHORS = "pisa_sr.pkl"
OURS = "pisa_sr.safetensors"
FORMAT = "pisa-sr-1"
LARGEST = 256 << 20
"""Bytes, on disk and unpacked; the authors' file has 32 million bytes."""

_LEVELS = ("pix", "sem")
_GROUPS = ("encoder", "decoder", "others")
_MODULES = {f"unet_lora_{group}_modules_{level}" for group in _GROUPS for level in _LEVELS}
_RANKS = {f"lora_rank_unet_{level}" for level in _LEVELS}
_KEYS = {*_MODULES, *_RANKS, "state_dict_unet"}
_LARGEST_RANK = 256

Shapes = Mapping[str, tuple[int, ...]]


class NotPisaWeights(PisaError):
    """A file does not hold PiSA-SR's weights."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__("{name} is not a PiSA-SR weights file: {reason}.", name=path.name, reason=reason)


def find(folder: Path) -> Path:
    """PiSA-SR's weights in a folder, preferably our file. Raises PisaError if there are none."""
    for name in (OURS, AUTHORS):
        if (folder / name).is_file():
            return folder / name
    raise PisaError(
        "PiSA-SR's weights are missing: {folder} has neither {ours} nor {authors}.",
        folder=folder,
        ours=OURS,
        authors=AUTHORS,
    )


def load(path: Path, unet: Shapes) -> Adapters:
    """Both LoRAs from either kind of file, checked against the UNet to which they belong.

    Args:
        unet: the shape of every tensor of the base UNet, by its name.

    Raises NotPisaWeights, with the reason, for any other file.
    """
    tensors = read(path)
    pix, sem = (_adapters(path, level, tensors, unet) for level in _LEVELS)
    return Adapters(pix=pix, sem=sem)


def read(path: Path) -> dict[str, Tensor]:
    """What either kind of file holds by "LEVEL.LAYER.a" and "...b", not yet compared with a UNet.

    Raises NotPisaWeights.
    """
    _check_size(path)
    return _read_ours(path) if path.suffix == ".safetensors" else _read_authors(path)


def sha256(path: Path) -> str:
    """The SHA-256 of the whole file, hexadecimal. Raises NotPisaWeights if it is unreadable or far too large."""
    _check_size(path)
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise NotPisaWeights(path, f"it cannot be read ({error.strerror})") from error


def converted(path: Path, unet: Shapes) -> bytes:
    """The content of our file for the authors' file: the same values, with nothing to unpickle.

    Its metadata hold the format, ranks, scales and the SHA-256 of the source. Raises NotPisaWeights.
    """
    adapters = load(path, unet)
    levels = (adapters.pix, adapters.sem)
    tensors = {
        f"{level}.{layer}.{end}": values.contiguous()
        for level, layers in zip(_LEVELS, levels, strict=True)
        for layer, adapter in layers.items()
        for end, values in (("a", adapter.a), ("b", adapter.b))
    }
    metadata = {"format": FORMAT, "source_sha256": sha256(path)}
    for level, layers in zip(_LEVELS, levels, strict=True):
        one = next(iter(layers.values()))
        metadata |= {f"rank_{level}": str(len(one.a)), f"scale_{level}": str(one.scale)}
    return _with_sorted_header(save(tensors, metadata=metadata))


def _with_sorted_header(content: bytes) -> bytes:
    """A safetensors file whose metadata are sorted: safetensors writes them in another order each time.

    A model's id depends on every byte, and a second import must not change it.
    """
    end = 8 + int.from_bytes(content[:8], "little")
    header = json.dumps(json.loads(content[8:end]), sort_keys=True, separators=(",", ":")).encode("utf-8")
    header += b" " * (-len(header) % 8)  # tensors begin at a multiple of eight bytes
    return len(header).to_bytes(8, "little") + header + content[end:]


def _check_size(path: Path) -> None:
    """Refuse a file that is too large before reading it. A .pkl is a zip archive, which may unpack to far more."""
    try:
        if path.stat().st_size > LARGEST:
            raise NotPisaWeights(path, "it is far too large")
        if path.suffix == ".safetensors":
            return
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST:
                raise NotPisaWeights(path, "its unpacked size is far too large")
    except OSError as error:
        raise NotPisaWeights(path, f"it cannot be read ({error.strerror})") from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise NotPisaWeights(path, "it is damaged or was not written by torch.save") from error


def _read_ours(path: Path) -> dict[str, Tensor]:
    """Tensors by "LEVEL.LAYER.a" and "LEVEL.LAYER.b". Raises NotPisaWeights."""
    try:
        with safe_open(path, framework="pt") as file:
            if (file.metadata() or {}).get("format") != FORMAT:
                raise NotPisaWeights(path, "it was not written by this program")
            return {name: file.get_tensor(name).clone() for name in file.keys()}  # noqa: SIM118 - not a dict
    except (OSError, SafetensorError) as error:
        raise NotPisaWeights(path, f"it is damaged ({error})") from error


def _read_authors(path: Path) -> dict[str, Tensor]:
    """Tensors by "LEVEL.LAYER.a" and "LEVEL.LAYER.b". Raises NotPisaWeights."""
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # for a broken or hostile stream the unpickler may raise anything
        raise NotPisaWeights(path, "it is damaged or contains more than tensors") from error
    if not isinstance(content, dict) or content.keys() != _KEYS:
        raise NotPisaWeights(path, "it does not contain the two LoRAs")
    expected = _expected_names(path, content)
    for level in _LEVELS:
        if content[f"lora_rank_unet_{level}"] not in range(1, _LARGEST_RANK + 1):
            raise NotPisaWeights(path, "its rank is out of range")
    stored = content["state_dict_unet"]
    if not isinstance(stored, dict) or stored.keys() != expected.keys():
        raise NotPisaWeights(path, "its tensors do not match the layers it lists")
    return {ours: stored[theirs] for theirs, ours in expected.items()}


def _expected_names(path: Path, content: dict[str, Any]) -> dict[str, str]:
    """Our name for each tensor of the authors' file, by the name there."""
    names = {}
    for level in _LEVELS:
        for group in _GROUPS:
            layers = content[f"unet_lora_{group}_modules_{level}"]
            if not isinstance(layers, list) or not all(isinstance(layer, str) for layer in layers):
                raise NotPisaWeights(path, "its lists of layers are damaged")
            for layer in layers:
                for theirs, ours in (("lora_A", "a"), ("lora_B", "b")):
                    names[f"{layer}.{theirs}.default_{group}_{level}.weight"] = f"{level}.{layer}.{ours}"
    return names


def _adapters(path: Path, level: str, tensors: Mapping[str, Tensor], unet: Shapes) -> dict[str, LowRank]:
    """One level's adapters in fp32. Raises NotPisaWeights.

    They must be finite, of the UNet's shapes, and for exactly the layers of the authors' rule.
    """
    layers = adapted_layers(list(unet))
    stored = {name for name in tensors if name.startswith(f"{level}.")}
    if stored != {f"{level}.{layer}.{end}" for layer in layers for end in "ab"}:
        raise NotPisaWeights(path, f"its {level} level belongs to another network")
    adapters = {}
    for layer in layers:
        a, b = (tensors[f"{level}.{layer}.{end}"] for end in "ab")
        if not all(isinstance(t, Tensor) and t.is_floating_point() and t.layout is torch.strided for t in (a, b)):
            raise NotPisaWeights(path, f"{layer} is not a floating-point tensor")
        shape = unet[f"{layer}.weight"]
        rank = a.shape[0] if a.ndim else 0
        if not 1 <= rank <= _LARGEST_RANK:
            raise NotPisaWeights(path, f"the rank of {layer} is out of range")
        ones = (1,) * (len(shape) - 2)
        if tuple(a.shape) != (rank, *shape[1:]) or tuple(b.shape) != (shape[0], rank, *ones):
            raise NotPisaWeights(path, f"{layer} has the wrong shape")
        adapters[layer] = LowRank(a.float(), b.float())
        if not is_finite(adapters[layer]):
            raise NotPisaWeights(path, f"{layer} holds numbers that are not finite")
    return adapters
