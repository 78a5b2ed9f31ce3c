"""The table of commands: every shortcut and menu entry, when it is enabled and what it does."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QUndoCommand
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.state.views import AlbumEntry, Face
from pisa_desktop.ui.window.actions import Actions, Command, Filled, Menu, Scope, always
from pisa_desktop.ui.window.window import Window
from tests.ui.conftest import Press
from tests.ui.fake_session import FakeSession

_KEYS = """
    Ctrl+O Ctrl+Shift+O Ctrl+V Ctrl+Return Esc Ctrl+E Ctrl+0 Ctrl+1 Ctrl++ Ctrl+- Q A W S Shift+Q
    Shift+A Shift+W Shift+S Ctrl+Z Ctrl+Shift+Z H F11 Del Y Shift+Y Alt+Y O B D G M 1 2 3 4 Shift+1
    Shift+2 Shift+3 Shift+4 PgUp PgDown Left Right Ctrl+Shift+C Ctrl+Shift+V Ctrl+, F1 ?
    Ctrl+Shift+E
"""
KEYS = frozenset(_KEYS.split())
"""Shortcuts that the program must have."""


def commands(menus: tuple[Menu, ...]) -> Iterator[Command]:
    for menu in menus:
        yield from menu.commands()


def test_every_promised_key_is_in_the_table(window: Window) -> None:
    assert {key for command in commands(window.commands.menus) for key in command.keys} >= KEYS


def test_no_key_and_no_name_is_given_twice(window: Window) -> None:
    every = list(commands(window.commands.menus))
    keys = Counter(QKeySequence(key).toString() for command in every for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert len({command.id for command in every}) == len(every)
    assert len({command.text for command in every}) == len(every)


def test_every_command_is_in_a_menu_with_its_key(window: Window) -> None:
    shown = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    for command in commands(window.commands.menus):
        action = window.commands.action(command.id)
        assert action in shown, command.id
        assert [key.toString() for key in action.shortcuts()] == [QKeySequence(key).toString() for key in command.keys]


def test_mnemonics_of_a_menu_differ(window: Window) -> None:
    for menu in window.commands.menus:
        texts = [entry.text for entry in menu.entries if isinstance(entry, Command | Filled)]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], menu.plain


def recorded(menu: Menu, done: list[str]) -> Menu:
    """Return the same menu, with commands that only record that they were called."""
    entries = tuple(
        replace(entry, run=partial(done.append, entry.id), enabled=always) if isinstance(entry, Command) else entry
        for entry in menu.entries
    )
    return Menu(menu.text, entries)


def test_every_key_reaches_its_command(window: Window, qtbot: QtBot) -> None:
    done: list[str] = []
    other, canvas = QMainWindow(), QWidget()
    canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setCentralWidget(canvas)
    Actions([recorded(menu, done) for menu in window.commands.menus], other, canvas)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    canvas.setFocus()
    for command in commands(window.commands.menus):
        for key in command.keys:
            done.clear()
            QTest.keySequence(canvas, QKeySequence(key))
            assert done == [command.id], key
    shiboken6.delete(other)


def test_letter_keys_go_to_a_focused_text_field(window: Window, session: FakeSession, press: Press) -> None:
    window.panel.cleanup.box.setFocus()
    window.panel.cleanup.box.selectAll()
    for key in ("Q", "A", "B", "G", "H", "Y", "Shift+Y", "1", "Shift+1", "Left", "Del", "?"):
        press(key)
    assert (
        session.called("edit.set_strengths") == session.called("edit.store_slot") == session.called("edit.remove") == []
    )
    assert window.canvas.mode is Mode.SPLIT
    assert not window.panels_hidden


@pytest.mark.parametrize(
    ("key", "strengths"),
    [
        ("Q", (1.05, 1)),
        ("A", (0.95, 1)),
        ("W", (1, 1.05)),
        ("S", (1, 0.95)),
        ("Shift+Q", (1.25, 1)),
        ("Shift+A", (0.75, 1)),
        ("Shift+W", (1, 1.25)),
        ("Shift+S", (1, 0.75)),
    ],
)
def test_strengths_by_key(session: FakeSession, press: Press, key: str, strengths: tuple[float, float]) -> None:
    press(key)
    assert session.called("edit.set_strengths") == [(Strengths(*strengths), True)]


def test_strengths_by_key_stay_in_range(session: FakeSession, press: Press) -> None:
    session.edit.set_strengths(Strengths(1.48, 0.02))
    press("Q")
    press("S")
    assert session.edit.strengths == Strengths(1.5, 0.0)


@pytest.mark.parametrize(
    ("key", "mode"),
    [
        ("Y", Mode.SIDE),
        ("Alt+Y", Mode.SPLIT_HORIZONTAL),
        ("B", Mode.BLINK),
        ("D", Mode.DIFFERENCE),
        ("G", Mode.GRID),
        ("M", Mode.DETAIL_MAP),
    ],
)
def test_modes_by_key(window: Window, press: Press, key: str, mode: Mode) -> None:
    press(key)
    assert window.canvas.mode is mode
    assert window.commands.action(f"mode_{mode}").isChecked()
    press("Shift+Y")
    assert window.canvas.mode is Mode.SPLIT


def test_slots_by_key(session: FakeSession, press: Press) -> None:
    press("3")
    assert session.called("edit.recall_slot") == []
    press("Shift+3")
    press("3")
    assert session.called("edit.store_slot") == session.called("edit.recall_slot") == [(2,)]


def test_photos_by_key(window: Window, session: FakeSession, press: Press) -> None:
    press("PgDown")
    press("PgUp")
    window.canvas.setFocus()
    press("Right")
    press("Left")
    assert session.called("photo.select_next") == [(1,), (-1,), (1,), (-1,)]


def test_arrow_keys_go_to_a_focused_slider(window: Window, session: FakeSession, press: Press) -> None:
    window.panel.detail.slider.setFocus()
    press("Right")
    assert session.called("photo.select_next") == []


def test_arrow_keys_go_from_menu_to_menu(window: Window, session: FakeSession, press: Press) -> None:
    def opened() -> str:
        popup = QApplication.activePopupWidget()
        return popup.accessibleName() if popup else ""

    press("Alt+P")
    assert opened() == "Photo"
    for key, menu in ((Qt.Key.Key_Right, "Album"), (Qt.Key.Key_Left, "Photo"), (Qt.Key.Key_Left, "Edit")):
        QTest.keyClick(window.windowHandle(), key)
        assert opened() == menu
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    assert session.called("photo.select_next") == []


def test_undo_and_redo_follow_the_stack(window: Window, session: FakeSession, press: Press) -> None:
    undo, redo = window.commands.action("undo"), window.commands.action("redo")
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    session.undo.push(QUndoCommand("Detail"))
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    press("Ctrl+Z")
    assert session.undo.index() == 0
    press("Ctrl+Shift+Z")
    assert session.undo.index() == 1


def test_esc_cancels_only_running_work(session: FakeSession, press: Press) -> None:
    press("Esc")
    assert session.called("activity.cancel") == []
    session.set_activity("Analysing tile 7 of 24, about 40 s", 0.3)
    press("Esc")
    assert session.called("activity.cancel") == [()]


def test_export_is_disabled_while_work_is_running(window: Window, session: FakeSession) -> None:
    session.set_primary(Face.EXPORT, "Export...")
    assert window.commands.action("export").isEnabled()
    session.set_primary(Face.CANCEL, "Cancel")
    assert not window.commands.action("export").isEnabled()
    assert not window.commands.action("enhance").isEnabled()


def test_delete_removes_the_selection(window: Window, session: FakeSession, press: Press) -> None:
    window.filmstrip.list.selectAll()
    press("Del")
    assert session.called("edit.remove") == [((0, 1, 2, 3),)]


def test_strengths_are_copied_and_pasted(session: FakeSession, press: Press) -> None:
    press("Ctrl+Shift+C")
    press("Ctrl+Shift+V")
    assert session.called("edit.copy_strengths") == [()]
    assert session.called("edit.paste_strengths") == [((0,),)]


def test_the_original_is_shown_while_o_is_held(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[bool] = []
    monkeypatch.setattr(window.canvas, "show_original", held.append)
    QTest.keyPress(window.canvas, Qt.Key.Key_O)
    assert held == [True]
    assert window.original_held
    QTest.keyRelease(window.canvas, Qt.Key.Key_O)
    assert held == [True, False]
    assert not window.original_held


def test_the_menu_command_shows_the_original_until_used_again(window: Window) -> None:
    original = window.commands.action("original")
    original.trigger()
    assert original.isChecked()
    original.trigger()
    assert not original.isChecked()
    assert not window.original_held


def test_few_commands_are_enabled_without_a_photo(window: Window, session: FakeSession) -> None:
    session.fill([])
    session.photo.select(None)
    usable = {c.id for c in commands(window.commands.menus) if window.commands.action(c.id).isEnabled()}
    steps = {f"{name}_{way}{far}" for name in ("cleanup", "detail") for way in ("up", "down") for far in ("", "_far")}
    assert usable - steps == {
        "open",
        "open_folder",
        "quit",
        "new_album",
        "rename_album",
        "remove_album",
        "paste",
        "models",
        "settings",
        "save_preset",
        "reset",
        "start_with_these",
        "panels",
        "full_screen",
        "keys",
        "about",
    }


def test_the_context_menu(window: Window) -> None:
    menu = window.commands.context_menu(window)
    texts = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert texts == [
        "Export...",
        "Copy strengths",
        "Paste strengths",
        "Remove from the album",
        "Enhance",
        "Show in folder",
        "Open result",
        "Copy result",
        "Do next",
        "Fit",
        "100 %",
        "Hide panels",
    ]
    shiboken6.delete(menu)


def test_submenus_are_filled_when_opened(window: Window, session: FakeSession) -> None:
    session.albums.recent = (AlbumEntry(7, "Rome & Ostia"),)
    for name, text in (("samples", "Phone cat"), ("recent", "Rome && Ostia"), ("presets", "Light")):
        menu = window.menuBar().findChild(QMenu, name)
        assert menu is not None
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == text).trigger()
    assert session.called("place.open_album") == [(7,)]
    assert session.called("edit.apply_preset") == [("Light", None)]
    ((paths,),) = session.called("opening.open_paths")
    assert isinstance(paths, tuple)
    assert paths[0].name == "phone-cat.jpg"


def test_keys_work_while_the_menus_are_hidden(window: Window, press: Press) -> None:
    press("H")
    assert window.panels_hidden
    assert not window.panel.isVisible()
    assert not window.menuBar().isVisible()
    assert [message.topic for message in window.centre.messages.messages()] == ["panels"]
    press("H")
    assert window.panel.isVisible()
    assert window.filmstrip.isVisible()
    assert window.centre.messages.messages() == ()


def test_full_screen(window: Window, press: Press) -> None:
    press("F11")
    assert window.isFullScreen()
    press("F11")
    assert not window.isFullScreen()


def test_scope_of_the_arrows(window: Window) -> None:
    scoped = {command.id for command in commands(window.commands.menus) if command.scope is Scope.CANVAS}
    assert scoped == {"previous_here", "next_here"}
    assert QApplication.focusWidget() is window.canvas


def test_new_photos_start_with_these_strengths_and_no_longer(window: Window, session: FakeSession) -> None:
    action = window.commands.action("start_with_these")
    session.edit.set_strengths(Strengths(0.4, 0.2))
    action.trigger()
    assert session.settings.current.strengths == Strengths(0.4, 0.2)
    window.commands.refresh()
    assert action.isChecked()
    action.trigger()
    assert session.settings.current.strengths is None


def test_reset_returns_to_what_photos_start_with(window: Window, session: FakeSession) -> None:
    session.edit.starting = Strengths(0.9, 0.35)
    window.commands.action("reset").trigger()
    assert session.edit.strengths == Strengths(0.9, 0.35)


def test_the_grid_has_a_key_for_each_page_and_a_pane_says_what_the_photo_is(
    window: Window, session: FakeSession, press: Press
) -> None:
    session.show_pixels(np.zeros((60, 80, 3), np.uint8), np.zeros((120, 160, 3), np.uint8))
    press("Shift+G")
    assert window.canvas.mode is Mode.CONDITIONS
    assert session.called("conditions.show")[-1] == (True,)
    window.canvas.condition_chosen.emit(Condition.WORN)
    assert session.called("edit.set_photo_is") == [(PhotoIs.WORN,)]
    press("G")
    assert session.called("conditions.show")[-1] == (False,)
