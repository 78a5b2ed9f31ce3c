"""Albums, items, views, order; removal that can be undone; badges."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import (
    Badge,
    NewItem,
    RunPlan,
    SortBy,
    Source,
    State,
    View,
    badge,
)
from pisa_desktop.album.queue import Queue
from pisa_desktop.album.store import Store
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.photo.naming import key_of
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from tests.album.homes import new_items

PHOTOS = Path("/photos")
COMPOSED, DECOMPOSED = "caf\u00e9.jpg", "cafe\u0301.jpg"
NOT_TEXT = b"\xff\xfe-grandma.jpg"


def test_items_keep_their_names_byte_for_byte(store: Store) -> None:
    album = store.new_album("x").id
    names: list[str | bytes] = ["a.jpg", COMPOSED, DECOMPOSED, NOT_TEXT, "A.jpg", "\u65e5\u672c.png", "new\nline.jpg"]
    assert len(store.add(album, new_items(PHOTOS, *names))) == 7
    items = store.items(album)
    assert [item.path for item in items] == [PHOTOS / os.fsdecode(name) for name in names]
    assert [item.shown for item in items][3] == "\ufffd\ufffd-grandma.jpg"
    assert [item.state for item in items] == [State.NEW] * 7
    assert items[0].source == Source(10, 20, None)
    assert (items[0].strengths, items[0].chosen_size, items[0].saved) == (None, None, None)
    assert items[0].slots == (None, None, None, None)


def test_many_items_are_read_by_and_by(store: Store, queue: Queue) -> None:
    album = store.new_album("x").id
    ids = store.add(album, new_items(PHOTOS, *(f"{n}.jpg" for n in range(2500))))
    store.arrange(album, ids[::-1])
    queue.start(album, RunPlan(), ids[1000:1003])
    assert [item.id for item in store.each_item(album)] == ids[::-1]
    assert list(store.each_item(album, State.WAITING)) == [store.item(ids[n]) for n in (1002, 1001, 1000)]
    assert list(store.each_item(album, State.FAILED, State.DONE)) == []
    items = store.each_item(album)
    assert next(items).id == ids[-1]
    store.remove_items(ids[:1000])
    assert [item.id for item in items] == ids[-2:999:-1]


def test_a_photo_is_in_an_album_once_and_may_be_in_another(store: Store) -> None:
    first, second = store.new_album("x").id, store.new_album("y").id
    assert len(store.add(first, new_items(PHOTOS, "a.jpg", "b.jpg", "a.jpg"))) == 2
    assert len(store.add(first, new_items(PHOTOS, "b.jpg", "c.jpg"))) == 1
    assert len(store.add(second, new_items(PHOTOS, "a.jpg"))) == 1
    assert [item.shown for item in store.items(first)] == ["a.jpg", "b.jpg", "c.jpg"]
    found = store.find(first, PHOTOS / "c.jpg")
    assert found is not None
    assert found.shown == "c.jpg"
    assert store.find(first, PHOTOS / "d.jpg") is None


@pytest.mark.fault("10,000 photos queued")
def test_ten_thousand_items_are_added_with_the_statements_of_ten(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And each of their twenty folders is looked up once."""
    store, asked, resolved = Store(database), list[str](), list[Path]()
    rows, many, realpath = database.rows, database.many, os.path.realpath

    def counted(call: Callable[..., Any], told: list[Any]) -> Callable[..., Any]:
        def called(first: Any, *others: Any) -> Any:
            told.append(first)
            return call(first, *others)

        return called

    monkeypatch.setattr(database, "rows", counted(rows, asked))
    monkeypatch.setattr(database, "many", counted(many, asked))
    monkeypatch.setattr(os.path, "realpath", counted(realpath, resolved))
    counts = []
    for count in (10, 10_000):
        album = store.new_album("many").id
        photos = [NewItem(PHOTOS / f"{n % 20}" / f"{n}.jpg", PHOTOS, Source(1, 1)) for n in range(count)]
        asked.clear()
        resolved.clear()
        assert len(store.add(album, photos)) == count
        counts.append(len(asked))
        assert len(resolved) == min(count, 20)
        assert [item.path for item in store.items(album)] == [photo.path for photo in photos]
    assert counts[0] == counts[1] > 0


def test_an_album_is_found_by_its_output_folder(store: Store, tmp_path: Path) -> None:
    output = tmp_path / os.fsdecode(b"out-\xff")
    album = store.album_for_output(output)
    assert (album.name, album.output) == ("out-\ufffd", output)
    assert store.album_for_output(output) == album
    other = store.new_album("other")
    assert store.album_for_output(tmp_path / "else").id not in (album.id, other.id)
    store.set_output(other.id, output)
    assert store.album_for_output(output).id == other.id
    assert store.album(album.id).output is None


def test_recent_albums_are_those_shown_last(store: Store) -> None:
    a, b, c = (store.new_album(name).id for name in "abc")
    store.show_album(a)
    assert [album.id for album in store.recent_albums()] == [a, c, b]
    assert [album.id for album in store.recent_albums(most=1)] == [a]
    store.rename_album(a, "Ältere")
    assert store.album(a).name == "Ältere"
    with pytest.raises(LookupError):
        store.album(99)


def test_view_strengths_slots_and_scale_are_there_again(tmp_path: Path) -> None:
    view = View(None, 0.35, (0.25, 0.75), Strengths(0.6, 0.0))
    with Database.open(tmp_path) as database:
        store = Store(database)
        album = store.new_album("x").id
        assert store.view(album) == View()
        a, b = store.add(album, new_items(PHOTOS, "a.jpg", "b.jpg"))
        store.set_view(album, replace(view, current=b))
        store.set_strengths([a], Strengths(0.35, 1.2))
        store.set_strengths([b], Strengths(1.0, 1.0))
        store.set_strengths([b], None)
        store.set_size([a, b], Size(2.5))
        store.set_photo_is([a, b], PhotoIs.WORN)
        store.set_photo_is([b], None)
        store.set_slot(a, "B", Strengths(0.1, 0.2))
        store.set_slot(a, "D", Strengths(0.3, 0.4))
        store.set_slot(a, "D", Strengths(0.5, 0.6))
        store.set_slot(b, "A", Strengths())
        store.set_slot(b, "A", None)
        store.set_model(a, "mini-1")
        store.set_source(a, Source(5, 6, "ab" * 32))
    with Database.open(tmp_path) as database:
        store = Store(database)
        assert store.view(album) == replace(view, current=b)
        first, second = store.items(album)
        assert (first.strengths, second.strengths) == (Strengths(0.35, 1.2), None)
        assert (first.chosen_size, second.chosen_size) == (Size(2.5), Size(2.5))
        assert (first.photo_is, second.photo_is) == (PhotoIs.WORN, None)
        assert first.slots == (None, Strengths(0.1, 0.2), None, Strengths(0.5, 0.6))
        assert second.slots == (None, None, None, None)
        assert (first.model, first.source) == ("mini-1", Source(5, 6, "ab" * 32))


def test_a_view_forgets_a_photo_that_was_removed(store: Store) -> None:
    album = store.new_album("x").id
    a, b = store.add(album, new_items(PHOTOS, "a.jpg", "b.jpg"))
    store.set_view(album, View(current=a))
    store.remove_items([a])
    assert store.view(album).current is None
    store.set_view(album, View(current=a))
    assert store.view(album).current is None
    store.set_view(album, View(current=b))
    assert store.view(album).current == b


def test_removal_is_undone_with_everything(store: Store) -> None:
    album = store.new_album("x").id
    a, b, c = store.add(album, new_items(PHOTOS, "a.jpg", "b.jpg", "c.jpg"))
    store.set_strengths([b], Strengths(0.35, 1.2))
    store.set_slot(b, "C", Strengths(0.1, 0.2))
    before = store.items(album)
    removed = store.remove_items([b, c])
    assert [item.id for item in store.items(album)] == [a]
    assert store.item(b) is None
    assert store.restore_items(removed) == [b, c]
    assert store.items(album) == before
    assert store.restore_items(removed) == [b, c]
    assert store.items(album) == before


def test_undoing_leaves_out_what_was_added_again(store: Store) -> None:
    album = store.new_album("x").id
    a, b = store.add(album, new_items(PHOTOS, "a.jpg", "b.jpg"))
    store.set_slot(a, "A", Strengths())
    removed = store.remove_items([a, b])
    (again,) = store.add(album, new_items(PHOTOS, "a.jpg"))
    assert again not in (a, b)
    assert store.restore_items(removed) == [b]
    assert sorted(item.shown for item in store.items(album)) == ["a.jpg", "b.jpg"]
    assert store.restore_items(store.remove_items([])) == []


def test_the_strip_is_sorted(store: Store) -> None:
    album = store.new_album("x").id
    photos = [
        NewItem(PHOTOS / "z" / "B.jpg", PHOTOS, Source(3, 1)),
        NewItem(PHOTOS / "a" / "c.jpg", PHOTOS, Source(1, 2)),
        NewItem(PHOTOS / "m" / "a.jpg", PHOTOS, Source(2, 3)),
    ]
    store.add(album, photos)
    orders = {}
    for by in (SortBy.NAME, SortBy.FOLDER, SortBy.SIZE, SortBy.TIME, SortBy.ADDED):
        store.sort(album, by)
        orders[by.value] = "".join(item.shown[0] for item in store.items(album))
    assert orders == {"name": "aBc", "folder": "caB", "size": "Bac", "time": "Bca", "added": "Bca"}
    store.add(album, new_items(PHOTOS, "last.jpg"))
    assert store.items(album)[-1].shown == "last.jpg"


def test_results_keep_the_imported_tree(store: Store) -> None:
    album = store.new_album("x").id
    store.add(album, [NewItem(PHOTOS / "1990" / "sea" / "a.jpg", PHOTOS, Source(1, 1))])
    (item,) = store.items(album)
    assert item.folder_in(Path("/out")) == Path("/out/1990/sea")
    assert item.folder_in(None) == PHOTOS / "Enhanced" / "1990" / "sea"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a.jpg", "A.JPG", True),
        ("a.jpg", "a.png", False),
        (COMPOSED, DECOMPOSED, True),
        ("CAFE\u0301.JPG", COMPOSED, True),
        ("stra\u00dfe.jpg", "STRASSE.jpg", True),
        ("\u03a3\u03a3.jpg", "\u03c3\u03c2.jpg", True),
        (os.fsdecode(NOT_TEXT), os.fsdecode(NOT_TEXT), True),
        (os.fsdecode(b"\xff.jpg"), os.fsdecode(b"\xfe.jpg"), False),
    ],
)
def test_names_that_some_system_takes_for_one_file(tmp_path: Path, one: str, other: str, same: bool) -> None:
    assert (key_of(tmp_path / one) == key_of(tmp_path / other)) is same


def test_one_folder_under_two_names_is_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert key_of(tmp_path / "real" / "a.jpg") == key_of(tmp_path / "link" / "a.jpg")


ONE, OTHER = Strengths(1, 1), Strengths(1, 0.5)


@pytest.mark.parametrize(
    ("state", "analysed", "saved", "mark"),
    [
        (State.NEW, False, None, Badge.NEW),
        (State.NEW, True, None, Badge.ENHANCED),
        (State.WAITING, False, None, Badge.NEW),
        (State.WAITING, True, ONE, Badge.SAVED),
        (State.RUNNING, True, OTHER, Badge.RUNNING),
        (State.DONE, False, ONE, Badge.SAVED),
        (State.DONE, True, ONE, Badge.SAVED),
        (State.DONE, True, OTHER, Badge.CHANGED),
        (State.FAILED, True, ONE, Badge.FAILED),
        (State.SKIPPED, False, None, Badge.NEW),
        (State.CANCELLED, True, None, Badge.ENHANCED),
    ],
)
def test_badges(state: State, analysed: bool, saved: Strengths | None, mark: Badge) -> None:
    assert badge(state, analysed, ONE, saved) is mark


def test_removing_a_running_item_and_undoing_leaves_it_cancelled(store: Store, queue: Queue) -> None:
    album = store.new_album("x").id
    (a,) = store.add(album, new_items(PHOTOS, "a.jpg"))
    queue.start(album, RunPlan())
    assert queue.claim(album) is not None
    removed = store.remove_items([a])
    assert not queue.is_running(a)
    assert store.restore_items(removed) == [a]
    assert [item.state for item in store.items(album)] == [State.CANCELLED]


def test_plans_of_the_first_version_are_read(database: Database, store: Store, tmp_path: Path) -> None:
    """They kept the name template beside the other output options, and no version."""
    album = store.new_album("x", tmp_path).id
    text = (
        '{"strengths": {"pix": 0.6, "sem": 0.0}, "scale": 2.0, "colour": null, "output": {"format": "png", '
        '"quality": 80, "exists": "skip", "remove_gps": true}, "template": "{name}-{scale}x", "model": "mini", '
        '"device": "auto", "precision": "auto", "keep_analyses": true}'
    )
    database.rows("UPDATE albums SET plan = ? WHERE id = ?", text, album)
    output = OutputOptions(OutputFormat.PNG, 80, Exists.SKIP, True, "{name}-{scale}x", tmp_path)
    plan = RunPlan(Strengths(0.6, 0.0), Size(2.0), output=output, keep_analyses=True)
    assert store.album(album).plan == plan
    (a,) = store.add(album, new_items(PHOTOS, "a.jpg"))
    Queue(database).start(album, plan, [a])
    assert store.album(album).plan == plan
    store.set_output(album, None)
    assert store.album(album).plan == replace(plan, output=replace(output, folder=None))
