"""The training state: what a trainer resumes from after it was stopped or killed."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from pisa_desktop.errors import PisaError


def state_bytes(state: object) -> bytes:
    """The file of a training state, a dataclass of tensors and plain values."""
    buffer = io.BytesIO()
    torch.save(vars(state), buffer)
    return buffer.getvalue()


def read_state(path: Path) -> dict[str, Any]:
    """The fields of a state, checked against the file's checksums; raises PisaError if it is damaged."""
    try:
        with zipfile.ZipFile(path) as archive:  # what torch.save writes; torch does not compare its checksums
            if archive.testzip() is not None:
                raise zipfile.BadZipFile
        content: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # the unpickler raises whatever a broken or hostile stream leads it to
        raise damaged(path) from error
    return content


def damaged(path: Path) -> PisaError:
    """What to raise for a state that nobody can go on from."""
    return PisaError(f"The training state {path} is damaged; delete it to begin the stage anew.")


def foreign(path: Path) -> PisaError:
    """What to raise for a whole state of another stage, network or recipe."""
    return PisaError(f"The training state {path} belongs to another training.")


@dataclass(frozen=True)
class TrainingState:
    """One stage of one training, after `step` steps."""

    stage: str
    step: int
    parameters: dict[str, Tensor]
    """The trained parameters by name, fp32."""
    average: dict[str, Tensor]
    """Their exponential moving average: what is shipped."""
    optimizer: dict[str, Any]
    opponent: dict[str, Any] | None = None
    """The state of stage sem's opponent, where there is one."""

    @classmethod
    def read(cls, path: Path, stage: str, names: set[str], opponent: bool) -> "TrainingState":
        """Read a state back; raises PisaError if it is damaged or belongs to another stage, network or opponent."""
        try:
            state = cls(**read_state(path))
        except TypeError as error:  # other fields, or none
            raise damaged(path) from error
        if state.stage != stage or state.parameters.keys() != names or (state.opponent is not None) != opponent:
            raise foreign(path)
        return state
