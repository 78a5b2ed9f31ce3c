"""The installed models as the window sees them: real files, a real local server, a fake engine."""

import gc
import importlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pisa_desktop.engine.needs import needs
from pisa_desktop.paths import Home
from pisa_desktop.settings import Settings
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.views import MINI, Message, Tone
from pisa_desktop.ui.state.weights.views import Act, LicenceView, ModelRow
from pisa_desktop.ui.state.weights.weights import Weights
from pisa_desktop.ui.work.reader import NoCancel
from pisa_desktop.ui.work.requests import Calls
from pisa_desktop.ui.work.worker import Worker
from pisa_desktop.weights.catalogue import Catalogue
from pisa_desktop.weights.https import Limits, Network
from pisa_desktop.weights.licences import OPEN_RAIL
from pisa_desktop.weights.states import State
from pisa_desktop.weights.store import Store
from tests.ui.state.fakes import FakeEngine
from tests.weights import server, tiny
from tests.weights.server import Hub

PISA = "pisa-sr"
NEEDS = needs(None, None, None)
UNET = "unet/diffusion_pytorch_model.safetensors"


class Owner:
    """The state with its two workers; everything it says is kept."""

    def __init__(self, qtbot: QtBot, home: Path, downloads: Path, hub: Hub, catalogue: Catalogue) -> None:
        self.qtbot, self.hub, self.engine = qtbot, hub, FakeEngine()
        self.store = Store(
            Home.at(home), catalogue, Network(Limits(tick=0.02, backoff=0.01), certificates=hub.certificates)
        )
        self.workers = [Worker(self.engine.cancel), Worker(NoCancel())]
        self.messages: list[Message] = []
        self.bugs: list[BaseException] = []
        self.asked: list[LicenceView] = []
        computing, self.keeping = (Calls(worker, self.bugs.append) for worker in self.workers)
        self.models = Models(self.engine, computing, Settings)
        self.weights = Weights(lambda: self.store, self.models, self.keeping, downloads, lambda _: NEEDS)
        self.weights.message.connect(self.messages.append)
        self.weights.trouble.connect(self.bugs.append)
        self.weights.licence_asked.connect(self.asked.append)
        for worker in self.workers:
            worker.start()
        self.models.start()
        self.weights.look()
        self.until(lambda: self.weights.best is not None and self.models.in_use is not None)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)

    def idle(self) -> ModelRow:
        """The row of PiSA-SR once nothing is being done any more."""
        self.until(lambda: not self.weights.view.busy and not self.keeping.is_open("look"))
        return self.row

    @property
    def row(self) -> ModelRow:
        row = self.weights.best
        assert row is not None
        return row

    def installed(self) -> ModelRow:
        """Download and import everything."""
        self.store.accept(OPEN_RAIL)
        self.weights.download(PISA)
        self.idle()
        self.weights.import_paths([tiny.LORA_FILE])
        return self.idle()

    def offered(self) -> Path | None:
        return self.weights.view.offered

    def said(self) -> str:
        note = self.weights.view.note
        return "" if note is None else note.text


@pytest.fixture(scope="module")
def _hub() -> Iterator[Hub]:
    importlib.import_module("pisa_desktop.restore.sd.installing")  # imports torch, which takes long
    with server.serving() as hub:
        yield hub


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    return folder


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path, downloads: Path, _hub: Hub) -> Iterator[Owner]:
    kept = _hub.server
    for one in (kept.content, kept.hashes, kept.manners, kept.signed, kept.counts, kept.log):
        one.clear()
    owner = Owner(qtbot, tmp_path / "home", downloads, _hub, tiny.catalogue(tiny.serve(_hub)))
    yield owner
    owner.weights.set_open(False)
    bugs = owner.bugs
    assert [worker.stop(10) for worker in owner.workers] == [True, True]
    vars(owner).clear()
    gc.collect()  # here and now: a worker's thread of a later test must not delete objects of this one
    assert not bugs, bugs


def test_at_first_only_pisa_mini_is_ready_and_nothing_connects(owner: Owner) -> None:
    mini, pisa, _ = owner.weights.view.rows
    assert (mini.id, mini.state, mini.words, mini.in_use) == (MINI, State.READY, "In use", True)
    assert (pisa.state, pisa.words, pisa.acts) == (State.ABSENT, "Not installed", frozenset({Act.DOWNLOAD, Act.IMPORT}))
    assert [step.done for step in pisa.steps] == [False] * 4
    assert "pisa_sr.pkl (1 MB, from its authors)" in pisa.missing
    assert (pisa.wanted, pisa.page) == ("pisa_sr.pkl", "https://github.com/csslc/PiSA-SR#readme")
    assert owner.weights.view.free > 0
    assert owner.hub.log == []


def test_what_helps_a_model_can_be_downloaded_and_removed_but_not_used(owner: Owner) -> None:
    """TAESD, for drafts while a slider moves."""
    weights = owner.weights
    plain = weights.view.rows[-1]
    assert (plain.name, plain.state, plain.needs, plain.steps) == ("Plain", State.ABSENT, "", ())
    assert plain.acts == {Act.DOWNLOAD}
    weights.download(plain.id)
    owner.until(lambda: weights.view.rows[-1].state is State.READY)
    plain = weights.view.rows[-1]
    assert (plain.words, plain.key) == ("Ready", "")
    assert plain.acts == {Act.CHECK, Act.SHOW, Act.REMOVE}
    assert weights.best is not None
    assert weights.best.id == "pisa-sr"
    weights.remove(plain.id)
    owner.until(lambda: weights.view.rows[-1].state is State.ABSENT)


def test_from_nothing_to_a_model_in_use(owner: Owner) -> None:
    owner.weights.download(PISA)
    owner.idle()
    (asked,) = owner.asked
    assert asked.of == "Stable Diffusion 2.1-base"
    assert "Attachment A" in asked.restrictions
    assert asked.others.startswith("PiSA-SR's README says that the project is released under the Apache 2.0 licence.")
    assert owner.hub.log == []  # nothing is fetched before the licence has been accepted
    owner.weights.accept(asked.id)
    assert owner.row.acts == {Act.PAUSE}
    assert owner.row.work is not None
    row = owner.idle()
    assert (row.words, row.state) == ("pisa_sr.pkl is missing", State.UNFINISHED)
    assert [step.done for step in row.steps] == [True, True, False, False]
    assert owner.said() == "The download is complete. Now get pisa_sr.pkl from its authors' page."
    owner.weights.import_paths([tiny.LORA_FILE])
    row = owner.idle()
    assert (row.words, row.steps, row.wanted) == ("Ready", (), "")
    assert row.acts == {Act.USE, Act.SHOW, Act.CHECK, Act.REMOVE}
    ready = owner.messages[-1]
    assert ready.text == "PiSA-SR is ready."
    assert [action.label for action in ready.actions] == ["Use PiSA-SR"]
    assert [view.name for view in owner.models.all] == ["PiSA-Mini", "PiSA-SR"]
    ready.actions[0].run()
    owner.until(lambda: owner.row.in_use)
    assert owner.row.words == "In use"


def test_a_licence_that_is_not_accepted_changes_nothing(owner: Owner) -> None:
    owner.weights.import_paths([tiny.SELFTEST])
    owner.idle()
    assert [one.id for one in owner.asked] == [OPEN_RAIL.id]
    assert owner.row.words == "Not installed"


def test_pause_and_resume(owner: Owner) -> None:
    owner.store.accept(OPEN_RAIL)
    owner.hub.server.manners[f"signed /main/{UNET}"] = server.cut_after(50_000)
    owner.weights.download(PISA)
    owner.until(lambda: owner.hub.server.counts[f"signed /main/{UNET}"] > 1)
    assert owner.row.words.endswith(" MB")
    assert " of " in owner.row.words
    owner.weights.stop()
    row = owner.idle()
    assert row.state is State.UNFINISHED
    assert row.begun
    assert Act.DOWNLOAD in row.acts
    assert row.work is None
    have = sum(one.size for one in owner.store.partials())
    assert have > 0
    owner.hub.server.manners[f"signed /main/{UNET}"] = server.well
    owner.weights.download(PISA)
    assert owner.idle().words == "pisa_sr.pkl is missing"
    assert (f"bytes={have}-") in [asked for _, asked in owner.hub.log]


def test_a_failed_download_is_told_and_can_be_tried_again(owner: Owner) -> None:
    owner.store.accept(OPEN_RAIL)
    owner.hub.server.manners[f"/main/{UNET}"] = server.status(404)
    owner.weights.download(PISA)
    assert owner.idle().state is State.UNFINISHED
    assert "could not be downloaded" in owner.said()
    assert "What has been downloaded is kept" in owner.said()
    assert owner.messages[-1].tone is Tone.BAD  # the dialog is not open, so the window says it
    assert Act.DOWNLOAD in owner.row.acts


def test_check_finds_what_repair_mends_and_the_model_is_closed_first(owner: Owner) -> None:
    owner.installed()
    owner.weights.use(PISA)
    owner.until(lambda: owner.row.in_use)
    damaged = next(owner.store.root.rglob("unet/diffusion_pytorch_model.safetensors"))
    content = bytearray(damaged.read_bytes())
    content[-1] ^= 1
    stat = damaged.stat()
    damaged.write_bytes(content)
    os.utime(damaged, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    owner.weights.check(PISA)
    row = owner.idle()
    assert (row.words, row.faults) == ("Damaged", (f"base/{UNET}",))
    owner.until(lambda: owner.models.in_use is not None and owner.models.in_use.key == MINI)
    assert "PiSA-Mini is used" in owner.messages[-1].text
    owner.hub.log.clear()
    owner.weights.repair(PISA)
    assert owner.idle().words == "Ready"
    assert {path for path, _ in owner.hub.log if not path.startswith("/signed/")} == {f"/main/{UNET}"}
    assert owner.messages[-1].text == "PiSA-SR is ready."


def test_loras_that_are_damaged_are_asked_for_again(owner: Owner) -> None:
    """No server has them, so Repair would do nothing."""
    owner.installed()
    loras = owner.store.root / "pisa-sr" / "pisa_sr.safetensors"
    loras.write_bytes(loras.read_bytes()[:-1])
    owner.weights.check(PISA)
    row = owner.idle()
    assert owner.said() == (
        "Damaged: pisa_sr.safetensors. pisa_sr.pkl is damaged, and only you can get it: "
        "import it again, from its authors' page or from a copy."
    )
    assert (row.words, row.wanted, row.steps) == ("Damaged", "pisa_sr.pkl", ())
    assert row.page
    assert row.acts == {Act.IMPORT, Act.CHECK, Act.SHOW, Act.REMOVE}
    owner.weights.repair(PISA)
    owner.idle()
    assert owner.said().startswith("pisa_sr.pkl is damaged, and only you can get it")
    owner.weights.import_paths([tiny.LORA_FILE])
    assert owner.idle().words == "Ready"


def test_a_model_in_use_is_closed_before_it_is_removed(owner: Owner) -> None:
    owner.installed()
    owner.weights.use(PISA)
    owner.until(lambda: owner.row.in_use)
    held = owner.engine.hold("open")
    owner.weights.remove(PISA)
    owner.until(held.is_set)
    assert owner.weights.view.busy
    assert any(owner.store.root.rglob("*.safetensors"))
    owner.engine.release("open")
    row = owner.idle()
    assert (row.words, row.folder) == ("Not installed", None)
    assert owner.models.in_use is not None
    assert owner.models.in_use.key == MINI
    assert owner.said().startswith("PiSA-SR was removed. ")
    assert owner.said().endswith(" are free again.")
    assert not any(owner.store.root.rglob("*.safetensors"))
    assert [one.key for one in owner.models.all] == [MINI], "it is not offered any more"


@pytest.mark.fault("Deleted while loaded")
def test_a_model_whose_files_vanish_is_left_for_pisa_mini(owner: Owner) -> None:
    owner.installed()
    owner.weights.use(PISA)
    owner.until(lambda: owner.row.in_use)
    next(owner.store.root.rglob("pisa_sr.safetensors")).unlink()
    owner.weights.look()
    owner.until(lambda: owner.models.in_use is not None and owner.models.in_use.key == MINI)
    assert owner.messages[-1].text == (
        "PiSA-SR can no longer be used, because its files are missing or damaged. PiSA-Mini is used."
    )


@pytest.mark.fault("Folder moved")
def test_models_move_and_the_one_in_use_is_opened_again_there(owner: Owner, tmp_path: Path) -> None:
    owner.installed()
    owner.weights.use(PISA)
    owner.until(lambda: owner.row.in_use)
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "photo.jpg").write_bytes(b"x")
    owner.weights.move(disk)
    owner.until(lambda: owner.row.in_use and owner.row.folder == disk / "PiSA Desktop models" / "pisa-sr")
    assert owner.models.in_use is not None
    assert owner.models.in_use.key == str(disk / "PiSA Desktop models" / "pisa-sr")
    assert owner.said() == f"The models are in {disk / 'PiSA Desktop models'} now."
    assert not list((tmp_path / "home" / "data" / "weights").glob("*/*"))
    owner.weights.move(disk / "PiSA Desktop models" / "inside")
    owner.until(lambda: "lie inside each other" in owner.said())
    owner.until(lambda: owner.row.in_use)


def test_a_wrong_file_is_named_for_what_it_is(owner: Owner, tmp_path: Path) -> None:
    owner.store.accept(OPEN_RAIL)
    page = tmp_path / "pisa_sr.html"
    page.write_text("<!doctype html><title>PiSA-SR</title>")
    owner.weights.set_open(True)
    owner.weights.import_paths([page])
    owner.idle()
    assert owner.said().startswith("pisa_sr.html: This is a web page")
    assert owner.messages == []  # the open dialog says it


def test_a_folder_is_used_where_it_lies(owner: Owner, tmp_path: Path) -> None:
    owner.store.accept(OPEN_RAIL)
    owner.weights.use_folder(tiny.SELFTEST)
    assert owner.idle().words == "pisa_sr.pkl is missing"
    assert owner.said() == f"{tiny.SELFTEST.name} is used where it lies."
    (tmp_path / "whole" / "base").mkdir(parents=True)
    owner.weights.use_folder(tmp_path / "whole")
    owner.until(lambda: owner.models.in_use is not None and owner.models.in_use.key == str(tmp_path / "whole"))


def test_downloads_is_watched_while_the_dialog_is_open_for_one_name_only(owner: Owner, downloads: Path) -> None:
    (downloads / "pisa_sr (1).pkl").write_bytes(b"x")
    assert owner.offered() is None
    owner.weights.set_open(True)
    assert owner.offered() == downloads / "pisa_sr (1).pkl"
    (downloads / "other.pkl").write_bytes(b"x")
    (downloads / "pisa_sr.pkl").write_bytes(b"")  # a name that a browser has reserved
    (downloads / "part").write_bytes(b"newer")
    os.utime(downloads / "part", ns=(2**62, 2**62))
    (downloads / "part").rename(downloads / "pisa_sr.pkl")
    owner.until(lambda: owner.weights.view.offered == downloads / "pisa_sr.pkl")
    owner.weights.set_open(False)
    assert owner.offered() is None


def test_a_damaged_catalogue_file_is_told_and_pisa_mini_stays(qtbot: QtBot, tmp_path: Path) -> None:
    home = Home.at(tmp_path)
    home.config.mkdir()
    (home.config / "catalogue.json").write_text("{")
    worker, said = Worker(NoCancel()), list[Message]()
    models = Models(FakeEngine(), Calls(worker, lambda _: None), Settings)
    weights = Weights(lambda: Store(home), models, Calls(worker, lambda _: None), tmp_path, lambda _: NEEDS)
    weights.message.connect(said.append)
    worker.start()
    weights.look()
    qtbot.waitUntil(lambda: bool(said))
    assert "catalogue.json cannot be used" in said[0].text
    assert [row.id for row in weights.view.rows] == [MINI]
    assert worker.stop(5)
