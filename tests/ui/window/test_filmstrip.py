"""The filmstrip: header and thumbnails."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitterHandle
from pytestqt.qtbot import QtBot

from pisa_desktop.album.items import Badge
from pisa_desktop.ui.window.photos.filmstrip import Filmstrip
from pisa_desktop.ui.window.photos.thumbnail import words_of
from pisa_desktop.ui.window.window import Window
from tests.ui.fake_album import NAMES
from tests.ui.fake_session import FakeSession


@pytest.fixture
def strip(window: Window) -> Filmstrip:
    return window.filmstrip


def place_of(strip: Filmstrip, row: int) -> QPoint:
    return strip.list.visualRect(strip.list.photos.index(row)).center()


def test_header(strip: Filmstrip) -> None:
    assert strip.header.name.whole() == "Album"
    assert strip.header.counts.whole() == "4 photos: 1 to do, 1 not saved yet, 1 saved, 1 failed"


def test_counts_follow_the_badges(strip: Filmstrip, session: FakeSession, qtbot: QtBot) -> None:
    session.change_item(3, badge=Badge.SAVED)
    qtbot.waitUntil(lambda: "2 saved" in strip.header.counts.whole())


def test_a_click_shows_a_photo(strip: Filmstrip, session: FakeSession) -> None:
    QTest.mouseClick(strip.list.viewport(), Qt.MouseButton.LeftButton, pos=place_of(strip, 2))
    assert session.called("photo.select") == [(2,)]
    assert strip.list.selected() == (2,)


def test_following_the_current_photo_does_not_select_it_again(strip: Filmstrip, session: FakeSession) -> None:
    session.photo.select(3)
    assert strip.list.currentIndex().row() == 3
    assert session.called("photo.select") == [(3,)]


def test_left_and_right_go_from_photo_to_photo(strip: Filmstrip, session: FakeSession) -> None:
    strip.list.setFocus()
    QTest.keyClick(strip.list, Qt.Key.Key_Right)
    QTest.keyClick(strip.list, Qt.Key.Key_Right)
    QTest.keyClick(strip.list, Qt.Key.Key_Left)
    assert session.called("photo.select") == [(1,), (2,), (1,)]


def test_a_name_is_not_edited(strip: Filmstrip) -> None:
    QTest.mouseDClick(strip.list.viewport(), Qt.MouseButton.LeftButton, pos=place_of(strip, 1))
    assert not strip.list.isPersistentEditorOpen(strip.list.photos.index(1))
    assert strip.list.state() is strip.list.State.NoState


def test_several_are_selected_with_ctrl(strip: Filmstrip) -> None:
    for row in (1, 3):
        QTest.mouseClick(
            strip.list.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            place_of(strip, row),
        )
    assert strip.list.selected() == (0, 1, 3)


def test_photos_in_words(session: FakeSession) -> None:
    session.change_item(2, reason="The file is damaged.")
    assert words_of(session.album.item(0)) == "wren.jpg: saved"
    assert words_of(session.album.item(2)) == "owl.png: failed. The file is damaged."


@pytest.mark.parametrize("badge", list(Badge))
def test_every_badge_is_painted(strip: Filmstrip, session: FakeSession, badge: Badge) -> None:
    """Every badge but New changes the picture."""
    session.album.thumbnails[3] = QImage(200, 150, QImage.Format.Format_RGB32)
    session.album.thumbnails[3].fill(QColor("#336699"))
    session.change_item(3, badge=Badge.NEW)
    bare = strip.list.viewport().grab(strip.list.visualRect(strip.list.photos.index(3))).toImage()
    session.change_item(3, badge=badge, progress=0.5 if badge is Badge.RUNNING else None)
    painted = strip.list.viewport().grab(strip.list.visualRect(strip.list.photos.index(3))).toImage()
    assert (painted != bare) is (badge is not Badge.NEW)


def test_the_wheel_turns_the_strip(strip: Filmstrip, session: FakeSession) -> None:
    session.fill([f"{i}.jpg" for i in range(100)])
    QApplication.processEvents()
    turn = QWheelEvent(
        QPointF(50, 50),
        QPointF(strip.list.mapToGlobal(QPoint(50, 50))),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip.list.viewport(), turn)
    assert strip.list.horizontalScrollBar().value() == 240


def test_photos_added_at_the_end_do_not_reset_the_others(strip: Filmstrip, session: FakeSession) -> None:
    inserted: list[tuple[int, int]] = []
    strip.list.photos.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    session.fill([*NAMES, "finch.jpg", "tit.jpg"])
    assert inserted == [(4, 5)]
    assert strip.list.currentIndex().row() == 0


@pytest.mark.fault("10,000 photos queued")
def test_ten_thousand_photos_ask_for_few_thumbnails(qtbot: QtBot, fake: FakeSession) -> None:
    """Only visible photos are requested, wherever the strip is scrolled."""
    asked: set[int] = set()
    fake.album.thumbnail = lambda item, original=False: asked.add(item)  # type: ignore[method-assign]
    fake.fill([f"{i}.jpg" for i in range(10_000)])
    fake.photo.select(0)
    strip = Filmstrip(fake.album, fake.photo, fake.run)
    strip.resize(1200, 150)
    strip.grab()
    strip.list.horizontalScrollBar().setValue(strip.list.horizontalScrollBar().maximum())
    strip.grab()
    assert {0, 9_999} <= asked
    assert len(asked) <= 2 * 12
    shiboken6.delete(strip)


def test_a_new_thumbnail_repaints_one_cell_without_a_new_layout(strip: Filmstrip, session: FakeSession) -> None:
    changes: list[object] = []
    strip.list.photos.dataChanged.connect(lambda *_: changes.append(1))
    session.album.thumbnails[3] = QImage(200, 150, QImage.Format.Format_RGB32)
    session.album.thumbnails[3].fill(QColor("#336699"))
    session.change_item(3)
    QApplication.processEvents()
    cell = strip.list.viewport().grab(strip.list.visualRect(strip.list.photos.index(3))).toImage()
    assert cell.pixelColor(cell.width() // 2, cell.height() // 2) == QColor("#336699")
    assert changes == []


def test_an_empty_album_hides_the_strip(window: Window, session: FakeSession) -> None:
    assert window.filmstrip.isVisible()
    session.fill([])
    assert not window.filmstrip.isVisible()


def test_its_upper_edge_resizes_the_thumbnails_and_the_height_is_kept(
    window: Window, strip: Filmstrip, session: FakeSession
) -> None:
    assert strip.list.cell.picture.height() == 100
    edge = window.findChild(QSplitterHandle, "qt_splithandle_filmstrip")
    assert edge is not None
    press, move, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
    for kind, by in ((press, 0), (move, -60), (release, -60)):
        place = QPointF(200, 2 + by)
        event = QMouseEvent(
            kind,
            place,
            QPointF(edge.mapToGlobal(place.toPoint())),
            Qt.MouseButton.LeftButton if kind is not move else Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton if kind is not release else Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(edge, event)
    assert strip.list.cell.picture.height() == 160
    assert session.settings.current.strip_height == 160
    window.resize(1200, 800)
    assert strip.list.cell.picture.height() == 160, "the canvas gives way"


def test_names_can_stand_below_the_thumbnails(window: Window, strip: Filmstrip, session: FakeSession) -> None:
    before = strip.list.height()
    window.commands.action("strip_names").trigger()
    QApplication.processEvents()
    assert session.settings.current.strip_names
    assert strip.list.cell.picture.height() == 100
    assert strip.list.height() == before + 20
    window.commands.action("strip_names").trigger()
    QApplication.processEvents()
    assert strip.list.height() == before
