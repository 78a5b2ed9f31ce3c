"""The embedding of the empty prompt: Stable Diffusion's text encoder, run once on constant tokens.

A CLIP text transformer (Radford et al. 2021): token and position embeddings; layers of causal attention and a
two-layer perceptron, each after a LayerNorm and with a skip connection; a final LayerNorm. The UNet sees the output
of that norm.
"""

import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.files import make_folder, write_bytes
from pisa_desktop.restore.sd.base import NotStableDiffusion, Part
from pisa_desktop.restore.sd.base_folder import base_folder

LENGTH = 77
"""Tokens of a prompt."""
FILE_NAME = "empty-prompt.safetensors"
_EMPTY_PROMPT = (49406, 49407, 0)
"""Ids of start, end and padding; Stable Diffusion 2 pads with token 0, "!"."""
_NAME = "embedding"
_LARGEST_SIZE = 1 << 20
_MOST_LAYERS = 100
_LARGEST_VOCABULARY = 8 << 20
"""Bytes; Stable Diffusion's has 1 MB."""


def empty_prompt(folder: Path, width: int, cache: Path | None) -> Tensor:
    """The embedding, (1, 77, width) fp32; computed once, then kept beside the weights.

    Args:
        folder: the weights folder; its text encoder is needed only the first time.
        width: the width that the UNet expects.
        cache: where the embedding is kept when the folder is not writable.

    Raises NotStableDiffusion if the text encoder is needed and is missing, damaged, or part of another model.
    """
    places = [place / FILE_NAME for place in (folder, cache) if place is not None]
    base = base_folder(folder)
    source = Part(base, "text_encoder") if (base / "text_encoder").is_dir() else None
    fingerprint = None if source is None else source.fingerprint().hex()
    for place in places:
        embedding = kept(place, width, fingerprint)
        if embedding is not None:
            return embedding
    if source is None:
        raise NotStableDiffusion("Stable Diffusion's folder is incomplete: text_encoder is missing.")
    embedding, content = compute(base, width)
    for place in places:
        # If it cannot be kept anywhere, it is computed again next time.
        with contextlib.suppress(PisaError):
            make_folder(place.parent)
            write_bytes(place, content)
            break
    return embedding


def compute(base: Path, width: int) -> tuple[Tensor, bytes]:
    """The embedding, (1, 77, width) fp32, and the content of the file that keeps it. Raises NotStableDiffusion.

    Args:
        base: folder that holds text_encoder/ and, where the tokens are not Stable Diffusion 2's, tokenizer/.
    """
    source = Part(base, "text_encoder")
    embedding = encode(source, token_ids(base / "tokenizer"))
    if embedding.shape[-1] != width:
        raise NotStableDiffusion(
            "text_encoder and unet belong to different models: {found} and {wanted} numbers per token.",
            found=embedding.shape[-1],
            wanted=width,
        )
    return embedding, save({_NAME: embedding}, metadata={"text_encoder": source.fingerprint().hex()})


def kept(path: Path, width: int, fingerprint: str | None = None) -> Tensor | None:
    """A kept embedding; None if there is none, or if another text encoder computed it."""
    try:
        with safe_open(path, framework="pt") as file:
            if fingerprint is not None and (file.metadata() or {}).get("text_encoder") != fingerprint:
                return None
            embedding: Tensor = file.get_tensor(_NAME).float().clone()
    except (OSError, SafetensorError):
        return None
    usable = tuple(embedding.shape) == (1, LENGTH, width) and bool(embedding.isfinite().all())
    return embedding if usable else None


def token_ids(tokenizer: Path) -> Tensor:
    """Ids of the empty prompt, (1, 77): from the vocabulary in this folder, or else Stable Diffusion 2's.

    A vocabulary that makes no sense counts as none.
    """
    path, ids = tokenizer / "vocab.json", _EMPTY_PROMPT
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
        if path.stat().st_size <= _LARGEST_VOCABULARY:
            vocabulary = json.loads(path.read_text(encoding="utf-8"))
            found = [vocabulary[token] for token in ("<|startoftext|>", "<|endoftext|>", "!")]
            if all(type(id_) is int and 0 <= id_ < _LARGEST_SIZE for id_ in found):
                ids = (found[0], found[1], found[2])
    return torch.tensor([[ids[0], ids[1], *[ids[2]] * (LENGTH - 2)]])


@dataclass(frozen=True)
class Shape:
    """The size of a text encoder."""

    layers: int
    heads: int
    width: int
    inner: int
    vocabulary: int
    epsilon: float

    @classmethod
    def of(cls, part: Part) -> "Shape":
        """Read from the encoder's config. Raises NotStableDiffusion."""
        part.require({"hidden_act": "gelu", "max_position_embeddings": LENGTH})
        keys = ("num_hidden_layers", "num_attention_heads", "hidden_size", "intermediate_size", "vocab_size")
        epsilon = part.config.get("layer_norm_eps", 1e-5)
        sizes = [part.config.get(key) for key in keys]
        numbers = [size for size in sizes if isinstance(size, int) and 1 <= size <= _LARGEST_SIZE]
        if len(numbers) == len(keys) and isinstance(epsilon, float):
            layers, heads, width, inner, vocabulary = numbers
            shape = cls(layers, heads, width, inner, vocabulary, epsilon)
            if shape.layers <= _MOST_LAYERS and shape.width % shape.heads == 0:
                return shape
        raise NotStableDiffusion("text_encoder/config.json is damaged: it does not describe a text encoder.")

    def tensors(self) -> dict[str, tuple[int, ...]]:
        """Shape of every tensor by its name."""
        width, inner = self.width, self.inner
        shapes: dict[str, tuple[int, ...]] = {
            "text_model.embeddings.token_embedding.weight": (self.vocabulary, width),
            "text_model.embeddings.position_embedding.weight": (LENGTH, width),
        }
        for norm in ["final_layer_norm", *(f"{_layer(i)}.layer_norm{n}" for i in range(self.layers) for n in (1, 2))]:
            shapes |= {f"{_full(norm)}.weight": (width,), f"{_full(norm)}.bias": (width,)}
        linears = {f"self_attn.{x}_proj": (width, width) for x in ("q", "k", "v", "out")}
        linears |= {"mlp.fc1": (inner, width), "mlp.fc2": (width, inner)}
        for i in range(self.layers):
            for name, size in linears.items():
                shapes[f"{_full(_layer(i))}.{name}.weight"] = size
                shapes[f"{_full(_layer(i))}.{name}.bias"] = size[:1]
        return shapes


def _layer(i: int) -> str:
    return f"encoder.layers.{i}"


def _full(name: str) -> str:
    return f"text_model.{name}"


@torch.inference_mode()
def encode(part: Part, ids: Tensor) -> Tensor:
    """The output of the final norm, (1, 77, width) fp32, for token ids (1, 77).

    Each layer is read from the file when it runs, and nothing of the encoder stays in memory. Raises
    NotStableDiffusion.
    """
    shape = Shape.of(part)
    # Older files also hold the positions 0..76, which are not weights.
    part.shapes.pop("text_model.embeddings.position_ids", None)
    part.check(shape.tensors(), {})
    if int(ids.max()) >= shape.vocabulary:
        raise NotStableDiffusion("text_encoder and tokenizer belong to different models.")

    def read(prefix: str) -> dict[str, Tensor]:
        names = [name for name in shape.tensors() if name.startswith(prefix)]
        stored = part.tensors(names)
        return {name.removeprefix(prefix): part.converted(name, t, torch.float32) for name, t in stored}

    table = read("text_model.embeddings.")
    x = F.embedding(ids, table["token_embedding.weight"]) + table["position_embedding.weight"]  # (1, 77, width)
    for i in range(shape.layers):
        x = _run_layer(x, read(f"{_full(_layer(i))}."), shape)
    final = read("text_model.final_layer_norm.")
    return F.layer_norm(x, (shape.width,), final["weight"], final["bias"], shape.epsilon)


def _run_layer(x: Tensor, weights: dict[str, Tensor], shape: Shape) -> Tensor:
    """One transformer layer on x (1, 77, width)."""

    def linear(name: str) -> Callable[[Tensor], Tensor]:
        return lambda t: F.linear(t, weights[f"{name}.weight"], weights[f"{name}.bias"])

    def norm(name: str, t: Tensor) -> Tensor:
        return F.layer_norm(t, (shape.width,), weights[f"{name}.weight"], weights[f"{name}.bias"], shape.epsilon)

    y = norm("layer_norm1", x)
    q, k, v = (linear(f"self_attn.{n}_proj")(y).view(1, LENGTH, shape.heads, -1).transpose(1, 2) for n in "qkv")
    y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    x = x + linear("self_attn.out_proj")(y.transpose(1, 2).flatten(2))
    y = F.gelu(linear("mlp.fc1")(norm("layer_norm2", x)))
    return x + linear("mlp.fc2")(y)
