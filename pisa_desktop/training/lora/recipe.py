"""Options of the LoRA trainer for both stages, with the published values as defaults."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pisa_desktop.errors import UsageError
from pisa_desktop.training.stages import Stage

Precision = Literal["fp32", "bf16", "fp16"]


@dataclass(frozen=True)
class LoraRecipe:
    """The options of both stages. The defaults are the published ones."""

    weights: Path
    """Folder with Stable Diffusion 2.1-base in base/."""
    photos: Path
    """Folder of good photos, searched recursively. The caption of `photo.jpg` is in `photo.txt` beside it."""
    state: Path
    """Folder of training states, logs, validation pictures and the result."""
    validation: Path | None = None
    """Folder of bad photos that are restored every `validate_every` steps; None for no validation."""
    lpips: Path | None = None
    """LPIPS weights to use instead of the shift-tolerant ones; see perceptual.py."""
    pix_steps: int = 4000
    sem_steps: int = 8500
    batch: int = 4
    """Crops per step in each process."""
    crop: int = 512
    """Side of a crop in pixels, a multiple of 64."""
    rate: float = 5e-5
    """AdamW's learning rate, constant."""
    rank: int = 4
    seed: int = 0
    precision: Precision | None = None
    """None: accelerate's configured precision, or fp32 if it is not configured."""
    cpu: bool = False
    """Compute on the processor even if there is a GPU."""
    checkpointing: bool = True
    """Recompute activations in the backward pass, which saves memory and takes a third more time."""
    workers: int = 4
    """Worker processes that crop and degrade photos, per training process; 0: the training process does it."""
    validate_every: int = 500
    save_every: float = 600.0
    """Seconds between two training states on disk."""

    def __post_init__(self) -> None:
        """Raises UsageError if an option is out of range."""
        if self.crop < 64 or self.crop % 64:
            raise UsageError(f"The crop must be a multiple of 64 pixels, not {self.crop}.")
        if min(self.batch, self.rank, self.validate_every) < 1 or min(self.pix_steps, self.sem_steps, self.workers) < 0:
            raise UsageError("The batch size, the rank and all step counts must be positive.")

    def steps(self, stage: Stage) -> int:
        """Total training steps of a stage, including those of earlier runs."""
        return self.pix_steps if stage is Stage.PIX else self.sem_steps

    def state_file(self, stage: Stage) -> Path:
        """Path of a stage's training state."""
        return self.state / f"{stage}.pt"
