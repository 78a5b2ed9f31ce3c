"""Saves pictures of the Models dialog in every state: `python -m tests.ui.models_pictures OUT` (half a minute).

Light and dark, at 100 % and at 200 %. Runs without a display, in the system's sans-serif font.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from pisa_desktop.settings import Theme
from pisa_desktop.ui.dialogs.models.dialog import ModelsDialog
from pisa_desktop.ui.dialogs.models.licence import LicencePage
from pisa_desktop.ui.look.style import Look
from pisa_desktop.ui.state.weights.views import Act
from tests.ui import installations
from tests.ui.fake_session import FakeSession


def draw(out: Path) -> None:
    """Save every state at this process's scale."""
    app = QApplication([])
    look = Look(app)
    for theme in (Theme.LIGHT, Theme.DARK):
        look.choose(theme)

        def save(name: str, dialog: QDialog, theme: Theme = theme) -> None:
            for _ in range(3):  # layouts settle in the first two
                app.processEvents()
            dialog.grab().save(str(out / f"{name}-{theme}-{round(100 * dialog.devicePixelRatioF())}.png"))

        session = FakeSession()
        dialog = ModelsDialog(session.weights, None)
        dialog.show()
        for name, view in installations.EVERY.items():
            session.set_weights(view)
            save(name, dialog)
        session.set_weights(installations.READY)
        _while_asked(lambda asked, save=save: save("removing", asked))  # type: ignore[misc]
        dialog.rows[installations.PISA].buttons[Act.REMOVE].click()
        page = LicencePage(installations.LICENCE, dialog)
        page.show()
        save("licence", page)


def _while_asked(look: Callable[[QDialog], None]) -> None:
    """Look at the question that is asked next, and leave it without an answer."""

    def act() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QDialog)
        look(asked)
        asked.reject()

    QTimer.singleShot(0, act)


def main(out: Path) -> None:
    """Save all pictures, at each scale in a process of its own."""
    out.mkdir(parents=True, exist_ok=True)
    for scale in ("1", "2"):
        command = [sys.executable, "-m", "tests.ui.models_pictures", str(out), "alone"]
        subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": scale}, check=True)


if __name__ == "__main__":
    (draw if sys.argv[2:] else main)(Path(sys.argv[1]))
