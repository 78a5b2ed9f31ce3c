"""Options that several subcommands share, the user's settings, and the model that was asked for."""

import argparse
import glob
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pisa_desktop import paths
from pisa_desktop.errors import UsageError
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import ColourMode, Strengths
from pisa_desktop.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from pisa_desktop.restore.model import Model

T = TypeVar("T")


def checked(convert: Callable[[str], T]) -> Callable[[str], T]:
    """A type for argparse, which reports a UsageError or ValueError of `convert` as an invalid argument."""

    def conversion(text: str) -> T:
        try:
            return convert(text)
        except UsageError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    conversion.__name__ = getattr(convert, "__name__", "value")
    return conversion


def expanded(named: list[Path]) -> list[Path]:
    """The names with patterns replaced by the files that match, in natural order, as shells outside Windows do.

    A name that exists, or that nothing matches, stays as it is.
    """
    from pisa_desktop.photo.naming import natural_order

    found = []
    for path in named:
        matches = [] if path.exists() or not glob.has_magic(str(path)) else glob.glob(str(path))  # noqa: PTH207 - absolute or not
        found += [Path(name) for name in sorted(matches, key=natural_order)] or [path]
    return found


def settings_of(args: argparse.Namespace) -> Settings:
    """The user's settings; defaults when there are none, or when their file is damaged."""
    return SettingsFile(paths.Home.at(args.home).settings_file).read()[0]


def add_device(parser: argparse.ArgumentParser) -> None:
    """--device and --precision."""
    parser.add_argument(
        "--device", default="auto", metavar="auto|cpu|cuda[:n]|mps|xpu", help="where to compute (auto: the fastest)"
    )
    parser.add_argument("--precision", default="auto", choices=("auto", "fp32", "bf16", "fp16"), help="default: auto")


def add_model(parser: argparse.ArgumentParser) -> None:
    """--model."""
    parser.add_argument(
        "--model",
        default="mini",
        metavar="mini|pisa-sr|FOLDER",
        help="PiSA-Mini (default), an installed model (see `models list`), or a folder with PiSA-SR's weights",
    )


def chosen_model(args: argparse.Namespace) -> str:
    """--model as "mini" or a whole path. Raises NotReady, with what to do, for a model that is not installed."""
    from pisa_desktop.weights.store import Store

    if args.model == "mini":
        return "mini"
    store = Store(paths.Home.at(args.home))
    installed = next((model for model in store.catalogue.models if model.id == args.model), None)
    return str(Path(args.model).absolute() if installed is None else store.path(installed))


def chosen_strengths(args: argparse.Namespace) -> Strengths:
    """--pix and --sem; one that was not given is the user's default, else the model's. Raises as `chosen_model`."""
    start = settings_of(args).starting(chosen_model(args))
    return Strengths(start.pix if args.pix is None else args.pix, start.sem if args.sem is None else args.sem)


def chosen_size(args: argparse.Namespace) -> Size | None:
    """--scale or --size, else the user's default; None for the default of each photo's size."""
    chosen: Size | None = args.size
    return chosen or settings_of(args).scale.size


def chosen_photo_is(args: argparse.Namespace) -> PhotoIs:
    """--photo-is, else the user's default."""
    return settings_of(args).photo_is if args.photo_is is None else PhotoIs(args.photo_is)


def open_chosen_model(args: argparse.Namespace, colour: ColourMode | None = None) -> "Model":
    """The model of --model on the device of --device and --precision. Imports torch.

    Raises UsageError when it has no such colour match.
    """
    from pisa_desktop.engine.opening import open_asked

    return open_asked(chosen_model(args), args.device, args.precision, paths.Home.at(args.home), colour)
