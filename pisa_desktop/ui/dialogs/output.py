"""How results are saved: the fields shared by the dialogs for one photo and for an album."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from pisa_desktop.errors import UsageError
from pisa_desktop.files import Exists
from pisa_desktop.photo import naming
from pisa_desktop.photo.formats import QUALITY, OutputFormat, OutputOptions
from pisa_desktop.settings_table import Explained, explained
from pisa_desktop.ui.dialogs.frame import Form
from pisa_desktop.ui.look.controls import Number, Picker, Switch, button
from pisa_desktop.ui.look.tokens import UNIT
from pisa_desktop.ui.look.words import tr

_WITH_QUALITY = (OutputFormat.SAME, OutputFormat.JPEG, OutputFormat.WEBP, OutputFormat.AVIF)


def choices_of(setting: Explained, value: str) -> Picker:
    """A field with the choices of one of the settings, in words."""
    picker = Picker()
    for key, words in setting.choices:
        picker.addItem(tr(words), key)
    picker.setCurrentIndex(picker.findData(value))
    return picker


class FolderField(QWidget):
    """A folder as text, and a button to browse for one."""

    chosen = Signal(str)
    """The folder once it has been typed or found; `edit` has it while the user is typing."""

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


class OutputForm(Form):
    """Folder, format, quality, name, what to do with existing files, privacy."""

    changed = Signal()

    def __init__(self, before: OutputOptions, beside: str = "") -> None:
        """`beside`: what an empty folder means, in words."""
        super().__init__()
        self._make(before)
        self.folder.edit.setText("" if before.folder is None else str(before.folder))
        self.folder.edit.setPlaceholderText(beside)
        self.template.setText(before.template)
        self._lay_out()
        self._follow()

    def output(self) -> OutputOptions:
        """What the fields contain now; an empty folder is None."""
        folder = self.folder.edit.text().strip()
        return OutputOptions(
            format=OutputFormat(self.format.currentData()),
            quality=self.quality.value(),
            exists=Exists(self.exists.currentData()),
            remove_gps=self.remove_gps.isChecked(),
            template=self.template.text(),
            folder=Path(folder) if folder else None,
        )

    def problem(self) -> str:
        """Why these options cannot be used; empty when they can."""
        try:
            self.output().check()
        except UsageError as error:
            return str(error)
        return ""

    def _make(self, before: OutputOptions) -> None:
        self.folder = FolderField(self.tr("Folder"))
        self.format = choices_of(explained("output.format"), before.format)
        self.quality = Number()
        self.quality.setRange(*QUALITY)
        self.quality.setValue(before.quality)
        self.template = QLineEdit()
        self.exists = choices_of(explained("output.exists"), before.exists)
        self.remove_gps = Switch(self.tr("Leave out where it was taken"))
        self.remove_gps.setChecked(before.remove_gps)
        self.remove_gps.setAccessibleName(self.remove_gps.text())

    def _lay_out(self) -> None:
        self.add(self.tr("Folder"), self.folder)
        self.add(self.tr("Format"), self.format)
        self.add(self.tr("Quality"), self.quality, self.tr("For JPEG, WebP and AVIF."))
        fields = " ".join(f"{{{field}}}" for field in naming.FIELDS)
        self.add(self.tr("Name"), self.template, self.tr("May hold %1").replace("%1", fields))
        self.add(self.tr("If it exists"), self.exists)
        self.add(self.tr("Privacy"), self.remove_gps)

    def _follow(self) -> None:
        for signal in (self.folder.edit.textChanged, self.template.textChanged, self.quality.valueChanged):
            signal.connect(self._tell)
        for picker in (self.format, self.exists):
            picker.currentIndexChanged.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        self.set_row_enabled(self.quality, OutputFormat(self.format.currentData()) in _WITH_QUALITY)
        self.changed.emit()
