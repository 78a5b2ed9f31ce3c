"""The command line and its subcommands. Importing it imports neither Qt nor torch, so `--help` is instant."""

import argparse
import errno
import logging
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from pisa_desktop import __version__
from pisa_desktop.cli import album, bench, devices, enhance, evaluate, models, selftest, train
from pisa_desktop.cli.streams import steady
from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.files.printable import printable
from pisa_desktop.shutdown import Ended, polite_ends


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; each subcommand brings its own part and a `run` function."""
    top = argparse.ArgumentParser(
        prog="pisa-desktop",
        description="Restore photographs with PiSA-SR: two strengths, on your own computer.",
    )
    top.add_argument("--version", action="version", version=f"PiSA Desktop {__version__}")
    top.add_argument("--home", type=Path, metavar="DIR", help="keep settings and data there instead of your home")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in (enhance, album, models, devices, selftest, bench, evaluate, train):
        module.add_parser(commands)
    return top


def run(arguments: Sequence[str]) -> int:
    """Run one command. Returns 0: success; 1: a failure, reported on stderr; 2: wrong usage; 128 + n: signal n.

    Ctrl-C, SIGTERM and a closed terminal end it politely: photos in progress are put back.
    """
    with steady() as output:
        code = _run(arguments)
        output.flush()
        if output.fault is not None and output.fault.errno != errno.EPIPE:  # a reader that left knows it
            sys.stderr.write(f"pisa-desktop: The output could not be written: {output.fault.strerror}.\n")
    return code if output.fault is None else code or 1


def _run(arguments: Sequence[str]) -> int:
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s: %(message)s")
    top = parser()
    args = top.parse_args(arguments)
    try:
        with polite_ends():
            result: int = args.run(args)
        return result
    except UsageError as error:
        top.exit(2, f"pisa-desktop: {printable(str(error))}\n")
    except PisaError as error:
        sys.stderr.write(f"pisa-desktop: {printable(str(error))}\n")
        return 1
    except KeyboardInterrupt as end:
        sys.stderr.write("Stopped.\n")
        return 128 + (end.number if isinstance(end, Ended) else signal.SIGINT)
