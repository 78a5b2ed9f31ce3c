"""Small controls shared by panel, dialogs and window, where Qt's own do not look or behave as needed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from pisa_desktop.ui.look import icons
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import FOCUS_RING, UNIT
from pisa_desktop.ui.look.words import again, say

_NUMBER_MARGIN, _DECIMAL_MARGIN = 9, 6
"""Text margins of number fields; the first equals the padding of other fields in the style sheet."""


class Picker(QComboBox):
    """A drop-down list with the program's own chevron."""

    def showPopup(self) -> None:
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_chevron(self)


class Number(QSpinBox):
    """A field for a whole number; sets the margin that a style sheet cannot set."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(_NUMBER_MARGIN, 0, _NUMBER_MARGIN, 0)


class Decimal(QDoubleSpinBox):
    """A field for a number with decimals; sets the margin that a style sheet cannot set."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(_DECIMAL_MARGIN, 0, _DECIMAL_MARGIN, 0)


class Switch(QCheckBox):
    """A check box drawn as a switch, with its text to the right."""

    _WIDTH, _HEIGHT = 32, 18

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(0, self.text()) if self.text() else QSize(0, 0)
        gap = UNIT if self.text() else 0
        return QSize(self._WIDTH + gap + text.width() + 2 * FOCUS_RING, max(self._HEIGHT + 8, text.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(FOCUS_RING, (self.height() - self._HEIGHT) / 2, self._WIDTH, self._HEIGHT)
        on = self.isChecked()
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.dim), 1))
        painter.setBrush(QColor(tokens.accent if on else tokens.raised))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), self._HEIGHT / 2, self._HEIGHT / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.on_accent if on else tokens.dim))
        place = track.right() - self._HEIGHT / 2 if on else track.left() + self._HEIGHT / 2
        painter.drawEllipse(QRectF(place - 6, track.center().y() - 6, 12, 12))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_RING))
            painter.drawRoundedRect(track.adjusted(-1, -2, 1, 2), self._HEIGHT / 2 + 2, self._HEIGHT / 2 + 2)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.faint))
        words = self.rect().adjusted(self._WIDTH + UNIT + FOCUS_RING, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class Button(QPushButton):
    """A push button with room for its words in bold, as the one that Enter presses shows them.

    One with a menu has a chevron.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.menu() is not None:
            _paint_chevron(self)

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        widths = [QFontMetrics(font).horizontalAdvance(self.text()) for font in (bold, self.font())]
        return super().sizeHint() + QSize(max(0, widths[0] - widths[1]), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class IconButton(QToolButton):
    """A button that shows only an icon; its name is the tooltip and is read by screen readers."""

    def __init__(self, drawing: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self.setProperty("kind", "icon")
        say(self.setAccessibleName, name)
        say(self.setToolTip, name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = tokens_of(self.palette())
        colour = tokens.faint if not self.isEnabled() else tokens.text if self.underMouse() else tokens.dim
        box = QRectF((self.width() - 16) / 2, (self.height() - 16) / 2, 16, 16)
        icons.paint(QPainter(self), self._drawing, colour, box)


class Elided(QLabel):
    """A label of one line that is shortened with an ellipsis to fit its width; the tooltip has the whole text."""

    def __init__(self, kind: str, where: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._where = where
        self._whole = self._shorter = ""

    def set_whole(self, text: str, shorter: str = "") -> None:
        """Set the text; where it does not fit, `shorter` (if given) is shown instead before an ellipsis is used."""
        self._whole, self._shorter = text, shorter
        self.updateGeometry()
        self._fit()

    def whole(self) -> str:
        """The whole text."""
        return self._whole

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * UNIT, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self.set_whole(again(self._whole), again(self._shorter))

    def _fit(self) -> None:
        room = max(self.width(), 4 * UNIT)
        text = self._shorter if self.fontMetrics().horizontalAdvance(self._whole) > room else self._whole
        shown = self.fontMetrics().elidedText(text or self._whole, self._where, room)
        self.setText(shown)
        self.setAccessibleName(self._whole)
        self.setToolTip(self._whole if shown != self._whole else "")


def label(text: str, kind: str = "", wrap: bool = False) -> QLabel:
    """Make a label that shows its text as it is, never as markup."""
    result = QLabel()
    result.setTextFormat(Qt.TextFormat.PlainText)
    say(result.setText, text)
    result.setWordWrap(wrap)
    if kind:
        result.setProperty("kind", kind)
    return result


def button(text: str, kind: str = "", name: str = "") -> Button:
    """Make a push button that does not take the focus when clicked, so that keys still reach the canvas."""
    result = Button()
    say(result.setText, text)
    say(result.setAccessibleName, name or text)
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if kind:
        result.setProperty("kind", kind)
    return result


def row(parts: Sequence[QWidget | int], spacing: int = UNIT) -> QHBoxLayout:
    """Lay widgets out side by side; an int stands for a stretch of that weight."""
    result = QHBoxLayout()
    result.setSpacing(spacing)
    result.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        if isinstance(part, int):
            result.addStretch(part)
        else:
            result.addWidget(part)
    return result


def separator() -> QFrame:
    """Make a horizontal line, one pixel high."""
    line = QFrame()
    line.setObjectName("separator")
    line.setFixedHeight(1)
    return line


def _paint_chevron(control: QWidget) -> None:
    """At the right of a control that opens a list."""
    tokens, box = tokens_of(control.palette()), QRectF(control.width() - 24, (control.height() - 16) / 2, 16, 16)
    icons.paint(QPainter(control), "chevron-down", tokens.dim if control.isEnabled() else tokens.faint, box)
