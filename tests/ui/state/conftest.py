"""Starting the program without its window, over a fake engine."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pisa_desktop.engine.api import Engine
from tests.ui.state.desktop import Desktop
from tests.ui.state.fakes import FakeEngine

Start = Callable[..., Desktop]


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
