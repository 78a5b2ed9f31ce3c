"""Writing to disk: whole or not at all, whatever call fails, and never over what is there."""

import errno
import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pisa_desktop import files, targets
from pisa_desktop.errors import PisaError
from pisa_desktop.files import DiskFullError, Exists, FileError
from tests.faults import Fault

OLD, NEW = b"what was there", b"what is new" * 1000


def write_new(file: BinaryIO) -> None:
    file.write(NEW[:100])
    file.flush()
    file.write(NEW[100:])


def appear(target: Path) -> None:
    target.write_bytes(OLD)


def write_a_megabyte(file: BinaryIO) -> None:
    file.write(bytes(1 << 20))


def accept(_: Path) -> None:
    """A check that finds nothing wrong."""


def without_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system as FAT has it."""

    def link(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", link)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_file_is_written_whole(tmp_path: Path) -> None:
    assert files.write_whole(tmp_path / "a.txt", write_new) == tmp_path / "a.txt"
    assert contents(tmp_path) == {"a.txt": NEW}
    assert (tmp_path / "a.txt").stat().st_mode & 0o444 == 0o444


@pytest.mark.fault("Target exists")
@pytest.mark.parametrize("links", [True, False])
def test_each_way_with_a_file_that_exists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:
        without_links(monkeypatch)
    target = tmp_path / "a.txt"
    target.write_bytes(OLD)
    assert files.write_whole(target, write_new, exists=Exists.NUMBER) == tmp_path / "a-2.txt"
    assert files.write_whole(target, write_new, exists=Exists.NUMBER) == tmp_path / "a-3.txt"
    assert files.write_whole(target, write_new, exists=Exists.SKIP) is None
    assert contents(tmp_path) == {"a.txt": OLD, "a-2.txt": NEW, "a-3.txt": NEW}
    assert files.write_whole(target, write_new, exists=Exists.OVERWRITE) == target
    assert contents(tmp_path) == {"a.txt": NEW, "a-2.txt": NEW, "a-3.txt": NEW}


@pytest.mark.fault("Target appears meanwhile")
@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("exists", [Exists.NUMBER, Exists.SKIP])
def test_a_file_that_appears_between_check_and_rename_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exists: Exists, links: bool
) -> None:
    if not links:
        without_links(monkeypatch)
    target = tmp_path / "a.txt"
    assert targets.choose_target(target, exists) == target
    landed = files.write_whole(target, write_new, lambda _: appear(target), exists)
    assert target.read_bytes() == OLD
    assert landed == (tmp_path / "a-2.txt" if exists is Exists.NUMBER else None)
    assert not [name for name in contents(tmp_path) if files.is_temporary(name)]


@pytest.mark.fault("Target is a link")
def test_a_link_is_replaced_and_what_it_leads_to_is_not(tmp_path: Path) -> None:
    original, link = tmp_path / "original", tmp_path / "link"
    original.write_bytes(OLD)
    link.symlink_to(original)
    files.write_whole(link, write_new, exists=Exists.OVERWRITE)
    assert original.read_bytes() == OLD
    assert link.read_bytes() == NEW
    assert not link.is_symlink()


def test_prepared_tells_everything_before_the_rename(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    prepared = files.prepare(target, write_new, accept, Exists.NUMBER)
    assert prepared.target == target
    assert not target.exists()
    assert prepared.temporary.parent == tmp_path
    assert files.is_temporary(prepared.temporary.name)
    assert prepared.sha256 == hashlib.sha256(NEW).hexdigest()
    prepared.discard()
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("links", [True, False])
def test_a_protected_file_is_never_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:
        without_links(monkeypatch)
    target = tmp_path / "a.txt"
    appear(target)
    (tmp_path / "a-2.txt").write_bytes(b"replaceable")

    def protected(path: Path) -> bool:
        return path.exists() and path.read_bytes() == OLD

    assert targets.choose_target(target, Exists.OVERWRITE, protected=protected) == tmp_path / "a-2.txt"
    prepared = files.prepare(target, write_new, accept, Exists.OVERWRITE, protected=protected)
    assert prepared.commit() == tmp_path / "a-2.txt"
    assert contents(tmp_path) == {"a.txt": OLD, "a-2.txt": NEW}


def test_a_name_that_is_taken_is_passed_over_even_without_a_file(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    for exists in Exists:
        assert targets.choose_target(target, exists, taken=lambda path: path == target) == tmp_path / "a-2.txt"
    (tmp_path / "a-2.txt").write_bytes(OLD)
    assert targets.choose_target(target, Exists.SKIP, taken=lambda path: path == target) is None


def test_what_can_be_known_before_a_file_is_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    for target, sentence in (
        (tmp_path / "gone" / "a", "a cannot be saved because the folder gone does not exist any more."),
        (tmp_path / "file" / "a", "a cannot be saved because file is not a folder."),
        (tmp_path / ("ä" * 128), f"{'ä' * 128} cannot be saved because its name is too long."),
    ):
        with pytest.raises(FileError) as caught:
            targets.check_target(target)
        assert str(caught.value) == sentence
    targets.check_target(tmp_path / "file")
    targets.check_target(tmp_path / "new")
    assert contents(tmp_path) == {"file": OLD}


@pytest.mark.fault("Disk full at the first write", "Disk full at fsync", "EIO", "Rename fails: other device")
@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("exists", list(Exists))
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EXDEV])
def test_whichever_call_fails_nothing_half_written_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exists: Exists, links: bool, code: int
) -> None:
    if not links:
        without_links(monkeypatch)
    target, failed = tmp_path / "a.txt", []
    for n in range(1, 30):
        target.write_bytes(OLD)
        fault = Fault(n, OSError(code, os.strerror(code)))
        monkeypatch.setattr(files, "before_call", fault)
        try:
            landed = files.write_whole(target, write_new, exists=exists)
        except FileError:
            landed = None
            assert contents(tmp_path) == {"a.txt": OLD}
        monkeypatch.setattr(files, "before_call", lambda _: None)
        if landed is not None:
            assert landed.read_bytes() == NEW
        for path in tmp_path.iterdir():
            if path.name != "a.txt":
                assert path == landed or (files.is_temporary(path.name) and fault.failed == "unlink")
                path.unlink()
        if not fault.failed:
            break
        failed.append(fault.failed)
    assert not fault.failed
    assert failed[:4] == ["open", "write", "write", "fsync"]
    assert len(failed) >= 5


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("a bug")])
def test_ctrl_c_and_bugs_leave_nothing_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    for n in range(1, 7):
        fault = Fault(n, error)
        monkeypatch.setattr(files, "before_call", fault)
        with pytest.raises(type(error)):
            files.write_whole(tmp_path / "a.txt", write_new)
        assert contents(tmp_path) == {}
    assert fault.failed == "link"


def test_a_file_that_fails_its_check_never_gets_its_name(tmp_path: Path) -> None:
    def reject(path: Path) -> None:
        assert path.read_bytes() == NEW
        raise PisaError("It is not what was meant.")

    with pytest.raises(PisaError, match="It is not what was meant"):
        files.write_whole(tmp_path / "a.txt", write_new, reject)
    assert contents(tmp_path) == {}


KILLED = """
import os, signal, sys
from pathlib import Path
from pisa_desktop import files
left = int(sys.argv[2])
def count(call):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
files.before_call = count
files.write_whole(Path(sys.argv[1]), lambda f: f.write(b"new" * 5), exists=files.Exists.OVERWRITE)
"""


@pytest.mark.fault("kill -9 at each file-system step")
def test_a_killed_process_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    target, states = tmp_path / "a.txt", []
    for n in range(1, 8):
        target.write_bytes(OLD)
        done = subprocess.run([sys.executable, "-c", KILLED, str(target), str(n)], check=False)
        states.append(target.read_bytes())
        others = [path for path in tmp_path.iterdir() if path != target]
        assert all(files.is_temporary(path.name) for path in others)
        for path in others:
            path.unlink()
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL
    assert done.returncode == 0
    assert states[0] == OLD
    assert states[-1] == b"new" * 5
    assert set(states) == {OLD, b"new" * 5}


FULL = """
import resource, sys
from pathlib import Path
from pisa_desktop import files
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    files.write_whole(Path(sys.argv[1]), lambda f: f.write(bytes(2000)))
except files.FileError as error:
    print(error)
"""


def test_a_file_that_grows_beyond_its_limit(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / "a.txt")], check=True, capture_output=True, text=True
    )
    assert done.stdout == "a.txt is larger than this disk allows a file to be.\n"
    assert contents(tmp_path) == {}


@pytest.mark.fault("Disk full at 99 %")
def test_a_full_disk(tmp_path: Path) -> None:
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "pisa-test", tmp_path], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("mounting a small disk needs root")
    try:
        with pytest.raises(DiskFullError, match=r"There is no room left on the disk for a.txt; free some space"):
            files.write_whole(tmp_path / "a.txt", write_a_megabyte)
        assert contents(tmp_path) == {}
        assert files.free_space(tmp_path) == 64 << 10
    finally:
        subprocess.run(["umount", tmp_path], check=True)


def test_the_folder_is_gone(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"^a.txt cannot be saved because the folder gone does not exist any more"):
        files.write_whole(tmp_path / "gone" / "a.txt", write_new)


def test_the_folder_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    with pytest.raises(FileError, match="because file is not a folder"):
        files.write_whole(tmp_path / "file" / "a.txt", write_new)
    with pytest.raises(FileError, match="file is a file, so it cannot be used as a folder"):
        files.make_folder(tmp_path / "file")
    with pytest.raises(FileError, match="The folder below would lie inside a file"):
        files.make_folder(tmp_path / "file" / "below")
    files.make_folder(tmp_path / "a" / "b")
    files.make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


@pytest.mark.fault("Target is a folder")
def test_the_target_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    for exists in (Exists.OVERWRITE, Exists.SKIP):
        with pytest.raises(FileError, match=r"a.txt is a folder, so no file can be saved under this name"):
            targets.choose_target(tmp_path / "a.txt", exists)
    with pytest.raises(FileError, match=r"a.txt is a folder"):
        files.write_whole(tmp_path / "a.txt", write_new, exists=Exists.OVERWRITE)
    assert targets.choose_target(tmp_path / "a.txt", Exists.NUMBER) == tmp_path / "a-2.txt"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.fault("Name too long: 255 bytes, multi-byte")
def test_the_name_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="because its name is too long"):
        files.write_whole(tmp_path / ("ä" * 128), write_new)
    assert contents(tmp_path) == {}


@pytest.mark.fault("Read-only folder")
@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.EROFS, "a.txt cannot be saved because the disk is read-only."),
        (errno.EACCES, "a.txt cannot be saved because you may not write to folder."),
        (errno.EDQUOT, "There is no room left on the disk for a.txt; free some space and try again."),
        (errno.EIO, "a.txt cannot be saved because the disk reports a fault; try another one."),
        (errno.EHOSTDOWN, "a.txt cannot be saved: Host is down."),
    ],
)
def test_sentences(code: int, sentence: str) -> None:
    assert str(files.fault(OSError(code, os.strerror(code)), Path("folder/a.txt"))) == sentence


class Held(OSError):
    """What Windows raises for a file that a virus scanner looks at."""

    winerror = 32


@pytest.mark.fault("Rename fails: Windows 5, 32, 33, retried for 2.5 s")
def test_a_file_held_by_another_windows_program_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refusals = {name: [Held(errno.EACCES, "held"), Held(errno.EACCES, "held")] for name in ("replace", "unlink")}

    def refuse(call: str) -> None:
        if refusals.get(call):
            raise refusals[call].pop()

    monkeypatch.setattr(files, "before_call", refuse)
    assert files.write_whole(tmp_path / "a.txt", write_new, exists=Exists.OVERWRITE) == tmp_path / "a.txt"
    assert contents(tmp_path) == {"a.txt": NEW}
    files.remove(tmp_path / "a.txt")
    assert contents(tmp_path) == {}
    assert refusals == {"replace": [], "unlink": []}


def test_remove(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(OLD)
    files.remove(tmp_path / "a")
    files.remove(tmp_path / "a")
    (tmp_path / "b").mkdir()
    with pytest.raises(FileError, match="b cannot be deleted"):
        files.remove(tmp_path / "b")


@given(st.text(st.characters(exclude_characters="/\0", codec="utf-8"), min_size=1), st.integers(2, 99999))
def test_numbered_names_fit(stem: str, number: int) -> None:
    name = files.numbered(Path("folder") / (stem[:200] + ".jpg"), number).name
    assert len(name.encode()) <= 255
    assert name.endswith(f"-{number}.jpg")


@given(st.binary(max_size=40), st.integers(0, 40))
def test_shortened_keeps_whole_characters(data: bytes, size: int) -> None:
    name = os.fsdecode(data)
    short = files.shortened(name, size)
    assert name.startswith(short)
    assert len(os.fsencode(short)) <= size
    assert short == name or len(os.fsencode(name[: len(short) + 1])) > size


@pytest.mark.fault("Name that is not valid UTF-8")
def test_names_that_are_not_text_can_be_written_and_shown(tmp_path: Path) -> None:
    target = tmp_path / os.fsdecode(b"caf\xe9.txt")
    assert files.write_whole(target, write_new) == target
    assert files.shown(target) == "caf\N{REPLACEMENT CHARACTER}.txt"
    assert os.listdir(os.fsencode(tmp_path)) == [b"caf\xe9.txt"]  # noqa: PTH208 - as bytes
