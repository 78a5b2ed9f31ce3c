"""Undo, slots, presets, paste, removal: each is one undo step, and shows the photo that it changes."""

from pathlib import Path

import pytest

from pisa_desktop.album.items import Badge
from pisa_desktop.restore.strengths import Strengths, starting
from tests.ui.state.desktop import Desktop, Start, save_photo
from tests.ui.state.fakes import FakeEngine

STARTING = starting("mini")
A, B, C = Strengths(0.2, 0.3), Strengths(0.7, 1.1), Strengths(1.5, 0.0)


def three(desktop: Desktop, tmp_path: Path) -> tuple[int, ...]:
    paths = [save_photo(tmp_path / f"{name}.png", seed=seed) for seed, name in enumerate("abc")]
    desktop.open(*paths)
    desktop.until(lambda: len(desktop.session.album.view.items) == 3)
    return desktop.session.album.view.items


def current(desktop: Desktop) -> int | None:
    return desktop.session.photo.current


def test_a_drag_is_one_undo_entry(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    desktop.open(save_photo(tmp_path / "a.png"))
    for i in range(10):
        session.edit.set_strengths(Strengths(i / 10, 1), settled=False)
    session.edit.set_strengths(A)
    assert session.undo.count() == 1
    session.undo.undo()
    assert session.edit.strengths == STARTING
    session.undo.redo()
    assert session.edit.strengths == A


def test_a_drag_back_to_its_start_is_no_undo_entry(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    desktop.open(save_photo(tmp_path / "a.png"))
    session.edit.set_strengths(A)
    session.edit.set_strengths(B, settled=False)
    session.edit.set_strengths(A)
    assert session.undo.count() == 1


def test_another_photo_ends_a_drag(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, _ = three(desktop, tmp_path)
    session.edit.set_strengths(A, settled=False)
    session.photo.select(second)
    assert session.undo.count() == 1
    session.undo.undo()
    desktop.until(lambda: session.photo.current == first)
    assert session.edit.strengths == STARTING


def test_undo_selects_the_photo_it_changes(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, _ = three(desktop, tmp_path)
    session.edit.set_strengths(A)
    session.photo.select(second)
    session.edit.set_strengths(B)
    session.undo.undo()
    session.undo.undo()
    assert session.photo.current == first


def test_untouched_photos_take_the_current_strengths(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, third = three(desktop, tmp_path)
    session.edit.set_strengths(A)
    session.photo.select(second)
    assert session.edit.strengths == A
    session.edit.set_strengths(B)
    session.photo.select(first)
    assert session.edit.strengths == A
    session.photo.select(third)
    assert session.edit.strengths == B


def test_slots(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    desktop.open(save_photo(tmp_path / "a.png"))
    session.edit.recall_slot(0)
    assert session.undo.count() == 0, "an empty slot does nothing"
    session.edit.set_strengths(A)
    session.edit.store_slot(0)
    session.edit.set_strengths(B)
    session.edit.store_slot(3)
    assert list(session.edit.slots) == [A, None, None, B]
    session.edit.recall_slot(0)
    assert session.edit.strengths == A
    for _ in range(5):
        session.undo.undo()
    assert session.edit.slots == (None,) * 4


def test_presets_and_peeking(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    desktop.open(save_photo(tmp_path / "a.png"))
    session.edit.peek(C)
    assert (session.edit.shown_strengths, session.edit.strengths) == (C, STARTING)
    session.edit.peek(None)
    assert session.edit.shown_strengths == STARTING
    session.edit.apply_preset("Clean")
    assert session.edit.strengths == Strengths(1, 0)
    session.edit.set_strengths(A)
    session.edit.save_preset("Mine")
    assert session.edit.presets[-1].own
    assert session.edit.presets[-1].strengths == A
    session.edit.delete_preset("Mine")
    assert len(session.edit.presets) == 4


def test_a_paste_to_a_selection_is_one_undo_entry(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, third = three(desktop, tmp_path)
    session.edit.set_strengths(A)
    session.edit.copy_strengths()
    session.edit.set_strengths(B)
    session.edit.paste_strengths([second, third])
    assert session.undo.count() == 3
    for item in (second, third):
        session.photo.select(item)
        assert session.edit.strengths == A
    session.undo.undo()
    assert session.photo.current in (second, third)
    session.photo.select(first)
    assert session.edit.strengths == B


def test_a_preset_for_a_selection(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, third = three(desktop, tmp_path)
    session.edit.set_strengths(A)
    session.edit.apply_preset("Crisp", [first, third])
    assert session.edit.strengths == Strengths(1, 0.7)
    session.undo.undo()
    assert session.edit.strengths == A
    assert second in session.album.view.items


def test_removal_selects_the_neighbour_and_can_be_undone(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, third = three(desktop, tmp_path)
    session.photo.select(second)
    session.edit.set_strengths(A)
    session.edit.remove([second])
    assert list(session.album.view.items) == [first, third]
    assert current(desktop) == third
    session.edit.remove([third, first])
    assert list(session.album.view.items) == []
    assert current(desktop) is None
    session.undo.undo()
    session.undo.undo()
    assert session.album.view.items == (first, second, third)
    desktop.until(lambda: session.photo.current == second)
    assert session.edit.strengths == A
    assert (tmp_path / "b.png").exists()
    session.undo.redo()
    assert second not in session.album.view.items


@pytest.mark.fault("Photo removed while running")
def test_a_photo_removed_while_it_is_enhanced(start: Start, tmp_path: Path) -> None:
    engine = FakeEngine()
    session = (desktop := start(engine)).session
    first, second, _ = three(desktop, tmp_path)
    desktop.until(lambda: session.activity.status.ready and desktop.read)
    reached = engine.hold("analyse")
    session.photo.enhance()
    desktop.until(reached.is_set)
    session.edit.remove([first])
    desktop.until(lambda: session.photo.current == second and desktop.read)
    engine.release("analyse")
    desktop.enhance()
    assert session.album.item(second).badge is Badge.ENHANCED


def test_undo_in_another_album_shows_it(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first = desktop.open(save_photo(tmp_path / "a.png"))
    session.edit.set_strengths(A)
    album = session.album.view.id
    session.opening.open_from_outside([save_photo(tmp_path / "other" / "b.png")])
    desktop.until(lambda: session.album.view.id != album and session.photo.current is not None)
    assert session.album.view.name == "other"
    session.undo.undo()
    assert session.album.view.id == album
    desktop.until(lambda: session.photo.current == first)
    assert session.edit.strengths == STARTING
