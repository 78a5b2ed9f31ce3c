"""Models on a disk that nothing can be written to: nothing half-done, a sentence, and what worked goes on working."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pisa_desktop.files import FileError
from pisa_desktop.paths import Home
from pisa_desktop.progress import drain
from pisa_desktop.weights.check import check
from pisa_desktop.weights.importing import import_files
from pisa_desktop.weights.install import install
from pisa_desktop.weights.moving import move, remove
from pisa_desktop.weights.states import State
from pisa_desktop.weights.store import Store
from tests.weights import tiny
from tests.weights.test_install import assert_whole, plain, tree

pytestmark = pytest.mark.system

UNWRITABLE = r"^The models cannot be changed, because .* cannot be written to: Read-only file system. Make it writable"
Locked = Callable[[bool], None]
"""Makes the disk read-only, or writable again."""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[tuple[Path, Locked]]:
    """A small disk of its own, since root may write to every folder whatever its mode is."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=8M", "pisa-test", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting a disk needs root")

    def lock(locked: bool) -> None:
        subprocess.run(["mount", "-o", f"remount,{'ro' if locked else 'rw'}", str(place)], check=True)

    try:
        yield place, lock
    finally:
        subprocess.run(["umount", str(place)], check=True)


@pytest.fixture
def there(disk: tuple[Path, Locked], store: Store, home: Home) -> Store:
    """The store with its models on that disk."""
    drain(move(store, disk[0] / "models"))
    return Store(home, store.catalogue, store.network)


@pytest.mark.fault("Folder read-only")
def test_nothing_is_installed_or_imported_there(there: Store, disk: tuple[Path, Locked], tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    for name, content in tiny.PLAIN.items():
        (stick / name).parent.mkdir(parents=True, exist_ok=True)
        (stick / name).write_bytes(content)
    disk[1](True)
    for change in (install(there, plain(there)), import_files(there, [stick])):
        with pytest.raises(FileError, match=UNWRITABLE):
            drain(change)
    assert there.state(plain(there)).state is State.ABSENT
    disk[1](False)
    drain(install(there, plain(there)))
    assert_whole(there)


@pytest.mark.fault("Folder read-only")
def test_what_is_installed_there_works_and_stays(there: Store, disk: tuple[Path, Locked]) -> None:
    drain(install(there, plain(there)))
    disk[1](True)
    assert_whole(there)
    with pytest.raises(FileError, match=UNWRITABLE):
        drain(check(there, plain(there)))
    with pytest.raises(FileError, match=UNWRITABLE):
        remove(there, plain(there))
    assert_whole(there)


@pytest.mark.fault("Folder read-only")
def test_models_are_not_moved_there(store: Store, home: Home, disk: tuple[Path, Locked]) -> None:
    drain(install(store, plain(store)))
    disk[1](True)
    with pytest.raises(FileError, match=r"^The models cannot be moved to .*disk: .* because the disk is read-only"):
        drain(move(store, disk[0] / "models"))
    again = Store(home, store.catalogue, store.network)
    assert again.root == store.root
    assert_whole(again)
    assert tree(disk[0]) == []


@pytest.mark.fault("Folder read-only")
def test_models_are_not_moved_from_there(there: Store, home: Home, disk: tuple[Path, Locked], tmp_path: Path) -> None:
    drain(install(there, plain(there)))
    disk[1](True)
    with pytest.raises(FileError, match=UNWRITABLE):
        drain(move(there, tmp_path / "elsewhere"))
    assert_whole(Store(home, there.catalogue, there.network))
    assert not (tmp_path / "elsewhere").exists()
