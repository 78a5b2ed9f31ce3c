"""An analysis as bytes and back: tensors in half precision, without what can be computed from the photo at once."""

import json
from dataclasses import dataclass

import numpy as np
import torch
from safetensors.torch import load, save
from torch import Tensor

from pisa_desktop import as_json
from pisa_desktop.restore import geometry
from pisa_desktop.restore.analysis import Analysis, Encoded, Geometry
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.model import Model

_ABOUT = "analysis"
"""The key of the metadata in the safetensors header."""


@dataclass(frozen=True, slots=True)
class _About:
    """An analysis without its tensors and the reference."""

    geometry: Geometry
    model_id: str
    tile: int
    condition: Condition
    encoded_notes: tuple[str, ...]
    notes: tuple[str, ...]


def to_bytes(analysis: Analysis) -> bytes:
    """A complete analysis that holds its latent, as safetensors: an eighth of the output's uncompressed size.

    Raises ValueError for any other analysis.
    """
    encoded = analysis.encoded
    if encoded.latent is None or analysis.e_pix is None:
        raise ValueError("only complete analyses that hold their latent can be saved")
    about = _About(
        geometry=encoded.geometry,
        model_id=analysis.model_id,
        tile=analysis.tile,
        condition=analysis.condition,
        encoded_notes=encoded.notes,
        notes=analysis.notes,
    )
    tensors = {"latent": encoded.latent, "e_full": analysis.e_full, "e_pix": analysis.e_pix}
    halves = {name: tensor.to(torch.float16).contiguous() for name, tensor in tensors.items()}
    return save(halves, {_ABOUT: as_json.dumps(about)})


def from_bytes(data: bytes, photo: np.ndarray, scale: float, condition: Condition, model: Model) -> Analysis:
    """The analysis that `to_bytes` made of `photo`, uint8 RGB (H, W, 3), at `scale` in this condition by `model`.

    The caller makes sure that it is the same photo. Raises ValueError for another size, scale, condition or model.
    """
    about = as_json.loads(_About, _header(data)[_ABOUT])
    tensors: dict[str, Tensor] = {name: half.float() for name, half in load(data).items()}
    plan = geometry.plan(photo.shape[:2], scale, model)
    condition = condition.at(photo.shape[:2])
    if (about.geometry, about.condition, about.model_id) != (plan, condition, model.id):
        raise ValueError("this analysis belongs to another photo, scale, condition or model")
    encoded = Encoded(geometry.enlarge(photo, plan), tensors["latent"], plan, about.encoded_notes)
    return Analysis(
        encoded=encoded,
        e_full=tensors["e_full"],
        e_pix=tensors["e_pix"],
        model_id=about.model_id,
        tile=about.tile,
        condition=condition,
        notes=about.notes,
    )


def _header(data: bytes) -> dict[str, str]:
    """The metadata, which `load` does not return. The file begins with the header's length and the header as JSON."""
    length = int.from_bytes(data[:8], "little")
    metadata: dict[str, str] = json.loads(data[8 : 8 + length])["__metadata__"]
    return metadata
