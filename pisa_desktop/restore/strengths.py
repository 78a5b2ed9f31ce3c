"""What the user may set: the two strengths, Clean-up and Detail, and the colour mode. Importable without torch."""

from dataclasses import dataclass
from enum import StrEnum

from pisa_desktop.errors import UsageError

MAXIMUM = 1.5
"""Largest strength; the paper shows 0..1.5, above it both outputs fall apart."""

SCALES = (1.0, 8.0)
"""Smallest and largest scale; those that no model computes by itself are resized from the next larger."""


@dataclass(frozen=True, slots=True)
class Strengths:
    """How much of each predicted degradation is removed (paper, section 3.4: the two guidance scales).

    Raises UsageError when a strength is outside 0..1.5 or not a number.
    """

    pix: float = 1.0
    """Clean-up, lambda_pix, 0..1.5: noise, blur and compression marks removed."""
    sem: float = 1.0
    """Detail, lambda_sem, 0..1.5: texture inferred by the semantic level."""

    def __post_init__(self) -> None:
        for name, value in (("Clean-up", self.pix), ("Detail", self.sem)):
            if not 0.0 <= value <= MAXIMUM:  # false for NaN as well
                raise UsageError(f"{name} must lie between 0 and {MAXIMUM}, not {value}.")

    @property
    def needs_pix(self) -> bool:
        """Whether a render needs e_pix: on the diagonal it cancels out of the formula."""
        return self.pix != self.sem


class ColourMode(StrEnum):
    """How the colours of a result are brought back to the photo's."""

    ADAIN = "adain"
    """Mean and deviation of each channel."""
    WAVELET = "wavelet"
    """Low frequencies of the photo, high frequencies of the result."""
    NONE = "none"
