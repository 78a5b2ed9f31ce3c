"""What a file looks like to others, besides its content: permissions and time."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Look:
    """What a new file looks like to others, besides its content."""

    mode: int = 0o666
    """Its permissions, from which the user's umask takes away."""
    mtime_ns: int | None = None
    """The time of its last change; None for now."""


PLAIN = Look()
PRIVATE = Look(0o600)
"""For what belongs to the user alone."""


def look_of(path: Path, keep_time: bool) -> Look:
    """Of a file made from the one at `path`: whoever may not read that one may not read the new one either."""
    try:
        status = path.stat()
    except OSError:
        return PRIVATE
    return Look(status.st_mode & 0o666 | 0o600, status.st_mtime_ns if keep_time else None)
