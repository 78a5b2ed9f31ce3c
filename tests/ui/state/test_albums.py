"""Albums: begun, opened from folders, renamed, removed from the list; no two read alike."""

from pathlib import Path

import pytest

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.state import opening
from tests.ui.state.albums import SIZE, filled, started_and_held
from tests.ui.state.desktop import Desktop, Start, save_photo
from tests.ui.state.fakes import FakeEngine


def folder(tmp_path: Path, name: str, photos: int) -> Path:
    for number in range(photos):
        save_photo(tmp_path / name / f"{number}.png", SIZE, number)
    return tmp_path / name


def opened(desktop: Desktop, path: Path, photos: int) -> None:
    """Open a folder as the window does, and wait until its photos are in the album."""
    desktop.session.albums.turn_to_folder(path)
    desktop.session.opening.open_paths([path])
    desktop.until(lambda: len(desktop.session.album.view.items) == photos and desktop.read)


def test_folders_become_albums_of_their_names(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    album, albums = desktop.session.album, desktop.session.albums
    rome, other = folder(tmp_path, "2019/Rome", 3), folder(tmp_path, "2024/Rome", 2)
    opened(desktop, rome, 3)
    assert album.view.name == "Rome", "the empty album gets the name"
    first = album.view.id
    opened(desktop, other, 2)
    assert album.view.name == "Rome 2"
    (entry,) = albums.recent
    assert entry.id == first
    assert entry.words.startswith("Rome \u00b7 3 photos \u00b7 ")
    assert "2019/Rome" in entry.words
    save_photo(rome / "new.png", SIZE, 9)
    opened(desktop, rome, 4)
    assert album.view.id == first, "a folder that was opened before is the same album"


def test_albums_that_would_read_alike_are_numbered(start: Start) -> None:
    desktop = start(run_engine=False)
    session = desktop.session
    store_names = []
    for _ in range(3):
        session.albums.new("Trip")
        store_names.append(session.album.view.name)
        session.opening.open_paths([save_photo(desktop.folder / "a.png", SIZE)])
        desktop.until(lambda: len(session.album.view.items) == 1 and desktop.read)
    assert store_names == ["Trip", "Trip 2", "Trip 3"]
    session.albums.rename("Trip")
    assert session.album.view.name == "Trip 3"
    session.albums.rename("Trip 3")
    assert session.album.view.name == "Trip 3"
    words = [entry.words for entry in session.albums.recent]
    assert len(set(words)) == len(words) == 2


def test_an_album_leaves_the_list_and_its_files_stay(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    session = desktop.session
    opened(desktop, folder(tmp_path, "Rome", 2), 2)
    opened(desktop, folder(tmp_path, "Oslo", 1), 1)
    session.edit.set_strengths(Strengths(0.2, 0.2))
    session.albums.remove()
    assert session.album.view.name == "Rome"
    assert not session.undo.canUndo(), "nothing is left of the album in which it could be undone"
    assert session.albums.recent == ()
    session.albums.remove()
    assert (session.album.view.name, session.album.view.items) == ("Photos", ())
    assert len(list(tmp_path.glob("*/*.png"))) == 3


def test_an_album_that_is_running_stays(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    desktop = filled(start, tmp_path, engine=engine)
    started_and_held(desktop, engine, tmp_path / "out")
    desktop.session.albums.remove()
    assert "is being enhanced" in desktop.sentences()
    assert len(desktop.session.album.view.items) == 4


def test_files_that_a_file_manager_opens_one_by_one_join_one_album(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    session = desktop.session
    desktop.open(save_photo(tmp_path / "first.png", SIZE))
    rome = folder(tmp_path, "Rome", 3)
    for number in range(3):
        session.opening.open_from_outside([rome / f"{number}.png"])
    desktop.until(lambda: len(session.album.view.items) == 3 and desktop.read)
    assert session.album.view.name == "Rome"
    assert session.photo.current == session.album.view.items[0]
    assert [entry.words.split(" \u00b7 ")[1] for entry in session.albums.recent] == ["1 photo"]


def test_files_opened_later_get_an_album_of_their_own(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "TOGETHER_S", 0.0)
    desktop = start(run_engine=False)
    session = desktop.session
    rome = folder(tmp_path, "Rome", 2)
    names = []
    for number in range(2):
        session.opening.open_from_outside([rome / f"{number}.png"])
        desktop.until(lambda: len(session.album.view.items) == 1 and desktop.read)
        names.append(session.album.view.name)
    assert names == ["Rome", "Rome 2"]


def test_a_folder_opened_from_outside_is_its_album_again(start: Start, tmp_path: Path) -> None:
    desktop = start(run_engine=False)
    session = desktop.session
    rome = folder(tmp_path, "Rome", 2)
    opened(desktop, rome, 2)
    first = session.album.view.id
    session.albums.new("Other")
    session.opening.open_from_outside([rome])
    desktop.until(lambda: session.album.view.id == first and desktop.read)
    assert len(session.album.view.items) == 2
