"""What goes wrong when a file is written, in sentences."""

import errno
from pathlib import Path

from pisa_desktop.errors import PisaError
from pisa_desktop.files.printable import shown


class FileError(PisaError):
    """A file or folder could not be written, read or found."""


class DiskFullError(FileError):
    """The disk is full: no later file can be saved until the user has freed some space."""


def fault(error: OSError, target: Path) -> FileError:
    """The sentence for a failed write of `target`."""
    name, folder = shown(target), shown(target.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT) or getattr(error, "winerror", None) in (39, 112):
        return DiskFullError(f"There is no room left on the disk for {name}; free some space and try again.")
    sentences = {
        errno.EFBIG: f"{name} is larger than this disk allows a file to be.",
        errno.EROFS: f"{name} cannot be saved because the disk is read-only.",
        errno.EACCES: f"{name} cannot be saved because you may not write to {folder}.",
        errno.EPERM: f"{name} cannot be saved because you may not write to {folder}.",
        errno.ENOENT: f"{name} cannot be saved because the folder {folder} does not exist any more.",
        errno.ENOTDIR: f"{name} cannot be saved because {folder} is not a folder.",
        errno.ENAMETOOLONG: f"{name} cannot be saved because its name is too long.",
        errno.EISDIR: f"{name} is a folder, so no file can be saved under this name.",
        errno.EEXIST: f"{name} exists already.",
        errno.EIO: f"{name} cannot be saved because the disk reports a fault; try another one.",
        errno.ELOOP: f"{name} cannot be saved because its folder is a link that leads back to itself.",
        errno.EILSEQ: f"{name} cannot be saved because the disk does not accept this name.",
        errno.EINVAL: f"{name} cannot be saved because the disk does not accept this name.",
    }
    detail = error.strerror or type(error).__name__
    return FileError(sentences.get(error.errno or 0, f"{name} cannot be saved: {detail}."))
