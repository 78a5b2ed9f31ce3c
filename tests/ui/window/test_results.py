"""The saved result leaves the window: shown in its folder, opened, copied, dragged out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from pisa_desktop.ui.state.dropped import paths_of
from pisa_desktop.ui.window.window import Window
from tests.ui.fake_session import FakeSession
from tests.ui.state.desktop import save_photo


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    asked: list[str] = []

    def record(url: QUrl) -> bool:
        asked.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", record)
    return asked


@pytest.fixture
def _own_clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


@pytest.mark.usefixtures("_own_clipboard")
def test_show_open_copy(window: Window, session: FakeSession, tmp_path: Path, opened: list[str]) -> None:
    names = ("show_result", "open_result", "copy_result")
    actions = [window.commands.action(name) for name in names]
    assert not any(action.isEnabled() for action in actions)
    result = save_photo(tmp_path / "W\u00fcste & Meer" / "wren.png", (4, 6))
    session.change_item(0, result=result)
    session.photo.picture_changed.emit()
    assert all(action.isEnabled() for action in actions)
    for action in actions:
        action.trigger()
    assert [QUrl(url).toLocalFile() for url in opened] == [str(result.parent), str(result)]
    held = QGuiApplication.clipboard().mimeData()
    assert paths_of(held) == [result]
    assert QImage(held.imageData()).size().toTuple() == (6, 4)
    menu = window.commands.context_menu(window)
    assert {"Show in folder", "Open result", "Copy result"} <= {a.text().replace("&", "") for a in menu.actions()}
    menu.deleteLater()


def test_the_results_of_the_selection_are_dragged_out(window: Window, session: FakeSession) -> None:
    for item, name in ((0, "wren-2x.jpg"), (2, "owl-2x.jpg")):
        session.change_item(item, result=Path("/out") / name)
    strip = window.filmstrip.list
    strip.selectAll()
    assert paths_of(strip.model().mimeData(strip.selectedIndexes())) == [
        Path("/out/wren-2x.jpg"),
        Path("/out/owl-2x.jpg"),
    ]
    assert strip.dragEnabled()
