"""From "PiSA-Mini is in use" to PiSA-SR in use with the mouse only: real window, files and server, a fake engine."""

import importlib
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from pisa_desktop.paths import Home
from pisa_desktop.ui.dialogs.models.dialog import ModelsDialog
from pisa_desktop.ui.dialogs.models.licence import LicencePage
from pisa_desktop.ui.window.window import Window
from pisa_desktop.weights.https import Limits, Network
from pisa_desktop.weights.store import Store
from tests.ui.dialogs.answers import answer
from tests.ui.state.desktop import Start
from tests.weights import server, tiny


def click(inside: QWidget, name: str) -> None:
    found = inside.findChild(QPushButton, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def accept_licence() -> None:
    """Once its page is shown."""
    page = QApplication.activeModalWidget()
    if isinstance(page, LicencePage):
        click(page, "licence-accept")
    else:
        QTimer.singleShot(10, accept_licence)


@pytest.mark.system
def test_from_the_strip_to_pisa_sr_in_use(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    importlib.import_module("pisa_desktop.restore.sd.installing")  # imports torch, which takes long
    with server.serving() as hub:
        catalogue = tiny.catalogue(tiny.serve(hub))
        network = Network(Limits(tick=0.02), certificates=hub.certificates)

        def make(home: Home) -> Store:
            return Store(home, catalogue, network)

        monkeypatch.setattr("pisa_desktop.weights.store.Store", make)
        desktop = start(auto=True)
        window = Window(desktop.session)
        window.show()
        strips = window.centre.messages.strips
        desktop.until(lambda: any("Get PiSA-SR" in strip.message.text for strip in strips()))
        assert hub.log == []

        def install(dialog: QDialog) -> None:
            assert isinstance(dialog, ModelsDialog)
            desktop.until(lambda: "pisa-sr" in dialog.rows)
            row = dialog.rows["pisa-sr"]
            QTimer.singleShot(10, accept_licence)
            click(dialog, "download-pisa-sr")
            desktop.until(lambda: row.state.text() == "pisa_sr.pkl is missing")
            dialog.dropEvent(dropped(tiny.LORA_FILE))
            desktop.until(lambda: row.state.text() == "Ready")
            click(dialog, "use-pisa-sr")
            desktop.until(lambda: row.state.text() == "In use")
            click(dialog, "close")

        answer(install)
        see = next(part for part in strips()[0].findChildren(QPushButton) if part.text() == "Models...")
        QTest.mouseClick(see, Qt.MouseButton.LeftButton)
        ready = str(desktop.home.weights / "pisa-sr")
        assert desktop.session.models.in_use is not None
        assert desktop.session.models.in_use.key == desktop.session.settings.current.model == ready
        assert window.panel.model.currentText() == "PiSA-SR"
        window.hide()
        shiboken6.delete(window)


def dropped(path: Path) -> QDropEvent:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, none)
    event.kept = mime  # type: ignore[attr-defined] # the event does not own it
    return event
