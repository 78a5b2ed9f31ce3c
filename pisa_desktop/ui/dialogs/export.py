"""Export: folder, format, quality, name. Enter repeats the last choices."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.dialogs.output import OutputForm
from pisa_desktop.ui.state.interface import Exports
from pisa_desktop.ui.state.views import ExportOptions


class ExportDialog(Frame):
    """Asks how the current photo's result is saved, and shows what would come of it."""

    def __init__(self, exports: Exports, name: str, parent: QWidget | None) -> None:
        """`name`: of the photo."""
        super().__init__("", parent)
        self._exports, before = exports, exports.options
        self.title.setText(self.tr("Export %1").replace("%1", name))
        self.setWindowTitle(self.tr("Export"))
        self.fields = OutputForm(before.folder, before.output, before.template)
        self.add_body(self.fields)
        self.example = self.add_words("", "honest")
        (self._cancel, self._save) = self.add_buttons([self.tr("Cancel"), self.tr("Export")])
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.accept)
        self.fields.changed.connect(self._show_example)
        self._show_example()
        self._save.setFocus()
        self.setFixedWidth(520)

    def options(self) -> ExportOptions:
        """What the fields say now."""
        return ExportOptions(Path(self.fields.folder.edit.text()), self.fields.output(), self.fields.template.text())

    def _show_example(self) -> None:
        """The live line: what this would save."""
        example = self._exports.example(self.options())
        self._save.setEnabled(not example.problem)
        if example.problem:
            self.example.setText(example.problem)
            return
        height, width = example.size
        words = self.tr("%1, %2 \u00d7 %3, about %4 MB")
        for place, value in enumerate((example.name, str(width), str(height), f"{example.bytes / 1e6:.1f}"), 1):
            words = words.replace(f"%{place}", value)
        self.example.setText(words)


def ask_export(exports: Exports, name: str, parent: QWidget) -> ExportOptions | None:
    """The user's choices, None when they changed their mind."""
    dialog = ExportDialog(exports, name, parent)
    chosen = dialog.options() if dialog.exec() == ExportDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen
