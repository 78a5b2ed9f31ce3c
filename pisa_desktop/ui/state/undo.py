"""Everything that can be undone: strengths, slots, presets, paste, scale, removal."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from pisa_desktop.album.items import SLOTS
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.state.album.shown_album import Shelf
from pisa_desktop.ui.state.photo.current_photo import Desk
from pisa_desktop.ui.state.undo_commands import Remove, SetScale, SetStrengths, StoreSlot, StrengthsSide


class Editing(QObject):
    """Changes go through an undo stack to the shelf, and from there to the desk."""

    strengths_changed = Signal()
    scale_changed = Signal()

    def __init__(self, shelf: Shelf, desk: Desk, show: Callable[[int], None]) -> None:
        """`show`: shows an album."""
        super().__init__()
        self._shelf, self._desk, self._show = shelf, desk, show
        self.stack = QUndoStack(self)
        self._before: tuple[int | None, StrengthsSide] | None = None
        self._copied: Strengths | None = None
        self.peeked: Strengths | None = None
        """What is looked at without being set."""

    # ---- Strengths ---------------------------------------------------------------------------------------------

    def set_strengths(self, strengths: Strengths, settled: bool) -> None:
        """Of the current photo; while not settled they are neither stored nor rendered."""
        item = self._desk.current
        if self._before is not None and self._before[0] != item:
            self._before = None
        if self._before is None:
            self._before = item, self._side([] if item is None else [item])
        if settled:
            self._give([] if item is None else [item], strengths, self._before[1])
            self._before = None
            return
        self._shelf.put_strengths(item, strengths)
        self.peeked = None
        self.strengths_changed.emit()

    def settle(self) -> None:
        """A drag ends because something else begins."""
        if self._before is not None and self._before[0] == self._desk.current:
            self.set_strengths(self._shelf.strengths_of(self._desk.current), settled=True)
        self._before = None

    def give(self, items: Sequence[int], strengths: Strengths) -> None:
        """Give photos these strengths; one entry to undo."""
        self.settle()
        self._give(items, strengths, self._side(items))

    def _give(self, items: Sequence[int], strengths: Strengths, before: StrengthsSide) -> None:
        current = strengths if not items or self._desk.current in items else before.current
        after = StrengthsSide(dict.fromkeys(items, strengths), current)
        self.peeked = None
        if not items:
            self._apply(after)
        elif after != before:
            command = SetStrengths(self._place(items), self._select, (before, after), self._apply)
            self.stack.push(command)

    def _side(self, items: Iterable[int]) -> StrengthsSide:
        return StrengthsSide({i: self._shelf.item(i).strengths for i in items}, self._shelf.place.strengths)

    def _apply(self, side: StrengthsSide) -> None:
        self._shelf.set_strengths({i: s for i, s in side.own.items() if i in self._shelf}, side.current)
        self.strengths_changed.emit()
        self._desk.set_strengths(self._shelf.strengths_of(self._desk.current))

    def peek(self, strengths: Strengths | None) -> None:
        """Look at other strengths without setting them."""
        if strengths != self.peeked:
            self.peeked = strengths
            self.strengths_changed.emit()

    def copy(self) -> None:
        """Remember the current strengths."""
        self._copied = self._shelf.strengths_of(self._desk.current)

    def paste(self, items: Sequence[int]) -> None:
        """Give photos the remembered strengths."""
        if self._copied is not None and items:
            self.give(items, self._copied)

    # ---- Slots, scale, removal ---------------------------------------------------------------------------------

    def store_slot(self, slot: int) -> None:
        """Keep the current strengths in a slot."""
        item = self._desk.current
        if item is None:
            return
        self.settle()
        sides = self._shelf.item(item).slots[slot], self._shelf.strengths_of(item)
        if sides[0] != sides[1]:
            self.stack.push(StoreSlot(self._place([item]), self._select, SLOTS[slot], sides, self._put_slot))

    def _put_slot(self, item: int, slot: str, strengths: Strengths | None) -> None:
        self._shelf.set_slot(item, slot, strengths)
        self.strengths_changed.emit()

    def set_scale(self, scale: int) -> None:
        """Of the current photo."""
        item = self._desk.current
        if item is None or (self._shelf.knows_scale(item) and scale == self._shelf.scale_of(item)):
            return
        self.settle()
        sides = self._shelf.item(item).scale, float(scale)
        self.stack.push(SetScale(self._place([item]), self._select, sides, self._put_scale))

    def _put_scale(self, item: int, scale: float | None) -> None:
        self._shelf.set_scale(item, scale)
        self.scale_changed.emit()
        if item == self._desk.current:
            self._desk.rescale()

    def remove(self, items: Sequence[int]) -> None:
        """Take photos out of the album."""
        wanted = [item for item in items if item in self._shelf]
        if wanted:
            self.settle()
            self.stack.push(Remove(self._shelf, wanted, self._show_album, self._leave, self._select))

    def _leave(self, items: Sequence[int]) -> None:
        """Before photos go: the neighbour of the current one is selected."""
        current, going = self._desk.current, set(items)
        if current in going:
            order = list(self._shelf.view.items)
            place = order.index(current)
            after = (item for item in order[place:] if item not in going)
            before = (item for item in reversed(order[:place]) if item not in going)
            self._desk.select(next(after, next(before, None)))
        for item in items:
            self._desk.forget(item)

    # ---- Where a change is undone ------------------------------------------------------------------------------

    def _place(self, items: Sequence[int]) -> tuple[int, int]:
        current = self._desk.current
        return self._shelf.view.id, current if current is not None and current in items else items[0]

    def _show_album(self, album: int) -> None:
        if album != self._shelf.view.id:
            self._show(album)

    def _select(self, album: int, item: int) -> None:
        self._show_album(album)
        if item in self._shelf:
            self._desk.select(item)
