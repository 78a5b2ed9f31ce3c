"""Starting the program: `python -m pisa_desktop` and the console script `pisa-desktop`.

Without arguments, or with photos and folders, it opens the window; with a command or an option, the command line.
`--self-test` tries the window out, and `--call` is how our benchmarks start a fresh process.
"""

import sys

if __name__ == "__main__" and not sys.flags.safe_path:
    del sys.path[0]  # with -m the current folder: a torch.py that lies there must not be taken for torch

import os
from collections.abc import Sequence
from pathlib import Path


def main() -> int:
    """Open the window or run the command line; returns the exit code."""
    arguments = sys.argv[1:]
    if arguments == ["--self-test"]:
        from pisa_desktop.window_trial import run as test

        return test()
    if arguments[:1] == ["--call"]:
        from pisa_desktop.bench.fresh_process import call

        call(*arguments[1:])
        return 0
    named = for_window(arguments)
    if named is not None:
        from pisa_desktop.app import run as show

        show(*named)
    from pisa_desktop.cli.main import run

    return run(arguments)


def for_window(arguments: Sequence[str]) -> tuple[Path | None, list[Path]] | None:
    """--home and the photos to show; None when the command line is meant.

    A word that is neither a command nor looks like a path is passed to the command line, which reports it.
    """
    home, rest = split_home(arguments)
    if rest[:1] == ["--"]:
        return home, [Path(word) for word in rest[1:]]
    if not rest:
        return home, []
    first = rest[0]
    if first.startswith("-") or first in _commands():
        return None
    looks_like_path = os.sep in first or "." in first or os.path.lexists(first)
    return (home, [Path(word) for word in rest]) if looks_like_path else None


def split_home(arguments: Sequence[str]) -> tuple[Path | None, list[str]]:
    """--home, which stands before everything else, and the other arguments."""
    rest, home = list(arguments), None
    while rest:
        if rest[0] == "--home" and len(rest) > 1:
            home = Path(rest[1])
            del rest[:2]
        elif rest[0].startswith("--home="):
            home = Path(rest.pop(0).partition("=")[2])
        else:
            break
    return home, rest


def _commands() -> set[str]:
    import argparse

    from pisa_desktop.cli.main import parser

    lists = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return {name for found in lists for name in found.choices}


if __name__ == "__main__":
    sys.exit(main())
