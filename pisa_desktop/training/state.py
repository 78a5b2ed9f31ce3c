"""The training state, from which a stopped or killed training resumes."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from pisa_desktop.errors import PisaError


def state_bytes(state: object) -> bytes:
    """The file content of a training state, a dataclass of tensors and plain values."""
    buffer = io.BytesIO()
    torch.save(vars(state), buffer)
    return buffer.getvalue()


def read_state(path: Path) -> dict[str, Any]:
    """Read the fields of a state and verify the file's checksums. Raises PisaError if it is damaged."""
    try:
        with zipfile.ZipFile(path) as archive:  # the format of torch.save; torch does not verify checksums
            if archive.testzip() is not None:
                raise zipfile.BadZipFile
        content: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # the unpickler may raise anything for a damaged or malicious file
        raise damaged(path) from error
    return content


def damaged(path: Path) -> PisaError:
    """The error for a damaged state."""
    return PisaError(f"The training state {path} is damaged; delete it to restart the stage.")


def foreign(path: Path) -> PisaError:
    """The error for an intact state of another stage, network or recipe."""
    return PisaError(f"The training state {path} belongs to another training.")


@dataclass(frozen=True)
class TrainingState:
    """One stage of one training, after `step` steps."""

    stage: str
    step: int
    parameters: dict[str, Tensor]
    """The trained parameters by name, fp32."""
    average: dict[str, Tensor]
    """Their exponential moving average, which becomes the stage's result."""
    optimizer: dict[str, Any]
    opponent: dict[str, Any] | None = None
    """The state of stage sem's discriminator, if there is one."""

    @classmethod
    def read(cls, path: Path, stage: str, names: set[str], opponent: bool) -> "TrainingState":
        """Read a state. Raises PisaError if it is damaged or belongs to another stage, network or discriminator."""
        try:
            state = cls(**read_state(path))
        except TypeError as error:  # other fields
            raise damaged(path) from error
        if state.stage != stage or state.parameters.keys() != names or (state.opponent is not None) != opponent:
            raise foreign(path)
        return state
