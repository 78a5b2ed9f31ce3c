"""The About dialog: version, the paper behind the method, licences, and a report on this computer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from pisa_desktop import __version__, paths
from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.dialogs.licences import LicencesDialog
from pisa_desktop.ui.look import icons
from pisa_desktop.ui.look.controls import button
from pisa_desktop.ui.look.words import say, tr

_WIDTH = 460


class AboutDialog(Frame):
    """Shows the program's name and version, the paper, and what the program runs on."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        """`report`: lines about this computer, see `device_report`."""
        super().__init__("PiSA Desktop", parent)
        say(self.setWindowTitle, tr("About PiSA Desktop"))
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(72, 72))
        say(picture.setAccessibleName, tr("The program's icon"))
        picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._layout.insertWidget(0, picture)
        self.add_words(tr("Version {version}", version=__version__), "value")
        self.add_words(tr("Restores photographs with two strengths, Clean-up and Detail, on your own computer."))
        self.add_words(
            tr(
                "The method is PiSA-SR by Lingchen Sun and others (Pixel-level and Semantic-level Adjustable "
                "Super-resolution: A Dual-LoRA Approach, CVPR 2025). PiSA-Mini is a small network of our own that "
                "follows the same method; its prior is Real-ESRGAN general-x4v3 (BSD-3). The interface uses Qt (LGPL)."
            ),
            "value",
        )
        self.report = self.add_words(report, "hint")
        self.report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        say(self.report.setAccessibleName, tr("About this computer"))
        licences, self.copy = button(tr("Licences...")), button(tr("Copy report"))
        for made, name in ((licences, "licences"), (self.copy, "copyReport")):
            made.setObjectName(name)
            made.setAutoDefault(False)
        licences.clicked.connect(self._show_licences)
        self.copy.clicked.connect(self._copy)
        (close,) = self.add_buttons([tr("Close")], [licences, self.copy])
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        close.setFocus()
        self.setFixedWidth(_WIDTH)
        self.setMinimumHeight(self._layout.totalHeightForWidth(_WIDTH))

    def _show_licences(self) -> None:
        dialog = LicencesDialog(paths.notices(), self)
        dialog.exec()
        dialog.deleteLater()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.text())
        say(self.copy.setText, tr("Copied"))
