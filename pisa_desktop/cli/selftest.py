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
    import itertools

    from pisa_desktop.measure.installation import installation_checks
    from pisa_desktop.measure.selftest import self_test
    from pisa_desktop.paths import Home

    passed = True
    for check in itertools.chain(self_test(), installation_checks(Home.at(args.home))):
        passed &= check.passed
        if args.json:
            line = json.dumps({"check": check.name, "passed": check.passed, "detail": check.detail})
        else:
            line = f"{'ok  ' if check.passed else 'FAIL'}  {check.name}: {check.detail}"
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    return 0 if passed else 1
