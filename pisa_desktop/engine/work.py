"""How much work a photo is for a model: what estimates and measured speeds count in. Importable without torch."""

from typing import Protocol

from pisa_desktop.restore.condition import Condition

OUTPUT_SHARE = 0.07
"""Share of PiSA-Mini's time for a Sharp photo at its largest scale that depends on the output's pixels: enlarging,
rendering, rounding. Measured in fp32: 0.05 on one core, 0.1 on two busy ones. More where the network is faster."""


class Worker(Protocol):
    """The part of a model that its work depends on."""

    @property
    def scales(self) -> tuple[int, ...]:
        """See `Model`."""

    @property
    def at_photo_size(self) -> bool:
        """See `Model`."""


def work(model: Worker, size: tuple[int, int], scale: float, condition: Condition) -> float:
    """Megapixels of equal cost: those of a Sharp photo's output at the model's largest scale.

    PiSA-SR's network runs at the output's size, PiSA-Mini's at that of the photo, or of its reduced copy.

    Args:
        size: (height, width) of the photo.
        scale: 1..8; computed at the model's next larger scale.
    """
    largest = model.scales[-1]
    own = next((s for s in model.scales if s >= scale), largest)
    photo = max(1, size[0] * size[1]) / 1e6
    if not model.at_photo_size:
        return photo * own**2
    seen = photo / condition.at(size).reduction ** 2
    return (1 - OUTPUT_SHARE) * seen * largest**2 + OUTPUT_SHARE * photo * own**2
