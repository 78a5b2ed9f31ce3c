"""The controls that choose the scale and the model of the current photo."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from pisa_desktop.photo.naming import times
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.ui.look.controls import Picker, button
from pisa_desktop.ui.look.tokens import UNIT
from pisa_desktop.ui.look.words import photo_is_hint, photo_is_name, say, tr
from pisa_desktop.ui.state.album.choices import SCALES
from pisa_desktop.ui.state.views import ModelView

_CUSTOM = 0
"""Id of the button for a scale that is typed."""


class ScaleRow(QWidget):
    """Buttons for 1x, 2x and 4x, and one for any other size, which shows the scale while it is in use."""

    chosen = Signal(int)
    custom_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        say(self.setAccessibleName, tr("Scale"))
        self._group = QButtonGroup(self)
        for scale in SCALES:
            segment = button(f"{scale}\u00d7", "segment", tr("Scale {scale} times", scale=scale))
            segment.setObjectName(f"scale-{scale}")
            segment.setCheckable(True)
            segment.setAutoExclusive(True)  # a radio button for screen readers
            say(segment.setToolTip, self._tooltip(scale))
            self._group.addButton(segment, scale)
            layout.addWidget(segment, 1)
        self.custom = button("", "segment")
        self.custom.setObjectName("scale-custom")
        self.custom.setCheckable(True)
        self.custom.setAutoExclusive(True)
        say(self.custom.setToolTip, tr("Custom size..."))
        self._group.addButton(self.custom, _CUSTOM)
        layout.addWidget(self.custom, 1)
        self._scale: float = SCALES[0]
        self._group.idClicked.connect(self._clicked)
        self.show_scale(self._scale)

    def show_scale(self, scale: float) -> None:
        """Check the button of a scale."""
        self._scale = scale
        usual = scale in SCALES
        self.custom.setText("\u2026" if usual else f"{times(scale)}\u00d7")
        named = tr("Custom size") if usual else tr("Custom size, scale {scale} times", scale=times(scale))
        say(self.custom.setAccessibleName, named)
        (self._group.button(int(scale)) if usual else self.custom).setChecked(True)

    def _clicked(self, scale: int) -> None:
        if scale == _CUSTOM:
            self.show_scale(self._scale)  # until another is chosen
            self.custom_asked.emit()
        else:
            self.chosen.emit(scale)

    def button(self, scale: int) -> QPushButton:
        """The button of a scale."""
        found = self._group.button(scale)
        assert isinstance(found, QPushButton)
        return found

    def _tooltip(self, scale: int) -> str:
        if scale == 1:
            return tr("Restored at the same size")
        return tr("{scale} times the width and height", scale=scale)


class PhotoIsPicker(Picker):
    """What the photo is: Auto and the three conditions, each with a hint."""

    chosen = Signal(object)
    """A PhotoIs."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("photoIs")
        say(self.setAccessibleName, tr("Photo is"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for photo_is in PhotoIs:
            self.addItem("", photo_is)
        self.show_photo_is(PhotoIs.AUTO, None)
        self.activated.connect(lambda index: self.chosen.emit(PhotoIs(self.itemData(index))))

    def show_photo_is(self, photo_is: PhotoIs, assessed: Condition | None) -> None:
        """Show the choice in use; `assessed`: what Auto takes the photo for, None until it has been read."""
        for index, choice in enumerate(PhotoIs):
            self.setItemText(index, photo_is_name(choice, assessed))
            self.setItemData(index, photo_is_hint(choice), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(list(PhotoIs).index(photo_is))
        say(self.setToolTip, photo_is_hint(photo_is))


class ModelPicker(Picker):
    """The list of available models; its last entry opens the Models dialog."""

    chosen = Signal(str)
    dialog_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("model")
        say(self.setAccessibleName, tr("Model"))
        self.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._in_use = ""
        self.activated.connect(self._activated)

    def show_models(self, models: Sequence[ModelView], in_use: ModelView) -> None:
        """Show the available models and the one in use."""
        self._in_use = in_use.key
        self.clear()
        for model in models:
            self.addItem(model.name, model.key)
        self.insertSeparator(self.count())
        self.addItem(tr("Models..."), None)
        self._show_in_use()
        say(self.setToolTip, tr("Model in use: {name}", name=in_use.name))

    def _show_in_use(self) -> None:
        self.setCurrentIndex(self.findData(self._in_use))

    def _activated(self, index: int) -> None:
        key = self.itemData(index)
        self._show_in_use()  # until the session reports another model in use
        if key is None:
            self.dialog_asked.emit()
        elif key != self._in_use:
            self.chosen.emit(key)
