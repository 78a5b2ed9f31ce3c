"""The paper's two stages; importing this imports nothing heavy."""

from typing import Literal

StageName = Literal["pix", "sem"]
STAGES: tuple[StageName, ...] = ("pix", "sem")
"""In their order: sem begins from pix, which stays as it is then."""
