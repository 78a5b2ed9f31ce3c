"""Files and folders join an album: what is added, what is left out, what is counted."""

import hashlib
import io
import os
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pisa_desktop.album.importing import Imported, import_photos, read
from pisa_desktop.album.items import Source
from pisa_desktop.album.store import Store
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import drain
from tests.album.runs import make_photos

SOFTWARE = 0x0131


def jpeg(software: str = "a camera") -> bytes:
    exif = Image.Exif()
    exif[SOFTWARE] = software
    out = io.BytesIO()
    Image.new("RGB", (16, 12), (90, 120, 30)).save(out, "JPEG", exif=exif)
    return out.getvalue()


@pytest.fixture
def family(tmp_path: Path) -> Path:
    """A folder with 5 photos, 2 of ours, 3 others, a link out and a link loop."""
    root = tmp_path / "family"
    for name in ("a.jpg", "1990/b.jpg", "1990/sea/c.JPG", os.fsdecode(b"1990/\xff.jpg"), "no-suffix"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(jpeg())
    (root / "1990" / "ours.jpg").write_bytes(jpeg("PiSA Desktop 0.1.0, PiSA-Mini, Clean-up 1, Detail 1"))
    (root / "ours.jpg").write_bytes(jpeg("PiSA Desktop 0.1.0, PiSA-Mini, Clean-up 1, Detail 1"))
    (root / "notes.txt").write_bytes(b"no photo")
    (root / "garbage.jpg").write_bytes(b"no photo either")
    (tmp_path / "elsewhere.jpg").write_bytes(jpeg())
    (root / "link.jpg").symlink_to(tmp_path / "elsewhere.jpg")
    (root / "loop").symlink_to(root)
    for folder in ("Enhanced", "out"):
        (root / folder).mkdir()
        (root / folder / "result.jpg").write_bytes(jpeg())
    return root


def test_a_folder_is_added_with_its_tree(store: Store, family: Path) -> None:
    album = store.new_album("x", output=family / "out").id
    (family / "Enhanced" / "result.jpg").unlink()
    result = drain(import_photos(store, album, [family]))
    assert (result.duplicates, result.refused) == (0, ())
    assert result.left_out == (
        "2 photos made by PiSA Desktop were left out.",
        "Passed over: 1 file that is not a photo (1 .txt), 2 links.",
    )
    items = store.items(album)
    assert [item.id for item in items] == list(result.added)
    names = ["a.jpg", "garbage.jpg", "no-suffix", "1990/b.jpg", os.fsdecode(b"1990/\xff.jpg"), "1990/sea/c.JPG"]
    assert [str(item.path.relative_to(family)) for item in items] == names
    assert {item.root for item in items} == {family}
    status = (family / "a.jpg").stat()
    assert items[0].source == Source(status.st_size, status.st_mtime_ns)


def test_the_default_output_folder_is_left_out(store: Store, family: Path) -> None:
    album = store.new_album("x").id
    result = drain(import_photos(store, album, [family]))
    assert len(result.added) == 7  # out/ is a folder like any other now
    assert "Enhanced" not in {item.path.parent.name for item in store.items(album)}


def test_the_same_folder_again_adds_nothing(store: Store, family: Path) -> None:
    album = store.new_album("x", output=family / "out").id
    drain(import_photos(store, album, [family]))
    again = drain(import_photos(store, album, [family, family / "a.jpg", family / "1990" / ".." / "a.jpg"]))
    assert (again.added, len(store.items(album))) == ((), 7)  # with Enhanced/result.jpg
    assert again.duplicates == 9


def test_a_file_named_by_itself_is_never_left_out(store: Store, family: Path) -> None:
    album = store.new_album("x", output=family / "out").id
    named = [family / "ours.jpg", family / "out" / "result.jpg", family / "link.jpg"]
    result = drain(import_photos(store, album, named))
    assert [item.path for item in store.items(album)] == named
    assert result.left_out == ()
    assert store.items(album)[0].root == family


def test_what_cannot_be_opened_is_refused_with_its_reason(store: Store, family: Path) -> None:
    album = store.new_album("x").id
    os.mkfifo(family / "pipe")
    (family / "empty.jpg").touch()
    names = ["notes.txt", "gone.jpg", "pipe", "empty.jpg"]
    result = drain(import_photos(store, album, [family / name for name in names]))
    (empty,) = store.items(album)
    assert result == Imported(
        added=(empty.id,),
        duplicates=0,
        failed=((family / "empty.jpg", "empty.jpg is empty."),),
        refused=(
            (
                family / "notes.txt",
                "notes.txt is not a photo that can be opened (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).",
            ),
            (family / "gone.jpg", "gone.jpg does not exist."),
            (family / "pipe", "pipe is not a regular file."),
        ),
    )


def test_a_photo_that_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise its result would say that it was made from what was there before."""
    make_photos(tmp_path, "a.png")
    digest = hashlib.file_digest

    def then_replaced(*arguments: Any) -> Any:
        found = digest(*arguments)
        (tmp_path / "a.png").write_bytes((tmp_path / "a.png").read_bytes() + b"more")
        return found

    monkeypatch.setattr(hashlib, "file_digest", then_replaced)
    with pytest.raises(PhotoError, match=r"^a\.png changed while it was read; try it again\.$"):
        read(tmp_path / "a.png", Limits(), None, False)
    monkeypatch.undo()
    assert read(tmp_path / "a.png", Limits(), None, False) is not None


def test_closing_early_keeps_what_was_added(store: Store, tmp_path: Path) -> None:
    data = jpeg()
    for n in range(250):
        (tmp_path / f"{n:03}.jpg").write_bytes(data)
    album = store.new_album("x").id
    steps = import_photos(store, album, [tmp_path])
    assert [next(steps).what for _ in range(2)] == ["Looking for photos", "Found 100 photos"]
    steps.close()
    assert len(store.items(album)) == 100
    result = drain(import_photos(store, album, [tmp_path]))
    assert (len(result.added), result.duplicates) == (150, 100)
