"""Why photos of the album have failed or were skipped: one line a photo, with Retry and Report."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.look.controls import button
from pisa_desktop.ui.state.interface import Album, Run

RETRY, REPORT = 2, 3
"""Results of the dialog, beside those of Qt."""


class ReasonsDialog(Frame):
    """Each photo's name and its reason."""

    def __init__(self, album: Album, run: Run, parent: QWidget | None) -> None:
        failures, failed = album.failures, run.view.failed
        title = self.tr("1 photo was not saved") if len(failures) == 1 else self.tr("%1 photos were not saved")
        super().__init__(title.replace("%1", str(len(failures))), parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Photos and reasons"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, reason in failures:
            self.list.addItem(QListWidgetItem(reason if name in reason else f"{name}: {reason}"))
        self.add_body(self.list, 1)
        report = button(self.tr("Report..."))
        report.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        report.setAutoDefault(False)
        report.clicked.connect(lambda: self.done(REPORT))
        (self.retry, self.close_button) = self.add_buttons([self.tr("Retry failed"), self.tr("Close")], [report])
        self.retry.setEnabled(failed > 0)
        self.retry.clicked.connect(lambda: self.done(RETRY))
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()
        self.resize(560, min(480, 200 + 32 * len(failures)))
