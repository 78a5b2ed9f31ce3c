"""Training of PiSA-SR's two LoRAs on Stable Diffusion 2.1: the paper's stages pix and sem (section 3.3).

Importing this module does not import torch. To train on several GPUs or machines, with the same options:

    accelerate launch -m pisa_desktop train lora --weights DIR --photos DIR --state DIR
"""

from pathlib import Path

from pisa_desktop import extras
from pisa_desktop.progress import Steps
from pisa_desktop.training.lora.recipe import LoraRecipe


def train(recipe: LoraRecipe) -> Steps[Path]:
    """Run both stages to their last steps; returns the path of the result in the authors' format.

    Resumes the training states in the state folder. With several processes, only the main one yields and writes. A
    state is written every `save_every` seconds, at the end of a stage, and when the generator is closed. Raises
    PisaError if packages, photos, Stable Diffusion's files or the state cannot be used.
    """
    require_packages()
    from pisa_desktop.training.lora.stages import run_stages

    return (yield from run_stages(recipe))


def require_packages() -> None:
    """Raise PisaError if a package of the extra 'train' is not installed."""
    extras.require("Training", "accelerate", "peft", "transformers")
