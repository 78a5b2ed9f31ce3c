"""The preset buttons. The mouse resting on one previews it on the photo; a click applies it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from pisa_desktop.ui.look.controls import IconButton, button, label, row
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.views import PresetView

_BETWEEN, _ICON_INSET = 6, 6
_REST_MS = 150
"""How long the mouse must rest on a preset before the photo previews it; passing over it does nothing."""


class PresetButton(QPushButton):
    """The button of one preset, checked while the photo has exactly its strengths."""

    rested = Signal(bool)
    """True when the mouse has come to rest on the button, False when it has left."""

    def __init__(self, preset: PresetView) -> None:
        super().__init__(preset.name)
        self.preset = preset
        self.setObjectName(f"preset-{preset.name}")
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        pix, sem = preset.strengths.pix, preset.strengths.sem
        numbers = tr("Clean-up {pix:.2f}, Detail {sem:.2f}").format(pix=pix, sem=sem)
        self.setAccessibleName(tr("Preset {name}").format(name=preset.name))
        self.setAccessibleDescription(f"{preset.hint} {numbers}".strip())
        self.setToolTip(f"{preset.hint}\n{numbers}".strip())
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(lambda: self.rested.emit(True))

    def nextCheckState(self) -> None:
        """Do nothing: the button is checked while the photo has its strengths, not because it was clicked."""

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._rest.start()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._rest.stop()
        self.rested.emit(False)


class PresetRow(QWidget):
    """The heading and all presets, in four columns or, where their names need more room, two."""

    chosen = Signal(str)
    peeked = Signal(object)
    """Carries the strengths of the preset under the mouse, to be previewed; None when the mouse has left."""
    save_asked = Signal()
    delete_asked = Signal(str)
    apply_asked = Signal()
    """The user wants to apply the current strengths to every selected photo."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[PresetButton] = []
        self._columns = 0
        self.save = IconButton("plus", tr("Save the strengths as a preset..."))
        self.save.setObjectName("savePreset")
        self.save.clicked.connect(self.save_asked)
        self.apply = button(tr("Apply to selection"), "link")
        self.apply.setObjectName("applyToSelection")
        self.apply.setToolTip(tr("Apply these strengths to every selected photo"))
        self.apply.clicked.connect(self.apply_asked)
        self.apply.hide()
        self._grid = QGridLayout()
        self._grid.setSpacing(_BETWEEN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        top = row([label(tr("Presets"), "name"), 1, self.apply, self.save], 4)
        top.setContentsMargins(0, 0, -_ICON_INSET, 0)  # aligns the icon with the buttons below
        layout.addLayout(top)
        layout.addLayout(self._grid)

    def show_presets(self, presets: Sequence[PresetView]) -> None:
        """Show these presets, in this order."""
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
        """Check the preset that has exactly these strengths."""
        for preset_button in self._buttons:
            preset_button.setChecked(preset_button.preset.strengths == strengths)

    def show_selection(self, count: int) -> None:
        """Offer to apply the strengths to the selection if it has several photos."""
        self.apply.setVisible(count > 1)
        self.apply.setText(tr("Apply to {count}").format(count=count))
        self.apply.setAccessibleName(tr("Apply to {count} selected photos").format(count=count))

    def buttons(self) -> tuple[PresetButton, ...]:
        """The preset buttons, in order."""
        return tuple(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _made(self, preset: PresetView) -> PresetButton:
        made = PresetButton(preset)
        made.clicked.connect(lambda: self.chosen.emit(preset.name))
        made.rested.connect(lambda rests: self.peeked.emit(preset.strengths if rests else None))
        if preset.own:
            delete = QAction(tr("Delete this preset"), made)
            delete.triggered.connect(lambda: self.delete_asked.emit(preset.name))
            made.addAction(delete)
            made.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return made

    def _arrange(self) -> None:
        """Use four columns where the first four names fit, else two."""
        if not self._buttons:
            return
        widest = max(_text_width(made) for made in self._buttons[:4])
        columns = 4 if 4 * widest + 3 * _BETWEEN <= self.width() else 2
        if columns == self._columns:
            return
        self._columns = columns
        for index, made in enumerate(self._buttons):
            made.setMinimumWidth(1)  # a long name is cut; it must not widen the panel
            self._grid.addWidget(made, index // columns, index % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 0)


def _text_width(made: QPushButton) -> int:
    """Return the width of the name and the border; padding is given up before a row wraps."""
    made.ensurePolished()
    return made.fontMetrics().horizontalAdvance(made.text()) + 8
