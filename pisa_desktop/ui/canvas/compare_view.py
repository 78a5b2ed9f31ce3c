"""The canvas widget that compares before and after. This is what the window uses of it:

    canvas = CompareView()
    canvas.set_picture(picture)          the current photo; prepared in a thread if large
    canvas.set_strengths(strengths)      repaints at once from `picture.slider_arrays`, in numpy, without the network
    canvas.set_conditions(conditions)    the grid's second page
    canvas.set_activity(activity)        the chip "Analysing tile 7 of 24, about 40 s"
    canvas.set_state(state)              restores zoom, place, mode and handle; `state` reads them
    canvas.set_mode(mode), set_handle(share), set_gain(times), set_nearest(on), show_original(held)
    canvas.shown, settled                the picture on the screen, and whether it is finished
    canvas.navigation                    fit, actual_size, zoom_in, zoom_out, zoom_at, pan

    visible_changed(Region)           the visible part of the output, to be computed first
    state_changed(ViewState)          zoom, place, mode or handle has changed, to be saved
    zoom_changed(float)               device pixels per picture pixel
    mode_changed(Mode)                set by a button of the bar or by set_mode
    handle_moved(float)               position of the split handle, 0..1
    strengths_chosen(Strengths)       a cell of the grid's first page was clicked
    condition_chosen(Condition)       a cell of its second page was clicked
    cancel_clicked()                  the Cancel button of the work chip
    open_clicked(), sample_clicked()  buttons of the empty canvas; a double-click on it also opens

The wheel zooms at the cursor, dragging pans, a double-click toggles Fit and 100 %, a long press shows the original.
Colours come from the palette (`style.tokens_of`).
"""

from dataclasses import replace
from math import ceil
from time import perf_counter

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.compose import Composition, paint
from pisa_desktop.ui.canvas.condition_scenes import ConditionScenes
from pisa_desktop.ui.canvas.geometry import Box, Size, View
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.mouse import Mouse
from pisa_desktop.ui.canvas.navigation import Navigation
from pisa_desktop.ui.canvas.overlay.chips import paint_ring
from pisa_desktop.ui.canvas.overlay.overlay import Overlay
from pisa_desktop.ui.canvas.panes import after_areas, panes
from pisa_desktop.ui.canvas.scene import Frame, Refiner, Scene, SceneMaker
from pisa_desktop.ui.look.style import tokens_of
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.state.views import ActivityView, ConditionsView, PictureView, ViewState

BLINK_MS = 600
REST_MS = 120
"""How long after the last slider move or change of view the picture is refined."""
TILES_S = 0.006
"""Seconds of each frame that may be spent on making tiles."""


class CompareView(QWidget):
    """Shows one photo before and after, in the mode the user has chosen."""

    visible_changed = Signal(object)
    state_changed = Signal(object)
    zoom_changed = Signal(float)
    mode_changed = Signal(object)
    handle_moved = Signal(float)
    strengths_chosen = Signal(object)
    condition_chosen = Signal(object)
    cancel_clicked = Signal()
    open_clicked = Signal()
    sample_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        say(self.setAccessibleName, tr("Photo"))
        self._scene = Scene()
        self._mode = Mode.SPLIT
        self._strengths = Strengths()
        self._nearest = self._held = self._blinked = self._ring = False
        self._told: tuple[object, ...] = ()
        self._maker = SceneMaker(self)
        self._maker.made.connect(self._show_scene)
        self._refiner = Refiner(self)
        self._refiner.refined.connect(self.update)
        self._conditions = ConditionScenes(self)
        self._conditions.changed.connect(self._show_conditions)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._settle)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self.update)
        self._blink = QTimer(self, interval=BLINK_MS)
        self._blink.timeout.connect(self._blink_now)
        self.overlay = Overlay(self)
        self.navigation = Navigation(self, self._panes)
        self.navigation.moved.connect(self._view_moved)
        self._connect_overlay()
        self._mouse = Mouse(self)
        self._connect_mouse()
        self.overlay.handle.valueChanged.connect(self._move_handle)
        self._arrange()

    def _connect_overlay(self) -> None:
        over = self.overlay
        over.empty.open_clicked.connect(self.open_clicked)
        over.empty.sample_clicked.connect(self.sample_clicked)
        over.cancel.clicked.connect(self.cancel_clicked)
        over.bar.chosen.connect(self.set_mode)
        over.pages.chosen.connect(self.set_mode)
        over.zoom.clicked.connect(lambda _=False: self.navigation.toggle_fit())
        over.gain.changed.connect(self.update)
        for cell in over.cells:
            cell.clicked.connect(lambda _=False, strengths=cell.strengths: self.strengths_chosen.emit(strengths))
        for each in over.condition_cells:
            each.clicked.connect(lambda _=False, condition=each.condition: self.condition_chosen.emit(condition))

    def _connect_mouse(self) -> None:
        mouse = self._mouse
        mouse.wheeled.connect(self.navigation.zoom_at)
        mouse.hovered.connect(self.overlay.hover)
        mouse.dragged.connect(self.navigation.pan)
        mouse.held.connect(self.show_original)
        mouse.clicked.connect(self.overlay.take_cell)
        mouse.double_clicked.connect(self._double_clicked)

    # ---- What is shown ------------------------------------------------------------------------------------------

    def set_picture(self, picture: PictureView) -> None:
        """Show a photo and its result. Large ones are prepared in a thread; the last picture stays until then."""
        self._maker.make(picture)

    @property
    def shown(self) -> PictureView:
        """What is on the screen: the last picture that has been prepared."""
        return self._scene.shown

    @property
    def has_photo(self) -> bool:
        """Whether a photo is shown."""
        return self._scene.size is not None

    @property
    def settled(self) -> bool:
        """Whether everything is painted in its final quality."""
        busy = self._maker.busy or self._conditions.busy or self._refiner.busy
        return not (busy or self._rest.isActive() or self._more.isActive())

    def set_strengths(self, strengths: Strengths) -> None:
        """Show the result at these strengths at once, blended in numpy where it has not been rendered."""
        if strengths == self._strengths:
            return
        self._strengths = strengths
        self._rest.start()
        if self._mode is Mode.GRID:
            self._arrange()
        else:
            self.overlay.show_after_tag(self._scene, self._mode, strengths)
            self._repaint_after()

    def set_conditions(self, view: ConditionsView) -> None:
        """Show these pictures on the grid's second page."""
        self._conditions.show(view)
        self.overlay.show_conditions(view)
        self._show_conditions()

    def set_activity(self, activity: ActivityView) -> None:
        """Show what is being done in a chip at the bottom left."""
        self.overlay.show_activity(activity)

    def show_original(self, held: bool) -> None:
        """Show the original, whatever the mode, while a key or the mouse button is held."""
        if held != self._held:
            self._held = held
            self._arrange()

    def set_nearest(self, nearest: bool) -> None:
        """Enlarge the original by repeating pixels instead of bicubic."""
        self._nearest = nearest
        self.update()

    # ---- How it is compared -------------------------------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        """The compare mode."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Set the compare mode; zoom and place stay."""
        if mode is not self._mode:
            divided, self._mode = self._gridded, mode
            self._blinked = False
            self.navigation.resize()
            self._look_closer(divided)
            self._arrange()
            self._tell()
            self.mode_changed.emit(mode)

    @property
    def handle(self) -> float:
        """Position of the split handle, 0..1."""
        return self.overlay.handle.share

    def set_handle(self, share: float) -> None:
        """Move the split handle, 0..1."""
        self.overlay.handle.set_share(share)

    @property
    def gain(self) -> int:
        """Gain of the Difference mode, 1..16."""
        return self.overlay.gain.slider.value()

    def set_gain(self, gain: int) -> None:
        """Set the gain of the Difference mode, 1..16."""
        self.overlay.gain.slider.setValue(gain)

    # ---- Where it looks -----------------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """Zoom and place of one pane, in device pixels."""
        return self.navigation.view

    @property
    def state(self) -> ViewState:
        """What is saved between two runs of the program."""
        view = self.view
        return ViewState(0.0 if view.fit else view.zoom, *view.centre, str(self._mode), self.handle)

    def set_state(self, state: ViewState) -> None:
        """Restore zoom, place, mode and handle; an unknown mode becomes Split."""
        self.set_mode(Mode(state.mode) if state.mode in set(Mode) else Mode.SPLIT)
        self.set_handle(state.handle)
        fit = state.zoom <= 0
        self.navigation.show(replace(self.view, fit=fit, zoom=state.zoom or 1.0, centre=(state.x, state.y)))

    @property
    def _gridded(self) -> bool:
        """Whether the panes of a grid are shown."""
        return self._mode.grid and self._scene.comparable

    def _look_closer(self, before: bool) -> None:
        """Zoom in where a grid appears and out where it leaves; `before`: whether it was there."""
        if self._gridded != before:
            self.navigation.look_closer() if self._gridded else self.navigation.look_back()

    # ---- Inside -------------------------------------------------------------------------------------------------

    def _show_scene(self, scene: Scene) -> None:
        divided, last, self._scene = self._gridded, self._scene, scene
        self._mouse.enabled = self.has_photo
        same_photo = last.size is not None and last.shown.item == scene.shown.item
        if scene.size is not None:
            self.navigation.show_photo(*scene.size, same_photo)
        self._look_closer(divided)
        self._rest.start()
        self._arrange()
        if same_photo and scene.fresh and not last.fresh:
            self.overlay.handle.pulse()

    def _show_conditions(self) -> None:
        if self._mode is Mode.CONDITIONS:
            self._rest.start()
            self.update()

    def _view_moved(self) -> None:
        self._rest.start()
        self.overlay.fader.wake()
        self.update()
        self._tell()

    def _tell(self) -> None:
        """Emit a signal for each property that has changed since the last call."""
        told = (self.view.visible, self.view.scale, self.state)
        before, self._told = self._told or (None, None, None), told
        self.overlay.show_zoom(self.view.scale)
        if told[0] != before[0] and self._scene.size is not None:
            self.visible_changed.emit(self.view.visible)
        if told[1] != before[1]:
            self.zoom_changed.emit(self.view.scale)
        if told[2] != before[2]:
            self.state_changed.emit(self.state)

    def _arrange(self) -> None:
        """Update and place the overlay, and repaint."""
        original = self._held or self._blinked
        self.overlay.arrange(self._scene, self._mode, original, self._strengths, self._viewport())
        blinks = self._mode is Mode.BLINK and self._scene.comparable and self.isVisible()
        if blinks != self._blink.isActive():
            self._blink.start() if blinks else self._blink.stop()
        self.update()

    def _settle(self) -> None:
        """Refine the picture and prepare the next slider move, now that slider and view rest."""
        area = after_areas(self._mode, self._viewport(), self._split())[0]
        jobs = self._scene.refining(self.view, area, self._strengths)
        if self._mode is Mode.CONDITIONS:
            jobs += self._conditions.refining(self.view, area, self._strengths)
        self._refiner.run(jobs)

    def _viewport(self) -> Size:
        """(width, height) of the canvas in device pixels."""
        ratio = self.devicePixelRatioF()
        return max(1, ceil(self.width() * ratio)), max(1, ceil(self.height() * ratio))

    def _double_clicked(self, place: QPointF) -> None:
        if not self.has_photo:
            self.open_clicked.emit()
        elif not self._mode.grid:
            self.navigation.toggle_fit(place)

    def _panes(self) -> list[Box]:
        """The panes of the mode; a single one while there is no result to compare with."""
        return panes(self._mode if self._scene.comparable else Mode.SINGLE, self._viewport())

    def _split(self) -> int:
        """Position of the dividing line, device pixels."""
        return round(self.overlay.handle.line * self.devicePixelRatioF())

    def _repaint_after(self) -> None:
        ratio = self.devicePixelRatioF()
        if self._mode.divided:
            (area,) = after_areas(self._mode, self._viewport(), self._split())
            self.update(QRectF(*(side / ratio for side in area)).toAlignedRect())
        else:
            self.update()

    def _blink_now(self) -> None:
        self._blinked = not self._blinked
        self._arrange()

    def _move_handle(self) -> None:
        self.overlay.handle.place()
        self.overlay.place_tags(self._mode)
        self.update()
        self.handle_moved.emit(self.handle)
        self._tell()

    # ---- Qt's events --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint background and picture; the overlay consists of widgets that paint themselves."""
        tokens = tokens_of(self.palette())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(tokens.canvas))
            if self.has_photo:
                painter.save()
                unit = 1 / self.devicePixelRatioF()
                painter.scale(unit, unit)  # device pixels from here: at 100 % nothing is resampled
                frame = Frame(self._strengths, self._nearest, perf_counter() + TILES_S)
                original = self._held or self._blinked
                now = Composition(
                    self._mode, self.view, self._viewport(), self._split(), original, self.gain, frame, self._conditions
                )
                if not paint(painter, self._scene, now):
                    self._more.start()
                painter.restore()
            if self._ring and self.hasFocus():
                paint_ring(painter, tokens.accent, QRectF(self.rect()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep zoom and place; a fitted picture is fitted again."""
        self.navigation.resize()
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Adapt to a screen with another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.navigation.resize()
            self._arrange()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Start the timers, which run only while the canvas is visible."""
        self.overlay.fader.wake()
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop all timers."""
        self.overlay.fader.stop()
        self._mouse.let_go()
        for timer in (self._rest, self._more, self._blink):
            timer.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring if the focus came by the Tab key."""
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the original again: a held key will be released in another widget."""
        self.show_original(False)
        self.update()
