"""A method without a network, which workers import: some photos' names let it hold or kill its worker."""

import os
import signal
import time
from functools import partial
from pathlib import Path

from pisa_desktop.engine.method import Method
from tests.album.runs import Enlarging


def acting(folder: Path) -> Method:
    """Enlarges, `slow...` in a tenth of a second.

    Over `poison...` its worker dies; over `hold...` it writes its pid and waits for a file `go`.
    """
    return Enlarging(partial(_act, folder)).method


def _act(folder: Path, name: str, step: int) -> None:
    if name.startswith("poison"):
        os.kill(os.getpid(), signal.SIGKILL)
    if name.startswith("slow"):
        time.sleep(0.03)
    if name.startswith("hold") and step == 1:
        held = folder / f"{name}.held"
        held.with_suffix(".new").write_text(str(os.getpid()))
        held.with_suffix(".new").replace(held)
        while not (folder / "go").exists():
            time.sleep(0.02)
