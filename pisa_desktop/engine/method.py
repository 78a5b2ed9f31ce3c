"""How a run restores photos: a loaded model behind one interface, whoever holds it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from pisa_desktop.enhance import Plan, analysed, rendered
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.progress import Steps

if TYPE_CHECKING:
    from pisa_desktop.restore.restorer import Restorer


@dataclass(frozen=True, slots=True)
class Restored:
    """A restored photo."""

    pixels: Pixels
    """uint8 RGB (H, W, 3) of exactly the output's size."""
    notes: tuple[str, ...]
    """Sentences on how it was computed."""
    analysis: bytes | None = None
    """To be kept, if that was asked for and it was newly computed."""


class Restore(Protocol):
    """Restores one photo."""

    def __call__(self, planned: Plan, kept: bytes | None, keep: bool) -> Steps[Restored]:
        """Restore as `enhance.restored` does. Raises PisaError.

        Args:
            kept: the photo's analysis by this method at this scale and in this condition, from an earlier call.
            keep: also return the complete analysis.
        """
        ...


@dataclass(frozen=True, slots=True)
class Method:
    """A loaded model and how it restores a photo."""

    name: str
    id: str
    restore: Restore
    keeps: bool
    """Whether its analyses are worth keeping; not if computing them again takes seconds."""


def method_of(restorer: "Restorer") -> Method:
    """The method with the model of this restorer."""
    from pisa_desktop.engine.analysis_file import from_bytes, to_bytes  # imports torch, as the restorer has

    model = restorer.model
    keeps = not model.exact_regions  # not PiSA-Mini's, which are large and quick to compute

    def restore(planned: Plan, kept: bytes | None, keep: bool) -> Steps[Restored]:
        if kept is not None:
            analysis, data = from_bytes(kept, planned.photo.pixels, planned.scale, planned.condition, model), None
        else:
            complete = planned.options.strengths.needs_pix or (keep and keeps)
            analysis = yield from analysed(planned, restorer, complete)
            data = to_bytes(analysis) if keep and keeps else None
        pixels, notes = yield from rendered(planned, restorer, analysis)
        return Restored(pixels, notes, data)

    return Method(model.name, model.id, restore, keeps)
