"""The files of Stable Diffusion 2.1-base in diffusers' layout, checked before anything is built from them."""

import hashlib
import json
import math
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import Phrase

SCALING = 0.18215
"""A latent is the posterior's mean, or a sample of it, times this factor."""

_STEMS = {
    "unet": "diffusion_pytorch_model",
    "vae": "diffusion_pytorch_model",
    "text_encoder": "model",
}
_LARGEST_CONFIG = 1 << 20
"""Bytes."""
_LARGEST_NUMBER, _MOST_LAYERS, _LONGEST_LIST = 1 << 16, 8, 16
"""In the description of a UNet or VAE; Stable Diffusion's have 1280, 2 and 4."""
_AT_ONCE = 64
"""Tensors read before a file is closed and opened again: what has been read of a mapped file counts as memory."""
_PIECE = 1 << 19
"""Numbers converted at once: 2 MB in fp32, which fits into a processor's cache."""

Merge = Callable[[slice, Tensor], None]
"""Changes rows of a weight in place: which rows, and their values in fp32."""


def _is_bounded(value: Any, most: int) -> bool:
    if isinstance(value, list):
        return len(value) <= _LONGEST_LIST and all(_is_bounded(part, most) for part in value)
    if isinstance(value, int | float):
        return 0 <= value <= most  # false for NaN
    return not isinstance(value, dict)


class NotStableDiffusion(PisaError):
    """A file under base/ is missing, damaged, or belongs to another model."""


class Part:
    """One network's folder under base/: its config and its tensors, fp32 or the fp16 variant."""

    def __init__(self, base: Path, name: str) -> None:
        """`name`: "unet", "vae" or "text_encoder". Raises NotStableDiffusion if a file is missing or unreadable."""
        self.folder = base / name
        self.config = self._read_config(self.folder / "config.json")
        self.path = self._find(_STEMS[name])
        self.shapes = self._read_shapes()

    def named(self, path: Path) -> str:
        """A file of this folder as error messages name it: "unet/config.json"."""
        return f"{self.folder.name}/{path.name}"

    def _read_config(self, path: Path) -> dict[str, Any]:
        try:
            if path.stat().st_size > _LARGEST_CONFIG:
                raise NotStableDiffusion(
                    "{path} is too large to be the description of a network.", path=self.named(path)
                )
            config = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise NotStableDiffusion(
                "Stable Diffusion's folder is incomplete: {path} is missing.", path=self.named(path)
            ) from error
        except OSError as error:
            raise NotStableDiffusion(
                "{path} cannot be read: {reason}.", path=self.named(path), reason=error.strerror
            ) from error
        except (ValueError, RecursionError) as error:
            raise NotStableDiffusion("{path} is damaged: it is not valid JSON.", path=self.named(path)) from error
        if not isinstance(config, dict):
            raise NotStableDiffusion("{path} is damaged: it does not describe a network.", path=self.named(path))
        return config

    def _find(self, stem: str) -> Path:
        for name in (f"{stem}.safetensors", f"{stem}.fp16.safetensors"):
            if (self.folder / name).is_file():
                return self.folder / name
        raise NotStableDiffusion(
            "Stable Diffusion's folder is incomplete: {name}/{stem}.safetensors is missing.",
            name=self.folder.name,
            stem=stem,
        )

    def _read_shapes(self) -> dict[str, tuple[int, ...]]:
        try:
            with safe_open(self.path, framework="pt") as file:
                return {name: tuple(file.get_slice(name).get_shape()) for name in file.keys()}  # noqa: SIM118
        except (OSError, SafetensorError) as error:
            raise NotStableDiffusion(
                "{path} is damaged or incomplete: {error}.", path=self.named(self.path), error=error
            ) from error

    @property
    def numbers(self) -> int:
        """How many parameters it has."""
        return sum(math.prod(shape) for shape in self.shapes.values())

    def require_bounds(self) -> None:
        """Raise NotStableDiffusion when the config has a number or a list that no network of this kind has.

        Called before anything is built from it: a number of layers may otherwise take minutes and gigabytes.
        """
        for key, value in self.config.items():
            if not _is_bounded(value, _MOST_LAYERS if "layers" in key else _LARGEST_NUMBER):
                name = self.named(self.folder / "config.json")
                raise NotStableDiffusion("{name} is damaged: {key} is out of bounds.", name=name, key=key)

    def require(self, wanted: Mapping[str, Any]) -> None:
        """Raise NotStableDiffusion unless the config has these values; an absent key counts as None."""
        for key, value in wanted.items():
            if self.config.get(key) != value:
                raise NotStableDiffusion(
                    "{folder} is from {model}, not from Stable Diffusion 2.1-base: {key} is {value}.",
                    folder=self.named(self.folder / "config.json"),
                    model=self._model_in_words(),
                    key=key,
                    value=repr(self.config.get(key)),
                )

    def _model_in_words(self) -> str:
        width = self.config.get("cross_attention_dim", self.config.get("hidden_size"))
        if self.config.get("addition_embed_type") or self.config.get("scaling_factor") == 0.13025 or width == 2048:
            return "Stable Diffusion XL"
        if width == 768:
            return "Stable Diffusion 1"
        if width == 1024:
            return Phrase("another version of Stable Diffusion 2")
        return Phrase("another model")

    def check(self, expected: Mapping[str, tuple[int, ...]], names: Mapping[str, str]) -> None:
        """Raise NotStableDiffusion unless the file holds exactly the expected tensors.

        Args:
            expected: the shape of each tensor, by its name in the network.
            names: the tensor's name in the file where it differs, by its name in the network.
        """
        found = dict(self.shapes)
        for name, shape in expected.items():
            stored = found.pop(names.get(name, name), None)
            if stored is None:
                raise NotStableDiffusion(
                    "{path} is not from Stable Diffusion 2.1-base: {name} is missing.",
                    path=self.named(self.path),
                    name=name,
                )
            if stored != shape:
                raise NotStableDiffusion(
                    "{path} is not from Stable Diffusion 2.1-base: {name} is {found}, not {wanted}.",
                    path=self.named(self.path),
                    name=name,
                    found=_by(stored),
                    wanted=_by(shape),
                )
        if found:
            raise NotStableDiffusion(
                "{path} is not from Stable Diffusion 2.1-base: {name} is unexpected.",
                path=self.named(self.path),
                name=min(found),
            )

    def tensors(self, names: list[str] | None = None) -> Iterator[tuple[str, Tensor]]:
        """The named tensors as stored, or all of them, one at a time.

        Each shares the file's memory and must be copied before the next is taken: see `converted`. Raises
        NotStableDiffusion for a tensor that is not floating-point.
        """
        names = list(self.shapes) if names is None else names
        for first in range(0, len(names), _AT_ONCE):
            try:
                with safe_open(self.path, framework="pt") as file:
                    for name in names[first : first + _AT_ONCE]:
                        tensor = file.get_tensor(name)
                        if not tensor.is_floating_point():
                            raise NotStableDiffusion(
                                "{path} is damaged: {name} is not a floating-point tensor.",
                                path=self.named(self.path),
                                name=name,
                            )
                        yield name, tensor
            except (OSError, SafetensorError) as error:
                raise NotStableDiffusion(
                    "{path} cannot be read: {error}.", path=self.named(self.path), error=error
                ) from error

    def converted(self, name: str, stored: Tensor, dtype: torch.dtype, merge: Merge | None = None) -> Tensor:
        """A copy of a stored tensor: converted to fp32, changed by `merge`, then cast; channels-last if it has 4 axes.

        Done piece by piece, which takes a third of the time: each piece stays in the processor's cache. Raises
        NotStableDiffusion for values that are not finite.
        """
        out = torch.empty(stored.shape, dtype=dtype, memory_format=_format(stored))
        step = max(1, _PIECE // max(1, math.prod(stored.shape[1:])))
        total = torch.zeros(())
        for first in range(0, len(stored), step):
            rows = slice(first, first + step)
            piece = stored[rows].to(torch.float32, copy=True)
            total += piece.sum()
            if merge is not None:
                merge(rows, piece)
            # Cast before rearranging to channels-last, since smaller values move faster.
            out[rows].copy_(piece.to(dtype))
        if not bool(total.isfinite()):  # one value that is not finite makes the sum so
            raise NotStableDiffusion(
                "{path} is damaged: {name} holds numbers that are not finite.", path=self.named(self.path), name=name
            )
        return out

    def fingerprint(self) -> bytes:
        """A digest of the file's size and of pieces spread over it, which differs for other weights.

        Not a check of integrity: a digest of all bytes would take longer than loading the file.
        """
        pieces, length = 64, 16384
        size = self.path.stat().st_size
        digest = hashlib.sha256(str(size).encode())
        with self.path.open("rb") as file:
            for i in range(pieces):
                file.seek(i * size // pieces)
                digest.update(file.read(length))
        return digest.digest()


def _format(tensor: Tensor) -> torch.memory_format:
    return torch.channels_last if tensor.ndim == 4 else torch.contiguous_format


def _by(shape: tuple[int, ...]) -> str:
    return "x".join(map(str, shape)) or Phrase("a single value")


def fill(network: torch.nn.Module, tensors: Mapping[str, Tensor]) -> None:
    """Put tensors into a network built on the meta device, without copies."""
    network.load_state_dict(tensors, assign=True)
    network.requires_grad_(False).eval()
