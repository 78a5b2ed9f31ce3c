"""Decide later: strengths changed after a run, exported again without the network, and never a wrong picture."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop import files
from pisa_desktop.album import kept_analyses
from pisa_desktop.album.database import Database
from pisa_desktop.album.items import Counts, RunPlan, State
from pisa_desktop.album.kept_analyses import AnalysisOf, KeptAnalyses, kept_size, to_be_kept
from pisa_desktop.album.runner import Runner
from pisa_desktop.engine.analysis_file import from_bytes, to_bytes
from pisa_desktop.engine.method import method_of
from pisa_desktop.files import Exists, FileError
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import Steps, drain
from pisa_desktop.restore.analysis import Encoded
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.device import CPU_FP32, MemoryPlan
from pisa_desktop.restore.model import Level, Predicted
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from tests.album.runs import Home
from tests.restore.fakes import CountingModel, photo
from tests.restore.sd import golden
from tests.restore.sd.golden import QuickSD

KEEPING = RunPlan(
    keep_analyses=True, size=Size(1), photo_is=PhotoIs.SOFT, output=OutputOptions(exists=Exists.OVERWRITE)
)


class CountingSD(QuickSD):
    """Counts network passes."""

    passes = 0

    def predict(self, encoded: Encoded, level: Level, plan: MemoryPlan) -> Steps[Predicted]:
        self.passes += 1
        return (yield from super().predict(encoded, level, plan))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> CountingSD:
    model = CountingSD.open(golden.make_weights(tmp_path_factory.mktemp("weights")), CPU_FP32)
    assert isinstance(model, CountingSD)
    return model


class Deciding(Home):
    """An album of photos that a real model restores."""

    def __init__(self, database: Database, folder: Path, restorer: Restorer, count: int) -> None:
        super().__init__(database, folder / "in", folder / "out")
        self.restorer = restorer
        self.source.mkdir()
        for n in range(count):
            Image.fromarray(photo(60 + 20 * n, 80, n)).save(self.source / f"{n}.png")

    def restore(self) -> Counts:
        """Run what waits."""
        steps = Runner(self.database, self.album, method_of(self.restorer)).run()
        return drain(steps).counts

    def decide(self, strengths: Strengths, plan: RunPlan = KEEPING) -> int:
        """Change the strengths of all photos; returns how many are to be exported again."""
        self.store.set_strengths([item.id for item in self.store.items(self.album)], strengths)
        return self.queue.start_changed(self.album, plan)

    def pixels(self, name: str) -> np.ndarray:
        with Image.open(self.out / name) as picture:
            return np.asarray(picture, np.int16)


def fresh(restorer: Restorer, source: Path, strengths: Strengths) -> np.ndarray:
    """A photo restored from the beginning."""
    with Image.open(source) as picture:
        analysis = drain(restorer.complete(drain(restorer.analyse(np.asarray(picture), 1, Condition.SOFT))))
    return drain(restorer.render_rounded(analysis, strengths))[0].astype(np.int16)


@pytest.mark.system
def test_strengths_decided_later_cost_no_network(database: Database, tmp_path: Path, model: CountingSD) -> None:
    home = Deciding(database, tmp_path, Restorer(model), 6)
    assert home.fill(plan=KEEPING) == 6
    assert home.restore() == Counts(done=6)
    assert home.decide(Strengths()) == 0, "nothing has changed"
    first = home.files()
    model.passes = 0
    later = Strengths(0.35, 1.2)
    assert home.decide(later) == 6
    assert home.restore() == Counts(done=6)
    assert model.passes == 0
    again = home.files()
    assert again.keys() == first.keys()
    assert not set(again.values()) & set(first.values())
    for item in home.store.items(home.album):
        assert item.saved is not None
        assert item.saved.strengths == later
        difference = home.pixels(item.shown) - fresh(home.restorer, item.path, later)
        assert abs(difference).max() <= 2
    assert home.decide(later) == 0


def test_one_byte_of_a_photo_changed_writes_nothing(database: Database, tmp_path: Path, model: CountingSD) -> None:
    home = Deciding(database, tmp_path, Restorer(model), 2)
    home.fill(plan=KEEPING)
    home.restore()
    before = home.files()
    changed = bytearray((home.source / "0.png").read_bytes())
    changed[-1] ^= 1  # of the checksum of the last chunk: the picture can still be read
    (home.source / "0.png").write_bytes(changed)
    model.passes = 0
    home.decide(Strengths(0.5, 0.5))
    assert home.restore() == Counts(done=1, failed=1)
    assert home.items()["0.png"].reason == "0.png has changed since it was enhanced. Enhance again."
    assert (model.passes, home.files()["0.png"]) == (0, before["0.png"])
    assert home.files()["1.png"] != before["1.png"]
    assert home.queue.retry_failed(home.album) == 1
    assert home.restore() == Counts(done=2)
    assert model.passes == 2, "analysed anew, and completed to be kept"
    assert home.files()["0.png"] != before["0.png"]


@pytest.mark.parametrize("fault", ["model", "version"])
def test_what_does_not_hold_any_more_is_not_used(
    database: Database, tmp_path: Path, model: CountingSD, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    home = Deciding(database, tmp_path, Restorer(model), 1)
    home.fill(plan=KEEPING)
    home.restore()
    before = home.files()
    if fault == "model":
        monkeypatch.setattr(model, "id", "pisa-sr-0badcafe")
    else:
        monkeypatch.setattr(kept_analyses, "__version__", "99")
    model.passes = 0
    home.decide(Strengths(0.5, 0.5))
    assert home.restore() == Counts(failed=1)
    assert home.items()["0.png"].reason == "The analysis of 0.png by this model is not kept. Enhance again."
    assert (model.passes, home.files()) == (0, before)


def test_a_kept_analysis_serves_a_run_that_was_interrupted(
    database: Database, tmp_path: Path, model: CountingSD, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Deciding(database, tmp_path, Restorer(model), 1)
    home.fill(plan=KEEPING)

    def fail(call: str) -> None:
        if call == "link":  # of the result, after the analysis was kept
            raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(files, "before_call", fail)
        assert home.restore() == Counts(waiting=1)
    model.passes = 0
    home.queue.resume(home.album)
    assert home.restore() == Counts(done=1)
    assert model.passes == 0


def test_an_analysis_that_cannot_be_kept_is_a_note(
    database: Database, tmp_path: Path, model: CountingSD, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Deciding(database, tmp_path, Restorer(model), 1)
    home.fill(plan=KEEPING)

    def fail(call: str) -> None:
        if call == "replace":
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "before_call", fail)
    home.queue.start(home.album, RunPlan(keep_analyses=True, size=Size(1)))
    ended = [p for p in Runner(database, home.album, method_of(home.restorer)).run() if p.ended is State.DONE]
    assert len(ended[0].notes) == 1
    assert ended[0].notes[0].startswith("The analysis is not kept. There is no room left on the disk")
    assert KeptAnalyses(database).items(home.album) == frozenset()


def test_pisa_mini_keeps_nothing_and_computes_again(database: Database, tmp_path: Path) -> None:
    model = CountingModel()
    home = Deciding(database, tmp_path, Restorer(model), 2)
    home.fill(plan=KEEPING)
    home.restore()
    assert not (tmp_path / "home" / "analyses").exists()
    assert model.passes == 2, "one each at equal strengths"
    before = home.files()
    assert home.decide(Strengths(0, 1)) == 2
    (home.source / "1.png").write_bytes((home.source / "0.png").read_bytes())
    assert home.restore() == Counts(done=1, failed=1)
    assert home.items()["1.png"].reason == "1.png has changed since it was enhanced. Enhance again."
    assert home.files()["0.png"] != before["0.png"]
    assert home.files()["1.png"] == before["1.png"]


# ---- The store of kept analyses ----------------------------------------------------------------------------


OF = AnalysisOf("ab" * 32, 2.0, "sd-1", Condition.SOFT)


@pytest.fixture
def filled(database: Database, tmp_path: Path) -> Callable[[int], tuple[KeptAnalyses, list[int], Path]]:
    def fill(limit: int) -> tuple[KeptAnalyses, list[int], Path]:
        home = Home(database, tmp_path / "in", tmp_path / "out")
        for n in range(4):
            home.source.mkdir(exist_ok=True)
            Image.fromarray(photo(8, 8, n)).save(home.source / f"{n}.png")
        home.fill()
        return (
            KeptAnalyses(database, limit),
            [i.id for i in home.store.items(home.album)],
            tmp_path / "home" / "analyses",
        )

    return fill


Filled = Callable[[int], tuple[KeptAnalyses, list[int], Path]]


def test_the_least_recently_used_make_room(filled: Filled) -> None:
    analyses, (a, b, c, d), folder = filled(300)
    for n, item in enumerate((a, b, c)):
        analyses.keep(item, OF, bytes([n]) * 100)
    assert analyses.find(a, OF) == b"\0" * 100
    analyses.keep(d, OF, b"d" * 150)
    assert [analyses.find(item, OF) is not None for item in (a, b, c, d)] == [True, False, False, True]
    assert sorted(path.stat().st_size for path in folder.iterdir()) == [100, 150]
    analyses.keep(c, OF, b"c" * 301)
    assert analyses.find(c, OF) is None
    assert len(list(folder.iterdir())) == 2


def test_a_new_analysis_takes_the_place_of_the_old_one(filled: Filled) -> None:
    analyses, (a, *_), folder = filled(1000)
    analyses.keep(a, OF, b"old")
    newer = AnalysisOf("cd" * 32, 2.0, "sd-1", Condition.SOFT)
    analyses.keep(a, newer, b"new")
    assert (analyses.find(a, OF), analyses.find(a, newer)) == (None, b"new")
    assert len(list(folder.iterdir())) == 1


def test_nothing_is_found_for_anything_else(filled: Filled) -> None:
    analyses, (a, b, *_), _ = filled(1000)
    analyses.keep(a, OF, b"data")
    assert analyses.find(b, OF) is None
    assert analyses.find(a, AnalysisOf("ab" * 32, 4.0, "sd-1", Condition.SOFT)) is None
    assert analyses.find(a, AnalysisOf("ab" * 32, 2.0, "sd-2", Condition.SOFT)) is None
    assert analyses.find(a, AnalysisOf("ab" * 32, 2.0, "sd-1", Condition.SHARP)) is None
    assert analyses.find(a, OF) == b"data"


def test_a_damaged_or_deleted_file_is_not_used(filled: Filled) -> None:
    analyses, (a, *_), folder = filled(1000)
    for damage in (lambda file: file.write_bytes(b"dato"), Path.unlink):
        analyses.keep(a, OF, b"data")
        (file,) = folder.iterdir()
        damage(file)
        assert analyses.find(a, OF) is None


def test_the_analyses_of_removed_photos_are_swept_and_nothing_else(filled: Filled, database: Database) -> None:
    from pisa_desktop.album.store import Store

    analyses, (a, b, *_), folder = filled(1000)
    analyses.keep(a, OF, b"of a")
    analyses.keep(b, OF, b"of b")
    (folder / "notes.txt").write_text("a stranger's")
    (folder / ".pisa-desktop-0123").write_text("unfinished")
    removed = Store(database).remove_items([a])
    analyses.keep(a, OF, b"too late")
    assert analyses.find(a, OF) is None
    assert Store(database).restore_items(removed) == [a]
    assert analyses.find(a, OF) is None, "swept meanwhile: it is computed again"
    assert analyses.find(b, OF) == b"of b"
    assert sorted(path.suffix for path in folder.iterdir()) == [".safetensors", ".txt"]


def test_a_folder_that_is_a_file_is_reported(filled: Filled) -> None:
    analyses, (a, *_), folder = filled(1000)
    analyses.sweep()
    folder.write_text("no folder")
    with pytest.raises(FileError, match="analyses is a file"):
        analyses.keep(a, OF, b"data")


def test_what_keeping_takes_is_known_before(filled: Filled, database: Database) -> None:
    filled(1000)
    ((album,),) = database.rows("SELECT id FROM albums")
    assert to_be_kept(database, album, RunPlan(size=Size(2)), Limits()) == 4 * 16 * 16 * 3 // 8
    assert to_be_kept(database, album, RunPlan(), Limits()) == 4 * 32 * 32 * 3 // 8


# ---- As bytes ----------------------------------------------------------------------------------------------


def test_an_analysis_takes_an_eighth_of_the_output(model: CountingSD) -> None:
    restorer, source = Restorer(model), photo(128, 192)
    analysis = drain(restorer.complete(drain(restorer.analyse(source, 1))))
    data = to_bytes(analysis)
    assert 0 < len(data) - kept_size((128, 192)) < 1000
    assert kept_size((128, 192)) == 128 * 192 * 3 / 8
    back = from_bytes(data, source, 1, Condition.SHARP, model)
    assert np.array_equal(back.encoded.reference, analysis.encoded.reference)
    assert (back.encoded.geometry, back.model_id, back.tile) == (
        analysis.encoded.geometry,
        analysis.model_id,
        analysis.tile,
    )
    assert back.e_pix is not None
    assert analysis.e_pix is not None
    assert (back.e_pix - analysis.e_pix).abs().max() < 2e-3 * analysis.e_pix.abs().max()
    with pytest.raises(ValueError, match="to another photo, scale, condition or model"):
        from_bytes(data, photo(128, 256), 1, Condition.SHARP, model)
    with pytest.raises(ValueError, match="to another photo, scale, condition or model"):
        from_bytes(data, source, 2, Condition.SHARP, model)
    with pytest.raises(ValueError, match="to another photo, scale, condition or model"):
        from_bytes(data, source, 1, Condition.SOFT, model)


def test_only_complete_analyses_with_a_latent_are_kept(model: CountingSD) -> None:
    mini = Restorer(CountingModel())
    analysis = drain(mini.complete(drain(mini.analyse(photo(8, 8), 1))))
    with pytest.raises(ValueError, match="only complete analyses"):
        to_bytes(analysis)
