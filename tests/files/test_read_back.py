"""What is on the disk is what was sent to it."""

import shutil
from pathlib import Path
from typing import BinaryIO

import pytest

from pisa_desktop import files
from pisa_desktop.errors import PisaError
from pisa_desktop.files import FileError
from tests.files.test_writing import NEW, contents, write_new


def flip(path: Path, at: int) -> None:
    """One bit, as a failing disk or memory does."""
    data = bytearray(path.read_bytes())
    data[at] ^= 4
    path.write_bytes(data)


@pytest.mark.fault("13 A bit flipped between write and check")
def test_what_is_read_back_is_what_was_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether the writer goes back to an earlier place or not."""

    def write_backwards(file: BinaryIO) -> None:
        file.write(bytes(100))
        file.write(NEW)
        file.seek(4)
        file.write(b"head")

    for write, end in ((write_new, b"new"), (write_backwards, b"new")):
        monkeypatch.setattr(files, "before_call", lambda call: None)
        landed = files.write_whole(tmp_path / "a.txt", write)
        assert landed is not None
        assert end in landed.read_bytes()
        whole = contents(tmp_path)

        def spoil(call: str) -> None:
            if call == "read back":
                (temporary,) = [path for path in tmp_path.iterdir() if files.is_temporary(path.name)]
                flip(temporary, 4000)

        monkeypatch.setattr(files, "before_call", spoil)
        with pytest.raises(FileError, match=r"^a.txt was dropped: the disk returned other data than it was given.$"):
            files.write_whole(tmp_path / "a.txt", write)
        assert contents(tmp_path) == whole


@pytest.mark.fault("12 Output folder deleted between write and check")
def test_a_folder_that_vanishes_before_the_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "out").mkdir()

    def check(path: Path) -> None:
        try:
            path.read_bytes()
        except OSError as error:
            raise PisaError("It could not be read back.") from error

    def unplug(call: str) -> None:
        if call == "read back":
            shutil.rmtree(tmp_path / "out")

    monkeypatch.setattr(files, "before_call", unplug)
    with pytest.raises(FileError, match="because the folder out does not exist any more"):
        files.write_whole(tmp_path / "out" / "a.txt", write_new, check)
