"""Which photo a result was made from: the source's fingerprint, recorded in the result's Software tag.

A name does not tell: scan.png and scan.jpg, or the photos of two folders, may want one name, and a photo may be
replaced by another.
"""

import hashlib
import os
import re
from pathlib import Path

from pisa_desktop.files import shown
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import software_tag_of

_DIGITS = 16
UNKNOWN = "unknown"
"""Stands for the fingerprint where the file was gone, or another one, by the time its result was saved."""
_END = re.compile(rf", of ([0-9a-f]{{{_DIGITS}}}|{UNKNOWN})$")


def fingerprint(sha256: str) -> str:
    """The fingerprint of a file with this hash, hexadecimal: its first 16 digits, which tell any two photos apart."""
    return sha256[:_DIGITS]


def fingerprint_of(photo: Photo) -> str:
    """The fingerprint of the file that a photo was read from; "" when the file is gone or has changed since."""
    return fingerprint(sha256_of_photo(photo))


def sha256_of_photo(photo: Photo) -> str:
    """The hash of the file that a photo was read from, hexadecimal; "" when the file is gone or has changed since."""
    try:
        with photo.path.open("rb") as file:
            status = os.fstat(file.fileno())
            if (status.st_size, status.st_mtime_ns) != photo.stamp:
                return ""
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def sha256_of(path: Path) -> str:
    """The hash of the photo's file at `path`, hexadecimal. Raises PhotoError when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise PhotoError("{path} cannot be read: {reason}.", path=shown(path), reason=error.strerror) from error


def sha256_if_file(path: Path) -> str | None:
    """The same; None where there is no regular file (opening a pipe could wait forever) or it cannot be read."""
    try:
        return sha256_of(path) if path.is_file() else None
    except PhotoError:
        return None


def signed(software: str, source: str) -> str:
    """The text of the Software tag with the source's fingerprint, which is "" where it is not known."""
    return f"{software}, of {source or UNKNOWN}"


def source_of(path: Path) -> str:
    """The fingerprint of the photo that the result at `path` was made from, or UNKNOWN.

    "" when it records none, as results of earlier versions do, or is no result.
    """
    try:
        found = _END.search(software_tag_of(path))
    except PhotoError:
        return ""
    return found[1] if found else ""
