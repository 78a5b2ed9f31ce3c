"""The list of devices in the settings."""

import pytest
from PySide6.QtGui import QStandardItemModel
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.hardware import Choice
from pisa_desktop.settings import Settings
from pisa_desktop.ui.dialogs.settings import SettingsDialog
from pisa_desktop.ui.look.controls import Picker
from tests.ui.fake_session import FakeSession

CARD = Choice("cuda:1", "NVIDIA GeForce RTX 3060", 12 << 30, True)
BROKEN = Choice("xpu", "Arc A770", None, False)
CPU = Choice("cpu", "CPU", None, True)


def opened(qtbot: QtBot, devices: tuple[Choice, ...], device: str = "auto") -> tuple[SettingsDialog, Picker]:
    models = FakeSession().models
    models.devices = devices
    dialog = SettingsDialog(Settings(device=device), models, None)
    qtbot.addWidget(dialog)
    picker = dialog.fields["device"]
    assert isinstance(picker, Picker)
    return dialog, picker


def texts(picker: Picker) -> list[str]:
    return [picker.itemText(row) for row in range(picker.count())]


def test_devices_have_names_and_memory_and_those_that_fail_cannot_be_chosen(qtbot: QtBot) -> None:
    _, picker = opened(qtbot, (CARD, BROKEN, CPU))
    assert texts(picker) == ["Automatic", "NVIDIA GeForce RTX 3060, 12 GB", "Arc A770, does not work", "CPU"]
    items = picker.model()
    assert isinstance(items, QStandardItemModel)
    assert [items.item(row).isEnabled() for row in range(4)] == [True, True, False, True]
    assert picker.currentText() == "Automatic"
    assert "fastest" in picker.accessibleDescription()


def test_a_choice_is_told(qtbot: QtBot) -> None:
    dialog, picker = opened(qtbot, (CARD, CPU))
    told: list[object] = []
    dialog.changed.connect(lambda setting, value: told.append((setting.name, value)))
    picker.activated.emit(1)
    assert told == [("device", "cuda:1")]
    assert dialog.settings().device == "cuda:1"


@pytest.mark.parametrize(
    ("devices", "device", "shown"),
    [
        ((CARD, CPU), "cuda:1", "NVIDIA GeForce RTX 3060, 12 GB"),
        ((CPU,), "cuda", "cuda, not found"),
        ((), "cuda", "cuda"),
    ],
)
def test_the_present_choice_is_shown_even_if_it_is_gone(
    qtbot: QtBot, devices: tuple[Choice, ...], device: str, shown: str
) -> None:
    assert opened(qtbot, devices, device)[1].currentText() == shown


def test_a_computer_without_a_card_is_told_why(qtbot: QtBot) -> None:
    _, picker = opened(qtbot, (CPU,))
    assert picker.accessibleDescription().startswith("No graphics card that torch supports was found")
    assert picker.accessibleDescription().endswith("In use: CPU, bf16")


def test_the_device_in_use_follows_a_choice_and_one_that_fails_is_said(qtbot: QtBot, session: FakeSession) -> None:
    dialog = SettingsDialog(Settings(), session.models, None)
    qtbot.addWidget(dialog)
    session.models.devices = (CARD, CPU)
    session.models.changed.emit()
    picker = dialog.fields["device"]
    assert isinstance(picker, Picker)
    assert texts(picker) == ["Automatic", "NVIDIA GeForce RTX 3060, 12 GB", "CPU"]
    picker.setCurrentIndex(1)
    picker.activated.emit(1)
    session.models.refusal = "The device cuda:1 cannot be used. The fastest device is used instead."
    session.models.changed.emit()
    assert picker.currentData() == "cuda:1"
    assert dialog.device_hint.text() == f"{session.models.refusal} In use: CPU, bf16"
    assert picker.accessibleDescription() == dialog.device_hint.text()
