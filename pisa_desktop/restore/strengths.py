"""What the user chooses: the two strengths, Clean-up and Detail, the scale, and the colour mode. Imports no torch."""

from dataclasses import dataclass
from enum import StrEnum

from pisa_desktop.errors import UsageError

MAXIMUM = 1.5
"""The largest strength. The paper shows 0..1.5; beyond that, results break up."""

SCALES = (1.0, 8.0)
"""The smallest and the largest scale. Scales that a model does not compute are resized from the next larger one."""


def scaled(size: tuple[int, int], scale: float) -> tuple[int, int]:
    """(height, width) at a scale: exactly round(scale * size), never empty."""
    return max(1, round(scale * size[0])), max(1, round(scale * size[1]))


def default_scale(size: tuple[int, int]) -> int:
    """4 for photos under 1 megapixel, 2 under 6, else 1: used when no scale was chosen. `size`: (height, width)."""
    pixels = size[0] * size[1]
    return 4 if pixels < 1_000_000 else 2 if pixels < 6_000_000 else 1


@dataclass(frozen=True, slots=True)
class Strengths:
    """How much of each predicted degradation is removed (paper, section 3.4: the two guidance scales).

    Raises UsageError if a strength is outside 0..1.5 or NaN.
    """

    pix: float = 1.0
    """Clean-up, lambda_pix, 0..1.5: removes noise, blur and compression artefacts."""
    sem: float = 1.0
    """Detail, lambda_sem, 0..1.5: adds texture that the semantic level infers."""

    def __post_init__(self) -> None:
        for name, value in (("Clean-up", self.pix), ("Detail", self.sem)):
            if not 0.0 <= value <= MAXIMUM:  # false for NaN as well
                raise UsageError(
                    "{name} must lie between 0 and {highest}, not {value}.", name=name, highest=MAXIMUM, value=value
                )

    @property
    def needs_pix(self) -> bool:
        """Whether a render needs e_pix; at equal strengths it cancels out of the formula."""
        return self.pix != self.sem


_STARTING = {"mini": Strengths(1.0, 0.3)}
"""By eye: packaging/notes/pisa-mini.md."""


def starting(model: str) -> Strengths:
    """The strengths that photos start with, by the key of their model: "mini", or a folder with PiSA-SR's weights."""
    return _STARTING.get(model, Strengths())


class ColourMode(StrEnum):
    """How the colours of a result are matched to those of the photo."""

    ADAIN = "adain"
    """Each channel takes the photo's mean and standard deviation."""
    WAVELET = "wavelet"
    """Low frequencies come from the photo, high frequencies from the result."""
    NONE = "none"
