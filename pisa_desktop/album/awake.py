"""Keep the computer awake while an album runs; the screen may go dark."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept_awake() -> Iterator[None]:
    """The computer does not fall asleep inside; where that cannot be had, it may, and nothing is said.

    To be left on the thread that entered it.
    """
    from wakepy import keep  # 80 ms, which only runs are to feel

    with keep.running(on_fail="pass"):
        yield
