"""The export dialog: folder, format, quality, name. Enter repeats the last choices."""

from PySide6.QtWidgets import QWidget

from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.dialogs.output import OutputForm
from pisa_desktop.ui.look.words import say, together, tr
from pisa_desktop.ui.state.interface import Exports

_WIDTH = 560


class ExportDialog(Frame):
    """Asks how to save the current photo's result, and shows what would be saved."""

    def __init__(self, exports: Exports, name: str, parent: QWidget | None) -> None:
        """`name`: the photo's name."""
        super().__init__("", parent)
        self._exports, before = exports, exports.options
        say(self.title.setText, tr("Export {name}", name=name))
        say(self.setWindowTitle, tr("Export"))
        self.fields = OutputForm(before)
        self.add_form(self.fields)
        self.example = self.add_words("", "honest")
        (self._cancel, self._save) = self.add_buttons([tr("Cancel"), tr("Export")])
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.accept)
        self.fields.changed.connect(self._show_example)
        exports.looked.connect(self._show_example)
        self._show_example()
        self._save.setFocus()

    def options(self) -> OutputOptions:
        """Return what the fields contain now."""
        return self.fields.output()

    def _show_example(self) -> None:
        """Update the line that shows what would be saved."""
        self._show_words()
        self.fix_size(_WIDTH)

    def _show_words(self) -> None:
        example = self._exports.example(self.options())
        self._save.setEnabled(not example.problem)
        if example.problem:
            say(self.example.setText, example.problem)
            return
        (height, width), size = example.size, example.bytes
        words = tr("{name}, {width} \u00d7 {height}", name=example.name, width=width, height=height)
        if size is not None:
            words = tr("{result}, about {size:.1f} MB", result=words, size=size / 1e6)
        if example.updates:
            words = together(" \u00b7 ", (words, tr("replaces its earlier result")))
        say(self.example.setText, words)


def ask_export(exports: Exports, name: str, parent: QWidget) -> OutputOptions | None:
    """Show the dialog; returns the user's choices, None if they cancelled."""
    dialog = ExportDialog(exports, name, parent)
    chosen = dialog.options() if dialog.exec() == ExportDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen
