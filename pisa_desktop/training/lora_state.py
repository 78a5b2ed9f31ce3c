"""The training state of the LoRAs: what a stage resumes from, to the same numbers, after it was stopped or killed."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.training.lora import StageName


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

    def to_bytes(self) -> bytes:
        """The file's content."""
        buffer = io.BytesIO()
        torch.save(vars(self), buffer)
        return buffer.getvalue()

    @classmethod
    def read(cls, path: Path, stage: StageName, shapes: dict[str, torch.Size]) -> "LoraState":
        """Read a state back; raises PisaError if it is damaged, or of another stage, network or rank."""
        try:
            with zipfile.ZipFile(path) as archive:  # what torch.save writes; torch does not compare its checksums
                if archive.testzip() is not None:
                    raise zipfile.BadZipFile
            content = torch.load(path, map_location="cpu", weights_only=True)
            state = cls(**content)
            found = {name: tensor.shape for name, tensor in state.adapters.items()}
        except Exception as error:  # the unpickler raises whatever a broken or hostile stream leads it to
            raise PisaError(f"The training state {path} is damaged; delete it to begin the stage anew.") from error
        if state.stage != stage or found != shapes:
            raise PisaError(f"The training state {path} belongs to another training.")
        return state
