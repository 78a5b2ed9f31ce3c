"""Real processes of `pisa-desktop models`: killed, two at once, stopped by Ctrl-C, with a full disk."""

import contextlib
import json
import random
import resource
import signal
import socket
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from pisa_desktop.cli import main
from pisa_desktop.paths import Home
from pisa_desktop.progress import drain
from pisa_desktop.weights import catalogue
from pisa_desktop.weights.check import check_package
from pisa_desktop.weights.states import State
from pisa_desktop.weights.store import Store
from tests.cli.processes import takes_signals
from tests.restore.fakes import photo
from tests.weights import server, tiny
from tests.weights.server import Exchange, Hub

DIE_AT = """
import os, signal
from pisa_desktop import files
left = {}
def count(call):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
files.before_call = count
"""


@pytest.fixture
def root(tmp_path: Path, hub: Hub) -> Path:
    """For --home; the models are served."""
    tiny.serve(hub)
    return tmp_path / "home"


def run(hub: Hub, *arguments: object, **options) -> tuple[int, str, str]:
    """Exit code, output and errors of a run to its end."""
    child = tiny.process(hub, *arguments, **options)
    output, errors = child.communicate(timeout=120)
    return child.returncode, output, errors


@pytest.mark.fault("kill -9 and resume")
@pytest.mark.system
def test_killed_ten_times(hub: Hub, root: Path) -> None:
    """kill -9 at ever later steps: what `install` then ends with is whole."""
    for step in range(1, 11):
        code, _, errors = run(hub, "--home", root, "models", "install", "plain", before=DIE_AT.format(step))
        assert code == -signal.SIGKILL, errors
        assert not (root / "data/weights/plain").exists()
        for name, content in tiny.PLAIN.items():
            staged = root / "data/weights/unfinished/plain" / name
            assert not staged.exists() or staged.read_bytes() == content
    assert run(hub, "--home", root, "models", "install", "plain")[0] == 0
    code, output, _ = run(hub, "--home", root, "models", "check", "plain", "--json")
    assert code == 0
    assert json.loads(output.splitlines()[-1])["state"] == "ready"


@pytest.mark.system  # it takes half a minute
def test_killed_ten_times_at_random_moments(hub: Hub, root: Path, cli) -> None:
    """kill -9 while it downloads, checks, prepares and puts into place: the base is whole or absent each time."""
    install = ("--home", root, "models", "install", "pisa-sr", "--accept-licence", "--json")
    store = Store(Home.at(root), tiny.catalogue(hub.source("main")))
    base, seed, killed = store.catalogue.models[0].parts[0], random.randrange(1 << 32), 0
    moments = random.Random(seed)  # others in each run: the outcome must not depend on them
    while killed < 10:
        child = tiny.process(hub, *install)
        assert child.stdout is not None
        for _ in range(moments.randrange(1, 30)):
            child.stdout.readline()
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(moments.uniform(0, 0.1))
        child.kill()
        _, errors = child.communicate()
        killed += child.returncode == -signal.SIGKILL
        if store.folder(base).is_dir():
            drain(check_package(store, base))
            assert store.package_state(base).state is State.READY, f"{seed=}, {killed=}"
            cli("models", "remove", "pisa-sr")
        else:
            assert child.returncode == -signal.SIGKILL, errors
    cli(*install[2:])
    assert cli("models", "import", tiny.LORA_FILE)[0] == 0
    code, output, _ = cli("models", "check", "pisa-sr", "--json")
    assert (code, json.loads(output.splitlines()[-1])["state"]) == (0, "ready")


def half(exchange: Exchange) -> None:
    """Half of the file, then nothing until the other side leaves."""
    exchange.handler.send_response(206 if exchange.range_start else 200)
    exchange.handler.send_header("Content-Length", str(len(exchange.content)))
    exchange.handler.end_headers()
    exchange.handler.wfile.write(exchange.content[:35_000])
    exchange.handler.rfile.read(1)


def waiting(hub: Hub, root: Path) -> "subprocess.Popen[str]":
    """An installation that has come to the middle of a file."""
    hub.server.manners["signed /main/b/c.bin"] = server.first(half)
    child = tiny.process(hub, "--home", root, "models", "install", "plain", "--json", preexec_fn=takes_signals)
    assert child.stdout is not None
    for line in child.stdout:
        if json.loads(line)["done"] >= 900 + 35_000:
            break
    return child


def test_ctrl_c_and_on_again(hub: Hub, root: Path) -> None:
    child = waiting(hub, root)
    child.send_signal(signal.SIGINT)
    _, errors = child.communicate(timeout=10)
    assert (child.returncode, errors) == (130, "Stopped.\n")
    code, output, _ = run(hub, "--home", root, "models", "list", "--json")
    lines = [json.loads(line) for line in output.splitlines()]
    assert (code, lines[1]["state"]) == (0, "unfinished")
    assert lines[1]["missing"][0] == {"what": "b/c.bin", "bytes": 35_000, "import": False}
    assert lines[2]["bytes"] == 35_000
    hub.log.clear()
    assert run(hub, "--home", root, "models", "install", "plain")[0] == 0
    assert hub.log[0] == ("/main/b/c.bin", "bytes=35000-")


@pytest.mark.fault("Two windows downloading the same file")
def test_two_at_once(hub: Hub, root: Path) -> None:
    child = waiting(hub, root)
    code, _, errors = run(hub, "--home", root, "models", "install", "plain")
    assert code == 1
    assert "by another PiSA Desktop. Wait until it has finished." in errors
    child.kill()
    child.communicate()
    assert run(hub, "--home", root, "models", "install", "plain")[0] == 0


def test_a_full_disk(hub: Hub, root: Path) -> None:
    def small_files_only() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

    code, _, errors = run(hub, "--home", root, "models", "install", "plain", preexec_fn=small_files_only)
    assert code == 1
    assert "c.bin is larger than this disk allows a file to be." in errors
    assert not (root / "data/weights/plain").exists()
    hub.log.clear()
    assert run(hub, "--home", root, "models", "install", "plain")[0] == 0
    assert hub.log[0] == ("/main/b/c.bin", "bytes=50000-"), "what has come is kept"


@pytest.fixture
def cli(hub: Hub, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """The command line in this process, which has torch already: exit code, output and errors."""
    monkeypatch.setattr(catalogue, "CATALOGUE", tiny.catalogue(hub.source("main")))
    monkeypatch.setenv("SSL_CERT_FILE", str(server.CERTIFICATE))

    def call(*arguments: object) -> tuple[int, str, str]:
        code = main.run(["--home", str(root), *map(str, arguments)])
        return code, *capsys.readouterr()

    return call


@pytest.mark.system
def test_from_nothing_to_a_restored_photo(hub: Hub, cli, root: Path, tmp_path: Path) -> None:
    """What a new user does on the command line."""
    picture = tmp_path / "a.png"
    Image.fromarray(photo(40, 48, 3)).save(picture)
    enhance = ("enhance", picture, "--out", tmp_path, "--model", "pisa-sr", "--name", "{name}-{model}")
    code, _, errors = cli(*enhance)
    assert code == 1
    assert "PiSA-SR is not installed: install it with `models install pisa-sr`" in errors
    code, _, errors = cli("models", "install", "pisa-sr")
    assert code == 1
    assert "Read creativeml-open-rail-plus-plus-m.txt" in errors
    assert hub.log == []
    code, _, errors = cli("models", "install", "pisa-sr", "--accept-licence")
    assert code == 1
    assert "pisa_sr.pkl has to come from its authors: open https://github.com/csslc/PiSA-SR#readme" in errors
    code, output, errors = cli("models", "import", tiny.LORA_FILE)
    assert (code, errors) == (0, "")
    assert "pisa-sr: PiSA-SR, the best quality: ready" in output
    code, output, errors = cli(*enhance)
    assert code == 0, errors
    with Image.open(tmp_path / "a-PiSA-SR.png") as saved:
        assert saved.size == (192, 160)
    code, _, errors = cli("album", "run", picture, "--out", tmp_path / "album", "--model", "pisa-sr")
    assert (code, [path.name for path in (tmp_path / "album").iterdir()]) == (0, ["a.png"]), errors
    assert cli("models", "path", "pisa-sr")[:2] == (0, f"{root}/data/weights/pisa-sr\n")
    code, output, _ = cli("models", "remove", "pisa-sr")
    assert (code, output.startswith("Removed PiSA-SR: 6 MB are free again.")) == (0, True)


def test_a_model_that_lacks_its_loras_is_checked_too(cli) -> None:
    assert cli("models", "check") == (0, "", "")
    assert "How long a photo takes is measured once it is installed." in cli("models", "list")[1]
    cli("models", "import", tiny.SELFTEST, "--accept-licence")
    code, output, errors = cli("models", "check")
    assert (code, "pisa-sr: PiSA-SR, the best quality: unfinished" in output) == (1, True)
    assert "pisa_sr.pkl has to come from its authors" in errors


def test_nothing_connects_unasked(hub: Hub, cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(*_: object) -> None:
        raise AssertionError("a connection that nobody asked for")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "getaddrinfo", connect)
    picture = tmp_path / "a.png"
    Image.fromarray(photo(24, 32, 3)).save(picture)
    assert cli("models", "list")[0] == 0
    assert cli("models", "import", tiny.SELFTEST, tiny.LORA_FILE, "--accept-licence")[0] == 0
    assert cli("models", "check")[0] == 0
    assert cli("models", "repair", "pisa-sr")[0] == 0
    assert cli("enhance", picture, "--out", tmp_path / "out")[0] == 0
    assert cli("models", "remove", "pisa-sr")[0] == 0


def test_unknown_models(hub: Hub, root: Path) -> None:
    code, _, errors = run(hub, "--home", root, "models", "install", "sdxl")
    assert code == 2
    assert "There is no model sdxl. The models are: pisa-sr, plain." in errors


def test_the_real_catalogue_on_this_computer(home: Home) -> None:
    """Listing needs no network; what there is to download has the size that it says."""
    states = Store(home).states()
    assert [state.model.id for state in states] == ["pisa-sr", "taesd"]
    assert states[0].model.download_size == 2_580_063_251
