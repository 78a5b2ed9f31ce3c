"""Measuring in a fresh process, so that what this one has loaded and allocated does not count."""

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any


def told_afresh(function: Callable[..., None], *arguments: object) -> Any:
    """Call a function of this package in a fresh process; returns the last line that it prints, parsed as JSON.

    `arguments`: values that JSON can represent.
    """
    name = function.__name__
    code = f"import json, sys; from {function.__module__} import {name}; {name}(*json.loads(sys.argv[1]))"
    command = [sys.executable, "-c", code, json.dumps(arguments)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(told.splitlines()[-1])
