"""A text of the program, in English, that remembers what it was made of, so that the window can say it in any language.

The command line and the logs use it as the English text that it is.
"""

import json
from collections.abc import Iterable
from typing import Self

_PACKED = "phrase:"


class Phrase(str):
    """An English text with its template and values: Phrase("{name} is empty.", name="a.jpg").

    `template` is what the catalogues in resources/translations translate. Values may be phrases themselves. A text
    that counts has two templates, and its value `count` decides: Phrase("{count} photos", one="1 photo", count=3).
    """

    template: str
    one: str
    values: dict[str, object]

    def __new__(cls, template: str, /, one: str = "", **values: object) -> Self:
        """Fill the template in. A template without values is taken as it is, braces included."""
        chosen = one if one and values["count"] == 1 else template
        values = {name: value if isinstance(value, str | int | float) else str(value) for name, value in values.items()}
        return cls.made(chosen.format(**values) if values else chosen, template, one, values)

    @classmethod
    def made(cls, text: str, template: str, one: str, values: dict[str, object]) -> Self:
        """A phrase with this text, in whatever language."""
        phrase = super().__new__(cls, text)
        phrase.template, phrase.one, phrase.values = template, one, values
        return phrase

    def filled(self, **values: object) -> "Phrase":
        """The phrase with more values, where its template is chosen before they are known."""
        return Phrase(self.template, self.one, **{**self.values, **values})


def packed(text: str) -> str:
    """A text as it is kept in a database: a phrase with its template and values, another text as it is."""
    if not isinstance(text, Phrase):
        return text
    values = {name: packed(value) if isinstance(value, Phrase) else value for name, value in text.values.items()}
    phrases = [name for name, value in text.values.items() if isinstance(value, Phrase)]
    return _PACKED + json.dumps([text.template, text.one, values, phrases])


def unpacked(kept: str) -> str:
    """The text that `packed` made into `kept`; one from an earlier version of the program is a text already."""
    if not kept.startswith(_PACKED):
        return kept
    try:
        template, one, values, phrases = json.loads(kept.removeprefix(_PACKED))
        values = {name: unpacked(value) if name in phrases else value for name, value in values.items()}
        return Phrase(template, one, **values)
    except (ValueError, LookupError, TypeError, AttributeError):  # a flipped byte: odd words are better than no album
        return kept


def joined(between: str, parts: Iterable[str]) -> Phrase:
    """Several texts as one, of which each phrase can still be said in another language."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return Phrase(between.join(f"{{{name}}}" for name in named), **named)
