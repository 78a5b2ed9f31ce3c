"""The list from which the user chooses what to compute on."""

from PySide6.QtGui import QStandardItemModel

from pisa_desktop.restore.hardware import Choice
from pisa_desktop.ui.look.controls import Picker
from pisa_desktop.ui.look.words import tr

_AUTO, _CPU = "auto", "cpu"


def device_picker(devices: tuple[Choice, ...], value: str) -> Picker:
    """Return a list of Automatic and the devices found; `value` is selected, even if it has not been found."""
    found = devices or (Choice(_CPU, "CPU", None, True),)
    picker = Picker()
    picker.addItem(tr("Automatic"), _AUTO)
    for device in found:
        picker.addItem(_words(device), device.id)
        if not device.works:
            items = picker.model()
            assert isinstance(items, QStandardItemModel)
            items.item(picker.count() - 1).setEnabled(False)
    if picker.findData(value) < 0:
        picker.addItem(tr("{device}, not found", device=value) if devices else value, value)
    picker.setCurrentIndex(picker.findData(value))
    return picker


def _words(device: Choice) -> str:
    """Write "NVIDIA GeForce RTX 3060, 12 GB"."""
    if not device.works:
        return tr("{device}, does not work", device=device.name)
    if device.memory is None:
        return device.name
    return tr("{device}, {size:.0f} GB", device=device.name, size=device.memory / 2**30)


def device_hint(devices: tuple[Choice, ...]) -> str:
    """Say what Automatic does, and why there is nothing but the processor."""
    if [device.id for device in devices] == [_CPU]:
        return tr("No graphics card that torch supports was found, so the processor computes.")
    return tr("Automatic takes the fastest device that works.")
