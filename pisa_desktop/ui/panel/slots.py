"""Slots A to D, which hold strengths to compare: a click stores in an empty slot and recalls a filled one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pisa_desktop.album.items import SLOTS
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.tokens import UNIT
from pisa_desktop.ui.look.words import pair, say, tr


class SlotButton(QPushButton):
    """The button of one slot."""

    stored = Signal()
    recalled = Signal()
    cleared = Signal()

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
        self._clear = QAction(self)
        say(self._clear.setText, tr("Clear slot {letter}", letter=letter))
        self._clear.triggered.connect(self.cleared)
        self.addAction(self._clear)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def nextCheckState(self) -> None:
        """Do nothing: the button is checked while the photo has the slot's strengths, not because it was clicked."""

    def show_slot(self, content: Strengths | None, current: Strengths) -> None:
        """Show what the slot holds; the button is checked while the photo has the same strengths."""
        self._content = content
        self._clear.setEnabled(content is not None)
        self.setChecked(content == current)
        filled = "true" if content else "false"
        if filled != self.property("filled"):
            self.setProperty("filled", filled)
            self.style().unpolish(self)
            self.style().polish(self)
        say(self.setAccessibleName, tr("Slot {letter}, {content}", letter=self._letter, content=self._words()))
        say(self.setToolTip, self._tooltip())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._store = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)
        self._store = False

    def _clicked(self) -> None:
        if self._store or self._content is None:
            self.stored.emit()
        else:
            self.recalled.emit()

    def _words(self) -> str:
        if self._content is None:
            return tr("empty")
        return pair(self._content)

    def _tooltip(self) -> str:
        text = tr("Slot {letter}: empty. A click or Shift+{key} stores the current strengths.")
        if self._content is not None:
            text = tr("Slot {letter}: {content}. A click or {key} recalls it, Shift+click or Shift+{key} replaces it.")
        return tr(text, letter=self._letter, content=self._words(), key=self._number)


class SlotRow(QWidget):
    """The four slots."""

    stored = Signal(int)
    recalled = Signal(int)
    cleared = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        self.buttons = tuple(SlotButton(letter, index + 1) for index, letter in enumerate(SLOTS))
        for index, slot in enumerate(self.buttons):
            slot.stored.connect(lambda index=index: self.stored.emit(index))
            slot.recalled.connect(lambda index=index: self.recalled.emit(index))
            slot.cleared.connect(lambda index=index: self.cleared.emit(index))
            slot.setMinimumWidth(28)
            layout.addWidget(slot, 1)

    def show_slots(self, contents: Sequence[Strengths | None], current: Strengths) -> None:
        """Show what the slots hold."""
        for slot, content in zip(self.buttons, contents, strict=True):
            slot.show_slot(content, current)
