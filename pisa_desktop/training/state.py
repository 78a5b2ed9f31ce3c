"""The training state: what a trainer resumes from after it was stopped or killed."""

import io
import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from pisa_desktop.errors import PisaError


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

    def to_bytes(self) -> bytes:
        """The file's content."""
        buffer = io.BytesIO()
        torch.save(vars(self), buffer)
        return buffer.getvalue()

    @classmethod
    def read(cls, path: Path, stage: str, names: set[str], opponent: bool) -> "TrainingState":
        """Read a state back; raises PisaError if it is damaged or belongs to another stage, network or opponent."""
        try:
            state = cls(**torch.load(path, map_location="cpu", weights_only=True))
        except (OSError, RuntimeError, EOFError, TypeError, pickle.UnpicklingError) as error:
            raise PisaError(f"The training state {path} is damaged; delete it to begin the stage anew.") from error
        if state.stage != stage or state.parameters.keys() != names or (state.opponent is not None) != opponent:
            raise PisaError(f"The training state {path} belongs to another training.")
        return state
