"""The list from which the user chooses what to compute on."""

from PySide6.QtGui import QStandardItemModel

from pisa_desktop.restore.hardware import Choice
from pisa_desktop.ui.look.controls import Picker
from pisa_desktop.ui.look.words import tr

_AUTO, _CPU = "auto", "cpu"


class DevicePicker(Picker):
    """A list of Automatic and the devices found."""

    def show_devices(self, devices: tuple[Choice, ...], value: str) -> None:
        """Fill the list again; `value` is selected, even if it has not been found."""
        self.clear()
        self.addItem(tr("Automatic"), _AUTO)
        for device in devices or (Choice(_CPU, "CPU", None, True),):
            self.addItem(_words(device), device.id)
            if not device.works:
                items = self.model()
                assert isinstance(items, QStandardItemModel)
                items.item(self.count() - 1).setEnabled(False)
        if self.findData(value) < 0:
            self.addItem(tr("{device}, not found", device=value) if devices else value, value)
        self.setCurrentIndex(self.findData(value))


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
