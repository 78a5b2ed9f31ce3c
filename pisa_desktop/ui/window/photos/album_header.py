"""The header above the thumbnails: the album's name, counts, progress of its run, and buttons for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from pisa_desktop.ui.look.controls import Elided, button
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.tokens import GAP, UNIT
from pisa_desktop.ui.look.words import say, together, tr
from pisa_desktop.ui.state.interface import Album, Run
from pisa_desktop.ui.state.views import RunState, RunView

_GOING = (RunState.RUNNING, RunState.STOPPING)


@dataclass(frozen=True, slots=True)
class _Choice:
    """A button, and the condition under which it is shown."""

    button: QPushButton
    offered: Callable[[RunView], bool]


class AlbumHeader(QWidget):
    """Shows the album and its run."""

    enhance_asked, reasons_asked = Signal(), Signal()
    """A button was clicked that opens a dialog first."""

    def __init__(self, album: Album, run: Run) -> None:
        super().__init__()
        self.setObjectName("filmstripHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._album, self._run = album, run
        self._fraction: float | None = None
        self._counts = ""
        self.name = Elided("name")
        self.counts = Elided("value", Qt.TextElideMode.ElideRight)
        self._choices = self._make_choices()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP, 4, UNIT, 2)
        layout.setSpacing(UNIT)
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.name)
        layout.addWidget(self.counts, 1)
        for choice in self._choices:
            layout.addWidget(choice.button)
        self.setFixedHeight(self.sizeHint().height())
        run.changed.connect(self._show_run)
        self.show_album()

    def show_album(self) -> None:
        """Show the album's name and counts."""
        self.name.set_whole(self._album.view.name)
        self._show_run()

    def show_counts(self, counts: str) -> None:
        """Show the counts in words; while a run is in progress, its progress is shown instead."""
        self._counts = counts
        self._show_run()

    def _show_run(self) -> None:
        run = self._run.view
        parts = (run.words,) if run.state in _GOING else (run.words, self._counts)
        words = together(" \u00b7 ", parts)
        if words != self.counts.whole():
            say(self.counts.set_whole, words)
        alone = run.state is RunState.IDLE and len(self._album.view.items) < 2  # the panel's button is enough
        for choice in self._choices:
            choice.button.setVisible(not alone and choice.offered(run))
        if run.fraction != self._fraction:
            self._fraction = run.fraction
            self.update()

    def _make_choices(self) -> tuple[_Choice, ...]:
        run = self._run
        at_once = tr("Pauses at once; the current photo starts again afterwards")
        return (
            _Choice(_made(tr("See why"), self.reasons_asked.emit), _at_rest("failed")),
            _Choice(_made(tr("Retry failed"), run.retry_failed), _at_rest("failed")),
            _Choice(_made(tr("Export again"), run.export_again), _at_rest("changed")),
            _Choice(_made(tr("Enhance all..."), self.enhance_asked.emit), _at_rest("startable")),
            _Choice(_made(tr("Stop after this photo"), run.stop_after_this), _in_state(RunState.RUNNING)),
            _Choice(_made(tr("Pause"), run.pause, at_once), _in_state(*_GOING)),
            _Choice(_made(tr("Resume"), run.resume), _in_state(RunState.PAUSED, RunState.STOPPING)),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_album()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the progress of the run as a line along the upper edge."""
        super().paintEvent(event)
        if self._fraction is not None:
            painter = QPainter(self)
            colour = QColor(tokens_of(self.palette()).working)
            painter.fillRect(QRectF(0, 0, self._fraction * self.width(), 2), colour)


def _at_rest(photos: str) -> Callable[[RunView], bool]:
    """Return the condition that nothing runs or waits, and that there are such photos."""
    return lambda run: run.state is RunState.IDLE and getattr(run, photos) > 0


def _in_state(*states: RunState) -> Callable[[RunView], bool]:
    return lambda run: run.state in states


def _made(text: str, run: Callable[[], None], tip: str = "") -> QPushButton:
    made = button(text, "link")
    say(made.setToolTip, tip)
    made.clicked.connect(lambda: run())
    return made
