"""Training on the command line: a line for every step, and an orderly end when interrupted."""

import signal
import sys

from pisa_desktop.progress import Steps
from pisa_desktop.shutdown import endings


def show(steps: Steps[object]) -> int:
    """Run a training and print a line for every step; returns 0.

    Ctrl-C and the like take effect at the end of the step: the training state is saved and KeyboardInterrupt raised.
    """
    asked = []
    numbers = (signal.SIGINT, *endings())
    before = {number: signal.signal(number, lambda number, _: asked.append(number)) for number in numbers}
    try:
        for progress in steps:
            sys.stdout.write(f"{progress.done:.0f} of {progress.total:.0f}, {progress.what}\n")
            sys.stdout.flush()
            if asked:
                steps.close()
                raise KeyboardInterrupt
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0
