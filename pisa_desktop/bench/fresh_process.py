"""Figures from a process of its own: what this one has loaded and held does not count."""

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any


def told_afresh(function: Callable[..., None], *arguments: object) -> Any:
    """What a function of the package prints last, as JSON, when a fresh process calls it with these arguments.

    `arguments`: whatever JSON can say.
    """
    name = function.__name__
    code = f"import json, sys; from {function.__module__} import {name}; {name}(*json.loads(sys.argv[1]))"
    command = [sys.executable, "-c", code, json.dumps(arguments)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(told.splitlines()[-1])
