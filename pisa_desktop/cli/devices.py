"""`pisa-desktop devices`: what this computer can compute with."""

import argparse
import json
import sys


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand."""
    parser = commands.add_parser("devices", help="list what this computer can compute with")
    parser.add_argument("--json", action="store_true", help="as one JSON object a line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Try every device and print it with the precision that would be used; the first that works is the default."""
    from pisa_desktop.restore.device import trials

    for name, compute in trials():
        if args.json:
            line = json.dumps({"device": name, "works": compute is not None, "use": compute and compute.words})
        else:
            line = f"{name}: {compute.words if compute else 'does not work'}"
        sys.stdout.write(line + "\n")
    return 0
