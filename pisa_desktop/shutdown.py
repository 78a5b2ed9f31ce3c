"""Signals that end a command as politely as Ctrl-C: at logout, when the terminal is closed, by a service manager."""

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType


class Ended(KeyboardInterrupt):
    """A signal asks the program to end; like Ctrl-C, it passes every `except Exception`."""

    def __init__(self, number: int) -> None:
        super().__init__(f"signal {number}")
        self.number = number


def endings() -> list[signal.Signals]:
    """The signals that ask for an end on this system, besides Ctrl-C; without those that are ignored (nohup).

    On Windows, closing the console window, logging off and Ctrl-Break arrive as SIGBREAK.
    """
    known = [getattr(signal, name, None) for name in ("SIGTERM", "SIGHUP", "SIGBREAK")]
    return [number for number in known if number is not None and signal.getsignal(number) is not signal.SIG_IGN]


@contextlib.contextmanager
def polite_ends() -> Iterator[None]:
    """Raise `Ended` in the main thread at the first such signal; later ones do not disturb the clearing up."""
    numbers = endings()

    def end(number: int, _frame: FrameType | None) -> None:
        for other in numbers:
            signal.signal(other, signal.SIG_IGN)
        raise Ended(number)

    before = {number: signal.signal(number, end) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
