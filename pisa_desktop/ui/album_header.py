"""The thin header over the thumbnails: name, counts, how the run does, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from pisa_desktop.ui.controls import Elided, button
from pisa_desktop.ui.session import Session
from pisa_desktop.ui.style import tokens_of
from pisa_desktop.ui.tokens import GAP, UNIT
from pisa_desktop.ui.values import RunState, RunView

_AT_REST = (RunState.IDLE,)
_GOING = (RunState.RUNNING, RunState.STOPPING)


@dataclass(frozen=True, slots=True)
class _Choice:
    """A button, and when it is there."""

    button: QPushButton
    offered: Callable[[RunView], bool]


class AlbumHeader(QWidget):
    """Shows the session's album and run."""

    enhance_asked, reasons_asked = Signal(), Signal()
    """For these a dialog comes first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("filmstripHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._fraction: float | None = None
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
        session.run_changed.connect(self._show_run)
        self.show_album()

    def show_album(self) -> None:
        """Its name, and what its photos are."""
        self.name.set_whole(self._session.album.name)
        self._show_run()

    def show_counts(self, counts: str) -> None:
        """How many photos there are of each kind, in words; behind how the run does."""
        self._counts = counts
        self._show_run()

    _counts = ""

    def _show_run(self) -> None:
        run = self._session.run
        words = " \u00b7 ".join(part for part in (run.words, self._counts) if part)
        if words != self.counts.whole():
            self.counts.set_whole(words)
        for choice in self._choices:
            choice.button.setVisible(choice.offered(run))
        if run.fraction != self._fraction:
            self._fraction = run.fraction
            self.update()

    def _make_choices(self) -> tuple[_Choice, ...]:
        session, tr = self._session, self.tr
        rows = (
            (tr("See why"), self.reasons_asked.emit, lambda run: run.state in _AT_REST and run.failed > 0),
            (tr("Retry failed"), session.retry_failed, lambda run: run.state in _AT_REST and run.failed > 0),
            (tr("Export again"), session.export_again, lambda run: run.state in _AT_REST and run.changed > 0),
            (tr("Enhance all..."), self.enhance_asked.emit, self._may_begin),
            (tr("Stop after this photo"), session.stop_after_this, lambda run: run.state is RunState.RUNNING),
            (tr("Pause"), session.pause_album, lambda run: run.state in _GOING),
            (tr("Resume"), session.resume_album, lambda run: run.state in (RunState.PAUSED, RunState.STOPPING)),
        )
        return tuple(_Choice(_made(text, run), offered) for text, run, offered in rows)

    def _may_begin(self, run: RunView) -> bool:
        return run.state in _AT_REST and run.startable > 0 and len(self._session.album.items) > 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """How far the run has come, as a line along the upper edge."""
        super().paintEvent(event)
        if self._fraction is not None:
            painter = QPainter(self)
            colour = QColor(tokens_of(self.palette()).working)
            painter.fillRect(QRectF(0, 0, self._fraction * self.width(), 2), colour)


def _made(text: str, run: Callable[[], None]) -> QPushButton:
    made = button(text, "link")
    made.clicked.connect(lambda: run())
    return made
