"""The preset buttons. The mouse resting on one previews it on the photo; a click applies it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QEnterEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pisa_desktop.ui.look.controls import IconButton, button, label, row
from pisa_desktop.ui.look.tokens import CONTROL_HEIGHT, MARGIN
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.panel.soft_edge import SoftEdge
from pisa_desktop.ui.state.views import PresetView

_BETWEEN, _ICON_INSET, _PADDING, _WIDEST = 4, 6, 8, 140
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
        self.setAutoExclusive(True)  # a radio button for screen readers
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        pix, sem = preset.strengths.pix, preset.strengths.sem
        numbers = tr("Clean-up {pix:.2f}, Detail {sem:.2f}", pix=pix, sem=sem)
        say(self.setAccessibleName, tr("Preset {name}", name=preset.name))
        say(self.setAccessibleDescription, f"{preset.hint} {numbers}".strip())
        say(self.setToolTip, f"{preset.hint}\n{numbers}".strip())
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
    """The heading, and below it all presets in one row, which scrolls where it is too long."""

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
        say(self.setAccessibleName, tr("Presets"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # none is checked at strengths that are no preset's
        self.save = IconButton("plus", tr("Save the strengths as a preset..."))
        self.save.setObjectName("savePreset")
        self.save.clicked.connect(self.save_asked)
        self.apply = button(tr("Apply to selection"), "link")
        self.apply.setObjectName("applyToSelection")
        say(self.apply.setToolTip, tr("Apply these strengths to every selected photo"))
        self.apply.clicked.connect(self.apply_asked)
        self.apply.hide()
        self._strip = _Strip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        top = row([label(tr("Presets"), "name"), 1, self.apply, self.save], 4)
        top.setContentsMargins(0, 0, -_ICON_INSET, 0)  # aligns the icon with the buttons below
        layout.addLayout(top)
        layout.addWidget(self._strip)

    def show_presets(self, presets: Sequence[PresetView]) -> None:
        """Show these presets, in this order."""
        for old in self._buttons:
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._made(preset) for preset in presets]
        for made in self._buttons:
            self._group.addButton(made)
        self._strip.show_row(self._buttons)
        before: QWidget = self.save
        for made in self._buttons:
            QWidget.setTabOrder(before, made)
            before = made

    def light(self, name: str) -> None:
        """Check the preset of this name, and no other; "" checks none."""
        for preset_button in self._buttons:
            preset_button.setChecked(preset_button.preset.name == name)
        self._strip.show_checked()

    def show_selection(self, count: int) -> None:
        """Offer to apply the strengths to the selection if it has several photos."""
        self.apply.setVisible(count > 1)
        say(self.apply.setText, tr("Apply to {count}", count=count))
        say(
            self.apply.setAccessibleName,
            tr("Apply to {count} selected photos", one="Apply to {count} selected photo", count=count),
        )

    def buttons(self) -> tuple[PresetButton, ...]:
        """The preset buttons, in order."""
        return tuple(self._buttons)

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


class _Strip(QScrollArea):
    """One row of buttons, which share its width; the wheel scrolls it where they need more."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(CONTROL_HEIGHT)
        self._buttons: tuple[QPushButton, ...] = ()
        self._edge = SoftEdge(self, self.horizontalScrollBar())
        self.horizontalScrollBar().rangeChanged.connect(self.show_checked)
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        self.setWidget(content)

    def show_row(self, buttons: Sequence[QPushButton]) -> None:
        """Show these buttons."""
        while self._row.count():
            self._row.takeAt(0)
        self._buttons = tuple(buttons)
        for made in buttons:
            made.ensurePolished()
            made.setMinimumWidth(min(_WIDEST, made.fontMetrics().horizontalAdvance(made.text()) + _PADDING))
            self._row.addWidget(made, 1)

    def show_checked(self) -> None:
        """Scroll to the button that is checked."""
        for made in self._buttons:
            if made.isChecked():
                self.ensureWidgetVisible(made, MARGIN, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, CONTROL_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._edge.place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar, turned = self.horizontalScrollBar(), event.angleDelta()
        if bar.maximum() == 0:
            event.ignore()  # the panel scrolls
            return
        bar.setValue(bar.value() - (turned.x() or turned.y()))
        event.accept()
