"""`pisa-desktop train mini`: train the built-in model in the paper's two stages."""

import argparse
from dataclasses import replace
from pathlib import Path

from pisa_desktop import extras, paths
from pisa_desktop.cli import options, train_lora
from pisa_desktop.cli.steps import show
from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.training.stages import Stage

_LOSSES = ("l1", "ssim", "perceptual", "texture", "adversarial", "grid", "weave")


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand. In the packaged program it takes any arguments and says where training is to be had."""
    if paths.bundle():
        refusing = commands.add_parser("train", help="not in this package", add_help=False, prefix_chars="\0")
        refusing.add_argument("any", nargs="*")
        refusing.set_defaults(run=_refuse)
        return
    parser = commands.add_parser("train", help="train a model (needs the extra 'train')")
    trainers = parser.add_subparsers(title="trainers", metavar="TRAINER", required=True)
    train_lora.add_trainer(trainers)
    mini = trainers.add_parser(
        "mini",
        help="PiSA-Mini",
        description="Train PiSA-Mini: stage pix (pix adapter and its ends, pixel loss), then stage sem "
        "(sem adapter and its ends, perceptual loss). A stopped or killed training resumes where it stopped.",
    )
    mini.add_argument("--photos", required=True, type=Path, metavar="DIR", help="good photos to learn from")
    mini.add_argument("--state", required=True, type=Path, metavar="DIR", help="training states, logs and results")
    mini.add_argument("--stage", required=True, choices=[stage.value for stage in Stage])
    mini.add_argument("--steps", required=True, type=int, help="total steps, including earlier runs")
    mini.add_argument(
        "--start",
        type=Path,
        metavar="FILE",
        help="weights to start from: the prior's file or an earlier PiSA-Mini (default for sem: the result of pix)",
    )
    mini.add_argument("--batch", type=int, help="crops per step (default: 16, sem: 2)")
    mini.add_argument("--rate", type=float, help="initial learning rate (default: 2e-4)")
    mini.add_argument("--rank", type=int, help="rank of the adapter's change, 0 for full rank (default: 0, sem: 16)")
    mini.add_argument(
        "--teacher",
        type=Path,
        metavar="FILE",
        help="for sem: the prior's file, whose results are learnt for crops whose detail is lost",
    )
    mini.add_argument(
        "--losses",
        nargs="+",
        type=options.checked(_weight),
        default=[],
        metavar="NAME=WEIGHT",
        help=f"weights of {', '.join(_LOSSES)}; stage pix uses the first two (default: those of the model card)",
    )
    mini.add_argument("--crop", type=int, help="side of a crop in pixels, a multiple of 16 (default: 128, sem: 192)")
    mini.add_argument("--workers", type=int, default=1, help="processes that prepare photos (default: 1)")
    mini.add_argument("--seed", type=int, default=0, help="random seed (default: 0)")
    mini.add_argument(
        "--save-every", type=float, default=120, metavar="SECONDS", help="time between training states (default: 120)"
    )
    mini.add_argument("--threads", type=int, default=0, help="processor threads (default: all)")
    mini.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:n]", help="device to compute on")
    mini.set_defaults(run=run_mini)


def _refuse(_args: argparse.Namespace) -> int:
    raise PisaError(f"Models cannot be trained here: {extras.ELSEWHERE}.")


def _weight(text: str) -> tuple[str, float]:
    name, _, weight = text.partition("=")
    if name not in _LOSSES:
        raise UsageError(f"{name} is not one of the losses, which are {', '.join(_LOSSES)}")
    return name, float(weight)


def run_mini(args: argparse.Namespace) -> int:
    """Train one stage to its last step and print a line for every step."""
    from pisa_desktop.restore.device import choose, use_threads
    from pisa_desktop.training.mini.train import Recipe, train

    if args.threads:
        use_threads(args.threads)
    recipe = Recipe.usual(
        Stage(args.stage),
        steps=args.steps,
        photos=args.photos,
        state=args.state,
        start=args.start,
        batch=args.batch,
        rate=args.rate,
        rank=args.rank,
        teacher=args.teacher,
        crop=args.crop,
        workers=args.workers,
        save_every=args.save_every,
        seed=args.seed,
    )
    recipe = replace(recipe, losses=replace(recipe.losses, **dict(args.losses)))
    return show(train(recipe, choose(args.device).device))
