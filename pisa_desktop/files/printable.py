"""Names and sentences as text that can be printed anywhere."""

import os
import re
from pathlib import Path

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """The text with every control character as an escape: a name can neither break a line nor steer a terminal."""
    return _UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def shown(path: Path) -> str:
    """The file's name for a sentence, even if the name is not valid text."""
    return printable(os.fsencode(path.name or str(path)).decode("utf-8", "replace"))
