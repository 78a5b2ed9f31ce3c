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


def changed_at(path: Path) -> int | None:
    """The time of a file's last change, in nanoseconds; None when it is gone."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None
