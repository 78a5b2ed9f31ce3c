"""The settings dialog: one page per section of settings_table. Changes are applied at once."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from pisa_desktop.errors import UsageError
from pisa_desktop.settings import Settings
from pisa_desktop.settings_table import TABLE, Explained, Kind
from pisa_desktop.ui.dialogs.device import DevicePicker, device_hint
from pisa_desktop.ui.dialogs.frame import Form, Frame
from pisa_desktop.ui.dialogs.output import FolderField, choices_of
from pisa_desktop.ui.dialogs.strengths import StrengthsPicker
from pisa_desktop.ui.look.controls import Number, Switch, button
from pisa_desktop.ui.look.tokens import GAP
from pisa_desktop.ui.look.words import say, together, tr
from pisa_desktop.ui.state.interface import Models

_Told = Callable[[Any], None]


def _choice(setting: Explained, value: Any, tell: _Told) -> QWidget:
    field = choices_of(setting, value)
    field.activated.connect(lambda index: tell(setting.parse(field.itemData(index))))
    return field


def _switch(setting: Explained, value: Any, tell: _Told) -> QWidget:
    field = Switch()
    field.setChecked(bool(value))
    field.toggled.connect(tell)
    return field


def _number(setting: Explained, value: Any, tell: _Told) -> QWidget:
    field = Number()
    field.setRange(*setting.range)
    field.setSuffix(f" {tr(setting.unit)}" if setting.unit else "")
    field.setKeyboardTracking(False)
    field.setValue(value)
    field.valueChanged.connect(tell)
    return field


def _text(setting: Explained, value: Any, tell: _Told) -> QWidget:
    field = QLineEdit(str(value))
    field.editingFinished.connect(lambda: tell(field.text()))
    return field


def _folder(setting: Explained, value: Any, tell: _Told) -> QWidget:
    field = FolderField(tr(setting.label))
    field.edit.setText("" if value is None else str(value))
    field.chosen.connect(lambda text: tell(Path(text) if text else None))
    return field


_FIELDS: dict[Kind, Callable[[Explained, Any, _Told], QWidget]] = {
    Kind.CHOICE: _choice,
    Kind.SWITCH: _switch,
    Kind.NUMBER: _number,
    Kind.TEXT: _text,
    Kind.TEMPLATE: _text,
    Kind.FOLDER: _folder,
}


_ELSEWHERE = ("model",)
"""Settings that are not shown here: the model is chosen in the panel."""


class SettingsDialog(Frame):
    """Shows settings and signals each change; the owner of the settings saves it."""

    changed = Signal(object, object)
    """An entry of the table and its new value."""
    reset_asked, keys_asked, log_asked = Signal(), Signal(), Signal()
    """The link of this name was clicked."""

    def __init__(self, settings: Settings, models: Models, parent: QWidget | None) -> None:
        """`models` know the devices that the engine has found, and follow when another one is chosen."""
        super().__init__(tr("Settings"), parent)
        self._settings, self._models = settings, models
        self.fields: dict[str, QWidget] = {}
        self.device = DevicePicker()
        self.device_hint = QLabel()
        self.sections = QListWidget()
        say(self.sections.setAccessibleName, tr("Sections"))
        self.sections.setObjectName("sections")
        self._pages = QStackedWidget()
        self._fill()
        self.sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.sections.setCurrentRow(0)
        body = QWidget()
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.sections)
        layout.addWidget(self._pages, 1)
        self.add_body(body, 1)
        self.problem = self.add_words("", "honest")
        self.problem.setObjectName("problem")
        self.problem.hide()
        models.changed.connect(self._show_device)
        reset, keys, log = (button(text, "link") for text in (tr("Reset all..."), tr("Keys"), tr("Log folder")))
        reset.clicked.connect(self.reset_asked)
        keys.clicked.connect(self.keys_asked)
        log.clicked.connect(self.log_asked)
        (close,) = self.add_buttons([tr("Close")], left=[reset, keys, log])
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        self.resize(720, 560)

    def _fill(self) -> None:
        shown = [setting for setting in TABLE if setting.name not in _ELSEWHERE]
        for section, group in groupby(shown, key=lambda setting: setting.section):
            self.sections.addItem(tr(section))
            self._pages.addWidget(self._page(list(group)))
        self.sections.ensurePolished()
        self.sections.setFixedWidth(max(128, self.sections.sizeHintForColumn(0) + GAP))

    def changeEvent(self, event: QEvent) -> None:
        """Make the pages again when another language has been chosen here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            row, focus = self.sections.currentRow(), self.focusWidget()
            focused = next((name for name, field in self.fields.items() if field is focus), "")
            self.sections.clear()
            while page := self._pages.currentWidget():
                self._pages.removeWidget(page)
                page.deleteLater()
            self._fill()
            self.sections.setCurrentRow(row)
            if focused:
                self.fields[focused].setFocus()

    def settings(self) -> Settings:
        """The settings with all changes made so far."""
        return self._settings

    def _page(self, group: list[Explained]) -> QWidget:
        form = Form()
        for setting in group:
            field, hint = self._field(setting)
            field.setObjectName(setting.name)
            self.fields[setting.name] = field
            below = form.add(tr(setting.label), field, hint)
            if field is self.device:
                self.device_hint = below
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, GAP, 0)
        layout.addWidget(form, 1, Qt.AlignmentFlag.AlignTop)
        page = QScrollArea()
        page.setWidget(holder)
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return page

    def _field(self, setting: Explained) -> tuple[QWidget, str]:
        """A field for a setting, and what it does."""
        value, tell = setting.value(self._settings), self._teller(setting)
        if setting.name == "device":
            self.device = picker = DevicePicker()
            picker.show_devices(self._models.devices, value)
            picker.activated.connect(lambda index: tell(picker.itemData(index)))
            return picker, self._device_words()
        if setting.kind is Kind.STRENGTHS:
            starts = StrengthsPicker(self._settings)
            starts.activated.connect(lambda index: tell(starts.value(index)))
            return starts, tr(setting.help)
        return _FIELDS[setting.kind](setting, value, tell), tr(setting.help)

    def _device_words(self) -> str:
        """What Automatic does, or why the device that was chosen is not used; and the one that computes now."""
        now = tr("In use: {device}", device=self._models.words)
        return together(" ", (self._models.refusal or device_hint(self._models.devices), now))

    def _show_device(self) -> None:
        """Follow the engine, which starts again when another device is chosen."""
        self.device.show_devices(self._models.devices, self._settings.device)
        say(self.device_hint.setText, self._device_words())
        say(self.device.setAccessibleDescription, self._device_words())

    def _teller(self, setting: Explained) -> _Told:
        def tell(value: Any) -> None:
            try:
                changed = setting.changed(self._settings, value)
            except UsageError as error:
                say(self.problem.setText, tr(error.sentence))
                self.problem.show()
                return
            self.problem.hide()
            if changed != self._settings:
                self._settings = changed
                self.changed.emit(setting, value)

        return tell
