"""`pisa-desktop train lora`: train PiSA-SR's LoRAs on Stable Diffusion 2.1 in the paper's two stages."""

import argparse
from dataclasses import fields
from pathlib import Path

from pisa_desktop.cli.steps import show
from pisa_desktop.training.lora.recipe import LoraRecipe
from pisa_desktop.training.lora.train import train


def add_trainer(trainers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the trainer to `train`."""
    lora = trainers.add_parser(
        "lora",
        help="PiSA-SR's LoRAs on Stable Diffusion 2.1",
        description="Train PiSA-SR's two LoRAs: stage pix (L2), then stage sem (L2, perceptual distance, CSD) with "
        "pix frozen. A stopped or killed training resumes where it stopped. On several GPUs or machines, run "
        "accelerate launch -m pisa_desktop train lora with the same options.",
    )
    lora.add_argument(
        "--weights", required=True, type=Path, metavar="DIR", help="Stable Diffusion 2.1-base in DIR/base"
    )
    lora.add_argument(
        "--photos", required=True, type=Path, metavar="DIR", help="good photos, with captions in .txt files beside them"
    )
    lora.add_argument("--state", required=True, type=Path, metavar="DIR", help="training states, logs and the result")
    lora.add_argument("--validation", type=Path, metavar="DIR", help="bad photos to restore periodically")
    lora.add_argument("--lpips", type=Path, metavar="FILE", help="weights of LPIPS (VGG), to use instead of ST-LPIPS")
    for name, words in (
        ("pix-steps", "total steps of stage pix"),
        ("sem-steps", "total steps of stage sem"),
        ("batch", "crops per step in each process"),
        ("crop", "side of a crop in pixels, a multiple of 64"),
        ("rate", "learning rate"),
        ("rank", "rank of both LoRAs"),
        ("seed", "random seed"),
        ("workers", "processes that prepare photos"),
        ("validate-every", "steps between validation pictures"),
        ("save-every", "seconds between training states"),
    ):
        usual = getattr(LoraRecipe, name.replace("-", "_"))
        lora.add_argument(f"--{name}", type=type(usual), default=usual, help=f"{words} (default: {usual:g})")
    lora.add_argument(
        "--precision", choices=("fp32", "bf16", "fp16"), help="default: accelerate's configuration, or else fp32"
    )
    lora.add_argument("--cpu", action="store_true", help="compute on the processor")
    lora.add_argument(
        "--no-checkpointing",
        dest="checkpointing",
        action="store_false",
        help="a third faster, but with far more memory",
    )
    lora.set_defaults(run=run_lora)


def run_lora(args: argparse.Namespace) -> int:
    """Train both stages to their last steps and print a line for every step."""
    recipe = LoraRecipe(**{field.name: getattr(args, field.name) for field in fields(LoraRecipe)})
    return show(train(recipe))
