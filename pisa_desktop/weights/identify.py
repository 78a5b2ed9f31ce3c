"""Says what a file is: one of the catalogue's by its hash, or in words what it seems to be instead.

Only sizes, hashes and the header of safetensors files are looked at; nothing is unpickled here.
"""

import json
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Steps
from pisa_desktop.weights.catalogue import NOT_THE_BASE, Catalogue, File, Package, has_name
from pisa_desktop.weights.part_file import sha256_of
from pisa_desktop.weights.store import EMBEDDING

_LARGEST_HEADER = 32 << 20
_LARGEST_EMBEDDING = 4 << 20
_LARGEST_LORA = 256 << 20


@dataclass(frozen=True, slots=True)
class Known:
    """A file of the catalogue."""

    package: Package
    file: File


@dataclass(frozen=True, slots=True)
class MaybeLora:
    """A file to be read by the reader of LoRA files."""

    package: Package


@dataclass(frozen=True, slots=True)
class MaybeEmbedding:
    """An embedding of the empty prompt that another installation has made."""

    package: Package


@dataclass(frozen=True, slots=True)
class Other:
    """Nothing that any model needs."""

    what: str
    """What it is, with its article: "a Stable Diffusion XL UNet"."""


Kind = Known | MaybeLora | MaybeEmbedding | Other


def identify(path: Path, catalogue: Catalogue) -> Steps[Kind]:
    """What a file is. Only a file that has the size of one of the catalogue's is read whole.

    Raises FileError and OSError.
    """
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        return Other(Phrase("a device or a pipe, not a file"))
    size = status.st_size
    same_size = [(package, file) for package in catalogue.packages for file in package.files if file.size == size]
    digest = ""
    if same_size:
        digest = yield from sha256_of(path, path.name)
        for package, file in same_size:
            if file.sha256 == digest:
                return Known(package, file)
    if path.suffix == ".safetensors":
        return _by_header(path, digest, size, catalogue)
    loras = [package for package in catalogue.packages if package.lora is not None]
    named = [package for package in loras if package.lora is not None and has_name(path, package.lora.file_name)]
    if named:
        return MaybeLora(named[0]) if size <= _LARGEST_LORA else Other(Phrase("a file far too large for LoRAs"))
    return Other(_by_first_bytes(path))


def _by_header(path: Path, digest: str, size: int, catalogue: Catalogue) -> Kind:
    header = read_header(path)
    if header is None:
        return Other(Phrase("a damaged or incomplete safetensors file"))
    metadata = header.pop("__metadata__", None) or {}
    if str(metadata.get("format", "")).startswith("pisa-sr") and size <= _LARGEST_LORA:
        return MaybeLora(next(package for package in catalogue.packages if package.lora is not None))
    if path.name == EMBEDDING and size <= _LARGEST_EMBEDDING:
        return MaybeEmbedding(next(package for package in catalogue.packages if package.needs_embedding))
    for start, what in NOT_THE_BASE.items():
        if digest.startswith(start):
            return Other(what)
    return Other(describe(header))


def read_header(path: Path) -> dict[str, Any] | None:
    """The header of a safetensors file: type, shape and place of every tensor; None when it is damaged.

    Raises OSError.
    """
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= min(_LARGEST_HEADER, path.stat().st_size):
            return None
        try:
            header = json.loads(file.read(length))
        except (ValueError, RecursionError):
            return None
    if not isinstance(header, dict) or not all(isinstance(value, dict) for value in header.values()):
        return None
    return header


def describe(header: dict[str, Any]) -> str:
    """What a safetensors file seems to hold, by the names and shapes of its tensors, with an article."""
    names = set(header)

    def has(*parts: str) -> bool:
        return any(part in name for name in names for part in parts)

    if has("model.diffusion_model.", "first_stage_model."):
        return Phrase("a whole checkpoint of {family} in one file", family=_family(header))
    if has("double_blocks.", "transformer_blocks.0.attn.add_q_proj"):
        return Phrase("a network of another kind (a transformer such as Flux or Stable Diffusion 3)")
    if has("lora_A", "lora_B", "lora_up", "lora_down"):
        return Phrase("a LoRA of another kind")
    if "conv_in.weight" in names and has("down_blocks.", "up_blocks."):
        return (
            Phrase("a {family} UNet", family=_family(header))
            if "conv_norm_out.weight" in names
            else Phrase("a UNet of another kind")
        )
    if has("encoder.down_blocks.", "decoder.up_blocks."):
        return Phrase("a VAE, but not the one that is needed")
    if has("text_model."):
        return Phrase("a text encoder, but not the one that is needed")
    return Phrase("a safetensors file of another kind")


def _family(header: dict[str, Any]) -> str:
    """Which Stable Diffusion a network belongs to, by the width that its cross-attention takes."""
    if any("add_embedding." in name or "label_emb." in name for name in header):
        return "Stable Diffusion XL"
    widths = {
        shape[1]
        for name, tensor in header.items()
        if name.endswith("attn2.to_k.weight") and _is_matrix(shape := tensor.get("shape"))
    }
    names = {768: "Stable Diffusion 1", 1024: "Stable Diffusion 2", 2048: "Stable Diffusion XL"}
    return next((names[width] for width in widths if width in names), "unknown")


def _is_matrix(shape: Any) -> bool:
    return isinstance(shape, list) and len(shape) == 2 and all(isinstance(size, int) for size in shape)


def _by_first_bytes(path: Path) -> str:
    """What a file that is no safetensors file seems to be, with an article."""
    with path.open("rb") as file:
        start = file.read(512)
    if not start:
        return Phrase("an empty file")
    if start.startswith(b"version https://git-lfs"):
        return Phrase("a pointer of Git LFS, not the file itself")
    if start.lstrip().lower().startswith((b"<!doctype", b"<html")):
        return Phrase("a web page: the page was saved instead of the file that it leads to")
    if start.startswith(b"GGUF"):
        return Phrase("a GGUF file, which PiSA-SR cannot use")
    if start.startswith(b"PK") or path.suffix in (".ckpt", ".pt", ".pth", ".bin", ".pkl"):
        return Phrase("a PyTorch or zip file; only the safetensors files of Stable Diffusion are read")
    return Phrase("a file of another kind")
