"""Messages: a sentence and its buttons, floating over the canvas, never a modal dialog."""

import re

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from pisa_desktop.ui.look import icons
from pisa_desktop.ui.look.controls import IconButton, button, row
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import UNIT
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.state.views import Action, Message, Tone

STAYS_MS, BAD_STAYS_MS = 9_000, 30_000
"""How long a message stays, and how long a problem; a problem with buttons stays until it is closed."""
_MOST = 2
_WIDEST, _NARROWEST = 620, 440
"""Between these, messages take no more than half of the canvas."""
_COUNTED = re.compile(r"(\d) (?=\w)")
"""The end of a number before a word."""
_LINK_PADDING = 5
"""Of the words of a link, with its border; see the style sheet."""
_LEFT, _BELOW = 12, 92
"""Distances from the canvas's edges: below are the mode bar and the chip about the work."""
OF_PHOTO = ("export", "changed", "damaged", "lost result", "small", "strength", "trouble", "paste")
OF_ALBUM = ("offer", "opening", "report", "run ended", *OF_PHOTO)
"""Topics of messages that leave with the photo, and with the album. What a run says may be about another album."""
_SIGNS = {Tone.PLAIN: "info", Tone.GOOD: "tick", Tone.BAD: "warning"}


class _Sign(QWidget):
    """The icon before the sentence; both its colour and its shape show the tone."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self.setFixedSize(20, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        colour = {Tone.PLAIN: tokens.dim, Tone.GOOD: tokens.good, Tone.BAD: tokens.bad}[self._tone]
        icons.paint(QPainter(self), _SIGNS[self._tone], colour, QRectF(0, 0, 20, 20))


class _Sentence(QLabel):
    """A sentence in which no line ends between a number and the word that it counts."""

    def __init__(self, text: str) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setContentsMargins(UNIT, 0, UNIT, 0)
        say(self.setText, text)

    def setText(self, text: str) -> None:
        super().setText(_COUNTED.sub("\\1\u00a0", text))


class MessageStrip(QFrame):
    """One message."""

    closed = Signal()

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.message = message
        say(self.setAccessibleName, message.text)
        self.words = _Sentence(message.text)
        self._sign, self._buttons = _Sign(message.tone), QWidget()
        made = [self._button(action) for action in message.actions]
        if message.details:
            made.append(self._button(Action(tr("Copy details"), self._copy)))
        buttons = row([*made, 1], spacing=UNIT // 2)
        buttons.setContentsMargins(UNIT - _LINK_PADDING, 0, UNIT, 0)
        self._buttons.setLayout(buttons)
        self.close_button = IconButton("close", tr("Close this message"))
        self.close_button.clicked.connect(self.closed)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(UNIT + 4, UNIT, UNIT, UNIT)
        self._layout.setSpacing(0)
        self._layout.setColumnStretch(1, 1)
        self._layout.addWidget(self._sign, 0, 0)
        self._layout.addWidget(self.words, 0, 1)
        self._layout.addWidget(self._buttons, 0, 2)
        self._layout.addWidget(self.close_button, 0, 3)
        self._buttons.setVisible(bool(made))
        self._stays = QTimer(self)
        self._stays.setSingleShot(True)
        self._stays.setInterval(BAD_STAYS_MS if message.tone is Tone.BAD else STAYS_MS)
        self._stays.timeout.connect(self._leave)
        self._wait()

    def width_within(self, most: int) -> int:
        """Return the width that it takes: with its buttons beside the sentence if that fits on one line, else below."""
        beside = self._edges + self._sentence + self._links
        return min(most, beside if beside <= most else self._edges + max(self._sentence, self._links))

    def fit(self, width: int) -> None:
        """Put the buttons below the sentence if it would not fit on one line beside them."""
        below = self._edges + self._sentence + self._links > width
        self._layout.addWidget(self._buttons, *((1, 1, 1, 2) if below else (0, 2)))

    @property
    def _edges(self) -> int:
        """Width of all but the sentence and its buttons."""
        margins = self._layout.contentsMargins()
        return margins.left() + margins.right() + self._sign.width() + self.close_button.sizeHint().width()

    @property
    def _sentence(self) -> int:
        """Width of the sentence on one line."""
        return self.words.fontMetrics().horizontalAdvance(self.words.text()) + 2 * UNIT + 2

    @property
    def _links(self) -> int:
        """Width of the buttons."""
        return 0 if self._buttons.isHidden() else self._buttons.sizeHint().width()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is over it."""
        super().enterEvent(event)
        self._stays.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._wait()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, action: Action) -> QWidget:
        made = button(action.label, "link")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.clicked.connect(lambda: action.run())
        return made

    def _wait(self) -> None:
        message = self.message
        if message.tone is not Tone.BAD or not (message.actions or message.details):
            self._stays.start()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.message.details)

    def _leave(self) -> None:
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self._stays.start()
        else:
            self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a rounded box with a border, which stands out from a photo of any colour."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), UNIT, UNIT)


class MessageStack(QWidget):
    """Shows the messages, the newest at the bottom; a message replaces an earlier one with the same topic."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        say(self.setAccessibleName, tr("Messages"))
        self._strips: list[MessageStrip] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(UNIT)
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show a message; when there are too many the oldest is closed, of problems last."""
        if message.topic:
            self.drop_topic(message.topic)
        strip = MessageStrip(message, self)
        strip.closed.connect(lambda: self._drop(strip))
        self._strips.append(strip)
        self._layout.addWidget(strip)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.text))  # read aloud
        strip.show()  # now, because its height is needed below
        if len(self._strips) > _MOST:
            good = (old for old in self._strips[:-1] if old.message.tone is not Tone.BAD)
            self._drop(next(good, self._strips[0]))
        self.place()

    def messages(self) -> tuple[Message, ...]:
        """Return the messages shown, the oldest first."""
        return tuple(strip.message for strip in self._strips)

    def strips(self) -> tuple[MessageStrip, ...]:
        """Return the strips, the oldest first."""
        return tuple(self._strips)

    def drop_topic(self, *topics: str) -> None:
        """Close the messages of these topics."""
        for old in tuple(self._strips):
            if old.message.topic in topics:
                self._drop(old)

    def place(self) -> None:
        """Place the messages at the lower left, where they cover least of the picture, as wide as is easy to read."""
        self.setVisible(bool(self._strips))
        room = self._over.width() - 2 * _LEFT
        half = max(_NARROWEST, self._over.width() // 2 - 2 * _LEFT)
        most = min(_WIDEST, half, room)
        width = max((strip.width_within(most) for strip in self._strips), default=0)
        for strip in self._strips:
            strip.fit(width)
        self.resize(width, 10)
        self._layout.activate()
        height = self._layout.totalHeightForWidth(width)
        self.setGeometry(_LEFT, max(0, self._over.height() - _BELOW - height), width, height)
        self.raise_()

    def _drop(self, strip: MessageStrip) -> None:
        if strip in self._strips:
            self._strips.remove(strip)
            self._layout.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
            self.place()
