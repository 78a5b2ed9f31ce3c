"""Slots A to D, which hold strengths to compare: a click recalls them, a click with Shift stores them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolTip, QWidget

from pisa_desktop.album.items import SLOTS
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.tokens import UNIT
from pisa_desktop.ui.look.words import pair, tr


class SlotButton(QPushButton):
    """The button of one slot."""

    stored = Signal()
    recalled = Signal()

    def __init__(self, letter: str, number: int) -> None:
        super().__init__(letter)
        self._letter, self._number = letter, number
        self._content: Strengths | None = None
        self._store = False
        self.setObjectName(f"slot-{letter}")
        self.setProperty("kind", "slot")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._clicked)

    def nextCheckState(self) -> None:
        """Do nothing: the button is checked while the photo has the slot's strengths, not because it was clicked."""

    def show_slot(self, content: Strengths | None, current: Strengths) -> None:
        """Show what the slot holds; the button is checked while the photo has the same strengths."""
        self._content = content
        self.setChecked(content == current)
        filled = "true" if content else "false"
        if filled != self.property("filled"):
            self.setProperty("filled", filled)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAccessibleName(tr("Slot {letter}, {content}").format(letter=self._letter, content=self._words()))
        self.setToolTip(self._tooltip())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._store = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)
        self._store = False

    def _clicked(self) -> None:
        if self._store:
            self.stored.emit()
        elif self._content is not None:
            self.recalled.emit()
        else:
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self._tooltip(), self)

    def _words(self) -> str:
        if self._content is None:
            return tr("empty")
        return pair(self._content)

    def _tooltip(self) -> str:
        text = tr(
            "Slot {letter}: {content}. "
            "Shift+click or Shift+{key} stores the current strengths, a click or {key} recalls them."
        )
        return text.format(letter=self._letter, content=self._words(), key=self._number)


class SlotRow(QWidget):
    """The four slots."""

    stored = Signal(int)
    recalled = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        self.buttons = tuple(SlotButton(letter, index + 1) for index, letter in enumerate(SLOTS))
        for index, slot in enumerate(self.buttons):
            slot.stored.connect(lambda index=index: self.stored.emit(index))
            slot.recalled.connect(lambda index=index: self.recalled.emit(index))
            slot.setMinimumWidth(28)
            layout.addWidget(slot, 1)

    def show_slots(self, contents: Sequence[Strengths | None], current: Strengths) -> None:
        """Show what the slots hold."""
        for slot, content in zip(self.buttons, contents, strict=True):
            slot.show_slot(content, current)
