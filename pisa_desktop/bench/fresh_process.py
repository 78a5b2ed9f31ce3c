"""Measuring in a fresh process, so that what this one has loaded and allocated does not count."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pisa_desktop import paths

PROGRAM = (sys.executable,) if paths.bundle() else (sys.executable, "-P", "-m", "pisa_desktop")
"""The command line. With -P, Python takes no module from the current folder."""
CALL = "--call"
"""The option by which a fresh process is told to call a function."""


def command(function: Callable[..., None], *arguments: object) -> list[str]:
    """The command that calls a function of this package in a fresh process.

    `arguments`: values that JSON can represent.
    """
    return [*PROGRAM, CALL, function.__module__, function.__name__, json.dumps(arguments)]


def call(module: str, function: str, arguments: str) -> None:
    """What the fresh process does."""
    getattr(importlib.import_module(module), function)(*json.loads(arguments))


def lines(
    function: Callable[..., None], *arguments: object, environment: Mapping[str, str] | None = None
) -> Iterator[str]:
    """Call a function in a fresh process and yield the lines that it prints, as they come.

    `environment` adds to this process's. Raises CalledProcessError if the process fails.
    """
    program = command(function, *arguments)
    merged = {**os.environ, **(environment or {})}
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True, env=merged) as child:
        assert child.stdout is not None
        for line in child.stdout:
            yield line.rstrip()
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, program)


def told_afresh(function: Callable[..., None], *arguments: object) -> Any:
    """Call a function of this package in a fresh process; returns the last line that it prints, parsed as JSON."""
    return json.loads(list(lines(function, *arguments))[-1])
