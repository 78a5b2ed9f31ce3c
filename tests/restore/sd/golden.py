"""The golden model's weights, and what the published program computed with them."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor

from pisa_desktop import paths
from pisa_desktop.restore.sd.model import SDModel

DATA = Path(__file__).parents[2] / "data" / "golden"
CASES: dict[str, Any] = json.loads((DATA / "cases.json").read_text())
DECODED_ROUNDING = 1.6e-5
"""`decoded` is stored in 65,536 steps of -1..1, which halves the files."""


@dataclass(frozen=True)
class Case:
    """What the published program did with one photo; names as in OfficialResult."""

    photo: np.ndarray
    prepared: np.ndarray
    mean: Tensor
    log_variance: Tensor
    z: Tensor
    e: Tensor
    decoded: Tensor
    picture: np.ndarray


class QuickSD(SDModel):
    """Takes small photos as they are instead of enlarging them to 512 pixels, to be quick."""

    shortest = 64


def make_weights(folder: Path) -> Path:
    """Copy the golden model into a folder, which becomes a weights folder of PiSA-SR."""
    shutil.copytree(paths.resources() / "selftest" / "base", folder / "base")
    shutil.copyfile(DATA / "pisa_sr.pkl", folder / "pisa_sr.pkl")
    return folder


def read(name: str) -> Case:
    """One of CASES."""
    tensors = load_file(DATA / f"{name}.safetensors")
    decoded = (tensors["decoded_steps"].to(torch.float64) / 32767.5 - 1).float()
    photo, prepared, picture = (tensors[key].numpy() for key in ("input", "prepared", "output"))
    mean, log_variance, z, e = (tensors[key] for key in ("z_mean", "z_logvar", "z_lq", "model_pred"))
    return Case(photo, prepared, mean, log_variance, z, e, decoded, picture)


def prompt() -> Tensor:
    """The empty prompt's embedding, (1, 77, 48)."""
    return load_file(DATA / "prompt.safetensors")["prompt_embeds"]
