"""Permissions and times of new files."""

import os
from pathlib import Path

import pytest

from pisa_desktop import files


@pytest.mark.parametrize(("source", "result"), [(0o600, 0o600), (0o640, 0o640), (0o444, 0o644), (0o777, 0o644)])
def test_a_result_may_be_read_by_whom_the_photo_may(tmp_path: Path, source: int, result: int) -> None:
    photo, mask = tmp_path / "photo", os.umask(0o022)
    try:
        photo.touch(0o600)
        photo.chmod(source)
        os.utime(photo, ns=(1, 1_500_000_000_123_456_789))
        for keep_time in (False, True):
            landed = files.write_bytes(tmp_path / "a", b"x", look=files.look_of(photo, keep_time))
            assert landed is not None
            assert landed.stat().st_mode & 0o777 == result
            assert (landed.stat().st_mtime_ns == 1_500_000_000_123_456_789) is keep_time
    finally:
        os.umask(mask)
