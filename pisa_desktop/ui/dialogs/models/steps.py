"""The numbered steps to a model; a step that is done has a tick in the place of its number."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from pisa_desktop.ui.look import icons
from pisa_desktop.ui.look.controls import label
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import UNIT, VALUE
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.state.weights.views import StepView
from pisa_desktop.weights.states import State

_SIZE, _LINK = 20, 5
"""Side of a number's circle, and a link's own border and padding."""


class Mark(QWidget):
    """A model's state as colour and shape: tick, warning, ring."""

    def __init__(self) -> None:
        super().__init__()
        self._state = State.ABSENT
        self.setFixedSize(16, 16)

    def show_state(self, state: State) -> None:
        """Show another state."""
        if state is not self._state:
            self._state = state
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, painter, box = tokens_of(self.palette()), QPainter(self), QRectF(0, 0, 16, 16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state in (State.DAMAGED, State.UNCHECKED):
            icons.paint(painter, "warning", tokens.bad if self._state is State.DAMAGED else tokens.working, box)
            return
        ready = self._state is State.READY
        painter.setPen(Qt.PenStyle.NoPen if ready else QPen(QColor(tokens.dim), 1.5))
        painter.setBrush(QColor(tokens.good) if ready else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1) if ready else box.adjusted(3, 3, -3, -3))
        if ready:
            icons.paint(painter, "tick", tokens.mark, box.adjusted(1, 1, -1, -1))


class _Number(QWidget):
    """A step's number in a circle, or a tick."""

    def __init__(self, number: int, done: bool, present: bool) -> None:
        super().__init__()
        self._number, self._done, self._present = number, done, present
        self.setFixedSize(_SIZE, _SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, painter = tokens_of(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(
            Qt.PenStyle.NoPen if self._done else QPen(QColor(tokens.accent if self._present else tokens.dim))
        )
        painter.setBrush(QColor(tokens.good) if self._done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        if self._done:
            icons.paint(painter, "tick", tokens.mark, box.adjusted(1, 1, -1, -1))
            return
        font = self.font()
        font.setPixelSize(VALUE - 1)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.accent if self._present else tokens.dim))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))


class Steps(QWidget):
    """The steps, the present one in full colour, and below the user's own what it takes."""

    def __init__(self, links: QWidget) -> None:
        """`links` are below the step that only the user can take, and alone where there are no steps."""
        super().__init__()
        self._links = links
        links.setParent(self)
        self._shown: tuple[StepView, ...] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(UNIT)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_steps(self, steps: Sequence[StepView]) -> None:
        """Replace the steps."""
        if tuple(steps) == self._shown:
            return
        self._shown = tuple(steps)
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not self._links:
                old.hide()
                old.deleteLater()
        present = next((index for index, step in enumerate(steps) if not step.done), len(steps))
        for index, step in enumerate(steps):
            self._grid.addWidget(_Number(index + 1, step.done, index == present), 2 * index, 0)
            self._grid.addWidget(self._words(step, index == present), 2 * index, 1)
        below = next((index for index, step in enumerate(steps) if step.by_user), 0)
        self._grid.addWidget(self._links, 2 * below + 1, 0, 1, 2)
        self._links.setContentsMargins(_SIZE + UNIT - _LINK if steps else 0, 0, 0, 0)

    def _words(self, step: StepView, present: bool) -> QLabel:
        made = label(step.words, "" if present else "dim", wrap=True)
        say(made.setAccessibleName, tr("Done: {step}", step=step.words) if step.done else step.words)
        return made
