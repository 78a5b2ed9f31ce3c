"""How much memory there still is, asked before work begins that takes much of it.

A process that takes more than there is may be killed without a word, so what is refused here ends in a sentence.
"""

import ctypes
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from pisa_desktop.phrase import Phrase

Free = Callable[[], int]
"""Bytes that this process can still take; a test may put another number in the place of `free`."""
_LARGEST_MEANT = 1 << 60
"""Bytes; cgroups say "no limit" by larger numbers."""


class Shortage(MemoryError):
    """There is less memory than a piece of work needs. Raised before it begins."""

    def __init__(self, needed: int, free: int, on_card: bool = False) -> None:
        """Bytes of the computer's memory, or of its graphics card's."""
        super().__init__(needed, free, on_card)
        self.needed, self.free, self.on_card = needed, free, on_card

    @property
    def words(self) -> str:
        """For a sentence that begins with what needs it: "needs about 6.2 GB of memory; 3.1 GB are free"."""
        where = Phrase("memory on the graphics card") if self.on_card else Phrase("memory")
        return Phrase(
            "needs about {needed:.1f} GB of {where}; {free:.1f} GB are free",
            needed=self.needed / 1e9,
            where=where,
            free=self.free / 1e9,
        )


def ask(needed: int, free: Free | None = None) -> None:
    """Raise Shortage when there are fewer than `needed` bytes of memory."""
    left = free or free_memory
    if needed <= left():
        return
    _return_freed()
    if needed > (now := left()):
        raise Shortage(needed, now)


def free_memory() -> int:
    """Bytes that this process can still take: the computer's, or what a limit on this process leaves of them.

    Swap counts: what is in use and rests there makes room, and the system kills nobody before it is full.
    """
    import psutil  # type: ignore[import-untyped]  # imported here, since the window is to be on screen first

    here = int(psutil.virtual_memory().available) + int(psutil.swap_memory().free)
    return max(0, min([here, *_address_space_left(), *cgroups_left(Path("/"))]))


def memory_in_all() -> int:
    """Bytes that this process can have: what it holds, and what it can still take."""
    import psutil

    return int(psutil.Process().memory_info().rss) + free_memory()


def _address_space_left() -> Iterator[int]:
    """What `ulimit -v` leaves."""
    if sys.platform == "win32":
        return
    import resource

    import psutil

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit != resource.RLIM_INFINITY:
        yield limit - psutil.Process().memory_info().vms


def cgroups_left(root: Path) -> Iterator[int]:
    """What the limit of each Linux control group around this process leaves; files read again do not count as used.

    Args:
        root: where /proc and /sys are.
    """
    try:
        lines = (root / "proc/self/cgroup").read_text().splitlines()
    except OSError:  # another system
        return
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if not controllers:  # version 2
            names, top = ("memory.max", "memory.current", "inactive_file"), root / "sys/fs/cgroup"
        elif "memory" in controllers.split(","):
            names = "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"
            top = root / "sys/fs/cgroup/memory"
        else:
            continue
        group = top / path.strip("/")
        for folder in (group, *(parent for parent in group.parents if parent.is_relative_to(top))):
            yield from _left_in(folder, *names)


def _left_in(folder: Path, limit: str, used: str, cached: str) -> Iterator[int]:
    try:
        most = (folder / limit).read_text().strip()
        if most == "max" or int(most) > _LARGEST_MEANT:
            return
        statistics = dict(line.split() for line in (folder / "memory.stat").read_text().splitlines())
        yield int(most) - int((folder / used).read_text()) + int(statistics.get(cached, 0))
    except OSError:  # the root group has no limit; inside a container the path is the host's
        return


def _return_freed() -> None:
    """Let the C library return blocks that it keeps for reuse (restore/device.py), where it is glibc."""
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)) is not None:
        trim(0)
