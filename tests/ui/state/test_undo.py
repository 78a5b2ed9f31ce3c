"""Undo, slots, presets, paste, removal: one entry each, and the photo that changes is shown."""

from pathlib import Path

from pisa_desktop.album.items import Badge
from pisa_desktop.restore.strengths import Strengths
from tests.ui.state.conftest import Start
from tests.ui.state.desktop import Desktop, save_photo

A, B, C = Strengths(0.2, 0.3), Strengths(0.7, 1.1), Strengths(1.5, 0.0)


def three(desktop: Desktop, tmp_path: Path) -> tuple[int, ...]:
    paths = [save_photo(tmp_path / f"{name}.png", seed=seed) for seed, name in enumerate("abc")]
    desktop.open(*paths)
    desktop.until(lambda: len(desktop.session.album.items) == 3)
    return desktop.session.album.items


def test_a_drag_is_one_entry(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    desktop.open(save_photo(tmp_path / "a.png"))
    for i in range(10):
        session.set_strengths(Strengths(i / 10, 1), settled=False)
    session.set_strengths(A)
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.strengths == Strengths()
    session.undo_stack.redo()
    assert session.strengths == A


def test_a_drag_back_to_where_it_began_is_none(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    desktop.open(save_photo(tmp_path / "a.png"))
    session.set_strengths(A)
    session.set_strengths(B, settled=False)
    session.set_strengths(A)
    assert session.undo_stack.count() == 1


def test_another_photo_ends_a_drag(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, _ = three(desktop, tmp_path)
    session.set_strengths(A, settled=False)
    session.select(second)
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    desktop.until(lambda: session.current == first)
    assert session.strengths == Strengths()


def test_undo_selects_the_photo_it_changes(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, _ = three(desktop, tmp_path)
    session.set_strengths(A)
    session.select(second)
    session.set_strengths(B)
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.current == first


def test_untouched_photos_take_the_current_strengths(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, third = three(desktop, tmp_path)
    session.set_strengths(A)
    session.select(second)
    assert session.strengths == A
    session.set_strengths(B)
    session.select(first)
    assert session.strengths == A
    session.select(third)
    assert session.strengths == B


def test_slots(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    desktop.open(save_photo(tmp_path / "a.png"))
    session.recall_slot(0)
    assert session.undo_stack.count() == 0, "an empty slot does nothing"
    session.set_strengths(A)
    session.store_slot(0)
    session.set_strengths(B)
    session.store_slot(3)
    assert session.slots == (A, None, None, B)
    session.recall_slot(0)
    assert session.strengths == A
    for _ in range(5):
        session.undo_stack.undo()
    assert session.slots == (None,) * 4


def test_presets_and_peeking(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    desktop.open(save_photo(tmp_path / "a.png"))
    session.peek(C)
    assert (session.shown_strengths, session.strengths) == (C, Strengths())
    session.peek(None)
    assert session.shown_strengths == Strengths()
    session.apply_preset("Gentle")
    assert session.strengths == Strengths(0.6, 0)
    session.set_strengths(A)
    session.save_preset("Mine")
    assert session.presets[-1].own
    assert session.presets[-1].strengths == A
    session.delete_preset("Mine")
    assert len(session.presets) == 4


def test_a_paste_to_a_selection_is_one_entry(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, third = three(desktop, tmp_path)
    session.set_strengths(A)
    session.copy_strengths()
    session.set_strengths(B)
    session.paste_strengths([second, third])
    assert session.undo_stack.count() == 3
    for item in (second, third):
        session.select(item)
        assert session.strengths == A
    session.undo_stack.undo()
    assert session.current in (second, third)
    session.select(first)
    assert session.strengths == B


def test_a_preset_for_a_selection(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, third = three(desktop, tmp_path)
    session.set_strengths(A)
    session.apply_preset("Crisp", [first, third])
    assert session.strengths == Strengths(1, 1.3)
    session.undo_stack.undo()
    assert session.strengths == A
    assert second in session.album.items


def test_removal_selects_the_neighbour_and_can_be_undone(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first, second, third = three(desktop, tmp_path)
    session.select(second)
    session.set_strengths(A)
    session.remove([second])
    assert session.album.items == (first, third)
    assert session.current == third
    session.remove([third, first])
    assert session.album.items == ()
    assert session.current is None
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.album.items == (first, second, third)
    desktop.until(lambda: session.current == second)
    assert session.strengths == A
    assert (tmp_path / "b.png").exists()
    session.undo_stack.redo()
    assert second not in session.album.items


def test_a_photo_removed_while_it_is_worked_on(start: Start, tmp_path: Path) -> None:
    from tests.ui.state.fakes import FakeEngine

    engine = FakeEngine()
    session = (desktop := start(engine)).session
    first, second, _ = three(desktop, tmp_path)
    desktop.until(lambda: session.status.ready and desktop.read)
    reached = engine.hold("analyse")
    session.enhance()
    desktop.until(reached.is_set)
    session.remove([first])
    desktop.until(lambda: session.current == second and desktop.read)
    engine.release("analyse")
    desktop.enhance()
    assert session.item(second).badge is Badge.ENHANCED


def test_undo_in_another_album_shows_it(start: Start, tmp_path: Path) -> None:
    session = (desktop := start(run_engine=False)).session
    first = desktop.open(save_photo(tmp_path / "a.png"))
    session.set_strengths(A)
    album = session.album.id
    session.open_paths([save_photo(tmp_path / "other" / "b.png")], new_album=True)
    desktop.until(lambda: session.album.id != album and session.current is not None)
    assert session.album.name == "other"
    session.undo_stack.undo()
    assert session.album.id == album
    desktop.until(lambda: session.current == first)
    assert session.strengths == Strengths()
