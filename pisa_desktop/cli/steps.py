"""Long work without an end in sight, such as a training: a line for every step, and a polite end when asked."""

import signal
import sys

from pisa_desktop.progress import Steps


def show(steps: Steps[object]) -> int:
    """Run a training, a line for every step. Ctrl-C and a polite kill wait for the step's end, so that its state is
    saved whole.
    """
    asked = []
    numbers = (signal.SIGINT, signal.SIGTERM)
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
