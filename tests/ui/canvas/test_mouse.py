"""The mouse on the canvas: long press, drag, wheel, double-click, the split handle, a cell of the grid."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.overlay.split_handle import Handle
from tests.ui.canvas.conftest import Heard, Screen
from tests.ui.canvas.pictures import DARK, LIGHT, arrays_of, flat, noise, pair, quarters, view_of


def wheel(screen: Screen, place: QPoint, notches: int) -> None:
    QTest.wheelEvent(screen.canvas.windowHandle(), QPointF(place), QPoint(0, 120 * notches))


@pytest.mark.parametrize("mode", [m for m in Mode if m is not Mode.CONDITIONS])  # see test_condition_page.py
def test_press_and_hold_shows_the_original(screen: Screen, qtbot: QtBot, mode: Mode, heard: Heard) -> None:
    screen.show(pair())
    chosen = heard(screen.canvas.strengths_chosen)
    screen.canvas.set_mode(mode)
    place = QPoint(300, 185)
    QTest.mousePress(screen.canvas, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: bool((screen.pixels()[178:193, 290:310] == DARK).all()))
    assert not (screen.pixels() == LIGHT).all(axis=2).any()
    QTest.mouseRelease(screen.canvas, Qt.MouseButton.LeftButton, pos=place)
    if mode not in (Mode.DIFFERENCE, Mode.DETAIL_MAP):
        assert (screen.pixels() == LIGHT).all(axis=2).any()
    assert chosen == []


def test_a_drag_pans_and_never_shows_the_original(screen: Screen, qtbot: QtBot) -> None:
    screen.show(view_of(flat(600, 800, DARK), quarters(600, 800)))
    screen.canvas.set_mode(Mode.SINGLE)
    screen.canvas.navigation.actual_size()
    before = screen.canvas.view.origin
    QTest.mousePress(screen.canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(screen.canvas, QPoint(115, 100))
    QTest.mouseMove(screen.canvas, QPoint(130, 120))
    QTest.qWait(250)  # longer than a hold
    assert screen.canvas.view.origin == (before[0] + 30, before[1] + 20)
    assert not (screen.pixels() == DARK).all(axis=2).any()
    QTest.mouseRelease(screen.canvas, Qt.MouseButton.LeftButton, pos=QPoint(130, 120))


def test_the_wheel_zooms_at_the_cursor(screen: Screen) -> None:
    screen.show(view_of(noise(1200, 1600)))
    place = QPoint(300, 100)
    before = screen.canvas.view.to_picture(300, 100)
    wheel(screen, place, 2)
    after = screen.canvas.view.to_picture(300, 100)
    assert screen.canvas.view.scale == pytest.approx(0.25 * 1.25**2)
    assert after == pytest.approx(before, abs=4)


def test_the_wheel_zooms_over_the_handle_too(screen: Screen) -> None:
    screen.show(pair())
    wheel(screen, QPoint(screen.widget(Handle, "splitHandle").geometry().center().x(), 40), 1)
    assert screen.canvas.view.scale == 1.25
    assert screen.canvas.handle == 0.5


def test_double_click_toggles_fit_and_100_percent(screen: Screen) -> None:
    screen.show(view_of(noise(1200, 1600)))
    QTest.mouseDClick(screen.canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    assert screen.canvas.view.scale == 1.0
    assert screen.canvas.view.to_picture(300, 100) == pytest.approx((1200, 400), abs=1)
    QTest.mouseDClick(screen.canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    assert screen.canvas.view.fit


@pytest.mark.parametrize("y", [20, 150, 290])
def test_the_handle_is_dragged_anywhere_along_the_line(screen: Screen, y: int, heard: Heard) -> None:
    screen.show(pair())
    moved = heard(screen.canvas.handle_moved)
    handle = screen.widget(Handle, "splitHandle")
    start, end = QPoint(handle.line + 3, y), QPoint(handle.line + 3 - 100, y)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=handle.mapFromParent(start))
    QTest.mouseMove(handle, handle.mapFromParent(end))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.mapFromParent(end))
    assert screen.canvas.handle == 0.25  # pressed three pixels beside the line, which keeps that distance
    assert moved[-1] == 0.25


def test_a_click_in_the_grid_chooses_the_cell(screen: Screen, heard: Heard) -> None:
    arrays = arrays_of(300, 400)
    screen.show(view_of(arrays.reference, arrays=(arrays,)))
    screen.canvas.set_mode(Mode.GRID)
    chosen = heard(screen.canvas.strengths_chosen)
    for strengths in (Strengths(1.5, 1.5), Strengths(0.5, 0.5)):
        place = screen.cell(strengths).geometry().center()
        QTest.mouseClick(screen.canvas, Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [Strengths(1.5, 1.5), Strengths(0.5, 0.5)]
