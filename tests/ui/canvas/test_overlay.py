"""The widgets over the picture: chips, mode bar, handle, cells, empty canvas; by mouse, keyboard and screen reader."""

from typing import Any

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QPushButton, QSlider, QStyle, QWidget
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.compare_view import CompareView
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.overlay.chips import Chip, ChipButton, Fader
from pisa_desktop.ui.canvas.overlay.empty_state import EmptyState
from pisa_desktop.ui.canvas.overlay.grid_cell import StrengthsCell
from pisa_desktop.ui.canvas.overlay.mode_bar import ModeBar
from pisa_desktop.ui.canvas.overlay.split_handle import Handle
from pisa_desktop.ui.state.views import ActivityView, Doing
from tests.ui.canvas.conftest import Heard, Screen
from tests.ui.canvas.pictures import arrays_of, pair, view_of
from tests.ui.conftest import running

WORK = ActivityView(Doing.ENHANCING, "Analysing tile 7 of 24, about 40 s", 0.3, cancellable=True)


def rested(fader: Fader) -> None:
    """Act as if the mouse had rested for two seconds."""
    timer = fader.findChild(QTimer, "rest")
    assert timer is not None
    timer.timeout.emit()


def mode_button(screen: Screen, mode: Mode) -> QPushButton:
    return screen.widget(QPushButton, f"mode-{mode}")


def tags(screen: Screen) -> tuple[Chip, Chip]:
    return screen.widget(Chip, "beforeTag"), screen.widget(Chip, "afterTag")


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


# ---- Handle -----------------------------------------------------------------------------------------------------


def test_the_handle_is_a_slider_to_screen_readers(screen: Screen) -> None:
    screen.show(pair())
    handle = screen.widget(Handle, "splitHandle")
    assert isinstance(handle, QSlider)
    assert role(handle) is QAccessible.Role.Slider
    assert handle.accessibleName() == "Compare handle"
    assert QAccessible.queryAccessibleInterface(handle).valueInterface().currentValue() == 50, "per cent"


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
    handle = screen.widget(Handle, "splitHandle")
    handle.setFocus()
    QTest.keyClick(handle, key)
    assert screen.canvas.handle == share
    assert abs(handle.geometry().center().x() - share * 400) <= 1 or mode is Mode.SPLIT_HORIZONTAL


def test_a_hidden_widget_gives_its_focus_to_the_canvas(screen: Screen) -> None:
    screen.show(pair())
    canvas = screen.canvas
    parts = screen.widget(QSlider, "splitHandle"), screen.widget(QSlider, "gain")
    for part, mode in zip(parts, (Mode.GRID, Mode.SINGLE), strict=True):
        canvas.set_mode(Mode.DIFFERENCE if mode is Mode.SINGLE else Mode.SPLIT)
        part.setFocus()
        assert part.hasFocus()
        canvas.set_mode(mode)
        assert canvas.hasFocus()


def test_the_first_photo_and_the_end_of_the_work_give_the_focus_to_the_canvas(screen: Screen) -> None:
    canvas = screen.canvas
    for part in (screen.widget(QPushButton, "openSample"), canvas.overlay.cancel):
        canvas.overlay.show_activity(WORK)
        part.setFocus()
        assert part.hasFocus()
        screen.show(pair())
        canvas.overlay.show_activity(ActivityView())
        assert canvas.hasFocus()


def test_the_handle_pulses_once_when_a_result_arrives(screen: Screen, qtbot: QtBot) -> None:
    arrays = arrays_of(300, 400)
    screen.show(view_of(arrays.reference))
    pulse = screen.widget(Handle, "splitHandle").findChild(QVariantAnimation, "pulse")
    assert pulse is not None
    assert pulse.state() is QAbstractAnimation.State.Stopped
    screen.show(view_of(arrays.reference, arrays=(arrays,)))
    assert pulse.state() is QAbstractAnimation.State.Running
    qtbot.waitUntil(lambda: pulse.state() is QAbstractAnimation.State.Stopped)
    screen.show(view_of(arrays.reference, arrays.reference.copy(), arrays=(arrays,)))
    assert pulse.state() is QAbstractAnimation.State.Stopped


# ---- Chips ------------------------------------------------------------------------------------------------------


def test_tags_name_the_sides_and_hide_where_the_handle_leaves_no_room(screen: Screen) -> None:
    screen.canvas.resize(800, 600)
    screen.show(pair())
    before, after = tags(screen)
    assert before.text() == "Original"
    assert after.text() == "Enhanced 2\N{MULTIPLICATION SIGN}, 1.00 / 1.00"
    assert (before.isVisible(), after.isVisible()) == (True, True)
    screen.canvas.set_handle(0.1)
    assert (before.isVisible(), after.isVisible()) == (False, True)
    screen.canvas.set_handle(0.9)
    assert (before.isVisible(), after.isVisible()) == (True, False)


def test_the_tag_says_original_while_the_original_is_shown(screen: Screen) -> None:
    screen.show(pair())
    screen.canvas.set_mode(Mode.SINGLE)
    before, after = tags(screen)
    assert (before.isVisible(), after.isVisible()) == (False, True)
    screen.canvas.show_original(True)
    assert (before.isVisible(), after.isVisible()) == (True, False)


def test_the_work_chip_has_a_cancel_button(screen: Screen, heard: Heard) -> None:
    screen.show(pair())
    cancelled = heard(screen.canvas.cancel_clicked)
    work, cancel = screen.widget(Chip, "work"), screen.widget(QPushButton, "cancelWork")
    assert not work.isVisible()
    screen.canvas.set_activity(WORK)
    assert work.text() == "Analysing tile 7 of 24, about 40 s"
    assert work.isVisible()
    assert not work.geometry().intersects(screen.widget(ModeBar, "modeBar").geometry())
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert cancelled == [()]
    screen.canvas.set_activity(ActivityView())
    assert not work.isVisible()
    assert not cancel.isVisible()


def test_the_overlay_fades_out_and_back_in(screen: Screen, qtbot: QtBot) -> None:
    screen.show(pair())
    fader = screen.canvas.overlay.fader
    assert fader.opacity == 1.0
    qtbot.waitUntil(lambda: fader.opacity == 0.0)
    QTest.mouseMove(screen.canvas, QPoint(120, 120))
    QTest.mouseMove(screen.canvas, QPoint(130, 120))
    qtbot.waitUntil(lambda: fader.opacity == 1.0)


def test_nothing_fades_while_it_has_the_focus(screen: Screen, qtbot: QtBot) -> None:
    screen.show(pair())
    overlay = screen.canvas.overlay
    button = mode_button(screen, Mode.SIDE)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    rested(overlay.fader)
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
    style.setParent(screen.canvas)  # no widget owns its style, and each uses it until the end
    screen.canvas.setStyle(style)
    screen.widget(Handle, "splitHandle").setStyle(style)
    arrays = arrays_of(300, 400)
    screen.show(view_of(arrays.reference))
    screen.show(view_of(arrays.reference, arrays=(arrays,)))
    fader = screen.canvas.overlay.fader
    rested(fader)
    assert fader.opacity == 0.0
    fader.wake()
    assert fader.opacity == 1.0
    assert not any(isinstance(thing, QAbstractAnimation) for thing in running())


# ---- Mode bar ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [m for m in Mode if m not in (Mode.SPLIT_HORIZONTAL, Mode.CONDITIONS)])
def test_the_bar_chooses_a_mode(screen: Screen, mode: Mode, heard: Heard) -> None:
    screen.show(pair())
    screen.canvas.set_mode(Mode.BLINK if mode is Mode.SPLIT else Mode.SPLIT)
    modes = heard(screen.canvas.mode_changed)
    button = mode_button(screen, mode)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert modes == [mode]
    assert button.isChecked()
    assert screen.canvas.mode is mode


def test_split_pressed_again_turns_the_line(screen: Screen, heard: Heard) -> None:
    screen.show(pair())
    modes = heard(screen.canvas.mode_changed)
    button = mode_button(screen, Mode.SPLIT)
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert modes == [Mode.SPLIT_HORIZONTAL, Mode.SPLIT]


def test_a_narrow_window_has_icons(qtbot: QtBot) -> None:
    for width, compact in ((1200, False), (1000, True)):
        canvas = CompareView()
        qtbot.addWidget(canvas)
        canvas.resize(width, 600)
        canvas.show()
        canvas.set_picture(pair())
        bar = canvas.findChild(ModeBar, "modeBar")
        assert bar is not None
        assert all(button.compact is compact for button in bar.findChildren(ChipButton))
        assert canvas.rect().contains(bar.geometry())


# ---- Keyboard and screen readers --------------------------------------------------------------------------------


def test_everything_has_a_name(screen: Screen) -> None:
    screen.show(pair())
    screen.canvas.set_activity(WORK)
    for child in screen.canvas.findChildren(QWidget):
        if child.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            interface = QAccessible.queryAccessibleInterface(child)
            assert interface.text(QAccessible.Text.Name), child
            role, roles = interface.role(), QAccessible.Role
            assert role in (roles.Slider, roles.Button, roles.CheckBox, roles.RadioButton), child


def test_tab_reaches_everything(screen: Screen) -> None:
    screen.show(pair())
    screen.canvas.set_activity(WORK)
    seen: list[QWidget] = []
    screen.canvas.setFocus()
    for _ in range(20):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in seen:
            break
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    # The bar is one stop, like every group of buttons; arrow keys move inside it.
    names = ["splitHandle", "cancelWork", "mode-split", "zoom"]
    assert seen == [screen.canvas, *(screen.widget(QWidget, name) for name in names)]


def test_arrows_choose_in_the_bar(screen: Screen) -> None:
    screen.show(pair())
    mode_button(screen, Mode.SPLIT).setFocus()
    QTest.keyClick(mode_button(screen, Mode.SPLIT), Qt.Key.Key_Right)
    assert screen.canvas.mode is Mode.SIDE
    assert mode_button(screen, Mode.SIDE).hasFocus()


def test_a_cell_is_chosen_by_keyboard(screen: Screen, heard: Heard) -> None:
    arrays = arrays_of(300, 400)
    screen.show(view_of(arrays.reference, arrays=(arrays,)))
    screen.canvas.set_mode(Mode.GRID)
    chosen = heard(screen.canvas.strengths_chosen)
    cell = screen.cell(Strengths(0.5, 1.0))
    assert cell.accessibleName() == "Clean-up 0.50   Detail 1.00"
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_Return)
    QTest.keyClick(cell, Qt.Key.Key_Space)
    assert chosen == [Strengths(0.5, 1.0), Strengths(0.5, 1.0)]


def test_the_cell_in_use_is_marked(screen: Screen) -> None:
    arrays = arrays_of(300, 400)
    screen.show(view_of(arrays.reference, arrays=(arrays,)))
    screen.canvas.set_mode(Mode.GRID)
    cells = screen.canvas.findChildren(StrengthsCell)
    assert [cell.strengths for cell in cells if cell.isChecked()] == [Strengths(1.0, 1.0)]
    screen.canvas.set_strengths(Strengths(1.5, 1.5))
    assert [cell.strengths for cell in cells if cell.isChecked()] == [Strengths(1.5, 1.5)]


# ---- The empty canvas -------------------------------------------------------------------------------------------


def test_the_empty_canvas_opens_photos_and_a_sample(screen: Screen, heard: Heard) -> None:
    opened, sampled = heard(screen.canvas.open_clicked), heard(screen.canvas.sample_clicked)
    empty = screen.widget(EmptyState, "emptyState")
    QTest.mouseClick(screen.widget(QPushButton, "openPhotos"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(screen.widget(QPushButton, "openSample"), Qt.MouseButton.LeftButton)
    assert (opened, sampled) == ([()], [()])
    QTest.mouseDClick(empty, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert opened == [(), ()]
    screen.show(pair())
    assert not empty.isVisible()
