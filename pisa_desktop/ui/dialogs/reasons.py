"""The dialog that lists why photos of an album failed or were skipped, with Retry and Report buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.look.controls import button
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.state.interface import Album, Run

RETRY, REPORT = 2, 3
"""Results of the dialog, in addition to Qt's Rejected (0) and Accepted (1)."""


class ReasonsDialog(Frame):
    """Lists each photo that was not saved, with the reason."""

    def __init__(self, album: Album, run: Run, parent: QWidget | None) -> None:
        failures, failed = album.failures, run.view.failed
        title = tr("{count} files were not saved", one="{count} file was not saved", count=len(failures))
        super().__init__(title, parent)
        self.list = QListWidget()
        say(self.list.setAccessibleName, tr("Photos and reasons"))
        self.list.setObjectName("reasons")
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, reason in failures:
            self.list.addItem(
                QListWidgetItem(reason if name in reason else tr("{name}: {reason}", name=name, reason=reason))
            )
        self.add_body(self.list, 1)
        report = button(tr("Report..."))
        report.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        report.setObjectName("report")
        report.setAutoDefault(False)
        report.clicked.connect(lambda: self.done(REPORT))
        (self.retry, self.close_button) = self.add_buttons([tr("Retry failed"), tr("Close")], [report])
        self.retry.setObjectName("retry")
        self.close_button.setObjectName("close")
        self.retry.setEnabled(failed > 0)
        self.retry.clicked.connect(lambda: self.done(RETRY))
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()
        self.resize(560, min(480, 200 + 32 * len(failures)))
