"""Creates the widgets that lie over the picture, shows those of the current mode and places them."""

from PySide6.QtCore import QObject, QPointF, QRect, Qt
from PySide6.QtWidgets import QWidget

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.compose import ADDED, REMOVED
from pisa_desktop.ui.canvas.geometry import Size
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.overlay.chips import Chip, ChipButton, Fader
from pisa_desktop.ui.canvas.overlay.empty_state import EmptyState
from pisa_desktop.ui.canvas.overlay.grid_cell import ConditionCell, StrengthsCell
from pisa_desktop.ui.canvas.overlay.mode_bar import GainChip, ModeBar
from pisa_desktop.ui.canvas.overlay.page_bar import PageBar
from pisa_desktop.ui.canvas.overlay.split_handle import Handle
from pisa_desktop.ui.canvas.panes import CONDITIONS, GRID, panes
from pisa_desktop.ui.canvas.scene import Scene
from pisa_desktop.ui.look.tokens import CONTROL_HEIGHT, NARROW_WINDOW, UNIT
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.state.views import ActivityView, ConditionsView

_EDGE = 12


class Overlay(QObject):
    """Owns the split handle, the chips, the mode bar, the grid's cells and the empty state, created in tab order."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.fader = fader = Fader(canvas)
        self.empty = EmptyState(canvas)
        self.cells = [StrengthsCell(canvas, strengths) for strengths in GRID]
        self.condition_cells = [ConditionCell(canvas, condition) for condition in CONDITIONS]
        self.handle = Handle(canvas)
        self.before_tag, self.after_tag = Chip(canvas, fader), Chip(canvas, fader)
        self.work = Chip(canvas, fader)
        self.cancel = ChipButton(canvas, fader, plate=False, icon="close")
        self.bar = ModeBar(canvas, fader)
        self.gain = GainChip(canvas, fader)
        self.pages = PageBar(canvas, fader)
        self.zoom = ChipButton(canvas, fader, plate=True)
        self.before_tag.setObjectName("beforeTag")
        self.after_tag.setObjectName("afterTag")
        self.work.setObjectName("work")
        self.cancel.setObjectName("cancelWork")
        self.zoom.setObjectName("zoom")
        say(self.cancel.setAccessibleName, tr("Cancel"))
        say(self.cancel.setToolTip, tr("Cancel (Esc)"))
        self.cancel.compact = True
        say(self.zoom.setToolTip, tr("Fit or 100 %"))
        self.work.hide()
        self.cancel.hide()
        self.fader.changed.connect(self._part_line)

    def hover(self, place: QPointF) -> None:
        """Highlight the grid cell under the mouse."""
        self.fader.wake()
        for cell in (*self.cells, *self.condition_cells):
            cell.show_hover(cell.isVisible() and cell.geometry().contains(place.toPoint()))

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom in its chip."""
        text = tr("{percent} %", percent=round(100 * zoom))
        if text != self.zoom.text():
            self.zoom.setText(text)
            say(self.zoom.setAccessibleName, tr("Zoom {text}", text=text))
            self._place_corners()

    def show_conditions(self, view: ConditionsView) -> None:
        """Label the panes of the grid's second page."""
        for cell in self.condition_cells:
            cell.show_view(view)

    def show_activity(self, activity: ActivityView) -> None:
        """Show what is being done in the work chip, and its Cancel button where that is possible."""
        appears = bool(activity.words) and self.work.isHidden()
        self.work.tail = CONTROL_HEIGHT - UNIT if activity.cancellable else 0
        self.work.show_text(activity.words)
        self.work.setVisible(bool(activity.words))
        self._show(self.cancel, bool(activity.words) and activity.cancellable)
        self._place_corners()
        if appears:
            self.fader.wake()

    def arrange(self, scene: Scene, mode: Mode, original: bool, strengths: Strengths, viewport: Size) -> None:
        """Show and place the widgets of the mode; `viewport` is the size of the canvas in device pixels."""
        photo, both = scene.size is not None, scene.comparable
        self._show(self.empty, not photo)
        self.empty.setGeometry(self._canvas.rect())
        self._show(self.handle, both and mode.divided and not original)
        self.handle.divide(Qt.Orientation.Vertical if mode is Mode.SPLIT_HORIZONTAL else Qt.Orientation.Horizontal)
        self._show(self.bar, both)
        self.bar.show_mode(mode)
        self._show(self.gain, both and mode is Mode.DIFFERENCE)
        self._show(self.pages, both and mode.grid)
        self.pages.show_mode(mode)
        self.zoom.setVisible(photo)
        self._show_tags(scene, mode, original, strengths)
        for cell in self.cells:
            cell.setChecked(cell.strengths == strengths)
        for page in (Mode.GRID, Mode.CONDITIONS):
            self._place_cells(page, both and mode is page, viewport)
        self._place_corners()

    def _show(self, widget: QWidget, shown: bool) -> None:
        """Show or hide a widget; if it had the focus, the canvas gets it, not the next widget in tab order."""
        focus = self._canvas.focusWidget()
        if not shown and focus is not None and (widget is focus or widget.isAncestorOf(focus)):
            self._canvas.setFocus()
        widget.setVisible(shown)

    def take_cell(self, place: QPointF) -> None:
        """On a page of the grid, click the cell at a point of the canvas."""
        for cell in (*self.cells, *self.condition_cells):
            if cell.isVisible() and cell.geometry().contains(place.toPoint()):
                cell.click()

    def _show_tags(self, scene: Scene, mode: Mode, original: bool, strengths: Strengths) -> None:
        both = scene.comparable
        alone = mode in (Mode.SINGLE, Mode.BLINK, Mode.DIFFERENCE, Mode.DETAIL_MAP) or mode.grid
        before = both and (original or not alone)
        after = both and not original and not mode.grid
        say(self.before_tag.show_text, tr("Original"))
        self.before_tag.setVisible(before)
        self.after_tag.setVisible(after)
        self.show_after_tag(scene, mode, strengths)

    def show_after_tag(self, scene: Scene, mode: Mode, strengths: Strengths) -> None:
        """Label what the after side shows at these strengths."""
        if mode is Mode.DETAIL_MAP:
            self.after_tag.show_text(tr("Added") + "   " + tr("Removed"), (ADDED, REMOVED))
        elif mode is Mode.DIFFERENCE:
            say(self.after_tag.show_text, tr("Difference"))
        else:
            self.after_tag.show_text(scene.shown.tag_at(strengths) or tr("Enhanced"))
        self.place_tags(mode)

    def place_tags(self, mode: Mode) -> None:
        """Place the tags in the corners of their sides; a tag whose side is too narrow is hidden."""
        area, after, line = self._canvas.rect(), self.after_tag, self.handle.line
        self.before_tag.move(_EDGE, _EDGE)
        below = mode is Mode.SPLIT_HORIZONTAL
        top = area.height() - 2 * (_EDGE + CONTROL_HEIGHT) if below else _EDGE
        after.move(area.width() - _EDGE - after.width(), top)
        if not self.handle.isHidden():
            room = self.before_tag.geometry().bottom() if below else self.before_tag.geometry().right()
            start = after.geometry().top() if below else after.geometry().left()
            self.before_tag.setVisible(line > room)
            after.setVisible(line < start)

    def _part_line(self) -> None:
        plate = QRect() if self.bar.isHidden() else self.bar.geometry()
        self.handle.make_way(plate, self.fader.opacity)

    def _place_cells(self, page: Mode, shown: bool, viewport: Size) -> None:
        ratio = self._canvas.devicePixelRatioF()
        cells = self.cells if page is Mode.GRID else self.condition_cells
        for cell, box in zip(cells, panes(page, viewport), strict=True):
            left, top, right, bottom = (round(side / ratio) for side in (box.left, box.top, box.right, box.bottom))
            cell.setGeometry(left, top, right - left, bottom - top)
            self._show(cell, shown)

    def _place_corners(self) -> None:
        area = self._canvas.rect()
        narrow = self._canvas.window().width() < NARROW_WINDOW
        self.bar.set_compact(narrow)
        if self.bar.width() + 2 * (_EDGE + UNIT + 80) > area.width():
            self.bar.set_compact(True)
        bottom = area.height() - _EDGE
        self.bar.move((area.width() - self.bar.width()) // 2, bottom - self.bar.height())
        self._part_line()
        self.gain.move((area.width() - self.gain.width()) // 2, self.bar.y() - UNIT - self.gain.height())
        self.pages.move((area.width() - self.pages.width()) // 2, self.bar.y() - UNIT - self.pages.height())
        self.zoom.resize(self.zoom.sizeHint())
        self.zoom.move(area.width() - _EDGE - self.zoom.width(), bottom - self.zoom.height() - 4)
        self.work.resize(self.work.sizeHint())
        self.cancel.resize(CONTROL_HEIGHT, CONTROL_HEIGHT)
        reach = _EDGE + self.work.width() + UNIT
        top = bottom - CONTROL_HEIGHT - 4
        if reach > self.bar.x():  # no room beside the bar
            top = self.bar.y() - UNIT - CONTROL_HEIGHT
        self.work.move(_EDGE, top)
        self.cancel.move(_EDGE + self.work.width() - self.cancel.width(), top)
