"""What floats: chips, mode bar, handle, cells, the empty canvas; by mouse, by keyboard, for screen readers."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QPushButton, QSlider, QStyle, QWidget
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.compare_view import CompareView
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.state.views import ActivityView, Doing, PictureView
from tests.ui.canvas.conftest import Screen
from tests.ui.canvas.pictures import flat, live_of, view_of
from tests.ui.conftest import running

Heard = Callable[[Any], list[Any]]
WORK = ActivityView(Doing.ENHANCING, "Analysing tile 7 of 24, about 40 s", 0.3, cancellable=True)


def pair() -> PictureView:
    return view_of(flat(150, 200, (40, 50, 60)), flat(300, 400, (200, 190, 180)))


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


# ---- Handle -----------------------------------------------------------------------------------------------------


def test_the_handle_is_a_slider_to_screen_readers(screen: Screen) -> None:
    screen.show(pair())
    handle = screen.canvas.overlay.handle
    assert isinstance(handle, QSlider)
    assert role(handle) is QAccessible.Role.Slider
    assert handle.accessibleName() == "Compare handle"
    assert QAccessible.queryAccessibleInterface(handle).valueInterface().currentValue() == 500


@pytest.mark.parametrize(
    ("mode", "key", "share"),
    [
        (Mode.SPLIT, Qt.Key.Key_Right, 0.51),
        (Mode.SPLIT, Qt.Key.Key_Left, 0.49),
        (Mode.SPLIT, Qt.Key.Key_PageUp, 0.6),
        (Mode.SPLIT, Qt.Key.Key_Home, 0.0),
        (Mode.SPLIT, Qt.Key.Key_End, 1.0),
        (Mode.SPLIT_HORIZONTAL, Qt.Key.Key_Down, 0.51),
        (Mode.SPLIT_HORIZONTAL, Qt.Key.Key_Up, 0.49),
    ],
)
def test_keys_move_the_handle(screen: Screen, mode: Mode, key: Qt.Key, share: float) -> None:
    screen.show(pair())
    screen.canvas.set_mode(mode)
    handle = screen.canvas.overlay.handle
    handle.setFocus()
    QTest.keyClick(handle, key)
    assert screen.canvas.handle == share
    assert abs(handle.geometry().center().x() - share * 400) <= 1 or mode is Mode.SPLIT_HORIZONTAL


def test_what_goes_leaves_the_focus_to_the_canvas(screen: Screen) -> None:
    screen.show(pair())
    canvas = screen.canvas
    for part, mode in ((canvas.overlay.handle, Mode.GRID), (canvas.overlay.gain.slider, Mode.SINGLE)):
        canvas.set_mode(Mode.DIFFERENCE if mode is Mode.SINGLE else Mode.SPLIT)
        part.setFocus()
        assert part.hasFocus()
        canvas.set_mode(mode)
        assert canvas.hasFocus()


def test_the_handle_pulses_once_when_a_result_arrives(screen: Screen, qtbot: QtBot) -> None:
    live = live_of(300, 400)
    screen.show(view_of(live.reference))
    pulse = screen.canvas.overlay.handle._pulse
    assert pulse.state() is QAbstractAnimation.State.Stopped
    screen.show(view_of(live.reference, live=(live,)))
    assert pulse.state() is QAbstractAnimation.State.Running
    qtbot.waitUntil(lambda: pulse.state() is QAbstractAnimation.State.Stopped)
    screen.show(view_of(live.reference, live.reference.copy(), live=(live,)))
    assert pulse.state() is QAbstractAnimation.State.Stopped


# ---- Chips ------------------------------------------------------------------------------------------------------


def test_tags_name_the_sides_and_make_way_for_the_handle(screen: Screen) -> None:
    screen.canvas.resize(800, 600)
    screen.show(pair())
    overlay = screen.canvas.overlay
    assert overlay.before_tag.text() == "Original"
    assert overlay.after_tag.text() == "Enhanced 2\N{MULTIPLICATION SIGN}, 1.00 / 1.00"
    assert (overlay.before_tag.isVisible(), overlay.after_tag.isVisible()) == (True, True)
    screen.canvas.set_handle(0.1)
    assert (overlay.before_tag.isVisible(), overlay.after_tag.isVisible()) == (False, True)
    screen.canvas.set_handle(0.9)
    assert (overlay.before_tag.isVisible(), overlay.after_tag.isVisible()) == (True, False)


def test_the_tag_says_original_while_it_is_shown(screen: Screen) -> None:
    screen.show(pair())
    screen.canvas.set_mode(Mode.SINGLE)
    overlay = screen.canvas.overlay
    assert (overlay.before_tag.isVisible(), overlay.after_tag.isVisible()) == (False, True)
    screen.canvas.show_original(True)
    assert (overlay.before_tag.isVisible(), overlay.after_tag.isVisible()) == (True, False)


def test_the_work_chip_has_a_cancel_cross(screen: Screen, heard: Heard) -> None:
    screen.show(pair())
    cancelled = heard(screen.canvas.cancel_clicked)
    overlay = screen.canvas.overlay
    assert not overlay.work.isVisible()
    screen.canvas.set_activity(WORK)
    assert overlay.work.text() == "Analysing tile 7 of 24, about 40 s"
    assert overlay.work.isVisible()
    assert not overlay.work.geometry().intersects(overlay.bar.geometry())
    QTest.mouseClick(overlay.cancel, Qt.MouseButton.LeftButton)
    assert cancelled == [()]
    screen.canvas.set_activity(ActivityView())
    assert not overlay.work.isVisible()
    assert not overlay.cancel.isVisible()


def test_what_floats_fades_and_comes_back(screen: Screen, qtbot: QtBot) -> None:
    screen.show(pair())
    fader = screen.canvas.overlay.fader
    assert fader.opacity == 1.0
    qtbot.waitUntil(lambda: fader.opacity == 0.0)
    QTest.mouseMove(screen.canvas, QPoint(120, 120))
    QTest.mouseMove(screen.canvas, QPoint(130, 120))
    qtbot.waitUntil(lambda: fader.opacity == 1.0)


def test_nothing_fades_with_the_focus(screen: Screen, qtbot: QtBot) -> None:
    screen.show(pair())
    overlay = screen.canvas.overlay
    button = overlay.bar.buttons[Mode.SIDE]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    overlay.fader._rest.timeout.emit()
    assert not any(isinstance(thing, QAbstractAnimation) for thing in running())
    assert overlay.fader.opacity == 1.0
    screen.canvas.setFocus()
    qtbot.waitUntil(lambda: overlay.fader.opacity == 0.0)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: overlay.fader.opacity == 1.0)


def test_a_hidden_canvas_has_no_timers(screen: Screen) -> None:
    screen.show(pair())
    screen.canvas.set_mode(Mode.BLINK)
    screen.canvas.set_strengths(Strengths(0.5, 0.5))
    QTest.mousePress(screen.canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert running()
    screen.canvas.hide()
    assert running() == []


def test_no_motion_when_the_system_asks_for_none(screen: Screen) -> None:
    class Still(QProxyStyle):
        def styleHint(self, hint: QStyle.StyleHint, *rest: Any) -> int:
            return 0 if hint is QStyle.StyleHint.SH_Widget_Animation_Duration else super().styleHint(hint, *rest)

    style = Still()
    screen.canvas.setStyle(style)
    screen.canvas.overlay.handle.setStyle(style)
    live = live_of(300, 400)
    screen.show(view_of(live.reference))
    screen.show(view_of(live.reference, live=(live,)))
    fader = screen.canvas.overlay.fader
    fader._rest.timeout.emit()
    assert fader.opacity == 0.0
    fader.wake()
    assert fader.opacity == 1.0
    assert not any(isinstance(thing, QAbstractAnimation) for thing in running())


# ---- Mode bar ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [m for m in Mode if m is not Mode.SPLIT_HORIZONTAL])
def test_the_bar_chooses_a_mode(screen: Screen, mode: Mode, heard: Heard) -> None:
    screen.show(pair())
    screen.canvas.set_mode(Mode.BLINK if mode is Mode.SPLIT else Mode.SPLIT)
    modes = heard(screen.canvas.mode_changed)
    button = screen.canvas.overlay.bar.buttons[mode]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert modes == ([] if mode is Mode.SPLIT and not modes else [modes[0]])
    assert button.isChecked()
    assert screen.canvas.mode.divided if mode is Mode.SPLIT else screen.canvas.mode is mode


def test_split_pressed_again_turns_the_line(screen: Screen) -> None:
    screen.show(pair())
    button = screen.canvas.overlay.bar.buttons[Mode.SPLIT]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screen.canvas.mode is Mode.SPLIT_HORIZONTAL
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screen.canvas.mode is Mode.SPLIT


def test_a_narrow_window_has_icons(qtbot: QtBot) -> None:
    for width, compact in ((1200, False), (1000, True)):
        canvas = CompareView()
        qtbot.addWidget(canvas)
        canvas.resize(width, 600)
        canvas.show()
        canvas.set_picture(pair())
        assert all(button.compact is compact for button in canvas.overlay.bar.buttons.values())
        assert canvas.rect().contains(canvas.overlay.bar.geometry())


# ---- Keyboard and screen readers --------------------------------------------------------------------------------


def test_everything_has_a_name(screen: Screen) -> None:
    screen.show(pair())
    screen.canvas.set_activity(WORK)
    for child in screen.canvas.findChildren(QWidget):
        if child.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            interface = QAccessible.queryAccessibleInterface(child)
            assert interface.text(QAccessible.Text.Name), child
            assert interface.role() in (QAccessible.Role.Slider, QAccessible.Role.Button, QAccessible.Role.CheckBox), (
                child
            )


def test_tab_reaches_everything(screen: Screen) -> None:
    screen.show(pair())
    screen.canvas.set_activity(WORK)
    overlay, seen = screen.canvas.overlay, []
    screen.canvas.setFocus()
    for _ in range(20):
        widget = QApplication.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    # The bar is one stop, as groups of buttons are everywhere: arrows go on inside.
    assert seen == [screen.canvas, overlay.handle, overlay.cancel, overlay.bar.buttons[Mode.SPLIT], overlay.zoom]


def test_arrows_choose_in_the_bar(screen: Screen) -> None:
    screen.show(pair())
    overlay = screen.canvas.overlay
    overlay.bar.buttons[Mode.SPLIT].setFocus()
    QTest.keyClick(overlay.bar.buttons[Mode.SPLIT], Qt.Key.Key_Right)
    assert screen.canvas.mode is Mode.SIDE
    assert overlay.bar.buttons[Mode.SIDE].hasFocus()


def test_a_cell_is_taken_by_keyboard(screen: Screen, heard: Heard) -> None:
    live = live_of(300, 400)
    screen.show(view_of(live.reference, live=(live,)))
    screen.canvas.set_mode(Mode.GRID)
    chosen = heard(screen.canvas.strengths_chosen)
    cell = screen.canvas.overlay.cells[3]
    assert cell.accessibleName() == "Clean-up 0.50   Detail 1.00"
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_Return)
    QTest.keyClick(cell, Qt.Key.Key_Space)
    assert chosen == [Strengths(0.5, 1.0), Strengths(0.5, 1.0)]


def test_the_cell_in_use_is_marked(screen: Screen) -> None:
    live = live_of(300, 400)
    screen.show(view_of(live.reference, live=(live,)))
    screen.canvas.set_mode(Mode.GRID)
    assert [cell.isChecked() for cell in screen.canvas.overlay.cells].index(True) == 4
    screen.canvas.set_strengths(Strengths(1.5, 1.5))
    assert [cell.isChecked() for cell in screen.canvas.overlay.cells].index(True) == 2


# ---- The empty canvas -------------------------------------------------------------------------------------------


def test_two_doors(screen: Screen, heard: Heard) -> None:
    opened, sampled = heard(screen.canvas.open_clicked), heard(screen.canvas.sample_clicked)
    doors = {button.text(): button for button in screen.canvas.overlay.empty.findChildren(QPushButton)}
    QTest.mouseClick(doors["Open..."], Qt.MouseButton.LeftButton)
    QTest.mouseClick(doors["Try a sample"], Qt.MouseButton.LeftButton)
    assert (opened, sampled) == ([()], [()])
    QTest.mouseDClick(screen.canvas.overlay.empty, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert opened == [(), ()]
    screen.show(pair())
    assert not screen.canvas.overlay.empty.isVisible()
