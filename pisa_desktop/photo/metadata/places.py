"""Which properties say where a photo was taken."""

import re

_WORDS = re.compile(
    r"gps|latitude|longt?itude|altitude|location|^city$|^state$|country|province|geo(?!metr)|placename|^address|^place|"
    r"worldregion|^landmark|^venue|^what3words",
    re.IGNORECASE,
)
_GEO = "http://www.w3.org/2003/01/geo/"
_NOT_PLACES = {"SubjectLocation"}


def names_a_place(space: str, name: str) -> bool:
    """Whether a property of this name says where, in whatever namespace: too many is better than too few."""
    return space.startswith(_GEO) or (_WORDS.search(name) is not None and name not in _NOT_PLACES)
