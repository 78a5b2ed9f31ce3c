"""Which photo a result was made from: the source's fingerprint, recorded in the result's Software tag.

A name does not tell: scan.png and scan.jpg, or the photos of two folders, may want one name, and a photo may be
replaced by another.
"""

import hashlib
import re
from pathlib import Path

from pisa_desktop.files import shown
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import software_tag_of

_DIGITS = 16
_END = re.compile(rf", of ([0-9a-f]{{{_DIGITS}}})$")


def fingerprint(sha256: str) -> str:
    """The fingerprint of a file with this hash, hexadecimal: its first 16 digits, which tell any two photos apart."""
    return sha256[:_DIGITS]


def fingerprint_of(path: Path) -> str:
    """The fingerprint of the photo's file at `path`. Raises PhotoError when it cannot be read."""
    return fingerprint(sha256_of(path))


def sha256_of(path: Path) -> str:
    """The hash of the photo's file at `path`, hexadecimal. Raises PhotoError when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise PhotoError(f"{shown(path)} cannot be read: {error.strerror}.") from error


def signed(software: str, source: str) -> str:
    """The text of the Software tag with the source's fingerprint; unchanged when that is ""."""
    return f"{software}, of {source}" if source else software


def source_of(path: Path) -> str:
    """The fingerprint of the photo that the result at `path` was made from; "" when it does not say, or is none."""
    try:
        found = _END.search(software_tag_of(path))
    except PhotoError:
        return ""
    return found[1] if found else ""
