"""Training of PiSA-SR's two LoRAs on Stable Diffusion 2.1: the paper's stages pix and sem (section 3.3).

Importing this imports no torch. On several GPUs or machines, with the options of `pisa-desktop train lora`:

    accelerate launch -m pisa_desktop.training.lora --weights DIR --photos DIR --state DIR
"""

import importlib.util
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.progress import Steps
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
    """LPIPS weights to use in place of the shift-tolerant ones; see lora_perceptual.py."""
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


def train(recipe: LoraRecipe) -> Steps[Path]:
    """Run both stages to their last steps, resuming what the state folder holds; returns the authors' kind of file.

    Where accelerate runs several processes, only the first yields and writes. A state is written every
    `save_every` seconds, at the end of a stage, and when the generator is closed. Raises PisaError when packages,
    photos, Stable Diffusion's files or the state cannot be used.
    """
    require_packages()
    from pisa_desktop.training.lora_stages import run_stages

    return (yield from run_stages(recipe))


def require_packages() -> None:
    """Raise PisaError when a package of the extra 'train' is not installed."""
    for package in ("accelerate", "peft", "transformers"):
        if importlib.util.find_spec(package) is None:
            raise PisaError(
                f"Training needs the package {package}, which is not installed; "
                "install PiSA Desktop with its extra 'train'."
            )


if __name__ == "__main__":
    from pisa_desktop.cli.main import run

    sys.exit(run(["train", "lora", *sys.argv[1:]]))
