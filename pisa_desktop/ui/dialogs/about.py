"""The About dialog: version, the paper behind the method, and licences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from pisa_desktop import __version__
from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.look import icons
from pisa_desktop.ui.look.words import tr


class AboutDialog(Frame):
    """Shows the program's name and version, the paper, and the licences of its components."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__("PiSA Desktop", parent)
        self.setWindowTitle(tr("About PiSA Desktop"))
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(72, 72))
        picture.setAccessibleName(tr("The program's icon"))
        picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._layout.insertWidget(0, picture)
        self.add_words(tr("Version {version}").format(version=__version__), "value")
        self.add_words(tr("Restores photographs with two strengths, Clean-up and Detail, on your own computer."))
        self.add_words(
            tr(
                "The method is PiSA-SR by Lingchen Sun and others (Pixel-level and Semantic-level Adjustable "
                "Super-resolution: A Dual-LoRA Approach, CVPR 2025). PiSA-Mini is a small network of our own that "
                "follows the same method; its prior is Real-ESRGAN general-x4v3 (BSD-3). The interface uses Qt (LGPL)."
            ),
            "value",
        )
        (close,) = self.add_buttons([tr("Close")])
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        self.setFixedWidth(420)
        self.setMinimumHeight(self._layout.totalHeightForWidth(420))
