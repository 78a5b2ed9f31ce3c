"""Export: folder, format, quality, name. Enter repeats the last choices."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from pisa_desktop.files import Exists
from pisa_desktop.photo import naming
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.settings import QUALITY
from pisa_desktop.settings_table import explained
from pisa_desktop.ui.controls import Number, Picker, Switch, button
from pisa_desktop.ui.dialogs.frame import Form, Frame
from pisa_desktop.ui.session import Session
from pisa_desktop.ui.tokens import UNIT
from pisa_desktop.ui.values import ExportOptions
from pisa_desktop.ui.words import setting_words

_WITH_QUALITY = (OutputFormat.SAME, OutputFormat.JPEG, OutputFormat.WEBP, OutputFormat.AVIF)


class FolderField(QWidget):
    """A folder as text, and a button that looks for one."""

    chosen = Signal(str)
    """When it has been typed or found; while one types, `edit` says."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.browse = button(self.tr("Browse..."), name=self.tr("Browse for %1").replace("%1", name.lower()))
        self.browse.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._look)
        self.edit.editingFinished.connect(lambda: self.chosen.emit(self.edit.text()))
        self.setFocusProxy(self.edit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.browse)

    def _look(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), self.edit.text())
        if found:
            self.edit.setText(found)
            self.chosen.emit(found)


class ExportDialog(Frame):
    """Asks how the current photo's result is saved, and shows what would come of it."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__("", parent)
        self._session = session
        before = session.export_options
        self._make_fields(before)
        self._lay_out()
        (self._cancel, self._save) = self.add_buttons([self.tr("Cancel"), self.tr("Export")])
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.accept)
        self._follow()
        self._show_example()
        self._save.setFocus()
        self.setFixedWidth(520)

    def options(self) -> ExportOptions:
        """What the fields say now."""
        output = OutputOptions(
            format=OutputFormat(self.format.currentData()),
            quality=self.quality.value(),
            exists=Exists(self.exists.currentData()),
            remove_gps=self.remove_gps.isChecked(),
        )
        return ExportOptions(Path(self.folder.edit.text()), output, self.template.text())

    def _make_fields(self, before: ExportOptions) -> None:
        self.folder = FolderField(self.tr("Folder"))
        self.folder.edit.setText(str(before.folder))
        self.format = _picker("output.format", before.output.format)
        self.quality = Number()
        self.quality.setRange(*QUALITY)
        self.quality.setValue(before.output.quality)
        self.template = QLineEdit(before.template)
        self.exists = _picker("output.exists", before.output.exists)
        self.remove_gps = Switch(self.tr("Leave out where it was taken"))
        self.remove_gps.setChecked(before.output.remove_gps)
        self.remove_gps.setAccessibleName(self.remove_gps.text())

    def _lay_out(self) -> None:
        current = self._session.current
        name = self._session.item(current).name if current is not None else ""
        self.title.setText(self.tr("Export %1").replace("%1", name))
        self.setWindowTitle(self.tr("Export"))
        form = Form()
        form.add(self.tr("Folder"), self.folder)
        form.add(self.tr("Format"), self.format)
        form.add(self.tr("Quality"), self.quality, self.tr("For JPEG, WebP and AVIF."))
        fields = " ".join(f"{{{field}}}" for field in naming.FIELDS)
        form.add(self.tr("Name"), self.template, self.tr("May hold %1").replace("%1", fields))
        form.add(self.tr("If it exists"), self.exists)
        form.add(self.tr("Privacy"), self.remove_gps)
        self._form = form
        self.add_body(form)
        self.example = self.add_words("", "honest")

    def _follow(self) -> None:
        for signal in (self.folder.edit.textChanged, self.template.textChanged, self.quality.valueChanged):
            signal.connect(self._show_example)
        for picker in (self.format, self.exists):
            picker.currentIndexChanged.connect(self._show_example)

    def _show_example(self) -> None:
        """The live line: what this would save."""
        options = self.options()
        self._form.set_row_enabled(self.quality, options.output.format in _WITH_QUALITY)
        example = self._session.export_example(options)
        self._save.setEnabled(not example.problem)
        if example.problem:
            self.example.setText(example.problem)
            return
        height, width = example.size
        words = self.tr("%1, %2 \u00d7 %3, about %4 MB")
        for place, value in enumerate((example.name, str(width), str(height), f"{example.bytes / 1e6:.1f}"), 1):
            words = words.replace(f"%{place}", value)
        self.example.setText(words)


def _picker(setting: str, value: str) -> Picker:
    """A field for one of the settings' choices."""
    picker = Picker()
    for key, words in explained(setting).choices:
        picker.addItem(setting_words(words), key)
    picker.setCurrentIndex(picker.findData(value))
    return picker


def ask_export(session: Session, parent: QWidget) -> ExportOptions | None:
    """The user's choices, None when they changed their mind."""
    dialog = ExportDialog(session, parent)
    chosen = dialog.options() if dialog.exec() == ExportDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen
