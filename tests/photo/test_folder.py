"""Photos in folders."""

import os
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from pisa_desktop.photo.folder import Found, find_photos, look_through
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.write import software_tag, write_photo
from tests.photo.builders import colours, encoded

JPEG = encoded(Image.fromarray(colours()), "JPEG")


def lay(folder: Path, *names: str, data: bytes = JPEG) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def found_in(folder: Path, output: Path | None = None) -> tuple[list[str], Found]:
    found = Found()
    return [str(path.relative_to(folder)) for path in find_photos(folder, output, found)], found


def test_photos_are_found_by_content_in_the_order_of_names(tmp_path: Path) -> None:
    lay(tmp_path, "b.jpg", "a.JPG", "no suffix", "below/deeper/c.png", "Above/d.jpg")
    lay(tmp_path, "notes.txt", "b.TXT", "readme", data=b"text")
    names, found = found_in(tmp_path)
    assert names == ["a.JPG", "b.jpg", "no suffix", "Above/d.jpg", "below/deeper/c.png"]
    assert found == Found(photos=5, others=Counter({".txt": 2, "": 1}))
    assert found.left_out() == ("Passed over: 3 files that are not photos (2 .txt, 1 without a suffix).",)


def test_numbers_are_in_the_order_people_count(tmp_path: Path) -> None:
    lay(tmp_path, "p10.jpg", "p2.jpg", "P1.jpg", "p02.jpg", "10/a.jpg", "9/a.jpg", "².jpg")
    assert found_in(tmp_path)[0] == ["P1.jpg", "p02.jpg", "p2.jpg", "p10.jpg", "².jpg", "9/a.jpg", "10/a.jpg"]


def test_a_photo_that_cannot_be_opened_is_found_with_its_reason(tmp_path: Path) -> None:
    """Also one whose suffix is not a photo's: its first bytes tell."""
    lay(tmp_path, "empty.jpg", data=b"")
    lay(tmp_path, "zeroed.PNG", data=bytes(5000))
    lay(tmp_path, "a.jxl", "moved.bak", data=b"\xff\x0a" + bytes(60))
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "pipe")
    found = Found()
    reasons = {path.name: reason for path, reason in look_through(tmp_path, None, found)}
    assert {name: reason[:30] for name, reason in reasons.items()} == {
        "a.jxl": "a.jxl is a JPEG XL photo, whic",
        "empty.jpg": "empty.jpg is empty.",
        "moved.bak": "moved.bak is a JPEG XL photo, ",
        "pipe.jpg": "pipe.jpg is not a regular file",
        "zeroed.PNG": "zeroed.PNG is not a photo that",
    }
    assert found == Found(failed=5, others=Counter({"": 1}))
    assert list(find_photos(tmp_path)) == []


def test_our_own_pictures_are_counted_and_left_out(tmp_path: Path) -> None:
    lay(tmp_path, "a.jpg")
    photo = read_photo(tmp_path / "a.jpg")
    write_photo(photo.pixels, photo, tmp_path / "a.jpg", software_tag("PiSA-Mini", 1, 1, "sharp"))
    names, found = found_in(tmp_path)
    assert names == ["a.jpg"]
    assert found == Found(photos=1, ours=1)


def test_a_damaged_photo_is_found_and_can_be_reported(tmp_path: Path) -> None:
    lay(tmp_path, "cut.jpg", data=JPEG[:30])
    assert found_in(tmp_path)[0] == ["cut.jpg"]


def test_the_output_folder_is_left_out_by_whatever_name(tmp_path: Path) -> None:
    lay(tmp_path, "a.jpg", "out/b.jpg", "out/below/c.jpg", "other/out/d.jpg")
    (tmp_path / "alias").symlink_to(tmp_path / "out")
    for output in (tmp_path / "out", tmp_path / "other" / ".." / "out", tmp_path / "alias"):
        assert found_in(tmp_path, output)[0] == ["a.jpg", "other/out/d.jpg"]
    assert found_in(tmp_path, tmp_path)[0] == ["a.jpg", "other/out/d.jpg", "out/b.jpg", "out/below/c.jpg"]
    assert found_in(tmp_path, tmp_path / "not yet made")[1].photos == 4


@pytest.mark.fault("Link loop in a folder")
def test_links_are_not_followed(tmp_path: Path) -> None:
    lay(tmp_path / "outside", "secret.jpg")
    lay(tmp_path / "photos", "a.jpg")
    (tmp_path / "photos" / "loop").symlink_to(tmp_path / "photos")
    (tmp_path / "photos" / "away").symlink_to(tmp_path / "outside")
    (tmp_path / "photos" / "file.jpg").symlink_to(tmp_path / "outside" / "secret.jpg")
    names, found = found_in(tmp_path / "photos")
    assert names == ["a.jpg"]
    assert found == Found(photos=1, links=3)
    assert found.left_out() == ("Passed over: 3 links.",)


def test_hidden_and_unfinished_files_are_left_out(tmp_path: Path) -> None:
    lay(tmp_path, ".pisa-desktop-0123456789abcdef", "._a.jpg", ".DS_Store", ".thumb.jpg", ".cache/a.jpg", "a.jpg")
    assert found_in(tmp_path) == (["a.jpg"], Found(photos=1, hidden=2))


@pytest.mark.fault("Name that is not valid UTF-8")
def test_pipes_and_names_that_are_not_text(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    lay(tmp_path, os.fsdecode(b"d\xfcne.jpg"), os.fsdecode(b"\xff/a.jpg"))
    names, found = found_in(tmp_path)
    assert [os.fsencode(name) for name in names] == [b"d\xfcne.jpg", b"\xff/a.jpg"]
    assert found.failed == 1


def test_a_folder_that_cannot_be_listed_is_reported(tmp_path: Path) -> None:
    names, found = found_in(tmp_path / "gone")
    assert names == []
    assert found.unreadable == {tmp_path / "gone": "The folder gone cannot be listed: No such file or directory."}


def test_a_walk_is_lazy(tmp_path: Path) -> None:
    lay(tmp_path, "a.jpg", "b.jpg", "c.jpg")
    found = Found()
    walk = find_photos(tmp_path, None, found)
    assert next(walk) == tmp_path / "a.jpg"
    assert found.photos == 1
    assert [path.name for path in walk] == ["b.jpg", "c.jpg"]
