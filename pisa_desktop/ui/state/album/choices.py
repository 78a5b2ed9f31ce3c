"""What a photo is enhanced with: the user's choices for it, else what it was saved with, else the default."""

from pisa_desktop.album.items import Item
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import Size, default_scale
from pisa_desktop.restore.strengths import Strengths

SCALES = (1, 2, 4)
"""The scales that the window offers beside one that the user types."""
_UNKNOWN = (2000, 2000)


def strengths_of(item: Item, current: Strengths) -> Strengths:
    """Return a photo's strengths; `current`: those of the album."""
    return item.strengths or (current if item.saved is None else item.saved.strengths)


def own_size(item: Item) -> Size | None:
    """Return the size chosen for a photo or the one it was saved with; None for the default."""
    if item.chosen_size is not None:
        return item.chosen_size
    return None if item.saved is None else item.saved.size


def size_of(item: Item, photo: tuple[int, int] | None) -> Size:
    """Return the size of a photo's result; `photo`: its own (height, width), None if unknown."""
    return own_size(item) or Size(default_scale(photo or _UNKNOWN))


def scale_of(item: Item, photo: tuple[int, int] | None) -> float:
    """Return a photo's scale, as `size_of`."""
    return size_of(item, photo).scale(photo or _UNKNOWN)


def photo_is_of(item: Item, assessed: Condition | None) -> PhotoIs:
    """Return what a photo is; `assessed`: what Auto takes it for, None if unknown.

    A photo about which nothing was said stays what it was saved as, even if Auto now decides otherwise.
    """
    saved = item.saved
    if item.photo_is is None and saved is not None and assessed not in (None, saved.condition):
        return PhotoIs(saved.condition)
    return PhotoIs.AUTO if item.photo_is is None else item.photo_is


def condition_of(item: Item, assessed: Condition | None) -> Condition:
    """Return a photo's condition: as the user says, as it was saved, as Auto says; Sharp until Auto has looked."""
    unknown = Condition.SHARP if item.saved is None else item.saved.condition
    return photo_is_of(item, assessed).condition or assessed or unknown
