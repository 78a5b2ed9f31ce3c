"""Export of the trained LoRAs: in the authors' layout, which their program can also read, and as our safetensors."""

import io
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

from pisa_desktop.files import write_bytes
from pisa_desktop.restore.sd import checkpoint
from pisa_desktop.training.lora.network import GROUPS, in_groups
from pisa_desktop.training.stages import Stage


def authors_layout(adapters: Mapping[str, Tensor], rank: int) -> dict[str, object]:
    """The content of a pisa_sr.pkl. `adapters`: both LoRAs by the authors' names, as in `DualLora.adapters`."""
    tensors = {name: tensor.detach().cpu().float().clone() for name, tensor in adapters.items()}
    layers = list(dict.fromkeys(name.partition(".lora_")[0] for name in tensors))
    content: dict[str, object] = {f"lora_rank_unet_{level}": rank for level in Stage}
    groups = in_groups(layers)
    content |= {f"unet_lora_{group}_modules_{level}": groups[group] for group in GROUPS for level in Stage}
    return content | {"state_dict_unet": tensors}


def export(folder: Path, adapters: Mapping[str, Tensor], rank: int, unet: checkpoint.Shapes) -> Path:
    """Write pisa_sr.pkl and pisa_sr.safetensors; returns the latter.

    `unet`: shape of every tensor of the base UNet. Each file is written completely or not at all. Raises PisaError
    if they cannot be written.
    """
    buffer = io.BytesIO()
    torch.save(authors_layout(adapters, rank), buffer)
    authors, ours = folder / checkpoint.AUTHORS, folder / checkpoint.OURS
    write_bytes(authors, buffer.getvalue())
    write_bytes(ours, checkpoint.converted(authors, unet))
    return ours
