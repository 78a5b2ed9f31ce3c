"""How a run restores photos: a model that is ready, whoever holds it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pisa_desktop.enhance import EnhanceOptions, restored
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.progress import Steps

if TYPE_CHECKING:
    from pisa_desktop.restore.restorer import Restorer


@dataclass(frozen=True, slots=True)
class Method:
    """A model that is ready, and how it restores a photo."""

    name: str
    id: str
    restore: Callable[[Photo, EnhanceOptions, float], Steps[tuple[Pixels, tuple[str, ...]]]]
    """The photo at a scale as `enhance.restored` does it: pixels of exactly the output's size, and notes."""


def method_of(restorer: "Restorer") -> Method:
    """The method with the model of this restorer."""

    def restore(photo: Photo, options: EnhanceOptions, scale: float) -> Steps[tuple[Pixels, tuple[str, ...]]]:
        return restored(photo, restorer, options, scale)

    return Method(restorer.model.name, restorer.model.id, restore)
