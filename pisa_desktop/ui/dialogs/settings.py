"""The settings dialog: one page per section of settings_table. Changes are applied at once."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from pisa_desktop.errors import UsageError
from pisa_desktop.restore.hardware import Choice
from pisa_desktop.settings import Settings
from pisa_desktop.settings_table import TABLE, Explained, Kind
from pisa_desktop.ui.dialogs.device import device_hint, device_picker
from pisa_desktop.ui.dialogs.frame import Form, Frame
from pisa_desktop.ui.dialogs.output import FolderField, choices_of
from pisa_desktop.ui.look.controls import Number, Switch, button
from pisa_desktop.ui.look.tokens import GAP
from pisa_desktop.ui.look.words import say, together, tr

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
_AT_START = ("device", "precision", "megapixels_in", "megapixels_out")
"""Settings that take effect only when the engine and the photo reader start."""


class SettingsDialog(Frame):
    """Shows settings and signals each change; the owner of the settings saves it."""

    changed = Signal(object, object)
    """An entry of the table and its new value."""
    reset_asked, keys_asked, log_asked = Signal(), Signal(), Signal()
    """The link of this name was clicked."""

    def __init__(self, settings: Settings, devices: tuple[Choice, ...], parent: QWidget | None) -> None:
        """`devices`: those that the engine has found; empty while it starts."""
        super().__init__(tr("Settings"), parent)
        self._settings, self._devices = settings, devices
        self.fields: dict[str, QWidget] = {}
        self.sections = QListWidget()
        say(self.sections.setAccessibleName, tr("Sections"))
        self.sections.setObjectName("sections")
        self.sections.setFixedWidth(128)
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
        reset, keys, log = (button(text, "link") for text in (tr("Reset all..."), tr("Keys"), tr("Log folder")))
        reset.clicked.connect(self.reset_asked)
        keys.clicked.connect(self.keys_asked)
        log.clicked.connect(self.log_asked)
        (close,) = self.add_buttons([tr("Close")], left=[reset, keys, log])
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        self.resize(640, 560)

    def _fill(self) -> None:
        shown = [setting for setting in TABLE if setting.name not in _ELSEWHERE]
        for section, group in groupby(shown, key=lambda setting: setting.section):
            self.sections.addItem(tr(section))
            self._pages.addWidget(self._page(list(group)))

    def changeEvent(self, event: QEvent) -> None:
        """Make the pages again when another language has been chosen here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            row = self.sections.currentRow()
            self.sections.clear()
            while page := self._pages.currentWidget():
                self._pages.removeWidget(page)
                page.deleteLater()
            self._fill()
            self.sections.setCurrentRow(row)

    def settings(self) -> Settings:
        """The settings with all changes made so far."""
        return self._settings

    def _page(self, group: list[Explained]) -> QWidget:
        form = Form()
        for setting in group:
            field, hint = self._field(setting)
            field.setObjectName(setting.name)
            self.fields[setting.name] = field
            later = tr("Takes effect after a restart.") if setting.name in _AT_START else ""
            form.add(tr(setting.label), field, together(" ", (hint, later)))
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
            picker = device_picker(self._devices, value)
            picker.activated.connect(lambda index: tell(picker.itemData(index)))
            return picker, device_hint(self._devices)
        return _FIELDS[setting.kind](setting, value, tell), tr(setting.help)

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
