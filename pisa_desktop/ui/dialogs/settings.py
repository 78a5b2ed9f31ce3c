"""Settings: one page a section, made from settings_table; every change holds at once."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
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
from pisa_desktop.settings import Settings
from pisa_desktop.settings_table import TABLE, Explained, Kind
from pisa_desktop.ui.dialogs.frame import Form, Frame
from pisa_desktop.ui.dialogs.output import FolderField, choices_of
from pisa_desktop.ui.look.controls import Number, Switch
from pisa_desktop.ui.look.tokens import GAP
from pisa_desktop.ui.look.words import setting_words

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
    field.setSuffix(f" {setting_words(setting.unit)}" if setting.unit else "")
    field.setKeyboardTracking(False)
    field.setValue(value)
    field.valueChanged.connect(tell)
    return field


def _text(setting: Explained, value: Any, tell: _Told) -> QWidget:
    field = QLineEdit(str(value))
    field.editingFinished.connect(lambda: tell(field.text()))
    return field


def _folder(setting: Explained, value: Any, tell: _Told) -> QWidget:
    field = FolderField(setting_words(setting.label))
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
"""What the window has a better control for: the panel's list of models."""
_AT_START = ("device", "precision", "megapixels_in", "megapixels_out")
"""Read once, when the engine and the reader start."""


class SettingsDialog(Frame):
    """Shows the settings it is given; says each change, which the owner of the settings keeps."""

    changed = Signal(object, object)
    """An entry of the table and its new value."""

    def __init__(self, settings: Settings, parent: QWidget | None) -> None:
        super().__init__(QCoreApplication.translate("SettingsDialog", "Settings"), parent)
        self._settings = settings
        self.fields: dict[str, QWidget] = {}
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setFixedWidth(128)
        self._pages = QStackedWidget()
        shown = [setting for setting in TABLE if setting.name not in _ELSEWHERE]
        for section, group in groupby(shown, key=lambda setting: setting.section):
            self.sections.addItem(setting_words(section))
            self._pages.addWidget(self._page(list(group)))
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
        self.problem.hide()
        (close,) = self.add_buttons([self.tr("Close")])
        close.clicked.connect(self.accept)
        self.resize(640, 560)

    def settings(self) -> Settings:
        """As the fields say."""
        return self._settings

    def _page(self, group: list[Explained]) -> QWidget:
        form = Form()
        for setting in group:
            field = _FIELDS[setting.kind](setting, setting.value(self._settings), self._teller(setting))
            self.fields[setting.name] = field
            later = self.tr(" Takes effect after a restart.") if setting.name in _AT_START else ""
            form.add(setting_words(setting.label), field, setting_words(setting.help) + later)
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

    def _teller(self, setting: Explained) -> _Told:
        def tell(value: Any) -> None:
            try:
                changed = setting.changed(self._settings, value)
            except UsageError as error:
                self.problem.setText(str(error))
                self.problem.show()
                return
            self.problem.hide()
            if changed != self._settings:
                self._settings = changed
                self.changed.emit(setting, value)

        return tell
