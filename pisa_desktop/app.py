"""Builds the parts of the window program, starts them in order, and ends them."""

import contextlib
import logging
import logging.handlers
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from types import FrameType, TracebackType
from typing import NoReturn

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QExposeEvent
from PySide6.QtWidgets import QApplication

from pisa_desktop import __version__
from pisa_desktop.album.database import Database, StoreError
from pisa_desktop.album.queue import RunnerBusyError, Writer
from pisa_desktop.album.recovery import recover
from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.errors import PisaError
from pisa_desktop.paths import APP_NAME, IDENTIFIER, Home
from pisa_desktop.settings import Language, SettingsFile, Theme
from pisa_desktop.shutdown import endings
from pisa_desktop.ui.dialogs.fault import FaultDialog
from pisa_desktop.ui.dialogs.frame import ask
from pisa_desktop.ui.look.language import Speech
from pisa_desktop.ui.look.style import Look
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.messages import LogFormat, message_of
from pisa_desktop.ui.state.session import Session
from pisa_desktop.ui.window.single_instance import FirstStart, hand_over
from pisa_desktop.ui.window.window import Window

log = logging.getLogger(__name__)

_BEFORE_ENGINE = 200
"""Milliseconds from the first painting of the window to the start of the engine; the first photo appears meanwhile."""
SWITCH_INTERVAL = 0.0005
"""Seconds after which a thread yields Python's lock to another, so that an import does not block the window."""
_LARGEST_LOG = 1_000_000
_ACTIVE = Qt.ApplicationState.ApplicationActive


Probe = Callable[[Window, Session], QObject]
"""Called before the window is shown; its result is kept alive as long as the window."""


def run(root: Path | None, paths: Sequence[Path], probe: Probe = lambda *_: QObject()) -> NoReturn:
    """Show the window with these photos, or pass them to the window that is open; then end the process.

    `root`: the folder given by --home; None for the system's standard folders.
    """
    leave(show(root, paths, probe))


def leave(code: int) -> NoReturn:
    """End the process after `show`.

    Everything is committed, so nothing waits for threads that may still be in a slow write or a long step.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):  # closed, or nobody reads it
            stream.flush()
    os._exit(code)


def show(root: Path | None, paths: Sequence[Path], probe: Probe) -> int:
    """Show the window until it is closed, or pass the photos to the window that is open; returns the exit code."""
    home = Home.at(root)
    app = QApplication(sys.argv[:1])
    app.setApplicationName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(IDENTIFIER)
    speech = Speech(app)
    speech.choose(Language.SYSTEM)
    try:
        try:
            first = FirstStart(home.data)
        except RunnerBusyError:
            hand_over(home.data, paths)
            return 0
        _log_into(home.log)
        return _show(app, speech, home, first, paths, probe)
    except Exception as error:
        return _cannot_start(app, error)


def _cannot_start(app: QApplication, error: Exception) -> int:
    """Show the reason in a window, for users without a terminal; returns the exit code."""
    told, title = message_of(error), tr("PiSA Desktop cannot start")
    sys.stderr.write(f"pisa-desktop: {error}\n{told.details}")
    Look(app).choose(Theme.SYSTEM)
    if told.details:
        FaultDialog(replace(told, text=tr("{sentence}. Your photos are safe.", sentence=title)), None).exec()
    else:
        ask(None, title, told.text, [tr("Close")])
    return 1


def _show(app: QApplication, speech: Speech, home: Home, first: FirstStart, paths: Sequence[Path], probe: Probe) -> int:
    sys.setswitchinterval(SWITCH_INTERVAL)
    settings = SettingsFile(home.settings_file)
    database = Database.open(home.albums)
    with contextlib.suppress(StoreError):  # the first use of the database reports it
        recover(database, Writer.WINDOW)
    session = Session(home, settings, database, TorchEngine(home.cache, partial(_draft_decoder, home)))
    session.settings.change(lambda old: replace(old, starts=min(100, old.starts + 1)))
    speech.choose(session.settings.current.language)
    look = Look(app)
    look.choose(session.settings.current.theme)
    session.settings.changed.connect(lambda: look.choose(session.settings.current.theme))
    session.settings.changed.connect(lambda: speech.choose(session.settings.current.language))
    window = Window(session)
    first.handed_over.connect(lambda more: _take(window, session, more))
    app.applicationStateChanged.connect(lambda state: session.look_again() if state is _ACTIVE else None)
    uncaught = UncaughtErrors(session.messages.report)
    start = _Start(window, session)
    alive = probe(window, session)
    with _terminating(window, session, app), uncaught.hooked():
        window.show()
        start.watch()
        session.start()
        if paths:
            session.opening.open_from_outside(paths)
        code = app.exec()
        session.close()
    del alive
    first.close()
    return code


def _draft_decoder(home: Home) -> Path | None:
    """TAESD's file, if that is installed and whole."""
    from pisa_desktop.weights.catalogue import TAESD
    from pisa_desktop.weights.store import Store

    with contextlib.suppress(PisaError):  # the Models dialog reports it
        return Store(home).file_of(TAESD, TAESD.files[0])
    return None


def _take(window: Window, session: Session, paths: tuple[Path, ...]) -> None:
    """Open the photos that a later start has passed on, and bring the window to the front."""
    if paths:
        session.opening.open_from_outside(paths)
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


class _Start(QObject):
    """Starts the engine once the window has been painted."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session

    def watch(self) -> None:
        """Wait until the window is painted; it has a handle by now."""
        self._window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Start the engine after the first expose event, during which the window is painted."""
        if isinstance(event, QExposeEvent) and self._window.windowHandle().isExposed():
            watched.removeEventFilter(self)
            QTimer.singleShot(_BEFORE_ENGINE, self._session.start_engine)
        return False


class UncaughtErrors(QObject):
    """Reports exceptions that were not caught, on any thread, to the interface thread."""

    happened = Signal(object)

    def __init__(self, report: Callable[[BaseException], None]) -> None:
        super().__init__()
        self.happened.connect(report)

    @contextlib.contextmanager
    def hooked(self) -> Iterator[None]:
        """Report uncaught exceptions while the window is open."""
        sys.excepthook, threading.excepthook = self._uncaught, self._uncaught_in_thread
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.happened.emit(error)

    def _uncaught_in_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self.happened.emit(what.exc_value)


@contextlib.contextmanager
def _terminating(window: Window, session: Session, app: QApplication) -> Iterator[None]:
    """Close the window without asking at logout, when its terminal is closed, and on Ctrl-C there."""
    ours, pythons = socket.socketpair()
    pythons.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, window)

    def close() -> None:
        notifier.setEnabled(False)
        window.hide()
        session.close()
        app.quit()

    def noted(_number: int, _frame: FrameType | None) -> None:
        """Do nothing: Python's own handler has already written to the socket, which wakes Qt."""

    notifier.activated.connect(close)
    old = signal.set_wakeup_fd(pythons.fileno())
    before = {number: signal.signal(number, noted) for number in (*endings(), signal.SIGINT)}
    try:
        yield
    finally:
        signal.set_wakeup_fd(old)
        for number, handler in before.items():
            signal.signal(number, handler)
        ours.close()
        pythons.close()


class _PrivateLog(logging.handlers.RotatingFileHandler):
    """A log that only its user may read."""

    def _open(self) -> TextIOWrapper:
        file = super()._open()
        with contextlib.suppress(OSError):
            Path(self.baseFilename).chmod(0o600)
        return file


def _log_into(folder: Path) -> None:
    """Log into a rotating file, if the folder is writable."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        name = folder / "pisa-desktop.log"
        handlers.append(_PrivateLog(name, maxBytes=_LARGEST_LOG, backupCount=2))
    for handler in handlers:
        handler.setFormatter(LogFormat())
    logging.basicConfig(level=logging.WARNING, handlers=handlers)
