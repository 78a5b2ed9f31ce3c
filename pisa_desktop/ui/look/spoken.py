"""Sliders whose value screen readers are told as the number that people see: 1.00, not the 100 steps that Qt counts."""

from functools import cache
from typing import Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleValueInterface
from PySide6.QtWidgets import QAccessibleWidget, QSlider, QWidget

from pisa_desktop.ui.look.words import number

_NONE = shiboken6.VoidPtr(0)


class SpokenSlider(QSlider):
    """A slider of whole steps, of which `steps_to_one` make one of what it sets."""

    steps_to_one = 100
    decimals = 2

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        _install()


@cache
def _install() -> None:
    """Tell Qt how such sliders are described."""
    QAccessible.installFactory(lambda _name, of: _Spoken(of) if isinstance(of, SpokenSlider) else None)


class _Value(QAccessibleValueInterface):
    """The value, which programs for the blind read and set."""

    def __init__(self, slider: SpokenSlider) -> None:
        super().__init__()
        self._slider = slider

    def currentValue(self) -> float:
        return self._slider.value() / self._slider.steps_to_one

    def minimumValue(self) -> float:
        return self._slider.minimum() / self._slider.steps_to_one

    def maximumValue(self) -> float:
        return self._slider.maximum() / self._slider.steps_to_one

    def minimumStepSize(self) -> float:
        return self._slider.singleStep() / self._slider.steps_to_one

    def setCurrentValue(self, value: float) -> None:
        self._slider.setValue(round(float(value) * self._slider.steps_to_one))


class _Spoken(QAccessibleWidget):
    def __init__(self, slider: SpokenSlider) -> None:
        super().__init__(slider, QAccessible.Role.Slider)
        self._value, self._decimals = _Value(slider), slider.decimals

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Value:
            return number(self._value.currentValue(), self._decimals)
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """A pointer: PySide's stubs say a number, but a number or None that comes from here ends the process."""
        if kind is QAccessible.InterfaceType.ValueInterface:
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._value)[0])
        found = super().interface_cast(kind)
        return _NONE if found is None else found
