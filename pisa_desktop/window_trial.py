"""`PiSA Desktop --self-test`: opens the real window off screen, builds every dialog, enhances and saves a sample."""

import faulthandler
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pisa_desktop import app, paths
from pisa_desktop.errors import PisaError
from pisa_desktop.ui.dialogs.about import AboutDialog
from pisa_desktop.ui.dialogs.album import AlbumDialog
from pisa_desktop.ui.dialogs.export import ExportDialog
from pisa_desktop.ui.dialogs.fault import FaultDialog
from pisa_desktop.ui.dialogs.keys import KeysDialog
from pisa_desktop.ui.dialogs.licences import LicencesDialog
from pisa_desktop.ui.dialogs.models.dialog import ModelsDialog
from pisa_desktop.ui.dialogs.models.licence import LicencePage
from pisa_desktop.ui.dialogs.reasons import ReasonsDialog
from pisa_desktop.ui.dialogs.settings import SettingsDialog
from pisa_desktop.ui.state.device_report import device_report
from pisa_desktop.ui.state.session import Session
from pisa_desktop.ui.state.views import Message, Tone
from pisa_desktop.ui.state.weights.views import LicenceView
from pisa_desktop.ui.window.window import Window
from pisa_desktop.weights.licences import OPEN_RAIL

_PATIENCE = 300
"""Seconds after which a program that hangs shows where, and ends."""
_TICK = 20

Wait = Iterator[Callable[[], object]]
"""A script: it goes on once what it has yielded says so."""


class Trial(QObject):
    """Acts as the user, then closes the window; `problems` is empty if all went well."""

    def __init__(self, window: Window, session: Session, out: Path) -> None:
        """`out`: an empty folder."""
        super().__init__(window)
        self._window, self._session, self._out = window, session, out
        self.problems = ["The window was closed before the test had ended."]
        self._told: list[str] = []
        self._steps = self._script()
        self._goes_on: Callable[[], object] = lambda: window.windowHandle().isExposed()
        session.messages.message.connect(self._hear)
        session.messages.fault.connect(self._hear)
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _hear(self, message: Message) -> None:
        if message.tone is Tone.BAD:
            self._told.append(f"{message.text}\n{message.details}".strip())

    def _look(self) -> None:
        if not self._told and not self._goes_on():
            return
        try:
            wanted = None if self._told else next(self._steps, None)
        except Exception:
            self._end()
            raise
        if wanted is not None:
            self._goes_on = wanted
            return
        self.problems = self._told
        self._end()

    def _end(self) -> None:
        """Leave the event loop; closing the window could ask a question first."""
        self._timer.stop()
        QApplication.exit(0)

    def _script(self) -> Wait:
        session = self._session
        yield lambda: session.activity.status.ready and session.photo.photo is not None
        session.photo.enhance()
        yield lambda: session.photo.result is not None and not session.photo.busy
        for dialog in _dialogs(self._window, session):
            dialog.show()
            dialog.grab()
            dialog.close()
            dialog.deleteLater()
        session.exports.export(replace(session.exports.options, folder=self._out))
        yield lambda: any(path.suffix == ".jpg" for path in self._out.iterdir())


def _dialogs(window: Window, session: Session) -> Iterator[QWidget]:
    yield AboutDialog(device_report(session.activity.status), window)
    yield LicencesDialog(paths.notices(), window)
    yield KeysDialog(window.commands.keys(), window)
    yield SettingsDialog(session.settings.current, session.models, window)
    yield ModelsDialog(session.weights, window)
    rail = OPEN_RAIL
    yield LicencePage(LicenceView("", rail.name, "", rail.summary, rail.use_restrictions(), rail.text()), window)
    yield ExportDialog(session.exports, "", window)
    yield AlbumDialog(session.run, session.activity, window)
    yield ReasonsDialog(session.album, session.run, window)
    yield FaultDialog(Message(""), window)


def run() -> int:
    """Print one line and end the process: with 0 if all went well."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    faulthandler.dump_traceback_later(_PATIENCE, exit=True)
    folder = Path(tempfile.mkdtemp(prefix="pisa-desktop-"))
    out = folder / "out"
    out.mkdir()
    trials: list[Trial] = []

    def probe(window: Window, session: Session) -> QObject:
        trials.append(Trial(window, session, out))
        return trials[0]

    try:
        app.show(folder / "home", [paths.resources() / "samples" / "old-portrait.jpg"], probe)
        problems = trials[0].problems if trials else ["The program did not start."]
    except PisaError as error:
        problems = [str(error)]
    shutil.rmtree(folder, ignore_errors=True)
    for problem in problems:
        sys.stderr.write(f"FAIL  the window: {problem}\n")
    if not problems:
        sys.stdout.write("ok    the window: dialogs shown, a sample enhanced and saved\n")
    sys.stdout.flush()
    app.leave(1 if problems else 0)
