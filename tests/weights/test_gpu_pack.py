"""The GPU pack: two archives from a server become a torch that a packaged program takes in the place of its own."""

import hashlib
import importlib
import io
import json
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest

from pisa_desktop import as_json, frozen
from pisa_desktop.cli.main import run
from pisa_desktop.errors import PisaError
from pisa_desktop.paths import Home
from pisa_desktop.progress import drain
from pisa_desktop.weights.catalogue import Card, Model
from pisa_desktop.weights.check import check
from pisa_desktop.weights.gpu_pack import card
from pisa_desktop.weights.gpu_pack.entry import Archive, Entry, read
from pisa_desktop.weights.gpu_pack.unpack import CONTENTS, unpack
from pisa_desktop.weights.https import Network
from pisa_desktop.weights.importing import import_files
from pisa_desktop.weights.install import install, repair
from pisa_desktop.weights.manifest import FILE_NAME
from pisa_desktop.weights.moving import move, remove
from pisa_desktop.weights.states import State
from pisa_desktop.weights.store import Store, bytes_in
from tests.weights.server import Hub

ROOT = Path(__file__).parents[2]
LIBRARIES = {"nvidia/cu13/lib/libcudart.so.13": b"\x7fELF" + bytes(5000), "nvidia-1.dist-info/LICENSE": b"terms"}
TORCH = {"torch/__init__.py": b"WHO = 'the pack'\n", "torch/lib/libtorch_cuda.so": bytes(range(256)) * 40}
WITH_CARD = "NVIDIA GeForce RTX 3060, 580.65.06;NVIDIA GeForce RTX 3060, 8.6"


def packed(content: Mapping[str, bytes], listed: str | None = None) -> bytes:
    """An archive as the build makes it. `listed`: another list of its contents."""
    lines = [f"{hashlib.sha256(data).hexdigest()} {len(data)} {name}\n" for name, data in content.items()]
    files = {CONTENTS: ("".join(lines) if listed is None else listed).encode()} | dict(content)
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:xz") as tar:
        for name, data in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
    return stream.getvalue()


@dataclass
class Program:
    """A packaged program that offers the pack."""

    folder: Path
    hub: Hub
    home: Home
    network: Network

    def offer(self, files: Mapping[str, bytes] = TORCH, version: str = "2.13.0") -> None:
        """Serve both archives, and name them in the program's entry."""
        archives = []
        for name, content in (("libraries-13.0", LIBRARIES), (f"torch-{version}", files)):
            data, family = packed(content), name.partition("-")[0]
            digest = hashlib.sha256(data).hexdigest()
            self.hub.put(f"main/{name}.tar.xz", data, digest)
            size = sum(map(len, content.values()))
            archives.append(Archive(f"{name}.tar.xz", f"{family}-", name.replace("-", " "), len(data), digest, size))
        entry = Entry("0.1.0", self.hub.source().address, 580, (7, 5), tuple(archives))
        (self.folder / "resources").mkdir(exist_ok=True)
        (self.folder / "resources" / "gpu-pack.json").write_text(as_json.dumps(entry))

    @property
    def store(self) -> Store:
        return Store(self.home, network=self.network)

    @property
    def model(self) -> Model:
        return self.store.catalogue.model("gpu-pack")

    def at(self, file: str, part: int = 1) -> Path:
        """A file of the installed pack: of its libraries (0) or of its torch (1)."""
        return self.store.folder(self.model.parts[part]) / file

    def used(self) -> list[Path]:
        """The folders that the next start puts first on Python's path."""
        sys.argv[1:] = ["--home", str(self.home.data.parent), "models", "list"]
        return frozen.gpu_pack()

    @property
    def folders(self) -> list[Path]:
        """Those of the installed pack, in this order."""
        return [self.at("", 1), self.at("", 0)]


@pytest.fixture
def smi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in the place of nvidia-smi, which answers each of two questions with what this file says."""
    answers, folder = tmp_path / "answers", tmp_path / "bin"
    answers.write_text(WITH_CARD)
    folder.mkdir()
    program = folder / "nvidia-smi"
    lines = [f"#!{sys.executable}", "import sys", f"first, _, second = open({str(answers)!r}).read().partition(';')"]
    program.write_text("\n".join([*lines, "print(first if 'driver' in sys.argv[1] else second or sys.exit(2))", ""]))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return answers


@pytest.fixture
def program(
    tmp_path: Path, hub: Hub, home: Home, network: Network, smi: Path, monkeypatch: pytest.MonkeyPatch
) -> Program:
    made = Program(tmp_path / "program", hub, home, network)
    made.folder.mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(made.folder), raising=False)
    monkeypatch.setattr(sys, "argv", ["pisa-desktop"])
    made.offer()
    return made


def test_only_a_packaged_program_with_an_entry_offers_it(
    program: Program, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [part.name for part in program.model.parts] == ["libraries 13.0", "torch 2.13.0"]
    monkeypatch.delattr(sys, "_MEIPASS")
    assert all(model.id != "gpu-pack" for model in Store(home).catalogue.models)
    monkeypatch.setattr(sys, "_MEIPASS", str(program.folder), raising=False)
    (program.folder / "resources" / "gpu-pack.json").unlink()
    assert all(model.id != "gpu-pack" for model in Store(home).catalogue.models)


START = """
import sys
sys._MEIPASS = sys.argv.pop(1)
from pisa_desktop import frozen
assert frozen.main() == 0
import torch
print(torch.WHO)
"""


def test_the_next_start_takes_torch_from_the_pack(program: Program) -> None:
    assert drain(install(program.store, program.model)).state is State.READY
    assert {name: program.at(name, 0).read_bytes() for name in LIBRARIES} == LIBRARIES
    assert sorted(path.name for path in program.at("").iterdir()) == [CONTENTS, FILE_NAME, "torch"]
    assert program.used() == program.folders
    frozen.list_files(program.folder)
    home = str(program.home.data.parent)
    command = [sys.executable, "-c", START, str(program.folder), "--home", home, "models", "list"]
    done = subprocess.run(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1:] == ["the pack"], done.stderr
    drain(check(program.store, program.model))
    assert program.used() == program.folders


@pytest.mark.parametrize("device", ["cpu", "auto"])
def test_it_is_left_alone_while_the_processor_is_chosen(device: str, program: Program) -> None:
    drain(install(program.store, program.model))
    program.home.settings_file.parent.mkdir(parents=True, exist_ok=True)
    program.home.settings_file.write_text(json.dumps({"version": 5, "settings": {"device": device}}))
    assert program.used() == ([] if device == "cpu" else program.folders)


def test_what_is_damaged_is_not_used_and_is_repaired(program: Program, hub: Hub) -> None:
    drain(install(program.store, program.model))
    program.at("torch/__init__.py").write_bytes(b"WHO = 'it fell'\n")
    assert program.used() == []
    hub.log.clear()
    assert drain(repair(program.store, program.model)).state is State.READY
    assert program.at("torch/__init__.py").read_bytes() == TORCH["torch/__init__.py"]
    assert {path for path, _ in hub.log} == {"/main/torch-2.13.0.tar.xz"}


def test_a_lost_manifest_is_made_anew_from_the_list_of_contents(program: Program, hub: Hub) -> None:
    drain(install(program.store, program.model))
    program.at(FILE_NAME).unlink()
    assert program.store.state(program.model).state is State.DAMAGED
    hub.log.clear()
    assert drain(check(program.store, program.model)).state is State.READY
    assert hub.log == []


def test_a_new_release_fetches_only_what_is_new_and_deletes_the_old(program: Program, hub: Hub) -> None:
    drain(install(program.store, program.model))
    old = program.at("")
    program.offer({**TORCH, "torch/version.py": b"new"}, "2.14.0")
    hub.log.clear()
    state = program.store.state(program.model)
    assert (state.state, state.needs_update) == (State.UNFINISHED, True)
    state = drain(install(program.store, program.model))
    assert (state.state, state.needs_update) == (State.READY, False)
    assert {path for path, _ in hub.log} == {"/main/torch-2.14.0.tar.xz"}
    assert not old.exists()
    assert program.at("torch/version.py").is_file()


def test_a_killed_unpacking_goes_on(program: Program, hub: Hub) -> None:
    steps = install(program.store, program.model)
    while "Unpacking torch" not in next(steps).what:
        pass
    steps.close()
    assert program.store.state(program.model).state is State.UNFINISHED
    hub.log.clear()
    assert drain(install(program.store, program.model)).state is State.READY
    assert hub.log == []


def test_archives_that_were_brought_on_a_stick(program: Program, tmp_path: Path, hub: Hub) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("libraries-13.0", "torch-2.13.0"):
        (stick / f"{name}.tar.xz").write_bytes(hub.server.content[f"/main/{name}.tar.xz"])
    imported = drain(import_files(program.store, sorted(stick.iterdir())))
    assert (len(imported.taken), imported.refused) == (2, ())
    assert program.store.state(program.model).state is State.READY
    assert hub.log == []


def test_removing_it(program: Program) -> None:
    drain(install(program.store, program.model))
    remove(program.store, program.model)
    assert program.store.state(program.model).state is State.ABSENT
    assert program.used() == []


def test_what_an_earlier_release_has_installed_is_said_and_can_be_removed(
    program: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    drain(install(program.store, program.model))
    old = program.at("")
    program.offer({**TORCH, "torch/version.py": b"new"}, "2.14.0")
    assert run(["--home", str(program.home.data.parent), "models", "list"]) == 0
    sentence = "installed for an earlier release: update it with `pisa-desktop models install gpu-pack`"
    assert sentence in capsys.readouterr().out
    freed = bytes_in(program.store.root)
    assert remove(program.store, program.model).freed == freed
    assert not old.exists()
    state = program.store.state(program.model)
    assert (state.state, state.needs_update) == (State.ABSENT, False)


def test_while_it_runs_it_is_neither_removed_nor_moved(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drain(install(program.store, program.model))
    running = SimpleNamespace(__file__=str(program.at("torch/__init__.py")))
    monkeypatch.setitem(sys.modules, "torch", running)
    sentence = (
        r"torch 2\.13\.0 is running\. Choose the processor as the device in Settings, start PiSA Desktop again, "
        r"and try again\."
    )
    with pytest.raises(PisaError, match=sentence):
        remove(program.store, program.model)
    with pytest.raises(PisaError, match=sentence):
        drain(move(program.store, tmp_path / "elsewhere"))
    assert program.store.state(program.model).state is State.READY


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ("", "needs a graphics card by NVIDIA and its driver, and neither was found"),
        (
            "Quadro K620, 470.82;Quadro K620, 5.0",
            "The driver of Quadro K620 is too old for GPU pack (NVIDIA): it has version 470.82, and 580 or newer is",
        ),
        (
            "NVIDIA GeForce GTX 1080, 580.65.06;NVIDIA GeForce GTX 1080, 6.1",
            "NVIDIA GeForce GTX 1080 is too old for GPU pack (NVIDIA), which needs compute capability 7.5 or newer",
        ),
        ("NVIDIA GeForce RTX 3060, 580.65.06", "too old"),
    ],
)
def test_a_card_or_driver_that_is_too_old_gets_a_sentence(
    answers: str, sentence: str, smi: Path, program: Program, hub: Hub
) -> None:
    smi.write_text(answers)
    with pytest.raises(PisaError) as refused:
        drain(install(program.store, program.model))
    assert sentence in str(refused.value)
    assert hub.log == []


def test_the_newest_of_several_cards_counts(smi: Path) -> None:
    smi.write_text("Old, 580.1\nNew, 580.1;Old, 6.1\nNew, 12.0")
    card.require(Card(580, (7, 5)), "the GPU pack")


def test_without_nvidias_tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PisaError, match="neither was found"):
        card.require(Card(580, (7, 5)), "the GPU pack")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (packed({"a": b"x"}, listed=""), "its list does not name a"),
        (packed({"a": b"x"}, listed=f"{'0' * 64} 1 a\n"), "a is not what its list says"),
        (packed({"../a": b"x"}), "names a file outside"),
        (packed({"a": b"x" * 9000})[:200], "cannot be unpacked"),
        (lzma.compress(b"x" * 2000), "cannot be unpacked"),
        (b"no archive", "cannot be unpacked"),
    ],
)
def test_an_archive_that_is_not_as_it_should_be(data: bytes, words: str, tmp_path: Path) -> None:
    archive, folder = tmp_path / "a.tar.xz", tmp_path / "folder"
    archive.write_bytes(data)
    folder.mkdir()
    with pytest.raises(PisaError, match=words):
        drain(unpack(archive, folder, "it"))
    assert not (folder / CONTENTS).exists()
    assert not (tmp_path / "a").exists()


@pytest.mark.skipif(shutil.which("xz") is None, reason="xz is not installed")
def test_the_build_makes_what_the_program_unpacks(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "packaging"))
    gpu_pack = importlib.import_module("gpu_pack")
    site, folder = tmp_path / "site", tmp_path / "folder"
    for name in (
        "torch/nn/conv.py",
        "torch/include/ATen.h",
        "torch/bin/torch_shm_manager",
        "torch-2.dist-info/METADATA",
        "torch-2.dist-info/licenses/LICENSE",
        "nvidia/cu13/lib/libcudart.so.13",
        "nvidia/cu13/include/cuda.h",
        "nvidia_cublas-13.dist-info/licenses/License.txt",
    ):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(f"# {name}\n")
    folder.mkdir()
    gpu_pack.compile_all(site / "torch")
    archives = []
    for name, content in (("libraries", gpu_pack.libraries(site)), ("torch", gpu_pack.torch(site))):
        archive = tmp_path / f"{name}.tar.xz"
        unpacked = gpu_pack.write(archive, content)
        archives.append(gpu_pack.described(archive, "a", name, unpacked))
        drain(unpack(archive, folder, name))
    entry = {"release": "1", "address": "", "driver": 580, "capability": [7, 5], "archives": archives}
    (tmp_path / "entry").write_text(json.dumps(entry))
    assert read(tmp_path / "entry").archives[1].unpacked == archives[1]["unpacked"]
    compiled = f"conv.{sys.implementation.cache_tag}.pyc"
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()) == sorted(
        [
            CONTENTS,
            "nvidia/cu13/lib/libcudart.so.13",
            "nvidia_cublas-13.dist-info/licenses/License.txt",
            "torch-2.dist-info/METADATA",
            "torch-2.dist-info/licenses/LICENSE",
            "torch/bin/torch_shm_manager",
            "torch/nn/__pycache__/" + compiled,
            "torch/nn/conv.py",
        ]
    )
