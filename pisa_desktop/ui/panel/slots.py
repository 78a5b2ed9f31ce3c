"""Slots A to D: strengths to flip between. A click recalls, Shift and a click stores."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolTip, QWidget

from pisa_desktop.album.items import SLOTS
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.tokens import UNIT


class SlotButton(QPushButton):
    """One slot."""

    stored = Signal()
    recalled = Signal()

    def __init__(self, letter: str, number: int) -> None:
        super().__init__(letter)
        self._letter, self._number = letter, number
        self._content: Strengths | None = None
        self._store = False
        self.setProperty("kind", "slot")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._clicked)

    def nextCheckState(self) -> None:
        """Not by the click: only the strengths light it."""

    def show_slot(self, content: Strengths | None, present: Strengths) -> None:
        """What the slot holds; lit while that is what the photo has."""
        self._content = content
        self.setChecked(content == present)
        filled = "true" if content else "false"
        if filled != self.property("filled"):
            self.setProperty("filled", filled)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAccessibleName(self.tr("Slot %1, %2").replace("%1", self._letter).replace("%2", self._words()))
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
            return self.tr("empty")
        return f"{self._content.pix:.2f} / {self._content.sem:.2f}"

    def _tooltip(self) -> str:
        text = self.tr("Slot %1: %2. Shift+click or Shift+%3 stores the present strengths, a click or %3 recalls them.")
        return text.replace("%1", self._letter).replace("%2", self._words()).replace("%3", str(self._number))


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

    def show_slots(self, contents: Sequence[Strengths | None], present: Strengths) -> None:
        """What the slots hold."""
        for slot, content in zip(self.buttons, contents, strict=True):
            slot.show_slot(content, present)
