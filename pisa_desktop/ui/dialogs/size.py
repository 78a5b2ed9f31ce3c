"""Asks for a size that is none of the usual scales: a factor, a side in pixels, or a side in centimetres on paper."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QWidget

from pisa_desktop.restore.size import CM_PER_INCH, Side, Size, Unit, length_of
from pisa_desktop.restore.strengths import SCALES, scaled
from pisa_desktop.ui.dialogs.frame import Form, Frame
from pisa_desktop.ui.look.controls import Decimal, Number, button, label
from pisa_desktop.ui.look.tokens import UNIT
from pisa_desktop.ui.look.words import say, tr

RESOLUTION, _RESOLUTIONS = 300, (72, 1200)
"""Dots per inch on paper, as printers ask for them; and the least and the most that are offered."""
_WIDTH = 420


class UnitRow(QWidget):
    """One row of buttons: in what a size is measured."""

    chosen = Signal(object)
    """A Unit."""

    def __init__(self) -> None:
        super().__init__()
        say(self.setAccessibleName, tr("Measured in"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        group = QButtonGroup(self)
        names = {Unit.TIMES: tr("Factor"), Unit.PIXELS: tr("Pixels"), Unit.CENTIMETRES: tr("Centimetres")}
        self.buttons = {unit: button(name, "segment") for unit, name in names.items()}
        for unit, made in self.buttons.items():
            made.setCheckable(True)
            made.setAutoExclusive(True)  # a radio button for screen readers
            made.setAutoDefault(False)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.clicked.connect(partial(self.chosen.emit, unit))
            group.addButton(made)
            layout.addWidget(made, 1)


class SizeDialog(Frame):
    """A few fields for one choice: each follows the others, and what was typed last is met exactly."""

    def __init__(self, photo: tuple[int, int], size: Size, parent: QWidget | None) -> None:
        """`photo`: its (height, width). `size`: the one so far."""
        super().__init__(tr("Custom size"), parent)
        self._photo, self._size = photo, size
        self.units = UnitRow()
        self.units.chosen.connect(lambda unit: self._take(self._in(unit)))
        self.factor, self.resolution = Decimal(), Decimal()  # like the fields beside it
        self.resolution.setDecimals(0)
        self.pixels = {side: Number() for side in Side}
        self.paper = {side: Decimal() for side in (Side.WIDTH, Side.HEIGHT)}
        self._forms = {
            Unit.TIMES: self._factor_form(),
            Unit.PIXELS: self._pixel_form(),
            Unit.CENTIMETRES: self._paper_form(),
        }
        self.add_body(self.units)
        for form in self._forms.values():
            self.add_body(form)
        self.outcome = label("", "value", wrap=True)
        self.add_body(self.outcome)
        self.add_words(tr("The other side follows, so that nothing is stretched or cut."), "hint")
        cancel, use = self.add_buttons([tr("Cancel"), tr("Use this size")])
        cancel.clicked.connect(self.reject)
        use.clicked.connect(self.accept)
        self._take(size)
        first = {Unit.PIXELS: self.pixels[Side.LONG], Unit.CENTIMETRES: self.paper[Side.WIDTH]}.get(
            size.unit, self.factor
        )
        first.setFocus()
        first.selectAll()

    @property
    def size_chosen(self) -> Size:
        """What was chosen; any photo's scale is then between 1 and 8."""
        return self._size

    def _factor_form(self) -> Form:
        form = Form()
        self.factor.setSingleStep(0.25)
        _limit(self.factor, SCALES, " \u00d7", lambda factor: self._take(Size(factor)))
        form.add(tr("Factor"), self.factor, tr("From 1 to 8."))
        return form

    def _pixel_form(self) -> Form:
        form, names = Form(), {Side.LONG: tr("Long edge"), Side.WIDTH: tr("Width"), Side.HEIGHT: tr("Height")}
        for side, field in self.pixels.items():
            shortest = length_of(self._photo, side)
            limits = SCALES[0] * shortest, SCALES[1] * shortest
            suffix = " " + tr("pixels")
            _limit(field, limits, suffix, partial(self._take_pixels, side))
            form.add(names[side], field)
        return form

    def _paper_form(self) -> Form:
        form, names = Form(), {Side.WIDTH: tr("Width"), Side.HEIGHT: tr("Height")}
        for side, field in self.paper.items():
            _limit(field, (0, 1), " cm", partial(self._take_length, side))
            form.add(names[side], field)
        _limit(self.resolution, _RESOLUTIONS, " " + tr("dpi"), self._take_resolution)
        form.add(tr("Resolution"), self.resolution, tr("Written into the saved file."))
        return form

    def _take_pixels(self, side: Side, pixels: int) -> None:
        self._take(Size(pixels, Unit.PIXELS, side))

    def _take_length(self, side: Side, centimetres: float) -> None:
        self._take(Size(centimetres, Unit.CENTIMETRES, side, self.resolution.value()))

    def _take_resolution(self, dpi: float) -> None:
        """Keep the size on paper where the photo has enough pixels for it, and not too many."""
        least, most = self._on_paper(self._size.side, dpi)
        self._take(replace(self._size, value=min(most, max(least, self._size.value)), dpi=dpi))

    def _in(self, unit: Unit) -> Size:
        """The size in another unit."""
        scale, dpi = self._size.scale(self._photo), self._size.dpi or RESOLUTION
        if unit is self._size.unit:
            return self._size
        if unit is Unit.TIMES:
            return Size(scale)
        width = scaled(self._photo, scale)[1]
        if unit is Unit.PIXELS:
            return Size(width, unit, Side.WIDTH)
        return Size(_centimetres(width, dpi), unit, Side.WIDTH, dpi)

    def _on_paper(self, side: Side, dpi: float) -> tuple[float, float]:
        """The least and the greatest length of a side in centimetres."""
        least, most = (_centimetres(length_of(scaled(self._photo, scale), side), dpi) for scale in SCALES)
        return least, most

    def _take(self, size: Size) -> None:
        """Show a size in the fields of its unit."""
        self._size = size
        result = scaled(self._photo, size.scale(self._photo))
        self.units.buttons[size.unit].setChecked(True)
        for unit, form in self._forms.items():
            form.setVisible(unit is size.unit)
        _show(self.factor, size.scale(self._photo))
        for side, field in self.pixels.items():
            _show(field, length_of(result, side))
        dpi = size.dpi or RESOLUTION
        _show(self.resolution, round(dpi))
        for side, length in self.paper.items():
            with QSignalBlocker(length):
                length.setRange(*self._on_paper(side, dpi))
            typed = size.unit is Unit.CENTIMETRES and side is size.side
            _show(length, size.value if typed else _centimetres(length_of(result, side), dpi))
        scale = size.scale(self._photo)
        words = tr("{width} \u00d7 {height} pixels, {scale:.2f}\u00d7", width=result[1], height=result[0], scale=scale)
        say(self.outcome.setText, words)
        self._fit()

    def _fit(self) -> None:
        """Take the height that the fields of this unit need."""
        self.fix_size(_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # in the fonts of the style sheet


def _limit(field: Number | Decimal, limits: tuple[float, float], suffix: str, take: Callable[[Any], None]) -> None:
    """Prepare a field; `take` gets what the user has typed."""
    least, most = limits
    if isinstance(field, Number):
        field.setRange(round(least), round(most))
    else:
        field.setRange(least, most)
    field.setSuffix(suffix)
    field.setKeyboardTracking(False)
    field.valueChanged.connect(take)


def _show(field: Number | Decimal, value: float) -> None:
    with QSignalBlocker(field):
        if isinstance(field, Number):
            field.setValue(round(value))
        else:
            field.setValue(value)


def _centimetres(pixels: int, dpi: float) -> float:
    """To four decimals, which tell apart more pixels than any paper holds."""
    return round(pixels / dpi * CM_PER_INCH, 4)


def ask_size(photo: tuple[int, int], size: Size, parent: QWidget) -> Size | None:
    """Show the dialog for a photo of (height, width); returns the size the user chose, None if they cancelled."""
    dialog = SizeDialog(photo, size, parent)
    chosen = dialog.size_chosen if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen
