"""A cell of the grid: a button for the keyboard and screen readers, drawn as a label."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.overlay.chips import chip_font, paint_chip, paint_ring
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import CHIP_TEXT, FOCUS_RING, UNIT
from pisa_desktop.ui.look.words import condition_name, pair, photo_is_hint, say, tr
from pisa_desktop.ui.state.views import ConditionsView

_LABEL_HEIGHT = 24


class GridCell(QPushButton):
    """Chooses what one pane shows. Mouse events pass through to the canvas, which pans, zooms and handles clicks."""

    def __init__(self, parent: QWidget, name: str, hint: str) -> None:
        super().__init__(parent)
        self._short = ""
        self._hovered = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(True)
        self.setObjectName(f"cell-{name}")
        say(self.setAccessibleDescription, hint)

    def show_words(self, words: str, short: str) -> None:
        """Change the label; `short` is for narrow panes."""
        self._short = short
        say(self.setText, words)
        say(self.setAccessibleName, words)

    def show_hover(self, hovered: bool) -> None:
        """Draw a frame while the mouse is over the cell."""
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def nextCheckState(self) -> None:
        """Do nothing: a cell is checked while what it shows is in use, not because it was clicked."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks the cell, as Space does; arrow keys are left to the canvas."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the label, a frame if it is in use, and the focus ring."""
        painter = QPainter(self)
        painter.setFont(chip_font(self))
        width_of = painter.fontMetrics().horizontalAdvance
        text = self.text() if width_of(self.text()) + 4 * UNIT + 4 <= self.width() else self._short
        width = width_of(text) + 2 * UNIT + 4
        plate = QRect(UNIT, UNIT, width, _LABEL_HEIGHT)
        paint_chip(painter, QRectF(plate))
        painter.setPen(QColor(CHIP_TEXT))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
        box, accent = QRectF(self.rect()), tokens_of(self.palette()).accent
        if self.hasFocus():
            paint_ring(painter, accent, box, 0)
        elif self.isChecked() or self._hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            colour = accent if self.isChecked() else CHIP_TEXT
            painter.setPen(QPen(QColor(colour), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.end()


class StrengthsCell(GridCell):
    """Chooses one pair of strengths."""

    def __init__(self, parent: QWidget, strengths: Strengths) -> None:
        super().__init__(parent, f"{strengths.pix:.2f}-{strengths.sem:.2f}", tr("Use these strengths"))
        self.strengths = strengths
        words = tr("Clean-up {pix:.2f}   Detail {sem:.2f}", pix=strengths.pix, sem=strengths.sem)
        self.show_words(words, pair(strengths))


class ConditionCell(GridCell):
    """Chooses what the photo is."""

    def __init__(self, parent: QWidget, condition: Condition) -> None:
        super().__init__(parent, condition, photo_is_hint(PhotoIs(condition)))
        self.condition = condition
        self.show_view(ConditionsView())

    def show_view(self, view: ConditionsView) -> None:
        """Mark the condition in use, the one that Auto would choose, and one that is still being computed."""
        name = condition_name(self.condition)
        words = tr("{name}: Auto's choice", name=name) if view.assessed is self.condition else name
        short = words
        if view.middle and self.condition in view.pictures:
            words = tr("{name} (the middle; zoom in for more)", name=words)
        waits = self.condition in view.waiting
        self.show_words(tr("{name}, computing...", name=words) if waits else words, short)
        self.setChecked(self.condition is view.in_use)
