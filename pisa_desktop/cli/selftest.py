"""`pisa-desktop self-test`: does this installation compute what it should?"""

import argparse
import json
import sys


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand."""
    parser = commands.add_parser("self-test", help="check that this installation computes what it should")
    parser.add_argument("--json", action="store_true", help="as one JSON object a line")
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
