"""Installing, checking, repairing and removing: a model is ready, or it does not look so."""

import contextlib
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from pisa_desktop import files
from pisa_desktop.errors import PisaError
from pisa_desktop.paths import Home
from pisa_desktop.progress import drain
from pisa_desktop.restore.device import CPU_FP32
from pisa_desktop.restore.open import open_model
from pisa_desktop.weights import manifest
from pisa_desktop.weights.catalogue import Model
from pisa_desktop.weights.check import check
from pisa_desktop.weights.download import DownloadFailed
from pisa_desktop.weights.https import Network
from pisa_desktop.weights.importing import import_files
from pisa_desktop.weights.install import install, repair
from pisa_desktop.weights.licences import LicenceNotAccepted
from pisa_desktop.weights.moving import move, remove, what_removing_frees
from pisa_desktop.weights.states import State
from pisa_desktop.weights.store import ModelsBusy, NotReady, Store
from tests.faults import Fault
from tests.weights import server, tiny
from tests.weights.server import Hub


def plain(store: Store) -> Model:
    return store.catalogue.model("plain")


def pisa_sr(store: Store) -> Model:
    return store.catalogue.model("pisa-sr")


def tree(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def flip(path: Path) -> None:
    """Change one byte in the middle."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def flip_unseen(path: Path) -> None:
    """The same as a failing disk does it: size and time stay."""
    status = path.stat()
    flip(path)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def asked(hub: Hub) -> set[str]:
    """The files that the server was asked for."""
    return {path.removeprefix("/main/") for path, _ in hub.log if not path.startswith("/signed/")}


def assert_whole(store: Store) -> None:
    """The plain model is ready, and its files are what they should be."""
    assert store.state(plain(store)).state is State.READY
    folder = store.path(plain(store))
    assert {name: (folder / name).read_bytes() for name in tiny.PLAIN} == tiny.PLAIN
    assert tree(folder) == sorted([*tiny.PLAIN, manifest.FILE_NAME])


def test_nothing_is_installed_at_first(store: Store, hub: Hub) -> None:
    states = store.states()
    assert [state.state for state in states] == [State.ABSENT, State.ABSENT]
    assert [one.what for one in states[1].missing] == list(tiny.PLAIN)
    assert sum(one.size for one in states[1].missing) == sum(map(len, tiny.PLAIN.values()))
    with pytest.raises(NotReady, match=r"Plain is not installed: install it with `models install plain`"):
        store.path(plain(store))
    assert hub.log == []


def test_install_and_look_again(store: Store, home: Home, hub: Hub) -> None:
    steps = list(install(store, plain(store)))
    assert {step.total for step in steps} == {sum(map(len, tiny.PLAIN.values()))}
    assert steps[-1].fraction == 1
    assert_whole(Store(home, store.catalogue, store.network))
    hub.log.clear()
    drain(install(store, plain(store)))
    assert hub.log == [], "what is ready is not downloaded again"


def test_a_paused_installation_goes_on(store: Store, home: Home, hub: Hub) -> None:
    steps = install(store, plain(store))
    while (step := next(steps)).done < 900 + 30_000:
        pass
    assert step.done < step.total
    steps.close()
    again = Store(home, store.catalogue, store.network)
    state = again.state(plain(again))
    assert state.state is State.UNFINISHED
    assert "a.bin" not in {one.what for one in state.missing}
    assert [partial.path.name[:6] for partial in again.partials()] == ["c.bin."] or state.present >= 70_900
    hub.log.clear()
    drain(install(again, plain(again)))
    assert "a.bin" not in asked(hub), "what has come is kept"
    assert_whole(again)


def test_licences_come_first(store: Store, home: Home, hub: Hub) -> None:
    fresh = Store(Home.at(home.config.parent / "other"), store.catalogue, store.network)
    with pytest.raises(LicenceNotAccepted, match=r"CreativeML Open RAIL\+\+-M licence, which has to be read"):
        drain(install(fresh, pisa_sr(fresh)))
    with pytest.raises(LicenceNotAccepted):
        drain(import_files(fresh, [tiny.SELFTEST]))
    assert hub.log == []


def test_another_wording_is_not_what_was_accepted(store: Store) -> None:
    licence = pisa_sr(store).parts[0].licence
    assert store.is_accepted(licence)
    assert not store.is_accepted(replace(licence, sha256="0" * 64))


@pytest.mark.fault("One byte flipped")
@pytest.mark.parametrize("damage", [flip, flip_unseen, lambda path: path.unlink(), lambda path: path.write_bytes(b"")])
def test_a_damaged_file_alone_is_brought_anew(store: Store, hub: Hub, damage) -> None:
    drain(install(store, plain(store)))
    folder = store.path(plain(store))
    damage(folder / "b/c.bin")
    state = drain(check(store, plain(store)))
    assert (state.state, state.parts[0].faults) == (State.DAMAGED, ("b/c.bin",))
    with pytest.raises(NotReady, match=r"Plain is damaged: run `models repair plain`"):
        store.path(plain(store))
    hub.log.clear()
    assert drain(repair(store, plain(store))).state is State.READY
    assert asked(hub) == {"b/c.bin"}
    assert_whole(store)


def test_what_was_only_touched_is_not_downloaded(store: Store, hub: Hub) -> None:
    drain(install(store, plain(store)))
    os.utime(store.path(plain(store)) / "d", ns=(1, 1))
    assert store.state(plain(store)).state is State.UNCHECKED
    with pytest.raises(NotReady, match="models check plain"):
        store.path(plain(store))
    hub.log.clear()
    drain(install(store, plain(store)))
    assert hub.log == []
    assert_whole(store)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": 99}', b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_manifest_is_made_anew(store: Store, hub: Hub, content: bytes) -> None:
    drain(install(store, plain(store)))
    path = store.folder(plain(store).parts[0]) / manifest.FILE_NAME
    path.write_bytes(content)
    assert store.state(plain(store)).state is State.DAMAGED
    hub.log.clear()
    assert drain(check(store, plain(store))).state is State.READY
    assert hub.log == []
    assert_whole(store)


def test_a_manifest_cannot_weaken_a_hash(store: Store) -> None:
    drain(install(store, plain(store)))
    folder = store.folder(plain(store).parts[0])
    (folder / "d").write_bytes(b"?")
    known = manifest.read(folder)
    assert known is not None
    lie = manifest.recorded(folder, "d", "8a8de823d5ed3e12746a62ef169bcf372be0ca44f0a1236abc35df05d96928e1")
    manifest.write(folder, replace(known, files=(*(one for one in known.files if one.path != "d"), lie)))
    assert drain(check(store, plain(store))).state is State.DAMAGED


def test_one_at_a_time(store: Store, home: Home) -> None:
    steps = install(store, plain(store))
    next(steps)
    with pytest.raises(ModelsBusy, match="by another PiSA Desktop"):
        drain(install(Store(home, store.catalogue, store.network), plain(store)))
    steps.close()
    drain(install(Store(home, store.catalogue, store.network), plain(store)))


def test_a_source_of_the_users_own_comes_first(store: Store, home: Home, hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "a.bin").write_bytes(tiny.PLAIN["a.bin"])
    (tmp_path / "stick" / "d").write_bytes(b"?")  # of the right length, but not the file
    text = f'{{"sources": [{{"package": "plain", "name": "stick", "address": "{tmp_path / "stick"}"}}]}}'
    (home.config / "catalogue.json").write_text(text)
    fresh = Store(home, tiny.catalogue(hub.source("main")), store.network)
    drain(install(fresh, plain(fresh)))
    assert asked(hub) == {"b/c.bin", "d"}
    assert_whole(fresh)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("nonsense", "Correct it or delete it"),
        ('{"sources": [{"package": "x", "name": "n", "address": "https://x"}]}', "x, which is not a package"),
        ('{"sources": [{"package": "plain", "name": "n", "address": "http://x"}]}', "neither an https:// address"),
        ('{"sources": [], "files": []}', "it may add sources only, but it also holds 'files'"),
        ('{"sources": [{"package": "plain", "name": "n", "address": "https://x", "sha256": ""}]}', "'sha256'"),
    ],
)
def test_a_catalogue_file_that_cannot_be_used(store: Store, home: Home, text: str, reason: str) -> None:
    (home.config / "catalogue.json").write_text(text)
    with pytest.raises(PisaError, match=reason):
        Store(home, store.catalogue)


@pytest.mark.fault("EIO")
def test_every_file_system_call_may_fail(store: Store, hub: Hub) -> None:
    """The n-th call fails, for n = 1, 2, 3 ...: not ready, and the next installation makes it so."""
    for failing in range(1, 200):
        remove(store, plain(store))
        with pytest.MonkeyPatch.context() as patch:
            fault = Fault(failing, OSError(5, "Input/output error"))
            patch.setattr(files, "before_call", fault)
            with contextlib.suppress(files.FileError):
                drain(install(store, plain(store)))
            if fault.left > 0:
                break
        drain(install(store, plain(store)))
        assert_whole(store)
    assert failing > 15


def test_removing_says_what_is_freed(store: Store) -> None:
    drain(install(store, plain(store)))
    folder = store.path(plain(store))
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    assert what_removing_frees(store, plain(store)).freed == size
    assert remove(store, plain(store)).freed == size
    assert not folder.exists()
    assert store.state(plain(store)).state is State.ABSENT


def test_removing_takes_what_has_begun(store: Store, hub: Hub) -> None:
    hub.server.manners["/main/b/c.bin"] = server.status(404)
    with pytest.raises(DownloadFailed):
        drain(install(store, plain(store)))
    assert store.state(plain(store)).state is State.UNFINISHED
    assert remove(store, plain(store)).freed == 900
    assert store.state(plain(store)).state is State.ABSENT


def test_a_killed_removal_is_completed(store: Store) -> None:
    drain(install(store, plain(store)))
    store.path(plain(store)).rename(store.root / "removing-abcd")
    assert store.state(plain(store)).state is State.ABSENT
    drain(install(store, plain(store)))
    assert not (store.root / "removing-abcd").exists()


@pytest.mark.parametrize("linked", [True, False])
def test_moving_to_another_folder(
    store: Store, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linked: bool
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    if not linked:
        monkeypatch.setattr(os, "link", no_links)
    drain(install(store, plain(store)))
    old = store.root
    drain(move(store, tmp_path / "elsewhere"))
    again = Store(home, store.catalogue, store.network)
    assert again.root == tmp_path / "elsewhere"
    assert not (old / "plain").exists()
    assert_whole(again)
    monkeypatch.setattr(os.path, "ismount", lambda path: path == tmp_path / "stick")
    with pytest.raises(PisaError, match=r"stick is a whole disk\. Choose a folder on it\.$"):
        drain(move(again, tmp_path / "stick"))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "photo.jpg").write_bytes(b"")
    with pytest.raises(PisaError, match="is not empty"):
        drain(move(again, tmp_path / "full"))
    with pytest.raises(PisaError, match="lie inside each other"):
        drain(move(again, tmp_path))


def test_a_move_that_was_given_up_changes_nothing(store: Store, tmp_path: Path) -> None:
    drain(install(store, plain(store)))
    steps = move(store, tmp_path / "elsewhere")
    next(steps)
    next(steps)
    steps.close()
    assert_whole(store)
    assert tree(tmp_path / "elsewhere") == []


# ---- The golden model -------------------------------------------------------------------------------------------


@pytest.mark.system
def test_the_whole_way_to_a_model_that_opens(store: Store, hub: Hub) -> None:
    state = drain(install(store, pisa_sr(store)))
    assert [part.state for part in state.parts] == [State.READY, State.ABSENT]
    assert state.state is State.UNFINISHED
    assert [(one.what, one.by_import) for one in state.missing] == [("pisa_sr.pkl", True)]
    base = state.parts[0].folder
    assert not (base / "base" / "text_encoder").exists(), "needed for the embedding only"
    assert drain(import_files(store, [tiny.LORA_FILE])).states[0].state is State.READY
    ours = ["base.json", "empty-prompt.safetensors", "manifest.json", "pisa_sr.safetensors"]
    assert tree(store.root / "pisa-sr") == ours
    model = open_model(store.path(pisa_sr(store)), CPU_FP32)
    assert model.name == "PiSA-SR"
    assert drain(check(store, pisa_sr(store))).state is State.READY
    hub.log.clear()
    for lost in ("empty-prompt.safetensors", "base/unet/config.json"):
        flip_unseen(base / lost)
    assert drain(repair(store, pisa_sr(store))).state is State.READY
    text_encoder = {"text_encoder/config.json", "text_encoder/model.safetensors", "tokenizer/vocab.json"}
    assert asked(hub) == text_encoder | {"unet/config.json"}
    assert open_model(store.path(pisa_sr(store)), CPU_FP32).id == model.id
    for folder in (base, store.folder(pisa_sr(store).parts[1])):
        (folder / manifest.FILE_NAME).write_text("lost")
    assert drain(check(store, pisa_sr(store))).state is State.READY
    flip(store.root / "pisa-sr" / "pisa_sr.safetensors")
    state = drain(repair(store, pisa_sr(store)))
    assert (state.state, state.parts[1].faults) == (State.DAMAGED, ("pisa_sr.safetensors",))
    assert [(one.what, one.by_import) for one in state.missing] == [("pisa_sr.pkl", True)], "no server has it"
    assert [part.can_be_repaired for part in state.parts] == [False, False]
    assert drain(import_files(store, [tiny.LORA_FILE])).states[0].state is State.READY
    model = open_model(store.path(pisa_sr(store)), CPU_FP32)
    shutil.copytree(store.root, store.root.with_name("stick"))
    remove(store, pisa_sr(store))
    assert store.state(pisa_sr(store)).state is State.ABSENT
    assert drain(import_files(store, [store.root.with_name("stick")])).states[0].state is State.READY
    assert open_model(store.path(pisa_sr(store)), CPU_FP32).id == model.id


def test_network_of_the_store_is_the_real_one_by_default(home: Home) -> None:
    assert Store(home).network == Network()
