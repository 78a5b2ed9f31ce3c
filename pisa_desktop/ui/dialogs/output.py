"""The fields that set how results are saved, shared by the export dialog and the album dialog."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from pisa_desktop.errors import UsageError
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import QUALITY, OutputFormat, OutputOptions
from pisa_desktop.settings_table import Explained, explained
from pisa_desktop.ui.dialogs.frame import Form
from pisa_desktop.ui.look.controls import Number, Picker, Switch, button
from pisa_desktop.ui.look.tokens import UNIT
from pisa_desktop.ui.look.words import say, tr

_WITH_QUALITY = (OutputFormat.SAME, OutputFormat.JPEG, OutputFormat.WEBP, OutputFormat.AVIF)


def choices_of(setting: Explained, value: str) -> Picker:
    """Return a drop-down list with the choices of a setting; `value` is selected."""
    picker = Picker()
    for key, words in setting.choices:
        picker.addItem(tr(words), key)
    picker.setCurrentIndex(picker.findData(value))
    return picker


class FolderField(QWidget):
    """A text field for a folder, and a button to browse for one."""

    chosen = Signal(str)
    """Carries the folder once it has been typed or selected; `edit` holds the text while the user is typing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        say(self.edit.setAccessibleName, name)
        say(self.edit.setPlaceholderText, tr("Beside the originals"))
        self.browse = button(tr("Browse..."), name=tr("Browse for {field}", field=name.lower()))
        self.browse.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.edit.editingFinished.connect(lambda: self.chosen.emit(self.edit.text()))
        self.setFocusProxy(self.edit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.browse)

    def _browse(self) -> None:
        found = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.edit.text())
        if found:
            self.edit.setText(found)
            self.chosen.emit(found)


class OutputForm(Form):
    """Fields for folder, format, quality, name, existing files and privacy."""

    changed = Signal()

    def __init__(self, before: OutputOptions) -> None:
        super().__init__()
        self._make(before)
        self.folder.edit.setText("" if before.folder is None else str(before.folder))
        self.template.setText(before.template)
        self._lay_out()
        self._follow()

    def output(self) -> OutputOptions:
        """Return what the fields contain now; an empty folder becomes None."""
        folder = self.folder.edit.text().strip()
        return OutputOptions(
            format=OutputFormat(self.format.currentData()),
            quality=self.quality.value(),
            exists=Exists(self.exists.currentData()),
            remove_gps=self.remove_gps.isChecked(),
            template=self.template.text(),
            folder=Path(folder) if folder else None,
            keep_time=self.keep_time.isChecked(),
        )

    def problem(self) -> str:
        """Return why these options cannot be used; empty if they can."""
        try:
            self.output().check()
        except UsageError as error:
            return tr(error.sentence)
        return ""

    def _make(self, before: OutputOptions) -> None:
        self.folder = FolderField(tr("Folder"))
        self.format = choices_of(explained("output.format"), before.format)
        self.quality = Number()
        self.quality.setRange(*QUALITY)
        self.quality.setValue(before.quality)
        self.template = QLineEdit()
        self.exists = choices_of(explained("output.exists"), before.exists)
        self.remove_gps = Switch(tr(explained("output.remove_gps").label))
        self.remove_gps.setChecked(before.remove_gps)
        say(self.remove_gps.setAccessibleName, self.remove_gps.text())
        self.keep_time = Switch(tr(explained("output.keep_time").label))
        self.keep_time.setChecked(before.keep_time)
        say(self.keep_time.setAccessibleName, self.keep_time.text())

    def _lay_out(self) -> None:
        quality, template = explained("output.quality"), explained("output.template")
        self.add(tr(explained("output.folder").label), self.folder)
        self.add(tr(explained("output.format").label), self.format)
        self.add(tr(quality.label), self.quality, tr(quality.help))
        self.add(tr(template.label), self.template, tr(template.help))
        self.add(tr(explained("output.exists").label), self.exists)
        self.add(tr("Privacy"), self.remove_gps)
        self.add(tr("File date"), self.keep_time)

    def _follow(self) -> None:
        for signal in (self.folder.edit.textChanged, self.template.textChanged, self.quality.valueChanged):
            signal.connect(self._tell)
        for picker in (self.format, self.exists):
            picker.currentIndexChanged.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        self.set_row_enabled(self.quality, OutputFormat(self.format.currentData()) in _WITH_QUALITY)
        self.changed.emit()
