"""Names of saved photos: a template filled in so that every system accepts the result, and which names are one."""

import contextlib
import os
import re
import string
import unicodedata
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

from pisa_desktop.errors import UsageError
from pisa_desktop.files import shortened

DEFAULT_TEMPLATE = "{name}"

_LONGEST = 255
"""Bytes of a file's name on Linux and macOS; Windows counts characters, which are fewer."""
_ROOM_FOR_NUMBER = 8
_INVALID = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NameFields:
    """What a template can name."""

    name: str
    """The source's file name without suffix."""
    scale: float
    pix: float
    sem: float
    preset: str
    w: int
    h: int
    date: date
    n: int
    """Number of the photo in this run, from 1."""
    model: str

    def texts(self) -> dict[str, str]:
        """The text of each field."""
        return {
            "name": self.name,
            "scale": times(self.scale),
            "pix": f"{self.pix:g}",
            "sem": f"{self.sem:g}",
            "preset": self.preset,
            "w": str(self.w),
            "h": str(self.h),
            "date": self.date.isoformat(),
            "n": str(self.n),
            "model": self.model,
        }


def times(scale: float) -> str:
    """A scale as people write it, with at most two decimals: "2", "2.5"."""
    return f"{round(scale, 2):g}"


FIELDS = tuple(field.name for field in fields(NameFields))


def check_template(template: str) -> None:
    """Raise UsageError, with a sentence, when a name template cannot be used on every system."""
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError as error:
        raise UsageError(
            "The name template {template!r} has a brace without its partner.", template=template
        ) from error
    for literal, field, layout, conversion in parts:
        if wrong := _INVALID.search(literal):
            raise UsageError(
                "The name template {template!r} holds {character!r}, which no file name may hold.",
                template=template,
                character=wrong[0],
            )
        if field is not None and (field not in FIELDS or layout or conversion):
            known = " ".join(f"{{{name}}}" for name in FIELDS)
            raise UsageError(
                "The name template {template!r} asks for {{{field}}}; there are {known}.",
                template=template,
                field=field,
                known=known,
            )
    if not any(field or literal.strip(" .") for literal, field, _, _ in parts):
        raise UsageError("The name template is empty.")


def file_name(template: str, fields: NameFields, suffix: str) -> str:
    """The name of a saved photo, suffix included: at most 255 bytes, with room to be numbered.

    Characters that some system refuses become `_`; a name reserved by Windows gets a `_`; if the whole is too long, the
    {name} part is shortened. Raises UsageError as `check_template` does.
    """
    check_template(template)
    texts = {field: _INVALID.sub("_", text) for field, text in fields.texts().items()}
    room = _LONGEST - _ROOM_FOR_NUMBER - _size(suffix)
    excess = _size(template.format_map(texts)) - room
    if excess > 0:
        shares = max(1, template.count("{name}"))
        kept = max(1, _size(texts["name"]) - -(-excess // shares))
        texts["name"] = shortened(texts["name"], kept) or "_"
    stem = shortened(template.format_map(texts), room).strip(" ").rstrip(".")
    stem = _RESERVED.sub(r"\1_", stem, count=1) if _RESERVED.match(stem) else stem
    return (stem or "_") + suffix


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogateescape"))


def name_key(real_folder: str, name: str) -> bytes:
    """Equal for two names in a folder that some system takes for one file: by case or by Unicode form.

    `real_folder` is the folder's path without links.
    """
    text = unicodedata.normalize("NFD", os.path.join(real_folder, name))  # noqa: PTH118 - a hot loop
    return os.fsencode(unicodedata.normalize("NFD", text.casefold()))


class Spellings:
    """How folders spell the names that they have by now in another case or Unicode form.

    Each folder is listed once: that takes 40 ms for 10,000 files on a disk and seconds over a network. What is saved
    afterwards is added; what others save meanwhile is not seen, and only its exact name is passed over.
    """

    def __init__(self) -> None:
        self._known: dict[Path, dict[str, str]] = {}

    def __call__(self, path: Path) -> Path:
        """The path as its folder spells it; a name that the folder does not have stays as it is."""
        if os.path.lexists(path):
            return path
        spelled = path.with_name(self._in(path.parent).get(_folded(path.name), path.name))
        return spelled if os.path.lexists(spelled) else path

    def add(self, path: Path) -> None:
        """A file of this name has been saved."""
        if path.parent in self._known:
            self._known[path.parent][_folded(path.name)] = path.name

    def _in(self, folder: Path) -> dict[str, str]:
        if folder not in self._known:
            self._known[folder] = {}
            with contextlib.suppress(OSError):
                self._known[folder] = {_folded(name): name for name in os.listdir(folder)}  # noqa: PTH208 - hot
        return self._known[folder]


def _folded(name: str) -> str:
    """Equal for two names that some system takes for one."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def key_of(path: Path) -> bytes:
    """`name_key` of a path; follows the links of its folder, not a link that the path itself may be."""
    return name_key(os.path.realpath(path.parent), path.name)


def natural_order(name: str) -> tuple[tuple[int, str], ...]:
    """Sorts names as people do, "2" before "10", and otherwise by their characters in lower case."""
    parts = re.split(r"([0-9]+)", name.lower())
    return *((int(part), "") if number % 2 else (0, part) for number, part in enumerate(parts)), (0, name)
