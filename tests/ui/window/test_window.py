"""The whole window: opening, layout, closing."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from pisa_desktop.settings import Theme
from pisa_desktop.ui.look.style import Look
from pisa_desktop.ui.panel.column import Column
from pisa_desktop.ui.panel.soft_edge import SoftEdge
from pisa_desktop.ui.state.dropped import paths_of
from pisa_desktop.ui.state.views import Face, StatusView, ViewState
from pisa_desktop.ui.window import incoming
from pisa_desktop.ui.window.window import Window
from tests.ui import installations
from tests.ui.conftest import Press
from tests.ui.dialogs.answers import answer
from tests.ui.fake_session import FakeSession

# ---- Opening ---------------------------------------------------------------------------------------------------


OLD_EVENTS = pytest.mark.filterwarnings("ignore:Function. 'Q:DeprecationWarning")
"""Qt has deprecated the only constructors of drag events that Python can call."""


def mime_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


@OLD_EVENTS
def test_dropping_on_any_part(window: Window, session: FakeSession, tmp_path: Path) -> None:
    mime = mime_of(tmp_path / "a.jpg", tmp_path)
    enter = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window.centre.drop_mark.isVisible()
    either = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    drop = QDropEvent(QPointF(10, 10), either, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, drop)
    assert not window.centre.drop_mark.isVisible()
    assert drop.dropAction() is Qt.DropAction.CopyAction
    assert session.called("opening.open_paths") == [((tmp_path / "a.jpg", tmp_path),)]


def test_names_of_files_keep_their_bytes() -> None:
    names = [b"file:///photos/a%20b.jpg", b"file:///photos/%FFcaf%E9.png", "file:///photos/caf\xe9%25.png".encode()]
    mime = QMimeData()
    mime.setUrls([QUrl.fromEncoded(name) for name in (*names, b"https://example.org/x.jpg")])
    assert [bytes(path) for path in paths_of(mime)] == [
        b"/photos/a b.jpg",
        b"/photos/\xffcaf\xe9.png",
        "/photos/caf\xe9%.png".encode(),
    ]
    mime.setUrls([QUrl("https://example.org/x.jpg")])
    assert not incoming.is_welcome(mime)


@OLD_EVENTS
def test_text_cannot_be_dropped(window: Window) -> None:
    mime = QMimeData()
    mime.setText("words")
    enter = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not window.centre.drop_mark.isVisible()
    assert not incoming.is_welcome(mime)


def test_pasting(window: Window, session: FakeSession, tmp_path: Path) -> None:
    paste = window.commands.action("paste")
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(mime_of(tmp_path / "a.jpg"))
    paste.trigger()
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    clipboard.setImage(picture)
    paste.trigger()
    clipboard.setText("words")
    paste.trigger()
    assert session.called("opening.open_paths") == [((tmp_path / "a.jpg",),)]
    assert session.called("opening.paste_image") == [(30, 20)]
    assert [message.text for message in window.centre.messages.messages()] == ["There is no picture to paste."]


def test_opening(window: Window, session: FakeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "pisa_desktop.ui.window.dialog_opener.QFileDialog.getOpenFileNames", lambda *_: (["/a.jpg", "/b.png"], "")
    )
    monkeypatch.setattr("pisa_desktop.ui.window.dialog_opener.QFileDialog.getExistingDirectory", lambda *_: "/photos")
    window.commands.action("open").trigger()
    window.commands.action("open_folder").trigger()
    assert session.called("opening.open_paths") == [
        ((Path("/a.jpg"), Path("/b.png")),),
        ((Path("/photos"),),),
    ]


def test_opening_nothing(window: Window, session: FakeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pisa_desktop.ui.window.dialog_opener.QFileDialog.getOpenFileNames", lambda *_: ([], ""))
    window.commands.action("open").trigger()
    assert session.called("opening.open_paths") == []


def test_the_buttons_of_the_empty_canvas(
    fake: FakeSession, open_window: Callable[[FakeSession], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "pisa_desktop.ui.window.dialog_opener.QFileDialog.getOpenFileNames", lambda *_: (["/a.jpg"], "")
    )
    window = open_window(fake)
    doors = {button.text(): button for button in window.canvas.findChildren(QPushButton) if button.isVisible()}
    doors["Open..."].click()
    doors["Try a sample"].click()
    (opened,), (sample,) = fake.called("opening.open_paths")
    assert opened == (Path("/a.jpg"),)
    assert isinstance(sample, tuple)
    assert sample[0].is_file()
    assert window.panel.title.whole() == "No photo"


def test_the_last_view_is_restored_at_the_start(
    fake: FakeSession, open_window: Callable[[FakeSession], Window]
) -> None:
    """The canvas must not save a view before the session has restored the last one."""
    window = open_window(fake)
    assert fake.called("place.set_view") == []
    fake.place.view = ViewState(2.0, 0.3, 0.4)
    fake.fill(["wren.jpg"])
    fake.photo.select(0)
    assert (window.canvas.state.zoom, window.canvas.state.x, window.canvas.state.y) == (2.0, 0.3, 0.4)


def test_the_view_is_kept(window: Window, session: FakeSession) -> None:
    window.canvas.navigation.actual_size()
    assert session.place.view == window.canvas.state
    assert session.place.view.zoom == 1.0


# ---- What is shown ---------------------------------------------------------------------------------------------


def status(window: Window, name: str) -> QLabel:
    """Return a label of the status bar."""
    found = window.findChild(QLabel, f"status{name}")
    assert found is not None
    return found


def test_title_and_status(window: Window, session: FakeSession) -> None:
    assert window.windowTitle() == "wren.jpg \u2013 PiSA Desktop"
    session.activity.status = StatusView("CUDA, bf16", True, "PiSA-SR", "Analyses: 212 MB", "about 6 min left")
    session.activity.changed.emit()
    assert [status(window, name).text() for name in ("Engine", "Model", "Memory", "Time")] == [
        "CUDA, bf16",
        "PiSA-SR",
        "Analyses: 212 MB",
        "about 6 min left",
    ]
    session.activity.status = StatusView("Starting the engine...")
    session.activity.changed.emit()
    assert not status(window, "Memory").isVisible()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_both_themes_paint_without_qt_warnings(window: Window, look: Look, theme: Theme) -> None:
    try:
        look.choose(theme)
        picture = window.grab().toImage()
    finally:
        look.choose(Theme.DARK)
    panel = picture.pixelColor(window.panel.mapTo(window, QPoint(8, 8)))
    assert (panel.lightness() > 128) is (theme is Theme.LIGHT)


# ---- Layout ----------------------------------------------------------------------------------------------------


def inside(part: QWidget, whole: QWidget) -> bool:
    return whole.rect().contains(QRect(part.mapTo(whole, QPoint(0, 0)), part.size()))


def reachable(window: Window) -> None:
    """Check that every control lies in the window, perhaps after scrolling, and is large enough for its text."""
    column = window.panel.findChild(Column)
    assert column is not None
    for part in window.panel.findChildren(QWidget):
        if not part.isVisible() or part.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(part, QScrollArea):
            continue
        column.ensureWidgetVisible(part, 0, 8)  # of a field, Qt only makes the text cursor visible
        assert inside(part, window), part.accessibleName()
        if column.isAncestorOf(part):
            assert inside(part, column.viewport()), part.accessibleName()
        if isinstance(part, QPushButton):
            assert part.fontMetrics().horizontalAdvance(part.text()) <= part.width() - 4, part.text()
    for part in (window.panel.primary, window.filmstrip, window.statusBar(), window.canvas):
        assert inside(part, window)
    assert window.canvas.width() >= 320
    assert window.canvas.height() >= 240


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (960, 540), (720, 480)], ids=str)
def test_everything_is_reachable(window: Window, session: FakeSession, size: tuple[int, int]) -> None:
    window.resize(*size)
    session.set_primary(session.activity.primary.face, "Enhance, about 12 min")
    window.filmstrip.list.selectAll()
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    reachable(window)


@pytest.mark.system
def test_at_200_percent_everything_is_reachable() -> None:
    """In a process of its own, because the scale of the screen is read once."""
    test = f"{Path(__file__)}::test_everything_is_reachable[(960, 540)]"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test],
        env=os.environ | {"QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        timeout=360,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("size", "width", "hints"), [((1440, 900), 324, True), ((1280, 720), 324, False), ((1080, 900), 280, True)]
)
def test_in_small_windows_the_panel_shrinks_and_hints_go_but_the_pad_stays(
    window: Window, size: tuple[int, int], width: int, hints: bool
) -> None:
    panel = window.panel
    for _ in range(2):  # there and back
        window.resize(*size)
        QApplication.processEvents()
        assert panel.width() == width
        assert panel.cleanup.hint.isVisible() is hints
        assert panel.pad.height() >= 120
        assert panel.pad.visibleRegion().boundingRect().height() >= 120
        window.resize(1440, 900)
        QApplication.processEvents()
        assert panel.detail.hint.isVisible()


def test_at_720_pixels_of_height_nothing_scrolls(window: Window, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    column = window.panel.findChild(Column)
    assert column is not None
    bar = column.verticalScrollBar()
    qtbot.waitUntil(lambda: window.panel.cleanup.hint.isHidden() and bar.maximum() == 0)


def test_where_the_panel_scrolls_its_edge_is_soft(window: Window) -> None:
    window.resize(960, 540)
    QApplication.processEvents()
    column = window.panel.findChild(Column)
    assert column is not None
    (edge,) = [found for found in column.findChildren(SoftEdge) if found.parent() is column]
    assert edge.isVisible()
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
    assert not edge.isVisible()


def test_the_original_is_shown_while_backslash_is_held(window: Window) -> None:
    QTest.keyPress(window.canvas, Qt.Key.Key_Backslash)
    assert window.original_held
    QTest.keyRelease(window.canvas, Qt.Key.Key_Backslash)
    assert not window.original_held


def test_full_screen_by_f_and_left_by_esc(window: Window, session: FakeSession, press: Press) -> None:
    press("F")
    assert window.isFullScreen()
    session.set_activity("Analysing")
    press("Esc")
    assert session.called("activity.cancel") == [()]
    assert window.isFullScreen(), "first the work is cancelled"
    session.set_activity("")
    press("Esc")
    assert not window.isFullScreen()


def test_z_goes_to_100_percent_and_back(window: Window, press: Press) -> None:
    def seen() -> tuple[bool, float]:
        return window.canvas.view.fit, window.canvas.view.scale

    before = seen()
    press("Z")
    assert (before[0], *seen()) == (True, False, 1)
    press("Z")
    assert seen() == before


def test_in_a_large_window_nothing_scrolls(window: Window) -> None:
    QApplication.processEvents()
    column = window.panel.findChild(Column)
    assert column is not None
    assert column.verticalScrollBar().maximum() == 0


def test_the_wheel_over_a_slider_scrolls_the_panel(window: Window, session: FakeSession) -> None:
    window.resize(960, 540)
    QApplication.processEvents()
    column = window.panel.findChild(Column)
    assert column is not None
    assert column.verticalScrollBar().maximum() > 0
    assert session.called("edit.set_strengths") == []


def test_tab_moves_through_the_panel_from_top_to_bottom(window: Window, session: FakeSession) -> None:
    session.set_primary(Face.ENHANCE, "Enhance")
    window.panel.presets.save.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = [window.panel.presets.save]
    while seen[-1] is not window.panel.primary and len(seen) < 40:
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
    names = [part.accessibleName() for part in seen]
    assert names[0] == "Save the strengths as a preset..."
    assert names[1].startswith("Preset "), "the presets are one group, in which arrow keys move"
    after = ["Clean-up on the pad", "Detail on the pad", "Clean-up, number", "Clean-up", "Detail, number", "Detail"]
    assert names[2:9] == [*after, "Slot A, empty"]
    assert seen[-1] is window.panel.primary


# ---- Closing ---------------------------------------------------------------------------------------------------


def test_closing_keeps_the_place_and_closes_the_session(window: Window, session: FakeSession) -> None:
    assert window.close()
    assert session.called("close") == [()]
    assert session.settings.current.window_geometry
    assert not window.isVisible()


def test_closing_asks_once_while_something_would_be_lost(window: Window, session: FakeSession) -> None:
    session.activity.closing_question = "A photo is being enhanced. Close anyway?"
    asked: list[str] = []

    def press_button(text: str) -> Callable[[QDialog], None]:
        def act(dialog: QDialog) -> None:
            asked.append(text)
            next(made for made in dialog.findChildren(QPushButton) if made.text() == text).click()

        return act

    answer(press_button("Keep working"))
    assert not window.close()
    assert session.called("close") == []
    answer(press_button("Close"))
    assert window.close()
    assert session.called("close") == [()]
    assert asked == ["Keep working", "Close"]


def test_the_window_size_is_restored(
    window: Window, session: FakeSession, open_window: Callable[[FakeSession], Window]
) -> None:
    window.resize(760, 520)
    window.close()
    again = Window(window.session)
    size = (again.width(), again.height())
    shiboken6.delete(again)
    assert size == (760, 520)


def test_a_download_is_seen_in_the_status_bar_once_its_dialog_is_closed(window: Window, session: FakeSession) -> None:
    shown = window.findChild(QLabel, "statusInstalling")
    assert shown is not None
    assert not shown.isVisible()
    session.set_weights(installations.DOWNLOADING)
    assert (shown.isVisible(), shown.text()) == (True, "PiSA-SR: 1.2 of 2.6 GB, about 4 minutes left")
    session.set_weights(installations.READY)
    assert not shown.isVisible()
