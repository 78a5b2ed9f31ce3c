"""The paper's two training stages (section 3.3)."""

from enum import StrEnum


class Stage(StrEnum):
    """A stage of training, in the order in which they run: sem starts from pix's result and leaves pix unchanged."""

    PIX = "pix"
    SEM = "sem"
