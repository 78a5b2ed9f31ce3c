"""`pisa-desktop devices`: the devices on which this computer can run the models."""

import argparse
import json
import sys


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand."""
    parser = commands.add_parser("devices", help="list the devices that models can run on")
    parser.add_argument("--json", action="store_true", help="print one JSON object per line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Try each device and print it with the precision that it would use; the first that works is the default."""
    from pisa_desktop.restore.device import trials

    for device_id, compute in trials():
        words = None if compute is None else compute.described.words
        if args.json:
            line = json.dumps({"device": device_id, "works": words is not None, "use": words})
        else:
            line = f"{device_id}: {words or 'does not work'}"
        sys.stdout.write(line + "\n")
    return 0
