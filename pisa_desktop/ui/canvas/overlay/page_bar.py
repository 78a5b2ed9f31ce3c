"""The bar above the compare modes that turns the page of the grid."""

from PySide6.QtWidgets import QWidget

from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.overlay.button_bar import ButtonBar
from pisa_desktop.ui.canvas.overlay.chips import Fader
from pisa_desktop.ui.look.words import tr


class PageBar(ButtonBar):
    """One button for each page of the grid."""

    def __init__(self, parent: QWidget, fader: Fader) -> None:
        super().__init__(parent, fader, "pageBar", tr("Page of the grid"))
        for mode, text, tip in (
            (Mode.GRID, tr("Strengths"), tr("Nine strengths to choose from (G)")),
            (
                Mode.CONDITIONS,
                tr("Photo is"),
                tr("Sharp, Soft and Worn side by side, at the current strengths (Shift+G)"),
            ),
        ):
            self._add(mode, text, tip, f"page-{mode}")
        self._fit()

    def show_mode(self, mode: Mode) -> None:
        """Check the button of a page."""
        if mode in self.buttons:
            self.buttons[mode].setChecked(True)
