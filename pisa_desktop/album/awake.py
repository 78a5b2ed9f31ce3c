"""The computer stays awake while an album runs."""

import contextlib
from collections.abc import Iterator


@contextlib.contextmanager
def kept_awake() -> Iterator[None]:
    """Keep the computer awake if possible; the screen may go dark. To be left on the thread that entered it."""
    from wakepy import keep  # takes 80 ms, which only runs should pay

    with keep.running(on_fail="pass"):
        yield
