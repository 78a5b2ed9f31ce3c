"""A file that grows: it survives the process that writes it, and gets its final name when its hash is right."""

import contextlib
import hashlib
import os
from pathlib import Path

from pisa_desktop import files
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Progress, Steps

SUFFIX = ".part"
_PIECE = 4 << 20


def sha256_of(path: Path, what: str) -> Steps[str]:
    """SHA-256 of a whole file, hexadecimal; `what` names the file in progress. Raises FileError."""
    digest = hashlib.sha256()
    yield from _feed(digest, path, Phrase("Checking {what}", what=what))
    return digest.hexdigest()


def _feed(digest: "hashlib._Hash", path: Path, words: str) -> Steps[int]:
    """Give a digest all of a file; returns its size in bytes."""
    buffer = memoryview(bytearray(_PIECE))
    done = 0
    try:
        size = max(1, path.stat().st_size)
        with path.open("rb", buffering=0) as file:
            while count := file.readinto(buffer):
                digest.update(buffer[:count])
                done += count
                yield Progress(done, max(size, done), words)
    except OSError as error:
        raise files.FileError(
            "{path} cannot be read: {reason}.", path=files.shown(path), reason=error.strerror
        ) from error
    return done


class Part:
    """A file's beginning, beside its target. Its name holds the hash it is to have, so it outlives a new catalogue."""

    def __init__(self, target: Path, sha256: str) -> None:
        """Touches nothing yet."""
        self.target, self.path = target, part_of(target, sha256)
        self.size = 0
        """Bytes so far."""
        self._wanted = sha256
        self._digest = hashlib.sha256()
        self._descriptor: int | None = None

    def open(self, what: str, largest: int) -> Steps[None]:
        """Open or make the file; what is there already is hashed. One larger than `largest` bytes begins anew.

        Raises FileError.
        """
        files.make_folder(self.path.parent)
        try:
            files.before_call("open")
            flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(self.path, flags, 0o666)
        except OSError as error:
            raise files.fault(error, self.target) from error
        self.size = yield from _feed(self._digest, self.path, Phrase("Checking the first part of {what}", what=what))
        if self.size > largest:
            self.restart()
        os.lseek(self._descriptor, self.size, os.SEEK_SET)

    def append(self, data: bytes | memoryview) -> None:
        """Write at the end. Raises FileError; what has been written until then stays."""
        assert self._descriptor is not None
        left = memoryview(data)
        try:
            while left:
                files.before_call("write")
                count = os.write(self._descriptor, left)
                self._digest.update(left[:count])
                self.size += count
                left = left[count:]
        except OSError as error:
            raise files.fault(error, self.target) from error

    def restart(self) -> None:
        """Begin with an empty file. Raises FileError."""
        assert self._descriptor is not None
        try:
            files.before_call("truncate")
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
        except OSError as error:
            raise files.fault(error, self.target) from error
        self.size, self._digest = 0, hashlib.sha256()

    def finish(self, what: str) -> Steps[bool]:
        """Give the file its final name if its hash is right, both of what was written and of what is read back.

        Returns whether it is; the file stays open otherwise. Raises FileError.
        """
        if self._digest.hexdigest() != self._wanted:
            return False
        assert self._descriptor is not None
        try:
            files.before_call("fsync")
            os.fsync(self._descriptor)
        except OSError as error:
            raise files.fault(error, self.target) from error
        if (yield from sha256_of(self.path, what)) != self._wanted:
            return False
        self.close()
        rename(self.path, self.target)
        return True

    def close(self) -> None:
        """Let the file go; it stays where it is."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = None


def part_of(target: Path, sha256: str) -> Path:
    """Where the beginning of a file lies."""
    return target.with_name(f"{target.name}.{sha256[:12]}{SUFFIX}")


def rename(source: Path, target: Path) -> None:
    """Give a file or folder its final name; a file takes the place of another, a folder of none. Raises FileError."""
    try:
        files.before_call("replace")
        files.patiently(lambda: source.replace(target))
    except OSError as error:
        raise files.fault(error, target) from error
    files.sync_folder(target.parent)
