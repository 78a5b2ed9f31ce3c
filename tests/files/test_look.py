"""Permissions and times of new files."""

import os
from pathlib import Path

from pisa_desktop import files


def test_permissions_and_time(tmp_path: Path) -> None:
    """The user's umask takes away from the permissions."""
    photo, mask = tmp_path / "photo", os.umask(0o022)
    try:
        photo.touch()
        os.utime(photo, ns=(1, 1_500_000_000_123_456_789))
        for mode, result in ((0o600, 0o600), (0o640, 0o640), (0o666, 0o644)):
            landed = files.write_bytes(tmp_path / "a", b"x", look=files.Look(mode, files.changed_at(photo)))
            assert landed is not None
            assert landed.stat().st_mode & 0o777 == result
            assert landed.stat().st_mtime_ns == 1_500_000_000_123_456_789
    finally:
        os.umask(mask)
    assert files.changed_at(tmp_path / "gone") is None
