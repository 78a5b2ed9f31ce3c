"""A folder with every kind of trouble: each file is accounted for, in every run, by the sum and by the exit code."""

import csv
import os
from pathlib import Path

import pytest
from PIL import Image
from PIL.ExifTags import Base

from pisa_desktop.album.database import Database
from pisa_desktop.album.importing import import_photos
from pisa_desktop.album.items import RunPlan
from pisa_desktop.album.queue import Queue
from pisa_desktop.album.store import Store
from pisa_desktop.cli.main import run
from pisa_desktop.paths import Home
from pisa_desktop.photo.fingerprint import fingerprint, sha256_of, signed
from pisa_desktop.progress import drain
from pisa_desktop.restore.size import Size
from tests.cli.test_enhance import events, save, tree


@pytest.fixture
def family(tmp_path: Path) -> Path:
    """One good photo, four that cannot be opened, two files that are no photos, two links."""
    root = tmp_path / "in"
    save(root / "good.png")
    (root / "a.HEIC").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    (root / "empty.jpg").touch()
    (root / "zeroed.jpg").write_bytes(bytes(5000))
    (root / "cut.png").write_bytes((root / "good.png").read_bytes()[:100])
    (root / "notes.txt").write_text("no photo")
    (root / "notes").write_text("no photo")
    (root / "link.jpg").symlink_to("good.png")
    (root / "loop").symlink_to(root)
    return root


BAD = ["a.HEIC", "cut.png", "empty.jpg", "zeroed.jpg"]
PASSED_OVER = "Passed over: 2 files that are not photos (1 without a suffix, 1 .txt), 2 links."


def failed(told: list[dict]) -> list[str]:
    return sorted(os.path.basename(event["photo"]) for event in told if event["event"] == "failed")  # noqa: PTH119


@pytest.mark.fault("3 Photos missing from the sum with exit code 0")
def test_enhance_accounts_for_every_file(tmp_path: Path, family: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["enhance", str(family), "--out", str(tmp_path / "out"), "--json"]) == 1
    told = events(capsys.readouterr().out)
    assert failed(told) == BAD
    assert next(event["text"] for event in told if event["event"] == "note") == PASSED_OVER
    assert (told[-1]["saved"], told[-1]["failed"]) == (1, 4)
    assert tree(tmp_path / "out") == ["good.png"]


@pytest.mark.fault("3 Photos missing from the sum with exit code 0")
def test_every_run_of_an_album_accounts_for_every_file(
    tmp_path: Path, family: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.csv"
    named = [str(family), str(family / "notes.txt")]
    options = ["--out", str(tmp_path / "out"), "--report", str(report), "--json"]
    arguments = ["--home", str(tmp_path / "home"), "album", "run", *named, *options]
    for earlier in (0, 1):
        assert run(arguments) == 1
        told = events(capsys.readouterr().out)
        assert failed(told) == [*BAD[:3], "notes.txt", BAD[3]]
        assert PASSED_OVER in [event["text"] for event in told if event["event"] == "note"]
        assert (told[-1]["saved"], told[-1]["failed"], told[-1]["earlier"]) == (1, 5, earlier)
        rows = list(csv.DictReader(report.read_text("utf-8-sig").splitlines()))
        assert sorted((Path(row["source"]).name, row["state"]) for row in rows) == sorted(
            [("good.png", "done"), *((name, "failed") for name in (*BAD, "notes.txt"))]
        )
        assert all(row["reason"] for row in rows if row["state"] == "failed")
    assert run(["--home", str(tmp_path / "home"), "album", "run", "--out", str(tmp_path / "out"), "--resume"]) == 1
    assert "Saved 1 of 5" in capsys.readouterr().out


def test_skip_leaves_out_photos_whose_own_result_is_there_and_no_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither another suffix, nor another folder, nor a foreign file, nor a result of a replaced photo will do."""
    out = tmp_path / "out"
    arguments = ["--out", str(out), "--scale", "1", "--exists", "skip", "--format", "png", "--json"]

    def saved(*named: Path) -> list[str]:
        assert run(["enhance", *map(str, named), *arguments]) == 0
        told = events(capsys.readouterr().out)
        return [Path(event["saved"]).name for event in told if event["event"] == "saved"]

    jpeg, png = save(tmp_path / "1/scan.jpg"), save(tmp_path / "1/scan.png", seed=1)
    other, foreign = save(tmp_path / "2/scan.jpg", seed=2), save(tmp_path / "1/b.png", seed=3)
    out.mkdir()
    (out / "b.png").write_bytes(b"somebody else's")
    assert saved(jpeg) == ["scan.png"]
    assert saved(jpeg, png, other, foreign) == ["scan-2.png", "scan-3.png", "b-2.png"]
    assert saved(other, png, jpeg, foreign) == []
    save(jpeg, seed=4)
    assert saved(other, png, jpeg, foreign) == ["scan-4.png"]
    (out / "scan-4.png").rename(out / "SCAN-4.PNG")
    assert saved(jpeg) == [], "the same name to some systems"
    assert (out / "b.png").read_bytes() == b"somebody else's"
    assert tree(out) == ["SCAN-4.PNG", "b-2.png", "b.png", "scan-2.png", "scan-3.png", "scan.png"]


@pytest.mark.parametrize("command", ["enhance", "album run"])
def test_a_skipped_photo_is_not_decoded(tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    """Whoever decodes this one fails: its pixels are missing."""
    cut, out = save(tmp_path / "in/cut.png"), tmp_path / "out"
    cut.write_bytes(cut.read_bytes()[:60])
    arguments = ["--home", str(tmp_path / "home"), *command.split(), str(cut.parent)]
    arguments += ["--out", str(out), "--scale", "1", "--json"]

    def ends() -> list[str]:
        run(arguments)
        told = events(capsys.readouterr().out)
        return [event["event"] for event in told if event.get("photo") == str(cut) and "seconds" in event]

    assert ends() == []
    tags = Image.Exif()
    tags[Base.Software] = signed("PiSA Desktop", fingerprint(sha256_of(cut)))
    Image.new("RGB", (32, 24)).save(out / "cut.png", exif=tags)
    arguments += ["--exists", "skip", *(["--retry-failed"] if "album" in command else [])]
    assert ends() == ["skipped"]


@pytest.mark.fault("Collision by case or by Unicode form", "17 One name in NFC and NFD")
def test_a_name_that_looks_like_one_in_the_folder_is_numbered(tmp_path: Path) -> None:
    """In an earlier run, in the other Unicode form or in another case."""
    out = tmp_path / "out"
    for source in ("1/caf\u00e9.png", "2/cafe\u0301.png", "3/CAF\u00c9.PNG"):
        assert run(["enhance", str(save(tmp_path / source)), "--out", str(out), "--scale", "1"]) == 0
    assert sorted(tree(out)) == sorted(["caf\u00e9.png", "cafe\u0301-2.png", "CAF\u00c9-3.PNG"])


@pytest.mark.fault("3 Photos missing from the sum with exit code 0")
def test_what_was_deleted_or_replaced_is_made_again_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    photos = [save(source / name, seed=seed) for seed, name in enumerate(("a.png", "b.png", "c.png"))]
    arguments = ["--home", str(tmp_path / "home"), "album", "run", str(source), "--out", str(out), "--scale", "1"]
    assert run([*arguments, "--exists", "overwrite"]) == 0
    first = {name: (out / name).read_bytes() for name in tree(out)}
    (out / "a.png").unlink()
    save(photos[1], seed=7)
    photos[2].touch()
    capsys.readouterr()
    assert run([*arguments, "--exists", "overwrite"]) == 0
    told = capsys.readouterr().out
    assert "1 result was deleted: made again." in told
    assert "1 photo was replaced: made again." in told
    assert "Saved 3 of 3" in told
    assert "1 of them had been saved before." in told
    assert [(out / name).read_bytes() == data for name, data in sorted(first.items())] == [True, False, True]
    assert run([*arguments, "--exists", "overwrite"]) == 0
    assert "made again" not in capsys.readouterr().out


def test_a_photo_that_is_named_twice_is_enhanced_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By itself and by its folder: where it was named first says where its result goes."""
    photo, out = save(tmp_path / "in" / "deep" / "a.png"), tmp_path / "out"
    named = [str(tmp_path / "in"), str(photo), str(photo.parent / ".." / "deep" / "a.png")]
    assert run(["enhance", *named, "--out", str(out), "--scale", "1", "--json"]) == 0
    told = events(capsys.readouterr().out)
    assert told[0]["text"] == "2 photos were named more than once."
    assert told[-1]["saved"] == 1
    assert tree(out) == ["deep/a.png"]


def test_a_failed_photo_that_was_repaired_is_tried_again(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    save(source / "a.png")
    whole = (source / "a.png").read_bytes()
    (source / "a.png").write_bytes(whole[:100])
    arguments = ["--home", str(tmp_path / "home"), "album", "run", str(source), "--out", str(out)]
    assert run(arguments) == 1
    (source / "a.png").write_bytes(whole)
    assert run(arguments) == 0


@pytest.mark.fault("16 Smaller ones: escapes in names, permissions, modules, options")
def test_photos_left_by_an_interrupted_run_take_the_options_of_the_next(tmp_path: Path) -> None:
    source, out, home = tmp_path / "in", tmp_path / "out", tmp_path / "home"
    save(source / "a.png", 24, 32)
    out.mkdir()
    with Database.open(Home.at(home).albums) as database:
        store, queue = Store(database), Queue(database)
        album = store.album_for_output(out).id
        drain(import_photos(store, album, [source]))
        queue.start(album, RunPlan(size=Size(4)))
        assert queue.claim(album) is not None  # and then the power failed
    assert run(["--home", str(home), "album", "run", "--out", str(out), "--scale", "1"]) == 0
    with Image.open(out / "a.png") as saved:
        assert saved.size == (32, 24)


@pytest.mark.fault("16 Smaller ones: escapes in names, permissions, modules, options")
def test_what_the_program_keeps_can_be_read_by_its_user_alone(tmp_path: Path) -> None:
    """And a result by whom its photo can."""
    photo = save(tmp_path / "in" / "a.png")
    photo.chmod(0o600)
    home = Home.at(tmp_path / "home")
    assert run(["--home", str(tmp_path / "home"), "album", "run", str(photo), "--out", str(tmp_path / "out")]) == 0
    kept = [home.settings_file, home.albums / "albums.sqlite", tmp_path / "out" / "a.png"]
    assert [path.stat().st_mode & 0o077 for path in kept] == [0, 0, 0]
    assert kept[2].stat().st_mtime_ns == photo.stat().st_mtime_ns, "albums keep the date"
