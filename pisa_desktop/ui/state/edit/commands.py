"""Undo commands: each holds the state before and after a change, and shows the photo that it changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtGui import QUndoCommand

from pisa_desktop.album.store import Removed
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.album.shown_album import ShownAlbum


@dataclass(frozen=True, slots=True)
class StrengthsSide:
    """The strengths before or after a change."""

    own: dict[int, Strengths | None]
    """Strengths of the photos; None if a photo has none of its own."""
    current: Strengths | None
    """Strengths of the album; None if none were set in it."""


class _Command(QUndoCommand):
    """A change that can be applied in both directions."""

    def __init__(self, text: str, album: int, item: int, select: Callable[[int, int], None]) -> None:
        super().__init__(text)
        self._album, self._item, self._select = album, item, select
        self._first = True

    def redo(self) -> None:
        """Apply the new state. Qt calls this at once when the command is pushed."""
        if not self._first:
            self._select(self._album, self._item)
        self._first = False
        self.put(True)

    def undo(self) -> None:
        """Restore the old state."""
        self._select(self._album, self._item)
        self.put(False)

    def put(self, new: bool) -> None:
        """Apply the new or the old state."""
        raise NotImplementedError  # not an abstract class: Shiboken has a metaclass of its own


class SetStrengths(_Command):
    """Sets the strengths of one photo, or of several by a paste or a preset."""

    def __init__(
        self,
        place: tuple[int, int],
        select: Callable[[int, int], None],
        sides: tuple[StrengthsSide, StrengthsSide],
        apply: Callable[[StrengthsSide], None],
    ) -> None:
        """`place`: album and photo; `sides`: before and after."""
        super().__init__(tr("strengths"), *place, select)
        self._sides, self._apply = sides, apply

    def put(self, new: bool) -> None:
        """Apply the new or the old state."""
        self._apply(self._sides[new])


T = TypeVar("T")


class SetChoice(_Command, Generic[T]):
    """Sets the scale of one photo, or what it is."""

    def __init__(
        self,
        text: str,
        place: tuple[int, int],
        select: Callable[[int, int], None],
        sides: tuple[T | None, T],
        apply: Callable[[int, T | None], None],
    ) -> None:
        super().__init__(text, *place, select)
        self._sides, self._apply = sides, apply

    def put(self, new: bool) -> None:
        """Apply the new or the old state."""
        self._apply(self._item, self._sides[new])


class StoreSlot(_Command):
    """Stores strengths in a slot of one photo, or empties it."""

    def __init__(
        self,
        place: tuple[int, int],
        select: Callable[[int, int], None],
        slot: str,
        sides: tuple[Strengths | None, Strengths | None],
        apply: Callable[[int, str, Strengths | None], None],
    ) -> None:
        super().__init__(tr("slot {letter}", letter=slot), *place, select)
        self._slot, self._sides, self._apply = slot, sides, apply

    def put(self, new: bool) -> None:
        """Apply the new or the old state."""
        self._apply(self._item, self._slot, self._sides[new])


class Remove(QUndoCommand):
    """Removes photos from their album."""

    def __init__(
        self,
        shown_album: ShownAlbum,
        items: Sequence[int],
        show: Callable[[int], None],
        leave: Callable[[Sequence[int]], None],
        select: Callable[[int, int], None],
    ) -> None:
        """`show` shows the album, `leave` is called before photos are removed, `select` shows a restored photo."""
        super().__init__(tr("removal"))
        self._shown, self._items = shown_album, tuple(items)
        self._show, self._leave, self._select = show, leave, select
        self._album = shown_album.view.id
        self._removed: Removed | None = None

    def redo(self) -> None:
        """Remove the photos."""
        self._show(self._album)
        self._leave(self._items)
        self._removed = self._shown.remove(self._items)

    def undo(self) -> None:
        """Restore the photos."""
        self._show(self._album)
        assert self._removed is not None
        back = self._shown.restore(self._removed)
        if back:
            self._select(self._album, back[0])
