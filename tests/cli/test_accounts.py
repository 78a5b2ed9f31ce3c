"""A folder with every kind of trouble: each file is accounted for, in every run, by the sum and by the exit code."""

import csv
import os
from pathlib import Path

import pytest

from pisa_desktop.cli.main import run
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


def test_enhance_accounts_for_every_file(tmp_path: Path, family: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["enhance", str(family), "--out", str(tmp_path / "out"), "--json"]) == 1
    told = events(capsys.readouterr().out)
    assert failed(told) == BAD
    assert next(event["text"] for event in told if event["event"] == "note") == PASSED_OVER
    assert (told[-1]["saved"], told[-1]["failed"]) == (1, 4)
    assert tree(tmp_path / "out") == ["good.png"]


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


def test_a_name_that_looks_like_one_in_the_folder_is_numbered(tmp_path: Path) -> None:
    """In an earlier run, in the other Unicode form or in another case."""
    out = tmp_path / "out"
    for source in ("1/caf\u00e9.png", "2/cafe\u0301.png", "3/CAF\u00c9.PNG"):
        assert run(["enhance", str(save(tmp_path / source)), "--out", str(out), "--scale", "1"]) == 0
    assert sorted(tree(out)) == sorted(["caf\u00e9.png", "cafe\u0301-2.png", "CAF\u00c9-3.PNG"])
