"""Labels and buttons over the picture, white on black at 60 %, and the fader that hides them at rest.

They fade out two seconds after the last mouse movement, unless one of them has the keyboard focus.
"""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QWidget

from pisa_desktop.ui.look import icons
from pisa_desktop.ui.look.tokens import CHIP, CHIP_TEXT, CONTROL_HEIGHT, CORNER_CHIP, DARK, FOCUS_RING, MOTION_MS, VALUE
from pisa_desktop.ui.look.words import again, say

FADE_AFTER_MS = 2000
_PADDING = 12
_ICON = 16


def calm(widget: QWidget) -> bool:
    """Whether the system asks for interfaces without animation."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0


def chip_font(widget: QWidget) -> QFont:
    """The interface font in the size used on chips."""
    font = QFont(widget.font())
    font.setPixelSize(VALUE)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def paint_chip(painter: QPainter, box: QRectF, opacity: float = 1.0) -> None:
    """Paint the dark rounded background of text on a picture."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(opacity)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(CHIP))
    radius = min(CORNER_CHIP, box.height() / 2)
    painter.drawRoundedRect(box, radius, radius)


def paint_ring(painter: QPainter, colour: str, box: QRectF, radius: float) -> None:
    """Paint the focus ring inside `box`."""
    half = FOCUS_RING / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), FOCUS_RING))
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)


class Chip(QLabel):
    """A short label on the picture; mouse events pass through it."""

    def __init__(self, parent: QWidget, fader: "Fader") -> None:
        super().__init__(parent)
        self._fader = fader
        fader.add(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.tail = 0
        """Extra width at the end, in pixels, for a button placed over it."""
        self.marks: tuple[str, ...] = ()
        """Colours of the dots drawn before each part of the text; three spaces separate the parts."""

    def show_text(self, text: str, marks: tuple[str, ...] = ()) -> None:
        """Show a text, with coloured dots before its parts where `marks` are given."""
        text = again(text)
        if (text, marks) != (self.text(), self.marks):
            self.marks = marks
            say(self.setText, text)
            say(self.setAccessibleName, text)
            self.resize(self.sizeHint())
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Size of text, dots and padding."""
        self.setFont(chip_font(self))
        dots = 16 * len(self.marks)
        return QSize(
            self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PADDING + dots + self.tail, CONTROL_HEIGHT
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background, the dots and the words."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._fader.opacity)
        painter.setFont(chip_font(self))
        left = _PADDING
        for i, part in enumerate(self.text().split("   ") if self.marks else [self.text()]):
            if i < len(self.marks):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self.marks[i]))
                painter.drawEllipse(QPointF(left + 4, self.height() / 2), 4, 4)
                left += 16
            painter.setPen(QColor(CHIP_TEXT))
            painter.drawText(left, 0, self.width(), self.height(), Qt.AlignmentFlag.AlignVCenter, part)
            left += self.fontMetrics().horizontalAdvance(part + "   ")
        painter.end()


class ChipButton(QPushButton):
    """A button on the picture; shows words, or an icon where there is little room."""

    def __init__(self, parent: QWidget, fader: "Fader", plate: bool, icon: str = "") -> None:
        super().__init__(parent)
        self._fader = fader
        fader.add(self)
        self._plate = plate
        self._icon = icon
        self.compact = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_icon(self, name: str) -> None:
        """Change the icon."""
        self._icon = name
        self.update()

    def sizeHint(self) -> QSize:
        """Size of text and padding, or of an icon."""
        if self.compact and self._icon:
            return QSize(CONTROL_HEIGHT + 8, CONTROL_HEIGHT)
        self.setFont(chip_font(self))
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PADDING, CONTROL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background, the highlight, and words or icon."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._plate:
            paint_chip(painter, box, self._fader.opacity)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._fader.opacity)
        light = 60 if self.isChecked() else 32 if self.underMouse() else 0
        radius = min(CORNER_CHIP, box.height() / 2)
        if light:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255, light))
            painter.drawRoundedRect(box, radius, radius)
        if self.compact and self._icon:
            side = QRectF((self.width() - _ICON) / 2, (self.height() - _ICON) / 2, _ICON, _ICON)
            icons.paint(painter, self._icon, CHIP_TEXT, side)
        else:
            painter.setFont(chip_font(self))
            painter.setPen(QColor(CHIP_TEXT))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_ring(painter, DARK.accent, box, radius)  # the plate is dark in both themes
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks the button, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class Fader(QObject):
    """Fades the registered widgets out when the mouse has rested for two seconds, and back in when it moves."""

    changed = Signal(float)
    """The opacity, 0..1."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._widgets: list[QWidget] = []
        self._rest = QTimer(self)
        self._rest.setObjectName("rest")
        self._rest.setSingleShot(True)
        self._rest.setInterval(FADE_AFTER_MS)
        self._rest.timeout.connect(self._fade)
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(MOTION_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._motion.valueChanged.connect(self._apply)
        self.opacity = 1.0

    def add(self, widget: QWidget) -> None:
        """Register a widget to be faded; while the mouse or the focus is on it, all stay visible."""
        self._widgets.append(widget)
        widget.installEventFilter(self)

    def wake(self) -> None:
        """Fade everything in and restart the two seconds."""
        self._rest.start()
        if self.opacity < 1 or self._motion.state() is QVariantAnimation.State.Running:
            self._go(1.0)

    def stop(self) -> None:
        """Stop the timers while the canvas is hidden; everything is visible when it is shown again."""
        self._rest.stop()
        self._motion.stop()
        self._apply(1.0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the mouse over a registered widget, and a change of focus, as movement."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.MouseMove, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.wake()
        return False

    def _fade(self) -> None:
        if any(self._in_use(widget) for widget in self._widgets):
            self._rest.start()
        else:
            self._go(0.0)

    @staticmethod
    def _in_use(widget: QWidget) -> bool:
        return widget.isVisible() and (widget.hasFocus() or (widget.underMouse() and not isinstance(widget, Chip)))

    def _go(self, opacity: float) -> None:
        self._motion.stop()
        if calm(self._parent):
            self._apply(opacity)
            return
        self._motion.setStartValue(self.opacity)
        self._motion.setEndValue(opacity)
        self._motion.start()

    def _apply(self, opacity: float) -> None:
        self.opacity = opacity
        for widget in self._widgets:
            widget.update()
        self.changed.emit(opacity)
