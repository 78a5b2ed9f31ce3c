"""Standard output and error that never end a run, whatever has become of the terminal, the pipe or the file."""

import contextlib
import errno
import io
import os
import sys
from collections.abc import Iterator
from typing import TextIO


class Steady(io.TextIOBase):
    """A text stream that drops what can no longer be written, and remembers why."""

    def __init__(self, stream: TextIO | None) -> None:
        """`stream`: None where the program was started without one."""
        self._stream = stream
        self.fault: OSError | None = OSError(errno.EBADF, os.strerror(errno.EBADF)) if stream is None else None
        """The first fault; nothing is written after it."""
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # names hold what the terminal has no letters for

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """The stream's."""
        return getattr(self._stream, "encoding", None) or "utf-8"

    def writable(self) -> bool:
        """Return True: what cannot be written is dropped."""
        return True

    def isatty(self) -> bool:
        """Whether it is a terminal that can still be written to."""
        return self._stream is not None and self.fault is None and self._stream.isatty()

    def fileno(self) -> int:
        """The stream's file number. Raises OSError when it has none."""
        if self._stream is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        return self._stream.fileno()

    def write(self, text: str) -> int:
        """Write, or drop the text."""
        with self._kept():
            if self._stream is not None and self.fault is None:
                self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Flush, or drop what is buffered."""
        with self._kept():
            if self._stream is not None and self.fault is None:
                self._stream.flush()

    @contextlib.contextmanager
    def _kept(self) -> Iterator[None]:
        try:
            yield
        except (OSError, ValueError) as error:  # the latter when it was closed
            self.fault = error if isinstance(error, OSError) else OSError(errno.EBADF, str(error))
            self._lead_nowhere()

    def _lead_nowhere(self) -> None:
        """Let Python's own flush at the end succeed: what is still buffered would make it report a fault again."""
        with contextlib.suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())
            os.close(nowhere)


@contextlib.contextmanager
def steady() -> Iterator[Steady]:
    """Replace standard output and error by steady ones; gives the former."""
    _occupy()
    before = sys.stdout, sys.stderr
    output, errors = Steady(sys.stdout), Steady(sys.stderr)
    sys.stdout, sys.stderr = output, errors
    try:
        yield output
    finally:
        output.flush()
        errors.flush()
        sys.stdout, sys.stderr = before


def _occupy() -> None:
    """Open the numbers of standard streams that are closed, so that no photo ever gets one of them."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest free number, which is this one
