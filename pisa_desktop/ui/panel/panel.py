"""The panel widget: shows the state of the session, changes it, and signals what the window has to do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths, scaled
from pisa_desktop.ui.look.controls import Elided, label
from pisa_desktop.ui.look.tokens import (
    GAP,
    MARGIN,
    NARROW_WINDOW,
    PANEL_NARROW,
    PANEL_WIDE,
    PANEL_WIDTH,
    UNIT,
    WIDE_WINDOW,
)
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.panel.column import Column
from pisa_desktop.ui.panel.pad import Pad
from pisa_desktop.ui.panel.presets import PresetRow
from pisa_desktop.ui.panel.primary import PrimaryButton
from pisa_desktop.ui.panel.scale_and_model import ModelPicker, PhotoIsPicker, ScaleRow
from pisa_desktop.ui.panel.slots import SlotRow
from pisa_desktop.ui.panel.strength_row import StrengthRow
from pisa_desktop.ui.state.interface import Session
from pisa_desktop.ui.state.views import Stage

_LEARNING = 10
"""Starts of the program after which its user knows what the sliders do; their tooltips still say it."""


class Panel(QFrame):
    """A column with the photo's name at the top, its controls in the middle and the primary button at the bottom."""

    primary_pressed = Signal()
    models_asked = Signal()
    preset_name_asked = Signal()
    apply_asked = Signal()
    custom_asked = Signal()
    keyboard_done = Signal()
    """The user has finished typing in a number box: the keyboard focus returns to the canvas."""
    limited = Signal(object)
    """Carries a sentence: a number that was typed is out of range, and the nearest one was taken."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self._make_controls()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)  # keeps the line on the left visible
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self._middle(), 1)
        layout.addWidget(self._foot())
        self._connect_controls()
        self._connect_session()
        self.fit(NARROW_WINDOW)

    def fit(self, width: int) -> None:
        """Adapt to a window of this width, in pixels."""
        share = round(width * PANEL_WIDE / WIDE_WINDOW)
        wide = min(PANEL_WIDE, max(PANEL_WIDTH, share))
        self.setFixedWidth(PANEL_NARROW if width < NARROW_WINDOW else wide)

    def show_selection(self, count: int) -> None:
        """Show how many photos are selected in the filmstrip."""
        self.presets.show_selection(count)

    # ---- Controls -----------------------------------------------------------------------------------------------

    def _make_controls(self) -> None:
        self.title = Elided("title")
        self.size_line = Elided("value", Qt.TextElideMode.ElideRight)
        self.presets = PresetRow()
        self.pad = Pad()
        self.cleanup = StrengthRow(
            tr("Clean-up"),
            tr("Removes noise and JPEG marks.\nToo high looks too smooth."),
            tr("Strength of the pixel level, \u03bb pix, 0 to 1.50. Double-click the slider to reset."),
        )
        self.detail = StrengthRow(
            tr("Detail"),
            tr("Sharpens and adds texture.\nToo high invents details."),
            tr("Strength of the semantic level, \u03bb sem, 0 to 1.50. Double-click the slider to reset."),
        )
        self.honest = label(tr("Added detail is a guess.\nCheck faces and text."), "honest", wrap=True)
        self.scale = ScaleRow()
        self.photo_is = PhotoIsPicker()
        self.model = ModelPicker()
        self.slots = SlotRow()
        self.output_line = Elided("value")
        self.primary = PrimaryButton()
        names = {
            self.title: "photoName",
            self.size_line: "photoSize",
            self.cleanup: "cleanup",
            self.detail: "detail",
            self.output_line: "outputLine",
        }
        for widget, name in names.items():
            widget.setObjectName(name)

    def _head(self) -> QWidget:
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.size_line)
        return head

    def _middle(self) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(MARGIN, UNIT + 4, MARGIN, UNIT // 2)
        layout.setSpacing(GAP)
        layout.addWidget(self.presets)
        layout.addWidget(self.pad, 4)
        layout.addWidget(self.cleanup)
        detail = QVBoxLayout()
        detail.setSpacing(UNIT)
        detail.addWidget(self.detail)
        detail.addWidget(self.honest)
        layout.addLayout(detail)
        layout.addLayout(self._choices())
        layout.addStretch(1)
        hints = (self.cleanup.hint, self.detail.hint)
        known = self._session.settings.current.starts > _LEARNING
        if known:
            for hint in hints:
                hint.hide()
        area = Column(content, may_go=() if known else hints)
        area.setObjectName("panelMiddle")
        return area

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(UNIT)
        grid.setHorizontalSpacing(UNIT)
        rows = (
            (tr("Slots"), self.slots),
            (tr("Scale"), self.scale),
            (tr("Photo is"), self.photo_is),
            (tr("Model"), self.model),
        )
        for index, (name, control) in enumerate(rows):
            text = label(name, "name")
            text.setBuddy(control)  # names it for screen readers
            grid.addWidget(text, index, 0)
            grid.addWidget(control, index, 1)
        grid.setColumnMinimumWidth(0, 72)
        grid.setColumnStretch(1, 1)
        return grid

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("panelFoot")
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(MARGIN, UNIT, MARGIN, MARGIN)
        layout.setSpacing(UNIT)
        layout.addWidget(self.output_line)
        layout.addWidget(self.primary)
        return foot

    # ---- What the user changes ---------------------------------------------------------------------------------

    def _connect_controls(self) -> None:
        session = self._session
        self.presets.chosen.connect(self._take_preset)
        self.presets.peeked.connect(session.edit.peek)
        self.presets.save_asked.connect(self.preset_name_asked)
        self.presets.delete_asked.connect(session.edit.delete_preset)
        self.presets.apply_asked.connect(self.apply_asked)
        self.pad.moved.connect(session.edit.set_strengths)
        self.cleanup.moved.connect(self._set_cleanup)
        self.detail.moved.connect(self._set_detail)
        for strength in (self.cleanup, self.detail):
            strength.left.connect(self.keyboard_done)
            strength.limited.connect(self.limited)
        self.scale.chosen.connect(lambda scale: session.edit.set_size(Size(scale)))
        self.scale.custom_asked.connect(self.custom_asked)
        self.photo_is.chosen.connect(session.edit.set_photo_is)
        self.model.chosen.connect(session.models.open)
        self.model.dialog_asked.connect(self.models_asked)
        self.slots.stored.connect(session.edit.store_slot)
        self.slots.recalled.connect(session.edit.recall_slot)
        self.slots.cleared.connect(session.edit.clear_slot)
        self.primary.chosen.connect(self.primary_pressed)

    def _take_preset(self, name: str) -> None:
        self._session.edit.peek(None)
        self._session.edit.apply_preset(name)

    def _set_cleanup(self, pix: float, settled: bool) -> None:
        self._session.edit.set_strengths(Strengths(pix, self._session.edit.strengths.sem), settled)

    def _set_detail(self, sem: float, settled: bool) -> None:
        self._session.edit.set_strengths(Strengths(self._session.edit.strengths.pix, sem), settled)

    # ---- What the session has changed --------------------------------------------------------------------------

    def _connect_session(self) -> None:
        session = self._session
        session.photo.current_changed.connect(self._show_photo)
        session.album.item_changed.connect(self._show_item)
        session.photo.picture_changed.connect(self._show_photo)
        session.edit.strengths_changed.connect(self._show_strengths)
        session.edit.scale_changed.connect(self._show_photo)
        session.models.changed.connect(self._show_models)
        session.edit.presets_changed.connect(self._show_presets)
        session.activity.changed.connect(self._show_primary)
        session.exports.looked.connect(self._show_output)
        self._show_all()

    def _show_all(self) -> None:
        for show in (self._show_photo, self._show_presets, self._show_models, self._show_primary):
            show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_all()

    def _show_photo(self) -> None:
        current = self._session.photo.current
        waits = current is not None and self._session.photo.picture.stage is Stage.ORIGINAL
        for control in (self.pad, self.cleanup.slider, self.detail.slider):
            control.show_waiting(waits)
        self.scale.show_scale(self._session.edit.scale)  # the photo's own, once its size is known
        self.photo_is.show_photo_is(self._session.edit.photo_is, self._session.edit.assessed)
        self._show_output()
        if current is None:
            say(self.title.set_whole, tr("No photo"))
            say(self.size_line.set_whole, tr("Open one, or drop it on the left"))
            return
        item = self._session.album.item(current)
        self.title.set_whole(item.name)
        sizes, picture = self._sizes(item.size), self._session.photo.picture
        about = picture.about if picture.item == current else ""
        self.size_line.set_whole(f"{sizes}   {about}" if about else sizes, sizes)

    def _show_item(self, item: int) -> None:
        if item == self._session.photo.current and self._session.album.item(item).progress is None:
            self._show_photo()  # not at every step: it reads the disk

    def _sizes(self, size: tuple[int, int] | None) -> str:
        if size is None:
            return tr("Opening...")
        scale = self._session.edit.scale
        height, width = size
        words = f"{width} \u00d7 {height}"
        higher, wider = scaled(size, scale)
        return f"{words}  \u2192  {wider} \u00d7 {higher}" if scale != 1 else words

    def _show_presets(self) -> None:
        self.presets.show_presets(self._session.edit.presets)
        self._show_strengths()

    def _show_strengths(self) -> None:
        edit = self._session.edit
        strengths, starting = edit.strengths, edit.starting
        self.pad.start_at(starting)
        self.cleanup.slider.start, self.detail.slider.start = starting.pix, starting.sem
        self.pad.show_strengths(strengths, edit.shown_strengths)
        self.cleanup.show_strength(strengths.pix)
        self.detail.show_strength(strengths.sem)
        self.presets.light(edit.preset)
        self.slots.show_slots(edit.slots, strengths)

    def _show_models(self) -> None:
        self.model.show_models(self._session.models.all, self._session.models.chosen)
        self._show_output()

    def _show_primary(self) -> None:
        self.primary.show_view(self._session.activity.primary)

    def _show_output(self) -> None:
        """Show what Export would write. This reads the disk, so it is not called while a slider moves."""
        if self._session.photo.current is None:
            self.output_line.set_whole("")
            return
        options = self._session.exports.options
        example = self._session.exports.example(options)
        folder = options.folder.name if options.folder is not None else ""
        path, size = f"{folder}/{example.name}", example.bytes
        words = tr("To {path}", path=path)
        if size is not None:
            words = tr("To {path}, about {size:.1f} MB", path=path, size=size / 1e6)
        self.output_line.set_whole(example.problem or words)
