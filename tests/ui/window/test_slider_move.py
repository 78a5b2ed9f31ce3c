"""A slider move emits one signal and repaints the canvas; nothing else happens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication

from pisa_desktop.bench.window import counted_stats
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.state.session import Session
from pisa_desktop.ui.window.window import Window
from tests.ui.state.desktop import Desktop, Start, save_photo

MOVES = 40


@pytest.fixture
def enhanced(start: Start, tmp_path: Path) -> Desktop:
    """A real session with a fake engine, and an enhanced photo whose sliders are ready."""
    desktop = start()
    desktop.open(save_photo(tmp_path / "wren.png"))
    desktop.enhance()
    desktop.until(lambda: desktop.session.photo.picture.slider_arrays[0].e_pix is not None)
    return desktop


@pytest.fixture
def window(enhanced: Desktop) -> Iterator[Window]:
    """Its window."""
    shown = Window(enhanced.session)
    shown.show()
    enhanced.until(lambda: shown.canvas.settled)
    yield shown
    shown.hide()
    shiboken6.delete(shown)


def signals(session: Session) -> dict[str, SignalInstance]:
    """Return all signals of the session."""
    parts = ("album", "run", "photo", "edit", "models", "activity", "settings", "messages", "undo")
    found = {
        f"{name}.{key}": getattr(getattr(session, name), key) for name in parts for key in dir(getattr(session, name))
    }
    return {name: each for name, each in found.items() if isinstance(each, SignalInstance)}


def move(session: Session, window: Window) -> None:
    for i in range(MOVES):
        session.edit.set_strengths(Strengths(1.0, i / MOVES), settled=False)
        window.canvas.repaint()
        QApplication.processEvents()


def test_each_move_emits_one_signal(enhanced: Desktop, window: Window) -> None:
    said: list[str] = []
    for name, signal in signals(enhanced.session).items():
        signal.connect(lambda *_, name=name: said.append(name))
    move(enhanced.session, window)
    assert said == ["edit.strengths_changed"] * MOVES
    enhanced.session.edit.set_strengths(Strengths())


def test_moves_do_not_access_the_disk(enhanced: Desktop, window: Window) -> None:
    with counted_stats() as stats:
        move(enhanced.session, window)
    assert stats.total() == 0
    with counted_stats() as stats:
        enhanced.session.exports.example(enhanced.session.exports.options)
    assert stats.total() > 0, "file accesses are counted"
    enhanced.session.edit.set_strengths(Strengths())


def test_the_tag_and_the_panel_follow_a_move(enhanced: Desktop, window: Window) -> None:
    enhanced.session.edit.set_strengths(Strengths(0.35, 1.2), settled=False)
    assert window.canvas.overlay.after_tag.text() == "Enhanced 4\u00d7, 0.35 / 1.20"
    assert (window.panel.cleanup.box.value(), window.panel.detail.box.value()) == (0.35, 1.2)
    enhanced.session.edit.set_strengths(Strengths())


def test_moves_do_not_refresh_the_commands(enhanced: Desktop, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    refreshed: list[bool] = []
    monkeypatch.setattr(window.commands, "refresh", lambda: refreshed.append(True))
    move(enhanced.session, window)
    assert refreshed == []
    enhanced.session.edit.set_strengths(Strengths())
    assert refreshed, "a change that has come to rest can be undone"
