"""Albums in the menus: the dialogs that ask, and what the answers do."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton

from pisa_desktop.ui.state.views import AlbumEntry
from pisa_desktop.ui.window.window import Window
from tests.ui.dialogs.answers import answer
from tests.ui.fake_session import FakeSession


def named(name: str, seen: list[str]) -> None:
    """Type a name into the dialog that will be shown next, and press its last button."""

    def type_it(dialog: QDialog) -> None:
        (field,), (save,) = dialog.findChildren(QLineEdit, "name"), dialog.findChildren(QPushButton, "save")
        seen.append(field.text())
        field.setText(name)
        save.click()

    answer(type_it)


def test_new_and_renamed(window: Window, session: FakeSession) -> None:
    seen: list[str] = []
    named("Rome", seen)
    window.commands.action("new_album").trigger()
    named("Oslo", seen)
    window.commands.action("rename_album").trigger()
    assert session.called("albums.new") == [("Rome",)]
    assert session.called("albums.rename") == [("Oslo",)]
    assert seen == ["", "Album"]


def test_removed_only_when_confirmed(window: Window, session: FakeSession) -> None:
    answer(lambda dialog: dialog.reject())
    window.commands.action("remove_album").trigger()
    assert session.called("albums.remove") == []
    answer(lambda dialog: dialog.findChildren(QPushButton)[-1].click())
    window.commands.action("remove_album").trigger()
    assert session.called("albums.remove") == [()]


@pytest.mark.parametrize("shift", [False, True])
def test_a_folder_becomes_an_album_unless_shift_is_held(
    window: Window, session: FakeSession, monkeypatch: pytest.MonkeyPatch, shift: bool
) -> None:
    folder = Path("/photos/Rome")
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", lambda: held)
    window.commands.action("open_folder").trigger()
    assert session.called("albums.turn_to_folder") == ([] if shift else [(folder,)])
    assert session.called("opening.open_paths") == [((folder,),)]


@pytest.mark.parametrize("photos", [0, 2])
def test_a_folder_dropped_on_an_empty_album_names_it_and_on_photos_it_adds(
    window: Window, session: FakeSession, tmp_path: Path, photos: int
) -> None:
    session.fill(["a.jpg", "b.jpg"][:photos])
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert window.dialogs.take(mime)
    assert session.called("albums.turn_to_folder") == ([] if photos else [(tmp_path,)])
    assert session.called("opening.open_paths") == [((tmp_path,),)]


def test_an_empty_album_is_named_in_the_title(window: Window, session: FakeSession) -> None:
    session.photo.select(None)
    assert window.windowTitle() == "PiSA Desktop", "the first album, which nobody has named"
    session.albums.recent = (AlbumEntry(7, "Rome"),)
    session.fill([], name="Wedding")
    assert window.windowTitle() == "Wedding \u2013 PiSA Desktop"
