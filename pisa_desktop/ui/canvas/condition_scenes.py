"""The panes of the grid's second page, prepared for painting: the visible part in each condition."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter

from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.geometry import Box, View
from pisa_desktop.ui.canvas.scene import Frame, Scene, SceneMaker
from pisa_desktop.ui.canvas.slider_layer import Job
from pisa_desktop.ui.state.views import ConditionsView, PictureView

_NOTHING = PictureView()


class ConditionScenes(QObject):
    """Holds one scene for each condition whose picture has been computed."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.view = ConditionsView()
        self._scenes: dict[Condition, Scene] = {}
        self._makers = {condition: SceneMaker(self) for condition in Condition}
        for condition, maker in self._makers.items():
            maker.made.connect(partial(self._take, condition))

    def show(self, view: ConditionsView) -> None:
        """Show these pictures; large ones are prepared in a thread."""
        before, self.view = self.view.pictures, view
        for condition, maker in self._makers.items():
            if view.pictures.get(condition) is not before.get(condition):
                maker.make(view.pictures.get(condition, _NOTHING))

    def _take(self, condition: Condition, scene: Scene) -> None:
        self._scenes[condition] = scene
        self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether a picture is still being prepared."""
        return any(self._makers[condition].busy for condition in self.view.pictures)

    def paint(self, painter: QPainter, whole: Scene, condition: Condition, view: View, clip: Box, frame: Frame) -> bool:
        """Paint one pane; `whole` is the current picture. Returns whether it is complete; if not, paint again soon."""
        scene = self._scenes.get(condition)
        if scene is not None and scene.comparable:
            complete = whole.paint_before(painter, view, clip, frame)
            return scene.paint_after(painter, view, clip, frame) and complete
        if condition is self.view.in_use:
            return whole.paint_after(painter, view, clip, frame)
        return whole.paint_before(painter, view, clip, frame)

    def refining(self, view: View, clip: Box, strengths: Strengths) -> list[Job]:
        """Return work for another thread that refines what is shown."""
        return [job for scene in self._scenes.values() for job in scene.refining(view, clip, strengths)]
