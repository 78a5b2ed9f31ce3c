"""What has to be computed once when weights are installed: the prompt's embedding, the LoRAs in our own format."""

import json
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from pisa_desktop.files import make_folder, write_bytes
from pisa_desktop.restore.sd import checkpoint, text, unet, vae
from pisa_desktop.restore.sd.base import NotStableDiffusion, Part


@dataclass(frozen=True, slots=True)
class Structure:
    """What a LoRA file of either format holds."""

    modules: tuple[int, int]
    """Adapted layers of pix and of sem."""
    ranks: tuple[int, ...]
    """Every rank that occurs."""


def check_base(base: Path) -> None:
    """Check UNet and VAE in diffusers' layout: their descriptions and the names and shapes of their tensors.

    Raises NotStableDiffusion.
    """
    unet.layout(Part(base, "unet"))
    vae.layout(Part(base, "vae"))


def embed(encoder: Path, base: Path, target: Path) -> None:
    """Compute the empty prompt's embedding and save it.

    Args:
        encoder: folder that holds text_encoder/, and tokenizer/ where the tokens are not Stable Diffusion 2's.
        base: folder that holds unet/config.json, for which the embedding is.

    Raises NotStableDiffusion and FileError.
    """
    content = text.compute(encoder, _width(base))[1]
    make_folder(target.parent)
    write_bytes(target, content)


def is_embedding(path: Path, base: Path) -> bool:
    """Whether a file is an embedding of the empty prompt in the size that this UNet takes."""
    return text.kept(path, _width(base)) is not None


def _width(base: Path) -> int:
    """Numbers per token that a UNet takes, by its description alone: its weights may lie elsewhere during a repair."""
    try:
        width = json.loads((base / "unet" / "config.json").read_text(encoding="utf-8"))["cross_attention_dim"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise NotStableDiffusion("unet/config.json is damaged: it describes no UNet.") from error
    if not isinstance(width, int):
        raise NotStableDiffusion("unet/config.json is not of Stable Diffusion 2.1-base: it names no single width.")
    return width


def lora_structure(path: Path) -> Structure:
    """How many layers a LoRA file adapts, and its ranks: what can be checked before there is a UNet.

    Raises NotPisaWeights.
    """
    firsts = {name: held for name, held in checkpoint.read(path).items() if name.endswith(".a")}
    pix, sem = (sum(name.startswith(f"{level}.") for name in firsts) for level in ("pix", "sem"))
    ranks = {len(held) if isinstance(held, Tensor) and held.ndim else 0 for held in firsts.values()}
    return Structure((pix, sem), tuple(sorted(ranks)))


def convert_lora(path: Path, base: Path, target: Path) -> None:
    """Check a LoRA file of either format against a UNet and save it in ours.

    Raises NotPisaWeights, NotStableDiffusion and FileError.
    """
    shapes = Part(base, "unet").shapes
    if path.suffix == ".safetensors":
        checkpoint.load(path, shapes)
        write_bytes(target, path.read_bytes())
    else:
        write_bytes(target, checkpoint.converted(path, shapes))
