"""How much longer work takes, by its speed over the last seconds."""

from collections import deque

_SPAN = 20.0
"""Seconds that are looked back over: long enough to be calm, short enough to follow a change."""
_AT_LEAST = 3.0
"""Seconds before anything is said."""


class Pace:
    """The speed of one piece of work, whose amount grows."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, float]] = deque()

    def add(self, now: float, done: float) -> None:
        """So much was done at this time, in seconds. Less than before is the start of something else."""
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, done))
        while now - self._seen[0][0] > _SPAN:
            self._seen.popleft()

    def seconds_left(self, total: float) -> float | None:
        """Seconds until `total` is done; None while that is not known."""
        if not self._seen:
            return None
        (first, before), (last, done) = self._seen[0], self._seen[-1]
        if last - first < _AT_LEAST or done <= before:
            return None
        return (total - done) * (last - first) / (done - before)
