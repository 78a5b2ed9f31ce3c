"""Every write to disk: write beside the target, fsync, re-open and check, rename.

Nothing half-written ever has a final name. An existing file is replaced only when the user asked for it, and a
protected one never: `Protected` says which those are; targets.py asks when a name is chosen, `Prepared` again at the
rename. All file-system calls are in the section "The calls" below; each first passes its name to `before_call`, where
tests make the n-th call fail.
"""

import contextlib
import errno
import hashlib
import io
import itertools
import os
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeVar

from pisa_desktop.errors import PisaError
from pisa_desktop.files import temporaries
from pisa_desktop.files.attributes import PLAIN
from pisa_desktop.files.attributes import PRIVATE as PRIVATE
from pisa_desktop.files.attributes import Look as Look
from pisa_desktop.files.attributes import changed_at as changed_at
from pisa_desktop.files.errors import DiskFullError as DiskFullError
from pisa_desktop.files.errors import FileError as FileError
from pisa_desktop.files.errors import FolderGoneError as FolderGoneError
from pisa_desktop.files.errors import fault as fault
from pisa_desktop.files.outgoing import Outgoing
from pisa_desktop.files.printable import shown as shown
from pisa_desktop.files.temporaries import is_temporary as is_temporary
from pisa_desktop.files.temporaries import new_temporary as new_temporary

T = TypeVar("T")

_BUFFER = 1 << 20
_PATIENCE = 2.5
"""Seconds for which a file that another Windows program holds is tried again."""
_HELD_ON_WINDOWS = (5, 32, 33)
_NO_LINKS = (errno.EPERM, errno.EACCES, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)
"""What file systems without hard links answer: FAT and exFAT, some network folders."""


Protected = Callable[[Path], bool]
"""Whether the file at a path must never be replaced, whatever the user chose for files that exist."""


class Exists(StrEnum):
    """What to do when a file of the wanted name exists."""

    NUMBER = "number"
    SKIP = "skip"
    OVERWRITE = "overwrite"


# ---- Names -------------------------------------------------------------------------------------------------


def numbered(target: Path, number: int) -> Path:
    """`photo.jpg` as `photo-2.jpg` and so on; number 1 is the target itself.

    The name stays within 255 bytes: the end of a long stem makes room for the number.
    """
    if number == 1:
        return target
    ending = f"-{number}{target.suffix}"
    return target.with_name(shortened(target.stem, 255 - len(os.fsencode(ending))) + ending)


def shortened(name: str, size: int) -> str:
    """The longest beginning of `name` that takes at most `size` bytes, never half a character."""
    while len(os.fsencode(name)) > size:
        name = name[:-1]
    return name


# ---- The calls ---------------------------------------------------------------------------------------------


def _ignore(call: str) -> None:
    """The usual `before_call`."""


before_call: Callable[[str], None] = _ignore
"""Told the name of each file-system call before it is made; tests raise from it."""


def _open_new(path: Path, mode: int = 0o666) -> int:
    before_call("open")
    return os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), mode)


def _write(descriptor: int, data: memoryview) -> int:
    before_call("write")
    return os.write(descriptor, data)


def _fsync(descriptor: int) -> None:
    before_call("fsync")
    os.fsync(descriptor)


def _forget(descriptor: int) -> None:
    """Drop the system's copy of a file in memory where possible: what is read next comes from the disk."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _link(source: Path, target: Path) -> None:
    before_call("link")
    os.link(source, target)


def _rename_exclusive(source: Path, target: Path) -> None:
    before_call("rename")
    os.rename(source, target)  # noqa: PTH104 - fails on Windows, and only there, when the target exists


def _replace(source: Path, target: Path) -> None:
    before_call("replace")
    source.replace(target)


def _unlink(path: Path) -> None:
    before_call("unlink")
    path.unlink(missing_ok=True)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it. Raises FileError."""
    try:
        before_call("mkdir")
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise FileError("{folder} is a file, so it cannot be used as a folder.", folder=shown(folder)) from error
    except NotADirectoryError as error:
        raise FileError("The folder {folder} would lie inside a file; choose another.", folder=shown(folder)) from error
    except OSError as error:
        raise fault(error, folder) from error


def remove(path: Path) -> None:
    """Delete a file; it may be gone already. Raises FileError."""
    try:
        patiently(lambda: _unlink(path))
    except OSError as error:
        raise FileError("{path} cannot be deleted: {reason}.", path=shown(path), reason=error.strerror) from error


def free_space(folder: Path) -> int:
    """Bytes that can still be written on the folder's disk. Raises FileError."""
    try:
        before_call("free space")
        return shutil.disk_usage(folder).free
    except OSError as error:
        raise fault(error, folder / "a new file") from error


def patiently(call: Callable[[], T]) -> T:
    """Call again while another Windows program (a virus scanner, an indexer) holds the file."""
    end, pause = time.monotonic() + _PATIENCE, 0.01
    while True:
        try:
            return call()
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_ON_WINDOWS or time.monotonic() > end:
                raise
            time.sleep(pause)
            pause = min(2 * pause, 0.25)


def sync_folder(folder: Path) -> None:
    """Make a rename durable. The file is saved by now, so failing to sync its folder is not an error."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        _fsync(descriptor)
    except OSError:
        pass
    finally:
        os.close(descriptor)


# ---- Writing -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Prepared:
    """A whole, checked file beside its target; `commit` makes it the target, `discard` drops it."""

    temporary: Path
    target: Path
    exists: Exists
    sha256: str
    """Of the whole file, hexadecimal: it identifies the file under its final name after a crash."""
    protected: Protected | None = None
    """Asked again at the rename: with Exists.OVERWRITE, a protected file that has appeared is not replaced."""

    def commit(self) -> Path | None:
        """Give the file its final name; returns it, or None when it appeared meanwhile and is to be skipped.

        With Exists.NUMBER, and where a protected file has the name, it is the next free one. Raises FileError; the
        temporary file is gone then.
        """
        try:
            landed = self._land()
        except OSError as error:
            self.discard()
            raise fault(error, self.target) from error
        except BaseException:
            self.discard()
            raise
        if landed is not None:
            sync_folder(landed.parent)
        return landed

    def discard(self) -> None:
        """Drop the file. Never raises: if it cannot be deleted, its name still marks it as unfinished."""
        with contextlib.suppress(OSError):
            patiently(lambda: _unlink(self.temporary))

    def _land(self) -> Path | None:
        if self.exists is Exists.OVERWRITE and self.protected is None:
            patiently(lambda: _replace(self.temporary, self.target))
            return self.target
        for target in (numbered(self.target, number) for number in itertools.count(1)):
            if self._must_not_replace(target):
                continue
            try:
                patiently(partial(_rename_without_replacing, self.temporary, target))
            except FileExistsError:
                if self.exists is Exists.SKIP:
                    self.discard()
                    return None
                if self.exists is Exists.NUMBER or self._must_not_replace(target):  # it has only just appeared
                    continue
                patiently(partial(_replace, self.temporary, target))
            return target
        raise AssertionError("there is always another number")

    def _must_not_replace(self, target: Path) -> bool:
        return self.exists is Exists.OVERWRITE and self.protected is not None and self.protected(target)


def _rename_without_replacing(source: Path, target: Path) -> None:
    """Rename, or raise FileExistsError: a file that appears at any moment is left untouched."""
    if sys.platform == "win32":
        _rename_exclusive(source, target)
        return
    try:
        _link(source, target)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # The next best without hard links: claim the name with a file that says so, rename over that one.
        descriptor = _open_new(target)
        try:
            try:
                _write(descriptor, memoryview(temporaries.claim(source)))
            finally:
                os.close(descriptor)
            _replace(source, target)
        except BaseException:
            _unlink(target)
            raise
        return
    with contextlib.suppress(OSError):  # the file is saved, and its other name marks a leftover
        _unlink(source)


def prepare(
    target: Path,
    write: Callable[[BinaryIO], None],
    check: Callable[[Path], None],
    exists: Exists,
    temporary: Path | None = None,
    protected: Protected | None = None,
    look: Look = PLAIN,
) -> Prepared:
    """Write a whole file beside `target` and check it, without touching `target`.

    What is read back from the disk must be what was sent.

    Args:
        write: gets a seekable binary file.
        check: gets the finished temporary file and raises a PisaError when it is not as intended.
        temporary: from `new_temporary(target)`, for a caller that must know the name before the file exists.
        protected: see `Prepared`.
        look: its permissions, less what the user's umask takes away, and its time, where the disk takes one.

    Raises FileError. Whatever is raised, including by a bug or Ctrl-C, no file is left behind.
    """
    temporary = temporary or new_temporary(target)
    prepared = False
    try:
        descriptor = _open_new(temporary, look.mode)
        try:
            raw = Outgoing(descriptor, _write)
            with io.BufferedWriter(raw, _BUFFER) as file:
                write(file)
            sent = raw.sent()
            _fsync(descriptor)
            _forget(descriptor)
        finally:
            os.close(descriptor)
        if look.mtime_ns is not None:
            with contextlib.suppress(OSError):  # some network folders keep times of their own
                os.utime(temporary, ns=(time.time_ns(), look.mtime_ns))
        sha256 = _read_back(temporary, target, check)
        if sha256 != sent:
            raise FileError(
                "{target} was dropped: the disk returned other data than it was given.", target=shown(target)
            )
        prepared = True
        return Prepared(temporary, target, exists, sha256, protected)
    except OSError as error:
        raise fault(error, target) from error
    finally:
        if not prepared:
            Prepared(temporary, target, exists, "").discard()


def _read_back(temporary: Path, target: Path, check: Callable[[Path], None]) -> str:
    """Check the written file; returns its hash. A folder that is gone is no fault of the file."""
    before_call("read back")
    try:
        check(temporary)
    except PisaError:
        if not os.path.lexists(temporary):
            raise fault(FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT)), target) from FileNotFoundError(
                errno.ENOENT, os.strerror(errno.ENOENT)
            )
        raise
    with temporary.open("rb") as written:
        return hashlib.file_digest(written, "sha256").hexdigest()


def write_whole(
    target: Path,
    write: Callable[[BinaryIO], None],
    check: Callable[[Path], None] = lambda _: None,
    exists: Exists = Exists.NUMBER,
    look: Look = PLAIN,
) -> Path | None:
    """`prepare` and `commit` in one: returns where the file is now, or None when it was skipped.

    Raises FileError.
    """
    return prepare(target, write, check, exists, look=look).commit()


def write_bytes(target: Path, content: bytes, exists: Exists = Exists.OVERWRITE, look: Look = PLAIN) -> Path | None:
    """`write_whole` for content in memory; by default it replaces an existing file. Raises FileError."""

    def write(file: BinaryIO) -> None:
        file.write(content)

    return write_whole(target, write, exists=exists, look=look)
