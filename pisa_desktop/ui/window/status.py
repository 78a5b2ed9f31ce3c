"""The status bar: device and precision, model, memory, a running download, time left."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QStatusBar

from pisa_desktop.ui.look.controls import label
from pisa_desktop.ui.look.words import listed, say, tr
from pisa_desktop.ui.state.interface import Activity, Weights


class Status(QStatusBar):
    """Labels from left to right; an empty one is hidden."""

    def __init__(self, activity: Activity, weights: Weights) -> None:
        super().__init__()
        self._activity, self._weights = activity, weights
        self.setSizeGripEnabled(False)
        say(self.setAccessibleName, tr("Status"))
        self.engine, self.model, self.memory, self.installing, self.time_left = (label("") for _ in range(5))
        names = {
            "statusEngine": tr("Device"),
            "statusModel": tr("Model in use"),
            "statusMemory": tr("Memory"),
            "statusInstalling": tr("Model being installed"),
            "statusTime": tr("Time left"),
        }
        for shown, (key, name) in zip(self._labels(), names.items(), strict=True):
            shown.setObjectName(key)
            say(shown.setAccessibleName, name)
            self.addWidget(shown)
        activity.changed.connect(self._show)
        weights.changed.connect(self._show)
        self._show()

    def _labels(self) -> tuple[QLabel, ...]:
        return self.engine, self.model, self.memory, self.installing, self.time_left

    def _show(self) -> None:
        view = self._activity.status
        facts = (view.engine, view.model, view.memory, self._installing_words(), view.time_left)
        for shown, fact in zip(self._labels(), facts, strict=True):
            say(shown.setText, fact)
            say(shown.setAccessibleDescription, fact)
            shown.setVisible(bool(fact))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _installing_words(self) -> str:
        """What is being done with a model: "PiSA-SR: 1.2 of 2.6 GB, about 4 minutes left"."""
        row = next((row for row in self._weights.view.rows if row.work is not None), None)
        if row is None or row.work is None:
            return ""
        words = tr("{name}: {state}", name=row.name, state=row.words)
        return listed((words, row.work.left))
