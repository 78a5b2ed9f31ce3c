"""No write ever replaces an original, whatever the policy, the formats and the way in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop import files
from pisa_desktop.album.database import Database
from pisa_desktop.album.importing import import_photos
from pisa_desktop.album.items import RunPlan
from pisa_desktop.album.queue import Queue
from pisa_desktop.album.runner import Runner
from pisa_desktop.album.store import Store
from pisa_desktop.cli.enhancer import Enhanced, Enhancer
from pisa_desktop.engine.method import method_of
from pisa_desktop.enhance import EnhanceOptions
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.photo.write import carries_our_tag
from pisa_desktop.progress import drain
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.size import Size
from tests.restore.fakes import random_mini
from tests.trouble.folder import forbidden

SOURCES = ("jpg", "png", "webp", "tif", "avif", "bmp", "gif")
SUFFIXES = {
    OutputFormat.JPEG: "jpg",
    OutputFormat.PNG: "png",
    OutputFormat.WEBP: "webp",
    OutputFormat.TIFF: "tif",
    OutputFormat.AVIF: "avif",
}
COMPOSED, DECOMPOSED = "caf\u00e9", "cafe\u0301"

Run = Callable[[Path, list[Path], OutputOptions], None]


@pytest.fixture(scope="module")
def restorer() -> Restorer:
    return Restorer(random_mini())


def by_enhance(restorer: Restorer, out: Path, photos: list[Path], output: OutputOptions) -> list[Enhanced]:
    enhancer = Enhancer(restorer, EnhanceOptions(size=Size(1), output=output), out, sources=photos)
    return [drain(enhancer.enhance(path)) for path in photos]


@pytest.fixture(params=["enhance", "album"])
def run_all(request: pytest.FixtureRequest, restorer: Restorer, tmp_path: Path) -> Iterator[Run]:
    """Enhance photos at 1x into a folder, by the command line's way or by an album's; all must succeed."""
    if request.param == "enhance":

        def enhance(out: Path, photos: list[Path], output: OutputOptions) -> None:
            by_enhance(restorer, out, photos, output)

        yield enhance
        return
    with Database.open(tmp_path / "home") as database:
        store, queue = Store(database), Queue(database)

        def run(out: Path, photos: list[Path], output: OutputOptions) -> None:
            album = store.album_for_output(out).id
            drain(import_photos(store, album, photos))
            queue.start(album, RunPlan(size=Size(1), output=output))
            counts = drain(Runner(database, album, method_of(restorer)).run()).counts
            assert counts.done == counts.total

        yield run


def save(path: Path, seed: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.random.default_rng(seed).integers(0, 256, (8, 9, 3), np.uint8)).save(path)
    return path


def originals(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and not carries_our_tag(path)}


def results(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file() and carries_our_tag(path))


@pytest.mark.fault("1 Originals overwritten by results or a report")
@pytest.mark.parametrize("wanted", list(SUFFIXES))
@pytest.mark.parametrize("suffix", SOURCES)
def test_every_pair_of_formats_that_can_meet(run_all: Run, tmp_path: Path, suffix: str, wanted: OutputFormat) -> None:
    """The result of the first original would take the name of the second, whose turn comes later."""
    other = SUFFIXES[wanted]
    photos = [save(tmp_path / "d" / f"scan.{suffix}")]
    if suffix != other:
        photos.append(save(tmp_path / "d" / f"scan.{other}", 1))
    before = originals(tmp_path / "d")
    run_all(tmp_path / "d", photos, OutputOptions(wanted, exists=Exists.OVERWRITE))
    assert originals(tmp_path / "d") == before
    assert results(tmp_path / "d") == [f"scan-{n}.{other}" for n in range(2, 2 + len(photos))]


@pytest.mark.fault("1 Originals overwritten by results or a report", "17 One name in NFC and NFD")
@pytest.mark.parametrize("exists", list(Exists))
@pytest.mark.parametrize("names", [("scan.jpg", "SCAN.TIF"), (f"{COMPOSED}.jpg", f"{DECOMPOSED}.tif")])
def test_names_that_some_system_takes_for_one(
    run_all: Run, tmp_path: Path, names: tuple[str, str], exists: Exists
) -> None:
    photos = [save(tmp_path / "d" / name, n) for n, name in enumerate(names)]
    before = originals(tmp_path / "d")
    run_all(tmp_path / "d", photos, OutputOptions(OutputFormat.TIFF, exists=exists))
    assert originals(tmp_path / "d") == before
    stem, other = names[0].partition(".")[0], names[1].partition(".")[0]
    assert results(tmp_path / "d") == sorted(
        [f"{stem}-2.tif", f"{other}-3.TIF" if "TIF" in names[1] else f"{other}-3.tif"]
    )


def test_an_original_that_is_no_source_of_the_run(run_all: Run, tmp_path: Path) -> None:
    photo, stranger = save(tmp_path / "d" / "a.jpg"), save(tmp_path / "out" / "a.jpg", 1)
    before = stranger.read_bytes()
    run_all(tmp_path / "out", [photo], OutputOptions(exists=Exists.OVERWRITE))
    assert (stranger.read_bytes(), results(tmp_path / "out")) == (before, ["a-2.jpg"])


def test_damaged_photos_and_photos_that_cannot_be_opened_are_originals_too(run_all: Run, tmp_path: Path) -> None:
    photo, damaged = save(tmp_path / "d" / "a.jpg"), save(tmp_path / "out" / "a.jpg", 1)
    damaged.write_bytes(damaged.read_bytes()[:30])
    (tmp_path / "out" / "a-2.jpg").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    before = originals(tmp_path / "out")
    run_all(tmp_path / "out", [photo], OutputOptions(exists=Exists.OVERWRITE))
    assert (originals(tmp_path / "out"), results(tmp_path / "out")) == (before, ["a-3.jpg"])


@pytest.mark.fault("1 Originals overwritten by results or a report")
def test_what_cannot_be_read_may_be_an_original(run_all: Run, tmp_path: Path) -> None:
    """A photo without permission or on a bad sector, a zeroed one, a link to a drive that is not there."""
    photo, secret = save(tmp_path / "d" / "a.jpg"), save(tmp_path / "out" / "a.jpg", 1)
    before = secret.read_bytes()
    (tmp_path / "out" / "a-2.jpg").write_bytes(bytes(5000))
    (tmp_path / "out" / "a-3.jpg").symlink_to(tmp_path / "unplugged" / "a.jpg")
    with forbidden(secret):
        run_all(tmp_path / "out", [photo], OutputOptions(exists=Exists.OVERWRITE))
    assert secret.read_bytes() == before
    assert (tmp_path / "out" / "a-2.jpg").read_bytes() == bytes(5000)
    assert (tmp_path / "out" / "a-3.jpg").is_symlink()
    assert results(tmp_path / "out") == ["a-4.jpg"]


@pytest.mark.parametrize("link", ["symbolic", "hard", "folder"])
def test_links_to_originals(run_all: Run, tmp_path: Path, link: str) -> None:
    real = save(tmp_path / "real" / "a.jpg")
    before = real.read_bytes()
    if link == "folder":
        (tmp_path / "out").symlink_to(tmp_path / "real")
    else:
        (tmp_path / "out").mkdir()
        name = tmp_path / "out" / "a.jpg"
        name.symlink_to(real) if link == "symbolic" else name.hardlink_to(real)
    run_all(tmp_path / "out", [real], OutputOptions(exists=Exists.OVERWRITE))
    assert real.read_bytes() == before
    assert (tmp_path / "out" / "a.jpg").read_bytes() == before
    assert results(tmp_path / "out") == ["a-2.jpg"]


def test_a_source_that_was_named_by_a_link(run_all: Run, tmp_path: Path) -> None:
    real = save(tmp_path / "real" / "a.jpg")
    before = real.read_bytes()
    (tmp_path / "a.jpg").symlink_to(real)
    run_all(tmp_path / "real", [tmp_path / "a.jpg"], OutputOptions(exists=Exists.OVERWRITE))
    assert (real.read_bytes(), results(tmp_path / "real")) == (before, ["a-2.jpg"])


def test_our_own_results_are_overwritten_when_asked_but_not_as_sources(run_all: Run, tmp_path: Path) -> None:
    photo = save(tmp_path / "d" / "a.jpg")
    (tmp_path / "out").mkdir()
    overwrite = OutputOptions(exists=Exists.OVERWRITE)
    run_all(tmp_path / "out", [photo], overwrite)
    first = (tmp_path / "out" / "a.jpg").read_bytes()
    run_all(tmp_path / "out", [tmp_path / "out" / "a.jpg"], overwrite)
    assert (tmp_path / "out" / "a.jpg").read_bytes() == first
    assert results(tmp_path / "out") == ["a-2.jpg", "a.jpg"]


@pytest.mark.fault("1 Originals overwritten by results or a report", "Target appears meanwhile")
def test_an_original_that_appears_while_the_result_is_written(
    run_all: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo, late = save(tmp_path / "d" / "a.jpg"), save(tmp_path / "late.jpg", 1).read_bytes()
    (tmp_path / "out").mkdir()

    def appear(call: str) -> None:
        if call == "fsync" and not (tmp_path / "out" / "a.jpg").exists():
            (tmp_path / "out" / "a.jpg").write_bytes(late)

    monkeypatch.setattr(files, "before_call", appear)
    run_all(tmp_path / "out", [photo], OutputOptions(exists=Exists.OVERWRITE))
    assert (tmp_path / "out" / "a.jpg").read_bytes() == late
    assert results(tmp_path / "out") == ["a-2.jpg"]


def test_the_note_names_both_files(restorer: Restorer, tmp_path: Path) -> None:
    photos = [save(tmp_path / "scan.jpg"), save(tmp_path / "scan.tif", 1)]
    output = OutputOptions(OutputFormat.TIFF, exists=Exists.OVERWRITE)
    done = by_enhance(restorer, tmp_path, photos, output)
    assert [result.notes for result in done] == [
        (f"scan.tif is an original, which is never overwritten; the result was saved as scan-{n}.tif.",) for n in (2, 3)
    ]
    assert [result.saved for result in by_enhance(restorer, tmp_path, photos, output)] == [
        tmp_path / "scan-2.tif",
        tmp_path / "scan-3.tif",
    ], "the same again: our own results are overwritten"
