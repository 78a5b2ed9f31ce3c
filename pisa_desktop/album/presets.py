"""The presets as a run knows them: it fills their names in where names of results ask for them."""

from collections.abc import Callable

from pisa_desktop.restore.strengths import Strengths

PresetOf = Callable[[Strengths], str]
"""Returns the name of the preset that has these strengths, "" if none has."""


def no_presets(_: Strengths) -> str:
    """There are none, as on the command line."""
    return ""
