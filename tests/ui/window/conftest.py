"""A window around a fake session, in the program's own look; gone without a trace after each test."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pisa_desktop.album.items import Badge
from pisa_desktop.settings import Theme
from pisa_desktop.ui.look.style import Look
from pisa_desktop.ui.window.window import Window
from tests.ui.fake_session import FakeSession, stripes

NAMES = ("wren.jpg", "heron.jpg", "owl.png", "robin.tif")
BADGES = (Badge.SAVED, Badge.ENHANCED, Badge.FAILED, Badge.NEW)

Press = Callable[[str], None]


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The look, dark until a test says otherwise."""
    result = Look(qapp)
    result.choose(Theme.DARK)
    return result


@pytest.fixture
def fake(look: Look) -> FakeSession:
    """A session with nothing open."""
    return FakeSession()


@pytest.fixture
def session(fake: FakeSession) -> FakeSession:
    """A session with an album of four photos, the first shown."""
    fake.fill(NAMES, BADGES)
    fake.photo.select(0)
    fake.show_pixels(stripes(120, 180), stripes(240, 360))
    fake.calls.clear()
    return fake


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[FakeSession], Window]]:
    """Shows a window for a session."""
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
    """A window with a photo."""
    shown = open_window(session)
    session.calls.clear()
    return shown


@pytest.fixture
def press(window: Window) -> Press:
    """Presses keys as the user does: whoever has the focus gets them."""

    def keys(sequence: str) -> None:
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(sequence))

    return keys
