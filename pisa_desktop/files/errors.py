"""What goes wrong when a file is written, in sentences."""

import errno
from pathlib import Path

from pisa_desktop.errors import PisaError
from pisa_desktop.files.printable import shown
from pisa_desktop.phrase import Phrase


class FileError(PisaError):
    """A file or folder could not be written, read or found."""


class FolderGoneError(FileError):
    """The folder of the photos or of the results is missing: its drive may have been unplugged."""

    def __init__(self, folder: Path) -> None:
        super().__init__("The folder {folder} is gone.", folder=shown(folder))
        self.folder = folder


class DiskFullError(FileError):
    """The disk is full: no later file can be saved until the user has freed some space."""


def fault(error: OSError, target: Path) -> FileError:
    """The sentence for a failed write of `target`."""
    name, folder = shown(target), shown(target.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT) or getattr(error, "winerror", None) in (39, 112):
        return DiskFullError("There is no room left on the disk for {name}; free some space and try again.", name=name)
    sentences = {
        errno.EFBIG: Phrase("{name} is larger than this disk allows a file to be.", name=name),
        errno.EROFS: Phrase("{name} cannot be saved because the disk is read-only.", name=name),
        errno.EACCES: Phrase("{name} cannot be saved because you may not write to {folder}.", name=name, folder=folder),
        errno.EPERM: Phrase("{name} cannot be saved because you may not write to {folder}.", name=name, folder=folder),
        errno.ENOENT: Phrase(
            "{name} cannot be saved because the folder {folder} does not exist any more.", name=name, folder=folder
        ),
        errno.ENOTDIR: Phrase("{name} cannot be saved because {folder} is not a folder.", name=name, folder=folder),
        errno.ENAMETOOLONG: Phrase("{name} cannot be saved because its name is too long.", name=name),
        errno.EISDIR: Phrase("{name} is a folder, so no file can be saved under this name.", name=name),
        errno.EEXIST: Phrase("{name} exists already.", name=name),
        errno.EIO: Phrase("{name} cannot be saved because the disk reports a fault; try another one.", name=name),
        errno.ELOOP: Phrase(
            "{name} cannot be saved because its folder is a link that leads back to itself.", name=name
        ),
        errno.EILSEQ: Phrase("{name} cannot be saved because the disk does not accept this name.", name=name),
        errno.EINVAL: Phrase("{name} cannot be saved because the disk does not accept this name.", name=name),
    }
    detail = error.strerror or type(error).__name__
    unknown = Phrase("{name} cannot be saved: {reason}.", name=name, reason=detail)
    return FileError(sentences.get(error.errno or 0, unknown))
