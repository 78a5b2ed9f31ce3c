"""How the two LoRAs are trained: the options of both stages, with the published values as defaults."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pisa_desktop.errors import UsageError
from pisa_desktop.training.stages import StageName

Precision = Literal["fp32", "bf16", "fp16"]


@dataclass(frozen=True)
class LoraRecipe:
    """How both stages are trained; the defaults are those published."""

    weights: Path
    """Folder with Stable Diffusion 2.1-base in base/."""
    photos: Path
    """Folder of good photos, searched through its folders; captions beside them, `photo.txt` for `photo.jpg`."""
    state: Path
    """Folder of training states, logs, validation pictures and the result."""
    validation: Path | None = None
    """Folder of bad photos that are restored every `validate_every` steps; None for no pictures."""
    lpips: Path | None = None
    """LPIPS weights to use in place of the shift-tolerant ones; see perceptual.py."""
    pix_steps: int = 4000
    sem_steps: int = 8500
    batch: int = 4
    """Crops of a step on each process."""
    crop: int = 512
    """Side of a crop in pixels, a multiple of 64."""
    rate: float = 5e-5
    """AdamW's learning rate, constant."""
    rank: int = 4
    seed: int = 0
    precision: Precision | None = None
    """None: as accelerate is configured, else fp32."""
    cpu: bool = False
    """Compute on the processor whatever else there is."""
    checkpointing: bool = True
    """Compute activations again on the way back: less memory, a third more time."""
    workers: int = 4
    """Processes that cut and degrade photos, for each process that trains; 0: none beside it."""
    validate_every: int = 500
    save_every: float = 600.0
    """Seconds between two training states on disk."""

    def __post_init__(self) -> None:
        """Raises UsageError."""
        if self.crop < 64 or self.crop % 64:
            raise UsageError(f"The crop must be a multiple of 64 pixels, not {self.crop}.")
        if min(self.batch, self.rank, self.validate_every) < 1 or min(self.pix_steps, self.sem_steps, self.workers) < 0:
            raise UsageError("The batch, the rank and all numbers of steps must be positive.")

    def steps(self, stage: StageName) -> int:
        """Training steps of a stage in all, those of earlier runs included."""
        return self.pix_steps if stage == "pix" else self.sem_steps

    def state_file(self, stage: StageName) -> Path:
        """Where a stage's training state lies."""
        return self.state / f"{stage}.pt"
