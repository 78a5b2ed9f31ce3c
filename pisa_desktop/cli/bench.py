"""`pisa-desktop bench`: how fast this computer is, and how much memory it takes."""

import argparse
import json
import sys
from dataclasses import asdict


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand."""
    parser = commands.add_parser("bench", help="measure speed and memory on this computer")
    parser.add_argument("--album", action="store_true", help="an album against its photos, instead of the engine")
    parser.add_argument("--json", action="store_true", help="as one JSON object a line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure and print each figure as it comes, beside its goal."""
    from pisa_desktop.measure.bench import bench_mini, machine
    from pisa_desktop.measure.bench_album import bench_album

    sys.stdout.write(json.dumps({"machine": machine()}) + "\n" if args.json else f"{machine()}\n")
    for figure in bench_album() if args.album else bench_mini():
        if args.json:
            line = json.dumps(asdict(figure))
        else:
            goal = "" if figure.goal is None else f"  (to reach: {figure.goal:g})"
            line = f"{figure.name:<48}{figure.value:8.3f} {figure.unit}{goal}"
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    return 0
