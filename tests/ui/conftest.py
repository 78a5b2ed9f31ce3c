"""What holds for every test of the window: no screen, no Qt message, no timer or animation left running."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QAbstractAnimation, QObject, QTimer, QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.logging import _QtMessageCapture as CapturedMessages


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
