"""The training state of the LoRAs: what a stage resumes from, to the same numbers, after it was stopped or killed."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from pisa_desktop.training.stages import StageName
from pisa_desktop.training.state import damaged, foreign, read_state


@dataclass(frozen=True)
class LoraState:
    """One stage after `step` steps. Batches are functions of the step, so no generator's state is needed."""

    stage: StageName
    step: int
    adapters: dict[str, Tensor]
    """Both LoRAs by the authors' names, fp32."""
    optimizer: dict[str, Any]
    scaler: dict[str, Any]
    """Of the gradient scaler; empty without one."""

    @classmethod
    def read(cls, path: Path, stage: StageName, shapes: dict[str, torch.Size]) -> "LoraState":
        """Read a state back; raises PisaError if it is damaged, or of another stage, network or rank."""
        try:
            state = cls(**read_state(path))
            found = {name: tensor.shape for name, tensor in state.adapters.items()}
        except (TypeError, AttributeError) as error:  # other fields, or something else in them
            raise damaged(path) from error
        if state.stage != stage or found != shapes:
            raise foreign(path)
        return state
