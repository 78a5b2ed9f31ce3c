"""The changes that can be undone: strengths, slots, presets, paste, scale and removal."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from pisa_desktop.album.items import SLOTS
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state import presets
from pisa_desktop.ui.state.album.choices import Start
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.edit.commands import Remove, SetChoice, SetStrengths, StoreSlot, StrengthsSide
from pisa_desktop.ui.state.photo.current_photo import CurrentPhoto
from pisa_desktop.ui.state.settings import UserSettings
from pisa_desktop.ui.state.views import Message, PresetView


class Editor(QObject):
    """Strengths, slots and scale of the current photo. Changes go through an undo stack to the album and the photo."""

    strengths_changed = Signal()
    """`strengths`, `shown_strengths` or `slots` have changed; while a slider moves, the only signal."""
    scale_changed = Signal()
    """`scale`, `size` or `photo_is`."""
    presets_changed = Signal()
    message = Signal(object)
    """Carries a Message for the user."""

    def __init__(
        self, album: ShownAlbum, photo: CurrentPhoto, settings: UserSettings, show: Callable[[int], None]
    ) -> None:
        """`show` shows another album, to undo a change that was made there."""
        super().__init__()
        self._album, self._photo, self._settings, self._show = album, photo, settings, show
        self.stack = QUndoStack(self)
        self._before: tuple[int | None, StrengthsSide] | None = None
        """During a drag: the photo, and its strengths before the drag."""
        self._copied: Strengths | None = None
        self._peeked: Strengths | None = None
        self._applied = ""
        """The preset that was applied last."""
        photo.about_to_change.connect(self.settle)
        photo.current_changed.connect(self.strengths_changed)

    # ---- Strengths ---------------------------------------------------------------------------------------------

    @property
    def strengths(self) -> Strengths:
        """The current photo's strengths; without a photo, those that the next photo starts with."""
        return self._album.strengths_of(self._photo.current)

    @property
    def shown_strengths(self) -> Strengths:
        """What the canvas shows: the strengths being previewed, else `strengths`."""
        return self._peeked or self.strengths

    @property
    def starting(self) -> Strengths:
        """The strengths that photos start with, to which they are reset."""
        return self._album.start.strengths

    def start_with(self, start: Start) -> None:
        """Photos start with these, because the model or the user's default has changed; not a step to undo."""
        before, self._album.start = self._album.start, start
        if start.strengths != before.strengths:
            self.strengths_changed.emit()
            self._photo.set_strengths(self.strengths)
        if (start.size, start.photo_is) != (before.size, before.photo_is):
            self.scale_changed.emit()
            self._photo.rechoose()

    def set_strengths(self, strengths: Strengths, settled: bool = True) -> None:
        """Set the current photo's strengths. During a drag (`settled` False) they are neither stored nor rendered; the
        last call of a drag is settled and adds one undo step."""
        item = self._photo.current
        if self._before is not None and self._before[0] != item:
            self._before = None
        if self._before is None:
            self._before = item, self._side([] if item is None else [item])
        if settled:
            self._give([] if item is None else [item], strengths, self._before[1])
            self._before = None
            return
        self._album.put_strengths(item, strengths)
        self._peeked = None
        self.strengths_changed.emit()

    def settle(self) -> None:
        """End a drag, because something else begins."""
        if self._before is not None and self._before[0] == self._photo.current:
            self.set_strengths(self.strengths)
        self._before = None

    def give(self, items: Sequence[int], strengths: Strengths) -> None:
        """Set the strengths of photos, as one undo step."""
        self.settle()
        self._give(items, strengths, self._side(items))

    def _give(self, items: Sequence[int], strengths: Strengths, before: StrengthsSide) -> None:
        current = strengths if not items or self._photo.current in items else before.current
        after = StrengthsSide(dict.fromkeys(items, strengths), current)
        self._peeked = None
        if not items:
            self._apply(after)
        elif after != before:
            command = SetStrengths(self._place(items), self._select, (before, after), self._apply)
            self.stack.push(command)

    def _side(self, items: Iterable[int]) -> StrengthsSide:
        return StrengthsSide({i: self._album.stored(i).strengths for i in items}, self._album.place.strengths)

    def _apply(self, side: StrengthsSide) -> None:
        self._album.set_strengths({i: s for i, s in side.own.items() if i in self._album}, side.current)
        self.strengths_changed.emit()
        self._photo.set_strengths(self._album.strengths_of(self._photo.current))

    def peek(self, strengths: Strengths | None) -> None:
        """Preview other strengths without setting them; None ends the preview."""
        if strengths != self._peeked:
            self._peeked = strengths
            self.strengths_changed.emit()

    def copy_strengths(self) -> None:
        """Remember the current strengths for `paste_strengths`."""
        self._copied = self.strengths

    def paste_strengths(self, items: Sequence[int]) -> None:
        """Apply the copied strengths to photos, as one undo step."""
        if self._copied is not None and items:
            self.give(items, self._copied)

    # ---- Presets and slots -------------------------------------------------------------------------------------

    @property
    def presets(self) -> tuple[PresetView, ...]:
        """The four presets that come with the program, then the user's own."""
        return presets.all_of(self._settings.current)

    @property
    def preset(self) -> str:
        """The preset whose strengths are in use, the one applied last before others alike; "" if there is none."""
        return presets.name_of(self._settings.current, self.strengths, self._applied)

    def preset_of(self, item: int, strengths: Strengths) -> str:
        """The preset that has these strengths of a photo; "" if there is none."""
        applied = self._applied if item == self._photo.current else ""
        return presets.name_of(self._settings.current, strengths, applied)

    def apply_preset(self, name: str, items: Sequence[int] | None = None) -> None:
        """Apply a preset to the current photo, or to `items`, as one undo step."""
        if name != self._applied:
            self._applied = name
            self.strengths_changed.emit()  # another preset may have the same strengths
        wanted = next(preset.strengths for preset in self.presets if preset.name == name)
        if items is None:
            self.set_strengths(wanted)
        else:
            self.give(items, wanted)

    def save_preset(self, name: str) -> None:
        """Save the current strengths as a preset."""
        self._settings.change(lambda old: old.with_preset(name, self.strengths))
        self._applied = name
        self.presets_changed.emit()

    def delete_preset(self, name: str) -> None:
        """Delete one of the user's own presets."""
        self._settings.change(lambda old: old.without_preset(name))
        self.presets_changed.emit()

    @property
    def slots(self) -> tuple[Strengths | None, ...]:
        """The strengths in slots A, B, C and D of the current photo."""
        current = self._photo.current
        return (None,) * len(SLOTS) if current is None else self._album.stored(current).slots

    def recall_slot(self, slot: int) -> None:
        """Apply the strengths of a slot, 0..3; an empty slot changes nothing."""
        strengths = self.slots[slot]
        if strengths is not None:
            self.set_strengths(strengths)

    def store_slot(self, slot: int) -> None:
        """Store the current strengths in a slot, 0..3."""
        item = self._photo.current
        if item is None:
            return
        self.settle()
        self._set_slot(item, slot, self._album.strengths_of(item))

    def clear_slot(self, slot: int) -> None:
        """Empty a slot, 0..3."""
        if (item := self._photo.current) is not None:
            self._set_slot(item, slot, None)

    def _set_slot(self, item: int, slot: int, strengths: Strengths | None) -> None:
        sides = self._album.stored(item).slots[slot], strengths
        if sides[0] != sides[1]:
            self.stack.push(StoreSlot(self._place([item]), self._select, SLOTS[slot], sides, self._put_slot))

    def _put_slot(self, item: int, slot: str, strengths: Strengths | None) -> None:
        self._album.set_slot(item, slot, strengths)
        self.strengths_changed.emit()

    # ---- Scale and removal -------------------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """The current photo's scale, 1..8."""
        return self._album.scale_of(self._photo.current)

    @property
    def size(self) -> Size:
        """The size of the current photo's result, as it was chosen."""
        return self._album.result_size_of(self._photo.current)

    def set_size(self, size: Size) -> None:
        """Set the size of the current photo's result; the old picture stays, tagged, until it is enhanced again."""
        item = self._photo.current
        if item is None or (self._album.knows_size(item) and size == self._album.result_size_of(item)):
            return
        self.settle()
        sides = self._album.stored(item).chosen_size, size
        self.stack.push(SetChoice(tr("size"), self._place([item]), self._select, sides, self._put_size))

    def _put_size(self, item: int, size: Size | None) -> None:
        self._album.set_result_size(item, size)
        self.scale_changed.emit()
        if item == self._photo.current:
            self._photo.rechoose()

    @property
    def photo_is(self) -> PhotoIs:
        """What the user says the current photo is."""
        return self._album.photo_is_of(self._photo.current)

    @property
    def assessed(self) -> Condition | None:
        """What Auto takes the current photo for; None until it has been read."""
        return self._album.assessed(self._photo.current)

    def set_photo_is(self, photo_is: PhotoIs) -> None:
        """Say what it is; the old picture stays, tagged, until the photo is enhanced again."""
        item = self._photo.current
        if item is None or photo_is is self.photo_is:
            return
        self.settle()
        size, condition = self._album.size_of(item), photo_is.condition
        if size is not None and condition is not None and condition.at(size) is not condition:
            text = tr("This photo is too small to be reduced, so it is restored from its full size.")
            self.message.emit(Message(text, topic="small"))
        sides = self._album.stored(item).photo_is, photo_is
        self.stack.push(SetChoice(tr("photo is"), self._place([item]), self._select, sides, self._put_photo_is))

    def _put_photo_is(self, item: int, photo_is: PhotoIs | None) -> None:
        self._album.set_photo_is(item, photo_is)
        self.scale_changed.emit()
        if item == self._photo.current:
            self._photo.rechoose()

    def remove(self, items: Sequence[int]) -> None:
        """Remove photos from the album, never from the disk; the neighbour of the current one is shown."""
        wanted = [item for item in items if item in self._album]
        if wanted:
            self.settle()
            self.stack.push(Remove(self._album, wanted, self._show_if_hidden, self._leave, self._select))

    def _leave(self, items: Sequence[int]) -> None:
        """Show the neighbour of the current photo, and stop work on those that will be removed."""
        current, going = self._photo.current, set(items)
        if current in going:
            order = list(self._album.view.items)
            place = order.index(current)
            after = (item for item in order[place:] if item not in going)
            before = (item for item in reversed(order[:place]) if item not in going)
            self._photo.show(next(after, next(before, None)))
        for item in items:
            self._photo.forget(item)

    # ---- Showing what is undone --------------------------------------------------------------------------------

    def _place(self, items: Sequence[int]) -> tuple[int, int]:
        current = self._photo.current
        return self._album.view.id, current if current is not None and current in items else items[0]

    def _show_if_hidden(self, album: int) -> None:
        if album != self._album.view.id:
            self._show(album)

    def _select(self, album: int, item: int) -> None:
        self._show_if_hidden(album)
        if item in self._album:
            self._photo.show(item)
