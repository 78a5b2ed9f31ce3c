"""`pisa-desktop album` on real files: run, interrupt, resume, retry, list, status, report."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import State
from pisa_desktop.album.queue import runner_lock
from pisa_desktop.album.store import Store
from pisa_desktop.cli.main import run
from pisa_desktop.paths import Home
from pisa_desktop.settings import SettingsFile
from tests.cli.processes import takes_signals
from tests.restore.fakes import photo


def save(path: Path, seed: int = 0, size: tuple[int, int] = (24, 32)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(photo(*size, seed)).save(path)
    return path


def tree(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*"))


def summary(out: Path, **counts: int) -> dict[str, object]:
    """The last line that `--json` prints."""
    none = dict.fromkeys(("saved", "skipped", "failed", "earlier", "waiting"), 0)
    return {"event": "summary", **none, **counts, "out": str(out)}


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    return ["--home", str(tmp_path / "home"), "album"]


def test_run_again_report_list_and_status(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    source, out, report = tmp_path / "in", tmp_path / "out", tmp_path / "report.csv"
    save(source / "a.png")
    whole = save(source / "deep" / "b.jpg", seed=1).read_bytes()
    (source / "deep" / "b.jpg").write_bytes(whole[:-300])
    (source / "notes.txt").write_text("no photo")
    arguments = [*command, "run", str(source), "--out", str(out), "--json", "--report", str(report)]
    assert run(arguments) == 1
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert told[-1] == summary(out, saved=1, failed=1)
    (saved,) = [event for event in told if event["event"] == "saved"]
    assert (saved["saved"], saved["width"], saved["height"]) == (str(out / "a.png"), 128, 96)
    assert tree(out) == ["a.png"]
    lines = report.read_text("utf-8-sig").splitlines()
    assert [line.split(",")[2] for line in lines] == ["state", "done", "failed"]

    assert run([*command, "status", str(out)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"done       {source}/a.png",
        f"failed     {source}/deep/b.jpg: b.jpg is damaged: its header makes no sense.",
        "1 of 2 saved, 1 failed.",
    ]
    (source / "deep" / "b.jpg").write_bytes(whole)
    first = (out / "a.png").read_bytes()
    assert run([*command, "run", "--out", str(out), "--resume", "--retry-failed"]) == 0
    assert "Saved 2 of 2" in capsys.readouterr().out
    assert tree(out) == ["a.png", "deep", "deep/b.jpg"]
    assert (out / "a.png").read_bytes() == first
    assert run(arguments) == 0, "the same folder again: nothing new"
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert told == [
        {"event": "note", "text": "Passed over: 1 file that is not a photo (1 .txt)."},
        {"event": "note", "text": "2 photos were in the album already."},
        summary(out, saved=2, earlier=2),
    ]
    assert run([*command, "list", "--json"]) == 0
    (album,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (album["name"], album["out"], album["done"], album["paused"]) == ("out", str(out), 2, None)
    assert run([*command, "list"]) == 0
    assert capsys.readouterr().out == f"out: 2 of 2 saved, 0 failed  {out}\n"
    assert run([*command, "status", "--json"]) == 0
    assert [json.loads(line)["state"] for line in capsys.readouterr().out.splitlines()] == ["done", "done"]


def test_runs_that_cannot_start_are_reported(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    out = ["--out", str(tmp_path / "out")]
    assert run([*command, "run", str(tmp_path / "empty"), *out]) == 1
    assert capsys.readouterr().err == "pisa-desktop: No photo was found.\n"
    assert run([*command, "run", str(tmp_path / "gone.jpg"), *out]) == 1
    assert "gone.jpg does not exist." in capsys.readouterr().err
    assert run([*command, "status", str(tmp_path / "elsewhere")]) == 1
    assert capsys.readouterr().err == "pisa-desktop: There is no such album.\n"
    lock = runner_lock(Home.at(tmp_path / "home").albums)
    assert run([*command, "run", str(save(tmp_path / "a.png")), *out]) == 1
    assert "PiSA Desktop is running an album already" in capsys.readouterr().err
    lock.release()


def test_damaged_photos_are_opened_as_far_as_they_go_when_that_is_asked_for(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    cut = save(tmp_path / "in" / "cut.jpg", size=(64, 64))
    cut.write_bytes(cut.read_bytes()[:-400])
    arguments = [*command, "run", str(cut.parent), "--out", str(tmp_path / "out"), "--scale", "1"]
    assert run(arguments) == 1
    assert "cut.jpg is damaged or cut short: it cannot be read to its end." in capsys.readouterr().err
    assert run([*arguments, "--retry-failed", "--damaged"]) == 0
    assert "it was opened as far as it goes" in capsys.readouterr().out
    assert tree(tmp_path / "out") == ["cut.jpg"]


@pytest.mark.fault("1 Originals overwritten by results or a report")
def test_a_report_never_replaces_a_photo(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    photos = [save(tmp_path / "in" / "a.png"), save(tmp_path / "in" / "b.jpg", seed=1)]
    before = [path.read_bytes() for path in photos]
    arguments = [*command, "run", str(photos[0]), "--out", str(tmp_path / "out")]
    (tmp_path / "link.csv").symlink_to(photos[1])
    (tmp_path / "photo.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    for name in ("in/a.png", "in/A.PNG", "in/b.jpg", "link.csv", "photo.heic"):
        report = tmp_path / name
        assert run([*arguments, "--report", str(report)]) == 1
        sentence = f"{report.name} is a photo, so no report can be saved under this name; choose another."
        assert sentence in capsys.readouterr().err
        assert not (tmp_path / "out" / "a.png").exists(), "refused before anything was computed"
    assert [path.read_bytes() for path in photos] == before
    (tmp_path / "report.csv").write_text("an earlier one")
    assert run([*arguments, "--report", str(tmp_path / "report.csv")]) == 0
    assert (tmp_path / "report.csv").read_text("utf-8-sig").startswith("source,output,state,reason,")
    result = tmp_path / "out" / "a.png"
    saved = result.read_bytes()
    assert run([*arguments, "--report", str(result)]) == 1
    assert result.read_bytes() == saved


@pytest.mark.system
def test_the_measured_speed_is_stored(tmp_path: Path, command: list[str]) -> None:
    save(tmp_path / "a.png", size=(500, 420))
    assert run([*command, "run", str(tmp_path / "a.png"), "--out", str(tmp_path / "out"), "--scale", "1"]) == 0
    settings, _ = SettingsFile(Home.at(tmp_path / "home").settings_file).read()
    (speed,) = settings.speeds
    assert speed.model == "PiSA-Mini"
    assert 0 < speed.seconds < 1000


def interrupted(arguments: list[str], signal_: int, event: str) -> int:
    """Run the program until it reports an event, then send it a signal; returns its exit code."""
    child = subprocess.Popen(
        [sys.executable, "-m", "pisa_desktop", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        preexec_fn=takes_signals,
    )
    assert child.stdout is not None
    for line in child.stdout:
        if json.loads(line)["event"] == event:
            break
    os.kill(child.pid, signal_)
    child.communicate()
    return child.returncode


@pytest.mark.fault("SIGTERM at logout", "2 Polite ends counted as crashes, photos read ahead too")
@pytest.mark.system
def test_polite_ends_are_not_crashes(tmp_path: Path, command: list[str]) -> None:
    """At logout, by a closed terminal: no photo is given up, however often; results that were begun are whole."""
    source, out = tmp_path / "in", tmp_path / "out"
    save(source / "a.png", size=(900, 1200))
    save(source / "b.png", 1)
    arguments = [*command, "run", str(source), "--out", str(out), "--json"]
    for signal_ in (signal.SIGTERM, signal.SIGHUP):
        assert interrupted(arguments, signal_, "progress") == 128 + signal_
        with Database.open(Home.at(tmp_path / "home").albums) as database:
            items = Store(database).items(1)
        assert [(item.state, item.crashes) for item in items] == [(State.WAITING, 0)] * 2
    assert tree(out) == []


@pytest.mark.system
@pytest.mark.parametrize("signal_", [signal.SIGKILL, signal.SIGINT])
def test_interrupted_and_resumed(tmp_path: Path, command: list[str], signal_: int) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    for n in range(4):
        save(source / f"{n}.png", n)
    arguments = [*command, "run", str(source), "--out", str(out), "--json"]
    assert interrupted(arguments, signal_, "saved") == (-9 if signal_ == signal.SIGKILL else 130)
    assert run([*command, "run", "--out", str(out), "--resume"]) == 0
    assert tree(out) == [f"{n}.png" for n in range(4)]


def test_strengths_can_be_changed_later(tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    save(tmp_path / "a.png")
    out = ["run", "--out", str(tmp_path / "out"), "--exists", "overwrite", "--keep-analyses"]
    assert run([*command, *out, str(tmp_path / "a.png")]) == 0
    assert "PiSA-Mini computes again in seconds, so no analyses are kept." in capsys.readouterr().out
    first = (tmp_path / "out" / "a.png").read_bytes()
    assert run([*command, *out, "--export-again"]) == 0
    assert (tmp_path / "out" / "a.png").read_bytes() == first
    assert run([*command, *out, "--export-again", "--pix", "0.5", "--sem", "0"]) == 0
    assert "Saved 1 of 1" in capsys.readouterr().out
    assert (tmp_path / "out" / "a.png").read_bytes() != first
    assert tree(tmp_path / "out") == ["a.png"]
    assert run([*command, "status", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["kept"] is False


def test_a_result_larger_than_the_settings_allow_is_refused(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    SettingsFile(Home.at(tmp_path / "home").settings_file).update(lambda s: replace(s, megapixels_out=1))
    save(tmp_path / "a.png", size=(300, 300))
    assert run([*command, "run", str(tmp_path / "a.png"), "--out", str(tmp_path / "out")]) == 1
    assert "a.png would become 1 megapixels large; choose a lower scale." in capsys.readouterr().err
