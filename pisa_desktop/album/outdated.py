"""Photos whose result was deleted, or whose own file was replaced, since they were enhanced: they are made again."""

import os
from collections.abc import Iterable
from dataclasses import dataclass

from pisa_desktop.album.importing import source_of
from pisa_desktop.album.items import Item, Source, State
from pisa_desktop.photo.fingerprint import sha256_of
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.phrase import Phrase

MAY_BE = (State.DONE, State.FAILED, State.SKIPPED)
"""States of photos that can be outdated."""


@dataclass(frozen=True, slots=True)
class Outdated:
    """Ids of items to be made again."""

    lost: tuple[int, ...] = ()
    """Their results were deleted or moved away."""
    replaced: tuple[int, ...] = ()
    """Their own files have changed."""

    def __add__(self, other: "Outdated") -> "Outdated":
        return Outdated((*self.lost, *other.lost), (*self.replaced, *other.replaced))

    @property
    def items(self) -> tuple[int, ...]:
        """All of them."""
        return (*self.lost, *self.replaced)

    def sentences(self) -> list[str]:
        """What is made again, and why."""
        lost, replaced = len(self.lost), len(self.replaced)
        said: list[str] = []
        if lost:
            said.append(
                Phrase(
                    "{count} results were deleted: made again.",
                    one="{count} result was deleted: made again.",
                    count=lost,
                )
            )
        if replaced:
            said.append(
                Phrase(
                    "{count} photos were replaced: made again.",
                    one="{count} photo was replaced: made again.",
                    count=replaced,
                )
            )
        return said


def outdated(items: Iterable[Item]) -> Outdated:
    """Which of an album's items are outdated. Those whose own file is gone are not: nothing could be made of them."""
    lost, replaced = [], []
    for item in items:
        if item.state not in MAY_BE:
            continue
        try:
            if _has_changed(item, source_of(item.path)):
                replaced.append(item.id)
            elif item.state is State.DONE and item.saved is not None and not os.path.lexists(item.saved.path):
                lost.append(item.id)
        except PhotoError:
            continue
    return Outdated(tuple(lost), tuple(replaced))


def _has_changed(item: Item, now: Source) -> bool:
    """Whether the content is another; a new date alone is no change. Raises PhotoError when it cannot be read."""
    was = item.source
    if (was.size, was.mtime_ns) == (now.size, now.mtime_ns):
        return False
    return was.size != now.size or was.sha256 is None or was.sha256 != sha256_of(item.path)
