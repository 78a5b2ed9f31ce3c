"""Export: folder, format, quality, name. Enter repeats the last choices."""

from PySide6.QtWidgets import QWidget

from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.dialogs.output import OutputForm
from pisa_desktop.ui.state.interface import Exports


class ExportDialog(Frame):
    """Asks how the current photo's result is saved, and shows what would be saved."""

    def __init__(self, exports: Exports, name: str, parent: QWidget | None) -> None:
        """`name`: of the photo."""
        super().__init__("", parent)
        self._exports, before = exports, exports.options
        self.title.setText(self.tr("Export %1").replace("%1", name))
        self.setWindowTitle(self.tr("Export"))
        self.fields = OutputForm(before)
        self.add_body(self.fields)
        self.example = self.add_words("", "honest")
        (self._cancel, self._save) = self.add_buttons([self.tr("Cancel"), self.tr("Export")])
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.accept)
        self.fields.changed.connect(self._show_example)
        self._show_example()
        self._save.setFocus()
        self.setFixedWidth(520)

    def options(self) -> OutputOptions:
        """What the fields contain now."""
        return self.fields.output()

    def _show_example(self) -> None:
        """Update the live line that tells what would be saved."""
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


def ask_export(exports: Exports, name: str, parent: QWidget) -> OutputOptions | None:
    """The user's choices, None when they changed their mind."""
    dialog = ExportDialog(exports, name, parent)
    chosen = dialog.options() if dialog.exec() == ExportDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen
