"""Screen readers: every control has a name and a role, and sliders have a value."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
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


def test_sliders_tell_and_take_the_number_that_people_see(window: Window, session: FakeSession) -> None:
    for slider in (window.panel.pad.across, window.panel.cleanup.slider):
        seen = QAccessible.queryAccessibleInterface(slider)
        assert (seen.role(), seen.text(QAccessible.Text.Value)) == (QAccessible.Role.Slider, "1.00")
        value = seen.valueInterface()
        assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (0, 1, 1.5)
        assert value.minimumStepSize() == 0.05
        value.setCurrentValue(0.85)
        assert session.edit.strengths.pix == 0.85
        value.setCurrentValue(1.0)
        assert seen.textInterface() is None
        assert seen.actionInterface().actionNames() == [seen.actionInterface().setFocusAction()]
    handle = QAccessible.queryAccessibleInterface(window.canvas.overlay.handle)
    assert (handle.text(QAccessible.Text.Value), handle.valueInterface().currentValue()) == ("50", 50)


def test_the_tree_leads_from_the_window_to_each_choice(window: Window, session: FakeSession) -> None:
    """As a screen reader walks it: the groups are named, and what is in them is a radio button, chosen or not."""
    found: dict[str, list[tuple[str, bool]]] = {}
    lists: list[str] = []

    def walk(part: QAccessibleInterface, group: str) -> None:
        name, role = part.text(QAccessible.Text.Name), part.role()
        if role == QAccessible.Role.RadioButton:
            found.setdefault(group, []).append((name, bool(part.state().checked)))
        elif role == QAccessible.Role.ComboBox:  # on Linux its name is what is chosen, and its label names it
            labels = part.relations(QAccessible.RelationFlag.Label)
            lists.extend(label.text(QAccessible.Text.Name) for label, _ in labels)
        for number in range(part.childCount()):
            walk(part.child(number), name or group)

    walk(QAccessible.queryAccessibleInterface(window), "")
    presets = [f"Preset {preset.name}" for preset in session.edit.presets]
    assert [name for name, _ in found["Presets"]] == presets
    assert found["Scale"] == [
        ("Scale 1 times", False),
        ("Scale 2 times", True),
        ("Scale 4 times", False),
        ("Custom size", False),
    ]
    assert [name for name, chosen in found["Compare"] if chosen] == ["Split"]
    assert sorted(lists) == ["Model", "Photo is"]


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
