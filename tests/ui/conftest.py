"""Fixtures for tests of the window, and two checks after each of them: no Qt warning, no timer left running."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QObject, QTimer, QtMsgType
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.logging import _QtMessageCapture as CapturedMessages
from pytestqt.qtbot import QtBot

from pisa_desktop.engine.api import Engine
from pisa_desktop.settings import Theme
from pisa_desktop.ui.look.style import Look
from pisa_desktop.ui.window.window import Window
from tests.ui.fake_album import BADGES, NAMES
from tests.ui.fake_session import FakeSession, stripes
from tests.ui.programs import Launch, Program, until, xdotool
from tests.ui.state.desktop import Desktop, Start
from tests.ui.state.fakes import FakeEngine

Press = Callable[[str], None]
"""The fixture `press`."""


@pytest.fixture(autouse=True)
def _no_qt_messages(qtlog: CapturedMessages) -> Iterator[None]:
    """Fail the test if Qt has printed a warning."""
    yield
    harmless = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
    bad = [record.message for record in qtlog.records if record.type not in harmless]
    bad = [message for message in bad if not message.startswith("This plugin does not support")]  # no screen, no frame
    assert not bad, f"Qt said: {bad}"


def running() -> list[QObject]:
    """Return all running timers and animations of ours. Qt has its own, which an event filter in Python gets to see."""
    things = [thing for thing in shiboken6.getAllValidWrappers() if shiboken6.createdByPython(thing)]
    ticks: list[QObject] = [thing for thing in things if isinstance(thing, QTimer) and thing.isActive()]
    moving = QAbstractAnimation.State.Running
    return ticks + [thing for thing in things if isinstance(thing, QAbstractAnimation) and thing.state() is moving]


@pytest.fixture(autouse=True)
def _no_leaked_timers() -> Iterator[None]:
    """Fail the test if a timer or an animation is still running.

    Then delete the windows that it has left: the next style sheet or language would wake them up in another test.
    """
    yield
    left = [] if QApplication.instance() is None else [(type(thing).__name__, thing.parent()) for thing in running()]
    for window in QApplication.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not left, f"still running: {left}"


@pytest.fixture
def launch(tmp_path: Path) -> Iterator[Launch]:
    """Start programs; those still running are killed at the end."""
    started: list[Program] = []

    def begin(*arguments: str | bytes, home: Path = tmp_path / "home", **more: object) -> Program:
        started.append(Program(home, *arguments, **more))  # type: ignore[arg-type]
        return started[-1]

    yield begin
    for program in started:
        if program.process.poll() is None:
            program.process.kill()
        program.process.wait()
        assert program.process.stderr is not None
        program.process.stderr.close()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A virtual screen with a small window manager; the name of its display."""
    if not all(shutil.which(tool) for tool in ("Xvfb", "openbox", "xdotool")):
        pytest.skip("Xvfb, openbox and xdotool are not installed")
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"]
    server = subprocess.Popen(screen, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        name = f":{answer.readline().strip()}"
    managers: list[subprocess.Popen[bytes]] = []

    def managed() -> bool:
        """Return whether the window manager answers; start it again if it ended because the screen was not ready."""
        if not managers or managers[-1].poll() is not None:
            env, nowhere = {**os.environ, "DISPLAY": name}, subprocess.DEVNULL
            managers.append(subprocess.Popen(["openbox"], env=env, stdout=nowhere, stderr=nowhere))
        return xdotool(name, "get_num_desktops") != ""

    until(managed, "a window manager")
    yield name
    for process in (managers[-1], server):
        process.terminate()  # not kill, so that Xvfb removes its socket
        process.wait()


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Start the program without its window; at the end it is closed, and no bug may have been reported."""
    started: list[Desktop] = []

    def begin(engine: Engine | None = None, auto: bool = False, run_engine: bool = True) -> Desktop:
        desktop = Desktop(qtbot, tmp_path, engine or FakeEngine())
        started.append(desktop)
        if not auto:
            desktop.never_enhance_on_opening()
        return desktop.start(run_engine)

    yield begin
    for desktop in started:
        assert desktop.session.close(), "a thread did not end"
        assert not desktop.faults, desktop.faults[0].details


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The program's look, with the dark theme."""
    result = Look(qapp)
    result.choose(Theme.DARK)
    return result


@pytest.fixture
def fake(look: Look) -> FakeSession:
    """A session without a photo."""
    return FakeSession()


@pytest.fixture
def session(fake: FakeSession) -> FakeSession:
    """A session with an album of four photos; the first one is shown."""
    fake.fill(NAMES, BADGES)
    fake.photo.select(0)
    fake.show_pixels(stripes(120, 180), stripes(240, 360))
    fake.calls.clear()
    return fake


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[FakeSession], Window]]:
    """Show windows of sessions; they are deleted at the end."""
    opened: list[Window] = []

    def show(session: FakeSession) -> Window:
        window = Window(session)
        opened.append(window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window).__enter__()
        return window

    yield show
    for window in opened:
        window.hide()
        shiboken6.delete(window)


@pytest.fixture
def window(session: FakeSession, open_window: Callable[[FakeSession], Window]) -> Window:
    """A window that shows a photo."""
    shown = open_window(session)
    session.calls.clear()
    return shown


@pytest.fixture
def press(window: Window) -> Press:
    """Press keys as a user does: the widget with the focus gets them."""

    def keys(sequence: str) -> None:
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(sequence))

    return keys
