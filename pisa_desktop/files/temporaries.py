"""Names of unfinished files, which say who makes them; whether that process still lives; and sweeping up after it."""

import contextlib
import hashlib
import os
import platform
import re
import secrets
import sys
import time
from collections.abc import Callable
from pathlib import Path

_PREFIX = ".pisa-desktop-"
_HOST = hashlib.sha256(platform.node().encode("utf-8", "replace")).hexdigest()[:6]
_NAME = re.compile(rf"{re.escape(_PREFIX)}(?:([0-9a-f]{{6}})-([0-9]+)-)?[0-9a-f]{{16}}")
_CLAIM = b"PiSA Desktop is about to save a photo under this name. Unfinished file: "
_LONGEST_CLAIM = 200
_BEGUN = time.time()
_LONG_AGO = 24 * 3600.0
"""Seconds after which the unfinished file of another computer is nobody's."""


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
    if is_temporary(path.name):
        return _is_dead(path.name, status.st_mtime)
    if status.st_size > _LONGEST_CLAIM or status.st_size < len(_CLAIM):
        return False
    claimant = _claimant(path)
    return claimant is not None and _is_dead(claimant, status.st_mtime)


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
    if found is None or found[1] != _HOST:  # of an earlier version, or of another computer
        return found is not None and time.time() - changed > _LONG_AGO
    number = int(found[2])
    if number == os.getpid():
        return changed < _BEGUN
    return not _is_alive(number)


def _is_alive(number: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, number)  # PROCESS_QUERY_LIMITED_INFORMATION
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(number, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True  # somebody else's
    return True
