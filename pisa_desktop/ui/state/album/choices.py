"""What a photo is enhanced with: the user's choices for it, else what it was saved with, else the default."""

from dataclasses import dataclass

from pisa_desktop.album.items import Item
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths, default_scale

SCALES = (1, 2, 4)
"""The scales that the window offers beside one that the user types."""
_UNKNOWN = (2000, 2000)


@dataclass(frozen=True, slots=True)
class Start:
    """What photos are enhanced with where the user has chosen nothing else for them."""

    strengths: Strengths = Strengths()
    size: Size | None = None
    """None for the default of each photo's own size."""
    photo_is: PhotoIs = PhotoIs.AUTO


def strengths_of(item: Item, current: Strengths) -> Strengths:
    """Return a photo's strengths; `current`: those of the album."""
    return item.strengths or (current if item.saved is None else item.saved.strengths)


def own_size(item: Item | None, start: Start) -> Size | None:
    """Return the size chosen for a photo, it was saved with or starts with; None for the default of its own size.

    Without a photo, what the next one starts with.
    """
    if item is not None and item.chosen_size is not None:
        return item.chosen_size
    return start.size if item is None or item.saved is None else item.saved.size


def size_of(item: Item | None, photo: tuple[int, int] | None, start: Start) -> Size:
    """Return the size of a photo's result; `photo`: its own (height, width), None if unknown."""
    return own_size(item, start) or Size(default_scale(photo or _UNKNOWN))


def scale_of(item: Item | None, photo: tuple[int, int] | None, start: Start) -> float:
    """Return a photo's scale, as `size_of`."""
    return size_of(item, photo, start).scale(photo or _UNKNOWN)


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
