"""Long work is a plain generator: it yields Progress, returns its result, and is cancelled by close()."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one piece of long work has come."""

    done: float
    """Work finished so far, in the same unit as `total`."""
    total: float
    """All the work of this piece; more than zero."""
    what: str
    """A few words for the user: "Analysing tile 7 of 24"."""

    @property
    def fraction(self) -> float:
        """Share of the work that is finished, 0..1."""
        return min(1.0, self.done / self.total)


Steps = Generator[Progress, None, T]
"""A generator of long work that returns T, with at most one network call between two yields."""


class Cancelled(Exception):
    """Raised inside a long network call when its cancel flag is set; never shown to the user."""


class CancelFlag:
    """Set by one thread, checked by another between the layers of a long network call."""

    def __init__(self) -> None:
        self._set = False

    def set(self) -> None:
        """Ask the work that checks this flag to stop at its next check."""
        self._set = True

    def clear(self) -> None:
        """Make the flag ready for the next piece of work."""
        self._set = False

    def check(self) -> None:
        """Raise Cancelled if the flag is set."""
        if self._set:
            raise Cancelled


def as_part(steps: "Steps[T]", done: float, total: float) -> "Steps[T]":
    """The same work as part of longer work, of whose `total` so much was `done` before."""
    try:
        while True:
            step = next(steps)
            yield Progress(min(total, done + step.done), total, step.what)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()


def as_share(steps: "Steps[T]", begin: float, end: float) -> "Steps[T]":
    """The same work as the share of longer work from `begin` to `end`, each 0..1."""
    try:
        while True:
            step = next(steps)
            yield Progress(begin + (end - begin) * step.fraction, 1, step.what)
    except StopIteration as ended:
        result: T = ended.value
        return result
    finally:
        steps.close()


def drain(steps: "Steps[T]") -> T:
    """Run long work to its end without showing its progress; returns its result."""
    try:
        while True:
            next(steps)
    except StopIteration as end:
        result: T = end.value
        return result
