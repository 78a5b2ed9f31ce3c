"""Albums on a real cluster of two nodes: nothing lost, nothing double, whoever is killed."""

import os
import shutil
import signal
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from PIL.ExifTags import Base

from pisa_desktop.album.items import Counts, RunPlan, State
from pisa_desktop.files import Exists
from pisa_desktop.photo.fingerprint import fingerprint, sha256_of, signed
from pisa_desktop.photo.formats import OutputOptions
from tests.album.homes import process, told
from tests.album.runs import make_photos
from tests.album.test_full_disk import NOISE, make_noise, small_disk
from tests.cluster.marks import not_every_day, on_a_cluster
from tests.cluster.runs import PATIENCE, Nodes, Runs, alone, started

pytestmark = on_a_cluster

LISTENING = """
import os, psutil
from pisa_desktop.cluster.connection import Cluster, connected
try:
    with connected(Cluster("local")):
        processes = psutil.Process().children(recursive=True)
        listening = [c.laddr.ip for p in processes for c in p.net_connections() if c.status == psutil.CONN_LISTEN]
        print(*{ip.removeprefix("::ffff:") for ip in listening}, os.environ["RAY_USAGE_STATS_ENABLED"])
        raise ValueError("a bug of ours is no fault of the connection")
except ValueError as error:
    print(error)
"""
NOWHERE = """
import sys
from pisa_desktop.cluster.connection import Cluster, connected
from pisa_desktop.errors import PisaError
try:
    with connected(Cluster(sys.argv[1])):
        pass
except PisaError as error:
    print(error)
"""
LOSING = """
import sys
from pisa_desktop.cluster.connection import Cluster, connected, refuse, room_in
cluster = Cluster(sys.argv[1], cpus=1)
with connected(cluster):
    room = room_in(cluster)
    print("counted", flush=True)
    sys.stdin.readline()
    print(refuse(room, "mini", [], None))
"""
NAMES = [f"{n:02}.jpg" for n in range(12)]


@pytest.fixture(scope="module")
def nodes() -> Iterator[Nodes]:
    """One cluster of two nodes for all tests."""
    with started("second") as nodes:
        yield nodes


@pytest.fixture
def runs(nodes: Nodes, tmp_path: Path) -> Iterator[Runs]:
    """An album and its drivers."""
    with closing(Runs(tmp_path, nodes.address)) as runs:
        yield runs


def test_a_cluster_of_this_computer_alone_listens_to_nobody_else() -> None:
    output, _ = process(LISTENING).communicate()
    assert output.splitlines() == ["127.0.0.1 0", "a bug of ours is no fault of the connection"]


@pytest.mark.parametrize("named", [True, False])
def test_an_address_where_nobody_listens_is_told(monkeypatch: pytest.MonkeyPatch, named: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
    monkeypatch.setenv("RAY_ADDRESS", "" if named else address)
    given = address if named else "auto"
    output, _ = process(NOWHERE, given).communicate(timeout=PATIENCE)
    assert output == f"No Ray cluster can be reached at {given}: Connection refused\n"


def test_an_address_that_is_none_is_told() -> None:
    output, _ = process(NOWHERE, "nowhere").communicate(timeout=PATIENCE)
    assert output == "No Ray cluster can be reached at nowhere: Invalid address format: nowhere\n"


@pytest.mark.parametrize("returns", [False, True])
def test_results_are_those_of_one_computer(runs: Runs, tmp_path: Path, returns: bool) -> None:
    names = [*(f"{n:02}.jpg" for n in range(58)), "1990/00.jpg", "1990/sea.png"]
    expected = alone(tmp_path / "alone", *names)
    runs.fill(*names)
    assert runs.end(runs.start(returns=returns)) == ["end", 60, None]
    with runs.opened() as home:
        assert home.files() == expected
        saved = [item.saved for item in home.items().values()]
        assert all(one is not None and one.model == "test-1" for one in saved)


@pytest.mark.parametrize("returns", [False, True])
def test_a_photo_whose_result_is_there_is_not_decoded(runs: Runs, returns: bool) -> None:
    """Whoever decodes this one fails: its pixels are missing."""
    plan = RunPlan(output=OutputOptions(template="{name} by {model}", exists=Exists.SKIP))
    with runs.opened() as home:
        make_photos(home.source, "cut.png")
        cut = home.source / "cut.png"
        cut.write_bytes(cut.read_bytes()[:41])
        tags = Image.Exif()
        tags[Base.Software] = signed("PiSA Desktop", fingerprint(sha256_of(cut)))
        Image.new("RGB", (48, 32)).save(home.out / "cut by PiSA-Test.png", exif=tags)
        home.fill("a.jpg", "b.jpg", plan=plan)
    assert runs.end(runs.start(returns=returns)) == ["end", 2, None]
    with runs.opened() as home:
        assert home.queue.counts(home.album) == Counts(done=2, skipped=1)
        assert home.items()["cut.png"].source.sha256 == sha256_of(cut)


def test_the_photos_of_killed_workers_run_again(runs: Runs) -> None:
    runs.fill("hold-a.jpg", "hold-b.jpg", *NAMES)
    driver = runs.start()
    runs.kill_holder("hold-a.jpg")
    runs.kill_holder("hold-b.jpg")
    runs.let_go()
    assert runs.end(driver) == ["end", 14, None]
    with runs.opened() as home:
        assert sorted(home.files()) == sorted([*NAMES, "hold-a.jpg", "hold-b.jpg"])


def test_a_photo_that_kills_its_worker_twice_fails_alone(runs: Runs) -> None:
    runs.fill(*NAMES, "poison.jpg")
    assert runs.end(runs.start()) == ["end", 12, None]
    with runs.opened() as home:
        assert home.states()["poison.jpg"] is State.FAILED
        assert home.items()["poison.jpg"].reason.startswith("The program ended unexpectedly twice")
        assert sorted(home.files()) == NAMES


def test_the_photos_of_a_lost_node_run_elsewhere(runs: Runs, nodes: Nodes) -> None:
    runs.fill("hold-a.jpg", "hold-b.jpg", *NAMES)
    driver = runs.start()
    runs.held("hold-a.jpg")
    runs.held("hold-b.jpg")
    nodes.kill("second")
    runs.let_go()
    try:
        assert runs.end(driver) == ["end", 14, None]
        with runs.opened() as home:
            assert sorted(home.files()) == sorted([*NAMES, "hold-a.jpg", "hold-b.jpg"])
    finally:
        nodes.add("second")


@not_every_day
def test_a_node_that_is_lost_before_the_first_photo_is_left_out(nodes: Nodes) -> None:
    driver = process(LOSING, nodes.address)
    assert told(driver) == "counted"
    nodes.kill("second")
    try:
        assert driver.communicate("\n")[0] == "None\n"
    finally:
        nodes.add("second")


def test_a_killed_drivers_album_is_resumed(runs: Runs) -> None:
    runs.fill(*NAMES, "hold.jpg")
    driver = runs.start()
    runs.held("hold.jpg")
    driver.kill()
    driver.communicate()
    runs.let_go()
    with runs.opened() as home:
        before = home.files()
    assert runs.end(runs.start()) == ["end", 13, None]
    with runs.opened() as home:
        after = home.files()
        assert sorted(after) == sorted([*NAMES, "hold.jpg"])
        assert before.items() <= after.items()
        assert {item.crashes for item in home.items().values()} == {0}


def test_ctrl_c_leaves_nothing_unfinished(runs: Runs) -> None:
    runs.fill("hold-a.jpg", "hold-b.jpg", *NAMES)
    driver = runs.start()
    pid = runs.held("hold-a.jpg")
    runs.held("hold-b.jpg")
    driver.send_signal(signal.SIGINT)
    driver.communicate(timeout=PATIENCE)
    with runs.opened() as home:
        done = [name for name, state in home.states().items() if state is State.DONE]
        assert home.queue.counts(home.album) == Counts(waiting=14 - len(done), done=len(done))
        assert sorted(home.files()) == sorted(done)
        assert not {"hold-a.jpg", "hold-b.jpg"} & set(done)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_full_disk_pauses_the_album(runs: Runs, tmp_path: Path) -> None:
    make_noise(tmp_path / "in", 6)
    with small_disk(tmp_path / "out") as mounted:
        if not mounted:
            pytest.skip("mounting is refused")
        with runs.opened() as home:
            (home.out / "ballast").write_bytes(bytes(2_000_000))
            home.fill(plan=NOISE)
        kind, done, paused = runs.end(runs.start())
        assert (kind, paused is not None and paused.startswith("There is no room left on the disk for ")) == (
            "end",
            True,
        )
        with runs.opened() as home:
            assert home.queue.counts(home.album) == Counts(done=done, waiting=6 - done)
            assert len(home.files()) == done + 1
            (home.out / "ballast").unlink()
            for path in home.out.glob("*.png"):
                shutil.move(path, tmp_path)
            home.queue.resume(home.album)
        assert runs.end(runs.start())[0] == "end"


@not_every_day
def test_the_window_can_pause_it_and_cancel_photos(runs: Runs) -> None:
    runs.fill("hold-a.jpg", "hold-b.jpg", "last.jpg", *NAMES)
    driver = runs.start()
    runs.held("hold-a.jpg")
    runs.held("hold-b.jpg")
    with runs.opened() as home:
        home.queue.cancel([home.items()["hold-b.jpg"].id])
        home.queue.pause(home.album)
    runs.let_go()
    assert runs.end(driver) == ["end", 13, ""]
    with runs.opened() as home:
        assert home.queue.counts(home.album) == Counts(done=13, cancelled=1, waiting=1)
        assert sorted(home.files()) == [*NAMES, "hold-a.jpg"]


@not_every_day
def test_a_folder_that_is_gone_pauses_the_album(runs: Runs, tmp_path: Path) -> None:
    runs.fill("hold-a.jpg", "hold-b.jpg", *NAMES)
    driver = runs.start()
    runs.held("hold-a.jpg")
    runs.held("hold-b.jpg")
    (tmp_path / "out").rename(tmp_path / "unplugged")
    runs.let_go()
    kind, done, paused = runs.end(driver)
    assert (kind, done) == ("end", 12)
    assert paused.endswith(" cannot be saved because the folder out does not exist any more.")
    (tmp_path / "unplugged").rename(tmp_path / "out")
    with runs.opened() as home:
        assert home.queue.counts(home.album) == Counts(done=12, waiting=2)
        home.queue.resume(home.album)
    assert runs.end(runs.start()) == ["end", 14, None]


def test_a_machine_that_does_not_see_a_folder_is_refused_by_name(runs: Runs, tmp_path: Path) -> None:
    runs.fill(*NAMES)
    (tmp_path / "elsewhere").mkdir()
    refused = runs.end(runs.start([(str(tmp_path / "in"), str(tmp_path / "elsewhere"))]))
    assert refused[0] == "refused"
    assert "The machine first cannot take part: it does not see the photos in in (" in refused[2]
    assert "The machine second cannot take part: it does not see the photos in in (" in refused[2]
    refused = runs.end(runs.start([(str(tmp_path / "out"), str(tmp_path / "elsewhere"))]))
    assert refused[0] == "refused"
    assert "it does not see the results in out (" in refused[2]
    with runs.opened() as home:
        assert home.queue.counts(home.album) == Counts(waiting=12)
        assert home.files() == {}
