"""The bar of compare modes at the bottom of the canvas, and the gain slider of the Difference mode above it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QWidget

from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.overlay.button_bar import ButtonBar
from pisa_desktop.ui.canvas.overlay.chips import Fader, chip_font, paint_chip
from pisa_desktop.ui.look.tokens import CHIP_TEXT, CONTROL_HEIGHT, DARK, UNIT
from pisa_desktop.ui.look.words import say, tr

MOST_GAIN = 16


class ModeBar(ButtonBar):
    """One button for each way to compare. A second click on Split turns the line, one on Grid the page."""

    def __init__(self, parent: QWidget, fader: Fader) -> None:
        super().__init__(parent, fader, "modeBar", tr("Compare"))
        self._mode = Mode.SPLIT
        for mode, text, tip in (
            (Mode.SPLIT, tr("Split"), tr("Split (press again to turn the line)")),
            (Mode.SIDE, tr("Side by side"), tr("Side by side")),
            (Mode.SINGLE, tr("Single"), tr("The result alone")),
            (Mode.BLINK, tr("Blink"), tr("Blink between original and result")),
            (Mode.DIFFERENCE, tr("Difference"), tr("What changed, amplified")),
            (Mode.GRID, tr("Grid"), tr("Nine strengths to choose from (again: what the photo is)")),
            (Mode.DETAIL_MAP, tr("Detail map"), tr("Where detail was added and removed")),
        ):
            button = self._add(mode, text, tip, name=f"mode-{mode}", icon=f"mode-{mode}")
            button.setAutoExclusive(True)  # a radio button for screen readers

    def show_mode(self, mode: Mode) -> None:
        """Check the button of a mode."""
        self._mode = mode
        split = mode if mode.divided else Mode.SPLIT
        self.buttons[Mode.SPLIT].show_icon(f"mode-{split}")
        button = Mode.SPLIT if mode.divided else Mode.GRID if mode.grid else mode
        self.buttons[button].setChecked(True)

    def set_compact(self, compact: bool) -> None:
        """Show icons instead of words where there is little room; the tooltips stay."""
        for button in self.buttons.values():
            button.compact = compact
        self._fit()

    def _choose(self, mode: Mode) -> None:
        if mode is Mode.SPLIT and self._mode is Mode.SPLIT:
            mode = Mode.SPLIT_HORIZONTAL
        elif mode is Mode.GRID and self._mode is Mode.GRID:
            mode = Mode.CONDITIONS
        super()._choose(mode)


class GainChip(QWidget):
    """Holds the slider that sets how much the Difference mode amplifies."""

    changed = Signal(int)

    def __init__(self, parent: QWidget, fader: Fader) -> None:
        super().__init__(parent)
        self._fader = fader
        fader.add(self)
        self.slider = GainSlider(self, fader)
        self.slider.setObjectName("gain")
        say(self.slider.setAccessibleName, tr("Gain of the difference"))
        self.slider.valueChanged.connect(self._show)
        self.slider.valueChanged.connect(self.changed)
        self.resize(220, CONTROL_HEIGHT + 4)
        self.slider.setGeometry(84, 2, 124, CONTROL_HEIGHT)
        self._show(self.slider.value())

    def _show(self, gain: int) -> None:
        say(self.slider.setAccessibleDescription, tr("{gain} times", gain=gain))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark background and the number."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._fader.opacity)
        painter.setFont(chip_font(self))
        painter.setPen(QColor(CHIP_TEXT))
        text = tr("Gain {gain}\N{MULTIPLICATION SIGN}", gain=self.slider.value())
        painter.drawText(self.rect().adjusted(12, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class GainSlider(QSlider):
    """The gain, 1..16, drawn in white on a dark background."""

    def __init__(self, parent: QWidget, fader: Fader) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(1, MOST_GAIN)
        self.setValue(4)
        self.setPageStep(4)
        self._fader = fader
        fader.add(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the groove, its filled part and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._fader.opacity)
        painter.setPen(Qt.PenStyle.NoPen)
        reach = self.width() - 2 * UNIT
        filled = reach * (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        middle = self.height() / 2
        painter.setBrush(QColor(255, 255, 255, 70))
        painter.drawRoundedRect(QRectF(UNIT, middle - 1.5, reach, 3), 1.5, 1.5)
        painter.setBrush(QColor(CHIP_TEXT))
        painter.drawRoundedRect(QRectF(UNIT, middle - 1.5, filled, 3), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(QColor(DARK.accent))
            painter.drawEllipse(QRectF(UNIT + filled - 9, middle - 9, 18, 18))
            painter.setBrush(QColor(CHIP_TEXT))
        painter.drawEllipse(QRectF(UNIT + filled - 6, middle - 6, 12, 12))
        painter.end()
