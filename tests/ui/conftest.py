"""What holds for every test of the window: no screen, no Qt message, no timer or animation left running."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QAbstractAnimation, QObject, QTimer, QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.logging import _QtMessageCapture as CapturedMessages
from pytestqt.qtbot import QtBot

from pisa_desktop.engine.api import Engine
from tests.ui.programs import Launch, Program, until, xdotool
from tests.ui.state.desktop import Desktop, Start
from tests.ui.state.fakes import FakeEngine


@pytest.fixture(autouse=True)
def _no_qt_messages(qtlog: CapturedMessages) -> Iterator[None]:
    """A warning of Qt is a fault of ours."""
    yield
    harmless = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
    bad = [record.message for record in qtlog.records if record.type not in harmless]
    bad = [message for message in bad if not message.startswith("This plugin does not support")]  # no screen, no frame
    assert not bad, f"Qt said: {bad}"


def running() -> list[QObject]:
    """Every timer and animation that ticks, whoever owns it."""
    things = shiboken6.getAllValidWrappers()
    ticks: list[QObject] = [thing for thing in things if isinstance(thing, QTimer) and thing.isActive()]
    moving = QAbstractAnimation.State.Running
    return ticks + [thing for thing in things if isinstance(thing, QAbstractAnimation) and thing.state() is moving]


@pytest.fixture(autouse=True)
def _no_leaked_timers() -> Iterator[None]:
    """What ticks is stopped when its widget is closed."""
    yield
    left = [] if QApplication.instance() is None else running()
    assert not left, f"still running: {[(type(thing).__name__, thing.parent()) for thing in left]}"


@pytest.fixture
def launch(tmp_path: Path) -> Iterator[Launch]:
    """Starts programs; those still running are killed at the end."""
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
    """A screen with a small window manager."""
    if not all(shutil.which(tool) for tool in ("Xvfb", "openbox", "xdotool")):
        pytest.skip("Xvfb, openbox and xdotool are not installed")
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"]
    server = subprocess.Popen(screen, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        name = f":{answer.readline().strip()}"
    managers: list[subprocess.Popen[bytes]] = []

    def openbox() -> subprocess.Popen[bytes]:
        env = {**os.environ, "DISPLAY": name}
        return subprocess.Popen(["openbox"], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def managed() -> bool:
        """Whether the window manager answers; one that found no screen yet is started again."""
        if not managers or managers[-1].poll() is not None:
            managers.append(
                subprocess.Popen(
                    ["openbox"],
                    env={**os.environ, "DISPLAY": name},
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
        return xdotool(name, "get_num_desktops") != ""

    until(managed, "a window manager")
    yield name
    for process in (managers[-1], server):
        process.terminate()  # not kill: the screen takes its socket away with it
        process.wait()


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts the program; everything is closed at the end, and no bug may have shown."""
    started: list[Desktop] = []

    def begin(engine: Engine | None = None, auto: bool = False, run_engine: bool = True) -> Desktop:
        desktop = Desktop(qtbot, tmp_path, engine or FakeEngine())
        started.append(desktop)
        if not auto:
            desktop.never_by_itself()
        return desktop.start(run_engine)

    yield begin
    for desktop in started:
        assert desktop.session.close(), "a thread did not end"
        assert not desktop.faults, desktop.faults[0].details
