"""Screen readers: every control has a name and a role, and sliders have a value."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from pisa_desktop.settings import Settings
from pisa_desktop.ui.dialogs.export import ExportDialog
from pisa_desktop.ui.dialogs.fault import FaultDialog
from pisa_desktop.ui.dialogs.keys import KeysDialog
from pisa_desktop.ui.dialogs.settings import SettingsDialog
from pisa_desktop.ui.state.views import Message
from pisa_desktop.ui.window.window import Window
from tests.ui.accessibility import check, focusable
from tests.ui.fake_session import FakeSession

PLAIN = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def test_every_control_of_the_window_has_a_name(window: Window, session: FakeSession) -> None:
    session.say(Message("The disk is full.", details="x"))
    assert check(window) > 30


def test_every_control_of_the_panel_has_a_role(window: Window) -> None:
    for part in focusable(window.panel):
        assert QAccessible.queryAccessibleInterface(part).role() not in PLAIN, part.accessibleName()


def test_axes_are_sliders_with_values(window: Window) -> None:
    for slider in (window.panel.pad.across, window.panel.detail.slider):
        seen = QAccessible.queryAccessibleInterface(slider)
        assert seen.role() == QAccessible.Role.Slider
        assert seen.valueInterface().currentValue() == 100


def test_choices_are_groups_of_radio_buttons(window: Window) -> None:
    panel, bar = window.panel, window.canvas.overlay.bar
    scales = [panel.scale.button(scale) for scale in (1, 2, 4)]
    for choice in (*scales, *panel.presets.buttons(), *bar.buttons.values()):
        assert QAccessible.queryAccessibleInterface(choice).role() == QAccessible.Role.RadioButton
    assert [group.accessibleName() for group in (panel.scale, panel.presets, bar)] == ["Scale", "Presets", "Compare"]


@pytest.mark.parametrize("dialog", ["export", "settings", "keys", "fault"])
def test_every_control_of_a_dialog_has_a_name(window: Window, session: FakeSession, qtbot: QtBot, dialog: str) -> None:
    shown = {
        "export": lambda: ExportDialog(session.exports, "wren.jpg", None),
        "settings": lambda: SettingsDialog(Settings(), session.models, None),
        "keys": lambda: KeysDialog(window.commands.keys(), None),
        "fault": lambda: FaultDialog(Message("It broke.", details="x"), None),
    }[dialog]()
    qtbot.addWidget(shown)
    shown.show()
    assert check(shown) > 0


def test_pictures_and_photos_are_named(window: Window) -> None:
    index = window.filmstrip.list.photos.index(2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "owl.png: failed"
    assert window.filmstrip.list.accessibleName() == "Photos of the album"
