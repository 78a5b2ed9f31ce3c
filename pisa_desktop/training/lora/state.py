"""The training state of the LoRAs, from which a stopped or killed stage resumes with identical results."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from pisa_desktop.training.stages import Stage
from pisa_desktop.training.state import damaged, foreign, read_state


@dataclass(frozen=True)
class LoraState:
    """One stage after `step` steps. Batches are functions of the step, so no generator state is needed."""

    stage: str
    step: int
    adapters: dict[str, Tensor]
    """Both LoRAs by the authors' names, fp32."""
    optimizer: dict[str, Any]
    scaler: dict[str, Any]
    """State of the gradient scaler; empty if there is none."""

    @classmethod
    def read(cls, path: Path, stage: Stage, shapes: dict[str, torch.Size]) -> "LoraState":
        """Read a state. Raises PisaError if it is damaged or belongs to another stage, network or rank."""
        try:
            state = cls(**read_state(path))
            found = {name: tensor.shape for name, tensor in state.adapters.items()}
        except (TypeError, AttributeError) as error:  # other fields, or values of another type
            raise damaged(path) from error
        if state.stage != stage or found != shapes:
            raise foreign(path)
        return state
