"""A file that is being written, and the hash of what was sent."""

import hashlib
import io
import os
from collections.abc import Callable
from typing import Any

_BUFFER = 1 << 20


class Outgoing(io.RawIOBase):
    """A file opened for writing, without a file number to get at.

    Given one, Pillow's encoders would write past us, and report a full disk as a mere "encoder error".
    """

    def __init__(self, descriptor: int, write: Callable[[int, memoryview], int]) -> None:
        """`write` is `os.write` with a descriptor, or the like."""
        self._descriptor, self._write = descriptor, write
        self._hash, self._end, self._in_order = hashlib.sha256(), 0, True

    def writable(self) -> bool:
        """Return True."""
        return True

    def readable(self) -> bool:
        """Return False."""
        return False

    def seekable(self) -> bool:
        """Return True."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """As of any file."""
        return os.lseek(self._descriptor, offset, whence)

    def tell(self) -> int:
        """As of any file."""
        return os.lseek(self._descriptor, 0, os.SEEK_CUR)

    def write(self, data: Any, /) -> int:
        """Write as much as the system takes; returns how much that was. Raises OSError."""
        self._in_order = self._in_order and self.tell() == self._end
        count = self._write(self._descriptor, data)
        if self._in_order:
            self._hash.update(memoryview(data)[:count])
            self._end += count
        return count

    def sent(self) -> str:
        """The hash of the whole file as it was sent, hexadecimal.

        Where an encoder has gone back, it is read from the system's memory, before anything is read from the disk.
        """
        if self._in_order:
            return self._hash.hexdigest()
        return _hash_of(self._descriptor)


def _hash_of(descriptor: int) -> str:
    whole = hashlib.sha256()
    os.lseek(descriptor, 0, os.SEEK_SET)
    while part := os.read(descriptor, _BUFFER):
        whole.update(part)
    return whole.hexdigest()
