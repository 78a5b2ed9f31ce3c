"""Asks for a size that is none of the usual scales: as a factor, or as the exact length of one side."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDialog, QWidget

from pisa_desktop.restore.strengths import scaled
from pisa_desktop.ui.dialogs.frame import Form, Frame
from pisa_desktop.ui.look.controls import Decimal, Number
from pisa_desktop.ui.look.words import tr

LARGEST = 8
"""The largest scale; the smallest is 1."""


class SizeDialog(Frame):
    """Three fields for one choice: each follows the others, and what was typed last is met exactly."""

    def __init__(self, size: tuple[int, int], scale: float, parent: QWidget | None) -> None:
        """`size`: (height, width) of the photo. `scale`: the one so far, 1..8."""
        super().__init__(tr("Custom size"), parent)
        self._size, self._scale = size, scale
        self.factor, self.width_field, self.height_field = Decimal(), Number(), Number()
        self.factor.setRange(1, LARGEST)
        self.factor.setDecimals(2)
        self.factor.setSingleStep(0.25)
        self.factor.setSuffix(" \u00d7")
        form = Form()
        form.add(tr("Factor"), self.factor, tr("From 1 to 8."))
        for name, field, side in (
            (tr("Width"), self.width_field, size[1]),
            (tr("Height"), self.height_field, size[0]),
        ):
            field.setRange(side, LARGEST * side)
            field.setSuffix(" " + tr("pixels"))
            field.setKeyboardTracking(False)
            field.valueChanged.connect(lambda length, side=side: self._take(length / side))
            form.add(name, field)
        self.factor.setKeyboardTracking(False)
        self.factor.valueChanged.connect(self._take)
        self.add_body(form)
        self.add_words(tr("The other side follows, so that nothing is stretched or cut."), "hint")
        cancel, use = self.add_buttons([tr("Cancel"), tr("Use this size")])
        cancel.clicked.connect(self.reject)
        use.clicked.connect(self.accept)
        self.fix_size(420)
        self._take(scale)
        self.factor.setFocus()
        self.factor.selectAll()

    @property
    def scale(self) -> float:
        """What was chosen, 1..8."""
        return self._scale

    def _take(self, scale: float) -> None:
        """Show a scale in all fields."""
        self._scale = scale
        height, width = scaled(self._size, scale)
        with QSignalBlocker(self.factor):
            self.factor.setValue(scale)
        for field, length in ((self.width_field, width), (self.height_field, height)):
            with QSignalBlocker(field):
                field.setValue(length)


def ask_size(size: tuple[int, int], scale: float, parent: QWidget) -> float | None:
    """Show the dialog; returns the scale that the user chose, None if they cancelled."""
    dialog = SizeDialog(size, scale, parent)
    chosen = dialog.scale if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen
