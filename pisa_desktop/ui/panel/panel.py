"""The panel: shows the session's views and calls its methods; where it needs the window, it signals."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.controls import Elided, button, label
from pisa_desktop.ui.look.tokens import GAP, LOW_WINDOW, MARGIN, NARROW_WINDOW, PANEL_NARROW, PANEL_WIDTH, UNIT
from pisa_desktop.ui.panel.choices import ModelPicker, ScaleRow
from pisa_desktop.ui.panel.column import Column
from pisa_desktop.ui.panel.pad import Pad
from pisa_desktop.ui.panel.presets import PresetRow
from pisa_desktop.ui.panel.slots import SlotRow
from pisa_desktop.ui.panel.strength import StrengthRow
from pisa_desktop.ui.state.session import Session
from pisa_desktop.ui.state.views import Face


class Panel(QFrame):
    """One column with the photo's name on top, its choices in the middle and the primary button pinned below."""

    primary_pressed = Signal()
    model_folder_asked = Signal()
    preset_name_asked = Signal()
    export_asked = Signal()
    apply_asked = Signal()
    keyboard_done = Signal()
    """A number box hands the keyboard back to the canvas."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self._make_controls()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)  # the line on the left stays in sight
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self._middle(), 1)
        layout.addWidget(self._foot())
        self._connect_controls()
        self._connect_session()
        self.fit(NARROW_WINDOW, LOW_WINDOW)

    def fit(self, width: int, height: int) -> None:
        """Take the room that a window of this size leaves."""
        self.setFixedWidth(PANEL_NARROW if width < NARROW_WINDOW else PANEL_WIDTH)
        self.pad.setVisible(height >= LOW_WINDOW)

    def show_selection(self, count: int) -> None:
        """How many photos are selected in the filmstrip."""
        self.presets.show_selection(count)

    # ---- Making ------------------------------------------------------------------------------------------------

    def _make_controls(self) -> None:
        self.title = Elided("title")
        self.size_line = Elided("value", Qt.TextElideMode.ElideRight)
        self.presets = PresetRow()
        self.pad = Pad()
        self.cleanup = StrengthRow(
            self.tr("Clean-up"),
            self.tr("Removes noise, blur and JPEG marks. Too high looks smooth."),
            self.tr("Strength of the pixel level, \u03bb pix, 0 to 1.50. Double click the slider to reset."),
        )
        self.detail = StrengthRow(
            self.tr("Detail"),
            self.tr("Adds texture the model infers. Too high invents things."),
            self.tr("Strength of the semantic level, \u03bb sem, 0 to 1.50. Double click the slider to reset."),
        )
        self.honest = label(self.tr("Added detail is a guess. Check faces and text."), "honest", wrap=True)
        self.scale = ScaleRow()
        self.model = ModelPicker()
        self.slots = SlotRow()
        self.output_line = Elided("value")
        self.primary = button("", "primary")

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
        layout.setContentsMargins(MARGIN, UNIT + 4, MARGIN, UNIT)
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
        area = Column(content)
        area.setObjectName("panelMiddle")
        return area

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(UNIT)
        grid.setHorizontalSpacing(UNIT)
        rows = ((self.tr("Slots"), self.slots), (self.tr("Scale"), self.scale), (self.tr("Model"), self.model))
        for index, (name, control) in enumerate(rows):
            grid.addWidget(label(name, "name"), index, 0)
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

    # ---- From the user to the session --------------------------------------------------------------------------

    def _connect_controls(self) -> None:
        session = self._session
        self.presets.chosen.connect(self._take_preset)
        self.presets.peeked.connect(session.peek)
        self.presets.save_asked.connect(self.preset_name_asked)
        self.presets.delete_asked.connect(session.delete_preset)
        self.presets.apply_asked.connect(self.apply_asked)
        self.pad.moved.connect(session.set_strengths)
        self.cleanup.moved.connect(self._set_cleanup)
        self.detail.moved.connect(self._set_detail)
        for strength in (self.cleanup, self.detail):
            strength.left.connect(self.keyboard_done)
        self.scale.chosen.connect(session.set_scale)
        self.model.chosen.connect(session.set_model)
        self.model.folder_asked.connect(self.model_folder_asked)
        self.slots.stored.connect(session.store_slot)
        self.slots.recalled.connect(session.recall_slot)
        self.primary.clicked.connect(self.primary_pressed)

    def _take_preset(self, name: str) -> None:
        self._session.peek(None)
        self._session.apply_preset(name)

    def _set_cleanup(self, pix: float, settled: bool) -> None:
        self._session.set_strengths(Strengths(pix, self._session.strengths.sem), settled)

    def _set_detail(self, sem: float, settled: bool) -> None:
        self._session.set_strengths(Strengths(self._session.strengths.pix, sem), settled)

    # ---- From the session to the eye ---------------------------------------------------------------------------

    def _connect_session(self) -> None:
        session = self._session
        session.current_changed.connect(self._show_photo)
        session.item_changed.connect(self._show_photo)
        session.picture_changed.connect(self._show_photo)
        session.strengths_changed.connect(self._show_strengths)
        session.choices_changed.connect(self._show_choices)
        session.presets_changed.connect(self._show_presets)
        session.activity_changed.connect(self._show_primary)
        for show in (self._show_photo, self._show_presets, self._show_choices, self._show_primary):
            show()

    def _show_photo(self) -> None:
        current = self._session.current
        if current is None:
            self.title.set_whole(self.tr("No photo"))
            self.size_line.set_whole(self.tr("Open one, or drop it on the left"))
            return
        self.scale.show_scale(self._session.scale)  # the photo's own, once its size is known
        item = self._session.item(current)
        self.title.set_whole(item.name)
        sizes, picture = self._sizes(item.size), self._session.picture
        about = picture.about if picture.item == current else ""
        self.size_line.set_whole(f"{sizes}   {about}" if about else sizes, sizes)
        self._show_output()

    def _sizes(self, size: tuple[int, int] | None) -> str:
        if size is None:
            return self.tr("Opening...")
        scale = self._session.scale
        height, width = size
        words = f"{width} \u00d7 {height}"
        return f"{words}  \u2192  {width * scale} \u00d7 {height * scale}" if scale != 1 else words

    def _show_presets(self) -> None:
        self.presets.show_presets(self._session.presets)
        self._show_strengths()

    def _show_strengths(self) -> None:
        strengths, shown = self._session.strengths, self._session.shown_strengths
        self.pad.show_strengths(strengths, shown)
        self.cleanup.show_strength(strengths.pix)
        self.detail.show_strength(strengths.sem)
        self.presets.light(strengths)
        self.slots.show_slots(self._session.slots, strengths)

    def _show_choices(self) -> None:
        self.scale.show_scale(self._session.scale)
        self.model.show_models(self._session.models, self._session.model)
        self._show_photo()

    def _show_primary(self) -> None:
        view = self._session.primary
        self.primary.setText(view.words)
        self.primary.setAccessibleName(self.primary.text())
        self.primary.setEnabled(view.enabled)
        kind = "main" if view.face is Face.CANCEL else "primary"
        if kind != self.primary.property("kind"):
            self.primary.setProperty("kind", kind)
            self.primary.style().unpolish(self.primary)
            self.primary.style().polish(self.primary)
        self._show_output()

    def _show_output(self) -> None:
        """What Export would write."""
        if self._session.current is None:
            self.output_line.set_whole("")
            return
        options = self._session.export_options
        example = self._session.export_example(options)
        folder = options.folder.name if options.folder is not None else ""
        words = self.tr("To %1, about %2 MB").replace("%1", f"{folder}/{example.name}")
        words = words.replace("%2", f"{example.bytes / 1e6:.1f}")
        self.output_line.set_whole(example.problem or words)
