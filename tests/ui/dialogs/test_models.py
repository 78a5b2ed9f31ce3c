"""The Models dialog and what leads to it: rows, buttons, sentences; and that nothing connects unasked."""

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pisa_desktop.ui.dialogs.models.dialog import ModelsDialog
from pisa_desktop.ui.dialogs.models.licence import LicencePage
from pisa_desktop.ui.look.tokens import MARGIN
from pisa_desktop.ui.state.weights.views import InstallationView
from pisa_desktop.ui.window.window import Window
from tests.ui import installations
from tests.ui.accessibility import check
from tests.ui.conftest import Press
from tests.ui.dialogs.answers import answer, rejected
from tests.ui.fake_session import FakeSession
from tests.ui.installations import PISA


@pytest.fixture
def dialog(qtbot: QtBot, fake: FakeSession) -> ModelsDialog:
    dialog = ModelsDialog(fake.weights, None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def button(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None, name
    return found


def words(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None, name
    return found.text() if found.isVisibleTo(dialog) else ""


def offered(dialog: QWidget) -> list[str]:
    """The buttons to be seen for PiSA-SR, in their order."""
    names = ("use", "download", "repair", "pause", "cancel", "page", "import", "take", "check", "show", "remove")
    return [
        button(dialog, f"{name}-{PISA}").text()
        for name in names
        if button(dialog, f"{name}-{PISA}").isVisibleTo(dialog)
    ]


PAGE = "Open the authors' page"
REST = ["Check", "Show folder", "Remove..."]


@pytest.mark.parametrize(
    ("view", "state", "buttons"),
    [
        (installations.ABSENT, "Not installed", ["Download 2.6 GB", PAGE, "Import..."]),
        (installations.DOWNLOADING, "1.2 of 2.6 GB", ["Pause", PAGE]),
        (installations.PAUSED, "1.2 of 2.6 GB", ["Resume, 1.4 GB to go", PAGE, "Import...", *REST[1:]]),
        (installations.FAILED, "1.2 of 2.6 GB", ["Resume, 1.4 GB to go", PAGE, "Import...", *REST[1:]]),
        (installations.AWAITING, "pisa_sr.pkl is missing", [PAGE, "Import...", *REST]),
        (installations.OFFERED, "pisa_sr.pkl is missing", [PAGE, "Import...", "Import it", *REST]),
        (installations.CHECKING, "Checking", ["Cancel"]),
        (installations.READY, "Ready", ["Use", *REST]),
        (installations.IN_USE, "In use", REST),
        (installations.DAMAGED, "Damaged", ["Repair", *REST]),
        (installations.NO_REPAIR, "Damaged", [PAGE, "Import...", *REST]),
        (installations.REPAIRING, "0.5 of 1.7 GB", ["Pause"]),
        (installations.IMPORTING, "Importing", ["Cancel", PAGE]),
        (installations.MOVING, "Moving", ["Cancel"]),
        (installations.DRAFTS_COMING, "Ready", ["Use", "Show folder"]),
    ],
)
def test_every_state(
    dialog: ModelsDialog, fake: FakeSession, view: InstallationView, state: str, buttons: list[str]
) -> None:
    fake.set_weights(view)
    assert words(dialog, f"state-{PISA}") == state
    assert offered(dialog) == buttons
    assert check(dialog) > 2
    assert words(dialog, "note") == ("" if view.note is None else view.note.text)


def test_progress_and_time_left(dialog: ModelsDialog, fake: FakeSession) -> None:
    fake.set_weights(installations.DOWNLOADING)
    assert words(dialog, f"work-{PISA}") == "Downloading UNet \u00b7 about 4 minutes left"
    assert dialog.rows[PISA].bar.value() == 465
    assert not dialog.import_button.isEnabled()  # one change at a time
    fake.set_weights(installations.PAUSED)
    assert words(dialog, f"work-{PISA}") == ""
    assert words(dialog, f"lacks-{PISA}") == "Still to come: UNet (1.4 GB), pisa_sr.pkl (32 MB, from its authors)"


def test_too_little_memory_is_said_before_the_download(dialog: ModelsDialog, fake: FakeSession) -> None:
    fake.set_weights(installations.ABSENT)
    assert words(dialog, f"needs-{PISA}").startswith("Needs 3.0 GB of memory, 9.5 GB for a photo of 12 megapixels.")
    assert words(dialog, f"shortage-{PISA}") == ""
    fake.set_weights(installations.SMALL)
    assert words(dialog, f"shortage-{PISA}") == (
        "Only 1.8 GB of memory are free for it, 1.2 GB too little. "
        "Close other programs, or stay with PiSA-Mini, which needs far less."
    )


def test_the_place_and_the_promise(dialog: ModelsDialog, fake: FakeSession) -> None:
    fake.set_weights(installations.READY)
    assert dialog.place.whole() == str(installations.FOLDER)
    assert words(dialog, "room") == "1.9 GB used, 212.1 GB free"
    assert words(dialog, "promise") == (
        "Photos never leave this computer. The program connects only when you press Download or Repair."
    )


@pytest.mark.parametrize(
    ("view", "name", "call"),
    [
        (installations.ABSENT, "download", ("weights.download", PISA)),
        (installations.PAUSED, "download", ("weights.download", PISA)),
        (installations.DOWNLOADING, "pause", ("weights.stop",)),
        (installations.CHECKING, "cancel", ("weights.stop",)),
        (installations.READY, "use", ("weights.use", PISA)),
        (installations.READY, "check", ("weights.check", PISA)),
        (installations.DAMAGED, "repair", ("weights.repair", PISA)),
        (installations.OFFERED, "take", ("weights.import_paths", (Path("/home/ada/Downloads/pisa_sr.pkl"),))),
    ],
)
def test_every_button(
    dialog: ModelsDialog, fake: FakeSession, view: InstallationView, name: str, call: tuple[object, ...]
) -> None:
    fake.set_weights(view)
    fake.calls.clear()
    QTest.mouseClick(button(dialog, f"{name}-{PISA}"), Qt.MouseButton.LeftButton)
    assert fake.calls == [call]


def test_what_opens_elsewhere(dialog: ModelsDialog, fake: FakeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    fake.set_weights(installations.AWAITING)
    button(dialog, f"page-{PISA}").click()
    button(dialog, f"show-{PISA}").click()
    assert opened == ["https://github.com/csslc/PiSA-SR#readme", f"file://{installations.FOLDER}"]


@pytest.mark.parametrize(("chosen", "calls"), [("Remove", [(PISA,)]), ("Keep", [])])
def test_remove_says_what_it_frees_and_asks(
    dialog: ModelsDialog, fake: FakeSession, chosen: str, calls: list[tuple[str]]
) -> None:
    fake.set_weights(installations.READY)
    said: list[str] = []

    def choose(asked: QDialog) -> None:
        said.extend(part.text() for part in asked.findChildren(QLabel))
        next(part for part in asked.findChildren(QPushButton) if part.text() == chosen).click()

    answer(choose)
    button(dialog, f"remove-{PISA}").click()
    assert said == ["Remove PiSA-SR?", "This frees 1.9 GB."]
    assert fake.called("weights.remove") == calls


def test_a_row_has_its_own_import_and_the_models_can_move(
    dialog: ModelsDialog, fake: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = "pisa_desktop.ui.dialogs.models.dialog.QFileDialog"
    monkeypatch.setattr(f"{files}.getOpenFileNames", lambda *_: (["/a.pkl"], ""))
    monkeypatch.setattr(f"{files}.getExistingDirectory", lambda *_: "/disk")
    fake.set_weights(installations.AWAITING)
    button(dialog, f"import-{PISA}").click()
    button(dialog, "move").click()
    assert fake.called("weights.import_paths") == [((Path("/a.pkl"),),)]
    assert fake.called("weights.move") == [(Path("/disk"),)]
    fake.set_weights(installations.DOWNLOADING)
    assert not button(dialog, "move").isEnabled()


@pytest.mark.parametrize("view", list(installations.EVERY.values()), ids=list(installations.EVERY))
def test_no_row_is_wider_than_the_dialog(dialog: ModelsDialog, fake: FakeSession, view: InstallationView) -> None:
    fake.set_weights(view)
    room = dialog.rows[PISA].parentWidget()
    assert room is not None
    assert dialog.rows[PISA].minimumSizeHint().width() <= 620 - 2 * MARGIN
    assert room.width() <= dialog.width() - 2 * MARGIN


def test_files_are_dropped(dialog: ModelsDialog, fake: FakeSession) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/stick/pisa_sr.pkl"), QUrl.fromLocalFile("/stick/sd")])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, none))
    assert fake.called("weights.import_paths") == [((Path("/stick/pisa_sr.pkl"), Path("/stick/sd")),)]


def test_import_from_files_and_folders(
    dialog: ModelsDialog, fake: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = "pisa_desktop.ui.dialogs.models.dialog.QFileDialog"
    monkeypatch.setattr(f"{files}.getOpenFileNames", lambda *_: (["/a.pkl", "/b.json"], ""))
    monkeypatch.setattr(f"{files}.getExistingDirectory", lambda *_: "/folder")
    menu = dialog.import_button.menu()
    for action in menu.actions():
        action.trigger()
    assert fake.called("weights.import_paths") == [((Path("/a.pkl"), Path("/b.json")),), ((Path("/folder"),),)]
    assert fake.called("weights.use_folder") == [(Path("/folder"),)]


def test_a_button_with_a_menu_has_a_chevron(dialog: ModelsDialog) -> None:
    def colours() -> set[int]:
        made = dialog.import_button
        end = made.grab().toImage().copy(made.width() - 24, 6, 16, made.height() - 12)
        return {end.pixel(x, y) for x in range(end.width()) for y in range(end.height())}

    assert len(colours()) > 1
    dialog.import_button.setMenu(None)  # type: ignore[arg-type]  # Qt takes it
    assert len(colours()) == 1


@pytest.mark.parametrize(("press", "accepted"), [("licence-accept", True), ("licence-refuse", False)])
def test_the_licence_is_shown_before_it_is_accepted(
    dialog: ModelsDialog, fake: FakeSession, press: str, accepted: bool
) -> None:
    seen: list[str] = []

    def read(page: QDialog) -> None:
        assert isinstance(page, LicencePage)
        assert "held no LICENSE file" in words(page, "licence-others")
        text = page.findChild(QPlainTextEdit, "licence-text")
        assert text is not None
        seen.append(text.toPlainText())
        button(page, "licence-whole").click()
        seen.append(text.toPlainText())
        button(page, press).click()

    answer(read)
    fake.weights.licence_asked.emit(installations.LICENCE)
    restrictions, whole = seen
    assert restrictions.startswith("5. Use-based restrictions")
    assert "You agree not to use the Model or Derivatives of the Model:" in restrictions
    assert len(whole) > 2 * len(restrictions)
    assert fake.called("weights.accept") == ([(installations.LICENCE.id,)] if accepted else [])


def test_the_state_knows_whether_the_dialog_is_open(qtbot: QtBot, fake: FakeSession) -> None:
    dialog = ModelsDialog(fake.weights, None)
    qtbot.addWidget(dialog)
    assert fake.called("weights.set_open") == [(True,)]
    dialog.reject()
    assert fake.called("weights.set_open") == [(True,), (False,)]
    fake.set_weights(installations.DAMAGED)  # and a closed dialog follows no more
    assert dialog.rows == {}


def test_menu_key_and_strip_lead_to_the_dialog(window: Window, session: FakeSession, press: Press) -> None:
    seen = [rejected()]
    press("Ctrl+Shift+M")
    seen.append(rejected())
    session.weights.dialog_asked.emit()
    assert seen == [[ModelsDialog], [ModelsDialog]]


def test_nothing_connects_when_window_and_dialog_are_opened(
    window: Window, session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    session.set_weights(installations.ABSENT)
    seen = rejected()
    window.dialogs.show_models()
    QApplication.processEvents()
    assert seen == [ModelsDialog]
