"""The mode bar, floating at the bottom of the canvas."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QWidget

from pisa_desktop.ui.canvas.chips import ChipButton, Fader, chip_font, paint_chip
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.look.tokens import CHIP_TEXT, CONTROL_HEIGHT, DARK, UNIT

MOST_GAIN = 16


class ModeBar(QWidget):
    """One button for each way to compare. Split pressed again turns the line."""

    chosen = Signal(object)
    """A Mode."""

    def __init__(self, parent: QWidget, fader: Fader) -> None:
        super().__init__(parent)
        self._fader = fader
        fader.add(self)
        self.setAccessibleName(self.tr("Compare"))
        self._mode = Mode.SPLIT
        self.buttons = {
            Mode.SPLIT: self._button(Mode.SPLIT, self.tr("Split"), self.tr("Split (press again to turn the line)")),
            Mode.SIDE: self._button(Mode.SIDE, self.tr("Side by side"), self.tr("Side by side")),
            Mode.SINGLE: self._button(Mode.SINGLE, self.tr("Single"), self.tr("The result alone")),
            Mode.BLINK: self._button(Mode.BLINK, self.tr("Blink"), self.tr("Blink between original and result")),
            Mode.DIFFERENCE: self._button(Mode.DIFFERENCE, self.tr("Difference"), self.tr("What changed, amplified")),
            Mode.GRID: self._button(Mode.GRID, self.tr("Grid"), self.tr("Nine strengths to choose from")),
            Mode.DETAIL_MAP: self._button(
                Mode.DETAIL_MAP, self.tr("Detail map"), self.tr("Where detail was added and removed")
            ),
        }
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for button in self.buttons.values():
            group.addButton(button)
            row.addWidget(button)

    def show_mode(self, mode: Mode) -> None:
        """Light the button of a mode."""
        self._mode = mode
        split = mode if mode.divided else Mode.SPLIT
        self.buttons[Mode.SPLIT].show_icon(f"mode-{split}")
        self.buttons[Mode.SPLIT if mode.divided else mode].setChecked(True)

    def set_compact(self, compact: bool) -> None:
        """Icons instead of words; the words become tooltips either way."""
        for button in self.buttons.values():
            button.compact = compact
            button.setFixedSize(button.sizeHint())
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Of the row of buttons."""
        width = sum(button.sizeHint().width() for button in self.buttons.values())
        return QSize(width + 2 * (len(self.buttons) - 1) + 8, CONTROL_HEIGHT + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._fader.opacity)
        painter.end()

    def _button(self, mode: Mode, text: str, tip: str) -> ChipButton:
        button = ChipButton(self, self._fader, plate=False, icon=f"mode-{mode}")
        button.setText(text)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self._choose(mode))
        return button

    def _choose(self, mode: Mode) -> None:
        if mode is Mode.SPLIT and self._mode is Mode.SPLIT:
            mode = Mode.SPLIT_HORIZONTAL
        self.chosen.emit(mode)


class GainChip(QWidget):
    """How much the difference is amplified: a slider above the mode bar."""

    changed = Signal(int)

    def __init__(self, parent: QWidget, fader: Fader) -> None:
        super().__init__(parent)
        self._fader = fader
        fader.add(self)
        self.slider = GainSlider(self, fader)
        self.slider.setAccessibleName(self.tr("Gain of the difference"))
        self.slider.valueChanged.connect(self._show)
        self.slider.valueChanged.connect(self.changed)
        self.resize(220, CONTROL_HEIGHT + 4)
        self.slider.setGeometry(84, 2, 124, CONTROL_HEIGHT)
        self._show(self.slider.value())

    def _show(self, gain: int) -> None:
        self.slider.setAccessibleDescription(self.tr("{gain} times").format(gain=gain))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate and the number."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._fader.opacity)
        painter.setFont(chip_font(self))
        painter.setPen(QColor(CHIP_TEXT))
        text = self.tr("Gain {gain}\N{MULTIPLICATION SIGN}").format(gain=self.slider.value())
        painter.drawText(self.rect().adjusted(12, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class GainSlider(QSlider):
    """1..16, drawn white on the plate."""

    def __init__(self, parent: QWidget, fader: Fader) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(1, MOST_GAIN)
        self.setValue(4)
        self.setPageStep(4)
        self._fader = fader
        fader.add(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Groove, filled part and knob."""
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
