"""What a photo is enhanced with: the user's choices for it, else what it was saved with, else the default."""

from dataclasses import dataclass

from pisa_desktop.album.items import Item
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.strengths import Strengths, default_scale

SCALES = (1, 2, 4)
"""The scales that the window offers beside one that the user types."""
_UNKNOWN = (2000, 2000)


@dataclass(frozen=True, slots=True)
class Start:
    """What photos are enhanced with where the user has chosen nothing else for them."""

    strengths: Strengths = Strengths()
    scale: float | None = None
    """None for the default of each photo's size."""
    photo_is: PhotoIs = PhotoIs.AUTO


def strengths_of(item: Item, current: Strengths) -> Strengths:
    """Return a photo's strengths; `current`: those of the album."""
    return item.strengths or (current if item.saved is None else item.saved.strengths)


def own_scale(item: Item, start: Start) -> float | None:
    """Return the scale chosen for a photo, it was saved with or starts with; None for the default of its size."""
    if item.scale is not None:
        return item.scale
    return start.scale if item.saved is None else item.saved.scale


def scale_of(item: Item, size: tuple[int, int] | None, start: Start) -> float:
    """Return a photo's scale; `size`: its (height, width), None if unknown."""
    own = own_scale(item, start)
    return default_scale(size or _UNKNOWN) if own is None else own


def photo_is_of(item: Item, assessed: Condition | None, start: Start) -> PhotoIs:
    """Return what a photo is; `assessed`: what Auto takes it for, None if unknown.

    A photo about which nothing was said stays what it was saved as, even if it would now be taken for another.
    """
    if item.photo_is is not None:
        return item.photo_is
    expected = start.photo_is.condition or assessed
    if item.saved is not None and expected not in (None, item.saved.condition):
        return PhotoIs(item.saved.condition)
    return start.photo_is


def condition_of(item: Item, assessed: Condition | None, start: Start) -> Condition:
    """Return a photo's condition: as the user says, as it was saved, as Auto says; Sharp until Auto has looked."""
    unknown = Condition.SHARP if item.saved is None else item.saved.condition
    return photo_is_of(item, assessed, start).condition or assessed or unknown
