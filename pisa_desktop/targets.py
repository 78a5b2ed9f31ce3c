"""Where a file may be saved, decided before the work is done."""

import contextlib
import errno
import itertools
import os
from collections.abc import Callable
from pathlib import Path

from pisa_desktop import files
from pisa_desktop.files import Exists, Protected


def _nothing(_: Path) -> bool:
    return False


def _everything(_: Path) -> bool:
    return True


def _same(path: Path) -> Path:
    return path


def choose_target(
    target: Path,
    exists: Exists,
    taken: Protected = _nothing,
    protected: Protected = _nothing,
    kept: Protected = _everything,
    spelled: Callable[[Path], Path] = _same,
) -> Path | None:
    """Where a file would be saved now, or None when it would be skipped. Decided before the work is done.

    Args:
        taken: whether a name belongs to someone else, whether or not there is a file yet; such names are passed over.
        protected: whether the file under a name must not be replaced; Exists.OVERWRITE passes over such names.
        kept: whether the file under a name is what was to be saved; Exists.SKIP passes over all others.
        spelled: how the disk spells a name.

    Raises FileError when the target is a folder and may not be numbered.
    """
    try:
        for path in (spelled(files.numbered(target, number)) for number in itertools.count(1)):
            if taken(path):
                continue
            found = os.path.lexists(path)
            if found and exists is Exists.NUMBER:
                continue
            if path.is_dir():
                raise files.FileError(
                    "{path} is a folder, so no file can be saved under this name.", path=files.shown(path)
                )
            if found and exists is Exists.SKIP:
                if kept(path):
                    return None
                continue
            if not (found and protected(path)):
                return path
    except OSError as error:
        raise files.fault(error, target) from error
    raise AssertionError("there is always another number")


def check_target(target: Path) -> None:
    """Raise FileError when it is already clear that no file can be saved at `target`.

    That is when its folder is missing or not writable, or when the disk does not accept the name. Windows tells the
    permissions of folders only when a file is written.
    """
    try:
        files.before_call("look")
        if not target.parent.is_dir():
            code = errno.ENOTDIR if target.parent.exists() else errno.ENOENT
            raise OSError(code, os.strerror(code))
        if not os.access(target.parent, os.W_OK | os.X_OK):
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))
        with contextlib.suppress(FileNotFoundError):
            target.lstat()
    except OSError as error:
        raise files.fault(error, target) from error
