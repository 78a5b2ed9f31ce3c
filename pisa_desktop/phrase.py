"""A text of the program, in English, that remembers what it was made of, so that the window can say it in any language.

The command line and the logs use it as the English text that it is.
"""

from collections.abc import Iterable
from typing import Self


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


def joined(between: str, parts: Iterable[str]) -> Phrase:
    """Several texts as one, of which each phrase can still be said in another language."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return Phrase(between.join(f"{{{name}}}" for name in named), **named)
