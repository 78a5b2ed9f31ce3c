"""How long steps take, and whether other programs kept the processor from them meanwhile."""

import time
from dataclasses import dataclass
from typing import TypeVar

from pisa_desktop.progress import Steps

T = TypeVar("T")

_FREE = 0.7
"""Share of the time in which a thread that computes has the processor, at least, where nothing else needs it."""


@dataclass(frozen=True, slots=True)
class Took:
    """The time of some work, in seconds."""

    seconds: float = 0
    processor: float = 0
    """Of them, those in which the thread had the processor."""

    def __add__(self, other: "Took") -> "Took":
        return Took(self.seconds + other.seconds, self.processor + other.processor)

    @property
    def is_crowded(self) -> bool:
        """Whether other programs took so much that the time tells nothing about the computer.

        A thread that shares its work with others waits for them only while they wait for a processor, so the figure
        does not depend on the number of cores.
        """
        return self.processor < _FREE * self.seconds


def timed(steps: Steps[T]) -> Steps[tuple[T, Took]]:
    """The work's result, and the time that its own steps took: the thread may do other work between them."""
    took = Took()
    while True:
        begin, processor = time.perf_counter(), time.thread_time()
        try:
            step, result = next(steps), None
        except StopIteration as end:
            step, result = None, end
        took += Took(time.perf_counter() - begin, time.thread_time() - processor)
        if step is None:
            assert result is not None
            return result.value, took
        yield step
