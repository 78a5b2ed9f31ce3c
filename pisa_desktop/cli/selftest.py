"""`pisa-desktop self-test`: check that this installation computes correct results."""

import argparse
import json
import sys


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand."""
    parser = commands.add_parser("self-test", help="check that this installation computes correct results")
    parser.add_argument("--json", action="store_true", help="as one JSON object per line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run every check and print its outcome; 0 when all pass."""
    from pisa_desktop.measure.selftest import self_test

    passed = True
    for check in self_test():
        passed &= check.passed
        if args.json:
            line = json.dumps({"check": check.name, "passed": check.passed, "detail": check.detail})
        else:
            line = f"{'ok  ' if check.passed else 'FAIL'}  {check.name}: {check.detail}"
        sys.stdout.write(line + "\n")
    return 0 if passed else 1
