"""The presets: lit only while the strengths are its own; the mouse resting on one shows it on the photo."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from pisa_desktop.ui.look.controls import IconButton, button, label, row
from pisa_desktop.ui.state.views import PresetView

_BETWEEN, _ICON_INSET = 6, 6
_REST_MS = 150
"""How long the mouse rests on a preset before the photo shows it: passing over one is no wish."""


class PresetButton(QPushButton):
    """One preset."""

    rested = Signal(bool)
    """The mouse rests on it; or left it."""

    def __init__(self, preset: PresetView) -> None:
        super().__init__(preset.name)
        self.preset = preset
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        pix, sem = preset.strengths.pix, preset.strengths.sem
        numbers = self.tr("Clean-up %1, Detail %2").replace("%1", f"{pix:.2f}").replace("%2", f"{sem:.2f}")
        self.setAccessibleName(self.tr("Preset %1").replace("%1", preset.name))
        self.setAccessibleDescription(numbers)
        self.setToolTip(numbers)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(lambda: self.rested.emit(True))

    def nextCheckState(self) -> None:
        """Not by the click: only the strengths light it."""

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._rest.start()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._rest.stop()
        self.rested.emit(False)


class PresetRow(QWidget):
    """All presets, in as many columns as their names leave room for."""

    chosen = Signal(str)
    peeked = Signal(object)
    """The strengths of the preset under the mouse, or None."""
    save_asked = Signal()
    delete_asked = Signal(str)
    apply_asked = Signal()
    """The current strengths for every selected photo."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[PresetButton] = []
        self._columns = 0
        self.save = IconButton("plus", self.tr("Save the strengths as a preset..."))
        self.save.clicked.connect(self.save_asked)
        self.apply = button(self.tr("Apply to selection"), "link")
        self.apply.setToolTip(self.tr("Give every selected photo these strengths"))
        self.apply.clicked.connect(self.apply_asked)
        self.apply.hide()
        self._grid = QGridLayout()
        self._grid.setSpacing(_BETWEEN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        top = row([label(self.tr("Presets"), "name"), 1, self.apply, self.save], 4)
        top.setContentsMargins(0, 0, -_ICON_INSET, 0)  # the drawing ends where the buttons below end
        layout.addLayout(top)
        layout.addLayout(self._grid)

    def show_presets(self, presets: Sequence[PresetView]) -> None:
        """These presets, in this order."""
        for old in self._buttons:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._made(preset) for preset in presets]
        self._columns = 0
        self._arrange()
        before: QWidget = self.save
        for made in self._buttons:
            QWidget.setTabOrder(before, made)
            before = made

    def light(self, strengths: object) -> None:
        """Light the preset that has exactly these strengths."""
        for preset_button in self._buttons:
            preset_button.setChecked(preset_button.preset.strengths == strengths)

    def show_selection(self, count: int) -> None:
        """Offer to apply the strengths to the selection when there is one."""
        self.apply.setVisible(count > 1)
        self.apply.setText(self.tr("Apply to %1").replace("%1", str(count)))
        self.apply.setAccessibleName(self.tr("Apply to %1 selected photos").replace("%1", str(count)))

    def buttons(self) -> tuple[PresetButton, ...]:
        """The buttons in order."""
        return tuple(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _made(self, preset: PresetView) -> PresetButton:
        made = PresetButton(preset)
        made.clicked.connect(lambda: self.chosen.emit(preset.name))
        made.rested.connect(lambda rests: self.peeked.emit(preset.strengths if rests else None))
        if preset.own:
            delete = QAction(self.tr("Delete this preset"), made)
            delete.triggered.connect(lambda: self.delete_asked.emit(preset.name))
            made.addAction(delete)
            made.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return made

    def _arrange(self) -> None:
        """Four columns where the four names fit, else two."""
        if not self._buttons:
            return
        widest = max(_words_width(made) for made in self._buttons[:4])
        columns = 4 if 4 * widest + 3 * _BETWEEN <= self.width() else 2
        if columns == self._columns:
            return
        self._columns = columns
        for index, made in enumerate(self._buttons):
            made.setMinimumWidth(1)  # a long name of the user's own is cut, never the panel widened
            self._grid.addWidget(made, index // columns, index % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 0)


def _words_width(made: QPushButton) -> int:
    """Of the name and the border; the padding may go before the row breaks."""
    made.ensurePolished()
    return made.fontMetrics().horizontalAdvance(made.text()) + 8
