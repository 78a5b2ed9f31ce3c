"""Names of unfinished files, which say who makes them; whether that process still lives; and sweeping up after it."""

import contextlib
import hashlib
import os
import platform
import re
import secrets
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

_PREFIX = ".pisa-desktop-"
_PROCESSES_ON_LINUX = (Path("/proc/sys/kernel/random/boot_id"), Path("/proc/self/ns/pid"))
_NAME = re.compile(rf"{re.escape(_PREFIX)}(?:([0-9a-f]{{6}})-([0-9]+)-)?[0-9a-f]{{16}}")
_CLAIM = b"PiSA Desktop is about to save a photo under this name. Unfinished file: "
_LONGEST_CLAIM = 200
_ACCESS_DENIED = 5
_LONG_AGO = 24 * 3600.0
"""Seconds after which the unfinished file of another computer is nobody's."""


def _host() -> str:
    """Six digits that tell where the number of a process means something.

    That is one computer; on Linux, one start of it, and one sandbox or container: many of them share a name.
    """
    start, sandbox = _PROCESSES_ON_LINUX
    known = [platform.node()]
    with contextlib.suppress(OSError):
        known += [start.read_text("ascii"), str(sandbox.readlink())]
    return hashlib.sha256("\0".join(known).encode("utf-8", "replace")).hexdigest()[:6]


_HOST = _host()


def is_temporary(name: str) -> bool:
    """Whether a file of this name is an unfinished write of ours."""
    return name.startswith(_PREFIX)


def new_temporary(target: Path) -> Path:
    """A unique name beside `target` for its unfinished file."""
    return target.with_name(f"{_PREFIX}{_HOST}-{os.getpid()}-{secrets.token_hex(8)}")


def claim(temporary: Path) -> bytes:
    """What holds a final name, on disks without hard links, until the unfinished file is renamed over it."""
    return _CLAIM + temporary.name.encode("ascii", "replace")


def is_claim(path: Path) -> bool:
    """Whether the file holds a name and no photo yet."""
    return _claimant(path) is not None


def sweeper() -> Callable[[Path], None]:
    """Sweeps each folder it is given, once."""
    swept = set[Path]()

    def once(folder: Path) -> None:
        if folder not in swept:
            swept.add(folder)
            sweep(folder)

    return once


def sweep(folder: Path) -> None:
    """Delete what killed processes have left in a folder: unfinished files, and claims of final names.

    Only files of ours by their names or by what they hold, and never those of a living process.
    """
    with contextlib.suppress(OSError):
        for entry in os.scandir(folder):
            with contextlib.suppress(OSError):
                if _is_left_behind(Path(entry.path), entry.stat(follow_symlinks=False)):
                    os.unlink(entry.path)  # noqa: PTH108 - a hot loop


def _is_left_behind(path: Path, status: os.stat_result) -> bool:
    if not stat.S_ISREG(status.st_mode):  # opening what a link leads to could block
        return False
    # A result takes the time of its photo before it is finished. The other time, of the last change on most systems
    # and of the file's creation on Windows, cannot be set.
    changed = max(status.st_mtime, status.st_ctime)
    if is_temporary(path.name):
        return _is_dead(path.name, changed)
    if status.st_size > _LONGEST_CLAIM or status.st_size < len(_CLAIM):
        return False
    claimant = _claimant(path)
    return claimant is not None and _is_dead(claimant, changed)


def _claimant(path: Path) -> str | None:
    """The name of the unfinished file for which this one holds a name."""
    with contextlib.suppress(OSError), path.open("rb") as file:
        held = file.read(_LONGEST_CLAIM + 1)
        if held.startswith(_CLAIM):
            return held.removeprefix(_CLAIM).decode("ascii", "replace")
    return None


def _is_dead(name: str, changed: float) -> bool:
    """Whether the process that made an unfinished file has ended."""
    found = _NAME.fullmatch(name)
    if found is None or found[1] != _HOST:  # of an earlier version, of another computer, or from before its restart
        return found is not None and time.time() - changed > _LONG_AGO
    return not _is_alive(int(found[2]))


def _is_alive(number: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(0x1000, False, number)  # PROCESS_QUERY_LIMITED_INFORMATION
        if not handle:
            return ctypes.get_last_error() == _ACCESS_DENIED  # somebody else's
        kernel.CloseHandle(handle)
        return True
    try:
        os.kill(number, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True  # somebody else's
    return True
