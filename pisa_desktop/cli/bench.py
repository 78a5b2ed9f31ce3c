"""`pisa-desktop bench`: how fast this computer is, and how much memory it takes."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop.errors import UsageError

if TYPE_CHECKING:
    from pisa_desktop.bench.engine import Figure


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand."""
    parser = commands.add_parser("bench", help="measure speed and memory on this computer")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--album", action="store_true", help="an album run, and 10,000 photos in the strip")
    what.add_argument("--cluster", action="store_true", help="an album on a Ray cluster of this computer (takes long)")
    what.add_argument("--train", action="store_true", help="the trainers: steps per second and peak memory")
    what.add_argument("--models", action="store_true", help="downloading and checking of models, against curl")
    what.add_argument("--opening", action="store_true", help="opening 24 megapixels of each format, beside Pillow")
    what.add_argument("--memory", action="store_true", help="peak memory of one photo against its estimate")
    what.add_argument("--window", action="store_true", help="painting and sliders (needs a screen)")
    what.add_argument("--sd-random", action="store_true", help="PiSA-SR at full size with random weights")
    parser.add_argument("--compare", action="store_true", help="with --sd-random: compare with the plain path")
    parser.add_argument("--sizes", type=int, nargs="+", metavar="SIDE", help="with --sd-random: sides of the outputs")
    parser.add_argument("--json", action="store_true", help="print one JSON object per line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure and print each figure as soon as it is known, with its goal."""
    tables = args.window, args.sd_random, args.opening, args.memory
    if any(tables) and args.json:
        raise UsageError("--json cannot be combined with --window, --sd-random, --opening or --memory.")
    for line in _table(args) if any(tables) else _figures(args):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    return 0


def _table(args: argparse.Namespace) -> Iterator[str]:
    if args.window:
        return _window()
    if args.opening:
        from pisa_desktop.bench import opening

        return opening.rows()
    if args.memory:
        from pisa_desktop.bench import footprint

        return footprint.rows(footprint.SIZES)
    return _sd(args)


def _figures(args: argparse.Namespace) -> Iterator[str]:
    from pisa_desktop.bench.engine import bench_mini, machine

    yield json.dumps({"machine": machine()}) if args.json else machine()
    chosen = {"album": _album, "cluster": _cluster, "train": _trainers, "models": _models}
    for figure in next((figures for name, figures in chosen.items() if getattr(args, name)), bench_mini)():
        yield json.dumps(asdict(figure)) if args.json else _line(figure)


def _say(text: str) -> None:
    """Tell the user something on standard error; standard output is for figures."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def _models() -> Iterator["Figure"]:
    from pisa_desktop.bench.models import bench_models

    with tempfile.TemporaryDirectory() as folder:
        yield from bench_models(Path(folder))


def _trainers() -> Iterator["Figure"]:
    from pisa_desktop.training.lora.train import require_packages

    require_packages()
    from pisa_desktop.bench.train_lora import bench_train_lora
    from pisa_desktop.bench.train_mini import bench_train_mini
    from pisa_desktop.restore.device import choose, has_bf16

    yield from bench_train_mini()
    if has_bf16(choose().device):
        yield from bench_train_lora(("fp32", "bf16"))
    else:
        _say("This computer has no native bf16, so the figures in bf16 are left out.")
        yield from bench_train_lora(("fp32",))


def _album() -> Iterator["Figure"]:
    """Figures of an album run, then of ten thousand photos in the window's strip, from a fresh process."""
    from pisa_desktop.bench import fresh_process
    from pisa_desktop.bench.album import bench_album
    from pisa_desktop.bench.engine import Figure
    from pisa_desktop.bench.strip import print_figures

    yield from bench_album()
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    for line in fresh_process.lines(print_figures, environment={"QT_QPA_PLATFORM": platform}):
        yield Figure(**json.loads(line))


def _cluster() -> Iterator["Figure"]:
    from pisa_desktop import extras

    extras.require("This benchmark", "ray", extra="cluster")
    from pisa_desktop.bench.cluster import bench_cluster

    yield from bench_cluster()


def _line(figure: "Figure") -> str:
    goal = "" if figure.goal is None else f"  (goal: {figure.goal:g})"
    return f"{figure.name:<48}{figure.value:8.3f} {figure.unit}{goal}"


def _window() -> Iterator[str]:
    """Figures of the whole program, of the contact view, then of the canvas alone."""
    from pisa_desktop.bench import fresh_process
    from pisa_desktop.bench.canvas import canvas_lines
    from pisa_desktop.bench.strip import print_contacts
    from pisa_desktop.bench.window import screen, window_bench

    with tempfile.TemporaryDirectory() as folder:
        yield from window_bench(Path(folder))
    with screen():
        yield from fresh_process.lines(print_contacts)
    yield from canvas_lines()


def _sd(args: argparse.Namespace) -> Iterator[str]:
    from pisa_desktop.bench.engine import machine
    from pisa_desktop.bench.sd import HEADER, SIZES, SDBench, SDFigures, as_row, bench_sd, conclusions, runs
    from pisa_desktop.restore.device import choose, has_bf16

    yield machine()
    planned, left_out = runs(
        args.compare,
        tuple(args.sizes or SIZES),
        transformers=find_spec("transformers") is not None,
        bf16=has_bf16(choose().device),
    )
    for sentence in left_out:
        _say(sentence)
    yield from HEADER
    for told in bench_sd(planned):
        match told:
            case SDFigures():
                yield as_row(told)
            case SDBench():
                yield from conclusions(told)
            case str():
                _say(told)
