"""The panel's row for one strength: its name, a number box, a slider and a hint."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pisa_desktop.restore.strengths import MAXIMUM
from pisa_desktop.ui.look.controls import Decimal, label, row
from pisa_desktop.ui.look.tokens import CONTROL_HEIGHT
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.panel.strength_slider import STEP, StrengthSlider


class NumberBox(Decimal):
    """A field for a strength as a number; Enter and Esc return the keyboard focus to the canvas."""

    left = Signal()
    """The user has pressed Enter or Esc."""
    limited = Signal()
    """A number above the range was typed; the largest was taken."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "strength")
        say(self.setAccessibleName, name)
        self.setRange(0.0, MAXIMUM)
        self.setSingleStep(STEP / 100)
        self.setDecimals(2)
        self.setKeyboardTracking(False)  # while 1.25 is typed, 1.2 is not signalled
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedSize(56, CONTROL_HEIGHT)
        self.setValue(1.0)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Let a number above the range be typed; it becomes the largest when typing ends."""
        if self._number(text) > MAXIMUM:
            return QValidator.State.Intermediate, text, place
        return super().validate(text, place)

    def fixup(self, text: str) -> str:
        """Turn a number above the range into the largest."""
        if self._number(text) > MAXIMUM:
            self.limited.emit()
            return self.textFromValue(MAXIMUM)
        return super().fixup(text)

    def _number(self, text: str) -> float:
        number, is_number = self.locale().toDouble(text)
        return number if is_number else 0.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.left.emit()
        elif key == Qt.Key.Key_Escape:
            self.setValue(self.value())  # discards what was being typed
            self.lineEdit().setText(self.textFromValue(self.value()))
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc and Enter in this field while the user types; Esc is also the window's shortcut for Cancel."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            own = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if own and not event.modifiers():
                event.accept()
                return True
        return super().event(event)


class StrengthRow(QWidget):
    """A name and a number box, a slider below, and a hint below that."""

    moved = Signal(float, bool)
    """The strength chosen, and whether this is final (not in the middle of a drag)."""
    left = Signal()
    """The user has pressed Enter or Esc in the number box."""
    limited = Signal(object)
    """Carries a sentence: a number that was typed is above the range, and the largest was taken."""

    def __init__(self, name: str, hint: str, tooltip: str) -> None:
        super().__init__()
        self.slider = StrengthSlider(name)
        self.slider.setObjectName("slider")
        say(self.slider.setToolTip, tr("{hint}\n{more}", hint=hint, more=tooltip))
        say(self.slider.setAccessibleDescription, hint)
        self.box = NumberBox(tr("{name}, number", name=name))
        self.box.setObjectName("number")
        say(self.box.setToolTip, tooltip)
        self._name = label(name, "name")
        say(self._name.setToolTip, tooltip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row([self._name, 1, self.box]))
        layout.addWidget(self.slider)
        self.hint = label(hint, "hint", wrap=True)  # what it does, then the warning
        layout.addWidget(self.hint)
        self.slider.moved.connect(self._slid)
        self.box.valueChanged.connect(self._typed)
        self.box.left.connect(self.left)
        words = tr("{name} goes up to {most:.2f}, so {most:.2f} was taken.", name=name, most=MAXIMUM)
        self.box.limited.connect(lambda: self.limited.emit(words))

    def show_strength(self, strength: float) -> None:
        """Show a strength without signalling it."""
        self.slider.show_strength(strength)
        self._put_number(strength)

    def _slid(self, strength: float, settled: bool) -> None:
        self._put_number(strength)
        self.moved.emit(strength, settled)

    def _typed(self, strength: float) -> None:
        self.slider.show_strength(strength)
        self.moved.emit(strength, True)

    def _put_number(self, strength: float) -> None:
        self.box.blockSignals(True)
        self.box.setValue(strength)
        self.box.blockSignals(False)
