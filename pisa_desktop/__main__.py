"""Starting the program: `python -m pisa_desktop` and the console script `pisa-desktop`."""

import sys

from pisa_desktop.cli.main import run


def main() -> int:
    """Run the command line; returns the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
