"""What runs on a machine of a cluster, without one."""

import hashlib
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image

from pisa_desktop import __version__, files
from pisa_desktop.album.turns import Blame, Fault, fault_of
from pisa_desktop.cli.main import run
from pisa_desktop.cluster.connection import Cluster
from pisa_desktop.cluster.worker import Content, Finished, Needed, Opened, Task, Worker, content_of, look
from pisa_desktop.engine.method import Method
from pisa_desktop.enhance import EnhanceOptions, Reservation
from pisa_desktop.errors import PisaError
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import Limits
from tests.album.runs import Enlarging, make_photos


@pytest.fixture
def task(tmp_path: Path) -> Task:
    make_photos(tmp_path / "in", "a.jpg")
    (tmp_path / "out").mkdir()
    return Task(
        1, tmp_path / "in" / "a.jpg", tmp_path / "in", tmp_path / "out", EnhanceOptions(), number=1, damaged=False
    )


def held(task: Task) -> Reservation:
    target = task.folder / "a.jpg"
    return Reservation(target, Exists.NUMBER, files.new_temporary(target))


def test_it_opens_a_photo_without_sending_its_pixels_and_writes_no_final_name(task: Task) -> None:
    worker, reservation = Worker(lambda: Enlarging().method), held(task)
    assert worker.ready() == "PiSA-Test"
    opened = worker.open(task)
    assert isinstance(opened, Opened)
    assert (opened.planned.photo.size, opened.planned.photo.pixels.size) == ((8, 12), 0)
    assert (opened.planned.size, opened.planned.wanted.name, opened.model) == ((32, 48), "a.jpg", "test-1")
    assert opened.source.sha256 == hashlib.sha256(task.source.read_bytes()).hexdigest()
    finished = worker.restore(task, reservation, None, keep=False)
    assert isinstance(finished, Finished)
    assert list(task.folder.iterdir()) == [reservation.temporary]
    assert finished.sha256 == hashlib.sha256(reservation.temporary.read_bytes()).hexdigest()
    assert finished.notes == ("Enlarged.",)


def test_another_worker_opens_the_photo_again(task: Task) -> None:
    first, second = held(task), held(task)
    worker = Worker(lambda: Enlarging().method)
    worker.open(task)
    one = worker.restore(task, first, None, keep=False)
    other = Worker(lambda: Enlarging().method).restore(task, second, None, keep=False)
    assert isinstance(one, Finished)
    assert isinstance(other, Finished)
    assert one.sha256 == other.sha256


def test_files_are_sent_where_no_folder_is_shared(task: Task, tmp_path: Path) -> None:
    status = task.source.stat()
    content = content_of(task.source, Limits())
    assert content == Content(task.source.read_bytes(), files.Look(status.st_mode & 0o777, status.st_mtime_ns))
    content = replace(content, look=files.Look(0o640, 1_000_000_000))
    task.source.unlink()
    worker, reservation = Worker(lambda: Enlarging().method), held(task)
    opened = worker.open(task, content)
    assert isinstance(opened, Opened)
    assert opened.planned.photo.permissions == 0o640
    finished = worker.restore(task, reservation, None, keep=False, content=content)
    assert isinstance(finished, Finished)
    assert finished.content is not None
    assert hashlib.sha256(finished.content).hexdigest() == finished.sha256
    assert list(task.folder.iterdir()) == []
    (tmp_path / "received.jpg").write_bytes(finished.content)
    with Image.open(tmp_path / "received.jpg") as picture:
        assert picture.size == (48, 32)


def test_a_photo_that_cannot_be_sent_fails_as_on_one_computer(task: Task) -> None:
    task.source.unlink()
    with pytest.raises(PhotoError, match=r"^a\.jpg does not exist\.$") as gone:
        content_of(task.source, Limits())
    assert fault_of(gone.value, task.root).blame is Blame.PHOTO
    task.source.mkdir()
    with pytest.raises(PhotoError, match=r"^a\.jpg is a folder, not a photo\.$"):
        content_of(task.source, Limits())


def test_faults_are_returned(task: Task) -> None:
    worker = Worker(lambda: Enlarging().method)
    task.source.write_bytes(b"no photo")
    fault = worker.open(task)
    assert isinstance(fault, Fault)
    assert (fault.blame, fault.traceback) == (Blame.PHOTO, "")
    task.source.unlink()
    task.root.rmdir()
    assert worker.open(task) == Fault("The folder in is gone; bring it back, then resume.", Blame.ALL)


def test_a_bug_is_returned_with_its_traceback(task: Task) -> None:
    def stumble(name: str, step: int) -> None:
        raise ZeroDivisionError("a bug")

    fault = Worker(lambda: Enlarging(stumble).method).restore(task, held(task), None, keep=False)
    assert isinstance(fault, Fault)
    assert (fault.sentence, fault.blame) == ("Unexpected error; please report it with the log.", Blame.PHOTO)
    assert "ZeroDivisionError: a bug" in fault.traceback


def test_a_model_that_cannot_be_opened_is_the_workers_fault(task: Task) -> None:
    def opens() -> Method:
        raise PisaError("There is not enough memory to open the model; close other programs.")

    worker = Worker(opens)
    fault = Fault("There is not enough memory to open the model; close other programs.", Blame.WORKER)
    assert [worker.ready(), worker.open(task), worker.restore(task, held(task), None, keep=False)] == [fault] * 3


def test_a_machine_is_looked_at(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"12")
    needed = [Needed(photo, 2, "the photos in scans")]
    assert look(__version__, "mini", needed, tmp_path) == ""
    assert sorted(tmp_path.iterdir()) == [photo, tmp_path / "model"]
    assert look("0.0", "mini", [], None) == f"it has PiSA Desktop {__version__}, and 0.0 is wanted"
    assert look(__version__, str(tmp_path / "model"), [], None) == f"the model's files are missing in {tmp_path}/model"
    other = look(__version__, "mini", [Needed(photo, 3, "the photos in scans")], None)
    assert other.startswith(f"it does not see the photos in scans ({photo})")
    assert look(__version__, "mini", [], tmp_path / "out").endswith("the folder out does not exist any more")


@pytest.mark.skipif(find_spec("ray") is not None, reason="Ray is installed")
def test_without_ray_the_sentence_says_how_to_install_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_photos(tmp_path / "in", "a.jpg")
    home, out = str(tmp_path / "home"), str(tmp_path / "out")
    assert run(["--home", home, "album", "run", str(tmp_path / "in"), "--out", out, "--ray", "local"]) == 1
    assert capsys.readouterr().err == (
        "pisa-desktop: Running an album on a cluster needs the package ray, which is not installed; "
        "install PiSA Desktop with its extra 'cluster'.\n"
    )


@pytest.mark.parametrize(
    "option", [["--workers", "2"], ["--gpus-per-worker", "0"], ["--map", "/a=/b"], ["--return-results"]]
)
def test_options_of_a_cluster_need_one(option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(["album", "run", "--out", "out", *option])
    assert capsys.readouterr().err == "pisa-desktop: The options for many machines need --ray.\n"


@pytest.mark.parametrize(
    ("option", "value", "least"),
    [("--workers", "0", "1"), ("--cpus-per-worker", "0", "0.1"), ("--gpus-per-worker", "-1", "0")],
)
def test_a_worker_has_some_room(option: str, value: str, least: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(["album", "run", "--out", "out", "--ray", "auto", option, value])
    assert capsys.readouterr().err.endswith(f"argument {option}: the least is {least}, not {value}\n")


def test_paths_are_translated_by_the_closest_folder() -> None:
    pairs = ((Path("/scans"), Path("/mnt/a")), (Path("/scans/new"), Path("/mnt/b")))
    cluster = Cluster("auto", folders=pairs)
    assert cluster.there(Path("/scans/new/1.tif")) == Path("/mnt/b/1.tif")
    assert cluster.there(Path("/scans/old/1.tif")) == Path("/mnt/a/old/1.tif")
    assert cluster.there(Path("/scanned/1.tif")) == Path("/scanned/1.tif")
