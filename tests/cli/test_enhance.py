"""`pisa-desktop enhance` on real files: its results, its messages and its exit codes."""

import json
import os
import re
import resource
import signal
import subprocess
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.ExifTags import Base

from pisa_desktop import paths
from pisa_desktop.cli.enhancer import Enhancer
from pisa_desktop.cli.main import run
from pisa_desktop.enhance import EnhanceOptions
from pisa_desktop.files import FileError
from pisa_desktop.paths import Home
from pisa_desktop.photo.fingerprint import fingerprint_of
from pisa_desktop.photo.read import read_photo
from pisa_desktop.progress import drain
from pisa_desktop.restore import geometry
from pisa_desktop.restore.auto import assess
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.device import choose
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths, starting
from pisa_desktop.settings import SettingsFile, StartScale
from tests.cli.processes import takes_signals
from tests.restore.fakes import photo, random_mini


def save(path: Path, height: int = 24, width: int = 32, seed: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(photo(height, width, seed)).save(path)
    return path


def tree(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def events(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_folder_keeps_its_tree_and_a_file_that_fails_does_not_stop_the_rest(tmp_path, capsys) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    save(source / "a.png")
    save(source / "deep" / "er" / "b.jpg", seed=1)
    (source / "notes.txt").write_text("no photo")
    (source / "broken.jpg").write_bytes((source / "deep/er/b.jpg").read_bytes()[:300])
    assert run(["enhance", str(source), "--out", str(out), "--json"]) == 1
    assert tree(out) == ["a.png", "deep/er/b.jpg"]
    told = events(capsys.readouterr().out)
    counts = {"saved": 2, "skipped": 0, "failed": 1, "earlier": 0, "waiting": 0}
    assert told[-1] == {"event": "summary", **counts, "out": str(out)}
    assert {"event": "note", "text": "Passed over: 1 file that is not a photo (1 .txt)."} in told
    (failed,) = [e for e in told if e["event"] == "failed"]
    assert failed["photo"].endswith("broken.jpg")
    assert "broken.jpg" in failed["reason"]
    with Image.open(out / "a.png") as saved:
        assert saved.size == (128, 96)


def test_the_saved_picture_is_the_one_that_the_method_computes(tmp_path) -> None:
    source = save(tmp_path / "a.png")
    options = ["--pix", "0.35", "--sem", "1.2", "--scale", "2", "--device", "cpu", "--precision", "fp32"]
    restorer = Restorer(open_model(paths.mini_weights(), choose("cpu", "fp32")))
    for condition in (Condition.SHARP, Condition.SOFT):
        out = ["--out", str(tmp_path), "--name", f"{{name}}-{{scale}}x-{condition}", "--photo-is", condition]
        assert run(["enhance", str(source), *out, *options]) == 0
        analysis = drain(restorer.complete(drain(restorer.analyse(read_photo(source).pixels, 2, condition))))
        expected = geometry.rounded(drain(restorer.render(analysis, Strengths(0.35, 1.2))).picture)
        with Image.open(tmp_path / f"a-2x-{condition}.png") as saved:
            np.testing.assert_array_equal(np.asarray(saved), expected)
            software = f"PiSA-Mini, Clean-up 0.35, Detail 1.2, {condition}, of {fingerprint_of(read_photo(source))}"
            assert str(saved.getexif()[Base.Software]).endswith(software)


def test_photos_start_with_the_models_strengths_or_the_users_own(tmp_path) -> None:
    source, home = save(tmp_path / "a.png"), ["--home", str(tmp_path / "home")]
    name = ["--scale", "1", "--name", "{pix}-{sem}"]

    def enhance(*more: str) -> None:
        assert run([*home, "enhance", str(source), "--out", str(tmp_path / "out"), *name, *more]) == 0

    enhance()
    enhance("--sem", "0.7")
    SettingsFile(Home.at(tmp_path / "home").settings_file).update(
        lambda old: replace(old, strengths=Strengths(0.4, 0.2))
    )
    enhance()
    mini = starting("mini")
    names = {f"{s.pix:g}-{s.sem:g}.png" for s in (mini, replace(mini, sem=0.7), Strengths(0.4, 0.2))}
    assert set(tree(tmp_path / "out")) == names


def test_scale_and_condition_start_with_the_users_own(tmp_path) -> None:
    source, home = save(tmp_path / "a.png", 48, 60), ["--home", str(tmp_path / "home")]
    SettingsFile(Home.at(tmp_path / "home").settings_file).update(
        lambda old: replace(old, scale=StartScale.TWO, photo_is=PhotoIs.SOFT)
    )
    for name, more in (("settings", []), ("named", ["--scale", "1", "--photo-is", "sharp"])):
        assert run([*home, "enhance", str(source), "--out", str(tmp_path / "out"), "--name", name, *more]) == 0
    for name, size, condition in (("settings", (120, 96), "soft"), ("named", (60, 48), "sharp")):
        with Image.open(tmp_path / "out" / f"{name}.png") as saved:
            assert saved.size == size
            assert f", {condition}, of " in str(saved.getexif()[Base.Software])


def test_each_photo_is_judged_by_itself_and_the_result_says_how(tmp_path, capsys) -> None:
    """A strongly compressed photo is not Sharp; what Auto chose is reported, and repeated by naming it."""
    source, other = tmp_path / "blocks.jpg", save(tmp_path / "tiny.png", 12, 12)
    Image.fromarray(photo(160, 200)).resize((320, 256)).save(source, quality=12)
    chosen = assess(read_photo(source).pixels, read_photo(source).jpeg_steps).at(1)
    assert chosen is not Condition.SHARP
    arguments = ["enhance", str(source), str(other), "--scale", "1", "--json", "--out"]
    assert run([*arguments, str(tmp_path / "auto")]) == 0
    told = [event for event in events(capsys.readouterr().out) if event["event"] == "saved"]
    assert [event["photo_is"] for event in told] == [chosen, "sharp"]
    assert run([*arguments, str(tmp_path / "named"), "--photo-is", chosen]) == 0
    told = [event for event in events(capsys.readouterr().out) if event["event"] == "saved"]
    assert told[1]["notes"] == ["This photo is too small to be reduced, so it was restored from its full size."]
    same = [(tmp_path / folder / "blocks.jpg").read_bytes() for folder in ("auto", "named")]
    assert same[0] == same[1]


@pytest.mark.parametrize(("size", "scale"), [((1, 1), 4), ((1, 5000), 1), ((5000, 7), 1), ((30, 41), 3)])
def test_sizes_are_exact(tmp_path, size: tuple[int, int], scale: int) -> None:
    source = save(tmp_path / "a.png", *size)
    assert run(["enhance", str(source), "--out", str(tmp_path / "out"), "--scale", str(scale)]) == 0
    with Image.open(tmp_path / "out/a.png") as saved:
        assert saved.size == (size[1] * scale, size[0] * scale)


def test_odd_scales_say_how_they_were_computed(tmp_path, capsys) -> None:
    assert run(["enhance", str(save(tmp_path / "a.png")), "--out", str(tmp_path / "out"), "--scale", "3"]) == 0
    assert "Computed at 4x and resized to 3x." in capsys.readouterr().out


def test_existing_files(tmp_path, capsys) -> None:
    source, out = save(tmp_path / "a.png"), tmp_path / "out"
    arguments = ["enhance", str(source), "--out", str(out), "--scale", "1"]
    assert run(arguments) == 0
    first = (out / "a.png").read_bytes()
    assert run(arguments) == 0
    assert tree(out) == ["a-2.png", "a.png"]
    assert run([*arguments, "--exists", "skip", "--pix", "0"]) == 0
    assert "1 skipped, because their result exists." in capsys.readouterr().out
    assert (out / "a.png").read_bytes() == first
    assert run([*arguments, "--exists", "overwrite", "--pix", "0", "--sem", "0"]) == 0
    assert tree(out) == ["a-2.png", "a.png"]
    assert (out / "a.png").read_bytes() != first


def test_two_photos_of_one_run_never_get_the_same_name(tmp_path) -> None:
    one, two = save(tmp_path / "1/a.png"), save(tmp_path / "2/A.png", seed=5)
    out = tmp_path / "out"
    assert run(["enhance", str(one), str(two), "--out", str(out), "--exists", "overwrite", "--scale", "1"]) == 0
    assert len(tree(out)) == 2


def test_originals_are_never_changed(tmp_path, capsys) -> None:
    source = save(tmp_path / "a.png")
    before = source.read_bytes()
    assert run(["enhance", str(source), "--out", str(tmp_path), "--exists", "overwrite"]) == 0
    note = "a.png is an original, which is never overwritten; the result was saved as a-2.png."
    assert note in capsys.readouterr().out
    assert source.read_bytes() == before
    assert run(["enhance", str(source), "--out", str(tmp_path)]) == 0
    assert source.read_bytes() == before
    assert tree(tmp_path) == ["a-2.png", "a-3.png", "a.png"]


def test_the_limits_of_the_settings_apply(tmp_path, capsys) -> None:
    home, source = tmp_path / "home", save(tmp_path / "a.png", 1100, 1000)
    settings = SettingsFile(paths.Home.at(home).settings_file)
    arguments = ["--home", str(home), "enhance", str(source), "--out", str(tmp_path / "out"), "--scale", "1"]
    settings.update(lambda current: replace(current, megapixels_out=1))
    assert run(arguments) == 1
    assert "a.png would become 1 megapixels large; choose a lower scale." in capsys.readouterr().err
    settings.update(lambda current: replace(current, megapixels_in=1))
    assert run(arguments) == 1
    assert "a.png is too large: 1000 x 1100 is more than 1 megapixels." in capsys.readouterr().err
    assert tree(tmp_path / "out") == []


def test_a_second_run_leaves_our_own_results_out(tmp_path, capsys) -> None:
    save(tmp_path / "a.jpg")
    assert run(["enhance", str(tmp_path), "--out", str(tmp_path / "results")]) == 0
    assert run(["enhance", str(tmp_path), "--out", str(tmp_path / "other")]) == 0
    assert "1 photo made by PiSA Desktop was left out." in capsys.readouterr().out
    assert tree(tmp_path / "other") == ["a.jpg"]


BAD = {
    "empty.jpg": (b"", "is empty"),
    "text.jpg": (b"hello, this is no photo", "is not a photo"),
}


@pytest.mark.parametrize("name", list(BAD))
def test_bad_files_are_reported_in_a_sentence(tmp_path, capsys, name: str) -> None:
    content, sentence = BAD[name]
    (tmp_path / name).write_bytes(content)
    good = save(tmp_path / "good.png")
    assert run(["enhance", str(tmp_path / name), str(good), "--out", str(tmp_path / "out")]) == 1
    assert sentence in capsys.readouterr().err
    assert tree(tmp_path / "out") == ["good.png"]


def chunk(kind: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + kind + content + zlib.crc32(kind + content).to_bytes(4, "big")


def test_a_huge_header_is_refused_before_decoding(tmp_path, capsys) -> None:
    header = (60_000).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    content = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"\x78\x9c")
    (tmp_path / "huge.png").write_bytes(content)
    assert run(["enhance", str(tmp_path / "huge.png"), "--out", str(tmp_path / "out")]) == 1
    assert "60000 x 60000 is more than 300 megapixels" in capsys.readouterr().err


def test_a_missing_file_and_an_empty_folder(tmp_path, capsys) -> None:
    assert run(["enhance", str(tmp_path / "gone.jpg"), "--out", str(tmp_path / "out")]) == 1
    assert "does not exist" in capsys.readouterr().err
    (tmp_path / "nothing").mkdir()
    assert run(["enhance", str(tmp_path / "nothing"), "--out", str(tmp_path / "out")]) == 1
    assert "No photo was found." in capsys.readouterr().err


def test_an_output_folder_inside_a_file(tmp_path, capsys) -> None:
    source = save(tmp_path / "a.png")
    assert run(["enhance", str(source), "--out", str(source / "out")]) == 1
    assert "would lie inside a file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--pix", "1.6"], "must lie between 0 and 1.5"),
        (["--sem", "nan"], "must lie between 0 and 1.5"),
        (["--scale", "0.5"], "The scale must lie between 1 and 8"),
        (["--scale", "9"], "The scale must lie between 1 and 8"),
        (["--size", "30cm"], "30cm is no size"),
        (["--size", "long=900", "--scale", "2"], "not allowed with argument"),
        (["--quality", "0"], "the quality must lie between 1 and 100"),
        (["--name", "{nome}"], "asks for {nome}"),
        (["--photo-is", "ruined"], "invalid PhotoIs value: 'ruined'"),
        (["--format", "gif"], "invalid OutputFormat value"),
        (["--device", "gpu"], "Unknown device gpu"),
        (["--color", "adain"], "PiSA-Mini has no colour match adain"),
    ],
)
def test_wrong_usage(tmp_path, capsys, arguments: list[str], sentence: str) -> None:
    source = save(tmp_path / "a.png")
    with pytest.raises(SystemExit) as end:
        run(["enhance", str(source), "--out", str(tmp_path / "out"), *arguments])
    assert end.value.code == 2
    assert sentence in capsys.readouterr().err


def test_a_folder_without_a_model(tmp_path, capsys) -> None:
    source = save(tmp_path / "a.png")
    assert run(["enhance", str(source), "--out", str(tmp_path / "out"), "--model", str(tmp_path)]) == 1
    assert "holds no model" in capsys.readouterr().err


def start(*arguments: object, first: Callable[[], None]) -> "subprocess.Popen[str]":
    """Start the program in a new process, which calls `first` before it begins."""
    command = [sys.executable, "-m", "pisa_desktop", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=first)


@pytest.mark.system
def test_ctrl_c_stops_soon_and_leaves_no_half_file(tmp_path) -> None:
    source, out = save(tmp_path / "a.png", 1500, 2000), tmp_path / "out"
    process = start("enhance", source, "--out", out, "--scale", "2", "--json", first=takes_signals)
    assert process.stdout is not None
    tiles = None
    for line in process.stdout:
        if tiles := re.search(r"Analysing tile 1 of (\d+)", line):
            break
    assert tiles is not None
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=120)
    assert f"tile {tiles[1]} of" not in rest, "it stops long before it would end"
    assert process.returncode == 130
    assert errors == "Stopped.\n"
    assert not any(p for p in out.rglob("*") if p.is_file())


@pytest.mark.system
def test_a_full_disk_is_reported_in_a_sentence(tmp_path) -> None:
    source, out = save(tmp_path / "a.png", 60, 80), tmp_path / "out"

    def small_files_only() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))

    process = start("enhance", source, "--out", out, first=small_files_only)
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 1
    assert "larger than this disk allows" in errors
    assert not any(p for p in out.rglob("*") if p.is_file())


def test_an_output_folder_that_vanishes_is_not_made_again(tmp_path) -> None:
    out = tmp_path / "drive"
    out.mkdir()
    enhancer = Enhancer(Restorer(random_mini()), EnhanceOptions(), out)
    drain(enhancer.enhance(save(tmp_path / "a.png"), "tree"))
    assert tree(out) == ["tree/a.png"]
    out.rename(tmp_path / "unplugged")
    with pytest.raises(FileError, match=r"The folder drive is gone\."):
        drain(enhancer.enhance(tmp_path / "a.png", "tree"))
    assert not out.exists()


def test_names_that_are_not_valid_text(tmp_path) -> None:
    name = os.fsdecode(b"caf\xe9.png")
    source = save(tmp_path / "a.png").rename(tmp_path / name)
    assert run(["enhance", str(source), "--out", str(tmp_path / "out"), "--scale", "1", "--json"]) == 0
    assert len(tree(tmp_path / "out")) == 1


def test_help_imports_neither_torch_nor_qt_nor_pillow() -> None:
    code = (
        "import sys; from pisa_desktop.cli.main import parser; parser().format_help();"
        "print([m for m in ('torch', 'PySide6', 'PIL', 'numpy', 'rich') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"
