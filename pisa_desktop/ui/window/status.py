"""The status bar: device and precision, model, memory, time left."""

from PySide6.QtWidgets import QLabel, QStatusBar

from pisa_desktop.ui.look.controls import label
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.interface import Activity


class Status(QStatusBar):
    """Four labels from left to right; an empty one is hidden."""

    def __init__(self, activity: Activity) -> None:
        super().__init__()
        self._activity = activity
        self.setSizeGripEnabled(False)
        self.setAccessibleName(tr("Status"))
        self.engine, self.model, self.memory, self.time_left = (label("") for _ in range(4))
        names = {
            "statusEngine": tr("Device"),
            "statusModel": tr("Model in use"),
            "statusMemory": tr("Memory"),
            "statusTime": tr("Time left"),
        }
        for shown, (key, name) in zip(self._labels(), names.items(), strict=True):
            shown.setObjectName(key)
            shown.setAccessibleName(name)
            self.addWidget(shown)
        activity.changed.connect(self._show)
        self._show()

    def _labels(self) -> tuple[QLabel, ...]:
        return self.engine, self.model, self.memory, self.time_left

    def _show(self) -> None:
        view = self._activity.status
        facts = (view.engine, view.model, view.memory, view.time_left)
        for shown, fact in zip(self._labels(), facts, strict=True):
            shown.setText(fact)
            shown.setAccessibleDescription(fact)
            shown.setVisible(bool(fact))
