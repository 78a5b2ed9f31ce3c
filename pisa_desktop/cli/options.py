"""Options that several subcommands share, and the model they ask for."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pisa_desktop import paths
from pisa_desktop.errors import UsageError

if TYPE_CHECKING:
    from pisa_desktop.restore.model import Model

T = TypeVar("T")


def checked(convert: Callable[[str], T]) -> Callable[[str], T]:
    """A type for argparse: what it raises as a usage error or ValueError becomes argparse's own complaint."""

    def conversion(text: str) -> T:
        try:
            return convert(text)
        except UsageError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    conversion.__name__ = getattr(convert, "__name__", "value")
    return conversion


def add_device(parser: argparse.ArgumentParser) -> None:
    """--device and --precision."""
    parser.add_argument(
        "--device", default="auto", metavar="auto|cpu|cuda[:n]|mps|xpu", help="where to compute (auto: the fastest)"
    )
    parser.add_argument("--precision", default="auto", choices=("auto", "fp32", "bf16", "fp16"), help="default: auto")


def add_model(parser: argparse.ArgumentParser) -> None:
    """--model."""
    parser.add_argument(
        "--model", default="mini", metavar="mini|FOLDER", help="PiSA-Mini (default), or a folder with PiSA-SR's weights"
    )


def open_chosen_model(args: argparse.Namespace) -> "Model":
    """The model of --model on the device of --device and --precision. Imports torch."""
    from pisa_desktop.restore.device import choose
    from pisa_desktop.restore.model import open_model

    folder = paths.mini_weights() if args.model == "mini" else Path(args.model)
    return open_model(folder, choose(args.device, args.precision))
