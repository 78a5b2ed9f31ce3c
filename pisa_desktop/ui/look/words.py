"""What the interface says: translated texts, and numbers as the user's country writes them."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from string import Formatter
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale, QObject

from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.metadata import exif
from pisa_desktop.photo.photo import Photo
from pisa_desktop.phrase import Phrase, joined
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.strengths import Strengths

CONTEXT = "PiSA Desktop"
"""Of all texts in the catalogues."""


class _Filling(Formatter):
    """Fills templates in: phrases are translated, numbers written as the user's country does."""

    def format_field(self, value: object, spec: str) -> str:
        if isinstance(value, Phrase):
            return tr(value)
        if isinstance(value, int | float) and spec.endswith("f"):
            return number(value, int(spec.strip(".f")))
        if isinstance(value, int) and spec == ",":
            return QLocale().toString(value)
        return str(super().format_field(value, spec))


_FILLING = _Filling()


def tr(text: str, /, one: str = "", **values: object) -> Phrase:
    """Say a text in the user's language: tr("{name} is empty.", name=name).

    A text that counts has a second template for English, and the value `count` chooses; other languages have as many
    forms as they need: tr("{count} photos", one="1 photo", count=3). A phrase that has been made already, such as that
    of an error, is said again; `values` are added to its own.
    """
    if isinstance(text, Phrase):
        return tr(text.template, text.one, **{**text.values, **values})
    count = values.get("count", -1) if one else -1
    assert isinstance(count, int)
    said = QCoreApplication.translate(CONTEXT, text, None, count) if text else ""
    if said == text and one and count == 1:
        said = one
    return Phrase.made(_FILLING.format(said, **values) if values else said, text, one, values)


_said: WeakKeyDictionary[QObject, dict[str, Phrase]] = WeakKeyDictionary()
"""The phrases that widgets show, by the names of the methods that show them."""


def say(show: Callable[[str], object], text: str) -> None:
    """Show a text with a method of a widget or an action, now and in each language that is chosen later.

    say(button.setText, tr("Close")). English phrases of other layers, such as those of progress, are translated.
    Texts that are no phrases, such as names of files, stay as they are.
    """
    text = again(text)
    show(text)
    owner, name = show.__self__, show.__name__  # type: ignore[attr-defined]
    if isinstance(text, Phrase):
        _said.setdefault(owner, {})[name] = text
    elif owner in _said:
        _said[owner].pop(name, None)


def again(text: str) -> str:
    """A text in the language that is chosen now, for widgets that keep their texts; only phrases change."""
    return tr(text) if isinstance(text, Phrase) else text


def say_all_again() -> None:
    """Show every text of `say` in the language that is chosen now."""
    for owner, texts in list(_said.items()):
        if shiboken6.isValid(owner):
            for name, phrase in list(texts.items()):
                say(getattr(owner, name), phrase)


def together(between: str, parts: Iterable[str]) -> Phrase:
    """Several texts as one, without those that are empty; each phrase among them is translated."""
    return tr(joined(between, [part for part in parts if part]))


def listed(parts: Iterable[str]) -> Phrase:
    """Several texts as a list, with the commas of the user's language; those that are empty are left out."""
    first, *others = [part for part in parts if part] or [""]
    words = tr(first)
    for other in others:
        words = tr("{words}, {more}", words=words, more=other)
    return words


def number(value: float, decimals: int) -> str:
    """Write a number as the user's country does: "1.40", "1,40"."""
    return QLocale().toString(float(value), "f", decimals)


def duration(seconds: float) -> str:
    """Write a duration briefly, rounded as an estimate should be: "40 s", "4 min", "2 h"."""
    if seconds < 10:
        return tr("{count} s", count=max(1, round(seconds)))
    if seconds < 90:
        return tr("{count} s", count=5 * round(seconds / 5))
    if seconds < 5400:
        return tr("{count} min", count=round(seconds / 60))
    return tr("{count} h", count=round(seconds / 3600))


def long_duration(seconds: float) -> str:
    """Write a duration for a sentence: "15 seconds", "12 minutes", "2 hours"."""
    if seconds < 90:
        count = max(1, round(seconds) if seconds < 10 else 5 * round(seconds / 5))
        return tr("{count} seconds", one="{count} second", count=count)
    if seconds < 5400:
        return tr("{count} minutes", one="{count} minute", count=round(seconds / 60))
    return tr("{count} hours", one="{count} hour", count=round(seconds / 3600))


def megabytes(count: int) -> str:
    """Write an amount of memory: "212 MB", "1.4 GB"."""
    if count < 1e9:
        return tr("{size} MB", size=round(count / 1e6))
    return tr("{size:.1f} GB", size=count / 1e9)


def gigabytes(count: float) -> str:
    """Write an amount of disk space: "0.4 GB", "12 GB"."""
    size = count / 1e9
    if size >= 10:
        return tr("{size:.0f} GB", size=size)
    return tr("{size:.1f} GB", size=max(0.1, size))


def readable(path: Path) -> str:
    """Write a path as text, although its name need not be valid text; the user's folder as ~."""
    home = Path.home()
    text = Path("~") / path.relative_to(home) if path.is_relative_to(home) else path
    return os.fsencode(text).decode("utf-8", "replace")


def condition_name(condition: Condition) -> str:
    """The name of a condition: "Soft"."""
    return {Condition.SHARP: tr("Sharp"), Condition.SOFT: tr("Soft"), Condition.WORN: tr("Worn")}[condition]


def photo_is_name(photo_is: PhotoIs, condition: Condition | None) -> str:
    """The name of a choice; Auto with the photo's condition once that is known: "Auto: Soft"."""
    if photo_is.condition is not None:
        return condition_name(photo_is.condition)
    return tr("Auto") if condition is None else tr("Auto: {name}", name=condition_name(condition))


def photo_is_hint(photo_is: PhotoIs) -> str:
    """One or two sentences on a choice."""
    return {
        PhotoIs.AUTO: tr("Decided from the photo's own noise and detail."),
        PhotoIs.SHARP: tr("Every pixel shows detail. It is restored from its full size."),
        PhotoIs.SOFT: tr(
            "More pixels than detail, as scans and phone photos often are. It is restored from half its size."
        ),
        PhotoIs.WORN: tr("Little of the photo is left. It is restored from a quarter of its size."),
    }[photo_is]


def pair(strengths: Strengths) -> str:
    """Write strengths as Clean-up and Detail: "1.00 / 0.80"."""
    return f"{number(strengths.pix, 2)} / {number(strengths.sem, 2)}"


def about(photo: Photo) -> str:
    """Describe a photo by its format and, where its metadata has it, the year it was taken: "JPEG, 2019"."""
    form = {Format.WEBP: "WebP"}.get(photo.format, photo.format.value)
    year = None if photo.metadata.exif is None else exif.year(photo.metadata.exif)
    return form if year is None else tr("{format}, {year}", format=form, year=year)
